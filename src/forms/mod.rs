//! What people type, turned into values. Nothing typed is ever lost or corrected behind their back.

pub mod amount;
pub mod date;
pub mod number;
pub mod typed;

use booking::Cell;
use l10n::Arg;
use law::invalid::Invalid;
use law::phrase::Phrase;
use law::{Manat, Month, Months};

use crate::locale::Locale;

/// What is wrong with a field: which one, and the message to show.
#[derive(Debug, Clone)]
pub struct FieldError {
    /// The id of the element to go to.
    pub field: &'static str,
    /// The message.
    pub id: &'static str,
    /// What the message speaks of.
    pub args: Vec<(&'static str, Arg)>,
}

impl FieldError {
    /// An error without particulars.
    pub fn new(field: &'static str, id: &'static str) -> FieldError {
        FieldError {
            field,
            id,
            args: Vec::new(),
        }
    }

    /// What the law's own check of an answer says, at a field.
    pub fn of_answer(field: &'static str, invalid: Invalid) -> FieldError {
        let (id, args) = match invalid {
            Invalid::InFuture => ("error-date-in-future", Vec::new()),
            Invalid::TooFar => ("error-date-too-long-ago", Vec::new()),
            Invalid::TooLong(most) => ("error-record-too-long", vec![("most", duration(most))]),
            Invalid::AmountOutOfRange(most) => ("error-amount-out-of-range", vec![("most", money(most))]),
            Invalid::CountOutOfRange { most, .. } => {
                ("error-too-many-children", vec![("most", Arg::Count(most.into()))])
            }
            Invalid::YearsOutOfRange { first, last } => (
                "error-years-out-of-range",
                vec![("first", Arg::Year(first)), ("last", Arg::Year(last))],
            ),
            Invalid::YearTwice(year) => ("error-year-twice", vec![("year", Arg::Year(year))]),
            Invalid::TooMany(most) => (
                "error-too-many-periods",
                vec![("most", Arg::Count(i64::try_from(most).unwrap_or(i64::MAX)))],
            ),
            Invalid::MonthOutOfRange { first, last } => (
                "error-month-out-of-range",
                vec![("first", month(first)), ("last", month(last))],
            ),
            Invalid::BeyondLeave => ("error-beyond-leave", Vec::new()),
            Invalid::BeyondIncome => ("error-beyond-income", Vec::new()),
            Invalid::OfAnotherKind | Invalid::ChildSince => ("error-choose", Vec::new()),
        };
        FieldError { field, id, args }
    }
}

/// A length of time for a message.
pub fn duration(length: Months) -> Arg {
    Arg::Duration {
        years: length.years().into(),
        months: length.months().into(),
    }
}

/// What stands in the places of a sentence of the law.
pub fn phrase_args(locale: &Locale, phrase: &Phrase) -> Vec<(&'static str, Arg)> {
    let arg = |it: &law::phrase::Arg| match it {
        law::phrase::Arg::Manat(amount) => money(*amount),
        law::phrase::Arg::Length(length) => duration(*length),
        law::phrase::Arg::Date(date) => Arg::Date(*date),
        law::phrase::Arg::Month(it) => month(*it),
        law::phrase::Arg::Year(year) => Arg::Year(*year),
        law::phrase::Arg::Count(count) => Arg::Count((*count).into()),
        law::phrase::Arg::Ratio(ratio) => Arg::Number(*ratio),
        law::phrase::Arg::Word(area, name) => Arg::Text(locale.t(&format!("{area}-{name}"))),
    };
    phrase.args.iter().map(|(name, it)| (*name, arg(it))).collect()
}

/// A month for a message.
pub fn month(month: Month) -> Arg {
    let first = month.first_day();
    Arg::Month {
        year: first.year(),
        month: first.month(),
    }
}

/// An amount for a message.
pub fn money(amount: Manat) -> Arg {
    Arg::Money(amount.decimal())
}

/// A time of day for a message.
pub fn clock(cell: Cell) -> Arg {
    let part = |value: u16| u8::try_from(value).unwrap_or(0);
    Arg::Time {
        hour: part(cell.hour()),
        minute: part(cell.minute()),
    }
}

/// Typed text without what cannot be seen, such as pasted no-break spaces and direction marks.
pub fn visible(text: &str) -> String {
    text.chars()
        .filter(|c| !matches!(*c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{feff}' | '\u{ad}'))
        .map(|c| if c.is_whitespace() || matches!(c, '\u{a0}' | '\u{202f}') { ' ' } else { c })
        .collect::<String>()
        .trim()
        .to_owned()
}
