//! How early and how late a visit may be booked, and why a day is closed.

use std::fmt;
use std::str::FromStr;

use thiserror::Error;
use time::{Date, Duration, PrimitiveDateTime};

use crate::cell::{CELL_MINUTES, Cell};
use crate::waitlist::Rules;
use crate::wire_text::wire_text;

/// Why nobody is received on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closed {
    /// Saturday or Sunday.
    Weekend,
    /// A non-working day of the country.
    Holiday,
    /// The centre itself is closed.
    Closure,
    /// Further ahead than visits are booked.
    NotYet,
    /// Over, or too late for today.
    Past,
}

impl Closed {
    /// All reasons.
    pub const ALL: [Closed; 5] = [
        Closed::Weekend,
        Closed::Holiday,
        Closed::Closure,
        Closed::NotYet,
        Closed::Past,
    ];

    /// Its name in data.
    pub const fn as_str(self) -> &'static str {
        match self {
            Closed::Weekend => "weekend",
            Closed::Holiday => "holiday",
            Closed::Closure => "closure",
            Closed::NotYet => "not_yet",
            Closed::Past => "past",
        }
    }
}

impl fmt::Display for Closed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A text that names no reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("no day is closed for a reason of this name")]
pub struct UnknownReason;

impl FromStr for Closed {
    type Err = UnknownReason;

    fn from_str(text: &str) -> Result<Self, UnknownReason> {
        Closed::ALL
            .into_iter()
            .find(|reason| reason.as_str() == text)
            .ok_or(UnknownReason)
    }
}

wire_text!(Closed);

/// The rules of booking that an operator may choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Policy {
    /// Minutes between booking and the earliest start.
    pub lead_minutes: u16,
    /// Days ahead that can be booked; 0 is only today.
    pub horizon_days: u16,
    /// Seconds a time is held for a visitor.
    pub hold_seconds: u32,
    /// Times that one sender may have held at once and not yet confirmed. A hall full of people is one sender.
    pub holds_per_sender: u32,
    /// Booked visits that one phone number may have ahead.
    pub visits_per_phone: u32,
    /// Days after a visit at whose end its name and phone number are forgotten.
    pub forget_after_days: u16,
    /// The rules of the waiting list.
    pub waitlist: Rules,
}

impl Default for Policy {
    fn default() -> Self {
        Policy {
            lead_minutes: 30,
            horizon_days: 60,
            hold_seconds: 300,
            holds_per_sender: 300,
            visits_per_phone: 3,
            forget_after_days: 30,
            waitlist: Rules::default(),
        }
    }
}

impl Policy {
    /// Whether a day is further ahead than visits are booked.
    pub fn is_beyond_horizon(&self, now: PrimitiveDateTime, date: Date) -> bool {
        let last = now.saturating_add(Duration::days(i64::from(self.horizon_days)));
        date > last.date()
    }

    /// The first cell of `date` that may still be booked when Baku's clock shows `now`; knows nothing of days off.
    pub fn earliest(&self, now: PrimitiveDateTime, date: Date) -> Result<Cell, Closed> {
        if date < now.date() {
            return Err(Closed::Past);
        }
        if self.is_beyond_horizon(now, date) {
            return Err(Closed::NotYet);
        }
        // A started minute counts as gone, a started cell too.
        let soonest =
            now.saturating_add(Duration::minutes(i64::from(self.lead_minutes)) + Duration::seconds(59));
        if soonest.date() < date {
            return Ok(Cell::MIDNIGHT);
        }
        if soonest.date() > date {
            return Err(Closed::Past);
        }
        let minute = u16::from(soonest.hour()) * 60 + u16::from(soonest.minute());
        Cell::new(minute.div_ceil(CELL_MINUTES)).ok_or(Closed::Past)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::{Month, Time};

    fn november(day: u8) -> Date {
        Date::from_calendar_date(2026, Month::November, day).unwrap()
    }

    fn at(day: u8, hour: u8, minute: u8, second: u8) -> PrimitiveDateTime {
        PrimitiveDateTime::new(november(day), Time::from_hms(hour, minute, second).unwrap())
    }

    #[test]
    fn today_begins_after_the_lead_time_rounded_up() {
        let earliest = |now| {
            Policy::default()
                .earliest(now, november(25))
                .map(|cell| cell.to_string())
        };
        assert_eq!(earliest(at(25, 9, 0, 0)).unwrap(), "09:30");
        assert_eq!(earliest(at(25, 9, 0, 1)).unwrap(), "09:35");
        assert_eq!(earliest(at(25, 9, 4, 59)).unwrap(), "09:35");
        assert_eq!(earliest(at(25, 0, 0, 0)).unwrap(), "00:30");
        assert_eq!(earliest(at(25, 23, 25, 0)).unwrap(), "23:55");
        assert_eq!(earliest(at(25, 23, 25, 1)), Err(Closed::Past));
        assert_eq!(earliest(at(25, 23, 45, 0)), Err(Closed::Past));
        assert_eq!(earliest(at(24, 9, 0, 0)).unwrap(), "00:00");
        assert_eq!(
            earliest(at(24, 23, 50, 0)).unwrap(),
            "00:20",
            "the lead time reaches over midnight"
        );
        assert_eq!(earliest(at(26, 0, 0, 0)), Err(Closed::Past));
    }

    #[test]
    fn days_beyond_the_horizon_are_closed() {
        let policy = Policy::default();
        let now = at(2, 9, 0, 0);
        let last = Date::from_calendar_date(2027, Month::January, 1).unwrap();
        assert_eq!(policy.earliest(now, last), Ok(Cell::MIDNIGHT), "sixty days ahead");
        assert_eq!(
            policy.earliest(now, last.next_day().unwrap()),
            Err(Closed::NotYet)
        );
    }

    #[test]
    fn the_ends_of_the_calendar_do_not_panic() {
        for now in [PrimitiveDateTime::MIN, PrimitiveDateTime::MAX] {
            for date in [Date::MIN, Date::MAX] {
                let _ = Policy::default().earliest(now, date);
            }
        }
    }
}
