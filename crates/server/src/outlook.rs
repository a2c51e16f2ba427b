//! What one centre offers over some days: its hours, counters, days off and taken cells put together.

use std::collections::{BTreeMap, BTreeSet};

use booking::slots::{CellSet, Counter, Opening, Start, offered_starts};
use booking::{Cell, Closed, Minutes, Policy};
use catalogue::holidays::{Day, non_working};
use time::{Date, PrimitiveDateTime, Weekday};

/// The state of a centre over the days it was read for.
#[derive(Debug, Default)]
pub(crate) struct Outlook {
    /// Opening hours by ISO weekday, 1 is Monday.
    pub(crate) hours: BTreeMap<u8, Opening>,
    /// The counters it receives at.
    pub(crate) counters: BTreeSet<Counter>,
    /// Days on which the centre itself is closed.
    pub(crate) closures: BTreeSet<Date>,
    /// Cells taken, by day and counter.
    pub(crate) taken: BTreeMap<Date, BTreeMap<Counter, CellSet>>,
}

impl Outlook {
    /// The starts of a day for a visit of this length, or why there are none.
    pub(crate) fn starts(
        &self,
        policy: &Policy,
        now: PrimitiveDateTime,
        date: Date,
        length: Minutes,
    ) -> Result<Vec<Start>, Closed> {
        let earliest = policy.earliest(now, date)?;
        let opening = self.opening(date)?;
        let mut cells: BTreeMap<Counter, CellSet> = self
            .counters
            .iter()
            .map(|&counter| (counter, CellSet::default()))
            .collect();
        for (counter, taken) in self.taken.get(&date).into_iter().flatten() {
            if let Some(cells) = cells.get_mut(counter) {
                cells.clone_from(taken);
            }
        }
        let starts = offered_starts(opening, length, earliest, &cells);
        if starts.is_empty() && earliest > opening.opens() {
            Err(Closed::Past)
        } else {
            Ok(starts)
        }
    }

    fn opening(&self, date: Date) -> Result<Opening, Closed> {
        let weekday = date.weekday();
        match non_working(date) {
            Day::Holiday(_) | Day::DayOff(_) => return Err(Closed::Holiday),
            Day::Weekend => return Err(Closed::Weekend),
            Day::Working => {}
        }
        if self.closures.contains(&date) {
            return Err(Closed::Closure);
        }
        // A Saturday or Sunday that an exchange of days made a working day has no printed hours.
        let without_hours = match weekday {
            Weekday::Saturday | Weekday::Sunday => Closed::Weekend,
            _ => Closed::Closure,
        };
        self.hours
            .get(&weekday.number_from_monday())
            .copied()
            .ok_or(without_hours)
    }

    /// The free starts of a day, from the earliest on.
    pub(crate) fn free(
        &self,
        policy: &Policy,
        now: PrimitiveDateTime,
        date: Date,
        length: Minutes,
    ) -> impl Iterator<Item = Cell> {
        let starts = self.starts(policy, now, date, length).unwrap_or_default();
        let free = starts.into_iter().filter(|start| start.counter.is_some());
        free.map(|start| start.at)
    }
}
