//! Trunk's first hook: the stylesheets as one file, so that a first visit asks once and downloads a fifth less.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

const ENTRY: &str = "static/css/guide.css";
/// What index.html names.
const JOINED: &str = "target/guide.css";

/// Writes the entry with every file that it imports in the import's place.
pub(crate) fn run(root: &Path) -> Result<()> {
    let entry = root.join(ENTRY);
    let folder = entry.parent().context("a file stands in a folder")?;
    let sheet = fs::read_to_string(&entry).with_context(|| format!("cannot read {ENTRY}"))?;
    let joined = join(&sheet, |name| {
        fs::read_to_string(folder.join(name)).with_context(|| format!("{ENTRY} imports {name}"))
    })?;
    let out = root.join(JOINED);
    fs::create_dir_all(root.join("target"))?;
    fs::write(&out, joined)?;
    Ok(())
}

fn join(sheet: &str, read: impl Fn(&str) -> Result<String>) -> Result<String> {
    let line = |line: &str| match line
        .strip_prefix("@import \"")
        .and_then(|rest| rest.strip_suffix("\";"))
    {
        Some(name) => read(name),
        None => Ok(line.to_owned()),
    };
    let parts = sheet.lines().map(line).collect::<Result<Vec<_>>>()?;
    Ok(parts.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn imports_give_way_to_their_files_in_order_and_a_missing_one_stops_the_build() {
        let sheet = "/* look */\n@import \"a.css\";\n@import \"b.css\";\np {\n}";
        let read = |name: &str| Ok(format!("{name} {{\n}}"));
        assert_eq!(
            join(sheet, read).unwrap(),
            "/* look */\na.css {\n}\nb.css {\n}\np {\n}"
        );
        assert!(join(sheet, |_| anyhow::bail!("no such file")).is_err());
    }
}
