//! What the law says, as it travels: results, letters beside the law, changes between two days, a pension otherwise.

use serde::{Deserialize, Serialize};

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
    /// How a letter stands to it: the benefit with the verdict as its answer, and the step where they part.
    Letter(Box<Benefit>),
    /// What is another one than on an earlier day.
    Changes(Changes),
}

/// What is another one than on an earlier day.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Changes {
    /// The two days in words.
    pub days: String,
    /// The benefits that moved: by how much, what the law said on each day, and each change with its article and day.
    pub moved: Vec<Benefit>,
    /// The benefits that did not, in one line.
    pub same: String,
    /// The benefits that cannot be compared, and what they lack.
    pub open: Vec<String>,
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
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Benefit {
    /// Its name in addresses.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it is.
    pub what: String,
    /// How much and how often; nothing where a person decides, or nothing is paid.
    pub pays: Option<Pays>,
    /// From which day.
    pub since: Option<Since>,
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

impl Pays {
    /// Both as one text.
    pub fn says(&self) -> String {
        format!("{} {}", self.amount, self.every)
    }
}

/// The day on which a benefit begins, or began.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Since {
    /// Such as `2027-05-01`.
    pub day: String,
    /// The same in words, as the end of a sentence.
    pub says: String,
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
