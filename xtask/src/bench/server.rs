//! `cargo xtask bench server`: booking under load, on both databases.

use std::fs;

use anyhow::Result;

use super::table;
use crate::setup::{self, Tool};
use crate::workshop::Workshop;

/// Measures, prints the tables and keeps them in bench/README.md.
pub(super) fn run(shop: &mut Workshop) -> Result<()> {
    setup::ensure(shop, &[Tool::Postgres])?;
    let mut bench = shop.command("cargo");
    bench.args(["bench", "-p", "server", "--bench", "booking"]);
    shop.step("bench-server", bench)?;
    let log = fs::read_to_string(shop.log("bench-server"))?;
    let tables: String = log
        .lines()
        .filter(|line| line.starts_with('|') || line.is_empty())
        .map(|line| format!("{line}\n"))
        .collect();
    println!("{tables}");
    let readme = shop.root.join("bench/README.md");
    let text = fs::read_to_string(&readme)?;
    Ok(fs::write(
        &readme,
        table::placed(&text, &table::SERVER, tables.trim())?,
    )?)
}
