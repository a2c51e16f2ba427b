//! Visits as rows: read with their types checked, moved from state to state, given cells.

use api::{BookedFor, Code, Visit, iso_date};
use booking::slots::Counter;
use booking::visit::{Event, apply};
use booking::{Cell, CentreKey, Minutes, Phone, Reference, ServiceKey, Services, Span, State};
use sqlx::{AnyConnection, AssertSqlSafe};
use time::{Date, UtcDateTime};

use super::database::Kind;
use super::{StoreError, seats};
use crate::keys::Keys;

const ONESELF: &str = "oneself";
const SOMEONE_ELSE: &str = "someone_else";

/// Whom a visit is for, as stored.
pub(super) const fn booked_for(whom: BookedFor) -> &'static str {
    match whom {
        BookedFor::Oneself => ONESELF,
        BookedFor::SomeoneElse => SOMEONE_ELSE,
    }
}

/// Reads whom a visit is for: oneself until somebody says otherwise.
pub(super) fn read_booked_for(stored: Option<&str>) -> Result<BookedFor, StoreError> {
    match stored {
        None | Some(ONESELF) => Ok(BookedFor::Oneself),
        Some(SOMEONE_ELSE) => Ok(BookedFor::SomeoneElse),
        Some(_) => Err(StoreError::Corrupt("person it is for")),
    }
}

/// A visit and what only the store knows of it.
pub(super) struct StoredVisit {
    pub(super) visit: Visit,
    /// At which counter.
    pub(super) counter: Counter,
    /// The end of the hold, in Unix seconds.
    pub(super) held_until: i64,
    /// The keyed hash of the phone number, once confirmed.
    phone_key: Option<String>,
}

impl StoredVisit {
    /// Whether this is the number that the visit was booked with.
    pub(super) fn belongs_to(&self, keys: &Keys, phone: &Phone) -> bool {
        let known = self.phone_key.as_ref();
        known.is_some_and(|known| keys.lookups(phone).contains(known))
    }
}

#[derive(sqlx::FromRow)]
struct Row {
    centre: String,
    state: String,
    day: String,
    start: i64,
    minutes: i64,
    counter: i64,
    held_until: i64,
    phone_key: Option<String>,
    booked_for: Option<String>,
    services: Option<String>,
}

/// The visit with this reference.
pub(super) async fn find(db: &mut AnyConnection, reference: Reference) -> Result<StoredVisit, StoreError> {
    let row: Option<Row> = sqlx::query_as(
        "select centre, state, day, start, minutes, counter, held_until, phone_key, booked_for,
         (select string_agg(service, ',' order by position) from visit_services of
          where of.centre = visits.centre and of.reference = visits.reference) as services
         from visits where reference = $1",
    )
    .bind(reference.to_string())
    .fetch_optional(db)
    .await?;
    let row = row.ok_or(Code::VisitNotFound)?;
    Ok(StoredVisit {
        visit: Visit {
            reference,
            state: row.state.parse().map_err(|_| StoreError::Corrupt("state"))?,
            centre: row.centre.parse().map_err(|_| StoreError::Corrupt("centre"))?,
            services: services(row.services.as_deref().unwrap_or_default())?,
            date: day(&row.day)?,
            time: Cell::new(small(row.start, "start")?).ok_or(StoreError::Corrupt("start"))?,
            minutes: Minutes::new(small(row.minutes, "length")?).ok_or(StoreError::Corrupt("length"))?,
            booked_for: read_booked_for(row.booked_for.as_deref())?,
        },
        counter: Counter(small(row.counter, "counter")?),
        held_until: row.held_until,
        phone_key: row.phone_key,
    })
}

/// Reads a stored centre.
pub(super) fn centre(key: &str) -> Result<CentreKey, StoreError> {
    key.parse().map_err(|_| StoreError::Corrupt("centre"))
}

/// Reads a stored day.
pub(super) fn day(text: &str) -> Result<Date, StoreError> {
    iso_date::parse(text).map_err(|_| StoreError::Corrupt("day"))
}

/// Reads a stored number.
pub(super) fn small<N: TryFrom<i64>>(number: i64, what: &'static str) -> Result<N, StoreError> {
    N::try_from(number).map_err(|_| StoreError::Corrupt(what))
}

