//! The compiler's library for WebAssembly: from rustup, or else built with Debian's compiler.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::debian;
use crate::process;
use crate::workshop::Workshop;

const TARGET: &str = "wasm32-unknown-unknown";
const DEBIAN_RUSTC: &str = "/usr/bin/rustc";
const DEBIAN_CARGO: &str = "/usr/bin/cargo";

/// Takes the ordinary way first; where rustup cannot help, Debian's compiler brings the library's source.
pub(crate) fn ensure(shop: &mut Workshop) -> Result<()> {
    if library(shop.command("rustc")).is_some() {
        shop.present("WebAssembly target");
        return Ok(());
    }
    let mut rustup = shop.command("rustup");
    rustup.args(["target", "add", TARGET]);
    match shop.step("rustup target add", rustup) {
        Ok(()) => return Ok(()),
        Err(error) if error.is::<process::Interrupted>() => return Err(error),
        Err(error) => println!("  rustup cannot add {TARGET}: {error:#}\n  taking Debian's compiler instead"),
    }
    from_debian(shop).context(format!("by hand: rustup target add {TARGET}"))
}

/// The folder of the target's library, if the compiler has it.
fn library(mut rustc: Command) -> Option<PathBuf> {
    rustc.args(["--print", "target-libdir", "--target", TARGET]);
    let folder = PathBuf::from(process::answer(rustc)?);
    has_core(&folder).then_some(folder)
}

fn has_core(folder: &Path) -> bool {
    let files = fs::read_dir(folder).into_iter().flatten().flatten();
    files
        .map(|file| file.file_name())
        .any(|name| name.to_string_lossy().starts_with("libcore-"))
}

fn from_debian(shop: &mut Workshop) -> Result<()> {
    if library(shop.command(DEBIAN_RUSTC)).is_none() {
        debian::install(shop, &["rustc-web", "cargo-web", "rust-web-src"])?;
        build_library(shop)?;
    }
    println!("  WebAssembly target: built with Debian's compiler, which builds the app too");
    shop.wasm_compiler = vec![
        ("RUSTC", DEBIAN_RUSTC.into()),
        ("CARGO", DEBIAN_CARGO.into()),
        ("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker(shop)?),
        // Two compilers must not share one folder: each would throw away what the other built.
        ("CARGO_TARGET_DIR", shop.target.join("debian").into()),
    ];
    Ok(())
}

/// Builds std for the target in an empty crate and copies it to where the compiler looks for it.
fn build_library(shop: &mut Workshop) -> Result<()> {
    let folder = shop.target.join("xtask/wasm-library");
    fs::create_dir_all(folder.join("src"))?;
    fs::write(folder.join("src/lib.rs"), "")?;
    fs::write(
        folder.join("Cargo.toml"),
        "[workspace]\n[package]\nname = \"wasm-library\"\nversion = \"0.1.0\"\nedition = \"2021\"\n",
    )?;
    let mut build = shop.command(DEBIAN_CARGO);
    build.current_dir(&folder).args([
        "build",
        "--release",
        "-Zbuild-std=std,panic_abort",
        "--target",
        TARGET,
    ]);
    build
        .env("RUSTC", DEBIAN_RUSTC)
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_TARGET_DIR", folder.join("target"));
    // Without embedded bitcode the app's link-time optimisation fails later.
    build
        .env("RUSTFLAGS", "-Cembed-bitcode=yes")
        .env_remove("RUSTUP_TOOLCHAIN");
    shop.step("build the WebAssembly library", build)?;

    let mut sysroot = shop.command(DEBIAN_RUSTC);
    sysroot.args(["--print", "sysroot"]);
    let sysroot = process::answer(sysroot).context("Debian's rustc does not start")?;
    let to = Path::new(&sysroot).join("lib/rustlib").join(TARGET).join("lib");
    fs::create_dir_all(&to)?;
    let built = folder.join("target").join(TARGET).join("release/deps");
    for file in fs::read_dir(&built)?.flatten() {
        if file
            .path()
            .extension()
            .is_some_and(|extension| extension == "rlib")
        {
            fs::copy(file.path(), to.join(file.file_name()))?;
        }
    }
    if !has_core(&to) {
        bail!("no library was built in {}", built.display());
    }
    Ok(())
}

/// The linker of rustup's toolchain, or Debian's.
fn linker(shop: &mut Workshop) -> Result<OsString> {
    let mut sysroot = shop.command("rustc");
    sysroot.args(["--print", "sysroot"]);
    let ours = process::answer(sysroot)
        .map(|sysroot| Path::new(&sysroot).join("lib/rustlib/x86_64-unknown-linux-gnu/bin/rust-lld"))
        .filter(|path| path.is_file());
    if let Some(path) = ours {
        return Ok(path.into());
    }
    if shop.version("wasm-ld").is_none() {
        debian::install(shop, &["lld"])?;
    }
    Ok("wasm-ld".into())
}
