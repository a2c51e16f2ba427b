//! Tools built from crates: trunk, wasm-bindgen in the version that Cargo.lock names, and those of the long proofs.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::process;
use crate::workshop::Workshop;

const TRUNK: &str = "0.21.14";
const MUTANTS: &str = "27.1.0";
const FUZZ: &str = "0.13.2";
const DENY: &str = "0.20.2";

/// Trunk in the version that Trunk.toml asks for.
pub(crate) fn trunk(shop: &mut Workshop) -> Result<()> {
    install(
        shop,
        "trunk",
        "trunk",
        TRUNK,
        &["--locked", "--no-default-features", "--features", "rustls"],
    )
}

/// wasm-bindgen's command, which must be exactly as old as the crate.
pub(crate) fn wasm_bindgen(shop: &mut Workshop) -> Result<()> {
    let version = locked_version(&shop.root.join("Cargo.lock"), "wasm-bindgen")?;
    // Without --locked: its own lock file names a crate version that a registry may no longer offer.
    install(shop, "wasm-bindgen-cli", "wasm-bindgen", &version, &[])
}

/// Puts faults into code and runs its tests. It says its version only as a command of cargo.
pub(crate) fn mutants(shop: &mut Workshop) -> Result<()> {
    let (package, mut command) = ("cargo-mutants", shop.command("cargo"));
    command.args(["mutants", "--version"]);
    let what = format!("{package} {MUTANTS}");
    if process::answer(command).as_ref() == Some(&what) {
        shop.present(&what);
        return Ok(());
    }
    install(shop, package, package, MUTANTS, &["--locked"])
}

/// Builds and runs fuzz targets.
pub(crate) fn fuzz(shop: &mut Workshop) -> Result<()> {
    install(shop, "cargo-fuzz", "cargo-fuzz", FUZZ, &["--locked"])
}

/// Looks at licences, sources and known faults of all dependencies. It works for seconds, so it is not worth minutes of
/// the compiler's care.
pub(crate) fn deny(shop: &mut Workshop) -> Result<()> {
    install(shop, "cargo-deny", "cargo-deny", DENY, &["--locked", "--debug"])
}

fn install(shop: &mut Workshop, package: &str, program: &str, version: &str, options: &[&str]) -> Result<()> {
    let what = format!("{package} {version}");
    if shop.version(program).as_deref() == Some(version) {
        shop.present(&what);
        return Ok(());
    }
    let mut command = shop.command("cargo");
    command
        .args(["install", package, "--version", version, "--root"])
        .arg(&shop.tools)
        .args(options);
    // Built apart from the project's own crates, whatever folder those are built in.
    command.env("CARGO_TARGET_DIR", shop.tools.join("build"));
    let by_hand = format!(
        "install by hand: cargo install {package} --version {version} {}",
        options.join(" ")
    );
    shop.step(&format!("install {what}"), command).context(by_hand)?;
    let _ = fs::remove_dir_all(shop.tools.join("build"));
    Ok(())
}

fn locked_version(lock: &Path, package: &str) -> Result<String> {
    let text =
        fs::read_to_string(lock).context("no Cargo.lock: it belongs to the project, restore it with git")?;
    let lock: toml::Value = toml::from_str(&text)?;
    let packages = lock
        .get("package")
        .and_then(toml::Value::as_array)
        .map_or(&[][..], Vec::as_slice);
    packages
        .iter()
        .find(|entry| entry.get("name").and_then(toml::Value::as_str) == Some(package))
        .and_then(|entry| entry.get("version")?.as_str())
        .map(str::to_owned)
        .with_context(|| format!("Cargo.lock names no {package}"))
}
