//! Turns the law's data into typed tables: parameters, facts and benefits. A mistake in the data stops the build.

#![allow(
    clippy::print_stdout,
    reason = "a build script speaks to cargo through its output"
)]

mod benefits;
mod facts;
mod parameters;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::{env, fs};

fn main() {
    println!("cargo::rerun-if-changed=parameters");
    println!("cargo::rerun-if-changed=facts");
    println!("cargo::rerun-if-changed=benefits");
    println!("cargo::rerun-if-changed=build");
    if let Err(problem) = generate() {
        println!("cargo::error={problem}");
        std::process::exit(1);
    }
}

fn generate() -> Result<(), String> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").map_err(|e| e.to_string())?);
    let out = PathBuf::from(env::var("OUT_DIR").map_err(|e| e.to_string())?);
    let read = |folder: &str| texts(&root.join(folder));
    let (parameters, facts, mut benefits) = (read("parameters")?, read("facts")?, read("benefits")?);
    let version = version([&parameters, &facts, &benefits]);
    if env::var_os("CARGO_FEATURE_WHOLE").is_none() {
        benefits.retain(|file, _| file == "old_age_pension.toml");
    }
    let write = |name: &str, code: String| fs::write(out.join(name), code).map_err(|e| e.to_string());
    write("parameters.rs", parameters::generate(&parameters)? + &version)?;
    write("facts.rs", facts::generate(&facts)?)?;
    write("benefits.rs", benefits::generate(&benefits)?)
}

/// The data files of a folder by name.
fn texts(folder: &PathBuf) -> Result<BTreeMap<String, String>, String> {
    let problem = |e: std::io::Error| format!("{}: {e}", folder.display());
    let mut texts = BTreeMap::new();
    for entry in fs::read_dir(folder).map_err(problem)? {
        let path = entry.map_err(problem)?.path();
        if path.extension().is_some_and(|e| e == "toml")
            && let Some(name) = path.file_name()
        {
            let text = fs::read_to_string(&path).map_err(problem)?;
            texts.insert(name.to_string_lossy().into_owned(), text);
        }
    }
    Ok(texts)
}

/// FNV-1a over all data: enough to name a version, not to resist an attacker.
fn version(data: [&BTreeMap<String, String>; 3]) -> String {
    let bytes = data
        .iter()
        .flat_map(|texts| texts.values())
        .flat_map(|text| text.bytes());
    let hash = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3)
    });
    format!("/// Changes with every byte of the law's data.\npub const VERSION: &str = \"{hash:016x}\";\n")
}

/// `old_age_pension` as a type: `OldAgePension`.
fn type_name(id: &str) -> String {
    let word = |word: &str| {
        let mut letters = word.chars();
        letters.next().map_or_else(String::new, |first| {
            first.to_ascii_uppercase().to_string() + letters.as_str()
        })
    };
    id.split('_').map(word).collect()
}

/// An id is lower-case words and digits joined by `_`.
fn check_id(id: &str) -> Result<(), String> {
    let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
    if id.bytes().all(fits) && id.starts_with(|c: char| c.is_ascii_lowercase()) {
        Ok(())
    } else {
        Err(format!("{id:?} is not an id: lower-case words joined by _"))
    }
}
