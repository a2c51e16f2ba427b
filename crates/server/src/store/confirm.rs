//! Confirming: a held visit becomes a booked one, even after its hold has run out if the time is still free.

use api::{Code, ConfirmRequest, HoldRequest, Language, iso_date};
use booking::visit::{Event, apply};
use booking::{Phone, Policy, State, baku};
use sqlx::SqliteConnection;
use time::UtcDateTime;

use super::answers::{Answer, Attempt, recall, remember};
use super::hold::free_counter;
use super::outlook::outlook;
use super::rows::{StoredVisit, booked_for, expire_holds, find, occupy};
use super::{Store, StoreError};

impl Store {
    /// Books a held visit for a person.
    pub(crate) async fn confirm(
        &self,
        now: UtcDateTime,
        policy: &Policy,
        attempt: &Attempt,
        request: &ConfirmRequest,
    ) -> Result<Answer, StoreError> {
        let mut db = self.write().await?;
        if let Some(answer) = recall(&mut db, attempt).await? {
            return Ok(answer);
        }
        let mut found = find(&mut db, request.reference).await?;
        let booked =
            apply(found.visit.state, Event::Confirm).map_err(|_| StoreError::Refused(Code::VisitNotHeld))?;
        if visits_ahead(&mut db, now, &request.phone).await? >= policy.visits_per_phone {
            return Err(StoreError::Refused(Code::TooManyVisits));
        }
        if found.held_until <= now.unix_timestamp() {
            take_again(&mut db, now, policy, &found).await?;
        }
        found.visit.state = booked;
        found.visit.booked_for = request.booked_for;
        write(&mut db, &found, request).await?;
        let answer = remember(&mut db, now, &found.visit.centre, attempt, 200, &found.visit).await?;
        db.commit().await?;
        Ok(answer)
    }
}

/// Gives a lapsed hold its time again, at whichever counter is free, by the rules for a new one.
async fn take_again(
    db: &mut SqliteConnection,
    now: UtcDateTime,
    policy: &Policy,
    found: &StoredVisit,
) -> Result<(), StoreError> {
    let visit = &found.visit;
    expire_holds(db, now, &visit.centre, visit.date).await?;
    let outlook = outlook(db, now, &visit.centre, visit.date, 1).await?;
    let wanted = HoldRequest {
        centre: visit.centre.clone(),
        services: visit.services.clone(),
        date: visit.date,
        time: visit.time,
    };
    let counter =
        free_counter(&outlook, now, policy, &wanted, visit.minutes).map_err(|_| StoreError::TimeGone {
            code: Code::HoldExpired,
            wanted: Box::new(wanted),
            own: None,
        })?;
    sqlx::query("update visits set counter = ? where centre = ? and reference = ?")
        .bind(counter.0)
        .bind(visit.centre.as_str())
        .bind(visit.reference.to_string())
        .execute(&mut *db)
        .await?;
    occupy(
        db,
        &visit.centre,
        visit.reference,
        visit.date,
        counter,
        (visit.time, visit.minutes),
    )
    .await
}

/// How many visits this number has today and later.
async fn visits_ahead(db: &mut SqliteConnection, now: UtcDateTime, phone: &Phone) -> Result<u32, StoreError> {
    let count = sqlx::query_scalar(
        "select count(*) from visits where phone = ? and state in ('booked', 'checked_in', 'called') and day >= ?",
    )
    .bind(phone.canonical())
    .bind(iso_date::format(baku::local(now).date()))
    .fetch_one(db)
    .await?;
    Ok(count)
}

async fn write(
    db: &mut SqliteConnection,
    found: &StoredVisit,
    request: &ConfirmRequest,
) -> Result<(), StoreError> {
    let language = match request.language {
        Language::Az => "az",
        Language::En => "en",
        Language::Ru => "ru",
    };
    let state: State = found.visit.state;
    sqlx::query(
        "update visits set state = ?, name = ?, phone = ?, language = ?, booked_for = ?
         where centre = ? and reference = ?",
    )
    .bind(state.as_str())
    .bind(request.name.as_str())
    .bind(request.phone.canonical())
    .bind(language)
    .bind(booked_for(request.booked_for))
    .bind(found.visit.centre.as_str())
    .bind(request.reference.to_string())
    .execute(db)
    .await?;
    Ok(())
}
