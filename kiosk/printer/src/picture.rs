//! Black dots on white paper, overwritten when they are no longer needed.

use std::fmt;

use thiserror::Error;
use zeroize::Zeroizing;

use crate::Paper;

/// A picture as wide as what the head reaches.
#[derive(Clone, PartialEq, Eq)]
pub struct Picture {
    paper: Paper,
    rows: Zeroizing<Vec<u8>>,
}

impl Picture {
    /// White paper, so many rows of dots.
    pub fn blank(paper: Paper, height: usize) -> Picture {
        let rows = Zeroizing::new(vec![0; height * paper.dots() / 8]);
        Picture { paper, rows }
    }

    /// The paper that it is for.
    pub fn paper(&self) -> Paper {
        self.paper
    }

    /// Rows of dots.
    pub fn height(&self) -> usize {
        self.rows.len() / self.row_bytes()
    }

    /// All rows one after the other; the highest bit of a byte is its leftmost dot, 1 is black.
    pub fn rows(&self) -> &[u8] {
        &self.rows
    }

    /// Makes a dot black.
    ///
    /// # Errors
    /// [`Beside`] if there is no such dot.
    pub fn ink(&mut self, x: usize, y: usize) -> Result<(), Beside> {
        if x >= self.paper.dots() {
            return Err(Beside);
        }
        let at = y * self.row_bytes() + x / 8;
        *self.rows.get_mut(at).ok_or(Beside)? |= 0x80 >> (x % 8);
        Ok(())
    }

    pub(crate) fn row_bytes(&self) -> usize {
        self.paper.dots() / 8
    }
}

/// Only its size: a log is no place for what stands on somebody's slip.
impl fmt::Debug for Picture {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "Picture({} × {})", self.paper.dots(), self.height())
    }
}

/// A dot beside the paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("there is no such dot on this paper")]
pub struct Beside;
