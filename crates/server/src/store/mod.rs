//! The only place with SQL. Its methods speak of centres and visits, so that another database can stand behind them.

mod ahead;
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
mod group;
mod guesses;
mod hall;
mod handovers;
mod hold;
mod holders;
mod known;
mod limits;
mod log;
mod message;
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
mod tries;
mod waitlist;
mod write;

use sqlx::AnyPool;
use thiserror::Error;

use crate::keys::{Keys, NotOpened, NotSealed};

use ahead::Ahead;
pub use answers::{Answer, Attempt};
pub(crate) use audit::Deed;
pub use audit::Person;
pub use backup::NoBackup;
pub(crate) use cases::KEPT_FOR;
pub use check::Broken;
pub use database::Database;
use database::Kind;
pub use export::Exported;
use guesses::Guesses;
pub(crate) use handovers::WAITS_FOR;
use holders::Holders;
pub(crate) use known::Centre;
use known::Known;
use log::Log;
pub(crate) use message::{Alarm, Message, News, Said, Saying};
pub use message::{Operators, Way};
pub(crate) use outbox::Due;
pub use reach::Unreachable;
pub use refusal::Refusal;
pub use revise::{Author, Mode};
pub use seed::{Seed, SeedError, Timetable};
pub(crate) use sessions::{SESSION_FOR, SIGN_IN_FOR};
pub(crate) use tallies::Tallies;
use tries::Tries;
use write::Writers;

/// Visits and what centres offer, kept safely: a write that was answered survives a crash and a power cut.
#[derive(Clone)]
pub struct Store {
    writer: AnyPool,
    writers: Writers,
    readers: AnyPool,
    kind: Kind,
    keys: Keys,
    known: Known,
    ahead: Ahead,
    guesses: Guesses,
    tries: Tries,
    holders: Holders,
    log: Log,
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
    /// Nothing can be written, though much may still be read; the same request may be repeated once there is room.
    #[error("the database cannot use its disk; is there room on it? {0}")]
    Unwritable(sqlx::Error),
    /// The database failed.
    #[error("the database failed: {0}")]
    Database(sqlx::Error),
    /// Somebody still reads what was deleted; it is tried again.
    #[error("the log of writes is being read, so it still holds what was deleted")]
    LogInUse,
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
        match (&error, code.and_then(|code| Trouble::named(&code))) {
            (sqlx::Error::PoolTimedOut | sqlx::Error::Io(_), _) | (_, Some(Trouble::Race)) => {
                StoreError::Busy
            }
            (_, Some(Trouble::Disk)) => StoreError::Unwritable(error),
            (_, None) => StoreError::Database(error),
        }
    }
}

/// What a database may fail at although nothing is wrong with what it was asked.
enum Trouble {
    /// Another was first, or has what is needed.
    Race,
    /// Its disk is full, or fails.
    Disk,
}

impl Trouble {
    /// By the code of either database. SQLite's extended codes keep the kind of error in the low byte.
    fn named(code: &str) -> Option<Trouble> {
        match code.parse::<u32>() {
            Ok(number) if code.len() < 5 => match number & 0xff {
                // Busy, locked.
                5 | 6 => Some(Trouble::Race),
                // Input or output, full.
                10 | 13 => Some(Trouble::Disk),
                _ => None,
            },
            _ => match code {
                // Too many connections or going down, a deadlock, a lock or a place that another had first.
                "53300" | "57P01" | "57P03" | "40001" | "40P01" | "55P03" | "23505" => Some(Trouble::Race),
                "53100" | "58030" => Some(Trouble::Disk),
                _ => None,
            },
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

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_file_that_has_no_room_to_grow_is_told_from_one_that_fails() {
        let folder = tempfile::tempdir().unwrap();
        let keys: Keys = Keys::generate("test").unwrap().parse().unwrap();
        let place = Database::File(folder.path().join("dost.sqlite"));
        let store = Store::open(&place, keys).await.unwrap();
        let execute = async |statement: &'static str| {
            let done = sqlx::query(statement).execute(&store.writer).await;
            done.map_err(StoreError::from)
        };
        // As many pages as it has already.
        execute("pragma max_page_count = 1").await.unwrap();
        let grown = execute("create table more as select randomblob(1000000)").await;
        assert!(matches!(grown, Err(StoreError::Unwritable(_))), "{grown:?}");
        let wrong = execute("insert into nowhere values (1)").await;
        assert!(matches!(wrong, Err(StoreError::Database(_))), "{wrong:?}");
    }
}
