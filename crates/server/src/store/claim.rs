//! How a write to a known visit begins: the same attempt gets its answer, others wait until it is done.

use api::Code;
use booking::{CentreKey, Reference};
use sqlx::AnyConnection;

use super::StoreError;
use super::answers::{Answer, Attempt, recall};
use super::database::{Kind, lock};
use super::rows::{StoredVisit, find};

/// What a write finds.
pub(super) enum Claimed {
    /// It was done before, with this answer.
    Before(Answer),
    /// The visit, with nobody else writing at its centre until the transaction ends.
    Now(StoredVisit),
}

/// Finds the visit of an attempt. Whoever `may` not write it learns no more than of a visit that is not there.
pub(super) async fn claim(
    db: &mut AnyConnection,
    attempt: &Attempt,
    reference: Reference,
    may: impl Fn(&StoredVisit) -> bool,
    other: Option<&CentreKey>,
) -> Result<Claimed, StoreError> {
    if let Some(answer) = recall(db, attempt).await? {
        return Ok(Claimed::Before(answer));
    }
    let found = find(db, reference).await?;
    if !may(&found) {
        return Err(Code::VisitNotFound.into());
    }
    let found = alone(db, found, other).await?;
    // The same request may have been answered while this one waited.
    match recall(db, attempt).await? {
        Some(answer) => Ok(Claimed::Before(answer)),
        None => Ok(Claimed::Now(found)),
    }
}

/// The visit as it is once nobody else writes at its centre, nor at the other one.
pub(super) async fn alone(
    db: &mut AnyConnection,
    found: StoredVisit,
    other: Option<&CentreKey>,
) -> Result<StoredVisit, StoreError> {
    if Kind::of(db) == Kind::Sqlite {
        return Ok(found);
    }
    let before = found.visit.centre;
    let centres: Vec<&CentreKey> = std::iter::once(&before).chain(other).collect();
    lock(db, &centres).await?;
    let found = find(db, found.visit.reference).await?;
    // Moved meanwhile: the request may be repeated.
    if found.visit.centre == before {
        Ok(found)
    } else {
        Err(StoreError::Busy)
    }
}
