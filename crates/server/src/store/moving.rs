//! Moving a booked visit: it has its new time before anybody can have the old one.

use api::{Alternative, Code, HoldRequest, MoveRequest, Visit, iso_date};
use booking::slots::Counter;
use booking::visit::{Event, apply};
use booking::{Policy, Span, baku};
use sqlx::SqliteConnection;
use time::UtcDateTime;

use super::answers::{Answer, Attempt, recall, remember};
use super::hold::free_counter;
use super::outlook::{length, outlook};
use super::rows::{enter_services, expire_holds, find, occupy};
use super::{Store, StoreError};

impl Store {
    /// Gives the owner of the phone number another time under the same reference, or leaves everything as it is.
    pub(crate) async fn reschedule(
        &self,
        now: UtcDateTime,
        policy: &Policy,
        attempt: &Attempt,
        request: &MoveRequest,
    ) -> Result<Answer, StoreError> {
        let mut db = self.write().await?;
        if let Some(answer) = recall(&mut db, attempt).await? {
            return Ok(answer);
        }
        let found = find(&mut db, request.reference).await?;
        if found.phone != Some(request.phone.canonical()) {
            return Err(StoreError::Refused(Code::VisitNotFound));
        }
        let old = found.visit;
        let begun = baku::local(now) >= old.time.on(old.date);
        let state = match apply(old.state, Event::Move) {
            Ok(state) if !begun => state,
            _ => return Err(StoreError::Refused(Code::VisitNotMovable)),
        };
        let wanted = HoldRequest {
            centre: request.centre.clone(),
            services: old.services.clone(),
            date: request.date,
            time: request.time,
        };
        expire_holds(&mut db, now, &wanted.centre, wanted.date).await?;
        let mut outlook = outlook(&mut db, now, &wanted.centre, wanted.date, 1).await?;
        let minutes = length(&mut db, &wanted.centre, &wanted.services).await?;
        if wanted.centre == old.centre {
            // Its own time is free to itself: a long visit may begin a little later.
            let taken = outlook.taken.get_mut(&old.date);
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
        rewrite(&mut db, &old, &new, counter).await?;
        let answer = remember(&mut db, now, &new.centre, attempt, 200, &new).await?;
        db.commit().await?;
        Ok(answer)
    }
}

/// Who wants another time is not offered the one they have.
fn not_its_own(error: StoreError, old: &Visit) -> StoreError {
    match error {
        StoreError::TimeGone { code, wanted, .. } => StoreError::TimeGone {
            code,
            wanted,
            own: Some(Alternative {
                centre: old.centre.clone(),
                date: old.date,
                time: old.time,
            }),
        },
        error => error,
    }
}

/// Writes the visit anew, all or nothing: if a cell is taken after all, the transaction leaves the old time untouched.
async fn rewrite(
    db: &mut SqliteConnection,
    old: &Visit,
    new: &Visit,
    counter: Counter,
) -> Result<(), StoreError> {
    for children in [
        "delete from cells where centre = ? and reference = ?",
        "delete from visit_services where centre = ? and reference = ?",
    ] {
        sqlx::query(children)
            .bind(old.centre.as_str())
            .bind(old.reference.to_string())
            .execute(&mut *db)
            .await?;
    }
    sqlx::query(
        "update visits set centre = ?, state = ?, day = ?, start = ?, minutes = ?, counter = ?
         where centre = ? and reference = ?",
    )
    .bind(new.centre.as_str())
    .bind(new.state.as_str())
    .bind(iso_date::format(new.date))
    .bind(new.time.index())
    .bind(new.minutes.get())
    .bind(counter.0)
    .bind(old.centre.as_str())
    .bind(old.reference.to_string())
    .execute(&mut *db)
    .await?;
    enter_services(db, &new.centre, new.reference, &new.services).await?;
    let time = (new.time, new.minutes);
    occupy(db, &new.centre, new.reference, new.date, counter, time).await
}
