//! Which starts a centre can offer on a day: a pure function of opening hours, length and what is taken.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::cell::{Cell, Minutes, Span};

/// The least distance between two starts, in cells: a quarter of an hour keeps the list short enough to read.
const LEAST_STEP: u16 = 3;

/// The hours of a day in which a centre receives; never empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Opening {
    opens: Cell,
    closes: Cell,
}

impl Opening {
    /// From the first cell of work to the first cell after it; `None` if nothing lies between.
    pub const fn new(opens: Cell, closes: Cell) -> Option<Opening> {
        if opens.index() < closes.index() {
            Some(Opening { opens, closes })
        } else {
            None
        }
    }

    /// When it opens.
    pub const fn opens(self) -> Cell {
        self.opens
    }

    /// When it closes.
    pub const fn closes(self) -> Cell {
        self.closes
    }

    /// The indices of its cells.
    pub const fn indices(self) -> Range<u16> {
        self.opens.index()..self.closes.index()
    }
}

/// The number of a counter within its centre, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Counter(pub u16);

/// A set of the cells of one day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CellSet([u64; 5]);

impl CellSet {
    /// Adds all cells of a visit.
    pub fn insert(&mut self, span: Span) {
        self.fill(span.indices());
    }

    /// Takes all cells of a visit out again.
    pub fn remove(&mut self, span: Span) {
        for index in span.indices() {
            self.0[usize::from(index / 64)] &= !(1 << (index % 64));
        }
    }

    /// Whether any cell of a visit is in the set.
    pub fn meets(&self, span: Span) -> bool {
        span.indices().any(|index| self.has(index))
    }

    /// Whether all cells of a visit are in the set.
    pub fn contains(&self, span: Span) -> bool {
        span.indices().all(|index| self.has(index))
    }

    /// Adds the cells with these indices, all below [`Cell::PER_DAY`].
    pub(crate) fn fill(&mut self, indices: Range<u16>) {
        for index in indices {
            self.0[usize::from(index / 64)] |= 1 << (index % 64);
        }
    }

    /// Whether the cell with this index, below [`Cell::PER_DAY`], is in the set.
    pub(crate) fn has(&self, index: u16) -> bool {
        self.0[usize::from(index / 64)] >> (index % 64) & 1 == 1
    }
}

/// A time at which a visit may begin, free or taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Start {
    /// When.
    pub at: Cell,
    /// The first counter that is free for the whole visit, if any.
    pub counter: Option<Counter>,
}

/// All starts of a day for a visit of this length, from `earliest` on, in order.
///
/// They lie on a grid that begins with the opening hour and steps by the visit's length, at least a quarter of an
/// hour; the visit ends by closing. A start is free if one counter has all its cells free; of several, the first.
pub fn offered_starts(
    opening: Opening,
    length: Minutes,
    earliest: Cell,
    taken: &BTreeMap<Counter, CellSet>,
) -> Vec<Start> {
    let step = length.cells().max(LEAST_STEP);
    (opening.opens.index()..opening.closes.index())
        .step_by(usize::from(step))
        .filter_map(Cell::new)
        .filter(|&at| at >= earliest)
        .filter_map(|at| Span::new(at, length))
        .filter(|span| span.indices().end <= opening.closes.index())
        .map(|span| Start {
            at: span.start(),
            counter: taken
                .iter()
                .find(|(_, cells)| !cells.meets(span))
                .map(|(&counter, _)| counter),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn cell(text: &str) -> Cell {
        text.parse().unwrap()
    }

    fn starts(length: u16, earliest: &str, taken: &BTreeMap<Counter, CellSet>) -> Vec<(String, Option<u16>)> {
        let opening = Opening::new(cell("09:00"), cell("10:00")).unwrap();
        offered_starts(opening, Minutes::new(length).unwrap(), cell(earliest), taken)
            .into_iter()
            .map(|start| (start.at.to_string(), start.counter.map(|counter| counter.0)))
            .collect()
    }

    fn free(counters: u16) -> BTreeMap<Counter, CellSet> {
        (1..=counters)
            .map(|number| (Counter(number), CellSet::default()))
            .collect()
    }

    fn times(starts: &[(String, Option<u16>)]) -> Vec<&str> {
        starts.iter().map(|(time, _)| time.as_str()).collect()
    }

    #[test]
    fn the_grid_steps_by_the_visit_but_never_finer_than_a_quarter_hour() {
        assert_eq!(
            times(&starts(5, "00:00", &free(1))),
            ["09:00", "09:15", "09:30", "09:45"]
        );
        assert_eq!(times(&starts(20, "00:00", &free(1))), ["09:00", "09:20", "09:40"]);
        assert_eq!(times(&starts(22, "00:00", &free(1))), ["09:00", "09:25"]);
        assert_eq!(times(&starts(60, "00:00", &free(1))), ["09:00"]);
        assert_eq!(times(&starts(65, "00:00", &free(1))), Vec::<&str>::new());
        assert_eq!(
            times(&starts(20, "09:05", &free(1))),
            ["09:20", "09:40"],
            "the grid does not move"
        );
    }

    #[test]
    fn the_first_free_counter_takes_it_and_none_is_taken() {
        let mut taken = free(2);
        let morning = Span::new(cell("09:00"), Minutes::new(25).unwrap()).unwrap();
        taken.get_mut(&Counter(1)).unwrap().insert(morning);
        let expected = [("09:00", Some(2)), ("09:20", Some(2)), ("09:40", Some(1))];
        assert_eq!(
            starts(20, "00:00", &taken),
            expected.map(|(time, counter)| (time.to_owned(), counter))
        );
        taken.get_mut(&Counter(2)).unwrap().insert(morning);
        let expected = [("09:00", None), ("09:20", None), ("09:40", Some(1))];
        assert_eq!(
            starts(20, "00:00", &taken),
            expected.map(|(time, counter)| (time.to_owned(), counter))
        );
        assert!(
            starts(20, "00:00", &BTreeMap::new())
                .iter()
                .all(|(_, counter)| counter.is_none())
        );
    }

    proptest! {
        #[test]
        fn a_free_start_never_meets_taken_cells_nor_leaves_the_opening_hours(
            opens in 0_u16..288,
            closes in 0_u16..288,
            length in 1_u16..=1440,
            earliest in 0_u16..288,
            visits in prop::collection::vec((1_u16..4, 0_u16..288, 1_u16..120), 0..30),
        ) {
            let Some(opening) = Opening::new(Cell::new(opens).unwrap(), Cell::new(closes).unwrap()) else {
                return Ok(());
            };
            let length = Minutes::new(length).unwrap();
            let mut taken = free(3);
            let mut occupied = std::collections::BTreeSet::new();
            for (counter, start, minutes) in visits {
                let span = Span::new(Cell::new(start).unwrap(), Minutes::new(minutes).unwrap());
                if let Some(span) = span {
                    taken.get_mut(&Counter(counter)).unwrap().insert(span);
                    occupied.extend(span.indices().map(|index| (counter, index)));
                }
            }
            for start in offered_starts(opening, length, Cell::new(earliest).unwrap(), &taken) {
                let cells = start.at.index()..start.at.index() + length.cells();
                prop_assert!(start.at.index() >= earliest && cells.start >= opens && cells.end <= closes);
                let is_free = |counter| cells.clone().all(|index| !occupied.contains(&(counter, index)));
                prop_assert_eq!(start.counter, (1..=3).find(|&counter| is_free(counter)).map(Counter));
            }
        }
    }
}
