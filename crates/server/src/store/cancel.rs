//! Cancelling a booked visit: its cells are free at once.

use api::{Code, OwnerRequest};
use booking::visit::{Event, apply};
use booking::{State, baku};
use time::UtcDateTime;

use super::answers::{Answer, Attempt, remember};
use super::claim::{Claimed, claim};
use super::rows::{StoredVisit, vacate};
use super::{Store, StoreError};

impl Store {
    /// Cancels the visit for the owner of the phone number. A cancelled visit stays so and gets the same answer.
    pub(crate) async fn cancel(
        &self,
        now: UtcDateTime,
        attempt: &Attempt,
        request: &OwnerRequest,
    ) -> Result<Answer, StoreError> {
        let mut db = self.write().await?;
        let owns = |found: &StoredVisit| found.belongs_to(&self.keys, &request.phone);
        let mut visit = match claim(&mut db, attempt, request.reference, owns, None).await? {
            Claimed::Before(answer) => return Ok(answer),
            Claimed::Now(found) => found.visit,
        };
        if visit.state != State::Cancelled {
            let begun = baku::local(now) >= visit.time.on(visit.date);
            visit.state = match apply(visit.state, Event::Cancel) {
                Ok(state) if !begun => state,
                _ => return Err(StoreError::Refused(Code::VisitNotCancellable)),
            };
            vacate(&mut db, &visit.centre, visit.reference, visit.state).await?;
        }
        let answer = remember(&mut db, now, &visit.centre, attempt, 200, &visit).await?;
        db.commit().await?;
        Ok(answer)
    }
}
