//! Reading what centres offer and what is taken.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use api::{Code, Visit, iso_date};
use booking::slots::{CellSet, Counter};
use booking::{Cell, CentreKey, Minutes, Phone, Reference, Services, Span};
use sqlx::{AnyConnection, AssertSqlSafe};
use time::{Date, Duration, UtcDateTime};

use super::database::Kind;
use super::rows::{day, find, list, small};
use super::{Store, StoreError, capacity};
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
        from: Date,
        days: u8,
    ) -> Result<Offer, StoreError> {
        // One transaction, so that all is of one moment.
        let mut db = self.read().await?;
        let outlook = outlook(&mut db, now, centre, from, days).await?;
        let length = length(&mut db, centre, services).await?;
        Ok((outlook, length))
    }

    /// What all centres that have these services offer on these days, with nothing said yet of what is taken.
    pub(crate) async fn offers(
        &self,
        services: &Services,
        days: RangeInclusive<Date>,
    ) -> Result<BTreeMap<CentreKey, Offer>, StoreError> {
        let mut db = self.read().await?;
        let lengths = lengths(&mut db, services).await?;
        let centres: Vec<CentreKey> = lengths.keys().cloned().collect();
        let mut capacities = capacity::read(&mut db, &centres, days).await?;
        let offer = |(centre, length)| {
            let outlook = Outlook::of(capacities.remove(&centre)?);
            Some((centre, (outlook, length)))
        };
        Ok(lengths.into_iter().filter_map(offer).collect())
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
            outlook.taken = taken.remove(centre).unwrap_or_default();
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

/// Reads one centre over some days. Holds that have run out count as free.
pub(super) async fn outlook(
    db: &mut AnyConnection,
    now: UtcDateTime,
    centre: &CentreKey,
    from: Date,
    days: u8,
) -> Result<Outlook, StoreError> {
    let asked = std::slice::from_ref(centre);
    let days = from..=from.saturating_add(Duration::days(i64::from(days) - 1));
    let mut found = capacity::read(db, asked, days.clone()).await?;
    let capacity = found.remove(centre).ok_or(Code::UnknownCentre)?;
    let mut taken = taken(db, now, asked, days).await?;
    Ok(Outlook {
        taken: taken.remove(centre).unwrap_or_default(),
        ..Outlook::of(capacity)
    })
}

/// How long a visit with these services takes at one centre.
pub(super) async fn length(
    db: &mut AnyConnection,
    centre: &CentreKey,
    services: &Services,
) -> Result<Minutes, StoreError> {
    let mut found = lengths(db, services).await?;
    Ok(found.remove(centre).ok_or(Code::UnknownService)?)
}

/// Cells taken at centres, by day and counter.
async fn taken(
    db: &mut AnyConnection,
    now: UtcDateTime,
    centres: &[CentreKey],
    days: RangeInclusive<Date>,
) -> Result<BTreeMap<CentreKey, Taken>, StoreError> {
    let here = format!("centre in (select value from {})", Kind::of(db).elements("$1"));
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

/// How long a visit with these services takes, by the centres where all of them are offered and fit into a day.
async fn lengths(
    db: &mut AnyConnection,
    services: &Services,
) -> Result<BTreeMap<CentreKey, Minutes>, StoreError> {
    let elements = Kind::of(db).elements("$1");
    let rows: Vec<(String, i64)> = sqlx::query_as(AssertSqlSafe(format!(
        "select centre, sum(minutes) from offers where service in (select value from {elements})
         group by centre having count(*) = $2"
    )))
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