/// A list of keys as one parameter. Keys need no escaping.
pub(super) fn list<'a>(keys: impl Iterator<Item = &'a str>) -> String {
    let quoted: Vec<String> = keys.map(|key| format!("\"{key}\"")).collect();
    format!("[{}]", quoted.join(","))
}

/// Reads services that are stored with commas between.
pub(super) fn services(text: &str) -> Result<Services, StoreError> {
    let keys: Result<Vec<ServiceKey>, _> = text.split(',').map(str::parse).collect();
    let services = keys.ok().and_then(|keys| Services::try_from(keys).ok());
    services.ok_or(StoreError::Corrupt("list of services"))
}

/// A list of services as it is stored in one field.
pub(super) fn joined(services: &Services) -> String {
    let keys: Vec<&str> = services.iter().map(ServiceKey::as_str).collect();
    keys.join(",")
}

/// Writes what a visit is for.
pub(super) async fn enter_services(
    db: &mut AnyConnection,
    centre: &CentreKey,
    reference: Reference,
    services: &Services,
) -> Result<(), StoreError> {
    for (position, service) in (0_u16..).zip(services.iter()) {
        sqlx::query(
            "insert into visit_services (centre, reference, position, service) values ($1, $2, $3, $4)",
        )
        .bind(centre.as_str())
        .bind(reference.to_string())
        .bind(i64::from(position))
        .bind(service.as_str())
        .execute(&mut *db)
        .await?;
    }
    Ok(())
}

/// Gives the cells of a visit to it. Fails with `TimeNotOffered` if it would cross midnight.
pub(super) async fn occupy(
    db: &mut AnyConnection,
    centre: &CentreKey,
    reference: Reference,
    date: Date,
    counter: Counter,
    (start, length): (Cell, Minutes),
) -> Result<(), StoreError> {
    let span = Span::new(start, length).ok_or(Code::TimeNotOffered)?;
    give(db, centre, reference, date, counter, span).await
}

/// Gives these cells to a visit.
pub(super) async fn give(
    db: &mut AnyConnection,
    centre: &CentreKey,
    reference: Reference,
    date: Date,
    counter: Counter,
    span: Span,
) -> Result<(), StoreError> {
    let elements = Kind::of(db).elements("$4");
    let cells: Vec<u16> = span.indices().collect();
    sqlx::query(AssertSqlSafe(format!(
        "insert into cells (centre, day, counter, cell, reference)
         select $1, $2, $3, cast(value as integer), $5 from {elements}"
    )))
    .bind(centre.as_str())
    .bind(iso_date::format(date))
    .bind(i64::from(counter.0))
    .bind(format!("{cells:?}"))
    .bind(reference.to_string())
    .execute(db)
    .await?;
    Ok(())
}

/// Ends a visit's claim on its cells: writes the state, frees the cells and the seat. The person is needed no longer.
pub(super) async fn vacate(
    db: &mut AnyConnection,
    centre: &CentreKey,
    reference: Reference,
    state: State,
) -> Result<(), StoreError> {
    sqlx::query("delete from cells where centre = $1 and reference = $2")
        .bind(centre.as_str())
        .bind(reference.to_string())
        .execute(&mut *db)
        .await?;
    seats::leave(db, centre, reference).await?;
    sqlx::query("update visits set state = $1, person = case when person is null then null else '' end where centre = $2 and reference = $3")
        .bind(state.as_str())
        .bind(centre.as_str())
        .bind(reference.to_string())
        .execute(db)
        .await?;
    Ok(())
}

/// Expires the holds of a day whose time has run out, so that their cells can be had. How many there were.
pub(super) async fn expire_holds(
    db: &mut AnyConnection,
    now: UtcDateTime,
    centre: &CentreKey,
    date: Date,
) -> Result<usize, StoreError> {
    let lapsed: Vec<String> = sqlx::query_scalar(
        "select reference from visits where centre = $1 and day = $2 and state = 'held' and held_until <= $3",
    )
    .bind(centre.as_str())
    .bind(iso_date::format(date))
    .bind(now.unix_timestamp())
    .fetch_all(&mut *db)
    .await?;
    let expired = apply(State::Held, Event::Expire).map_err(|_| StoreError::Corrupt("state"))?;
    for reference in &lapsed {
        let reference = reference.parse().map_err(|_| StoreError::Corrupt("reference"))?;
        vacate(db, centre, reference, expired).await?;
    }
    Ok(lapsed.len())
}
