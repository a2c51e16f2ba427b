//! This program is the suite on SQLite: every test has a file of its own.

use std::path::Path;
use std::process::Command;

use server::store::Database;

use crate::home::Home;
use crate::process::Server;
use crate::support::KEYS;

/// Whether this is the suite on PostgreSQL.
pub(crate) const ON_POSTGRES: bool = false;

/// An empty database in this folder.
pub(crate) fn fresh(folder: &Path) -> Database {
    Database::File(folder.join("dost.sqlite"))
}

/// Copies a database while it is used, as an operator does; the copy.
pub(crate) fn copied(database: &Database, folder: &Path) -> Database {
    let copy = folder.join("copy.sqlite");
    let mut dost = Command::new(env!("CARGO_BIN_EXE_dost"));
    dost.arg("backup").arg(&copy).env("DOST_KEYS", KEYS);
    let Database::File(file) = database else {
        panic!("{database} is no file");
    };
    assert!(dost.arg("--database").arg(file).status().unwrap().success());
    Database::File(copy)
}

/// A program that only fails to write beyond the limit of its files, as to a full disk, and is not ended by it.
pub(crate) fn without_a_signal(program: &mut Command) {
    let mut shell = Command::new("sh");
    shell.args(["-c", "trap '' XFSZ; exec \"$0\" \"$@\""]);
    shell.arg(program.get_program()).args(program.get_args());
    for (name, value) in program.get_envs() {
        shell.env(name, value.unwrap());
    }
    *program = shell;
}

/// The disk of a server's files.
pub(crate) struct Disk(u32);

impl Disk {
    /// From now on the server can write nothing to any file.
    pub(crate) async fn full(_: &Home, server: &Server) -> Disk {
        limit(server.id(), "0:");
        Disk(server.id())
    }

    pub(crate) async fn has_room(self) {
        limit(self.0, "unlimited:");
    }
}

/// Changes what its files may grow to.
fn limit(process: u32, bytes: &str) {
    let mut prlimit = Command::new("prlimit");
    prlimit
        .arg(format!("--pid={process}"))
        .arg(format!("--fsize={bytes}"));
    assert!(prlimit.status().unwrap().success());
}
