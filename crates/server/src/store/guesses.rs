//! Wrong codes of this minute, by sender: kept in the memory of one server and nowhere else.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use api::Code;
use time::UtcDateTime;

use super::StoreError;
use super::limits::minute;
use crate::sender::Sender;

/// How often one sender may be wrong in a minute. A hall full of people shares an address.
const EACH: u32 = 30;
/// How often whatever others do, so that nobody locks everybody out by using up the country's wrong codes. Whoever has a
/// thousand addresses still needs nearly two years to hit one of ten thousand codes.
const ALWAYS: u32 = 3;

/// Whether a sender has to share with all others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Share {
    /// One of the few that everybody has.
    Own,
    /// One more, as long as the country has any left.
    Common,
}

#[derive(Default)]
struct Counted {
    minute: i64,
    by_sender: BTreeMap<Sender, u32>,
}

/// The memory of one server.
#[derive(Clone, Default)]
pub(super) struct Guesses(Arc<Mutex<Counted>>);

impl Guesses {
    /// Counts a guess as wrong until it is known to be right: so many at once are not more than one after the other.
    pub(super) fn begin(&self, now: UtcDateTime, sender: Sender) -> Result<Share, StoreError> {
        let mut counted = self.of(now);
        let guesses = counted.by_sender.entry(sender).or_default();
        if *guesses >= EACH {
            return Err(Code::TooManyRequests.into());
        }
        *guesses += 1;
        Ok(if *guesses > ALWAYS {
            Share::Common
        } else {
            Share::Own
        })
    }

    /// It was right.
    pub(super) fn take_back(&self, now: UtcDateTime, sender: Sender) {
        if let Some(guesses) = self.of(now).by_sender.get_mut(&sender) {
            *guesses = guesses.saturating_sub(1);
        }
    }

    fn of(&self, now: UtcDateTime) -> MutexGuard<'_, Counted> {
        let mut counted = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if counted.minute != minute(now) {
            *counted = Counted {
                minute: minute(now),
                by_sender: BTreeMap::new(),
            };
        }
        counted
    }
}
