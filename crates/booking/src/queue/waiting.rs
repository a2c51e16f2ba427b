//! Somebody who waits, and the place of those who were called in vain.

use thiserror::Error;

use super::Ticket;
use crate::Minutes;

/// Somebody who is in the centre and waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// What they drew.
    pub ticket: Ticket,
    /// How long their services are planned to take together.
    pub minutes: Minutes,
    /// Whether they were called in vain.
    pub place: Place,
}

/// What being called in vain does to a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Not called in vain: the ticket decides.
    Own,
    /// Called in vain once, and back; so many others have been called since.
    Back {
        /// Calls of any counter since.
        calls: u16,
    },
}

/// Somebody was called in vain twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("this ticket was called in vain twice: give the visitor a new one")]
pub struct BackError;

impl Place {
    /// The place of somebody who was called in vain and is there after all: once.
    pub const fn back(self) -> Result<Place, BackError> {
        match self {
            Place::Own => Ok(Place::Back { calls: 0 }),
            Place::Back { .. } => Err(BackError),
        }
    }

    /// The place after so many others have been called.
    pub const fn after(self, others: u16) -> Place {
        match self {
            Place::Own => Place::Own,
            Place::Back { calls } => Place::Back {
                calls: calls.saturating_add(others),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_was_called_in_vain_comes_back_once() {
        let back = Place::Own.back().unwrap();
        assert_eq!(back.after(2).after(1), Place::Back { calls: 3 });
        assert_eq!(back.after(9).back(), Err(BackError));
        assert_eq!(Place::Own.after(9), Place::Own);
        assert_eq!(back.after(u16::MAX).after(1), Place::Back { calls: u16::MAX });
    }
}
