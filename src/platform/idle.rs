//! Notices when nobody touches the device.

use std::cell::Cell;
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::Interval;

use super::{clock, voice};

const TOUCHES: [&str; 4] = ["pointerdown", "keydown", "wheel", "touchstart"];
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

thread_local! {
    static WAITS: Cell<Waits> = const {
        Cell::new(Waits {
            warn_after: 90,
            answer_within: 45,
        })
    };
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
    WAITS.get()
}

/// Watches for as long as it lives.
pub struct IdleWatch {
    last_touch: Rc<Cell<i64>>,
    _listeners: Vec<EventListener>,
    _interval: Interval,
}

impl IdleWatch {
    /// Calls back twice a second with the seconds since the last touch.
    pub fn start(on_look: impl Fn(i64) + 'static) -> IdleWatch {
        let last_touch = Rc::new(Cell::new(clock::now_ms()));
        let window = gloo::utils::window();
        let listen = |event: &'static str| {
            let last_touch = last_touch.clone();
            let options = EventListenerOptions::run_in_capture_phase();
            EventListener::new_with_options(&window, event, options, move |_| last_touch.set(clock::now_ms()))
        };
        let listeners = TOUCHES.into_iter().map(listen).collect();
        let seen = last_touch.clone();
        let interval = Interval::new(LOOK_EVERY_MS, move || {
            // Who listens is there.
            if HELD.get() > 0 || voice::is_speaking() {
                seen.set(clock::now_ms());
            }
            on_look((clock::now_ms() - seen.get()) / 1000)
        });
        IdleWatch {
            last_touch,
            _listeners: listeners,
            _interval: interval,
        }
    }

    /// Counts from now, as after a touch.
    pub fn touch(&self) {
        self.last_touch.set(clock::now_ms());
    }
}
