//! Opening hours by weekday, week by week of rules: the one in force is the latest that has begun.

use std::collections::BTreeMap;

use time::{Date, Weekday};

use crate::slots::Opening;

/// Opening hours with the day from which each set is in force; a set may be given long before.
///
/// A set replaces the one before as a whole: a weekday that it does not name has no hours.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hours(BTreeMap<Date, [Option<Opening>; 7]>);

impl Hours {
    /// Enters one weekday of the set that is in force from this day on; `None` receives nobody.
    pub fn enter(&mut self, valid_from: Date, weekday: Weekday, opening: Option<Opening>) {
        let week = self.0.entry(valid_from).or_default();
        week[usize::from(weekday.number_days_from_monday())] = opening;
    }

    /// Enters a whole set in place of the one that begins on the same day.
    pub fn replace(&mut self, valid_from: Date, week: &[(Weekday, Opening)]) {
        self.0.insert(valid_from, [None; 7]);
        for &(weekday, opening) in week {
            self.enter(valid_from, weekday, Some(opening));
        }
    }

    /// All sets in order: from which day on, and the hours from Monday to Sunday.
    pub fn sets(&self) -> impl Iterator<Item = (Date, &[Option<Opening>; 7])> {
        self.0.iter().map(|(from, week)| (*from, week))
    }

    /// The hours of a date, by the set in force on it.
    pub fn on(&self, date: Date) -> Option<Opening> {
        let (_, week) = self.0.range(..=date).next_back()?;
        week[usize::from(date.weekday().number_days_from_monday())]
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{date, opening};
    use super::*;

    #[test]
    fn the_latest_set_that_has_begun_is_in_force_and_replaces_the_whole_week() {
        let (summer, winter) = (opening("09:00", "18:00"), opening("10:00", "17:00"));
        let mut hours = Hours::default();
        hours.enter(date(9), Weekday::Monday, Some(summer));
        hours.enter(date(9), Weekday::Tuesday, Some(summer));
        hours.enter(date(23), Weekday::Monday, Some(winter));
        assert_eq!(hours.on(date(2)), None, "before the first set");
        assert_eq!(hours.on(date(9)), Some(summer));
        assert_eq!(hours.on(date(16)), Some(summer));
        assert_eq!(hours.on(date(17)), Some(summer));
        assert_eq!(hours.on(date(23)), Some(winter));
        assert_eq!(hours.on(date(24)), None, "the new set names no Tuesday");
        assert_eq!(hours.on(date(30)), Some(winter));
    }

    #[test]
    fn a_set_may_say_that_nobody_is_received() {
        let mut hours = Hours::default();
        hours.enter(date(2), Weekday::Monday, Some(opening("09:00", "18:00")));
        hours.enter(date(9), Weekday::Monday, None);
        assert_eq!(
            [2, 9, 16].map(|day| hours.on(date(day)).is_some()),
            [true, false, false]
        );
    }

    #[test]
    fn the_ends_of_the_calendar_do_not_panic() {
        let mut hours = Hours::default();
        hours.enter(Date::MIN, Date::MIN.weekday(), Some(opening("09:00", "18:00")));
        assert!(hours.on(Date::MIN).is_some());
        let _ = hours.on(Date::MAX);
    }
}
