//! The log of writes of a file, which holds what was deleted until it is overwritten.

use std::sync::Arc;

use tokio::sync::Mutex;

use super::database::Kind;
use super::{Store, StoreError};

/// Whether the log may hold something that was deleted.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Holds {
    Nothing,
    Deleted,
}

/// What is known of the log. Of one that another process left, nothing is known.
#[derive(Clone)]
pub(super) struct Log(Arc<Mutex<Holds>>);

impl Default for Log {
    fn default() -> Log {
        Log(Arc::new(Mutex::new(Holds::Deleted)))
    }
}

impl Store {
    /// Empties the log after something was deleted. While somebody reads in it, it stays, and is owed.
    pub(super) async fn overwrite_log(&self) -> Result<(), StoreError> {
        if self.kind == Kind::Postgres {
            return Ok(());
        }
        let mut holds = self.log.0.lock().await;
        *holds = Holds::Deleted;
        let is_busy: i64 = sqlx::query_scalar("pragma wal_checkpoint(truncate)")
            .fetch_one(&self.writer)
            .await?;
        if is_busy != 0 {
            return Err(StoreError::LogInUse);
        }
        *holds = Holds::Nothing;
        Ok(())
    }

    /// Empties it if that is still owed.
    pub(super) async fn overwrite_owed_log(&self) -> Result<(), StoreError> {
        let holds = *self.log.0.lock().await;
        match holds {
            Holds::Nothing => Ok(()),
            Holds::Deleted => self.overwrite_log().await,
        }
    }
}

#[cfg(test)]
mod tests {
    use booking::Policy;
    use time::{Duration, UtcDateTime};

    use crate::keys::Keys;
    use crate::store::{Database, Store, StoreError};

    #[tokio::test]
    async fn what_somebody_still_reads_is_overwritten_in_the_next_round() {
        let folder = tempfile::tempdir().unwrap();
        let keys: Keys = Keys::generate("test").unwrap().parse().unwrap();
        let file = folder.path().join("dost.sqlite");
        let store = Store::open(&Database::File(file.clone()), keys).await.unwrap();
        // Nobody waits for the reader in this test.
        let impatient = sqlx::query("pragma busy_timeout = 0").execute(&store.writer);
        impatient.await.unwrap();
        let mut now = UtcDateTime::UNIX_EPOCH;
        store.keep_case(now, "finder", "kept for a day").await.unwrap();
        let mut reader = store.read().await.unwrap();
        let read: String = sqlx::query_scalar("select sealed from cases")
            .fetch_one(&mut *reader)
            .await
            .unwrap();
        now += Duration::days(1);
        let failed = store.forget(now, &Policy::default()).await;
        assert!(!failed.is_empty(), "it counts as not done");
        for (what, error) in failed {
            assert!(matches!(error, StoreError::LogInUse), "{what}: {error}");
        }
        let log = file.with_extension("sqlite-wal");
        let holds_it = || {
            let bytes = std::fs::read(&log).unwrap();
            bytes.windows(read.len()).any(|part| part == read.as_bytes())
        };
        assert!(holds_it());

        drop(reader);
        assert!(store.forget(now, &Policy::default()).await.is_empty());
        assert!(!holds_it(), "though nothing more was deleted");
    }
}
