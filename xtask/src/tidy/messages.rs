//! The messages of the three languages: read once, and compared with each other.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{self, Entry, Expression, InlineExpression, PatternElement};
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::tree::Tree;
use super::{Reason, Violation};

/// The first is the one the others are compared with.
pub(crate) const LANGUAGES: [&str; 3] = ["az", "ru", "en"];

/// Dates, ages and money by each language's own grammar: here the languages need not be alike.
const GRAMMAR: &str = "formats.ftl";

/// The folder of messages in simple words, which stand for those of the same id.
const SIMPLE: &str = "/simple/";

/// A message of one language.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Message {
    /// `id`, or `-id` of a term.
    pub(crate) id: String,
    /// File from the project's root.
    pub(crate) path: String,
    /// Line on which it begins.
    pub(crate) line: usize,
    /// Names of its attributes.
    pub(crate) attributes: BTreeSet<String>,
    /// Variables it speaks of, without the grammatical form that follows an underscore (`$year_ci`).
    pub(crate) variables: BTreeSet<String>,
    /// Messages and terms it names.
    pub(crate) references: BTreeSet<String>,
    /// What a person reads: one text for the value and each attribute, the longest variant of each choice.
    pub(crate) texts: Vec<String>,
}

/// Messages of one language in the order of files; faulty ones are left to [`well_formed`].
pub(crate) fn of_language(tree: &Tree, language: &str) -> Vec<Message> {
    let mut all = Vec::new();
    for file in tree
        .under(&format!("i18n/{language}/"))
        .filter(|file| file.extension() == "ftl")
    {
        let resource = match parser::parse(file.text.as_str()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        all.extend(
            resource
                .body
                .into_iter()
                .filter_map(|entry| Message::of(entry, &file.path, &file.text)),
        );
    }
    all
}

impl Message {
    fn of(entry: Entry<&str>, path: &str, text: &str) -> Option<Self> {
        let (id, value, attributes) = match entry {
            Entry::Message(message) => (message.id.name.to_owned(), message.value, message.attributes),
            Entry::Term(term) => (format!("-{}", term.id.name), Some(term.value), term.attributes),
            _ => return None,
        };
        let starts = |line: &str| {
            line.strip_prefix(&id)
                .is_some_and(|rest| rest.trim_start().starts_with('='))
        };
        let line = text.lines().position(starts).map_or(1, |index| index + 1);
        let mut message = Self {
            id,
            path: path.to_owned(),
            line,
            attributes: attributes
                .iter()
                .map(|attribute| attribute.id.name.to_owned())
                .collect(),
            variables: BTreeSet::new(),
            references: BTreeSet::new(),
            texts: Vec::new(),
        };
        for pattern in value
            .iter()
            .chain(attributes.iter().map(|attribute| &attribute.value))
        {
            let text = message.read(pattern);
            message.texts.push(text);
        }
        Some(message)
    }

    /// Whether it stands for the message of the same id, in simple words.
    pub(crate) fn is_simple(&self) -> bool {
        self.path.contains(SIMPLE)
    }

    fn read(&mut self, pattern: &ast::Pattern<&str>) -> String {
        let mut text = String::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => text.push_str(value),
                PatternElement::Placeable { expression } => text.push_str(&self.read_expression(expression)),
            }
        }
        text
    }

    fn read_expression(&mut self, expression: &Expression<&str>) -> String {
        match expression {
            Expression::Inline(inline) => self.read_inline(inline),
            Expression::Select { selector, variants } => {
                self.read_inline(selector);
                let texts: Vec<String> = variants.iter().map(|variant| self.read(&variant.value)).collect();
                texts
                    .into_iter()
                    .max_by_key(|text| text.split_whitespace().count())
                    .unwrap_or_default()
            }
        }
    }

    /// Notes what the expression names; a value that comes from outside reads as one word.
    fn read_inline(&mut self, inline: &InlineExpression<&str>) -> String {
        match inline {
            InlineExpression::StringLiteral { value } => {
                return unescape_unicode_to_string(value).into_owned();
            }
            InlineExpression::Placeable { expression } => return self.read_expression(expression),
            InlineExpression::VariableReference { id } => {
                let meant = id.name.split('_').next().unwrap_or(id.name);
                self.variables.insert(meant.to_owned());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.references.insert(id.name.to_owned());
            }
            InlineExpression::TermReference { id, .. } => {
                self.references.insert(format!("-{}", id.name));
            }
            InlineExpression::FunctionReference { arguments, .. } => {
                arguments.positional.iter().for_each(|argument| {
                    self.read_inline(argument);
                });
            }
            InlineExpression::NumberLiteral { .. } => {}
        }
        "0".to_owned()
    }
}

