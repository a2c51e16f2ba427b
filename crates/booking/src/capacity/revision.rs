//! A change to what a centre has told of itself, from a day on; what was before that day stays as it was.

use std::fmt;

use time::{Date, Weekday};

use super::{Capacity, Closure, Serves, Shift, WalkInShare};
use crate::slots::{Counter, Opening};

/// Hours of some weekdays; the others have none.
pub type Week = Vec<(Weekday, Opening)>;

/// The days of a week in their order.
pub const WEEK: [Weekday; 7] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
    Weekday::Sunday,
];

/// What is to be different.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Revision {
    /// Other opening hours.
    Hours {
        /// The first day they are in force.
        from: Date,
        /// All of the week.
        week: Week,
    },
    /// Nobody is received for some days.
    Close(Closure),
    /// A closure is taken back: the one that begins on this day.
    Open(Date),
    /// A counter is staffed otherwise.
    Staff {
        /// Which; a new one if it is not known.
        counter: Counter,
        /// The first day.
        from: Date,
        /// All of the week; nothing gives the counter up.
        week: Week,
        /// What for.
        serves: Serves,
    },
    /// Another part is kept for people who come without an appointment.
    Share(WalkInShare),
}

/// A weekday as operators write it.
pub const fn short(weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Monday => "mon",
        Weekday::Tuesday => "tue",
        Weekday::Wednesday => "wed",
        Weekday::Thursday => "thu",
        Weekday::Friday => "fri",
        Weekday::Saturday => "sat",
        Weekday::Sunday => "sun",
    }
}

/// As the history of a centre keeps it.
impl fmt::Display for Revision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Revision::Hours { from, week } => {
                write!(f, "hours from {from}:")?;
                days(f, week)
            }
            Revision::Close(closure) => {
                let (first, last) = (closure.first(), closure.last());
                write!(f, "closed from {first} to {last}: {}", closure.reason())
            }
            Revision::Open(first) => write!(f, "the closure from {first} on taken back"),
            Revision::Staff {
                counter,
                from,
                week,
                serves,
            } => {
                write!(f, "counter {} from {from}:", counter.0)?;
                days(f, week)?;
                match serves {
                    Serves::All => Ok(()),
                    Serves::Only(keys) => keys.iter().try_for_each(|key| write!(f, " {}", key.as_str())),
                }
            }
            Revision::Share(share) => write!(f, "{} % kept for walk-ins", share.percent()),
        }
    }
}

fn days(f: &mut fmt::Formatter<'_>, week: &[(Weekday, Opening)]) -> fmt::Result {
    week.iter().try_for_each(|(weekday, hours)| {
        write!(f, " {}={}-{}", short(*weekday), hours.opens(), hours.closes())
    })
}

impl Capacity {
    /// The capacity after this change.
    pub fn revised(mut self, revision: &Revision) -> Capacity {
        match revision {
            Revision::Hours { from, week } => self.hours.replace(*from, week),
            Revision::Close(closure) => {
                self.closures.retain(|it| it.first() != closure.first());
                self.closures.push(closure.clone());
            }
            Revision::Open(first) => self.closures.retain(|it| it.first() != *first),
            Revision::Staff {
                counter,
                from,
                week,
                serves,
            } => self.staff(*counter, *from, week, serves),
            Revision::Share(share) => self.share = *share,
        }
        self
    }

    fn staff(&mut self, counter: Counter, from: Date, week: &[(Weekday, Opening)], serves: &Serves) {
        self.shifts
            .retain(|shift| shift.counter != counter || shift.valid_from < from);
        let before = from.previous_day();
        for shift in self.shifts.iter_mut().filter(|shift| shift.counter == counter) {
            if shift.valid_until.is_none_or(|last| last >= from) {
                shift.valid_until = before;
            }
        }
        self.shifts.extend(week.iter().map(|&(weekday, hours)| Shift {
            counter,
            weekday,
            hours,
            serves: serves.clone(),
            valid_from: from,
            valid_until: None,
        }));
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{date, opening};
    use super::*;

    fn days(capacity: &Capacity) -> Vec<u8> {
        (1..=30).filter(|&day| capacity.on(date(day)).is_ok()).collect()
    }

    #[test]
    fn other_hours_begin_on_their_day_and_can_be_set_again() {
        let week = vec![(Weekday::Monday, opening("09:00", "18:00"))];
        let hours = |day, week| Revision::Hours {
            from: date(day),
            week,
        };
        let capacity = Capacity::default().revised(&hours(1, week.clone()));
        assert_eq!(days(&capacity), [2, 9, 16, 23, 30]);
        let capacity = capacity.revised(&hours(10, vec![(Weekday::Tuesday, opening("10:00", "12:00"))]));
        assert_eq!(days(&capacity), [2, 9, 10, 17, 24]);
        assert_eq!(days(&capacity.revised(&hours(10, week))), [2, 9, 16, 23, 30]);
    }

    #[test]
    fn a_closure_is_set_changed_and_taken_back() {
        let week = vec![(Weekday::Monday, opening("09:00", "18:00"))];
        let open = Capacity::default().revised(&Revision::Hours { from: date(1), week });
        let close = |last| Revision::Close(Closure::new(date(9), date(last), "Təmir").unwrap());
        let closed = open.clone().revised(&close(9));
        assert_eq!(days(&closed), [2, 16, 23, 30]);
        let longer = closed.revised(&close(16));
        assert_eq!(days(&longer), [2, 23, 30]);
        assert_eq!(longer.closures.len(), 1);
        assert_eq!(longer.revised(&Revision::Open(date(9))), open);
    }

    #[test]
    fn a_counter_is_staffed_otherwise_from_a_day_on() {
        let staff = |day, hours: Vec<(Weekday, Opening)>| Revision::Staff {
            counter: Counter(1),
            from: date(day),
            week: hours,
            serves: Serves::All,
        };
        let on = |capacity: &Capacity, day| {
            let shifts = capacity.shifts.iter().filter(|shift| shift.is_on(date(day)));
            shifts.map(|shift| shift.hours).collect::<Vec<_>>()
        };
        let (long, short) = (opening("09:00", "18:00"), opening("09:00", "13:00"));
        let first = Capacity::default().revised(&staff(1, vec![(Weekday::Monday, long)]));
        let second = first.revised(&staff(16, vec![(Weekday::Monday, short)]));
        assert_eq!(
            [2, 9, 16, 23].map(|day| on(&second, day)),
            [[long], [long], [short], [short]]
        );
        let gone = second.revised(&staff(23, Vec::new()));
        assert_eq!(on(&gone, 16), [short]);
        assert!(on(&gone, 23).is_empty());
    }
}
