//! The facts the law needs to know of a person, as types.

use serde::{Deserialize, Serialize};

use crate::{Manat, Months};

/// Sex as the law of pension ages uses it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sex {
    /// A woman.
    Woman,
    /// A man.
    Man,
}

/// Something a person may honestly not know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Known<T> {
    /// What it is.
    Is(T),
    /// "I don't know."
    Unknown,
}

/// Children a parent raised to the age of eight: born, adopted, or in guardianship before that age.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Children {
    /// How many.
    pub raised: u8,
    /// Whether a child with disability is among them.
    pub with_disability: Disability,
}

/// Whether a child with disability is among the children raised.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Disability {
    /// Yes.
    Present,
    /// No.
    None,
}

/// How a father came to raise the children without their mother (Art 8).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Upbringing {
    /// She died, is declared dead or missing, lost her rights, or a court left the children with him.
    Alone,
    /// None of these.
    Together,
}

/// A plain yes or no.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum YesNo {
    /// Yes.
    Yes,
    /// No.
    No,
}

/// Where a person works, as far as contributions differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sector {
    /// State bodies and the oil and gas sector.
    State,
    /// Private employers outside oil and gas.
    Private,
}

/// Whether contributions go on being paid until retirement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Work {
    /// Nothing more is paid in.
    Stopped,
    /// Working on with this pay a month, before tax.
    Working {
        /// Where.
        sector: Sector,
        /// Monthly pay before tax.
        pay: Manat,
    },
}

/// Whole calendar years of work with the same average pay.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PayPeriod {
    /// The first year.
    pub from: i32,
    /// The last year.
    pub to: i32,
    /// Where.
    pub sector: Sector,
    /// Average monthly pay before tax.
    pub pay: Manat,
}

/// When a person wants to retire.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RetireIn {
    /// On the first day the law allows.
    Soonest,
    /// In this month, if the law allows it by then.
    Month(crate::Month),
}

/// Length of an insurance record.
pub type Record = Months;
