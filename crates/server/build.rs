//! Puts the law's tables of cases into the program, for the rulebook.

use std::fmt::Write;
use std::path::PathBuf;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=../law/cases");
    let variable = |name: &str| {
        env::var_os(name)
            .map(PathBuf::from)
            .ok_or(io::ErrorKind::NotFound)
    };
    let folder = variable("CARGO_MANIFEST_DIR")?.join("../law/cases");
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)?
        .map(|entry| Ok(entry?.path()))
        .collect::<io::Result<_>>()?;
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "csv"));
    paths.sort();
    let mut code = String::from("static TABLES: &[(&str, &str)] = &[\n");
    for path in paths {
        let benefit = path.file_stem().unwrap_or_default().to_string_lossy();
        let _ = writeln!(
            code,
            "({benefit:?}, include_str!({:?})),",
            path.display().to_string()
        );
    }
    fs::write(variable("OUT_DIR")?.join("cases.rs"), code + "];\n")
}
