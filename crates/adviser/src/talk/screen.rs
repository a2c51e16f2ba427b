//! What the adviser asks: where an interview stands, screens, fields, and what an answer looks like.

use serde::{Deserialize, Serialize};

use super::Value;

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
    /// The same, or nothing: it need not be there.
    MoneyIfThere,
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
