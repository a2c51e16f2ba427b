//! Notices when nobody touches the device.

use std::cell::Cell;
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::Interval;

use super::clock::Moment;
use super::voice;

/// What a person does to a device, as the browser tells it.
pub const TOUCHES: [&str; 4] = ["pointerdown", "keydown", "wheel", "touchstart"];
const LOOK_EVERY_MS: u32 = 500;

thread_local! {
    static HELD: Cell<u32> = const { Cell::new(0) };
}

/// Nobody is thought gone for as long as it lives: the person waits for something, as for a slip of paper.
pub struct Hold(());

impl Hold {
    /// From now on.
    #[must_use]
    pub fn begin() -> Hold {
        HELD.set(HELD.get() + 1);
        Hold(())
    }
}

impl Drop for Hold {
    fn drop(&mut self) {
        HELD.set(HELD.get().saturating_sub(1));
    }
}

/// Seconds until a shared device takes somebody for gone.
#[derive(Clone, Copy)]
pub struct Waits {
    /// Without a touch until the question whether they are there.
    pub warn_after: i64,
    /// To answer it.
    pub answer_within: i64,
}

/// How long a person is waited for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Patience {
    /// As long as the installation says.
    #[default]
    Usual,
    /// Three times as long, for who needs more time.
    More,
}

impl Patience {
    /// All of them, in the order of the sheet.
    pub const ALL: [Patience; 2] = [Patience::Usual, Patience::More];

    /// The message that names it.
    pub const fn key(self) -> &'static str {
        match self {
            Patience::Usual => "settings-time-usual",
            Patience::More => "settings-time-more",
        }
    }

    const fn times(self) -> i64 {
        match self {
            Patience::Usual => 1,
            Patience::More => 3,
        }
    }
}

thread_local! {
    static WAITS: Cell<Waits> = const {
        Cell::new(Waits {
            warn_after: 90,
            answer_within: 45,
        })
    };
    static PATIENCE: Cell<Patience> = const { Cell::new(Patience::Usual) };
}

/// From now on as this person needs it.
pub fn take(patience: Patience) {
    PATIENCE.set(patience);
}

/// From now on as the installation says.
pub fn set(idle: api::Idle) {
    let usual = WAITS.get();
    WAITS.set(Waits {
        warn_after: idle.warn_after.map_or(usual.warn_after, i64::from),
        answer_within: idle.answer_within.map_or(usual.answer_within, i64::from),
    });
}

/// How long it waits.
pub fn waits() -> Waits {
    let (waits, times) = (WAITS.get(), PATIENCE.get().times());
    Waits {
        warn_after: waits.warn_after * times,
        answer_within: waits.answer_within * times,
    }
}

/// What a look found.
#[derive(Clone, Copy)]
pub struct Look {
    /// Seconds since the last touch.
    pub idle: i64,
    /// Whether there was any.
    pub touched: bool,
}

/// Watches for as long as it lives.
pub struct IdleWatch {
    last_touch: Rc<Cell<Moment>>,
    _listeners: Vec<EventListener>,
    _interval: Interval,
}

impl IdleWatch {
    /// Calls back twice a second. Whoever is called says whether the person is asked now: what is spoken then is the
    /// question, and no sign of them.
    pub fn start(on_look: impl Fn(Look) -> bool + 'static) -> IdleWatch {
        let last_touch = Rc::new(Cell::new(Moment::now()));
        let touched = Rc::new(Cell::new(false));
        let window = gloo::utils::window();
        let listen = |event: &'static str| {
            let (last_touch, touched) = (last_touch.clone(), touched.clone());
            let options = EventListenerOptions::run_in_capture_phase();
            EventListener::new_with_options(&window, event, options, move |_| {
                last_touch.set(Moment::now());
                touched.set(true);
            })
        };
        let listeners = TOUCHES.into_iter().map(listen).collect();
        let seen = last_touch.clone();
        let asked = Cell::new(false);
        let interval = Interval::new(LOOK_EVERY_MS, move || {
            // Who listens is there.
            if HELD.get() > 0 || (voice::is_speaking() && !asked.get()) {
                seen.set(Moment::now());
            }
            asked.set(on_look(Look {
                idle: seen.get().seconds_ago(),
                touched: touched.get(),
            }));
        });
        IdleWatch {
            last_touch,
            _listeners: listeners,
            _interval: interval,
        }
    }

    /// Counts from now, as after a touch.
    pub fn touch(&self) {
        self.last_touch.set(Moment::now());
    }
}
