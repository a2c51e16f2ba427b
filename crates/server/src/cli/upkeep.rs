//! What an operator does to the database as a whole: bring it up to date, copy it, look whether all is well.

use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use time::UtcDateTime;

use crate::store::Store;

/// `dost migrate`: opening has done it.
pub fn migrate() -> anyhow::Result<()> {
    writeln!(io::stdout(), "the database is up to date")?;
    Ok(())
}

/// `dost backup`.
pub async fn backup(store: &Store, file: &Path) -> anyhow::Result<()> {
    store.backup(file).await?;
    writeln!(
        io::stdout(),
        "copied to {}; keep it as safe as the database",
        file.display()
    )?;
    Ok(())
}

/// `dost check`: fails if anything is broken.
pub async fn check(store: &Store, now: UtcDateTime) -> anyhow::Result<ExitCode> {
    let broken = store.check(now).await?;
    let mut out = io::stdout().lock();
    for it in &broken {
        writeln!(out, "{} {}", it.count, it.what)?;
    }
    if broken.is_empty() {
        writeln!(out, "all is well")?;
        return Ok(ExitCode::SUCCESS);
    }
    Ok(ExitCode::FAILURE)
}
