//! Sealed answers, each for a day and then overwritten.

use api::Code;
use time::UtcDateTime;

use super::guesses::Share;
use super::limits::{self, Limit};
use super::{Store, StoreError};
use crate::sender::Sender;

/// How long answers are kept, in seconds.
pub(crate) const KEPT_FOR: u32 = 24 * 60 * 60;

impl Store {
    /// Keeps sealed answers for a day.
    pub(crate) async fn keep_case(
        &self,
        now: UtcDateTime,
        finder: &str,
        sealed: &str,
    ) -> Result<(), StoreError> {
        let mut db = self.write().await?;
        limits::check(&mut db, now, Limit::Kept).await?;
        limits::count(&mut db, now, Limit::Kept).await?;
        sqlx::query("insert into cases (finder, sealed, ends_at) values ($1, $2, $3)")
            .bind(finder)
            .bind(sealed)
            .bind(now.unix_timestamp() + i64::from(KEPT_FOR))
            .execute(&mut *db)
            .await?;
        db.commit().await?;
        Ok(())
    }

    /// Whether somebody may try a code, before anything is done for it. A right one is refused like a wrong one, or it would
    /// stand out.
    pub(crate) async fn may_open(&self, now: UtcDateTime, sender: Sender) -> Result<(), StoreError> {
        match self.guesses.begin(now, sender)? {
            Share::Own => Ok(()),
            Share::Common => limits::check(&mut *self.read().await?, now, Limit::WrongCodes).await,
        }
    }

    /// The sealed answers of this name. A wrong name and one whose day is over get the same answer, and both count as a
    /// wrong code.
    pub(crate) async fn sealed_case(
        &self,
        now: UtcDateTime,
        sender: Sender,
        finder: &str,
    ) -> Result<String, StoreError> {
        let found: Option<String> =
            sqlx::query_scalar("select sealed from cases where finder = $1 and ends_at > $2")
                .bind(finder)
                .bind(now.unix_timestamp())
                .fetch_optional(&self.readers)
                .await?;
        if found.is_some() {
            self.guesses.take_back(now, sender);
        } else {
            let mut db = self.write().await?;
            limits::count(&mut db, now, Limit::WrongCodes).await?;
            db.commit().await?;
        }
        Ok(found.ok_or(Code::CaseNotFound)?)
    }

    /// Overwrites the answers whose day is over, in the database and in its log of writes.
    pub(super) async fn forget_cases(&self, now: UtcDateTime) -> Result<(), StoreError> {
        self.erase_ended("delete from cases where ends_at <= $1", now)
            .await
    }
}
