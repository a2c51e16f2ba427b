//! Which times suit a person.

use std::ops::RangeInclusive;

use time::Date;

use crate::Cell;

/// Days, and times of day at which a visit may begin; never empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wanted {
    first: Date,
    last: Date,
    earliest: Cell,
    latest: Cell,
}

impl Wanted {
    /// From the first day to the last, each with starts from the earliest to the latest; `None` if either is empty.
    pub fn new(days: RangeInclusive<Date>, starts: RangeInclusive<Cell>) -> Option<Wanted> {
        let wanted = Wanted {
            first: *days.start(),
            last: *days.end(),
            earliest: *starts.start(),
            latest: *starts.end(),
        };
        (!days.is_empty() && !starts.is_empty()).then_some(wanted)
    }

    /// Its days.
    pub const fn days(self) -> RangeInclusive<Date> {
        self.first..=self.last
    }

    /// Its times of day.
    pub const fn starts(self) -> RangeInclusive<Cell> {
        self.earliest..=self.latest
    }

    /// Whether a visit that begins then suits.
    pub fn suits(self, date: Date, start: Cell) -> bool {
        self.days().contains(&date) && self.starts().contains(&start)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::Month;

    fn november(day: u8) -> Date {
        Date::from_calendar_date(2026, Month::November, day).unwrap()
    }

    fn at(hour: u16, minute: u16) -> Cell {
        Cell::at(hour, minute).unwrap()
    }

    #[test]
    fn both_ends_of_days_and_hours_belong_to_it() {
        let wanted = Wanted::new(november(24)..=november(26), at(9, 0)..=at(12, 55)).unwrap();
        for (day, start, suits) in [
            (23, at(10, 0), false),
            (24, at(8, 55), false),
            (24, at(9, 0), true),
            (25, at(11, 0), true),
            (26, at(12, 55), true),
            (26, at(13, 0), false),
            (27, at(10, 0), false),
        ] {
            assert_eq!(wanted.suits(november(day), start), suits, "{day} {start}");
        }
    }

    #[test]
    fn what_would_never_suit_is_refused() {
        let hours = Cell::MIDNIGHT..=at(23, 55);
        assert_eq!(Wanted::new(november(25)..=november(24), hours), None);
        assert_eq!(
            Wanted::new(november(24)..=november(24), at(12, 0)..=at(11, 55)),
            None
        );
    }
}
