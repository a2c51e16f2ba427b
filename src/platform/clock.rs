//! What time it is.

use booking::baku;
use time::{Date, UtcDateTime};

/// Milliseconds since 1970, by the device's clock.
pub fn now_ms() -> i64 {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "whole milliseconds fit for 290 million years"
    )]
    let ms = js_sys::Date::now() as i64;
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
