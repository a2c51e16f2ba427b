//! The law in WebAssembly: it says the same bytes as on this machine, and weighs no more than its budget.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::finish::brotli;
use crate::process;
use crate::size;
use crate::workshop::Workshop;

/// What the app's own build allows wasm-opt (index.html).
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];
/// Households whose findings are compared.
const HOUSEHOLDS: &str = "500";

pub(super) fn run(shop: &mut Workshop) -> Result<()> {
    let households = library(shop, "law households", "nodejs", &[])?;
    compare(shop, &households)?;
    let base = library(shop, "law base", "nodejs", &["--no-default-features"])?;
    let whole = library(
        shop,
        "law",
        "nodejs",
        &["--no-default-features", "--features", "law"],
    )?;
    let weight = |wasm: &Path| -> Result<usize> { Ok(brotli(&fs::read(wasm)?)?.len()) };
    size::law(
        &shop.root,
        weight(&optimised(&whole))?.saturating_sub(weight(&optimised(&base))?),
    )
}

/// The library in a folder of its own, as the app is built, for those who load it: wasm-bindgen's `web` or `nodejs`.
pub(crate) fn library(
    shop: &mut Workshop,
    what: &str,
    loaded_by: &str,
    features: &[&str],
) -> Result<PathBuf> {
    let out = shop.target.join("law-bench").join(what.replace(' ', "-"));
    let built = shop
        .target
        .join("wasm32-unknown-unknown/wasm-release/law_bench.wasm");
    let mut build = shop.wasm_command("cargo");
    build.args(["build", "-p", "law-bench", "--lib", "--profile", "wasm-release"]);
    build.args(["--target", "wasm32-unknown-unknown"]).args(features);
    let mut bind = shop.command("wasm-bindgen");
    bind.args(["--target", loaded_by, "--no-typescript", "--out-dir"])
        .arg(&out)
        .arg(built);
    let mut optimise = shop.command("wasm-opt");
    optimise
        .arg("-Oz")
        .args(FEATURES)
        .arg(out.join("law_bench_bg.wasm"));
    optimise.arg("-o").arg(optimised(&out));
    shop.steps(what, vec![build, bind, optimise])?;
    Ok(out)
}

fn optimised(folder: &Path) -> PathBuf {
    folder.join("optimised.wasm")
}

/// The same households here and in WebAssembly.
fn compare(shop: &mut Workshop, library: &Path) -> Result<()> {
    let mut build = shop.command("cargo");
    build.args(["build", "--release", "-p", "law-bench", "--bin", "law-digest"]);
    shop.step("law here", build)?;
    let mut here = shop.command(&shop.target.join("release/law-digest").to_string_lossy());
    here.arg(HOUSEHOLDS);
    let mut there = shop.command("node");
    there
        .arg("bench/law/digest.mjs")
        .arg(library.join("law_bench.js"))
        .arg(HOUSEHOLDS);
    let (here, there) = (first_word(here)?, first_word(there)?);
    if here != there {
        bail!("the law says other bytes in WebAssembly ({there}) than here ({here})");
    }
    println!("  {HOUSEHOLDS} households, the same bytes here and in WebAssembly: {here}");
    Ok(())
}

fn first_word(command: Command) -> Result<String> {
    let said = process::answer(command).context("the program said nothing; see the step's log")?;
    let word = said
        .split_whitespace()
        .next()
        .context("the program said nothing")?;
    Ok(word.to_owned())
}
