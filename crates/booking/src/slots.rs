//! What a day of a centre is made of: opening hours, counters, sets of cells, starts.

use std::ops::Range;

use crate::cell::{Cell, Span};

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
