//! The project's text files, read once for all rules.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::rust::Source;

/// A text file with its path from the project's root.
pub(crate) struct File {
    /// With forward slashes.
    pub(crate) path: String,
    /// Its whole text.
    pub(crate) text: String,
    /// What a Rust file says, apart from its comments and literals.
    pub(crate) rust: Option<Source>,
}

impl File {
    fn new(path: String, text: String) -> Self {
        let rust = path.ends_with(".rs").then(|| Source::read(&text));
        Self { path, text, rust }
    }

    /// Whether the file is a test: in a `tests` or `benches` folder, or named for it.
    pub(crate) fn is_test(&self) -> bool {
        let mut parts = self.path.split('/');
        let name = parts.next_back().unwrap_or_default();
        name == "tests.rs"
            || name.ends_with("_test.rs")
            || parts.any(|part| matches!(part, "tests" | "benches"))
    }

    /// The file's ending without the dot.
    pub(crate) fn extension(&self) -> &str {
        self.path.rsplit_once('.').map_or("", |(_, extension)| extension)
    }
}

/// All files.
pub(crate) struct Tree {
    /// In the order of their paths.
    pub(crate) files: Vec<File>,
}

impl Tree {
    /// Reads what git tracks and what it would add; binary files are left out.
    pub(crate) fn read(root: &Path) -> Result<Self> {
        let mut git = Command::new("git");
        git.current_dir(root)
            .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"]);
        let listing = git
            .output()
            .context("git is needed to list the project's files")?;
        if !listing.status.success() {
            bail!(
                "git cannot list the files: {}",
                String::from_utf8_lossy(&listing.stderr)
            );
        }
        let mut paths: Vec<String> = String::from_utf8(listing.stdout)?
            .split_terminator('\0')
            .map(str::to_owned)
            .collect();
        paths.sort();
        paths.dedup();
        // A tracked file may be deleted in the checkout; a picture is no text.
        let text = |path: String| Some(File::new(path.clone(), fs::read_to_string(root.join(path)).ok()?));
        Ok(Self {
            files: paths.into_iter().filter_map(text).collect(),
        })
    }

    /// A tree from pairs of path and text.
    #[cfg(test)]
    pub(crate) fn of(files: &[(&str, &str)]) -> Self {
        let file = |(path, text): &(&str, &str)| File::new((*path).to_owned(), (*text).to_owned());
        Self {
            files: files.iter().map(file).collect(),
        }
    }

    /// Rust files with their meaning.
    pub(crate) fn rust(&self) -> impl Iterator<Item = (&File, &Source)> {
        self.files
            .iter()
            .filter_map(|file| Some((file, file.rust.as_ref()?)))
    }

    /// Files below a folder.
    pub(crate) fn under(&self, folder: &str) -> impl Iterator<Item = &File> {
        self.files
            .iter()
            .filter(move |file| file.path.starts_with(folder))
    }
}
