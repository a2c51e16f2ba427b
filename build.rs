//! Names the version of the messages, so that a browser may keep them until a word changes.

use std::fs;
use std::path::Path;

fn main() {
    println!("cargo:rerun-if-changed=i18n");
    println!(
        "cargo:rustc-env=MESSAGES_VERSION={:016x}",
        version(Path::new("i18n"), 0xcbf2_9ce4_8422_2325)
    );
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
