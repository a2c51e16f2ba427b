//! The two widths of paper, in dots of a head with 203 dots an inch.

use std::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// Dots of a millimetre, in both directions.
pub(crate) const DOTS_PER_MM: usize = 8;

/// How wide the paper is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub enum Paper {
    /// 80 mm, of which the head reaches 72.
    #[serde(rename = "80")]
    Mm80,
    /// 58 mm, of which the head reaches 48.
    #[serde(rename = "58")]
    Mm58,
}

impl Paper {
    /// Both.
    pub const ALL: [Paper; 2] = [Paper::Mm80, Paper::Mm58];

    /// What the head reaches, in dots.
    pub fn dots(self) -> usize {
        match self {
            Paper::Mm80 => 576,
            Paper::Mm58 => 384,
        }
    }

    /// What stays white at each side of it.
    pub(crate) fn margin(self) -> usize {
        match self {
            Paper::Mm80 => 24,
            // The paper itself has 5 mm more.
            Paper::Mm58 => 8,
        }
    }

    /// What texts may fill.
    pub(crate) fn column(self) -> usize {
        self.dots() - 2 * self.margin()
    }

    /// No slip is longer, whatever a page asks for; then it is also below 200 kB.
    pub(crate) fn longest_mm(self) -> usize {
        match self {
            Paper::Mm80 => 300,
            Paper::Mm58 => 450,
        }
    }

    /// The smallest module of a code that a telephone reads without trouble: half a millimetre, less on narrow paper.
    pub(crate) fn smallest_module(self) -> usize {
        match self {
            Paper::Mm80 => 4,
            Paper::Mm58 => 3,
        }
    }
}

impl FromStr for Paper {
    type Err = WrongPaper;

    fn from_str(text: &str) -> Result<Paper, WrongPaper> {
        match text {
            "80" => Ok(Paper::Mm80),
            "58" => Ok(Paper::Mm58),
            _ => Err(WrongPaper),
        }
    }
}

/// No such paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("paper is 80 or 58 mm wide; write `80` or `58`")]
pub struct WrongPaper;
