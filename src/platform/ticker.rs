//! Beats: each second until a moment, or every so many seconds.

use gloo::timers::callback::{Interval, Timeout};
use yew::prelude::*;

use super::clock;

const SECOND_MS: u32 = 1000;

/// Seconds until a moment (milliseconds since 1970), counted down while the screen is shown; never below nothing.
#[hook]
pub fn use_seconds_until(until_ms: i64) -> i64 {
    let left = move || ((until_ms - clock::now_ms()) / 1000).max(0);
    let seconds = use_state_eq(left);
    {
        let setter = seconds.setter();
        use_effect_with(until_ms, move |_| {
            setter.set(left());
            let beat = Interval::new(SECOND_MS, move || setter.set(left()));
            move || drop(beat)
        });
    }
    *seconds
}

/// How many times so many seconds have passed while the screen is shown.
#[hook]
pub fn use_beat(seconds: u32) -> u32 {
    let count = use_state_eq(|| 0);
    let passed = use_mut_ref(|| 0);
    {
        let setter = count.setter();
        use_effect_with((), move |()| {
            let beat = Interval::new(seconds * SECOND_MS, move || {
                let mut passed = passed.borrow_mut();
                *passed += 1;
                setter.set(*passed);
            });
            move || drop(beat)
        });
    }
    *count
}

/// Does something once, so many seconds after it was due; not if the screen is gone by then.
#[hook]
pub fn use_later(seconds: u32, due: bool, act: Callback<()>) {
    use_effect_with(due, move |due| {
        let later = due.then(|| Timeout::new(seconds * SECOND_MS, move || act.emit(())));
        move || drop(later)
    });
}
