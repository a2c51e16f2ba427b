//! Screens that a synthetic population is asked, by the law's interview and by a form on paper.

use std::fs;

use anyhow::Result;

use crate::workshop::Workshop;

/// Counts over so many households and prints the table.
pub(crate) fn run(shop: &mut Workshop, households: u64) -> Result<()> {
    let mut build = shop.command("cargo");
    build.args(["build", "--release", "-p", "population"]);
    shop.step("build the population", build)?;
    let program = shop.target.join("release/interview");
    let mut count = shop.command(&program.to_string_lossy());
    count.arg(households.to_string());
    shop.step("interviews", count)?;
    println!("{}", fs::read_to_string(shop.log("interviews"))?);
    Ok(())
}
