//! A ticket, and how the tickets of many devices become one list.

use std::fmt;
use std::str::FromStr;

use thiserror::Error;
use time::PrimitiveDateTime;

use super::{Block, Issuer, TicketNumber};
use crate::wire_text::wire_text;
use crate::{Cell, Services};

/// Whether somebody is called in turn or out of turn.
///
/// Acts of Azerbaijan that we have seen put people out of turn in queues for cars and flats; none was found that names
/// who is served out of turn at a DOST counter. So there is one ground, which the person states and the operator may
/// look at, and this crate names no group of people. A centre says by a notice of its own to whom it applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Turn {
    /// In turn, like most people.
    Usual,
    /// Before those in turn, within the bounds of [`order`](super::order()).
    Priority,
}

/// A text that names no turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("write usual or priority")]
pub struct TurnError;

impl Turn {
    /// Its name in data.
    pub const fn as_str(self) -> &'static str {
        match self {
            Turn::Usual => "usual",
            Turn::Priority => "priority",
        }
    }
}

impl fmt::Display for Turn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Turn {
    type Err = TurnError;

    fn from_str(text: &str) -> Result<Self, TurnError> {
        let named = |turn: &Turn| turn.as_str() == text;
        [Turn::Usual, Turn::Priority]
            .into_iter()
            .find(named)
            .ok_or(TurnError)
    }
}

wire_text!(Turn);

/// What a visitor drew: it never changes after.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ticket {
    /// Its number.
    pub number: TicketNumber,
    /// When it was drawn, on Baku's clock as the device shows it.
    pub came: PrimitiveDateTime,
    /// What for.
    pub services: Services,
    /// When the appointment begins, if there is one.
    pub appointment: Option<Cell>,
    /// Whether the visitor asks to be called out of turn.
    pub turn: Turn,
}

/// What a report of a ticket brought.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Merged {
    /// The ticket is new and belongs on the list.
    New,
    /// It is on the list already: the report came before, and its answer was lost.
    Known,
}

/// Why a ticket cannot come onto the list. The visitor keeps it until they have another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum MergeError {
    /// Whoever reports it had no such number to give on that day.
    #[error(
        "this number is from no block of the device: give the visitor a new ticket and look at the device's clock"
    )]
    NotLeased,
    /// Another ticket has this number.
    #[error(
        "this number stands for another ticket: give the visitor a new one and lease the device a new block"
    )]
    Different,
}

/// What becomes of a ticket that an issuer reports, when these blocks are leased and `known` is what the list has
/// under its number.
///
/// It does not matter in which order reports come, how often, or which blocks were leased in between: whatever
/// is [`Merged::New`] once stays on the list unchanged.
pub fn merge(
    leased: &[Block],
    known: Option<&Ticket>,
    issuer: Issuer,
    ticket: &Ticket,
) -> Result<Merged, MergeError> {
    let may_give = |block: &Block| {
        block.issuer() == issuer && block.date() == ticket.came.date() && block.has(ticket.number)
    };
    if !leased.iter().any(may_give) {
        return Err(MergeError::NotLeased);
    }
    match known {
        None => Ok(Merged::New),
        Some(known) if known == ticket => Ok(Merged::Known),
        Some(_) => Err(MergeError::Different),
    }
}
