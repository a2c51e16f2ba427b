//! Sentences for citizens stand in i18n/, never in Rust code.

use super::rust::{Literal, Source};
use super::tree::Tree;
use super::{Reason, Violation};

const REASON: Reason = Reason {
    why: "what a citizen reads stands in i18n/, in three languages",
    advice: "give it a message id; if nobody reads it, name the file with its reason in xtask/src/tidy/words.rs",
};

/// Files whose literals no citizen reads as a sentence, each with its reason.
const ALLOWED: &[(&str, &str)] = &[
    ("src/platform/log.rs", "lines for the people who run the service"),
    ("src/components/keyboard", "the letters on the keys"),
];

/// Words of a literal from which on it is a sentence.
const SENTENCE: usize = 3;

/// No literal of the app is a sentence or holds a letter beyond ASCII.
pub(crate) fn in_code(tree: &Tree) -> Vec<Violation> {
    let mut found = Vec::new();
    for (file, source) in tree
        .rust()
        .filter(|(file, _)| file.path.starts_with("src/") && !file.is_test())
    {
        if ALLOWED.iter().any(|(path, _)| file.path.starts_with(path)) {
            continue;
        }
        for literal in source.literals.iter().filter(|literal| is_read(source, literal)) {
            let words = literal
                .text
                .split_whitespace()
                .filter(|word| is_word(word))
                .count();
            let foreign = literal.text.chars().any(|c| c.is_alphabetic() && !c.is_ascii());
            if words >= SENTENCE || foreign {
                let start: String = literal.text.chars().take(40).collect();
                found.push(REASON.at(&file.path, literal.line, format!("a text: \"{start}\"")));
            }
        }
    }
    found
}

/// Literals that are neither for tests, nor in an attribute of Rust, nor a list of classes, nor the reason of an `expect`.
fn is_read(source: &Source, literal: &Literal) -> bool {
    let before = source.code[..literal.at].trim_end_matches([' ', '\n', '{', '(', '"', ',']);
    let classes = before.ends_with("class=") || before.ends_with("classes!");
    let reason = before.ends_with(".expect");
    !classes && !reason && !source.is_test(literal.at) && !source.is_attribute(literal.at)
}

/// Two letters or more, with at most punctuation behind them: so neither a class name nor a path of a drawing.
fn is_word(word: &str) -> bool {
    let word = word.trim_end_matches(['.', ',', '!', '?', ':', ';', '…']);
    word.chars().count() >= 2 && word.chars().all(|c| c.is_alphabetic() || c == '\'')
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOTHING: [usize; 0] = [];

    fn lines(path: &str, text: &str) -> Vec<usize> {
        in_code(&Tree::of(&[(path, text)]))
            .into_iter()
            .map(|violation| violation.line)
            .collect()
    }

    #[test]
    fn a_sentence_and_a_letter_beyond_ascii_are_found() {
        let text = "html! { <p>{ \"Please come tomorrow.\" }</p> }\nlet x = \"növbə\";\n";
        assert_eq!(lines("src/pages/start.rs", text), [1, 2]);
    }

    #[test]
    fn keys_classes_drawings_attributes_comments_and_tests_are_no_sentences() {
        let good = [
            "t(\"start-title\")",
            "html! { <p class=\"stack wide card\"/> }",
            "classes!(\"one two three\", \"four five six\")",
            "d=\"M12 3 L4 5 Z\"",
            "#[error(\"the page is gone\")]",
            "// Please come tomorrow.",
            "#[cfg(test)]\nmod tests { const A: &str = \"Please come tomorrow\"; }",
            "\"two words\"",
            "x.expect(\"the frame stands above every screen\")",
        ];
        for text in good {
            assert_eq!(lines("src/pages/start.rs", text), NOTHING, "{text}");
        }
        assert_eq!(lines("src/platform/log.rs", "\"the page is gone\""), NOTHING);
        assert_eq!(lines("crates/law/src/lib.rs", "\"the law is silent\""), NOTHING);
    }
}
