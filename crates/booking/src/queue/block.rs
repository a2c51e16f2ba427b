//! Blocks of ticket numbers: who may give which, so that no number is given twice even without a line.

use std::fmt;
use std::num::NonZeroU16;
use std::str::FromStr;

use thiserror::Error;
use time::Date;

use super::TicketNumber;
use crate::wire_text::wire_text;

/// Who gives numbers at a centre.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Issuer {
    /// The server itself, for appointments and for tickets drawn on a telephone. Written `server`.
    Server,
    /// A kiosk, by its number within the centre. Written `kiosk_3`.
    Kiosk(u16),
}

/// A text that names nobody who gives numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("write who gives the numbers as server, or as kiosk_ and its number")]
pub struct IssuerError;

impl fmt::Display for Issuer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Issuer::Server => f.write_str("server"),
            Issuer::Kiosk(number) => write!(f, "kiosk_{number}"),
        }
    }
}

impl FromStr for Issuer {
    type Err = IssuerError;

    fn from_str(text: &str) -> Result<Self, IssuerError> {
        let issuer = match text.strip_prefix("kiosk_") {
            Some(number) => Issuer::Kiosk(number.parse().map_err(|_| IssuerError)?),
            None => Issuer::Server,
        };
        // One way of writing each, so that nobody has two names.
        (issuer.to_string() == text).then_some(issuer).ok_or(IssuerError)
    }
}

wire_text!(Issuer);

/// Numbers of one day that one issuer alone may give: all from the first to the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Block {
    issuer: Issuer,
    date: Date,
    first: TicketNumber,
    last: TicketNumber,
}

/// Two numbers that no block lies between.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("a block goes up, from its first number to its last, under one letter")]
pub struct BlockError;

/// All numbers of a day are given away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error(
    "all numbers of this day are in blocks: give from the blocks there are, and lease smaller ones tomorrow"
)]
pub struct NoNumbers;

impl Block {
    /// A block as it was leased before, such as one read from a database. A new one comes from [`next_block`].
    pub fn new(
        issuer: Issuer,
        date: Date,
        first: TicketNumber,
        last: TicketNumber,
    ) -> Result<Block, BlockError> {
        if !first.has_letter_of(last) || last < first {
            return Err(BlockError);
        }
        Ok(Block {
            issuer,
            date,
            first,
            last,
        })
    }

    /// Whose it is.
    pub const fn issuer(&self) -> Issuer {
        self.issuer
    }

    /// The day on which its numbers are given.
    pub const fn date(&self) -> Date {
        self.date
    }

    /// Its first number.
    pub const fn first(&self) -> TicketNumber {
        self.first
    }

    /// Its last number.
    pub const fn last(&self) -> TicketNumber {
        self.last
    }

    /// Whether a number is one of its own.
    pub fn has(&self, number: TicketNumber) -> bool {
        (self.first..=self.last).contains(&number)
    }

    /// The number after this one, if the block has it.
    pub(super) fn after(&self, number: TicketNumber) -> Option<TicketNumber> {
        number.after(1).filter(|&next| self.has(next))
    }
}

/// The block that an issuer gets next, of so many numbers, when these are given to all issuers of the centre so far.
///
/// An issuer goes on under a letter of its own. Failing that it gets one that nobody has, and when all letters are in
/// use, what is left under another's. At the end of a letter a block is shorter. What was once given stays given: an
/// issuer that has lost its block gets other numbers.
pub fn next_block(given: &[Block], issuer: Issuer, date: Date, size: NonZeroU16) -> Result<Block, NoNumbers> {
    let under = |letter: TicketNumber| {
        let same = move |block: &&Block| block.date == date && block.first.has_letter_of(letter);
        given.iter().filter(same)
    };
    let free = |letter: TicketNumber| match under(letter).map(|block| block.last).max() {
        Some(last) => last.after(1),
        None => Some(letter),
    };
    let strangeness = |&first: &TicketNumber| {
        if under(first).any(|block| block.issuer == issuer) {
            0
        } else if under(first).next().is_none() {
            1
        } else {
            2
        }
    };
    let first = TicketNumber::firsts()
        .filter_map(free)
        .min_by_key(strangeness)
        .ok_or(NoNumbers)?;
    let last = first.after(size.get() - 1).unwrap_or(first.last_of_letter());
    Ok(Block {
        issuer,
        date,
        first,
        last,
    })
}

#[cfg(test)]
mod tests;
