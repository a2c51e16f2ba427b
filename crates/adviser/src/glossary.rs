//! The words of the law that a citizen meets, each with its plain meaning.

use l10n::{Messages, alphabet};

use crate::talk::Term;

/// Each has three messages: the word, `-means`, and `-stems` with the beginnings of its forms.
pub(crate) const KEYS: [&str; 24] = [
    "labour-pension",
    "survivor",
    "insurance-record",
    "pension-capital",
    "individual-account",
    "indexation",
    "social-allowance",
    "lump-sum",
    "stipend",
    "targeted-assistance",
    "need-criterion",
    "unemployment-payment",
    "mandatory-insurance",
    "sick-pay",
    "maternity-leave",
    "martyr",
    "loss-of-functions",
    "guardian",
    "adoption",
    "foster-family",
    "automatic-award",
    "article",
    "queue-ticket",
    "dost",
];

/// All of them, in the order of the alphabet.
pub(crate) fn all(messages: &Messages) -> Vec<Term> {
    let text = |id: String| messages.text(&id, &[]);
    let term = |key: &str| Term {
        key: key.to_owned(),
        word: text(format!("term-{key}")),
        means: text(format!("term-{key}-means")),
        stems: text(format!("term-{key}-stems"))
            .split(", ")
            .map(str::to_owned)
            .collect(),
    };
    let mut all: Vec<Term> = KEYS.into_iter().map(term).collect();
    all.sort_by(|one, other| alphabet::compare(messages.language(), &one.word, &other.word));
    all
}
