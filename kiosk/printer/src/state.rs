//! How a printer is, from the four bytes with which it answers DLE EOT 1 to 4.

use serde::{Deserialize, Serialize};

/// How a printer is, the gravest first to be seen by a hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// It prints.
    Ready,
    /// It prints, and somebody should bring a roll.
    PaperLow,
    /// It has no paper.
    PaperOut,
    /// Its cover is open.
    CoverOpen,
    /// It says that it takes nothing now.
    Offline,
    /// Its cutter is stuck, its head is hot, or something broke.
    Failing,
    /// Nobody answers, or not as a printer does: it is off, unplugged, or this is not its address.
    Silent,
}

impl State {
    /// Whether a slip can be printed now.
    pub fn prints(self) -> bool {
        matches!(self, State::Ready | State::PaperLow)
    }

    /// What the four answers say together.
    pub(crate) fn of([printer, cause, error, roll]: [u8; 4]) -> State {
        match () {
            () if cause & 0x04 != 0 => State::CoverOpen,
            () if cause & 0x20 != 0 || roll & 0x60 != 0 => State::PaperOut,
            () if cause & 0x40 != 0 || error & 0x6c != 0 => State::Failing,
            () if printer & 0x08 != 0 || cause & 0x08 != 0 => State::Offline,
            () if roll & 0x0c != 0 => State::PaperLow,
            () => State::Ready,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_read_as_the_manuals_say() {
        for (answers, state) in [
            ([0x12, 0x12, 0x12, 0x12], State::Ready),
            // A drawer is no matter of ours.
            ([0x16, 0x12, 0x12, 0x12], State::Ready),
            ([0x12, 0x12, 0x12, 0x1e], State::PaperLow),
            ([0x1a, 0x32, 0x12, 0x7e], State::PaperOut),
            ([0x12, 0x12, 0x12, 0x72], State::PaperOut),
            ([0x1a, 0x16, 0x12, 0x12], State::CoverOpen),
            ([0x1a, 0x36, 0x12, 0x7e], State::CoverOpen),
            ([0x1a, 0x12, 0x12, 0x12], State::Offline),
            ([0x1a, 0x1a, 0x12, 0x12], State::Offline),
            ([0x1a, 0x52, 0x1a, 0x12], State::Failing),
            ([0x1a, 0x52, 0x32, 0x12], State::Failing),
            ([0x1a, 0x12, 0x52, 0x12], State::Failing),
            ([0x1a, 0x12, 0x16, 0x12], State::Failing),
        ] {
            assert_eq!(State::of(answers), state, "{answers:02x?}");
        }
    }
}
