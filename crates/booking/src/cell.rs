//! Time of day in five-minute cells: [`Cell`] a start, [`Minutes`] a length, [`Span`] the cells of one visit.

use std::fmt;
use std::ops::Range;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;
use time::{Date, Duration, PrimitiveDateTime, Time};

use crate::wire_text::wire_text;

/// Minutes in a cell.
pub const CELL_MINUTES: u16 = 5;

/// One five-minute cell of a day, counted from midnight: 0 is 00:00, 287 is 23:55. Written "09:20".
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cell(u16);

/// Why a text is not a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum CellError {
    /// Not of the form 09:20.
    #[error("write the time as hours and minutes, such as 09:20")]
    Format,
    /// Not a multiple of five minutes.
    #[error("the minutes must be a multiple of five")]
    OffGrid,
}

impl Cell {
    /// Cells in a day.
    pub const PER_DAY: u16 = 288;
    /// The first cell of a day.
    pub const MIDNIGHT: Cell = Cell(0);
    /// The last cell of a day.
    pub const LAST: Cell = Cell(Cell::PER_DAY - 1);

    /// The cell with this index, if a day has it.
    pub const fn new(index: u16) -> Option<Cell> {
        if index < Cell::PER_DAY {
            Some(Cell(index))
        } else {
            None
        }
    }

    /// The cell that begins at this hour and minute.
    pub const fn at(hour: u16, minute: u16) -> Option<Cell> {
        if hour < 24 && minute < 60 && minute.is_multiple_of(CELL_MINUTES) {
            Cell::new(hour * 12 + minute / CELL_MINUTES)
        } else {
            None
        }
    }

    /// The cell that has begun at a time of day.
    pub fn of(time: Time) -> Cell {
        Cell((u16::from(time.hour()) * 60 + u16::from(time.minute())) / CELL_MINUTES)
    }

    /// Its number in the day, 0 to 287.
    pub const fn index(self) -> u16 {
        self.0
    }

    /// The hour it begins in, 0 to 23.
    pub const fn hour(self) -> u16 {
        self.0 / 12
    }

    /// The minute of the hour it begins at, 0 to 55.
    pub const fn minute(self) -> u16 {
        self.0 % 12 * CELL_MINUTES
    }

    /// The moment at which it begins on a day.
    pub fn on(self, date: Date) -> PrimitiveDateTime {
        let since_midnight = Duration::minutes(i64::from(self.0 * CELL_MINUTES));
        PrimitiveDateTime::new(date, Time::MIDNIGHT).saturating_add(since_midnight)
    }
}

impl fmt::Display for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour(), self.minute())
    }
}

impl FromStr for Cell {
    type Err = CellError;

    fn from_str(text: &str) -> Result<Self, CellError> {
        let &[h1, h2, b':', m1, m2] = text.as_bytes() else {
            return Err(CellError::Format);
        };
        if ![h1, h2, m1, m2].iter().all(u8::is_ascii_digit) {
            return Err(CellError::Format);
        }
        let number = |tens: u8, ones: u8| u16::from(tens - b'0') * 10 + u16::from(ones - b'0');
        let (hour, minute) = (number(h1, h2), number(m1, m2));
        if hour > 23 || minute > 59 {
            return Err(CellError::Format);
        }
        Cell::at(hour, minute).ok_or(CellError::OffGrid)
    }
}

wire_text!(Cell);

/// A length in whole minutes, at least one and at most a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u16", into = "u16")]
pub struct Minutes(u16);

/// A number of minutes outside 1 to 1440.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("a visit lasts between 1 and 1440 minutes")]
pub struct MinutesError;

impl Minutes {
    const MAX: u16 = Cell::PER_DAY * CELL_MINUTES;

    /// A length of 1 to 1440 minutes.
    pub const fn new(minutes: u16) -> Option<Minutes> {
        if minutes >= 1 && minutes <= Minutes::MAX {
            Some(Minutes(minutes))
        } else {
            None
        }
    }

    /// The number of minutes.
    pub const fn get(self) -> u16 {
        self.0
    }

    /// The cells it occupies: a part of a cell takes the whole cell.
    pub const fn cells(self) -> u16 {
        self.0.div_ceil(CELL_MINUTES)
    }

    /// Several services in one visit: their minutes together, unless that exceeds a day.
    pub fn plus(self, other: Minutes) -> Option<Minutes> {
        Minutes::new(self.0 + other.0)
    }
}

impl TryFrom<u16> for Minutes {
    type Error = MinutesError;

    fn try_from(minutes: u16) -> Result<Self, MinutesError> {
        Minutes::new(minutes).ok_or(MinutesError)
    }
}

impl From<Minutes> for u16 {
    fn from(minutes: Minutes) -> u16 {
        minutes.0
    }
}

/// Consecutive cells of one day, at least one; never past midnight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    start: Cell,
    cells: u16,
}

impl Span {
    /// The cells of a visit that begins at `start`, if it ends by midnight.
    pub const fn new(start: Cell, length: Minutes) -> Option<Span> {
        let cells = length.cells();
        if start.0 + cells <= Cell::PER_DAY {
            Some(Span { start, cells })
        } else {
            None
        }
    }

    /// Its first cell.
    pub const fn start(self) -> Cell {
        self.start
    }

    /// The indices of its cells; the end is the index after the last one and may be 288.
    pub const fn indices(self) -> Range<u16> {
        self.start.0..self.start.0 + self.cells
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_cell_survives_writing_and_reading() {
        for index in 0..Cell::PER_DAY {
            let cell = Cell::new(index).unwrap();
            assert_eq!(cell.to_string().parse(), Ok(cell));
            assert_eq!(Cell::at(cell.hour(), cell.minute()), Some(cell));
        }
        assert_eq!(Cell::new(Cell::PER_DAY), None);
        assert_eq!(Cell::at(9, 20).unwrap().to_string(), "09:20");
        assert_eq!(serde_json::to_string(&Cell::at(9, 5)).unwrap(), r#""09:05""#);
    }

    #[test]
    fn other_texts_are_refused_with_the_reason() {
        for text in [
            "",
            "9:20",
            "09:2",
            "09.20",
            "24:00",
            "09:60",
            "٠٩:٢٠",
            "-9:20",
            "09:20 ",
            "09:20:00",
        ] {
            assert_eq!(text.parse::<Cell>(), Err(CellError::Format), "{text}");
        }
        assert_eq!("09:21".parse::<Cell>(), Err(CellError::OffGrid));
    }

    #[test]
    fn minutes_round_up_to_cells_and_stay_within_a_day() {
        let cells = |minutes| Minutes::new(minutes).map(Minutes::cells);
        assert_eq!(
            [1, 5, 6, 15, 1440].map(cells),
            [Some(1), Some(1), Some(2), Some(3), Some(288)]
        );
        assert_eq!([0, 1441].map(Minutes::new), [None, None]);
        let day = Minutes::new(1440).unwrap();
        assert_eq!(day.plus(Minutes::new(1).unwrap()), None);
        assert!(serde_json::from_str::<Minutes>("0").is_err());
    }

    #[test]
    fn a_span_never_crosses_midnight() {
        let last = Cell::at(23, 55).unwrap();
        assert_eq!(
            Span::new(last, Minutes::new(5).unwrap()).unwrap().indices(),
            287..288
        );
        assert_eq!(Span::new(last, Minutes::new(6).unwrap()), None);
    }
}
