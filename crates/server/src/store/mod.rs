//! The only place with SQL. Its methods speak of centres and visits, so that another database can stand behind them.

mod answers;
mod audit;
mod backup;
mod cancel;
mod capacity;
mod cases;
mod check;
mod claim;
mod confirm;
mod database;
mod day;
mod day_visits;
mod devices;
mod export;
mod figures;
mod fleet;
mod forget;
mod hall;
mod handovers;
mod hold;
mod known;
mod limits;
mod moving;
mod opinions;
mod outbox;
mod outlook;
mod people;
mod reach;
mod ready;
mod refusal;
mod release;
mod revise;
mod rows;
mod seats;
mod seed;
mod sessions;
mod tallies;
mod waitlist;

use sqlx::AnyPool;
use thiserror::Error;

use crate::keys::{Keys, NotOpened, NotSealed};

pub use answers::{Answer, Attempt};
pub(crate) use audit::Deed;
pub use audit::Person;
pub use backup::NoBackup;
pub(crate) use cases::KEPT_FOR;
pub use check::Broken;
pub use database::Database;
use database::Kind;
pub use export::Exported;
pub(crate) use handovers::WAITS_FOR;
pub(crate) use known::Centre;
use known::Known;
pub(crate) use outbox::{Alarm, Due, Message, News, Said, Saying};
pub use outbox::{Operators, Way};
pub use reach::Unreachable;
pub use refusal::Refusal;
pub use revise::{Author, Mode};
pub use seed::{Seed, SeedError, Timetable};
pub(crate) use sessions::{SESSION_FOR, SIGN_IN_FOR};
pub(crate) use tallies::Tallies;

/// Visits and what centres offer, kept safely: a write that was answered survives a crash and a power cut.
#[derive(Clone)]
pub struct Store {
    writer: AnyPool,
    readers: AnyPool,
    kind: Kind,
    keys: Keys,
    known: Known,
    ways: Vec<Way>,
    operators: Option<Operators>,
}

/// Why the store did not do it.
#[derive(Debug, Error)]
pub enum StoreError {
    /// A rule says no.
    #[error("refused: {0:?}")]
    Refused(Refusal),
    /// Too many requests wait; the same one may be repeated.
    #[error("the database is busy")]
    Busy,
    /// The database failed.
    #[error("the database failed: {0}")]
    Database(sqlx::Error),
    /// PostgreSQL cannot be used at all.
    #[error(transparent)]
    Unreachable(#[from] Unreachable),
    /// The database has a form that this version cannot bring up to date.
    #[error("the database cannot be brought up to date: {0}")]
    Migration(#[from] sqlx::migrate::MigrateError),
    /// A person's data cannot be written down safely.
    #[error(transparent)]
    NotSealed(NotSealed),
    /// A person's data cannot be read.
    #[error(transparent)]
    NotOpened(NotOpened),
    /// A stored value is not one that this program writes.
    #[error("the database holds a wrong {0}")]
    Corrupt(&'static str),
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> StoreError {
        let code = error.as_database_error().and_then(|error| error.code());
        let lost_a_race = code.is_some_and(|code| match code.parse::<u32>() {
            // SQLite's busy and locked; extended codes keep them in the low byte.
            Ok(number) if code.len() < 5 => matches!(number & 0xff, 5 | 6),
            // PostgreSQL: too many connections or going down, a deadlock, a lock or a place that another had first.
            _ => matches!(
                &*code,
                "53300" | "57P01" | "57P03" | "40001" | "40P01" | "55P03" | "23505"
            ),
        });
        match error {
            sqlx::Error::PoolTimedOut | sqlx::Error::Io(_) => StoreError::Busy,
            _ if lost_a_race => StoreError::Busy,
            error => StoreError::Database(error),
        }
    }
}

impl Store {
    /// The same store, which has people told in these ways. Without it nobody is told anything.
    #[must_use]
    pub fn telling(self, ways: Vec<Way>) -> Store {
        Store { ways, ..self }
    }

    /// The same store, which has these operators told of kiosks that need a hand.
    #[must_use]
    pub fn alarming(self, operators: Option<Operators>) -> Store {
        Store { operators, ..self }
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
}
