//! What is taken far ahead, read for all who ask within the same second. Where nothing is free, every search looks through
//! all days of every centre: together they read them once a second, however many they are.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use std::sync::Arc;
use std::time::{Duration, Instant};

use booking::CentreKey;
use time::{Date, UtcDateTime};
use tokio::sync::Mutex;

use super::outlook::{Offer, taken};
use super::{Store, StoreError};
use crate::outlook::Taken;

/// How old it may be. Whoever wants a time that was sold meanwhile is told so, and what is free instead.
const AGE: Duration = Duration::from_secs(1);

/// What was read of one centre.
struct Seen {
    at: Instant,
    now: UtcDateTime,
    days: RangeInclusive<Date>,
    taken: Arc<Taken>,
}

/// The memory of one server. While one reads, the others wait for what is read.
#[derive(Clone, Default)]
pub(super) struct Ahead(Arc<Mutex<BTreeMap<CentreKey, Seen>>>);

impl Store {
    /// The same as [`Store::look_up`] for many days, of at most a second ago.
    pub(crate) async fn look_ahead(
        &self,
        now: UtcDateTime,
        offers: &mut BTreeMap<CentreKey, Offer>,
        days: RangeInclusive<Date>,
    ) -> Result<(), StoreError> {
        let mut ahead = self.ahead.0.lock().await;
        let is_seen = |seen: &Seen| {
            let covers = seen.days.contains(days.start()) && seen.days.contains(days.end());
            // A clock may be set, and then other holds have run out.
            covers && seen.at.elapsed() < AGE && (now - seen.now).abs() < AGE
        };
        let centres = offers
            .keys()
            .filter(|centre| !ahead.get(*centre).is_some_and(is_seen));
        let centres: Vec<CentreKey> = centres.cloned().collect();
        if !centres.is_empty() {
            let at = Instant::now();
            let mut db = self.readers.acquire().await?;
            let mut read = taken(&mut db, now, &centres, days.clone()).await?;
            for centre in centres {
                let taken = Arc::new(read.remove(&centre).unwrap_or_default());
                let days = days.clone();
                ahead.insert(centre, Seen { at, now, days, taken });
            }
        }
        for (centre, (outlook, _)) in offers {
            outlook.taken = ahead
                .get(centre)
                .map(|seen| seen.taken.clone())
                .unwrap_or_default();
        }
        Ok(())
    }
}
