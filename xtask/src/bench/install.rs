//! The engines that ours is measured against: npm packages beside their lock file, Python packages in the user's cache.

use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::setup::{self, Tool};
use crate::workshop::Workshop;

/// The interpreter that knows OpenFisca.
pub(super) fn python(shop: &Workshop) -> PathBuf {
    environment(shop).join("bin/python3")
}

/// Installs exactly the versions of the lock files; quick when they are there.
pub(super) fn ensure(shop: &mut Workshop) -> Result<()> {
    // The calendar check brings Python with its environments.
    setup::ensure(shop, &[Tool::Node, Tool::Python])?;
    // Not `npm ci`: that insists on the zen engine's builds for all platforms, and not every registry has them all.
    let mut npm = shop.command("npm");
    npm.args([
        "install",
        "--no-save",
        "--no-audit",
        "--no-fund",
        "--prefer-offline",
    ])
    .current_dir(shop.root.join("bench/peers/node"));
    shop.step("npm packages of other engines", npm)
        .context("by hand: cd bench/peers/node && npm install --no-save")?;

    let mut create = shop.command("python3");
    create.args(["-m", "venv"]).arg(environment(shop));
    let mut fill = shop.command(&python(shop).to_string_lossy());
    fill.args(["-m", "pip", "install", "--quiet", "--requirement"])
        .arg(shop.root.join("bench/peers/openfisca/requirements.txt"));
    shop.steps("Python packages of other engines", vec![create, fill])
        .context("by hand: pip install -r bench/peers/openfisca/requirements.txt")
}

fn environment(shop: &Workshop) -> PathBuf {
    shop.tools.join("bench-python")
}
