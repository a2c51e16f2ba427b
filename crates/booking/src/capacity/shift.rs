//! When a counter is staffed, and for what.

use std::collections::BTreeSet;

use time::{Date, Weekday};

use crate::ServiceKey;
use crate::slots::{Counter, Opening};

/// What a counter does for people during a shift.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Serves {
    /// Every service of the centre.
    All,
    /// These and no others.
    Only(BTreeSet<ServiceKey>),
}

impl Serves {
    /// Whether a visit with these services can be received: only where all of them are served.
    pub fn covers(&self, services: &[ServiceKey]) -> bool {
        match self {
            Serves::All => true,
            Serves::Only(served) => services.iter().all(|service| served.contains(service)),
        }
    }

    /// Serves what another shift does, too.
    pub(super) fn join(&mut self, other: &Serves) {
        match (self, other) {
            (Serves::Only(served), Serves::Only(more)) => served.extend(more.iter().cloned()),
            (Serves::All, _) => (),
            (served, Serves::All) => *served = Serves::All,
        }
    }
}

/// A counter that is staffed on a weekday, week after week while the shift is valid.
///
/// Shifts of one counter may follow each other or overlap: a visit needs, at each of its cells, one that serves it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shift {
    /// Which counter.
    pub counter: Counter,
    /// On which day of the week.
    pub weekday: Weekday,
    /// From when to when; what lies outside the opening hours of a day counts for nothing on it.
    pub hours: Opening,
    /// What for.
    pub serves: Serves,
    /// The first day it may take place on.
    pub valid_from: Date,
    /// The last one, if an end is known; before the first, it never takes place.
    pub valid_until: Option<Date>,
}

impl Shift {
    /// Whether it takes place on a day.
    pub fn is_on(&self, date: Date) -> bool {
        self.weekday == date.weekday()
            && self.valid_from <= date
            && self.valid_until.is_none_or(|last| date <= last)
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{date, key, opening};
    use super::*;

    #[test]
    fn a_shift_takes_place_on_its_weekday_between_its_days() {
        let shift = |valid_until| Shift {
            counter: Counter(1),
            weekday: Weekday::Monday,
            hours: opening("09:00", "13:00"),
            serves: Serves::All,
            valid_from: date(9),
            valid_until,
        };
        let days = |shift: Shift| {
            let on = |&day: &u8| shift.is_on(date(day));
            (1..=30).filter(on).collect::<Vec<u8>>()
        };
        assert_eq!(days(shift(None)), [9, 16, 23, 30]);
        assert_eq!(days(shift(Some(date(23)))), [9, 16, 23]);
        assert_eq!(days(shift(Some(date(9)))), [9]);
        assert_eq!(days(shift(Some(date(8)))), [0_u8; 0]);
    }

    #[test]
    fn a_visit_with_several_services_needs_all_of_them_served() {
        let only = Serves::Only([key("pension"), key("card")].into());
        assert!(only.covers(&[key("card")]) && only.covers(&[key("card"), key("pension")]));
        assert!(!only.covers(&[key("card"), key("funeral")]));
        assert!(Serves::All.covers(&[key("funeral")]));
        assert!(!Serves::Only(BTreeSet::new()).covers(&[key("card")]));
    }
}
