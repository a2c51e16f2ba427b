//! Which database stands behind the store, and the little in which the two differ. All statements are written once, in
//! the SQL that both understand: days are ISO texts, moments and numbers are integers, nothing else is stored.

use std::fmt::Write as _;
use std::future::ready;
use std::os::unix::ffi::OsStrExt;
use std::path::PathBuf;
use std::str::FromStr;
use std::sync::Once;
use std::time::Duration;

use booking::CentreKey;
use sqlx::any::AnyPoolOptions;
use sqlx::migrate::{MigrateError, Migrator};
use sqlx::{Any, AnyConnection, AnyPool, Connection, Executor, Transaction};

use super::ahead::Ahead;
use super::group::Groups;
use super::guesses::Guesses;
use super::holders::Holders;
use super::known::Known;
use super::log::Log;
use super::reach::{reach, whereabouts};
use super::tries::Tries;
use super::write::{Turns, Writers};
use super::{Store, StoreError};
use crate::keys::Keys;

/// How long a request waits for a connection or a lock before it is told that the database is busy.
pub(super) const PATIENCE: Duration = Duration::from_secs(5);
/// Connections of one server to PostgreSQL for writing, and as many for reading.
const CONNECTIONS: u32 = 16;
/// For how long a connection that was just used is taken to be there still.
const FRESH: Duration = Duration::from_secs(1);
/// How often it is asked, each time for the patience of a lock, whether another server has made the tables.
const MIGRATION_TRIES: u32 = 60;
/// PostgreSQL's code of a lock that was waited for in vain.
const LOCK_NOT_AVAILABLE: &str = "55P03";
pub(super) const MIGRATIONS: Migrator = sqlx::migrate!();

/// Where visits are kept.
#[derive(Clone, PartialEq, Eq)]
pub enum Database {
    /// A file of SQLite, created if missing.
    File(PathBuf),
    /// The address of a database of PostgreSQL. It may hold a password, so it is never shown as it is.
    Postgres(String),
}

impl FromStr for Database {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let is_postgres = ["postgres://", "postgresql://"]
            .iter()
            .any(|scheme| text.starts_with(scheme));
        Ok(if is_postgres {
            Database::Postgres(text.to_owned())
        } else {
            Database::File(text.into())
        })
    }
}

impl std::fmt::Display for Database {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Database::File(path) => write!(f, "{}", path.display()),
            Database::Postgres(address) => {
                f.write_str("of PostgreSQL")?;
                whereabouts(address).map_or(Ok(()), |place| write!(f, ", {place}"))
            }
        }
    }
}

impl std::fmt::Debug for Database {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Database({self})")
    }
}

/// What kind of database a connection leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// One writer at a time, in this process.
    Sqlite,
    /// Many writers, in many processes.
    Postgres,
}

impl Kind {
    /// That of an open connection.
    pub(super) fn of(db: &AnyConnection) -> Kind {
        if db.backend_name() == "SQLite" {
            Kind::Sqlite
        } else {
            Kind::Postgres
        }
    }

    /// The elements of a JSON list that travels as one parameter such as `$1`: a table with the column `value`.
    pub(super) fn elements(self, parameter: &str) -> String {
        match self {
            Kind::Sqlite => format!("json_each({parameter})"),
            Kind::Postgres => format!("json_array_elements_text(cast({parameter} as json))"),
        }
    }

    /// The condition that a column has one of these elements. PostgreSQL takes a list for a hundred centres and reads the
    /// whole table, unless it is an array.
    pub(super) fn is_among(self, column: &str, parameter: &str) -> String {
        let elements = format!("select value from {}", self.elements(parameter));
        match self {
            Kind::Sqlite => format!("{column} in ({elements})"),
            Kind::Postgres => format!("{column} = any(array({elements}))"),
        }
    }
}

/// So many parameters with commas between, the first of this number: `$2, $3`. Where there are few, PostgreSQL plans for
/// them better than for a list.
pub(super) fn parameters(first: usize, count: usize) -> String {
    let names: Vec<String> = (first..first + count)
        .map(|number| format!("${number}"))
        .collect();
    names.join(", ")
}

impl Store {
    /// Opens the database, creates a file if missing and brings either up to date. Newer migrations than those known here
    /// are left alone: so a release can be taken back by one step.
    pub async fn open(database: &Database, keys: Keys) -> Result<Store, StoreError> {
        static DRIVERS: Once = Once::new();
        DRIVERS.call_once(sqlx::any::install_default_drivers);
        let mut migrations = MIGRATIONS;
        migrations.set_ignore_missing(true);
        let (writer, writers, readers, kind) = match database {
            Database::File(path) => {
                let writer = sqlite(1).connect(&url(path, "rwc")).await?;
                migrations.run(&writer).await?;
                let readers = sqlite(4).connect(&url(path, "ro")).await?;
                let writers = Writers::Together(Groups::new(writer.clone()));
                (writer, writers, readers, Kind::Sqlite)
            }
            Database::Postgres(url) => {
                reach(url).await?;
                let writer = postgres().connect(url).await?;
                migrate(&migrations, &writer).await?;
                let writers = Writers::ByCentre(Turns::default());
                (writer, writers, postgres().connect(url).await?, Kind::Postgres)
            }
        };
        Ok(Store {
            writer,
            writers,
            readers,
            kind,
            keys,
            known: Known::default(),
            ahead: Ahead::default(),
            guesses: Guesses::default(),
            tries: Tries::default(),
            holders: Holders::default(),
            log: Log::default(),
            ways: Vec::new(),
            operators: None,
        })
    }

