//! Which crate may know which: arrows between rooms point one way.

use super::tree::Tree;
use super::{Reason, Violation};

const REASON: Reason = Reason {
    why: "arrows point one way: law, catalogue, booking, l10n, then words and api, then the app, the kiosk and the server",
    advice: "move the shared part to the crate that both may know, or pass it in",
};

const ALL: &[&str] = &["law", "catalogue", "booking", "l10n", "words", "api", "adviser"];

/// Folder of a crate's manifest, and the crates of this workspace it may name.
const ROOMS: &[(&str, &[&str])] = &[
    ("crates/law/fuzz", &["law", "population"]),
    ("crates/api/fuzz", &["api", "booking"]),
    ("crates/server/fuzz", &["server"]),
    // Its tests ask households of the population.
    ("crates/law", &["population"]),
    ("crates/population", &["law"]),
    ("crates/catalogue", &[]),
    ("crates/l10n", &[]),
    ("crates/booking", &["catalogue"]),
    ("crates/words", &["law", "l10n", "words", "population"]),
    // Its tests carry the messages inside; itself it names the law only behind a feature, which the app leaves off.
    ("crates/adviser", &["law", "l10n", "words", "adviser"]),
    ("crates/api", &["law", "booking", "catalogue"]),
    // The app's files as the server and a kiosk's agent serve them.
    ("crates/site", &["api"]),
    ("crates/messages", &["catalogue", "booking", "l10n"]),
    // Only the server writes to people.
    (
        "crates/server",
        &[
            "law",
            "catalogue",
            "booking",
            "l10n",
            "words",
            "api",
            "adviser",
            "messages",
            "site",
        ],
    ),
    ("", ALL),
    // What stands on paper is sent by the app, and the printer is tried with one that knows nothing of it.
    ("kiosk/fake-printer", &[]),
    ("kiosk/printer", &["api", "fake-printer"]),
    // What a maker signs and a kiosk keeps, whatever is in it.
    ("kiosk/bundle", &[]),
    (
        "kiosk/agent",
        &[
            "api",
            "booking",
            "bundle",
            "l10n",
            "site",
            "printer",
            "fake-printer",
        ],
    ),
    ("bench", &["law", "population"]),
    // It writes the page without a program, in three languages.
    ("xtask", &["words", "catalogue", "l10n"]),
];

/// Every manifest names only crates that its room may know.
pub(crate) fn crates(tree: &Tree) -> Vec<Violation> {
    let mut found = Vec::new();
    let manifests: Vec<_> = tree
        .files
        .iter()
        .filter(|file| file.path.ends_with("Cargo.toml"))
        .collect();
    let ours: Vec<String> = manifests
        .iter()
        .filter_map(|file| package_name(&file.text))
        .collect();
    for file in &manifests {
        let folder = file.path.trim_end_matches("Cargo.toml").trim_end_matches('/');
        let Some(allowed) = allowed(folder) else {
            found.push(REASON.at(
                &file.path,
                1,
                "no room for this crate in xtask/src/tidy/arrows.rs",
            ));
            continue;
        };
        for (line, name) in dependencies(&file.text) {
            if ours.contains(&name) && !allowed.contains(&name.as_str()) {
                found.push(REASON.at(&file.path, line, format!("this crate must not know `{name}`")));
            }
        }
    }
    found
}

fn allowed(folder: &str) -> Option<&'static [&'static str]> {
    let inside = |room: &str| folder == room || !room.is_empty() && folder.starts_with(&format!("{room}/"));
    ROOMS
        .iter()
        .find(|(room, _)| inside(room))
        .map(|(_, allowed)| *allowed)
}

fn package_name(manifest: &str) -> Option<String> {
    let value: toml::Value = toml::from_str(manifest).ok()?;
    Some(value.get("package")?.get("name")?.as_str()?.to_owned())
}

/// Names in all tables of dependencies, but not in the workspace's own list of versions.
fn dependencies(manifest: &str) -> Vec<(usize, String)> {
    let mut table = String::new();
    let mut found = Vec::new();
    for (index, line) in manifest.lines().map(str::trim).enumerate() {
        if let Some(name) = line.strip_prefix('[') {
            table = name.trim_end_matches(']').to_owned();
            if let Some((_, name)) = table.split_once("dependencies.") {
                found.push((index + 1, name.to_owned()));
            }
        } else if table.ends_with("dependencies") && !table.starts_with("workspace") {
            let name: String = line
                .chars()
                .take_while(|c| c.is_alphanumeric() || "_-".contains(*c))
                .collect();
            found.push((index + 1, name));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(of_law: &str) -> Tree {
        Tree::of(&[
            (
                "Cargo.toml",
                "[workspace.dependencies]\nserver = \"1\"\n[package]\nname = \"app\"\n[dependencies]\nlaw = \"1\"\n",
            ),
            (
                "crates/law/Cargo.toml",
                &format!("[package]\nname = \"law\"\n{of_law}"),
            ),
            (
                "crates/server/Cargo.toml",
                "[package]\nname = \"server\"\n[dependencies]\nlaw = \"1\"\ntokio = \"1\"\n",
            ),
        ])
    }

    #[test]
    fn the_law_knows_nobody() {
        assert_eq!(crates(&tree("[dependencies]\ntime = \"1\"\n")), []);
        for arrow in [
            "[dependencies]\nserver.workspace = true",
            "[dev-dependencies.server]\npath = \"..\"",
        ] {
            let found = crates(&tree(arrow));
            assert_eq!(found.len(), 1, "{arrow}");
            assert!(found[0].what.contains("`server`"));
        }
    }

    #[test]
    fn a_crate_without_a_room_is_named() {
        let found = crates(&Tree::of(&[(
            "crates/new/Cargo.toml",
            "[package]\nname = \"new\"\n",
        )]));
        assert_eq!(found[0].path, "crates/new/Cargo.toml");
    }
}
