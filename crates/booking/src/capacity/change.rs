//! What a change of capacity means for visits that are booked: most stay, some move next door, some people are told.

use std::collections::BTreeMap;

use time::Date;

use super::DayPlan;
use crate::slots::{CellSet, Counter};
use crate::{Reference, Services, Span};

/// A visit that occupies its cells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BookedVisit {
    /// Which.
    pub reference: Reference,
    /// What for.
    pub services: Services,
    /// On which day.
    pub date: Date,
    /// From when to when.
    pub span: Span,
    /// Where it is to take place.
    pub counter: Counter,
}

/// What becomes of a booked visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It fits where it is.
    Stays,
    /// It no longer fits there, but this counter takes it at the same time: the visitor need not know.
    OtherCounter(Counter),
    /// No counter takes it at its time: somebody must be told.
    MustBeTold,
}

/// The fate of each visit under new plans, in the order of days and times. A day without a plan receives nobody.
///
/// All fates are possible together: no two visits get the same cells. Who fits stays, whoever else must go; of those who
/// go, the ones with the fewest counters to go to choose first, and each takes the first that is free. The share for
/// walk-ins moves nobody: it limits what is promised from now on.
pub fn fates<'v, 'p>(
    plan: impl Fn(Date) -> Option<DayPlan<'p>>,
    visits: &'v [BookedVisit],
) -> Vec<(&'v BookedVisit, Fate)> {
    let mut days: BTreeMap<Date, Vec<&BookedVisit>> = BTreeMap::new();
    for visit in visits {
        days.entry(visit.date).or_default().push(visit);
    }
    let mut fates = Vec::new();
    for (date, mut visits) in days {
        visits.sort_by_key(|visit| in_order(visit));
        let mut of_the_day = match plan(date) {
            Some(plan) => of_a_day(&plan, visits),
            None => visits
                .into_iter()
                .map(|visit| (visit, Fate::MustBeTold))
                .collect(),
        };
        of_the_day.sort_by_key(|(visit, _)| in_order(visit));
        fates.append(&mut of_the_day);
    }
    fates
}

fn in_order(visit: &BookedVisit) -> impl Ord + use<> {
    (visit.span.start(), visit.reference)
}

fn of_a_day<'v>(plan: &DayPlan<'_>, visits: Vec<&'v BookedVisit>) -> Vec<(&'v BookedVisit, Fate)> {
    let mut taken = Taken::default();
    let mut fates = Vec::new();
    let mut displaced = Vec::new();
    for visit in visits {
        let fitting = fitting(plan, visit);
        if fitting.contains(&visit.counter) && taken.take(visit.counter, visit.span) {
            fates.push((visit, Fate::Stays));
        } else {
            displaced.push((visit, fitting));
        }
    }
    for (visit, counters) in &mut displaced {
        counters.retain(|&counter| taken.is_free(counter, visit.span));
    }
    // The sort keeps the order of times among those with the same choice.
    displaced.sort_by_key(|(_, counters)| counters.len());
    for (visit, counters) in displaced {
        let free = counters
            .into_iter()
            .find(|&counter| taken.take(counter, visit.span));
        fates.push((visit, free.map_or(Fate::MustBeTold, Fate::OtherCounter)));
    }
    fates
}

/// The counters that are staffed for a visit at its time, whoever else is there.
fn fitting(plan: &DayPlan<'_>, visit: &BookedVisit) -> Vec<Counter> {
    let serving = plan.serving(&visit.services).into_iter();
    serving
        .filter(|(_, cells)| cells.contains(visit.span))
        .map(|(counter, _)| counter)
        .collect()
}

/// The cells given to visits so far.
#[derive(Default)]
struct Taken(BTreeMap<Counter, CellSet>);

impl Taken {
    fn is_free(&self, counter: Counter, span: Span) -> bool {
        self.0.get(&counter).is_none_or(|cells| !cells.meets(span))
    }

    /// Takes the cells and says true, or leaves everything as it is.
    fn take(&mut self, counter: Counter, span: Span) -> bool {
        let free = self.is_free(counter, span);
        if free {
            self.0.entry(counter).or_default().insert(span);
        }
        free
    }
}

#[cfg(test)]
mod tests;
