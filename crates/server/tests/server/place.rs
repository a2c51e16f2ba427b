//! This program is the suite on SQLite: every test has a file of its own.

use std::path::Path;

use server::store::Database;

/// Whether this is the suite on PostgreSQL.
pub(crate) const ON_POSTGRES: bool = false;

/// An empty database in this folder.
pub(crate) fn fresh(folder: &Path) -> Database {
    Database::File(folder.join("dost.sqlite"))
}
