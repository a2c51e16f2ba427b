//! Reading what centres offer and what is taken.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use std::sync::Arc;

use api::{Code, Visit, iso_date};
use booking::slots::{CellSet, Counter};
use booking::{Cell, CentreKey, Minutes, Phone, Reference, Services, Span};
use sqlx::{AnyConnection, AssertSqlSafe};
use time::{Date, UtcDateTime};

use super::database::Kind;
use super::rows::{centre, day, find, list, small};
use super::{Centre, Store, StoreError};
use crate::outlook::{Outlook, Taken};

/// A centre and how long the visit in question takes there.
pub(crate) type Offer = (Outlook, Minutes);

impl Store {
    /// A centre over some days, and how long a visit with these services takes there.
    pub(crate) async fn offer(
        &self,
        now: UtcDateTime,
        centre: &CentreKey,
        services: &Services,
        days: RangeInclusive<Date>,
    ) -> Result<Offer, StoreError> {
        let mut db = self.readers.acquire().await?;
        self.offer_in(&mut db, now, centre, services, days).await
    }

    /// The same in a transaction. Holds that have run out count as free.
    pub(super) async fn offer_in(
        &self,
        db: &mut AnyConnection,
        now: UtcDateTime,
        centre: &CentreKey,
        services: &Services,
        days: RangeInclusive<Date>,
    ) -> Result<Offer, StoreError> {
        let outlook = self.outlook_in(db, now, centre, days).await?;
        let length = outlook.centre.length(services).ok_or(Code::UnknownService)?;
        Ok((outlook, length))
    }

    /// A centre over some days, whatever somebody wants there.
    pub(super) async fn outlook_in(
        &self,
        db: &mut AnyConnection,
        now: UtcDateTime,
        centre: &CentreKey,
        days: RangeInclusive<Date>,
    ) -> Result<Outlook, StoreError> {
        let known = self.known.centre(db, centre).await?;
        let mut taken = taken(db, now, std::slice::from_ref(centre), days).await?;
        Ok(Outlook {
            centre: known,
            taken: taken.remove(centre).unwrap_or_default().into(),
        })
    }

    /// All centres that have these services, with nothing said yet of what is taken.
    pub(crate) async fn offers(&self, services: &Services) -> Result<BTreeMap<CentreKey, Offer>, StoreError> {
        let mut db = self.readers.acquire().await?;
        let centres = self.known.centres(&mut db).await?;
        let offer = |(key, centre): (CentreKey, Arc<Centre>)| {
            let length = centre.length(services)?;
            let taken = Arc::default();
            Some((key, (Outlook { centre, taken }, length)))
        };
        Ok(centres.into_iter().filter_map(offer).collect())
    }

    /// Looks up what is taken on these days, in place of what was looked up before.
    pub(crate) async fn look_up(
        &self,
        now: UtcDateTime,
        offers: &mut BTreeMap<CentreKey, Offer>,
        days: RangeInclusive<Date>,
    ) -> Result<(), StoreError> {
        let centres: Vec<CentreKey> = offers.keys().cloned().collect();
        let mut db = self.readers.acquire().await?;
        let mut taken = taken(&mut db, now, &centres, days).await?;
        for (centre, (outlook, _)) in offers {
            outlook.taken = taken.remove(centre).unwrap_or_default().into();
        }
        Ok(())
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

/// Cells taken at centres, by day and counter.
pub(super) async fn taken(
    db: &mut AnyConnection,
    now: UtcDateTime,
    centres: &[CentreKey],
    days: RangeInclusive<Date>,
) -> Result<BTreeMap<CentreKey, Taken>, StoreError> {
    let here = Kind::of(db).is_among("centre", "$1");
    // One row per counter and day: a row per visit would cost more than all the rest of a request.
    let rows: Vec<(String, String, i64, String)> = sqlx::query_as(AssertSqlSafe(format!(
        "select centre, day, counter, string_agg(start || '+' || minutes, ',') from visits
         where {here} and day between $2 and $3
         and (state in ('booked', 'checked_in', 'called') or (state = 'held' and held_until > $4))
         group by centre, day, counter"
    )))
    .bind(list(centres.iter().map(CentreKey::as_str)))
    .bind(iso_date::format(*days.start()))
    .bind(iso_date::format(*days.end()))
    .bind(now.unix_timestamp())
    .fetch_all(db)
    .await?;
    let mut taken: BTreeMap<CentreKey, Taken> = BTreeMap::new();
    for (key, date, counter, visits) in rows {
        let date = day(&date)?;
        let counter = Counter(small(counter, "counter")?);
        let mut cells = CellSet::default();
        for visit in visits.split(',') {
            cells.insert(span(visit).ok_or(StoreError::Corrupt("time of a visit"))?);
        }
        let there = taken.entry(centre(&key)?).or_default();
        there.entry(date).or_default().insert(counter, cells);
    }
    Ok(taken)
}

/// Reads "108+15": the cell of the start and the minutes.
fn span(visit: &str) -> Option<Span> {
    let (start, minutes) = visit.split_once('+')?;
    Span::new(
        Cell::new(start.parse().ok()?)?,
        Minutes::new(minutes.parse().ok()?)?,
    )
}
