//! Reading what centres offer and what is taken.

use std::collections::BTreeMap;

use api::{Code, Visit, iso_date};
use booking::slots::{CellSet, Counter};
use booking::{Cell, CentreKey, Minutes, Phone, Reference, Services, Span};
use sqlx::{AnyConnection, AssertSqlSafe};
use time::{Date, Duration, UtcDateTime};

use super::database::Kind;
use super::rows::{day, find, list, small};
use super::{Store, StoreError, capacity};
use crate::outlook::Outlook;

/// A centre and how long the visit in question takes there.
pub(crate) type Offer = (Outlook, Minutes);

impl Store {
    /// All centres that take bookings.
    pub(crate) async fn centres(&self) -> Result<Vec<CentreKey>, StoreError> {
        let keys: Vec<String> = sqlx::query_scalar("select distinct centre from hours")
            .fetch_all(&self.readers)
            .await?;
        keys.iter().map(|key| centre(key)).collect()
    }

    /// A centre over some days, and how long a visit with these services takes there.
    pub(crate) async fn offer(
        &self,
        now: UtcDateTime,
        centre: &CentreKey,
        services: &Services,
        from: Date,
        days: u8,
    ) -> Result<Offer, StoreError> {
        // One transaction, so that all is of one moment.
        let mut db = self.read().await?;
        let outlook = outlook(&mut db, now, centre, from, days).await?;
        let length = length(&mut db, centre, services).await?;
        Ok((outlook, length))
    }

    /// The same for several centres at once; those that lack a service are left out.
    pub(crate) async fn offers(
        &self,
        now: UtcDateTime,
        centres: &[CentreKey],
        services: &Services,
        from: Date,
        days: u8,
    ) -> Result<BTreeMap<CentreKey, Offer>, StoreError> {
        let mut db = self.read().await?;
        let mut outlooks = outlooks(&mut db, now, centres, from, days).await?;
        let lengths = lengths(&mut db, centres, services).await?.into_iter();
        Ok(lengths
            .filter_map(|(centre, length)| {
                outlooks
                    .remove(&centre)
                    .map(|outlook| (centre, (outlook, length)))
            })
            .collect())
    }

    /// The visit with this reference, for the owner of this phone number.
    pub(crate) async fn find(&self, reference: Reference, phone: &Phone) -> Result<Visit, StoreError> {
        let mut db = self.read().await?;
        let found = find(&mut db, reference).await?;
        if found.belongs_to(&self.keys, phone) {
            Ok(found.visit)
        } else {
            Err(Code::VisitNotFound.into())
        }
    }
}

/// Reads one centre over some days.
pub(super) async fn outlook(
    db: &mut AnyConnection,
    now: UtcDateTime,
    centre: &CentreKey,
    from: Date,
    days: u8,
) -> Result<Outlook, StoreError> {
    let mut found = outlooks(db, now, std::slice::from_ref(centre), from, days).await?;
    Ok(found.remove(centre).ok_or(Code::UnknownCentre)?)
}

/// How long a visit with these services takes at one centre.
pub(super) async fn length(
    db: &mut AnyConnection,
    centre: &CentreKey,
    services: &Services,
) -> Result<Minutes, StoreError> {
    let mut found = lengths(db, std::slice::from_ref(centre), services).await?;
    Ok(found.remove(centre).ok_or(Code::UnknownService)?)
}

/// Reads centres over some days; those that take no bookings are left out. Holds that have run out count as free.
async fn outlooks(
    db: &mut AnyConnection,
    now: UtcDateTime,
    centres: &[CentreKey],
    from: Date,
    days: u8,
) -> Result<BTreeMap<CentreKey, Outlook>, StoreError> {
    let capacities = capacity::read(db, centres).await?;
    let mut outlooks: BTreeMap<CentreKey, Outlook> = capacities
        .into_iter()
        .map(|(centre, capacity)| {
            let taken = BTreeMap::new();
            (centre, Outlook { capacity, taken })
        })
        .collect();
    let here = format!("centre in (select value from {})", Kind::of(db).elements("$1"));
    // One row per counter and day: a row per visit would cost more than all the rest of a request.
    let taken: Vec<(String, String, i64, String)> = sqlx::query_as(AssertSqlSafe(format!(
        "select centre, day, counter, string_agg(start || '+' || minutes, ',') from visits
         where {here} and day between $2 and $3
         and (state in ('booked', 'checked_in', 'called') or (state = 'held' and held_until > $4))
         group by centre, day, counter"
    )))
    .bind(list(centres.iter().map(CentreKey::as_str)))
    .bind(iso_date::format(from))
    .bind(iso_date::format(
        from.saturating_add(Duration::days(i64::from(days) - 1)),
    ))
    .bind(now.unix_timestamp())
    .fetch_all(db)
    .await?;
    for (key, date, counter, visits) in taken {
        let date = day(&date)?;
        let counter = Counter(small(counter, "counter")?);
        let mut cells = CellSet::default();
        for visit in visits.split(',') {
            cells.insert(span(visit).ok_or(StoreError::Corrupt("time of a visit"))?);
        }
        outlooks.entry(centre(&key)?).and_modify(|outlook| {
            outlook.taken.entry(date).or_default().insert(counter, cells);
        });
    }
    Ok(outlooks)
}

/// How long a visit with these services takes where all of them are offered and fit into a day.
async fn lengths(
    db: &mut AnyConnection,
    centres: &[CentreKey],
    services: &Services,
) -> Result<BTreeMap<CentreKey, Minutes>, StoreError> {
    let kind = Kind::of(db);
    let rows: Vec<(String, i64)> = sqlx::query_as(AssertSqlSafe(format!(
        "select centre, sum(minutes) from offers where centre in (select value from {})
         and service in (select value from {}) group by centre having count(*) = $3",
        kind.elements("$1"),
        kind.elements("$2"),
    )))
    .bind(list(centres.iter().map(CentreKey::as_str)))
    .bind(list(services.iter().map(|service| service.as_str())))
    .bind(i64::try_from(services.len()).unwrap_or(i64::MAX))
    .fetch_all(db)
    .await?;
    let within_a_day = |sum: i64| u16::try_from(sum).ok().and_then(Minutes::new);
    rows.iter()
        .filter_map(|(key, sum)| within_a_day(*sum).map(|length| Ok((centre(key)?, length))))
        .collect()
}

fn centre(key: &str) -> Result<CentreKey, StoreError> {
    key.parse().map_err(|_| StoreError::Corrupt("centre"))
}

/// Reads "108+15": the cell of the start and the minutes.
fn span(visit: &str) -> Option<Span> {
    let (start, minutes) = visit.split_once('+')?;
    Span::new(
        Cell::new(start.parse().ok()?)?,
        Minutes::new(minutes.parse().ok()?)?,
    )
}
