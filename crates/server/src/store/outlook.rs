//! Reading what centres offer and what is taken.

use api::{Code, Visit, iso_date};
use booking::slots::{CellSet, Counter, Opening};
use booking::{Cell, CentreKey, Minutes, Phone, Reference, Services, Span};
use sqlx::SqliteConnection;
use time::{Date, Duration, UtcDateTime};

use super::rows::{day, find};
use super::{Store, StoreError};
use crate::outlook::Outlook;

impl Store {
    /// All centres that take bookings.
    pub(crate) async fn centres(&self) -> Result<Vec<CentreKey>, StoreError> {
        let keys: Vec<String> = sqlx::query_scalar("select distinct centre from hours order by centre")
            .fetch_all(&self.readers)
            .await?;
        keys.iter()
            .map(|key| key.parse().map_err(|_| StoreError::Corrupt("centre")))
            .collect()
    }

    /// A centre over some days, and how long a visit with these services takes there.
    pub(crate) async fn outlook(
        &self,
        now: UtcDateTime,
        centre: &CentreKey,
        services: &Services,
        from: Date,
        days: u8,
    ) -> Result<(Outlook, Minutes), StoreError> {
        // One transaction, so that all is of one moment.
        let mut db = self.readers.begin().await?;
        let outlook = outlook(&mut db, now, centre, from, days).await?;
        let length = length(&mut db, centre, services).await?;
        Ok((outlook, length))
    }

    /// The visit with this reference, for the owner of this phone number.
    pub(crate) async fn find(&self, reference: Reference, phone: &Phone) -> Result<Visit, StoreError> {
        let mut db = self.readers.begin().await?;
        let found = find(&mut db, reference).await?;
        if found.phone == Some(phone.canonical()) {
            Ok(found.visit)
        } else {
            Err(StoreError::Refused(Code::VisitNotFound))
        }
    }
}

/// Reads a centre over some days. Holds that have run out count as free.
pub(super) async fn outlook(
    db: &mut SqliteConnection,
    now: UtcDateTime,
    centre: &CentreKey,
    from: Date,
    days: u8,
) -> Result<Outlook, StoreError> {
    let mut outlook = Outlook::default();
    let hours: Vec<(u8, u16, u16)> =
        sqlx::query_as("select weekday, opens, closes from hours where centre = ?")
            .bind(centre.as_str())
            .fetch_all(&mut *db)
            .await?;
    if hours.is_empty() {
        return Err(StoreError::Refused(Code::UnknownCentre));
    }
    for (weekday, opens, closes) in hours {
        let opening = Cell::new(opens)
            .zip(Cell::new(closes))
            .and_then(|(opens, closes)| Opening::new(opens, closes));
        outlook
            .hours
            .insert(weekday, opening.ok_or(StoreError::Corrupt("opening hour"))?);
    }
    let counters: Vec<u16> = sqlx::query_scalar("select counter from counters where centre = ?")
        .bind(centre.as_str())
        .fetch_all(&mut *db)
        .await?;
    outlook.counters = counters.into_iter().map(Counter).collect();

    let first = iso_date::format(from);
    let last = iso_date::format(from.saturating_add(Duration::days(i64::from(days) - 1)));
    let closures: Vec<String> =
        sqlx::query_scalar("select day from closures where centre = ? and day between ? and ?")
            .bind(centre.as_str())
            .bind(&first)
            .bind(&last)
            .fetch_all(&mut *db)
            .await?;
    for closed in closures {
        outlook.closures.insert(day(&closed)?);
    }
    // One row per counter and day: thousands of rows would cost more than all the rest of a request.
    let taken: Vec<(String, u16, String)> = sqlx::query_as(
        "select day, counter, group_concat(start || '+' || minutes) from visits
         where centre = ? and day between ? and ?
         and (state in ('booked', 'checked_in', 'called') or (state = 'held' and held_until > ?))
         group by day, counter",
    )
    .bind(centre.as_str())
    .bind(&first)
    .bind(&last)
    .bind(now.unix_timestamp())
    .fetch_all(db)
    .await?;
    for (date, counter, visits) in taken {
        let mut cells = CellSet::default();
        for visit in visits.split(',') {
            cells.insert(span(visit).ok_or(StoreError::Corrupt("time of a visit"))?);
        }
        outlook
            .taken
            .entry(day(&date)?)
            .or_default()
            .insert(Counter(counter), cells);
    }
    Ok(outlook)
}

/// Reads "108+15": the cell of the start and the minutes.
fn span(visit: &str) -> Option<Span> {
    let (start, minutes) = visit.split_once('+')?;
    Span::new(
        Cell::new(start.parse().ok()?)?,
        Minutes::new(minutes.parse().ok()?)?,
    )
}

/// How long a visit with these services takes at a centre.
pub(super) async fn length(
    db: &mut SqliteConnection,
    centre: &CentreKey,
    services: &Services,
) -> Result<Minutes, StoreError> {
    let mut total: Option<Minutes> = None;
    for service in services.iter() {
        let minutes: Option<u16> =
            sqlx::query_scalar("select minutes from offers where centre = ? and service = ?")
                .bind(centre.as_str())
                .bind(service.as_str())
                .fetch_optional(&mut *db)
                .await?;
        let minutes = minutes.ok_or(StoreError::Refused(Code::UnknownService))?;
        let minutes = Minutes::new(minutes).ok_or(StoreError::Corrupt("length"))?;
        let sum = total.map_or(Some(minutes), |total| total.plus(minutes));
        total = Some(sum.ok_or(StoreError::Refused(Code::TimeNotOffered))?);
    }
    total.ok_or(StoreError::Refused(Code::UnknownService))
}
