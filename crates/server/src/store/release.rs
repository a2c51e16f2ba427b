//! Giving up a hold, so that somebody else can have the time without waiting for its end.

use api::Code;
use booking::visit::{Event, apply};
use booking::{Policy, Reference};
use time::UtcDateTime;

use super::claim::find_at;
use super::rows::vacate;
use super::{Refusal, Store, StoreError};

impl Store {
    /// Frees the time if the visit is only held; anything else, also an unknown reference, stays as it is.
    pub(crate) async fn release(
        &self,
        now: UtcDateTime,
        policy: &Policy,
        reference: Reference,
    ) -> Result<(), StoreError> {
        let place = self.place_of(reference).await?;
        let mut db = self.write_at(&Vec::from_iter(&place)).await?;
        let found = match find_at(&mut db, reference, place.as_ref()).await {
            Err(StoreError::Refused(Refusal::Rule(Code::VisitNotFound))) => return Ok(()),
            found => found?,
        };
        if let Ok(released) = apply(found.visit.state, Event::Release) {
            let visit = found.visit;
            vacate(&mut db, &visit.centre, reference, released).await?;
            self.offer_freed(&mut db, now, policy, &visit.centre, visit.date)
                .await?;
            db.commit().await?;
            self.holders.end(reference);
        }
        Ok(())
    }
}
