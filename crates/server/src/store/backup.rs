//! A copy of the whole database, made while it is used.

use std::path::Path;

use thiserror::Error;

use super::database::Kind;
use super::{Store, StoreError};

/// Why there is no copy.
#[derive(Debug, Error)]
pub enum NoBackup {
    /// PostgreSQL has its own tools, which know more.
    #[error("copy a database of PostgreSQL with pg_dump, or keep its log of writes with pg_basebackup")]
    Postgres,
    /// Something is there already.
    #[error("there is something at this place already; choose another name")]
    Exists,
    /// The name of the file is not text.
    #[error("choose a name in plain text for the copy")]
    Name,
    /// The copy could not be written.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Store {
    /// Writes a copy of one moment to a new file. What is written meanwhile is not in it; nobody waits.
    pub async fn backup(&self, file: &Path) -> Result<(), NoBackup> {
        if self.kind == Kind::Postgres {
            return Err(NoBackup::Postgres);
        }
        if file.exists() {
            return Err(NoBackup::Exists);
        }
        let name = file.to_str().ok_or(NoBackup::Name)?;
        sqlx::query("vacuum into $1")
            .bind(name)
            .execute(&self.readers)
            .await
            .map_err(StoreError::from)?;
        Ok(())
    }
}
