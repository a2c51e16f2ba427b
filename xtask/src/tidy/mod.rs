//! `cargo xtask tidy`: the project's rules as checks. One file per kind of rule, each rule with its own test.

mod absences;
mod arrows;
mod calls;
mod language;
mod law;
mod messages;
mod plain;
mod rust;
mod services;
mod shape;
mod tree;
mod words;

use std::fmt;
use std::path::Path;

use anyhow::{Result, bail};

use tree::Tree;

/// A place that breaks a rule.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Violation {
    path: String,
    line: usize,
    what: String,
    why: &'static str,
    advice: &'static str,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            path,
            line,
            what,
            why,
            advice,
        } = self;
        write!(f, "{path}:{line}: {what}; {why}; {advice}")
    }
}

/// The reason of a rule and the way out, said with each violation.
#[derive(Clone, Copy)]
pub(crate) struct Reason {
    /// Why the rule is there.
    why: &'static str,
    /// What to do instead.
    advice: &'static str,
}

impl Reason {
    fn at(self, path: &str, line: usize, what: impl Into<String>) -> Violation {
        Violation {
            path: path.to_owned(),
            line,
            what: what.into(),
            why: self.why,
            advice: self.advice,
        }
    }
}

const RULES: &[fn(&Tree) -> Vec<Violation>] = &[
    arrows::crates,
    absences::browser,
    absences::sql,
    absences::second_clock,
    absences::impurity,
    absences::styles,
    absences::leaks,
    absences::marks,
    shape::first_line,
    shape::length,
    shape::documents,
    words::in_code,
    messages::same_everywhere,
    messages::well_formed,
    calls::unused,
    calls::unknown,
    law::unsaid,
    law::unheard,
    services::unbookable,
    language::letters,
    language::sentences,
    language::simple,
    plain::chains,
    plain::double_negations,
    plain::leftovers,
    plain::harmony,
];

/// Checks all rules over the files that git knows or would know.
///
/// Errors: each violation on a line of its own, `path:line: what; why; what to do`.
pub(crate) fn run(root: &Path) -> Result<()> {
    let tree = Tree::read(root)?;
    let mut found: Vec<Violation> = RULES.iter().flat_map(|rule| rule(&tree)).collect();
    found.sort();
    if !found.is_empty() {
        let lines: Vec<String> = found.iter().map(Violation::to_string).collect();
        bail!("{}\n{} places to mend", lines.join("\n"), lines.len());
    }
    println!(
        "  tidy: {} files, {} rules, nothing to mend",
        tree.files.len(),
        RULES.len()
    );
    Ok(())
}
