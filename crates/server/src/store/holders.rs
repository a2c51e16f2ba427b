//! Who has times held now: kept in the memory of one server and nowhere else, as long as the hold runs.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use api::Code;
use booking::{Policy, Reference};
use time::UtcDateTime;

use super::StoreError;
use super::limits::minute;
use crate::sender::Sender;

#[derive(Default)]
struct Running {
    minute: i64,
    /// When each hold ends, in Unix seconds.
    ends: BTreeMap<Sender, BTreeMap<Reference, i64>>,
    holder: BTreeMap<Reference, Sender>,
}

/// The memory of one server.
#[derive(Clone, Default)]
pub(super) struct Holders(Arc<Mutex<Running>>);

impl Holders {
    /// Counts a hold before it is made, or refuses if its sender has too many: so many at once are not more than one
    /// after the other.
    pub(super) fn begin(
        &self,
        now: UtcDateTime,
        policy: &Policy,
        sender: Sender,
        hold: Reference,
    ) -> Result<(), StoreError> {
        self.with(|running| {
            running.tidy(now);
            let own = running.ends.entry(sender).or_default();
            let most = usize::try_from(policy.holds_per_sender).unwrap_or(usize::MAX);
            if own.values().filter(|end| is_running(**end, now)).count() >= most {
                return Err(Code::TooManyRequests.into());
            }
            own.insert(hold, now.unix_timestamp() + i64::from(policy.hold_seconds));
            running.holder.insert(hold, sender);
            Ok(())
        })
    }

    /// It is a visit now, or free again.
    pub(super) fn end(&self, hold: Reference) {
        self.with(|running| {
            let holder = running.holder.remove(&hold);
            if let Some(own) = holder.and_then(|holder| running.ends.get_mut(&holder)) {
                own.remove(&hold);
            }
        });
    }

    fn with<T>(&self, act: impl FnOnce(&mut Running) -> T) -> T {
        act(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Running {
    /// Forgets once a minute what has ended.
    fn tidy(&mut self, now: UtcDateTime) {
        if self.minute == minute(now) {
            return;
        }
        self.minute = minute(now);
        self.ends.retain(|_, own| {
            own.retain(|hold, end| {
                let runs = is_running(*end, now);
                if !runs {
                    self.holder.remove(hold);
                }
                runs
            });
            !own.is_empty()
        });
    }
}

fn is_running(end: i64, now: UtcDateTime) -> bool {
    end > now.unix_timestamp()
}

#[cfg(test)]
mod tests {
    use std::net::{IpAddr, Ipv4Addr};

    use time::Duration;

    use super::*;

    #[test]
    fn nothing_is_remembered_of_who_is_gone() {
        let (holders, policy) = (Holders::default(), Policy::default());
        let hold = |number: u64| Reference::from_entropy(number.to_be_bytes());
        let mut now = UtcDateTime::UNIX_EPOCH;
        for number in 0..100 {
            let sender = Sender::at(IpAddr::V4(Ipv4Addr::LOCALHOST));
            holders.begin(now, &policy, sender, hold(number)).unwrap();
        }
        holders.end(hold(7));
        assert_eq!(holders.0.lock().unwrap().holder.len(), 99);
        now += Duration::seconds(i64::from(policy.hold_seconds));
        let other = Sender::at(IpAddr::V4(Ipv4Addr::UNSPECIFIED));
        holders.begin(now, &policy, other, hold(1000)).unwrap();
        let running = holders.0.lock().unwrap();
        assert_eq!((running.ends.len(), running.holder.len()), (1, 1));
    }
}
