//! What the adviser tells: results, a checked letter, what changed between two days, and the pension by months.

use serde::{Deserialize, Serialize};

use super::Choice;

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
