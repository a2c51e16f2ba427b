//! Azerbaijan's clock: UTC+4 all year. Summer time was abolished in 2016; this is the one place that knows.

use time::{Duration, PrimitiveDateTime, UtcDateTime};

/// What Baku's clock shows more than UTC.
pub const AHEAD_OF_UTC: Duration = Duration::hours(4);

/// The date and time on the wall in Baku at a moment.
pub fn local(moment: UtcDateTime) -> PrimitiveDateTime {
    PrimitiveDateTime::new(moment.date(), moment.time()).saturating_add(AHEAD_OF_UTC)
}

/// The UTC date and time of what a wall clock in Baku shows.
pub fn to_utc(local: PrimitiveDateTime) -> PrimitiveDateTime {
    local.saturating_sub(AHEAD_OF_UTC)
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::{Date, Month, Time};

    #[test]
    fn an_evening_in_utc_is_the_next_day_in_baku() {
        let moment = UtcDateTime::from_unix_timestamp(1_795_651_200).unwrap(); // 2026-11-26 00:00 UTC
        let evening = moment - Duration::hours(3);
        let wall = local(evening);
        assert_eq!(
            wall.date(),
            Date::from_calendar_date(2026, Month::November, 26).unwrap()
        );
        assert_eq!(wall.time(), Time::from_hms(1, 0, 0).unwrap());
        assert_eq!(to_utc(wall).time(), evening.time());
    }

    #[test]
    fn the_ends_of_the_calendar_do_not_panic() {
        let _ = local(UtcDateTime::MAX);
        let _ = to_utc(PrimitiveDateTime::MIN);
    }
}
