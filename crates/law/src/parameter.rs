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
    /// What a lawyer must know about it; may be empty.
    #[cfg(feature = "sources")]
    pub note: &'static str,
    /// Its values, oldest first.
    pub values: &'static [Dated<T>],
    /// Days between them for which no source gives a value.
    #[cfg(feature = "sources")]
    pub gaps: &'static [Gap],
}

/// Days for which no source gives a value, both inclusive.
#[cfg(feature = "sources")]
#[derive(Debug)]
pub struct Gap {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
    /// Why there is none.
    pub why: &'static str,
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

/// A value of any unit.
#[cfg(feature = "sources")]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Number {
    /// An amount.
    Manat(crate::Manat),
    /// A length of time or an age.
    Months(crate::Months),
    /// A number of things.
    Count(u16),
    /// A plain ratio, such as 0.056.
    Ratio(rust_decimal::Decimal),
    /// Brackets of contributions.
    Brackets(&'static [Bracket]),
}

/// One value of a parameter of any unit.
#[cfg(feature = "sources")]
#[derive(Debug, Clone, Copy)]
pub struct Row {
    /// The first day.
    pub from: Date,
    /// The last day, where there is one.
    pub to: Option<Date>,
    /// The value.
    pub value: Number,
    /// Its citation.
    pub citation: &'static Citation,
}

/// A parameter of any unit, for the rulebook.
#[cfg(feature = "sources")]
pub trait Described: Sync {
    /// Its id in the data file.
    fn id(&self) -> &'static str;
    /// What it is, for lawyers.
    fn title(&self) -> &'static str;
    /// What a lawyer must know about it; may be empty.
    fn note(&self) -> &'static str;
    /// Each value with its days and citation.
    fn rows(&self) -> Vec<Row>;
    /// Days for which no source gives a value.
    fn gaps(&self) -> &'static [Gap];
}

#[cfg(feature = "sources")]
impl<T: Copy + Into<Number> + Sync> Described for Parameter<T> {
    fn id(&self) -> &'static str {
        self.id
    }
    fn title(&self) -> &'static str {
        self.title
    }
    fn note(&self) -> &'static str {
        self.note
    }
    fn rows(&self) -> Vec<Row> {
        let row = |it: &'static Dated<T>| Row {
            from: it.from,
            to: it.to,
            value: it.value.into(),
            citation: &it.citation,
        };
        self.values.iter().map(row).collect()
    }
    fn gaps(&self) -> &'static [Gap] {
        self.gaps
    }
}

#[cfg(feature = "sources")]
mod number {
    use super::{Bracket, Number};

    macro_rules! of {
        ($($type:ty => $variant:ident),*) => {$(
            impl From<$type> for Number {
                fn from(it: $type) -> Number {
                    Number::$variant(it)
                }
            }
        )*};
    }
    of!(crate::Manat => Manat, crate::Months => Months, u16 => Count, rust_decimal::Decimal => Ratio, &'static [Bracket] => Brackets);
}

/// The tables, one constant for each `[[parameter]]` of the data files.
pub mod table {
    use rust_decimal::Decimal;
    use time::macros::date;

    #[cfg(feature = "sources")]
    use super::Gap;
    use super::{Bracket, Citation, Confidence, Dated, Parameter};
    use crate::{Manat, Months};

    include!(concat!(env!("OUT_DIR"), "/parameters.rs"));
}
