//! Node.js 20 or newer, and the npm packages of tests/package-lock.json.

use std::fs;

use anyhow::{Context, Result, bail};

use super::debian;
use crate::workshop::Workshop;

const OLDEST: u32 = 20;
const NEWER: &str = "node@22";

/// Node and its packages; the packages are left alone while the lock file has not changed.
pub(crate) fn ensure(shop: &mut Workshop) -> Result<()> {
    program(shop)?;
    packages(shop)
}

fn program(shop: &mut Workshop) -> Result<()> {
    let cached = shop.tools.join("node/node_modules/node/bin");
    if cached.is_dir() {
        shop.path.push(cached.clone());
    }
    if new_enough(shop) && shop.version("npm").is_some() {
        shop.present("Node.js and npm");
        return Ok(());
    }
    if shop.version("npm").is_none() {
        debian::install(shop, &["nodejs", "npm"])?;
    }
    if new_enough(shop) {
        return Ok(());
    }
    // Debian 12 carries an older Node; npm itself offers a newer one, kept with the other tools.
    let mut command = shop.command("npm");
    command
        .args(["install", "--no-audit", "--no-fund", "--prefix"])
        .arg(shop.tools.join("node"))
        .arg(NEWER);
    shop.step("install Node.js 22", command)
        .context("install Node.js 20 or newer by hand")?;
    shop.path.push(cached);
    if !new_enough(shop) {
        bail!("Node.js is still older than {OLDEST}; install a newer one by hand");
    }
    Ok(())
}

fn new_enough(shop: &Workshop) -> bool {
    let major = shop
        .version("node")
        .and_then(|version| version.split('.').next()?.parse::<u32>().ok());
    major.is_some_and(|major| major >= OLDEST)
}

fn packages(shop: &mut Workshop) -> Result<()> {
    let folder = shop.root.join("tests");
    let wanted = fs::read_to_string(folder.join("package-lock.json"))?;
    // The lock file as it was when the packages were installed.
    let stamp = folder.join("node_modules/.installed-lock.json");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        shop.present("npm packages");
        return Ok(());
    }
    let mut command = shop.command("npm");
    command
        .args(["ci", "--no-audit", "--no-fund", "--prefer-offline"])
        .current_dir(&folder);
    shop.step("install npm packages", command)
        .context("run by hand: cd tests && npm ci")?;
    fs::write(stamp, wanted)?;
    Ok(())
}
