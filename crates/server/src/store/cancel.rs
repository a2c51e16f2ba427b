//! Cancelling a booked visit: its cells are free at once, for the waiting list first.

use api::{Code, OwnerRequest, Visit};
use booking::visit::{Event, apply};
use booking::{Policy, State, baku};
use sqlx::AnyConnection;
use time::UtcDateTime;

use super::answers::{Answer, Attempt, settle};
use super::claim::Claimed;
use super::hall::leave_with_visit;
use super::rows::{StoredVisit, vacate};
use super::{News, Store, StoreError};

impl Store {
    /// Cancels the visit for the owner of the phone number. A cancelled visit stays so and gets the same answer.
    pub(crate) async fn cancel(
        &self,
        now: UtcDateTime,
        policy: &Policy,
        attempt: &Attempt,
        request: &OwnerRequest,
    ) -> Result<Answer, StoreError> {
        let owns = |found: &StoredVisit| found.belongs_to(&self.keys, &request.phone);
        let (mut db, visit) = match self.claim(attempt, request.reference, owns, None).await? {
            Claimed::Before(answer) => return Ok(answer),
            Claimed::Now(db, found) => (db, found.visit),
        };
        let centre = visit.centre.clone();
        let cancelled = self.give_up(&mut db, now, policy, visit).await;
        settle(db, now, &centre, attempt, 200, cancelled).await
    }

    async fn give_up(
        &self,
        db: &mut AnyConnection,
        now: UtcDateTime,
        policy: &Policy,
        mut visit: Visit,
    ) -> Result<Visit, StoreError> {
        if visit.state != State::Cancelled {
            let begun = baku::local(now) >= visit.time.on(visit.date);
            visit.state = match apply(visit.state, Event::Cancel) {
                Ok(state) if !begun => state,
                _ => return Err(Code::VisitNotCancellable.into()),
            };
            // As long as it is known whom to tell.
            self.announce(db, now, News::Cancelled, &visit).await?;
            vacate(db, &visit.centre, visit.reference, visit.state).await?;
            leave_with_visit(db, now, &visit.centre, visit.reference).await?;
            self.offer_freed(db, now, policy, &visit.centre, visit.date)
                .await?;
        }
        Ok(visit)
    }
}
