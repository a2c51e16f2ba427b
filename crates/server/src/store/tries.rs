//! Wrong phone numbers of this minute, by visit and by sender: kept in the memory of one server and nowhere else.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use api::Code;
use booking::Reference;
use time::UtcDateTime;

use super::limits::minute;
use super::{Refusal, Store, StoreError};
use crate::sender::Sender;

/// How often one sender may be wrong about one visit in a minute.
const EACH: u32 = 5;
/// How often one sender may be wrong about all visits together. Hundreds of people in a hall share an address.
const OF_SENDER: u32 = 300;
/// How often about each visit whatever else they are wrong about, so that a guesser keeps nobody in the same hall from theirs.
const ALWAYS: u32 = 3;
/// How often all senders together may be wrong about one visit. Each has the first try whatever others do.
const OF_VISIT: u32 = 50;
/// How many pairs of sender and visit are remembered. Whoever has them forgotten has sent as many requests for it.
const MOST: usize = 100_000;

#[derive(Default)]
struct Counted {
    minute: i64,
    by_pair: BTreeMap<(Sender, Reference), u32>,
    by_sender: BTreeMap<Sender, u32>,
    by_visit: BTreeMap<Reference, u32>,
}

/// The memory of one server.
#[derive(Clone, Default)]
pub(super) struct Tries(Arc<Mutex<Counted>>);

impl Tries {
    /// Counts a number as wrong until it is known to be right: so many at once are not more than one after the other.
    fn begin(&self, now: UtcDateTime, sender: Sender, visit: Reference) -> Result<(), StoreError> {
        self.with(now, |counted| {
            let own = counted.by_pair.get(&(sender, visit)).copied().unwrap_or(0);
            let of_sender = counted.by_sender.get(&sender).copied().unwrap_or(0);
            let of_visit = counted.by_visit.get(&visit).copied().unwrap_or(0);
            let others_left_none = own >= ALWAYS && of_sender >= OF_SENDER || own > 0 && of_visit >= OF_VISIT;
            if own >= EACH || others_left_none {
                return Err(Code::TooManyRequests.into());
            }
            counted.by_pair.insert((sender, visit), own + 1);
            counted.by_sender.insert(sender, of_sender + 1);
            counted.by_visit.insert(visit, of_visit + 1);
            Ok(())
        })
    }

    /// It was right.
    fn take_back(&self, now: UtcDateTime, sender: Sender, visit: Reference) {
        self.with(now, |counted| {
            let own = counted.by_pair.get_mut(&(sender, visit));
            let of_sender = counted.by_sender.get_mut(&sender);
            let of_visit = counted.by_visit.get_mut(&visit);
            for count in own.into_iter().chain(of_sender).chain(of_visit) {
                *count = count.saturating_sub(1);
            }
        });
    }

    fn with<T>(&self, now: UtcDateTime, act: impl FnOnce(&mut Counted) -> T) -> T {
        let mut counted = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // A request of the last minute may end in this one. A clock that goes further back was set.
        let is_this_minute = (-1..=0).contains(&(minute(now) - counted.minute));
        if !is_this_minute || counted.by_pair.len() >= MOST {
            *counted = Counted {
                minute: minute(now),
                ..Counted::default()
            };
        }
        act(&mut counted)
    }
}

impl Store {
    /// Does what somebody asks who names a visit or a place with a phone number. Whoever was wrong too often hears nothing
    /// more of it this minute, not even with the right number, or that one would stand out.
    pub(crate) async fn tried<T>(
        &self,
        now: UtcDateTime,
        sender: Sender,
        visit: Reference,
        asked: impl Future<Output = Result<T, StoreError>>,
    ) -> Result<T, StoreError> {
        self.tries.begin(now, sender, visit)?;
        let answered = asked.await;
        let was_wrong = matches!(
            answered,
            Err(StoreError::Refused(Refusal::Rule(
                Code::VisitNotFound | Code::WishNotFound
            )))
        );
        if !was_wrong {
            self.tries.take_back(now, sender, visit);
        }
        answered
    }
}

#[cfg(test)]
mod tests {
    use std::net::{IpAddr, Ipv4Addr};

    use time::Duration;

    use super::*;

    fn from(address: u32) -> Sender {
        Sender::at(IpAddr::V4(Ipv4Addr::from_bits(address)))
    }

    fn visit(number: u64) -> Reference {
        Reference::from_entropy(number.to_be_bytes())
    }

    #[test]
    fn many_senders_share_what_a_visit_bears_and_each_still_has_one() {
        let (tries, now) = (Tries::default(), UtcDateTime::UNIX_EPOCH);
        let allowed = (0..10 * EACH).filter(|turn| tries.begin(now, from(turn / EACH), visit(1)).is_ok());
        assert_eq!(allowed.count(), OF_VISIT as usize);
        for stranger in 1000..1100 {
            assert!(tries.begin(now, from(stranger), visit(1)).is_ok());
            assert!(tries.begin(now, from(stranger), visit(1)).is_err());
        }
        assert!(
            tries.begin(now, from(0), visit(2)).is_ok(),
            "another visit is another"
        );
    }

    #[test]
    fn a_hall_may_be_wrong_hundreds_of_times_and_its_visitors_a_little_more() {
        let (tries, now) = (Tries::default(), UtcDateTime::UNIX_EPOCH);
        for person in 0..u64::from(OF_SENDER) {
            assert!(tries.begin(now, from(1), visit(person)).is_ok());
        }
        let more = |sender: u32, person: u64| {
            let allowed = (0..10).filter(|_| tries.begin(now, from(sender), visit(person)).is_ok());
            u32::try_from(allowed.count()).unwrap()
        };
        assert_eq!(more(1, 0), ALWAYS - 1);
        assert_eq!(more(1, 9999), ALWAYS);
        assert_eq!(more(2, 0), EACH);
    }

    #[test]
    fn a_request_that_ends_in_the_next_minute_makes_nothing_be_forgotten() {
        let tries = Tries::default();
        let before = UtcDateTime::UNIX_EPOCH + Duration::seconds(59);
        let after = before + Duration::seconds(1);
        tries.begin(before, from(1), visit(1)).unwrap();
        for _ in 0..EACH {
            tries.begin(after, from(2), visit(2)).unwrap();
        }
        tries.take_back(before, from(1), visit(1));
        assert!(tries.begin(after, from(2), visit(2)).is_err());
        assert!(tries.begin(before - Duration::days(1), from(2), visit(2)).is_ok());
    }

    #[test]
    fn the_memory_has_an_end() {
        let (tries, now) = (Tries::default(), UtcDateTime::UNIX_EPOCH);
        for number in 0..MOST as u64 + 10 {
            assert!(tries.begin(now, from(1), visit(number)).is_ok());
        }
        assert!(tries.0.lock().unwrap().by_pair.len() <= MOST);
    }
}
