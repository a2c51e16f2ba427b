//! What time it is, and how long ago something was. The server's clock counts where it was heard: the law of a day must
//! not hang on a device's battery.

use std::cell::Cell;

use booking::baku;
use time::{Date, UtcDateTime};

thread_local! {
    /// By how many milliseconds the device's clock is behind.
    static BEHIND: Cell<i64> = const { Cell::new(0) };
}

/// Sets the app's clock by the server's: seconds since 1970.
pub fn set(now: i64) {
    BEHIND.set(now.saturating_mul(1000).saturating_sub(device_ms()));
}

/// Milliseconds since 1970.
pub fn now_ms() -> i64 {
    device_ms().saturating_add(BEHIND.get())
}

fn device_ms() -> i64 {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "whole milliseconds fit for 290 million years"
    )]
    let ms = js_sys::Date::now() as i64;
    ms
}

/// A moment of this page, to count from.
#[derive(Clone, Copy)]
pub struct Moment {
    /// By the device's clock, which somebody may set.
    device: i64,
    /// Since the page began, by a clock that nobody sets, but which may stand still while the device sleeps.
    page: i64,
}

impl Moment {
    /// This one.
    pub fn now() -> Moment {
        Moment {
            device: device_ms(),
            page: page_ms(),
        }
    }

    /// Whole seconds from it until now, by the clock that says more: neither a clock that is set back nor a device that
    /// slept may keep anybody's answers on the screen.
    pub fn seconds_ago(self) -> i64 {
        (device_ms() - self.device).max(page_ms() - self.page) / 1000
    }
}

fn page_ms() -> i64 {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "whole milliseconds fit for 290 million years"
    )]
    let ms = gloo::utils::window().performance().map_or(0.0, |it| it.now()) as i64;
    ms
}

/// The moment in UTC.
pub fn utc_now() -> UtcDateTime {
    UtcDateTime::from_unix_timestamp(now_ms().div_euclid(1000)).unwrap_or(UtcDateTime::UNIX_EPOCH)
}

/// The day in Baku: the law's today.
pub fn today() -> Date {
    baku::local(utc_now()).date()
}
