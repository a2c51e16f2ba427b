//! What the app and the adviser say to each other, as JSON. All words are ready to be shown, in the person's language.

mod screen;
mod told;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use screen::{Child, Choice, Field, Interview, Kind, Period, Screen, Wrong};
pub use told::{
    Benefit, Changes, Entry, Line, Missing, Note, Pays, Point, Projection, Results, Says, Since, Sum, Told,
};

/// Answers by fact: what the law's own JSON of a case looks like. A person's "I don't know" is [`UNKNOWN`].
pub type Answers = BTreeMap<String, Value>;

/// An answer as it travels.
pub type Value = serde_json::Value;

/// "I don't know", where a fact allows it.
pub const UNKNOWN: &str = "unknown";

/// At most so many screens stand beside the next one: more is no overview.
pub const MOST_BESIDE: usize = 3;

/// A question with a number that its answer carries too.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Numbered<T> {
    /// The number.
    pub number: u32,
    /// What is said.
    pub says: T,
}

/// What an interview is about.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Goal {
    /// Everything the law gives.
    #[default]
    Everything,
    /// One's own old-age pension, worked out to the end; rare circumstances are taken as not there.
    Pension,
    /// The benefit of this name in addresses, worked out to the end.
    One(String),
}

/// What the answers are for.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub enum Aim {
    /// To hear what the law gives.
    #[default]
    Results,
    /// To hear whether a letter about the one benefit agrees with the law.
    Letter(Decided),
    /// To hear what is another one than on this earlier day.
    Changes(String),
}

/// What a letter says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Decided {
    /// It refuses.
    Refused,
    /// It grants so many manat each time; and manat of the lines of its calculation by their names, as far as it gives them.
    Granted(String, Answers),
}

/// A household on a day.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Case {
    /// The day whose law counts, such as `2026-11-21`.
    pub on: String,
    /// What is asked about.
    pub goal: Goal,
    /// What the answers are for.
    pub aim: Aim,
    /// What was answered.
    pub answers: Answers,
}

/// A form that is no question of the law.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Form {
    /// Which benefit a letter is about: a choice in each group.
    Which,
    /// What a letter about the one benefit says.
    Letter,
    /// Another day whose law counts.
    Day,
    /// Two days to compare.
    Changes,
}

/// The day whose law counts, as a field of a form and as what is wrong with it.
pub const ON: &str = "on";

/// The earlier of two days, likewise.
pub const SINCE: &str = "since";

/// What a letter grants, as a field of a form; [`UNKNOWN`] of a letter that refuses.
pub const GRANTED: &str = "granted";

/// What the field of a line of the letter's calculation begins with, before the name of the line.
pub const LINE: &str = "line-";

/// A pension otherwise than it was answered.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct WhatIf {
    /// So many years later.
    pub later: u8,
    /// With so many steps of pay more, or less.
    pub pay: i8,
    /// With or without work until then.
    pub work: Work,
}

/// Whether work goes on until the pension.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Work {
    /// As it was answered.
    #[default]
    AsAnswered,
    /// It stops now.
    Stops,
}

/// What the app asks.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Request {
    /// Speaks from now on with these messages, in the language of this tag.
    Speak {
        /// `az`, `ru` or `en`.
        language: String,
        /// Messages of the app and of the law.
        messages: String,
    },
    /// What was asked, what is asked next.
    Interview(Case),
    /// What the law says: what the case aims at.
    Results(Case),
    /// The pension against the month of retirement.
    Projection(Case, WhatIf),
    /// A form with what the case has for it.
    Form(Form, Case),
    /// The answers as a short text, and a picture that leads to it.
    Pack {
        /// The answers.
        case: Case,
        /// The address that the picture puts before the text.
        address: String,
    },
    /// A picture that leads to this address.
    Picture(String),
    /// What a short text holds.
    Unpack(String),
    /// The words of the law with their plain meaning.
    Glossary,
    /// These texts as they are said.
    Spoken(Vec<String>),
}

/// What the adviser answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Reply {
    /// It speaks.
    Speaking,
    /// Where the interview stands.
    Interview(Interview),
    /// What the law says.
    Told(Box<Told>),
    /// The pension by months of retirement.
    Projection(Projection),
    /// The form in words.
    Form(Screen),
    /// The answers as a short text, or an address, with its picture.
    Packed(Packed),
    /// What a short text held.
    Unpacked(Goal, Answers),
    /// Why a short text cannot be read.
    Unreadable(Unreadable),
    /// The words of the law, in the order of the alphabet.
    Glossary(Vec<Term>),
    /// The texts as they are said, each a sentence of its own.
    Spoken(String),
    /// The question cannot be understood: app and adviser do not fit together, or a kept case is broken.
    Refused(String),
}

/// Answers as a short text, or an address, and its picture.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Packed {
    /// The text.
    pub text: String,
    /// The side of the picture with its white edge, in its own squares.
    pub side: u32,
    /// The dark squares of the picture, as the path of a drawing; empty where the answers do not fit into one.
    pub path: String,
}

/// Why a short text cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Unreadable {
    /// A part is missing or changed.
    Broken,
    /// It was written by another version of the app.
    OtherVersion,
    /// It is longer than any answers.
    TooLong,
}

/// A word of the law.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Term {
    /// Its name in ids.
    pub key: String,
    /// The word.
    pub word: String,
    /// What it means.
    pub means: String,
    /// How its forms begin in a text, in small letters.
    pub stems: Vec<String>,
}
