//! What the three data files share: how a file is read, how a fault reads, how texts become Rust.
use std::collections::BTreeSet;
use std::fmt::{self, Write};

use serde::Deserialize;
use serde::de::DeserializeOwned;

/// What is wrong, and in which entry. The caller adds the file.
#[derive(Debug)]
pub(crate) struct Fault(pub(crate) String);

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Generated Rust: what the app uses, and apart from it where that was read.
pub(crate) struct Tables {
    pub(crate) values: String,
    pub(crate) evidence: String,
}

/// Reads a whole file; unknown, missing and ill-typed fields are faults that show their line.
pub(crate) fn read<T: DeserializeOwned>(source: &str) -> Result<T, Fault> {
    toml::from_str(source).map_err(|error| Fault(error.to_string()))
}

/// A fault of one entry.
pub(crate) fn fault<T>(key: &str, what: impl fmt::Display) -> Result<T, Fault> {
    Err(Fault(format!("{key}: {what}")))
}

/// Keys are short names in lower case, used in addresses and message ids, and occur once.
pub(crate) fn keys<'a>(all: impl IntoIterator<Item = &'a str>) -> Result<(), Fault> {
    let mut seen = BTreeSet::new();
    for key in all {
        let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_' || c == '-';
        if key.is_empty() || !key.chars().all(fits) {
            return fault(key, "a key is made of a-z, 0-9, _ and - only");
        }
        if !seen.insert(key) {
            return fault(key, "this key stands twice");
        }
    }
    Ok(())
}

/// One text in three languages.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Names {
    pub(crate) az: String,
    pub(crate) ru: String,
    pub(crate) en: String,
}

impl Names {
    /// The Rust expression, once no language is empty.
    pub(crate) fn rust(&self, key: &str) -> Result<String, Fault> {
        names(key, [&self.az, &self.ru, &self.en])
    }
}

/// The Rust expression of a text in Azerbaijani, Russian and English, in this order.
pub(crate) fn names(key: &str, [az, ru, en]: [&String; 3]) -> Result<String, Fault> {
    for (language, text) in [("az", az), ("ru", ru), ("en", en)] {
        if text.trim().is_empty() || text.trim() != text {
            return fault(key, format_args!("`{language}` is empty or has blanks around it"));
        }
    }
    Ok(format!("Names {{ az: {az:?}, ru: {ru:?}, en: {en:?} }}"))
}

/// How sure the source makes an entry.
#[derive(Deserialize, Debug, Clone, Copy)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Confidence {
    High,
    Medium,
    Low,
}

/// Adds one row to the evidence table `name`; an entry without a source is a fault.
pub(crate) fn evidence(
    out: &mut String,
    key: &str,
    sources: &[String],
    confidence: Confidence,
    note: Option<&str>,
    details: &[(&str, &[String])],
) -> Result<(), Fault> {
    if sources.is_empty() {
        return fault(key, "`sources` is empty");
    }
    let mut lists = String::new();
    for (heading, facts) in details.iter().filter(|(_, facts)| !facts.is_empty()) {
        let _ = write!(lists, "({heading:?}, &{facts:?}), ");
    }
    let _ = writeln!(
        out,
        "Evidence {{ key: {key:?}, sources: &{sources:?}, confidence: Confidence::{confidence:?}, note: {note:?}, details: &[{lists}] }},"
    );
    Ok(())
}
