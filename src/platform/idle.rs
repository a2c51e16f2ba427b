//! Notices when nobody touches the device.

use std::cell::Cell;
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::Interval;

use super::{clock, voice};

const TOUCHES: [&str; 4] = ["pointerdown", "keydown", "wheel", "touchstart"];
const LOOK_EVERY_MS: u32 = 500;

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
            if voice::is_speaking() {
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
