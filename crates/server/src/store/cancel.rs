//! Cancelling a booked visit: its cells are free at once.

use api::{Code, OwnerRequest};
use booking::visit::{Event, apply};
use booking::{State, baku};
use time::UtcDateTime;

use super::answers::{Answer, Attempt, recall, remember};
use super::rows::{find, vacate};
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
        if let Some(answer) = recall(&mut db, attempt).await? {
            return Ok(answer);
        }
        let found = find(&mut db, request.reference).await?;
        if found.phone != Some(request.phone.canonical()) {
            return Err(StoreError::Refused(Code::VisitNotFound));
        }
        let mut visit = found.visit;
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
