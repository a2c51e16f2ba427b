//! A build's version, and the list of its files by which a phone keeps it: /offline.json with the hash of each.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::finish;

/// Where the version is written: in the page, and in the service worker.
const PLACE: &str = "place-of-the-version";
const PAGE: &str = "index.html";
const WORKER: &str = "sw.js";
const LIST: &str = "offline.json";
/// Folders whose files carry the version in their address (src/platform/net.rs).
const VERSIONED: [&str; 2] = ["i18n/", "catalogue/"];

/// What the service worker reads.
#[derive(Serialize)]
struct List {
    version: String,
    /// SHA-256 in hexadecimal digits, by address.
    files: BTreeMap<String, String>,
}

/// Puts the service worker and what belongs to it beside the page.
pub(crate) fn copy(root: &Path, staging: &Path) -> Result<()> {
    for path in finish::entries(&root.join("static/offline"))? {
        let name = path.file_name().context("a file has a name")?;
        fs::copy(&path, staging.join(name))?;
    }
    Ok(())
}

/// The version of the build: a hash over all its files, written to its places.
pub(crate) fn name(staging: &Path) -> Result<String> {
    let mut all = Vec::new();
    for path in files(staging)? {
        all.extend(path.to_string_lossy().bytes());
        all.extend(fs::read(staging.join(path))?);
    }
    let version = format!("{:016x}", finish::hash(&all));
    for name in [PAGE, WORKER] {
        let path = staging.join(name);
        if path.is_file() {
            let text = fs::read_to_string(&path)?;
            fs::write(path, text.replace(PLACE, &version))?;
        }
    }
    Ok(version)
}

/// Writes the list. The worker is not on it: the browser itself looks for a new one.
pub(crate) fn list(staging: &Path, version: String) -> Result<()> {
    let mut listed = BTreeMap::new();
    for path in files(staging)? {
        let name = path.to_string_lossy();
        if name == WORKER || is_for_volunteers(&name) {
            continue;
        }
        let hash = Sha256::digest(fs::read(staging.join(&path))?);
        let hash = hash.iter().map(|byte| format!("{byte:02x}")).collect();
        listed.insert(address(&name, &version), hash);
    }
    let list = List {
        version,
        files: listed,
    };
    Ok(fs::write(staging.join(LIST), serde_json::to_vec(&list)?)?)
}

/// What no home ever asks for.
fn is_for_volunteers(name: &str) -> bool {
    name == "training.json" || name.ends_with(".volunteer.ftl")
}

fn address(name: &str, version: &str) -> String {
    match name {
        PAGE => "/".to_owned(),
        _ if VERSIONED.iter().any(|folder| name.starts_with(folder)) => format!("/{name}?v={version}"),
        _ => format!("/{name}"),
    }
}

/// All files of a folder and the folders in it, by their paths from there.
fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let (mut found, mut open) = (Vec::new(), vec![folder.to_owned()]);
    while let Some(next) = open.pop() {
        for path in finish::entries(&next)? {
            if path.is_dir() {
                open.push(path);
            } else {
                found.push(path.strip_prefix(folder)?.to_owned());
            }
        }
    }
    found.sort();
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn build(name: &str, words: &str) -> PathBuf {
        let staging = std::env::temp_dir().join(format!("xtask-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&staging);
        fs::create_dir_all(staging.join("i18n")).unwrap();
        fs::write(staging.join(PAGE), format!("<html data-version={PLACE}>")).unwrap();
        fs::write(staging.join(WORKER), format!("const VERSION = '{PLACE}'")).unwrap();
        fs::write(staging.join("i18n/az.ftl"), words).unwrap();
        staging
    }

    #[test]
    fn page_worker_and_list_carry_one_version_and_the_list_has_every_file_but_the_worker() {
        let staging = build("list", "abc");
        let version = super::name(&staging).unwrap();
        list(&staging, version.clone()).unwrap();
        for name in [PAGE, WORKER, LIST] {
            assert!(
                fs::read_to_string(staging.join(name)).unwrap().contains(&version),
                "{name}"
            );
        }
        let json: serde_json::Value = serde_json::from_slice(&fs::read(staging.join(LIST)).unwrap()).unwrap();
        let files = json["files"].as_object().unwrap();
        assert_eq!(
            files.keys().collect::<Vec<_>>(),
            ["/", &format!("/i18n/az.ftl?v={version}")]
        );
        // The example of the standard, FIPS 180-2: the message "abc".
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(files[&format!("/i18n/az.ftl?v={version}")], abc);
        fs::remove_dir_all(staging).unwrap();
    }

    #[test]
    fn another_word_is_another_version_and_the_same_files_are_the_same() {
        let versions = ["a", "b", "a"].map(|words| {
            let staging = build("versions", words);
            super::name(&staging).unwrap()
        });
        assert_eq!(versions[0], versions[2]);
        assert_ne!(versions[0], versions[1]);
    }
}
