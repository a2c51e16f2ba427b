//! Answers on their way from a kiosk to a phone. Each step is one conditional write, so that of two phones one comes first,
//! and a repeated step changes nothing.

use api::Code;
use api::handover::{HandoverState, Match, TakerReply, Token};
use sha2::{Digest, Sha256};
use sqlx::AnyPool;
use time::UtcDateTime;

use super::limits::{self, Limit};
use super::{Store, StoreError};
use crate::hex::hex;

/// How long answers wait for a phone, in seconds.
pub(crate) const WAITS_FOR: u32 = 3 * 60;
/// How long the phone has to fetch them after the person said yes, in seconds.
const FETCHED_WITHIN: i64 = 60;

/// What a row says: its stage, and the number that both screens show.
type Row = (String, Option<i64>);

impl Store {
    /// Keeps sealed answers for a phone.
    pub(crate) async fn leave_for_phone(
        &self,
        now: UtcDateTime,
        token: &Token,
        giver: &Token,
        sealed: &str,
    ) -> Result<(), StoreError> {
        let mut db = self.write().await?;
        limits::check(&mut db, now, Limit::Handovers).await?;
        let left = sqlx::query(
            "insert into handovers (finder, giver, stage, sealed, ends_at) values ($1, $2, 'waiting', $3, $4)
             on conflict (finder) do nothing",
        )
        .bind(hash(token))
        .bind(hash(giver))
        .bind(sealed)
        .bind(now.unix_timestamp() + i64::from(WAITS_FOR))
        .execute(&mut *db)
        .await?;
        if left.rows_affected() > 0 {
            limits::count(&mut db, now, Limit::Handovers).await?;
        }
        db.commit().await?;
        // A repeated request finds its own; another's is not told from none.
        self.handover_state(now, token, giver).await.map(drop)
    }

    /// How far it is, for the kiosk that left them.
    pub(crate) async fn handover_state(
        &self,
        now: UtcDateTime,
        token: &Token,
        giver: &Token,
    ) -> Result<HandoverState, StoreError> {
        let row: Option<Row> = sqlx::query_as(
            "select stage, code from handovers where finder = $1 and giver = $2 and ends_at > $3",
        )
        .bind(hash(token))
        .bind(hash(giver))
        .bind(now.unix_timestamp())
        .fetch_optional(&self.readers)
        .await?;
        let (stage, code) = row.ok_or(Code::HandoverGone)?;
        Ok(match stage.as_str() {
            "waiting" => HandoverState::Waiting,
            "asked" => HandoverState::Asked {
                code: two_digits(code)?,
            },
            "given" => HandoverState::Given,
            "taken" => HandoverState::Taken,
            "refused" => HandoverState::Refused,
            _ => return Err(StoreError::Corrupt("stage of a handover")),
        })
    }

    /// Writes down what the person says to the number. Said twice it counts once.
    pub(crate) async fn match_handover(
        &self,
        now: UtcDateTime,
        token: &Token,
        giver: &Token,
        says: Match,
    ) -> Result<(), StoreError> {
        let statement = match says {
            Match::Same => {
                "update handovers set stage = 'given', ends_at = $4
                 where finder = $1 and giver = $2 and stage = 'asked' and ends_at > $3"
            }
            Match::Different => {
                "update handovers set stage = 'refused', sealed = '', ends_at = $4
                 where finder = $1 and giver = $2 and stage = 'asked' and ends_at > $3"
            }
        };
        sqlx::query(statement)
            .bind(hash(token))
            .bind(hash(giver))
            .bind(now.unix_timestamp())
            .bind(now.unix_timestamp() + FETCHED_WITHIN)
            .execute(&self.writer)
            .await?;
        match (says, self.handover_state(now, token, giver).await?) {
            (Match::Same, HandoverState::Given | HandoverState::Taken)
            | (Match::Different, HandoverState::Refused) => Ok(()),
            _ => Err(Code::HandoverGone.into()),
        }
    }

    /// What a phone gets. The first that comes shows `code` and is the only one.
    pub(crate) async fn take_handover(
        &self,
        now: UtcDateTime,
        token: &Token,
        taker: &Token,
        code: u8,
    ) -> Result<TakerReply, StoreError> {
        let mut row = handed(&self.readers, token, now).await?;
        // Only the first request of the first phone writes; afterwards phones only look.
        if row.as_ref().is_some_and(|(.., stage, _)| stage == "waiting") {
            sqlx::query(
                "update handovers set stage = 'asked', taker = $2, code = $3
                 where finder = $1 and stage = 'waiting' and ends_at > $4",
            )
            .bind(hash(token))
            .bind(hash(taker))
            .bind(i64::from(code))
            .bind(now.unix_timestamp())
            .execute(&self.writer)
            .await?;
            row = handed(&self.writer, token, now).await?;
        }
        let (first, code, stage, sealed) = row.ok_or(Code::HandoverGone)?;
        match stage.as_str() {
            "taken" | "refused" => Err(Code::HandoverGone.into()),
            _ if first != Some(hash(taker)) => Err(Code::HandoverTaken.into()),
            "given" => Ok(TakerReply::Given { sealed }),
            _ => Ok(TakerReply::Asked {
                code: two_digits(code)?,
            }),
        }
    }

    /// The phone has them: from now on they are not here. Said twice it counts once.
    pub(crate) async fn end_handover(
        &self,
        now: UtcDateTime,
        token: &Token,
        taker: &Token,
    ) -> Result<(), StoreError> {
        let ended = sqlx::query(
            "update handovers set stage = 'taken', sealed = ''
             where finder = $1 and taker = $2 and stage in ('given', 'taken') and ends_at > $3",
        )
        .bind(hash(token))
        .bind(hash(taker))
        .bind(now.unix_timestamp())
        .execute(&self.writer)
        .await?;
        if ended.rows_affected() == 0 {
            return Err(Code::HandoverGone.into());
        }
        Ok(())
    }

    /// Overwrites what no phone fetched, in the database and in its log of writes.
    pub(super) async fn forget_handovers(&self, now: UtcDateTime) -> Result<(), StoreError> {
        self.erase_ended("delete from handovers where ends_at <= $1", now)
            .await
    }
}

/// The first phone, the number, the stage and the sealed answers.
type Handed = (Option<String>, Option<i64>, String, String);

async fn handed(from: &AnyPool, token: &Token, now: UtcDateTime) -> Result<Option<Handed>, StoreError> {
    let row =
        sqlx::query_as("select taker, code, stage, sealed from handovers where finder = $1 and ends_at > $2")
            .bind(hash(token))
            .bind(now.unix_timestamp())
            .fetch_optional(from)
            .await?;
    Ok(row)
}

fn hash(token: &Token) -> String {
    hex(&Sha256::digest(token.as_str()))
}

fn two_digits(code: Option<i64>) -> Result<u8, StoreError> {
    code.and_then(|code| u8::try_from(code).ok())
        .ok_or(StoreError::Corrupt("number of a handover"))
}
