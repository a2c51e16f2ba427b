//! How files look from outside: a first line that says what for, a length that a person can hold, documents that name the rooms.

use std::collections::BTreeSet;

use super::tree::{File, Tree};
use super::{Reason, Violation};

const LONGEST: usize = 400;

/// Every Rust file says in its first line what it is for.
pub(crate) fn first_line(tree: &Tree) -> Vec<Violation> {
    const REASON: Reason = Reason {
        why: "a newcomer opens the file and must learn at once what it is for",
        advice: "begin with `//! …`, one sentence",
    };
    let silent = tree.rust().filter(|(file, _)| !file.text.starts_with("//! "));
    silent
        .map(|(file, _)| REASON.at(&file.path, 1, "the first line is not a `//!` sentence"))
        .collect()
}

/// No file is longer than a person can hold in mind; tests may be.
pub(crate) fn length(tree: &Tree) -> Vec<Violation> {
    const REASON: Reason = Reason {
        why: "a file has one purpose and fits in a head: at most 400 lines",
        advice: "split it by purpose",
    };
    let counted = |file: &&File| {
        matches!(file.extension(), "rs" | "css" | "js" | "mjs" | "html" | "sh") && !file.is_test()
    };
    let mut found = Vec::new();
    for file in tree.files.iter().filter(counted) {
        let lines = file.text.lines().count();
        if lines > LONGEST {
            found.push(REASON.at(&file.path, LONGEST + 1, format!("{lines} lines")));
        }
    }
    found
}

/// The three documents are there, and the map shows every room.
pub(crate) fn documents(tree: &Tree) -> Vec<Violation> {
    const REASON: Reason = Reason {
        why: "who comes new starts with README.md and finds every room in ARCHITECTURE.md",
        advice: "write it",
    };
    let text = |name: &str| {
        tree.files
            .iter()
            .find(|file| file.path == name)
            .map(|file| file.text.as_str())
    };
    let mut found = Vec::new();
    for name in ["README.md", "ARCHITECTURE.md", "CHANGELOG.md"] {
        if text(name).is_none() {
            found.push(REASON.at(name, 1, "there is no such file"));
        }
    }
    let map = text("ARCHITECTURE.md").unwrap_or_default();
    let manifests = tree
        .files
        .iter()
        .filter_map(|file| file.path.strip_suffix("/Cargo.toml"));
    // A drawing of the tree names `law/` below `crates/`; a sentence names `crates/law`.
    let shown = |room: &str| {
        map.contains(&format!("{}/", room.rsplit('/').next().unwrap_or(room))) || map.contains(room)
    };
    for room in manifests.collect::<BTreeSet<_>>() {
        if !map.is_empty() && !shown(room) {
            found.push(REASON.at("ARCHITECTURE.md", 1, format!("`{room}` is not on the map")));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_without_its_sentence_is_found() {
        let tree = Tree::of(&[
            ("src/a.rs", "//! What a is for.\n"),
            ("src/b.rs", "use a;\n//! Too late.\n"),
        ]);
        let found = first_line(&tree);
        assert_eq!((found.len(), found[0].path.as_str()), (1, "src/b.rs"));
    }

    #[test]
    fn a_long_file_is_found_unless_it_is_a_test() {
        let long = "x\n".repeat(LONGEST + 1);
        let fits = "x\n".repeat(LONGEST);
        let tree = Tree::of(&[
            ("src/a.rs", &long),
            ("src/b.rs", &fits),
            ("crates/law/tests/c.rs", &long),
        ]);
        let found = length(&tree);
        assert_eq!(
            (found.len(), found[0].path.as_str(), found[0].line),
            (1, "src/a.rs", LONGEST + 1)
        );
    }

    #[test]
    fn a_missing_document_and_a_room_off_the_map_are_found() {
        let manifest = "[package]\n";
        let tree = Tree::of(&[
            ("README.md", "x"),
            ("ARCHITECTURE.md", "crates/\n  law/   the law\n"),
            ("crates/law/Cargo.toml", manifest),
            ("crates/api/Cargo.toml", manifest),
        ]);
        let what: Vec<String> = documents(&tree)
            .into_iter()
            .map(|violation| violation.what)
            .collect();
        assert_eq!(what, ["there is no such file", "`crates/api` is not on the map"]);
    }
}
