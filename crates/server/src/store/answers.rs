//! The memory of decided writes: the same attempt gets the same answer, byte by byte, and writes nothing twice.
//!
//! An answer is stored in the transaction of its write, and a refusal like one: a copy of a request that comes late
//! must not do what its sender was told is not done. Whoever wants it decided anew sends a new key. Only that a centre
//! or a visit is not there at all is not stored, for nobody could be told so and have it later.

use api::Code;
use booking::CentreKey;
use serde::Serialize;
use sqlx::AnyConnection;
use time::UtcDateTime;

use super::rows::small;
use super::write::Write;
use super::{Store, StoreError};

/// For how long a repetition is recognised, in seconds.
const MEMORY: i64 = 24 * 60 * 60;
/// Statuses from here on are refusals.
const REFUSED: i64 = 400;

/// One attempt to write, recognised by hashes; see the reader of requests.
#[derive(Clone, Debug)]
pub struct Attempt {
    /// Of the idempotency key.
    pub key: String,
    /// Of key, path and body.
    pub request: String,
}

/// The answer to a write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// JSON.
    pub body: String,
}

/// How a write begins.
pub(super) enum Begun {
    /// It was done before, with this answer.
    Before(Answer),
    /// Nobody else writes at its centres until it ends.
    Now(Write),
}

impl Store {
    /// Begins the write of an attempt at these centres, unless it was decided before: a refusal it got is the error.
    pub(super) async fn begin(&self, attempt: &Attempt, centres: &[&CentreKey]) -> Result<Begun, StoreError> {
        let mut db = self.write_at(centres).await?;
        let decided = recall(&mut db, attempt).await.transpose();
        let Some(decided) = decided else {
            return Ok(Begun::Now(db));
        };
        // Said again only once it is safe: it may be of this very moment.
        db.commit().await?;
        Ok(Begun::Before(decided?))
    }
}

/// The answer that this attempt got before, if it did; a refusal it got is the error.
async fn recall(db: &mut AnyConnection, attempt: &Attempt) -> Result<Option<Answer>, StoreError> {
    let row: Option<(String, i64, String)> =
        sqlx::query_as("select request, status, body from answers where key = $1")
            .bind(&attempt.key)
            .fetch_optional(db)
            .await?;
    match row {
        None => Ok(None),
        Some((request, ..)) if request != attempt.request => Err(Code::IdempotencyKeyReused.into()),
        Some((_, status, body)) if status < REFUSED => Ok(Some(Answer {
            status: small(status, "status")?,
            body,
        })),
        Some((_, _, body)) => {
            let refusal = serde_json::from_str(&body).map_err(|_| StoreError::Corrupt("refusal"))?;
            Err(StoreError::Refused(refusal))
        }
    }
}

/// Ends a write with what was decided: both the reply and a refusal are stored. A refusal is decided before the first
/// thing that only its write would do.
pub(super) async fn settle(
    mut db: Write,
    now: UtcDateTime,
    centre: &CentreKey,
    attempt: &Attempt,
    status: u16,
    decided: Result<impl Serialize, StoreError>,
) -> Result<Answer, StoreError> {
    let answer = match decided {
        Ok(reply) => {
            let body = serde_json::to_string(&reply).map_err(|_| StoreError::Corrupt("reply"))?;
            Ok(Answer { status, body })
        }
        Err(StoreError::Refused(refusal)) if refusal.code() != Code::UnknownCentre => Err(refusal),
        Err(error) => return Err(error),
    };
    let stored = match &answer {
        Ok(answer) => answer.clone(),
        Err(refusal) => Answer {
            status: refusal.code().status(),
            body: serde_json::to_string(refusal).map_err(|_| StoreError::Corrupt("refusal"))?,
        },
    };
    remember(&mut db, now, centre, attempt, &stored).await?;
    db.commit().await?;
    answer.map_err(StoreError::Refused)
}

impl Store {
    /// Forgets answers that nobody will ask for again.
    pub(super) async fn forget_answers(&self, now: UtcDateTime) -> Result<(), StoreError> {
        sqlx::query("delete from answers where answered_at < $1")
            .bind(now.unix_timestamp() - MEMORY)
            .execute(&self.writer)
            .await?;
        Ok(())
    }
}

/// Stores the answer to an attempt.
async fn remember(
    db: &mut AnyConnection,
    now: UtcDateTime,
    centre: &CentreKey,
    attempt: &Attempt,
    answer: &Answer,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into answers (centre, key, request, status, body, answered_at) values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(centre.as_str())
    .bind(&attempt.key)
    .bind(&attempt.request)
    .bind(i64::from(answer.status))
    .bind(&answer.body)
    .bind(now.unix_timestamp())
    .execute(db)
    .await?;
    Ok(())
}
