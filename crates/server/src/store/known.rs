//! What centres have told of themselves, kept in memory: it seldom changes and every request needs it. Each centre
//! counts its changes in the database, so whatever another process wrote is read before the next answer.

use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock};

use api::Code;
use booking::capacity::Capacity;
use booking::{CentreKey, Minutes, ServiceKey, Services};
use sqlx::{AnyConnection, AssertSqlSafe};

use super::database::Kind;
use super::rows::{centre, list, small};
use super::{StoreError, capacity};

/// One centre as of one of its revisions.
#[derive(Debug)]
pub(crate) struct Centre {
    revision: i64,
    /// Hours, closures, shifts and the share for walk-ins.
    pub(crate) capacity: Capacity,
    services: BTreeMap<ServiceKey, Minutes>,
}

impl Centre {
    /// How long a visit with these services takes here, if all of them are offered and fit into a day.
    pub(crate) fn length(&self, services: &Services) -> Option<Minutes> {
        let mut minutes = services.iter().map(|service| self.services.get(service).copied());
        let first = minutes.next()??;
        minutes.try_fold(first, |sum, next| sum.plus(next?))
    }
}

/// The centres that take bookings.
pub(super) type Centres = BTreeMap<CentreKey, Arc<Centre>>;

/// The memory of one server.
#[derive(Clone, Default)]
pub(super) struct Known(Arc<RwLock<Centres>>);

impl Known {
    /// All centres that take bookings, as the database has them now.
    pub(super) async fn centres(&self, db: &mut AnyConnection) -> Result<Centres, StoreError> {
        let revisions: Vec<(String, i64)> = sqlx::query_as("select centre, revision from centres")
            .fetch_all(&mut *db)
            .await?;
        let revisions = revisions.into_iter();
        let revisions: BTreeMap<CentreKey, i64> = revisions
            .map(|(key, revision)| Ok((centre(&key)?, revision)))
            .collect::<Result<_, StoreError>>()?;
        let mut centres = self.0.read().unwrap_or_else(PoisonError::into_inner).clone();
        centres.retain(|key, known| revisions.get(key) == Some(&known.revision));
        let changed: Vec<CentreKey> = revisions
            .keys()
            .filter(|key| !centres.contains_key(key))
            .cloned()
            .collect();
        if !changed.is_empty() {
            centres.extend(read(db, &changed, &revisions).await?);
            *self.0.write().unwrap_or_else(PoisonError::into_inner) = centres.clone();
        }
        Ok(centres)
    }

    /// One of them.
    pub(super) async fn centre(
        &self,
        db: &mut AnyConnection,
        centre: &CentreKey,
    ) -> Result<Arc<Centre>, StoreError> {
        let found = self.centres(db).await?.remove(centre);
        Ok(found.ok_or(Code::UnknownCentre)?)
    }
}

async fn read(
    db: &mut AnyConnection,
    asked: &[CentreKey],
    revisions: &BTreeMap<CentreKey, i64>,
) -> Result<Centres, StoreError> {
    let capacities = capacity::read(db, asked).await?;
    let mut offers = offers(db, asked).await?;
    let known = capacities.into_iter().map(|(key, capacity)| {
        let known = Centre {
            revision: revisions.get(&key).copied().unwrap_or_default(),
            capacity,
            services: offers.remove(&key).unwrap_or_default(),
        };
        (key, Arc::new(known))
    });
    Ok(known.collect())
}

async fn offers(
    db: &mut AnyConnection,
    asked: &[CentreKey],
) -> Result<BTreeMap<CentreKey, BTreeMap<ServiceKey, Minutes>>, StoreError> {
    let here = Kind::of(db).is_among("centre", "$1");
    let rows: Vec<(String, String, i64)> = sqlx::query_as(AssertSqlSafe(format!(
        "select centre, service, minutes from offers where {here}"
    )))
    .bind(list(asked.iter().map(CentreKey::as_str)))
    .fetch_all(db)
    .await?;
    let mut offers: BTreeMap<CentreKey, BTreeMap<ServiceKey, Minutes>> = BTreeMap::new();
    for (key, service, minutes) in rows {
        let service = service.parse().map_err(|_| StoreError::Corrupt("service"))?;
        let minutes = Minutes::new(small(minutes, "length")?).ok_or(StoreError::Corrupt("length"))?;
        offers.entry(centre(&key)?).or_default().insert(service, minutes);
    }
    Ok(offers)
}
