//! One day of a centre: which starts it can promise, and at which counter.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::ops::Range;

use super::{Serves, Shift, WalkInShare};
use crate::slots::{CellSet, Counter, Opening, Start};
use crate::{Cell, Minutes, ServiceKey, Services, Span};

/// The least distance between two starts, in cells: a quarter of an hour keeps the list short enough to read.
const LEAST_STEP: u16 = 3;

/// The hours of a day, the shifts that take place on it, and the share kept for walk-ins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayPlan<'a> {
    opening: Opening,
    shifts: Vec<&'a Shift>,
    share: WalkInShare,
}

impl<'a> DayPlan<'a> {
    pub(super) const fn new(opening: Opening, shifts: Vec<&'a Shift>, share: WalkInShare) -> DayPlan<'a> {
        DayPlan {
            opening,
            shifts,
            share,
        }
    }

    /// When the centre is open.
    pub const fn opening(&self) -> Opening {
        self.opening
    }

    /// All starts for a visit with these services and of this length, from `earliest` on, in order.
    ///
    /// They lie on a grid that begins with the opening hour and steps by the visit's length, at least a quarter of an
    /// hour; the visit ends by closing. A start is free if one counter is staffed for the visit and free at all its
    /// cells, of several the first, and if appointments then hold no more counters than the share for walk-ins allows
    /// them. What is taken at a counter that is not staffed counts there too: whoever has a visit comes.
    pub fn starts(
        &self,
        services: &Services,
        length: Minutes,
        earliest: Cell,
        taken: &BTreeMap<Counter, CellSet>,
    ) -> Vec<Start> {
        let serving = self.serving(services);
        let full = self.full(taken);
        let counter = |span| {
            let is_taken = |counter| taken.get(counter).is_some_and(|cells| cells.meets(span));
            let mut counters = serving.iter();
            counters.find(|(counter, cells)| cells.contains(span) && !is_taken(counter))
        };
        let step = length.cells().max(LEAST_STEP);
        self.opening
            .indices()
            .step_by(usize::from(step))
            .filter_map(Cell::new)
            .filter(|&at| at >= earliest)
            .filter_map(|at| Span::new(at, length))
            .filter(|span| span.indices().end <= self.opening.indices().end)
            .map(|span| Start {
                at: span.start(),
                counter: counter(span)
                    .filter(|_| !full.meets(span))
                    .map(|(&counter, _)| counter),
            })
            .collect()
    }

    /// The counters that are staffed at a cell, each with what for.
    pub fn staffed_at(&self, cell: Cell) -> BTreeMap<Counter, Serves> {
        let mut counters: BTreeMap<Counter, Serves> = BTreeMap::new();
        let is_on = |hours: Opening| hours.indices().contains(&cell.index());
        let on = self
            .shifts
            .iter()
            .filter(|shift| is_on(shift.hours) && is_on(self.opening));
        for shift in on {
            match counters.entry(shift.counter) {
                Entry::Vacant(free) => {
                    free.insert(shift.serves.clone());
                }
                Entry::Occupied(mut other) => other.get_mut().join(&shift.serves),
            }
        }
        counters
    }

    /// By counter, the cells at which it is staffed for all of these services while the centre is open.
    pub(super) fn serving(&self, services: &[ServiceKey]) -> BTreeMap<Counter, CellSet> {
        self.staffed(|shift| shift.serves.covers(services))
    }

    /// The cells at which appointments hold as many counters as they may.
    fn full(&self, taken: &BTreeMap<Counter, CellSet>) -> CellSet {
        let open = self.opening.indices();
        let staffed = count(&self.staffed(|_| true), open.clone());
        let held = count(taken, open.clone());
        let mut full = CellSet::default();
        for (cell, (staffed, held)) in open.zip(staffed.into_iter().zip(held)) {
            if held >= staffed - self.share.kept(staffed) {
                full.fill(cell..cell + 1);
            }
        }
        full
    }

    /// By counter, the cells of those of its shifts that are wanted, as far as the centre is open.
    fn staffed(&self, wanted: impl Fn(&Shift) -> bool) -> BTreeMap<Counter, CellSet> {
        let open = self.opening.indices();
        let mut counters: BTreeMap<Counter, CellSet> = BTreeMap::new();
        for shift in self.shifts.iter().filter(|shift| wanted(shift)) {
            let hours = shift.hours.indices();
            let both = hours.start.max(open.start)..hours.end.min(open.end);
            counters.entry(shift.counter).or_default().fill(both);
        }
        counters
    }
}

/// How many counters have each of these cells.
fn count(counters: &BTreeMap<Counter, CellSet>, cells: Range<u16>) -> Vec<u32> {
    let mut counts = vec![0; cells.len()];
    for set in counters.values() {
        for (count, cell) in counts.iter_mut().zip(cells.clone()) {
            *count += u32::from(set.has(cell));
        }
    }
    counts
}

#[cfg(test)]
mod tests;
