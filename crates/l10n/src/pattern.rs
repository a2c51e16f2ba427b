//! What a message is made of, after its text has been read and before it is filled.
use crate::Language;

/// The pieces of a message or of a variant, in the order in which they are written.
pub(crate) type Pattern = Vec<Piece>;

/// A piece of a pattern.
#[derive(Debug)]
pub(crate) enum Piece {
    /// Words outside braces.
    Text(String),
    /// `{ "words" }`, unescaped.
    Quoted(String),
    /// `{ $name }`
    Variable(String),
    /// `{ name }`: another message.
    Message(String),
    /// `{ $name -> … }`
    Select(Select),
}

/// A choice by the value of a variable.
#[derive(Debug)]
pub(crate) struct Select {
    pub(crate) variable: String,
    /// The first whose key fits is taken.
    pub(crate) variants: Vec<(Key, Pattern)>,
    /// Taken when no key fits.
    pub(crate) default: Pattern,
}

/// For which numbers a variant stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Key {
    /// This one: `[12]`.
    Number(i64),
    /// All of this plural form: `[few]`.
    Plural(Plural),
}

/// A plural form of the three languages, as CLDR names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Plural {
    One,
    Few,
    Many,
    Other,
}

impl Key {
    /// Whether `number` of things take this variant.
    pub(crate) fn fits(self, language: Language, number: i64) -> bool {
        match self {
            Key::Number(key) => key == number,
            Key::Plural(plural) => plural == Plural::of(language, number),
        }
    }
}

impl Plural {
    /// The form that a whole number takes.
    fn of(language: Language, number: i64) -> Plural {
        let number = number.unsigned_abs();
        match language {
            Language::Az | Language::En => Plural::one_or_other(number),
            Language::Ru => Plural::russian(number),
        }
    }

    fn one_or_other(number: u64) -> Plural {
        if number == 1 { Plural::One } else { Plural::Other }
    }

    fn russian(number: u64) -> Plural {
        match (number % 10, number % 100) {
            (_, 11..=14) => Plural::Many,
            (1, _) => Plural::One,
            (2..=4, _) => Plural::Few,
            _ => Plural::Many,
        }
    }
}