/// Files parse, and no language gives an id twice or breaks a text with a blank line.
pub(crate) fn well_formed(tree: &Tree) -> Vec<Violation> {
    const REASON: Reason = Reason {
        why: "a message that cannot be read is a hole in the page",
        advice: "mend the syntax, see projectfluent.org; one id stands in one place",
    };
    let mut found = Vec::new();
    for file in tree.under("i18n/").filter(|file| file.extension() == "ftl") {
        if let Err((_, errors)) = parser::parse(file.text.as_str()) {
            for error in errors {
                let line = file.text[..error.pos.start].lines().count().max(1);
                found.push(REASON.at(&file.path, line, format!("{:?}", error.kind)));
            }
        }
    }
    for language in LANGUAGES {
        let mut seen: BTreeMap<(bool, String), String> = BTreeMap::new();
        for message in of_language(tree, language) {
            let place = (message.is_simple(), message.id.clone());
            if let Some(first) = seen.insert(place, message.path.clone()) {
                found.push(REASON.at(
                    &message.path,
                    message.line,
                    format!("`{}` stands in {first} too", message.id),
                ));
            }
            // Joining the files drops blank lines, so a text must not depend on one.
            if message.texts.iter().any(|text| text.contains("\n\n")) {
                found.push(REASON.at(
                    &message.path,
                    message.line,
                    format!("a blank line inside `{}`", message.id),
                ));
            }
        }
    }
    found
}

/// The three languages have the same files, ids, attributes and variables.
pub(crate) fn same_everywhere(tree: &Tree) -> Vec<Violation> {
    const REASON: Reason = Reason {
        why: "Azerbaijani, Russian and English say the same",
        advice: "write the missing part in that language, or take it out of the others",
    };
    let all = LANGUAGES.map(|language| (language, of_language(tree, language)));
    let mut found = Vec::new();
    for (language, messages) in &all {
        for (other, theirs) in all.iter().filter(|(other, _)| other != language) {
            for message in messages.iter().filter(|message| !message.path.ends_with(GRAMMAR)) {
                let path = message.path.replacen(language, other, 1);
                let Some(twin) = theirs
                    .iter()
                    .find(|twin| twin.id == message.id && twin.path == path)
                else {
                    found.push(REASON.at(
                        &path,
                        1,
                        format!("`{}` is missing, {language} has it", message.id),
                    ));
                    continue;
                };
                for attribute in message.attributes.difference(&twin.attributes) {
                    let what = format!("`{}` has no .{attribute}, {language} has it", message.id);
                    found.push(REASON.at(&twin.path, twin.line, what));
                }
                for variable in message.variables.difference(&twin.variables) {
                    let what = format!("`{}` does not say ${variable}, {language} does", message.id);
                    found.push(REASON.at(&twin.path, twin.line, what));
                }
            }
        }
    }
    found.sort();
    found.dedup_by(|a, b| {
        (&a.path, a.line) == (&b.path, b.line) && a.what.split(',').next() == b.what.split(',').next()
    });
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(az: &str, ru: &str, en: &str) -> Tree {
        Tree::of(&[
            ("i18n/az/a.ftl", az),
            ("i18n/ru/a.ftl", ru),
            ("i18n/en/a.ftl", en),
        ])
    }

    fn what(found: Vec<Violation>) -> Vec<String> {
        found
            .into_iter()
            .map(|violation| format!("{}:{} {}", violation.path, violation.line, violation.what))
            .collect()
    }

    #[test]
    fn a_missing_message_attribute_or_variable_is_found_once_where_it_is_missing() {
        let az = "a = Salam\nb = { $n } il\n    .hint = kömək\n";
        assert_eq!(what(same_everywhere(&tree(az, az, az))), Vec::<String>::new());
        let en = "b = years\n";
        assert_eq!(
            what(same_everywhere(&tree(az, az, en))),
            [
                "i18n/en/a.ftl:1 `a` is missing, az has it",
                "i18n/en/a.ftl:1 `b` does not say $n, az does",
                "i18n/en/a.ftl:1 `b` has no .hint, az has it"
            ]
        );
    }

    #[test]
    fn a_variable_may_take_another_form_and_grammar_is_each_languages_own() {
        let tree = tree("a = { $year_ci } il\n", "a = { $year } год\n", "a = { $year }\n");
        assert_eq!(same_everywhere(&tree), []);
        let tree = Tree::of(&[("i18n/az/formats.ftl", "format-month-of-year = yanvarı\n")]);
        assert_eq!(same_everywhere(&tree), []);
    }

    #[test]
    fn variables_inside_choices_and_functions_count() {
        let message = of_language(
            &tree(
                "a = { NUMBER($n) ->\n    [one] { $x }\n   *[other] two words\n }\n",
                "",
                "",
            ),
            "az",
        )
        .remove(0);
        assert_eq!(
            message.variables,
            BTreeSet::from(["n".to_owned(), "x".to_owned()])
        );
        assert_eq!(message.texts, ["two words"]);
    }

    #[test]
    fn broken_double_and_blank_messages_are_found() {
        let found = what(well_formed(&tree(
            "a = { $n\n",
            "a = 1\na = 2\n",
            "a = one\n\n    two\n",
        )));
        assert_eq!(found.len(), 3, "{found:?}");
        assert!(found[0].starts_with("i18n/az/a.ftl:1"), "{found:?}");
        assert!(
            found[1].contains("stands in") && found[2].contains("blank line"),
            "{found:?}"
        );
        assert_eq!(well_formed(&tree("a = 1\n\n# said\nb = 2\n", "", "")), []);
    }
}
