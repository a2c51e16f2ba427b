//! The numbers of the law in words, with their days, and the way from a citation back to its number.

use std::collections::HashMap;
use std::sync::LazyLock;

use l10n::Arg;
use law::parameter::{Bracket, Citation, Described, Number as Value, Row, table};
use rust_decimal::Decimal;
use time::Date;

use crate::{Words, length, money};

/// A number of the law with its days, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Number {
    /// What it is, for lawyers.
    pub title: String,
    /// The value.
    pub value: String,
    /// The first and the last day, or that it stands until amended.
    pub days: String,
    /// The act that set it.
    pub set_by: &'static str,
}

/// One value of one parameter.
#[derive(Clone, Copy)]
pub struct Used {
    /// The parameter.
    pub parameter: &'static dyn Described,
    /// The value with its days.
    pub row: Row,
}

/// The number that carries this very citation; a condition's citation has none.
pub fn of(citation: &'static Citation) -> Option<Used> {
    // Two numbers may be cited alike, so the place in memory tells which one is meant.
    static BY_CITATION: LazyLock<HashMap<usize, Used>> = LazyLock::new(|| {
        let rows = |parameter: &'static dyn Described| {
            parameter
                .rows()
                .into_iter()
                .map(move |row| Used { parameter, row })
        };
        let used = table::ALL.iter().copied().flat_map(rows);
        used.map(|used| (place(used.row.citation), used)).collect()
    });
    BY_CITATION.get(&place(citation)).copied()
}

fn id(number: &dyn Described) -> String {
    format!("number-{}", number.id().replace('_', "-"))
}

fn place(citation: &'static Citation) -> usize {
    std::ptr::from_ref(citation).addr()
}

impl Words<'_> {
    /// A number with its days.
    pub fn number(&self, used: Used) -> Number {
        Number {
            title: self.number_title(used.parameter),
            value: self.number_value(used.row.value),
            days: self.days(&used.row),
            set_by: used.row.citation.act,
        }
    }

    /// What a number is.
    pub fn number_title(&self, number: &dyn Described) -> String {
        self.text(&id(number), &[])
    }

    /// What a lawyer must know about it; empty where there is nothing.
    pub fn number_note(&self, number: &dyn Described) -> String {
        if number.note().is_empty() {
            return String::new();
        }
        self.text(&format!("{}-note", id(number)), &[])
    }

    /// Why there is no value on the days of a gap, counted from nought.
    pub fn number_gap(&self, number: &dyn Described, gap: usize) -> String {
        self.text(&format!("{}-gap-{}", id(number), gap.saturating_add(1)), &[])
    }

    /// A value of the law's tables.
    pub fn number_value(&self, value: Value) -> String {
        match value {
            Value::Manat(it) => self.text("amount", &[("amount", money(it))]),
            Value::Months(it) => self.text("number-length", &[("length", length(it))]),
            Value::Count(it) => self.text("number-count", &[("count", Arg::Count(it.into()))]),
            Value::Ratio(it) => self.per_cent(it),
            Value::Brackets(brackets) => {
                let texts: Vec<String> = brackets.iter().map(|it| self.bracket(it)).collect();
                texts.join(" ")
            }
        }
    }

    fn bracket(&self, bracket: &Bracket) -> String {
        let args = [
            ("over", money(bracket.over)),
            ("employee", Arg::Text(self.per_cent(bracket.employee))),
            ("employer", Arg::Text(self.per_cent(bracket.employer))),
        ];
        self.text("number-bracket", &args)
    }

    fn per_cent(&self, ratio: Decimal) -> String {
        let hundredths = ratio.saturating_mul(100.into());
        self.text("number-ratio", &[("ratio", Arg::Number(hundredths))])
    }

    /// The days of a value.
    pub fn days(&self, row: &Row) -> String {
        self.days_between(row.from, row.to)
    }

    /// From one day on, until another where there is one.
    pub fn days_between(&self, from: Date, to: Option<Date>) -> String {
        match to {
            Some(to) => self.span(from, to),
            None => self.text("number-days-open", &[("from", Arg::Date(from))]),
        }
    }

    /// From one day to another.
    pub fn span(&self, from: Date, to: Date) -> String {
        self.text("number-days", &[("from", Arg::Date(from)), ("to", Arg::Date(to))])
    }
}
