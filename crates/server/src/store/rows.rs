//! Visits as rows: read with their types checked, moved from state to state, given cells.

use api::{BookedFor, Code, Visit, iso_date};
use booking::slots::Counter;
use booking::visit::{Event, apply};
use booking::{Cell, CentreKey, Minutes, Reference, ServiceKey, Services, Span, State};
use sqlx::SqliteConnection;
use time::{Date, UtcDateTime};

use super::StoreError;

const ONESELF: &str = "oneself";
const SOMEONE_ELSE: &str = "someone_else";

/// Whom a visit is for, as stored.
pub(super) const fn booked_for(whom: BookedFor) -> &'static str {
    match whom {
        BookedFor::Oneself => ONESELF,
        BookedFor::SomeoneElse => SOMEONE_ELSE,
    }
}

/// A visit and what only the store knows of it.
pub(super) struct StoredVisit {
    pub(super) visit: Visit,
    /// At which counter.
    pub(super) counter: Counter,
    /// The end of the hold, in Unix seconds.
    pub(super) held_until: i64,
    /// In canonical form, once confirmed.
    pub(super) phone: Option<String>,
}

#[derive(sqlx::FromRow)]
struct Row {
    centre: String,
    state: String,
    day: String,
    start: u16,
    minutes: u16,
    counter: u16,
    held_until: i64,
    phone: Option<String>,
    booked_for: Option<String>,
}

/// The visit with this reference.
pub(super) async fn find(db: &mut SqliteConnection, reference: Reference) -> Result<StoredVisit, StoreError> {
    let row: Option<Row> = sqlx::query_as(
        "select centre, state, day, start, minutes, counter, held_until, phone, booked_for from visits where reference = ?",
    )
    .bind(reference.to_string())
    .fetch_optional(&mut *db)
    .await?;
    // The services are read in any case: a wrong reference takes as long as a wrong phone.
    let services: Vec<String> = sqlx::query_scalar(
        "select service from visit_services where centre = ? and reference = ? order by position",
    )
    .bind(row.as_ref().map_or("", |row| row.centre.as_str()))
    .bind(reference.to_string())
    .fetch_all(db)
    .await?;
    let row = row.ok_or(StoreError::Refused(Code::VisitNotFound))?;
    let keys: Result<Vec<ServiceKey>, _> = services.iter().map(|key| key.parse()).collect();
    let services = keys.ok().and_then(|keys| Services::try_from(keys).ok());
    Ok(StoredVisit {
        visit: Visit {
            reference,
            state: row.state.parse().map_err(|_| StoreError::Corrupt("state"))?,
            centre: row.centre.parse().map_err(|_| StoreError::Corrupt("centre"))?,
            services: services.ok_or(StoreError::Corrupt("list of services"))?,
            date: day(&row.day)?,
            time: Cell::new(row.start).ok_or(StoreError::Corrupt("start"))?,
            minutes: Minutes::new(row.minutes).ok_or(StoreError::Corrupt("length"))?,
            booked_for: match row.booked_for.as_deref() {
                None | Some(ONESELF) => BookedFor::Oneself,
                Some(SOMEONE_ELSE) => BookedFor::SomeoneElse,
                Some(_) => return Err(StoreError::Corrupt("person it is for")),
            },
        },
        counter: Counter(row.counter),
        held_until: row.held_until,
        phone: row.phone,
    })
}

/// Reads a stored day.
pub(super) fn day(text: &str) -> Result<Date, StoreError> {
    iso_date::parse(text).map_err(|_| StoreError::Corrupt("day"))
}

/// Writes what a visit is for.
pub(super) async fn enter_services(
    db: &mut SqliteConnection,
    centre: &CentreKey,
    reference: Reference,
    services: &Services,
) -> Result<(), StoreError> {
    for (position, service) in (0_u16..).zip(services.iter()) {
        sqlx::query("insert into visit_services (centre, reference, position, service) values (?, ?, ?, ?)")
            .bind(centre.as_str())
            .bind(reference.to_string())
            .bind(position)
            .bind(service.as_str())
            .execute(&mut *db)
            .await?;
    }
    Ok(())
}

/// Gives the cells of a visit to it. Fails with `TimeNotOffered` if it would cross midnight.
pub(super) async fn occupy(
    db: &mut SqliteConnection,
    centre: &CentreKey,
    reference: Reference,
    date: Date,
    counter: Counter,
    (start, length): (Cell, Minutes),
) -> Result<(), StoreError> {
    let span = Span::new(start, length).ok_or(StoreError::Refused(Code::TimeNotOffered))?;
    for cell in span.indices() {
        sqlx::query("insert into cells (centre, day, counter, cell, reference) values (?, ?, ?, ?, ?)")
            .bind(centre.as_str())
            .bind(iso_date::format(date))
            .bind(counter.0)
            .bind(cell)
            .bind(reference.to_string())
            .execute(&mut *db)
            .await?;
    }
    Ok(())
}

/// Ends a visit's claim on its cells: writes the state and frees the cells. The name is needed no longer.
pub(super) async fn vacate(
    db: &mut SqliteConnection,
    centre: &CentreKey,
    reference: Reference,
    state: State,
) -> Result<(), StoreError> {
    sqlx::query("delete from cells where centre = ? and reference = ?")
        .bind(centre.as_str())
        .bind(reference.to_string())
        .execute(&mut *db)
        .await?;
    sqlx::query("update visits set state = ?, name = null where centre = ? and reference = ?")
        .bind(state.as_str())
        .bind(centre.as_str())
        .bind(reference.to_string())
        .execute(db)
        .await?;
    Ok(())
}

/// Expires the holds of a day whose time has run out, so that their cells can be had.
pub(super) async fn expire_holds(
    db: &mut SqliteConnection,
    now: UtcDateTime,
    centre: &CentreKey,
    date: Date,
) -> Result<(), StoreError> {
    let lapsed: Vec<String> = sqlx::query_scalar(
        "select reference from visits where centre = ? and day = ? and state = 'held' and held_until <= ?",
    )
    .bind(centre.as_str())
    .bind(iso_date::format(date))
    .bind(now.unix_timestamp())
    .fetch_all(&mut *db)
    .await?;
    let expired = apply(State::Held, Event::Expire).map_err(|_| StoreError::Corrupt("state"))?;
    for reference in lapsed {
        let reference = reference.parse().map_err(|_| StoreError::Corrupt("reference"))?;
        vacate(db, centre, reference, expired).await?;
    }
    Ok(())
}
