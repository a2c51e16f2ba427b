//! What one centre offers over some days: its capacity, the country's days off and the taken cells put together.

use std::collections::BTreeMap;
use std::sync::Arc;

use booking::capacity::{Capacity, DayPlan};
use booking::slots::{CellSet, Counter, Start};
use booking::{Cell, Closed, Minutes, Policy, Services};
use catalogue::holidays::{Day, non_working};
use time::{Date, PrimitiveDateTime};

use crate::store::Centre;

/// The state of a centre over the days it was read for.
#[derive(Debug)]
pub(crate) struct Outlook {
    /// What it has told of itself.
    pub(crate) centre: Arc<Centre>,
    /// What is taken on those days, which several searches may have read together.
    pub(crate) taken: Arc<Taken>,
}

/// Cells taken, by day and counter.
pub(crate) type Taken = BTreeMap<Date, BTreeMap<Counter, CellSet>>;

/// The plan of a day, after the days on which the whole country rests.
pub(crate) fn plan(capacity: &Capacity, date: Date) -> Result<DayPlan<'_>, Closed> {
    match non_working(date) {
        Day::Holiday(_) | Day::DayOff(_) => Err(Closed::Holiday),
        Day::Weekend => Err(Closed::Weekend),
        // A Saturday or Sunday that an exchange of days made a working day has no printed hours.
        Day::Working => capacity.on(date),
    }
}

impl Outlook {
    /// The starts of a day for a visit with these services, or why there are none.
    pub(crate) fn starts(
        &self,
        policy: &Policy,
        now: PrimitiveDateTime,
        date: Date,
        services: &Services,
        length: Minutes,
    ) -> Result<Vec<Start>, Closed> {
        let earliest = policy.earliest(now, date)?;
        let plan = plan(&self.centre.capacity, date)?;
        let nothing = BTreeMap::new();
        let taken = self.taken.get(&date).unwrap_or(&nothing);
        let starts = plan.starts(services, length, earliest, taken);
        if starts.is_empty() && earliest > plan.opening().opens() {
            Err(Closed::Past)
        } else {
            Ok(starts)
        }
    }

    /// The free starts of a day, from the earliest on.
    pub(crate) fn free(
        &self,
        policy: &Policy,
        now: PrimitiveDateTime,
        date: Date,
        services: &Services,
        length: Minutes,
    ) -> impl Iterator<Item = Cell> {
        let starts = self
            .starts(policy, now, date, services, length)
            .unwrap_or_default();
        let free = starts.into_iter().filter(|start| start.counter.is_some());
        free.map(|start| start.at)
    }
}
