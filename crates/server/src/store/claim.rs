//! How a write to a known visit begins: the same attempt gets its answer, others wait until it is done.

use api::Code;
use booking::{CentreKey, Reference};
use sqlx::AnyConnection;

use super::answers::{Answer, Attempt, Begun};
use super::database::Kind;
use super::rows::{StoredVisit, centre, find};
use super::write::Write;
use super::{Store, StoreError};

/// What a write finds.
pub(super) enum Claimed {
    /// It was done before, with this answer.
    Before(Answer),
    /// The visit, with nobody else writing at its centre until the transaction ends.
    Now(Write, StoredVisit),
}

impl Store {
    /// Begins the write of an attempt to a visit, and at another centre if there is one. Whoever `may` not write it learns
    /// no more than of a visit that is not there.
    pub(super) async fn claim(
        &self,
        attempt: &Attempt,
        reference: Reference,
        may: impl Fn(&StoredVisit) -> bool,
        other: Option<&CentreKey>,
    ) -> Result<Claimed, StoreError> {
        let place = self.place_of(reference).await?;
        let centres: Vec<&CentreKey> = place.iter().chain(other).collect();
        let mut db = match self.begin(attempt, &centres).await? {
            Begun::Before(answer) => return Ok(Claimed::Before(answer)),
            Begun::Now(db) => db,
        };
        let found = find_at(&mut db, reference, place.as_ref()).await?;
        if may(&found) {
            Ok(Claimed::Now(db, found))
        } else {
            Err(Code::VisitNotFound.into())
        }
    }

    /// At which centre to wait for one's turn to write a visit, where that is asked.
    pub(super) async fn place_of(&self, reference: Reference) -> Result<Option<CentreKey>, StoreError> {
        if self.kind == Kind::Sqlite {
            return Ok(None);
        }
        let key: Option<String> = sqlx::query_scalar("select centre from visits where reference = $1")
            .bind(reference.to_string())
            .fetch_optional(&self.readers)
            .await?;
        key.map(|key| centre(&key)).transpose()
    }
}

/// The visit as it is now that nobody else writes at its centre.
pub(super) async fn find_at(
    db: &mut AnyConnection,
    reference: Reference,
    place: Option<&CentreKey>,
) -> Result<StoredVisit, StoreError> {
    let found = find(db, reference).await?;
    // Moved meanwhile: the request may be repeated.
    if Kind::of(db) == Kind::Sqlite || place == Some(&found.visit.centre) {
        Ok(found)
    } else {
        Err(StoreError::Busy)
    }
}
