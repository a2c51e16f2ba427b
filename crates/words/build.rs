//! Joins the messages of each language into one text, for programs that carry them inside.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

const LANGUAGES: [&str; 3] = ["az", "ru", "en"];

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=../../i18n");
    let variable = |name: &str| {
        env::var_os(name)
            .map(PathBuf::from)
            .ok_or(io::ErrorKind::NotFound)
    };
    let (root, out) = (
        variable("CARGO_MANIFEST_DIR")?.join("../../i18n"),
        variable("OUT_DIR")?,
    );
    for language in LANGUAGES {
        let folder = root.join(language);
        let joined = messages(&folder)? + &messages(&folder.join("law"))?;
        fs::write(out.join(language).with_extension("ftl"), joined)?;
    }
    Ok(())
}

/// The Fluent files of a folder in the order of their names.
fn messages(folder: &Path) -> io::Result<String> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)?
        .map(|entry| Ok(entry?.path()))
        .collect::<io::Result<_>>()?;
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "ftl"));
    paths.sort();
    paths
        .iter()
        .map(|path| Ok(fs::read_to_string(path)? + "\n"))
        .collect()
}
