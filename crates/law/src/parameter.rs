//! Dated numbers of the law with their citations; the tables are generated from `parameters/*.toml`.

use time::Date;

/// How sure a number is: text of the act; one report; recalled or derived.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// Recalled, derived or contradicted.
    Low,
    /// One report, or the amount sure and its date not.
    Medium,
    /// The text of the act, an official page, or several agreeing reports.
    High,
}

/// Where a number stands.
#[derive(Debug, PartialEq, Eq)]
pub struct Citation {
    /// The law, by the key of its name in the messages (`act-…`).
    pub act_key: &'static str,
    /// The article, such as `29.1-1`.
    pub article: &'static str,
    /// The first day of the number; `None` for conditions, whose days the sources do not give.
    pub from: Option<Date>,
    /// How sure it is.
    pub confidence: Confidence,
    /// The act that set this value.
    #[cfg(feature = "sources")]
    pub act: &'static str,
    /// Where the value was read.
    #[cfg(feature = "sources")]
    pub source: &'static str,
}

/// One value with its days, both inclusive.
#[derive(Debug, PartialEq, Eq)]
pub struct Dated<T: 'static> {
    /// The first day.
    pub from: Date,
    /// The last day; open where the law itself set the value and it stands until amended.
    pub to: Option<Date>,
    /// The number.
    pub value: T,
    /// Its citation.
    pub citation: Citation,
}

/// A number of the law through time, without overlap or unnamed gap (checked at build time).
#[derive(Debug)]
pub struct Parameter<T: 'static> {
    /// Its id in the data file.
    pub id: &'static str,
    /// What it is, for lawyers.
    #[cfg(feature = "sources")]
    pub title: &'static str,
    /// Its values, oldest first.
    pub values: &'static [Dated<T>],
}

/// Why a parameter has no value on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unknown<T: 'static> {
    /// Not announced yet; the last known value is given, and is not the answer.
    NotYet(&'static Dated<T>),
    /// Before the first value we know.
    Before,
    /// Between known values, where no source gives one.
    Gap,
}

impl<T> Parameter<T> {
    /// The value in force on a day. Never extrapolated.
    pub fn on(&'static self, day: Date) -> Result<&'static Dated<T>, Unknown<T>> {
        let begun = self
            .values
            .iter()
            .rev()
            .find(|value| value.from <= day)
            .ok_or(Unknown::Before)?;
        match begun.to {
            Some(to) if day > to && self.values.last().is_some_and(|last| last.from > day) => {
                Err(Unknown::Gap)
            }
            Some(to) if day > to => Err(Unknown::NotYet(begun)),
            _ => Ok(begun),
        }
    }
}

/// A bracket of contributions: marginal rates on the monthly pay above `over`.
#[derive(Debug, PartialEq, Eq)]
pub struct Bracket {
    /// The pay where the bracket begins.
    pub over: crate::Manat,
    /// The employee's rate.
    pub employee: rust_decimal::Decimal,
    /// The employer's rate.
    pub employer: rust_decimal::Decimal,
}

/// A parameter of any unit, as text for the rulebook.
#[cfg(feature = "sources")]
pub trait Described: Sync {
    /// Its id in the data file.
    fn id(&self) -> &'static str;
    /// What it is, for lawyers.
    fn title(&self) -> &'static str;
    /// Each value with its days and citation.
    fn rows(&self) -> Vec<(Date, Option<Date>, String, &'static Citation)>;
}

#[cfg(feature = "sources")]
impl<T: std::fmt::Debug + Sync> Described for Parameter<T> {
    fn id(&self) -> &'static str {
        self.id
    }
    fn title(&self) -> &'static str {
        self.title
    }
    fn rows(&self) -> Vec<(Date, Option<Date>, String, &'static Citation)> {
        let row = |it: &'static Dated<T>| (it.from, it.to, format!("{:?}", it.value), &it.citation);
        self.values.iter().map(row).collect()
    }
}

/// The tables, one constant for each `[[parameter]]` of the data files.
pub mod table {
    use rust_decimal::Decimal;
    use time::macros::date;

    use super::{Bracket, Citation, Confidence, Dated, Parameter};
    use crate::{Manat, Months};

    include!(concat!(env!("OUT_DIR"), "/parameters.rs"));
}
