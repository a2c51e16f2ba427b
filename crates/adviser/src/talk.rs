//! What the app and the adviser say to each other, as JSON. All words are ready to be shown, in the person's language.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

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
    /// All benefits by name.
    Benefits,
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
    /// All benefits, by group.
    Benefits(Vec<Group>),
    /// The form in words.
    Form(Form, Screen),
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

/// What the law says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Told {
    /// By what was aimed at.
    pub says: Says,
    /// The version of the law's data.
    pub version: String,
}

/// What the law says, by what was aimed at.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Says {
    /// What it gives.
    Results(Results),
    /// How a letter stands to it.
    Checked(Checked),
    /// What is another one than on an earlier day.
    Changes(Changes),
}

/// How a letter stands to the law.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Checked {
    /// The benefit by name.
    pub name: String,
    /// What comes of it.
    pub verdict: Verdict,
    /// The same in words.
    pub says: String,
    /// The step where they part, and its particulars.
    pub at: Vec<String>,
    /// Where that step stands.
    pub bases: Vec<String>,
    /// How sure the law as coded is there, and how to have the decision looked at again.
    pub next: Vec<String>,
    /// The sum by the law, as a receipt; empty where it gives none.
    pub receipt: Vec<Line>,
}

/// What comes of a letter.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Verdict {
    /// It agrees with the law as coded.
    Agrees,
    /// It does not.
    Parts,
    /// It cannot be said.
    #[default]
    Unsaid,
}

/// What is another one than on an earlier day.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Changes {
    /// The two days in words.
    pub days: String,
    /// The benefits that moved.
    pub moved: Vec<Moved>,
    /// The benefits that did not, in one line.
    pub same: String,
    /// The benefits that cannot be compared, and what they lack.
    pub open: Vec<String>,
}

/// A benefit that moved.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Moved {
    /// Its name.
    pub name: String,
    /// What the law said on the first day, and on the second.
    pub stood: [Note; 2],
    /// How much more or less it pays.
    pub growth: Option<String>,
    /// What changed it.
    pub changes: Vec<Change>,
}

/// A number, line or condition that is another one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Change {
    /// What kind of change it is.
    pub title: String,
    /// The line or the condition.
    pub says: String,
    /// How it stood and how it stands, each with its article and day, as far as there is one.
    pub stood: Vec<Note>,
}

/// Benefits that belong together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    /// What they are.
    pub title: String,
    /// Each by its name in addresses.
    pub benefits: Vec<Choice>,
}

/// What the law gives a household.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Results {
    /// What comes together each month and once, as far as something does.
    pub together: Vec<Sum>,
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
}

/// A sum of money.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sum {
    /// What it is.
    pub what: String,
    /// How much.
    pub amount: String,
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
    pub pays: Option<Pays>,
    /// From which day, in words.
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

/// How much, apart from how often, so that many of them can be read at a glance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pays {
    /// How much.
    pub amount: String,
    /// How often, or what it is.
    pub every: String,
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

/// The pension against the month of retirement, as it was answered or otherwise.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Projection {
    /// By months, earliest first; empty where there is no pension.
    pub points: Vec<Point>,
    /// The month and the amount in words; nothing where there is no pension.
    pub says: Option<Sum>,
    /// The monthly pay that was reckoned with; nothing where none goes on.
    pub pay: Option<String>,
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
