//! What the app and the adviser say to each other, as JSON. All words are ready to be shown, in the person's language.

mod told;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use told::*;

/// Answers by fact: what the law's own JSON of a case looks like. A person's "I don't know" is [`UNKNOWN`].
pub type Answers = BTreeMap<String, Value>;

/// An answer as it travels.
pub type Value = serde_json::Value;

/// "I don't know", where a fact allows it.
pub const UNKNOWN: &str = "unknown";

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
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Decided {
    /// It refuses.
    Refused,
    /// It grants so many manat each time.
    Granted(String),
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
    /// The question cannot be understood: app and adviser do not fit together, or a kept case is broken.
    Refused(String),
}

/// Where an interview stands.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Interview {
    /// The screens answered so far, in the order of asking.
    pub asked: Vec<Screen>,
    /// The screen to ask now; nothing once everything is settled.
    pub next: Option<Screen>,
    /// At most so many screens are left, the next one included.
    pub at_most: usize,
    /// Answers that cannot be.
    pub wrong: Vec<Wrong>,
}

/// An answer that cannot be.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Wrong {
    /// The fact.
    pub fact: String,
    /// Why, and what to do.
    pub says: String,
}

/// What is asked together.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Screen {
    /// Its name in addresses.
    pub key: String,
    /// The question.
    pub title: String,
    /// Whether it is a list to tick, where what is not ticked is answered no.
    pub ticks: bool,
    /// What it asks.
    pub fields: Vec<Field>,
}

/// One thing that is asked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Field {
    /// Its name in answers.
    pub fact: String,
    /// What is asked.
    pub label: String,
    /// Why.
    pub why: String,
    /// What helps to answer.
    pub hint: Option<String>,
    /// What an answer looks like.
    pub kind: Kind,
    /// The words of "I don't know", where that is an answer.
    pub unknown: Option<String>,
    /// What was answered.
    pub value: Option<Value>,
    /// The same in words.
    pub said: Option<String>,
}

/// What an answer looks like.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Kind {
    /// `true` or `false`.
    YesNo,
    /// The name of one of these.
    Choice(Vec<Choice>),
    /// A day, such as `2026-11-21`.
    Date,
    /// A month, such as `2026-11`.
    Month,
    /// An amount of manat as text, such as `320.50`.
    Money,
    /// Whole months.
    Length,
    /// A whole number.
    Count,
    /// A list of [`Period`].
    Pay {
        /// Where contributions may have been paid from.
        sectors: Vec<Choice>,
    },
    /// A list of [`Child`].
    Children {
        /// How a child came to the family; the first one is the parents' own.
        kinds: Vec<Choice>,
        /// How much of the bodily functions may be lost.
        bands: Vec<Choice>,
    },
}

/// One of a few answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// Its name in answers.
    pub name: String,
    /// Its words.
    pub label: String,
}

/// Whole years of work with the same pay.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Period {
    /// The first year.
    pub from: u32,
    /// The last year.
    pub to: u32,
    /// The name of the sector.
    pub sector: String,
    /// Average monthly pay in manat.
    pub pay: String,
}

/// A child of the family.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Child {
    /// The day of birth.
    pub born: String,
    /// How much is lost, if a disability is established.
    pub disability: Option<String>,
    /// How the child came to the family.
    pub kind: String,
    /// Since when, unless it is the parents' own.
    pub since: Option<String>,
    /// Whether it studies full time.
    pub studies: bool,
}