    /// A reading of which all is of one moment.
    pub(super) async fn read(&self) -> Result<Transaction<'static, Any>, StoreError> {
        let begin = match self.kind {
            Kind::Sqlite => "begin",
            Kind::Postgres => "begin isolation level repeatable read read only",
        };
        Ok(self.readers.begin_with(begin).await?)
    }
}

/// Keeps other servers from writing at these centres, in the order of their names, until the transaction ends. Whoever reads
/// after this sees all that was written before it.
pub(super) async fn lock(db: &mut AnyConnection, centres: &[&CentreKey]) -> Result<(), StoreError> {
    if Kind::of(db) == Kind::Sqlite {
        return Ok(());
    }
    for centre in centres {
        sqlx::query("select centre from centres where centre = $1 for update")
            .bind(centre.as_str())
            .execute(&mut *db)
            .await?;
    }
    Ok(())
}

/// Brings the tables up to date, beside other servers that begin at the same time: the first one makes them, and for a long
/// table that takes longer than anybody waits for a lock. So the others ask again, and keep nobody waiting meanwhile.
async fn migrate(migrations: &Migrator, db: &AnyPool) -> Result<(), MigrateError> {
    for _ in 1..MIGRATION_TRIES {
        match migrations.run(db).await {
            Err(error) if is_locked(&error) => tracing::info!("another server makes the tables"),
            done => return done,
        }
    }
    migrations.run(db).await
}

fn is_locked(error: &MigrateError) -> bool {
    let MigrateError::Execute(error) = error else {
        return false;
    };
    error.as_database_error().and_then(|it| it.code()).as_deref() == Some(LOCK_NOT_AVAILABLE)
}

fn pool(connections: u32) -> AnyPoolOptions {
    AnyPoolOptions::new()
        .max_connections(connections)
        .acquire_timeout(PATIENCE)
        .test_before_acquire(false)
}

fn postgres() -> AnyPoolOptions {
    // Asking each time whether the connection is still there would be one more way to the database for each request.
    let pool = pool(CONNECTIONS).before_acquire(|connection, meta| {
        Box::pin(async move { Ok(meta.idle_for < FRESH || connection.ping().await.is_ok()) })
    });
    pool.after_connect(|connection, _| {
        Box::pin(async move {
            // Our statements are short: compiling one takes longer than running it.
            let settings =
                "set lock_timeout = '5s'; set idle_in_transaction_session_timeout = '30s'; set jit = off";
            connection.execute(settings).await?;
            Ok(())
        })
    })
}

/// SQLite has one writer at a time, and waiting in our own queue is fair.
///
/// On a full disk SQLite ends a transaction by itself. sqlx does not hear of it, and could never begin another one on that
/// connection: a new one takes its place.
fn sqlite(connections: u32) -> AnyPoolOptions {
    let pool = pool(connections).before_acquire(|connection, _| {
        let is_free = !connection.is_in_transaction();
        Box::pin(ready(Ok(is_free)))
    });
    pool.after_connect(|connection, _| {
        Box::pin(async move {
            // Full: in WAL mode anything less may lose answered bookings in a power cut. Secure: what is deleted is
            // overwritten, so that afterwards nothing of anybody is in the file.
            let settings = "pragma busy_timeout = 5000; pragma journal_mode = wal; pragma synchronous = full;
                pragma foreign_keys = on; pragma secure_delete = on";
            connection.execute(settings).await?;
            Ok(())
        })
    })
}

/// The address of a file, whatever stands in its name.
fn url(path: &std::path::Path, mode: &str) -> String {
    let mut url = String::from("sqlite://");
    for byte in path.as_os_str().as_bytes() {
        if byte.is_ascii_alphanumeric() || b"/._-".contains(byte) {
            url.push(char::from(*byte));
        } else {
            let _ = write!(url, "%{byte:02x}");
        }
    }
    url + "?mode=" + mode
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_told_from_a_file_and_never_shown() {
        let address = "postgres://dost:secret@10.0.0.5/dost";
        let database: Database = address.parse().unwrap();
        assert_eq!(database, Database::Postgres(address.to_owned()));
        assert!(!format!("{database} {database:?}").contains("secret"));
        assert_eq!(database.to_string(), "of PostgreSQL, dost at 10.0.0.5:5432");
        let file: Database = "data/dost.sqlite".parse().unwrap();
        assert_eq!(file, Database::File("data/dost.sqlite".into()));
        assert_eq!(file.to_string(), "data/dost.sqlite");
    }

    #[tokio::test]
    async fn a_file_may_have_any_name() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("bir #1 baza? %41 ə.sqlite");
        let keys: Keys = Keys::generate("test").unwrap().parse().unwrap();
        let store = Store::open(&Database::File(path.clone()), keys).await.unwrap();
        store.close().await;
        assert!(path.exists());
    }
}
