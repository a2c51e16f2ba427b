//! How many requests of a kind a minute takes: counted for all senders together, since nobody's address is written down.

use api::Code;
use sqlx::AnyConnection;
use time::UtcDateTime;

use super::StoreError;

const MINUTE: i64 = 60;

/// A kind of request that is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Limit {
    /// Answers put away.
    Kept,
    /// Codes that opened nothing.
    WrongCodes,
    /// Answers left for a phone.
    Handovers,
    /// Opinions.
    Opinions,
    /// People who join a waiting list.
    Wishes,
    /// Browsers sent to the staff's sign-in provider.
    SignIns,
}

impl Limit {
    /// Its name in the table, and the most a minute takes. A code has 45 bits: with ten thousand in use, one is guessed once
    /// in eleven years at this pace. Some guesses are free of it; see `guesses`.
    const fn row(self) -> (&'static str, i64) {
        match self {
            Limit::Kept => ("kept", 120),
            Limit::WrongCodes => ("wrong codes", 600),
            Limit::Handovers => ("handovers", 120),
            Limit::Opinions => ("opinions", 600),
            Limit::Wishes => ("wishes", 120),
            Limit::SignIns => ("sign-ins", 120),
        }
    }
}

/// Refuses if the minute is full.
pub(super) async fn check(db: &mut AnyConnection, now: UtcDateTime, limit: Limit) -> Result<(), StoreError> {
    let (what, most) = limit.row();
    let counted: Option<i64> = sqlx::query_scalar("select count from limits where what = $1 and minute = $2")
        .bind(what)
        .bind(minute(now))
        .fetch_optional(db)
        .await?;
    if counted.unwrap_or(0) >= most {
        return Err(Code::TooManyRequests.into());
    }
    Ok(())
}

/// Counts one more, and forgets the minutes before.
pub(super) async fn count(db: &mut AnyConnection, now: UtcDateTime, limit: Limit) -> Result<(), StoreError> {
    sqlx::query("delete from limits where minute < $1")
        .bind(minute(now))
        .execute(&mut *db)
        .await?;
    sqlx::query(
        "insert into limits (what, minute, count) values ($1, $2, 1)
         on conflict (what, minute) do update set count = limits.count + 1",
    )
    .bind(limit.row().0)
    .bind(minute(now))
    .execute(db)
    .await?;
    Ok(())
}

pub(super) fn minute(now: UtcDateTime) -> i64 {
    now.unix_timestamp().div_euclid(MINUTE)
}
