//! The only place with SQL. Its methods speak of centres and visits, so that another database can stand behind them.

mod answers;
mod cancel;
mod cases;
mod confirm;
mod hold;
mod limits;
mod moving;
mod opinions;
mod outlook;
mod release;
mod rows;
mod seed;

use std::path::Path;
use std::time::Duration;

use api::{Alternative, Code, HoldRequest};
use booking::Closed;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{Sqlite, SqlitePool, Transaction};
use thiserror::Error;

pub use answers::{Answer, Attempt};
pub(crate) use cases::KEPT_FOR;
pub use seed::{Seed, SeedError, Timetable};

/// Visits and what centres offer, kept safely: a write that was answered survives a crash and a power cut.
#[derive(Clone)]
pub struct Store {
    /// One connection: SQLite has one writer at a time, and waiting in our own queue is fair.
    writer: SqlitePool,
    readers: SqlitePool,
}

/// Why the store did not do it.
#[derive(Debug, Error)]
pub enum StoreError {
    /// A rule says no.
    #[error("refused: {0:?}")]
    Refused(Code),
    /// The centre is closed on that day.
    #[error("closed: {0:?}")]
    Closed(Closed),
    /// Somebody else has the time that was wanted.
    #[error("the time is gone")]
    TimeGone {
        /// How to name it.
        code: Code,
        /// What was wanted, to look for something near.
        wanted: Box<HoldRequest>,
        /// The time that is to be left, where a visit moves: no other time to it.
        own: Option<Alternative>,
    },
    /// Too many requests wait; the same one may be repeated.
    #[error("the database is busy")]
    Busy,
    /// The database failed.
    #[error("the database failed: {0}")]
    Database(sqlx::Error),
    /// The database has a form that this version cannot bring up to date.
    #[error("the database cannot be brought up to date: {0}")]
    Migration(#[from] sqlx::migrate::MigrateError),
    /// A stored value is not one that this program writes.
    #[error("the database holds a wrong {0}")]
    Corrupt(&'static str),
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> StoreError {
        // 5 and 6 are SQLITE_BUSY and SQLITE_LOCKED; extended codes keep them in the low byte.
        let locked = |error: &sqlx::Error| {
            let code = error.as_database_error().and_then(|error| error.code());
            code.and_then(|code| code.parse::<u32>().ok())
                .is_some_and(|code| matches!(code & 0xff, 5 | 6))
        };
        match error {
            sqlx::Error::PoolTimedOut => StoreError::Busy,
            error if locked(&error) => StoreError::Busy,
            error => StoreError::Database(error),
        }
    }
}

impl Store {
    /// Opens the database, creates it if missing and brings it up to date.
    pub async fn open(path: &Path) -> Result<Store, StoreError> {
        let wait = Duration::from_secs(5);
        let options = SqliteConnectOptions::new()
            .filename(path)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            // FULL: in WAL mode anything less may lose answered bookings in a power cut.
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            // What is deleted is overwritten: a day after, nothing of somebody's answers is in the file.
            .pragma("secure_delete", "on")
            .busy_timeout(wait);
        let writer = SqlitePoolOptions::new().max_connections(1).acquire_timeout(wait);
        let writer = writer.connect_with(options.clone()).await?;
        sqlx::migrate!().run(&writer).await?;
        let readers = SqlitePoolOptions::new().max_connections(4).acquire_timeout(wait);
        let readers = readers.connect_with(options.read_only(true)).await?;
        Ok(Store { writer, readers })
    }

    /// Whether the database answers.
    pub async fn ping(&self) -> Result<(), StoreError> {
        sqlx::query("select 1").execute(&self.readers).await?;
        Ok(())
    }

    /// Ends all connections; what is under way is rolled back.
    pub async fn close(&self) {
        self.readers.close().await;
        self.writer.close().await;
    }

    /// A write. It locks at once: a transaction that reads first and locks later fails when another wrote between.
    async fn write(&self) -> Result<Transaction<'static, Sqlite>, StoreError> {
        Ok(self.writer.begin_with("begin immediate").await?)
    }
}
