//! Confirming: a held visit becomes a booked one, even after its hold has run out if the time is still free.

use api::{Code, ConfirmRequest, HoldRequest, Visit};
use booking::slots::Counter;
use booking::visit::{Event, apply};
use booking::{Policy, State, baku};
use sqlx::AnyConnection;
use time::UtcDateTime;

use super::answers::{Answer, Attempt, settle};
use super::claim::Claimed;
use super::hold::free_counter;
use super::message::Owner;
use super::people::Person;
use super::rows::{StoredVisit, booked_for, expire_holds, occupy};
use super::{News, Refusal, Store, StoreError, seats};

impl Store {
    /// Books a held visit for a person.
    pub(crate) async fn confirm(
        &self,
        now: UtcDateTime,
        policy: &Policy,
        attempt: &Attempt,
        request: &ConfirmRequest,
    ) -> Result<Answer, StoreError> {
        let (mut db, found) = match self.claim(attempt, request.reference, |_| true, None).await? {
            Claimed::Before(answer) => return Ok(answer),
            Claimed::Now(db, found) => (db, found),
        };
        let centre = found.visit.centre.clone();
        let visit = self.book(&mut db, now, policy, found, request).await;
        let answer = settle(db, now, &centre, attempt, 200, visit).await?;
        self.holders.end(request.reference);
        Ok(answer)
    }

    async fn book(
        &self,
        db: &mut AnyConnection,
        now: UtcDateTime,
        policy: &Policy,
        found: StoredVisit,
        request: &ConfirmRequest,
    ) -> Result<Visit, StoreError> {
        let booked = apply(found.visit.state, Event::Confirm).map_err(|_| Code::VisitNotHeld)?;
        // A server whose clock is ahead may have ended it before, and sold its time.
        let has_lapsed = found.visit.state != State::Held || found.held_until <= now.unix_timestamp();
        let counter = if has_lapsed {
            Some(self.free_again(db, now, policy, &found).await?)
        } else {
            None
        };
        let mut visit = found.visit;
        let today = baku::local(now).date();
        let most = policy.visits_per_phone;
        seats::take(db, &self.keys, today, &request.phone, &visit, most).await?;
        if let Some(counter) = counter {
            take(db, &visit, counter).await?;
        }
        visit.state = booked;
        visit.booked_for = request.booked_for;
        let owner = Owner {
            person: Person {
                name: request.name.clone(),
                phone: request.phone.clone(),
                mail: request.mail.clone(),
            },
            language: request.language,
            changes: 0,
        };
        self.enter_owner(db, &visit, &owner).await?;
        self.say(db, now, News::Booked, &visit, &owner).await?;
        Ok(visit)
    }

    /// The counter at which a lapsed hold can have its time again, by the rules for a new one.
    async fn free_again(
        &self,
        db: &mut AnyConnection,
        now: UtcDateTime,
        policy: &Policy,
        found: &StoredVisit,
    ) -> Result<Counter, StoreError> {
        let visit = &found.visit;
        expire_holds(db, now, &visit.centre, visit.date).await?;
        let (services, day) = (&visit.services, visit.date);
        let (outlook, _) = self.offer_in(db, now, &visit.centre, services, day..=day).await?;
        let wanted = HoldRequest {
            centre: visit.centre.clone(),
            services: visit.services.clone(),
            date: visit.date,
            time: visit.time,
        };
        free_counter(&outlook, now, policy, &wanted, visit.minutes).map_err(|_| {
            let gone = Refusal::TimeGone {
                code: Code::HoldExpired,
                wanted: Box::new(wanted),
                own: None,
            };
            gone.into()
        })
    }

    async fn enter_owner(
        &self,
        db: &mut AnyConnection,
        visit: &Visit,
        owner: &Owner,
    ) -> Result<(), StoreError> {
        sqlx::query(
            "update visits set state = $1, person = $2, phone_key = $3, language = $4, booked_for = $5
             where centre = $6 and reference = $7",
        )
        .bind(visit.state.as_str())
        .bind(owner.person.seal(&self.keys, visit.reference)?)
        .bind(self.keys.lookup(&owner.person.phone))
        .bind(owner.language.tag())
        .bind(booked_for(visit.booked_for))
        .bind(visit.centre.as_str())
        .bind(visit.reference.to_string())
        .execute(db)
        .await?;
        Ok(())
    }
}

async fn take(db: &mut AnyConnection, visit: &Visit, counter: Counter) -> Result<(), StoreError> {
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
