//! Forgetting what is over, whether anybody asks or not.

use booking::Policy;
use time::UtcDateTime;

use super::{Store, StoreError};

impl Store {
    /// Deletes by this statement what ended by now, and overwrites it in the log of writes, too.
    pub(super) async fn erase_ended(&self, delete: &'static str, now: UtcDateTime) -> Result<(), StoreError> {
        let ended = sqlx::query(delete)
            .bind(now.unix_timestamp())
            .execute(&self.writer)
            .await?;
        if ended.rows_affected() > 0 {
            self.overwrite_log().await?;
        }
        Ok(())
    }

    /// Forgets all that is over. What could not be forgotten, and why; one of them does not keep the others.
    pub async fn forget(&self, now: UtcDateTime, policy: &Policy) -> Vec<(&'static str, StoreError)> {
        let done = [
            ("kept answers whose day is over", self.forget_cases(now).await),
            ("answers that no phone fetched", self.forget_handovers(now).await),
            ("times that nobody confirmed", self.forget_unconfirmed(now).await),
            ("answers to requests", self.forget_answers(now).await),
            ("messages", self.forget_messages(now).await),
            ("days of the hall", self.close_days(now).await),
            ("people", self.forget_people(now, policy).await.map(drop)),
            ("places in waiting lists", self.forget_wishes(now, policy).await),
            ("sessions of the staff", self.forget_sessions(now).await),
            // Last: it may be owed by one of those above.
            (
                "what the log of writes still holds",
                self.overwrite_owed_log().await,
            ),
        ];
        done.into_iter()
            .filter_map(|(what, done)| Some((what, done.err()?)))
            .collect()
    }
}
