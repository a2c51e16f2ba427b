//! Moving a booked visit: it has its new time before anybody can have the old one.

use std::sync::Arc;

use api::{Alternative, Code, HoldRequest, MoveRequest, Visit, iso_date};
use booking::slots::Counter;
use booking::visit::{Event, apply};
use booking::{Policy, Span, baku};
use sqlx::AnyConnection;
use time::UtcDateTime;

use super::answers::{Answer, Attempt, settle};
use super::claim::Claimed;
use super::hold::free_counter;
use super::rows::{StoredVisit, enter_services, occupy};
use super::{News, Refusal, Store, StoreError, seats};

impl Store {
    /// Gives the owner of the phone number another time under the same reference, or leaves everything as it is.
    pub(crate) async fn reschedule(
        &self,
        now: UtcDateTime,
        policy: &Policy,
        attempt: &Attempt,
        request: &MoveRequest,
    ) -> Result<Answer, StoreError> {
        let owns = |found: &StoredVisit| found.belongs_to(&self.keys, &request.phone);
        let there = Some(&request.centre);
        let (mut db, found) = match self.claim(attempt, request.reference, owns, there).await? {
            Claimed::Before(answer) => return Ok(answer),
            Claimed::Now(db, found) => (db, found),
        };
        let centre = found.visit.centre.clone();
        let moved = self.take_another(&mut db, now, policy, found, request).await;
        settle(db, now, &centre, attempt, 200, moved).await
    }

    async fn take_another(
        &self,
        db: &mut AnyConnection,
        now: UtcDateTime,
        policy: &Policy,
        found: StoredVisit,
        request: &MoveRequest,
    ) -> Result<Visit, StoreError> {
        let old = found.visit;
        let begun = baku::local(now) >= old.time.on(old.date);
        let state = match apply(old.state, Event::Move) {
            Ok(state) if !begun => state,
            _ => return Err(Code::VisitNotMovable.into()),
        };
        let wanted = HoldRequest {
            centre: request.centre.clone(),
            services: old.services.clone(),
            date: request.date,
            time: request.time,
        };
        let day = wanted.date;
        self.offer_lapsed(db, now, policy, &wanted.centre, day).await?;
        let offer = self.offer_in(db, now, &wanted.centre, &wanted.services, day..=day);
        let (mut outlook, minutes) = offer.await?;
        if wanted.centre == old.centre {
            // Its own time is free to itself: a long visit may begin a little later.
            let taken = Arc::make_mut(&mut outlook.taken).get_mut(&old.date);
            let own = taken.and_then(|day| day.get_mut(&found.counter));
            if let (Some(own), Some(span)) = (own, Span::new(old.time, old.minutes)) {
                own.remove(span);
            }
        }
        let counter = free_counter(&outlook, now, policy, &wanted, minutes)
            .map_err(|error| not_its_own(error, &old))?;
        let new = Visit {
            state,
            centre: wanted.centre,
            date: wanted.date,
            time: wanted.time,
            minutes,
            ..old.clone()
        };
        rewrite(db, &old, &new, counter).await?;
        self.announce(db, now, News::Moved, &new).await?;
        self.offer_freed(db, now, policy, &old.centre, old.date).await?;
        Ok(new)
    }
}

/// Who wants another time is not offered the one they have.
fn not_its_own(error: StoreError, old: &Visit) -> StoreError {
    match error {
        StoreError::Refused(Refusal::TimeGone { code, wanted, .. }) => {
            let own = Some(Alternative {
                centre: old.centre.clone(),
                date: old.date,
                time: old.time,
            });
            Refusal::TimeGone { code, wanted, own }.into()
        }
        error => error,
    }
}

/// Writes the visit anew, all or nothing: if a cell is taken after all, the transaction leaves the old time untouched.
pub(super) async fn rewrite(
    db: &mut AnyConnection,
    old: &Visit,
    new: &Visit,
    counter: Counter,
) -> Result<(), StoreError> {
    for children in [
        "delete from cells where centre = $1 and reference = $2",
        "delete from visit_services where centre = $1 and reference = $2",
    ] {
        sqlx::query(children)
            .bind(old.centre.as_str())
            .bind(old.reference.to_string())
            .execute(&mut *db)
            .await?;
    }
    sqlx::query(
        "update visits set centre = $1, state = $2, day = $3, start = $4, minutes = $5, counter = $6, reference = $7
         where centre = $8 and reference = $9",
    )
    .bind(new.centre.as_str())
    .bind(new.state.as_str())
    .bind(iso_date::format(new.date))
    .bind(i64::from(new.time.index()))
    .bind(i64::from(new.minutes.get()))
    .bind(i64::from(counter.0))
    .bind(new.reference.to_string())
    .bind(old.centre.as_str())
    .bind(old.reference.to_string())
    .execute(&mut *db)
    .await?;
    seats::follow(db, new).await?;
    enter_services(db, &new.centre, new.reference, &new.services).await?;
    let time = (new.time, new.minutes);
    occupy(db, &new.centre, new.reference, new.date, counter, time).await
}
