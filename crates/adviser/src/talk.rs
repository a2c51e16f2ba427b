//! What the app and the adviser say to each other, as JSON. All words are ready to be shown, in the person's language.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

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
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Goal {
    /// Everything the law gives.
    #[default]
    Everything,
    /// One's own old-age pension, worked out to the end.
    Pension,
}

/// A household on a day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Case {
    /// The day whose law counts, such as `2026-11-21`.
    pub on: String,
    /// What is asked about.
    pub goal: Goal,
    /// What was answered.
    pub answers: Answers,
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
    /// What the law says.
    Results(Case),
    /// The pension against the month of retirement.
    Projection(Case),
}

/// What the adviser answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Reply {
    /// It speaks.
    Speaking,
    /// Where the interview stands.
    Interview(Interview),
    /// What the law says.
    Results(Box<Results>),
    /// The pension by months of retirement, earliest first; empty where there is none.
    Projection(Vec<Point>),
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
    /// Screens that will be asked whatever is answered to the next one: they may stand beside it.
    pub beside: Vec<Screen>,
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

/// What the law says of a household.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Results {
    /// What comes together each month and once; empty where nothing does yet.
    pub together: Vec<String>,
    /// What is not paid beside something better, and where that stands.
    pub set_aside: Vec<Note>,
    /// What there is a right to today.
    pub now: Vec<Benefit>,
    /// What there will be a right to, soonest first.
    pub later: Vec<Benefit>,
    /// What cannot be said, and who can.
    pub unsettled: Vec<Benefit>,
    /// What there is no right to.
    pub no: Vec<Benefit>,
    /// What waits for answers.
    pub waiting: Vec<Note>,
    /// The version of the law's data.
    pub version: String,
}

/// A sentence and what belongs to it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Note {
    /// The sentence.
    pub says: String,
    /// Where it stands, or how far an amount can still move.
    pub beside: Option<String>,
}

/// What the law says of one benefit, at three depths.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Benefit {
    /// Its name in addresses.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it is.
    pub what: String,
    /// How much and how often; nothing where a person decides, or nothing is paid.
    pub pays: Option<String>,
    /// The day it begins, or began, such as `2027-05-01`.
    pub since: Option<String>,
    /// The service of a centre that it leads to.
    pub service: String,
    /// The answer.
    pub says: String,
    /// Since when and until when, or why it cannot be said.
    pub more: Vec<String>,
    /// What is missing, all of it.
    pub missing: Vec<Missing>,
    /// What to know beside it.
    pub know: Vec<String>,
    /// Whether to apply, and who decides.
    pub next: Vec<String>,
    /// The sum as a receipt.
    pub receipt: Vec<Line>,
    /// Every condition and line with its article.
    pub articles: Vec<Entry>,
}

/// Something that is missing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Missing {
    /// That this is missing, or that one of these is enough.
    pub title: String,
    /// The ways.
    pub ways: Vec<String>,
}

/// A line of the receipt.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Line {
    /// What is done.
    pub says: String,
    /// How it changes the sum so far, where it does not add.
    pub how: Option<String>,
    /// The amount.
    pub amount: String,
    /// Whether it states the sum.
    pub is_total: bool,
    /// The articles, and that a number is not confirmed.
    pub tags: Vec<String>,
}

/// A condition or a line, and where it stands.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// What it says.
    pub says: String,
    /// Whether it is met, or the amount.
    pub result: String,
    /// Where it stands.
    pub bases: Vec<String>,
}

/// The pension of one month of retirement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Point {
    /// The month, such as `2027-05`.
    pub month: String,
    /// The same in words.
    pub when: String,
    /// The pension a month.
    pub amount: String,
    /// The height of its bar in per cent: differences show, and nothing looks like nothing.
    pub height: u8,
    /// Whether the results speak of this month.
    pub chosen: bool,
}
