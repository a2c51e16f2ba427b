//! The memory of finished writes: the same attempt gets the same answer, byte by byte, and writes nothing twice.
//!
//! An answer is stored in the transaction of its write. A refusal writes nothing and is not stored: repeating it
//! decides anew.

use api::Code;
use booking::CentreKey;
use serde::Serialize;
use sqlx::AnyConnection;
use time::UtcDateTime;

use super::StoreError;
use super::rows::small;

/// For how long a repetition is recognised, in seconds.
const MEMORY: i64 = 24 * 60 * 60;

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

/// The answer that this attempt got before, if it did.
pub(super) async fn recall(db: &mut AnyConnection, attempt: &Attempt) -> Result<Option<Answer>, StoreError> {
    let row: Option<(String, i64, String)> =
        sqlx::query_as("select request, status, body from answers where key = $1")
            .bind(&attempt.key)
            .fetch_optional(db)
            .await?;
    match row {
        None => Ok(None),
        Some((request, status, body)) if request == attempt.request => Ok(Some(Answer {
            status: small(status, "status")?,
            body,
        })),
        Some(_) => Err(StoreError::Refused(Code::IdempotencyKeyReused)),
    }
}

/// Stores the answer to an attempt and forgets old ones of the centre.
pub(super) async fn remember(
    db: &mut AnyConnection,
    now: UtcDateTime,
    centre: &CentreKey,
    attempt: &Attempt,
    status: u16,
    reply: &impl Serialize,
) -> Result<Answer, StoreError> {
    let body = serde_json::to_string(reply).map_err(|_| StoreError::Corrupt("reply"))?;
    let answered_at = now.unix_timestamp();
    sqlx::query("delete from answers where centre = $1 and answered_at < $2")
        .bind(centre.as_str())
        .bind(answered_at - MEMORY)
        .execute(&mut *db)
        .await?;
    sqlx::query(
        "insert into answers (centre, key, request, status, body, answered_at) values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(centre.as_str())
    .bind(&attempt.key)
    .bind(&attempt.request)
    .bind(i64::from(status))
    .bind(&body)
    .bind(answered_at)
    .execute(db)
    .await?;
    Ok(Answer { status, body })
}
