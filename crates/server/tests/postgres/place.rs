//! This program is the suite on PostgreSQL: every test has a database of its own, in a cluster that ends with the tests.

use std::path::Path;
use std::process::Command;
use std::sync::OnceLock;

use server::store::Database;
use sqlx::AnyPool;

use crate::home::Home;
use crate::instance::Cluster;
use crate::process::Server;

/// Whether this is the suite on PostgreSQL.
pub(crate) const ON_POSTGRES: bool = true;

/// An empty database; the folder is for those that are files.
pub(crate) fn fresh(_: &Path) -> Database {
    static SHARED: OnceLock<Cluster> = OnceLock::new();
    // What a crash leaves is asked in a cluster of its own.
    SHARED.get_or_init(|| Cluster::start("off")).database()
}

/// Copies a database while it is used, as an operator does; the copy.
pub(crate) fn copied(database: &Database, folder: &Path) -> Database {
    let copy = fresh(folder);
    let (Database::Postgres(from), Database::Postgres(to)) = (database, &copy) else {
        panic!("{database} is a file");
    };
    let dump = folder.join("dump.sql");
    let made = Command::new("pg_dump")
        .arg("--file")
        .arg(&dump)
        .arg(from)
        .status();
    assert!(made.unwrap().success());
    let mut psql = Command::new("psql");
    psql.args([
        "--no-psqlrc",
        "--quiet",
        "--set",
        "ON_ERROR_STOP=1",
        "--output",
        "/dev/null",
        "--file",
    ]);
    assert!(psql.arg(&dump).arg(to).status().unwrap().success());
    copy
}

/// The disk is not the server's.
pub(crate) fn without_a_signal(_: &mut Command) {}

/// The disk of the database.
pub(crate) struct Disk(AnyPool);

impl Disk {
    /// From now on PostgreSQL says at each write of a visit what it says of a full disk.
    pub(crate) async fn full(home: &Home, _: &Server) -> Disk {
        let database = home.open().await;
        for statement in [
            "create function fail() returns trigger language plpgsql as
             $$ begin raise exception 'no space left' using errcode = 'disk_full'; end $$",
            "create trigger fails before insert or update on visits for each row execute function fail()",
        ] {
            sqlx::query(statement).execute(&database).await.unwrap();
        }
        Disk(database)
    }

    pub(crate) async fn has_room(self) {
        let end = "drop function fail cascade";
        sqlx::query(end).execute(&self.0).await.unwrap();
    }
}
