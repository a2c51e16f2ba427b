//! The messages of a language with the variables each of them names.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use l10n::Language;

/// What a message names.
#[derive(Default)]
struct Names {
    variables: BTreeSet<String>,
    messages: BTreeSet<String>,
}

/// All messages of a language.
pub(crate) struct Files {
    pub(crate) language: Language,
    messages: BTreeMap<String, Names>,
}

impl Files {
    pub(crate) fn read(language: Language) -> Files {
        let folder = format!("{}/../../i18n/{}", env!("CARGO_MANIFEST_DIR"), language.tag());
        let mut messages = BTreeMap::new();
        for folder in [folder.clone(), folder + "/law"] {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.extension().is_some_and(|it| it == "ftl") {
                    let text = fs::read_to_string(&path).unwrap();
                    let resource =
                        parser::parse(text.as_str()).unwrap_or_else(|e| panic!("{}: {e:?}", path.display()));
                    for entry in resource.body {
                        if let Entry::Message(message) = entry {
                            let mut names = Names::default();
                            message.value.iter().for_each(|it| pattern(it, &mut names));
                            let id = message.id.name.to_owned();
                            assert!(
                                messages.insert(id.clone(), names).is_none(),
                                "{}: {id} stands twice",
                                path.display()
                            );
                        }
                    }
                }
            }
        }
        Files { language, messages }
    }

    pub(crate) fn ids(&self) -> impl Iterator<Item = &str> {
        self.messages.keys().map(String::as_str)
    }

    pub(crate) fn has(&self, id: &str) -> bool {
        self.messages.contains_key(id)
    }

    /// The arguments a message needs, those of the messages it names among them: `$day_from` needs `day`.
    pub(crate) fn variables(&self, id: &str) -> BTreeSet<String> {
        let Some(names) = self.messages.get(id) else {
            return BTreeSet::new();
        };
        let own = names
            .variables
            .iter()
            .map(|name| name.split('_').next().unwrap_or(name).to_owned());
        let others = names.messages.iter().flat_map(|id| self.variables(id));
        own.chain(others).collect()
    }
}

fn pattern(it: &Pattern<&str>, names: &mut Names) {
    for element in &it.elements {
        if let PatternElement::Placeable { expression: it } = element {
            expression(it, names);
        }
    }
}

fn expression(it: &Expression<&str>, names: &mut Names) {
    match it {
        Expression::Inline(it) => inline(it, names),
        Expression::Select { selector, variants } => {
            inline(selector, names);
            variants.iter().for_each(|variant| pattern(&variant.value, names));
        }
    }
}

fn inline(it: &InlineExpression<&str>, names: &mut Names) {
    match it {
        InlineExpression::VariableReference { id } => {
            names.variables.insert(id.name.to_owned());
        }
        InlineExpression::MessageReference { id, .. } => {
            names.messages.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression: it } => expression(it, names),
        _ => {}
    }
}

/// The words of each sentence of a text; a number or a sign alone is no word.
pub(crate) fn lengths(text: &str) -> impl Iterator<Item = usize> {
    let ends = |word: &&str| {
        word.trim_end_matches(['"', '»', '”', ')'])
            .ends_with(['.', '!', '?', ':', ';', '…'])
    };
    let words: Vec<&str> = text.split_whitespace().collect();
    let sentences: Vec<usize> = words
        .split_inclusive(|word| ends(word))
        .map(|sentence| {
            sentence
                .iter()
                .filter(|word| word.chars().any(char::is_alphabetic))
                .count()
        })
        .collect();
    sentences.into_iter()
}
