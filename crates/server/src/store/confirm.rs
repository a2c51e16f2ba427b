//! Confirming: a held visit becomes a booked one, even after its hold has run out if the time is still free.

use api::{Code, ConfirmRequest, HoldRequest, Language};
use booking::visit::{Event, apply};
use booking::{Policy, State, baku};
use sqlx::AnyConnection;
use time::UtcDateTime;

use super::answers::{Answer, Attempt, remember};
use super::claim::{Claimed, claim};
use super::hold::free_counter;
use super::outlook::outlook;
use super::people::Person;
use super::rows::{StoredVisit, booked_for, expire_holds, occupy};
use super::{Store, StoreError, seats};
use crate::keys::Keys;

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
        let mut found = match claim(&mut db, attempt, request.reference, |_| true, None).await? {
            Claimed::Before(answer) => return Ok(answer),
            Claimed::Now(found) => found,
        };
        let booked =
            apply(found.visit.state, Event::Confirm).map_err(|_| StoreError::Refused(Code::VisitNotHeld))?;
        let today = baku::local(now).date();
        let most = policy.visits_per_phone;
        seats::take(&mut db, &self.keys, today, &request.phone, &found.visit, most).await?;
        if found.held_until <= now.unix_timestamp() {
            take_again(&mut db, now, policy, &found).await?;
        }
        found.visit.state = booked;
        found.visit.booked_for = request.booked_for;
        write(&mut db, &self.keys, &found, request).await?;
        let answer = remember(&mut db, now, &found.visit.centre, attempt, 200, &found.visit).await?;
        db.commit().await?;
        Ok(answer)
    }
}

/// Gives a lapsed hold its time again, at whichever counter is free, by the rules for a new one.
async fn take_again(
    db: &mut AnyConnection,
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
    sqlx::query("update visits set counter = $1 where centre = $2 and reference = $3")
        .bind(i64::from(counter.0))
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

async fn write(
    db: &mut AnyConnection,
    keys: &Keys,
    found: &StoredVisit,
    request: &ConfirmRequest,
) -> Result<(), StoreError> {
    let language = match request.language {
        Language::Az => "az",
        Language::En => "en",
        Language::Ru => "ru",
    };
    let state: State = found.visit.state;
    let person = Person {
        name: request.name.clone(),
        phone: request.phone.clone(),
    };
    sqlx::query(
        "update visits set state = $1, person = $2, phone_key = $3, language = $4, booked_for = $5
         where centre = $6 and reference = $7",
    )
    .bind(state.as_str())
    .bind(person.seal(keys, request.reference)?)
    .bind(keys.lookup(&request.phone))
    .bind(language)
    .bind(booked_for(request.booked_for))
    .bind(found.visit.centre.as_str())
    .bind(request.reference.to_string())
    .execute(db)
    .await?;
    Ok(())
}
