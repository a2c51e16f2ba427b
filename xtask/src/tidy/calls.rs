//! Messages and the code that shows them: none unused, none missing.

use std::collections::BTreeSet;

use super::law;
use super::messages::{self, LANGUAGES};
use super::tree::Tree;
use super::{Reason, Violation};

/// The one part of this tool that speaks to citizens.
const PLAIN_PAGE: &str = "xtask/src/plain.rs";

/// Functions and macros whose first literal is a message id.
const CALLS: [&str; 6] = ["t(", "tr(", "text(", "t!(", "tr!(", "text!("];

/// A message that no code can show.
pub(crate) fn unused(tree: &Tree) -> Vec<Violation> {
    const REASON: Reason = Reason {
        why: "a message that nobody shows is downloaded by everybody",
        advice: "show it, or take it out of the three languages",
    };
    let messages = messages::of_language(tree, LANGUAGES[0]);
    let patterns: Vec<Pattern> = literals(tree).into_iter().filter_map(Pattern::of).collect();
    let referred: BTreeSet<&String> = messages.iter().flat_map(|message| &message.references).collect();
    // Ids of the law's tables are made of their keys: no literal tells which of them are shown.
    let of_law = |id: &String| law::AREAS.iter().any(|area| id.starts_with(area));
    let shown =
        |id: &String| of_law(id) || referred.contains(id) || patterns.iter().any(|pattern| pattern.fits(id));
    let silent = messages.iter().filter(|message| !shown(&message.id));
    silent
        .map(|message| {
            REASON.at(
                &message.path,
                message.line,
                format!("`{}` is shown nowhere", message.id),
            )
        })
        .collect()
}

/// A message that code asks for and no language has.
pub(crate) fn unknown(tree: &Tree) -> Vec<Violation> {
    const REASON: Reason = Reason {
        why: "a citizen would read the id instead of a text",
        advice: "write the message in i18n/az, ru and en, or mend the id",
    };
    let known: BTreeSet<String> = messages::of_language(tree, LANGUAGES[0])
        .into_iter()
        .map(|message| message.id)
        .collect();
    let mut found = Vec::new();
    for (file, source) in tree.rust().filter(|(file, _)| {
        ["src/", "crates/words/src/", "crates/messages/src/"]
            .iter()
            .any(|room| file.path.starts_with(room))
            && !file.is_test()
    }) {
        for literal in source
            .literals
            .iter()
            .filter(|literal| !source.is_test(literal.at))
        {
            let before = source.code[..literal.at].trim_end_matches([' ', '\n', '&']);
            let called = CALLS.iter().any(|call| {
                let name = before.strip_suffix(call);
                name.is_some_and(|rest| !rest.ends_with(|c: char| c.is_alphanumeric() || c == '_'))
            });
            let id = literal.text.split('.').next().unwrap_or_default();
            if called && is_id(id) && !known.contains(id) {
                found.push(REASON.at(&file.path, literal.line, format!("no message `{id}`")));
            }
        }
    }
    found
}

/// Literals of all Rust code that citizens read from, outside of tests.
fn literals(tree: &Tree) -> Vec<&str> {
    let speaks = |path: &str| !path.starts_with("xtask/") || path == PLAIN_PAGE;
    let mut all = Vec::new();
    for (_, source) in tree
        .rust()
        .filter(|(file, _)| !file.is_test() && speaks(&file.path))
    {
        let counts = |at| !source.is_test(at) && !source.is_attribute(at);
        let outside = source.literals.iter().filter(|literal| counts(literal.at));
        all.extend(outside.map(|literal| literal.text.as_str()));
    }
    all
}

fn is_id(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

/// What a literal can stand for: an id, the beginning of ids (`visit-`), or a form with gaps (`{}-title`).
#[derive(Debug)]
struct Pattern<'a> {
    parts: Vec<&'a str>,
}

impl<'a> Pattern<'a> {
    fn of(literal: &'a str) -> Option<Self> {
        // An attribute is asked for as `id.attribute`.
        let literal = literal.split('.').next().unwrap_or_default();
        let mut parts = Vec::new();
        let mut rest = literal;
        while let Some((before, after)) = rest.split_once('{') {
            parts.push(before);
            rest = after.split_once('}')?.1;
        }
        parts.push(rest);
        if literal.ends_with('-') {
            parts.push("");
        }
        let letters: String = parts.concat();
        let plain = letters
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
        // A gap stands beside a dash, or any word with a gap would fit any message.
        let joined = parts.len() == 1 || letters.len() > 1 && letters.contains('-');
        (plain && joined && !letters.is_empty()).then_some(Self { parts })
    }

    fn fits(&self, id: &str) -> bool {
        let [first, middle @ ..] = self.parts.as_slice() else {
            return false;
        };
        let Some(mut rest) = id.strip_prefix(first) else {
            return false;
        };
        let [middle @ .., last] = middle else {
            return rest.is_empty();
        };
        for part in middle {
            let Some((_, after)) = rest.split_once(part) else {
                return false;
            };
            rest = after;
        }
        rest.len() > last.len() && rest.ends_with(last)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(messages: &str, code: &str) -> Tree {
        Tree::of(&[("i18n/az/a.ftl", messages), ("src/app.rs", code)])
    }

    #[test]
    fn a_message_counts_as_used_by_its_id_a_prefix_a_form_or_another_message() {
        let messages = "start-title = { -dost }\n-dost = DOST\nvisit-done = a\nold-age-name = b\n";
        let code = "t(\"start-title\"); format!(\"visit-{}\", x); format!(\"{benefit}-name\");";
        assert_eq!(unused(&tree(messages, code)), []);
        let found: Vec<String> = unused(&tree(messages, "// start-title\n\"title\""))
            .into_iter()
            .map(|v| v.what)
            .collect();
        assert_eq!(found.len(), 3, "{found:?}");
        assert!(found[0].contains("`start-title`"));
    }

    #[test]
    fn an_id_without_a_message_is_found() {
        let code =
            "t(\"start-title\");\nlanguage.text(\n  \"gone\");\ninput(\"other\");\ntext!(\"lost.hint\");\n";
        let found: Vec<usize> = unknown(&tree("start-title = a\n", code))
            .into_iter()
            .map(|v| v.line)
            .collect();
        assert_eq!(found, [3, 5]);
    }
}
