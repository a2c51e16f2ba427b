//! Names the versions of the messages, of the catalogue and of the stories to train with, so that a browser may keep them until a word changes.

use std::fs;
use std::path::Path;

fn main() {
    name("MESSAGES_VERSION", &["i18n"]);
    name("STORIES_VERSION", &["crates/adviser/stories"]);
    // What the catalogue says, and the code that gives it its shape.
    name(
        "CATALOGUE_VERSION",
        &["crates/catalogue/data", "crates/catalogue/src"],
    );
}

/// Gives the app the version of all files in some folders.
fn name(variable: &str, folders: &[&str]) {
    let mut hash = 0xcbf2_9ce4_8422_2325;
    for folder in folders {
        println!("cargo:rerun-if-changed={folder}");
        hash = version(Path::new(folder), hash);
    }
    println!("cargo:rustc-env={variable}={hash:016x}");
}

/// FNV-1a over every file, in the order of names.
fn version(folder: &Path, hash: u64) -> u64 {
    let mut paths: Vec<_> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .collect();
    paths.sort();
    paths.into_iter().fold(hash, |hash, path| {
        if path.is_dir() {
            return version(&path, hash);
        }
        let bytes = fs::read(&path).unwrap_or_default();
        bytes.iter().fold(hash, |hash, byte| {
            (hash ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3)
        })
    })
}
