//! Giving up a hold, so that somebody else can have the time without waiting for its end.

use api::Code;
use booking::Reference;
use booking::visit::{Event, apply};

use super::claim::alone;
use super::rows::{find, vacate};
use super::{Refusal, Store, StoreError};

impl Store {
    /// Frees the time if the visit is only held; anything else, also an unknown reference, stays as it is.
    pub(crate) async fn release(&self, reference: Reference) -> Result<(), StoreError> {
        let mut db = self.write().await?;
        let found = match find(&mut db, reference).await {
            Err(StoreError::Refused(Refusal::Rule(Code::VisitNotFound))) => return Ok(()),
            found => alone(&mut db, found?, None).await?,
        };
        if let Ok(released) = apply(found.visit.state, Event::Release) {
            vacate(&mut db, &found.visit.centre, reference, released).await?;
            db.commit().await?;
        }
        Ok(())
    }
}
