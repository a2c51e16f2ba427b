//! A folder and a database of a test's own. The suite is built once for each kind of database: `place` says which.

use std::path::Path;

use server::store::Database;
use sqlx::AnyPool;
use sqlx::any::AnyPoolOptions;
use tempfile::TempDir;

use crate::place;

/// A folder and a database of a test's own.
pub(crate) struct Home {
    folder: TempDir,
    /// Where its visits are kept.
    pub(crate) database: Database,
}

impl Home {
    pub(crate) fn new() -> Home {
        let folder = tempfile::tempdir().unwrap();
        let database = place::fresh(folder.path());
        Home { folder, database }
    }

    /// The same with something that is no database.
    pub(crate) fn broken(mut self) -> Home {
        match &mut self.database {
            Database::File(path) => {
                let text = "this is not a database, only a long enough text ";
                std::fs::write(path, text.repeat(40)).unwrap();
            }
            Database::Postgres(address) => {
                *address = address.replace("dost@localhost/", "dost:secret@localhost/no")
            }
        }
        self
    }

    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    /// As it is written on the command line.
    pub(crate) fn address(&self) -> String {
        match &self.database {
            Database::File(path) => path.display().to_string(),
            Database::Postgres(address) => address.clone(),
        }
    }

    /// A way to look into the database and to do what an operator would do there.
    pub(crate) async fn open(&self) -> AnyPool {
        sqlx::any::install_default_drivers();
        let url = match &self.database {
            Database::File(path) => format!("sqlite://{}", path.display()),
            Database::Postgres(address) => address.clone(),
        };
        AnyPoolOptions::new()
            .max_connections(2)
            .connect(&url)
            .await
            .unwrap()
    }
}
