//! What the law says and the messages that say it: none without words, none that the law never says.
//!
//! Ids of benefits, conditions, facts and the like follow from the law's tables; those of lines, caveats and reasons
//! stand as `Phrase::new("key")` in its rules.

use std::collections::BTreeSet;

use words::ids;

use super::messages::{self, LANGUAGES};
use super::rust::{Literal, Source};
use super::tree::{File, Tree};
use super::{Reason, Violation};

/// What the ids that the law asks for begin with.
pub(crate) const AREAS: [&str; 11] = [
    "benefit-",
    "condition-",
    "open-",
    "fact-",
    "screen-",
    "option-",
    "place-",
    "act-",
    "sector-",
    "step-",
    "caveat-",
];

/// A phrase of a rule is a line, a caveat, or the reason why nothing is settled.
const PHRASES: [&str; 3] = ["step-", "caveat-", "open-"];

/// Something the law says for which there is no message.
pub(crate) fn unsaid(tree: &Tree) -> Vec<Violation> {
    unsaid_of(tree, &ids::of_the_tables())
}

/// A message of the law that the law never says.
pub(crate) fn unheard(tree: &Tree) -> Vec<Violation> {
    unheard_of(tree, &ids::of_the_tables())
}

fn unsaid_of(tree: &Tree, tables: &BTreeSet<String>) -> Vec<Violation> {
    const REASON: Reason = Reason {
        why: "a citizen would read the key instead of a sentence",
        advice: "write the message in i18n/az/law, ru and en, or mend the key",
    };
    let known = known(tree);
    let missing = tables.iter().filter(|id| !known.contains(*id));
    let mut found: Vec<Violation> = missing
        .map(|id| REASON.at("i18n/az/law", 1, format!("no message `{id}`")))
        .collect();
    for (path, line, key) in phrases(tree) {
        if PHRASES
            .iter()
            .all(|area| !known.contains(&format!("{area}{key}")))
        {
            let what = format!("no message `step-{key}`, `caveat-{key}` or `open-{key}`");
            found.push(REASON.at(path, line, what));
        }
    }
    found
}

fn unheard_of(tree: &Tree, tables: &BTreeSet<String>) -> Vec<Violation> {
    const REASON: Reason = Reason {
        why: "the law's tables and rules name it nowhere",
        advice: "take it out of the three languages, or name it in the law",
    };
    // A rule may hold the key of a phrase apart from it.
    let spoken: BTreeSet<String> = literals(tree)
        .flat_map(|(_, _, literal)| PHRASES.map(|area| format!("{area}{}", literal.text)))
        .collect();
    let all = messages::of_language(tree, LANGUAGES[0]);
    let of_law = all
        .iter()
        .filter(|message| AREAS.iter().any(|area| message.id.starts_with(area)));
    let silent = of_law.filter(|message| !tables.contains(&message.id) && !spoken.contains(&message.id));
    silent
        .map(|message| {
            REASON.at(
                &message.path,
                message.line,
                format!("`{}` is never said", message.id),
            )
        })
        .collect()
}

fn known(tree: &Tree) -> BTreeSet<String> {
    messages::of_language(tree, LANGUAGES[0])
        .into_iter()
        .map(|message| message.id)
        .collect()
}

/// The keys of the phrases in the law's rules, each with its place.
fn phrases(tree: &Tree) -> impl Iterator<Item = (&str, usize, &str)> {
    let begins = |source: &Source, at: usize| source.code[..at].trim_end().ends_with("Phrase::new(");
    let keys = literals(tree).filter(move |(_, source, literal)| begins(source, literal.at));
    keys.map(|(file, _, literal)| (file.path.as_str(), literal.line, literal.text.as_str()))
}

/// What stands in quotes in the law's rules.
fn literals(tree: &Tree) -> impl Iterator<Item = (&File, &Source, &Literal)> {
    let of_law = tree
        .rust()
        .filter(|(file, _)| file.path.starts_with("crates/law/src/"));
    of_law.flat_map(|(file, source)| {
        let outside = source
            .literals
            .iter()
            .filter(|literal| !source.is_test(literal.at));
        outside.map(move |literal| (file, source, literal))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(messages: &str, rule: &str) -> Tree {
        Tree::of(&[
            ("i18n/az/law/a.ftl", messages),
            ("crates/law/src/benefits/a.rs", rule),
        ])
    }

    fn found(
        rule: fn(&Tree, &BTreeSet<String>) -> Vec<Violation>,
        messages: &str,
        code: &str,
    ) -> Vec<String> {
        let tables = BTreeSet::from(["benefit-age".to_owned()]);
        rule(&tree(messages, code), &tables)
            .into_iter()
            .map(|violation| violation.what)
            .collect()
    }

    #[test]
    fn what_the_law_says_has_a_message() {
        let code = "case.know(Phrase::new(\"late\")); other(\"early\");";
        assert_eq!(
            found(unsaid_of, "a = b\n", code),
            [
                "no message `benefit-age`",
                "no message `step-late`, `caveat-late` or `open-late`"
            ]
        );
        assert_eq!(
            found(unsaid_of, "benefit-age = a\ncaveat-late = b\n", code),
            Vec::<String>::new()
        );
    }

    #[test]
    fn a_message_of_the_law_is_said_by_the_law() {
        let messages =
            "benefit-age = a\nbenefit-old = b\nstep-sum = c\nopen-sum = d\ncaveat-gone = e\nstart = f\n";
        assert_eq!(
            found(unheard_of, messages, "Phrase::new(\"sum\")"),
            ["`benefit-old` is never said", "`caveat-gone` is never said"]
        );
    }

    #[test]
    fn the_areas_of_the_tables_are_the_laws() {
        assert!(ids::AREAS.iter().all(|area| AREAS.contains(area)));
        let known = |id: &String| ids::AREAS.iter().any(|area| id.starts_with(area));
        assert!(ids::of_the_tables().iter().all(known));
    }
}
