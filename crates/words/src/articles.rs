//! The third depth: every judged condition and every line with act, article, confidence and, for lawyers, sources.

use l10n::Arg;
use law::explanation::Step;
use law::finding::{Finding, Judged, Met};
use law::parameter::{Citation, Confidence};

use crate::{Words, money};

/// A condition or a line, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The condition, or what the line does.
    pub says: String,
    /// Whether the condition is met, or the amount of the line.
    pub result: String,
    /// Where it stands; of a line, each number used.
    pub bases: Vec<Basis>,
}

/// Where something stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Basis {
    /// The act.
    pub act: String,
    /// The article, where the sources name one.
    pub article: Option<String>,
    /// How sure it is.
    pub confidence: String,
    /// The number used with its days and sources.
    #[cfg(feature = "sources")]
    pub number: Option<Number>,
    /// The act that set it.
    #[cfg(feature = "sources")]
    pub set_by: String,
    /// Where it was read.
    #[cfg(feature = "sources")]
    pub source: String,
}

/// A number of the law with its days.
#[cfg(feature = "sources")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Number {
    /// The parameter's id in the data.
    pub id: &'static str,
    /// What it is, for lawyers.
    pub title: &'static str,
    /// The value.
    pub value: String,
    /// The first and the last day, or that it stands until amended.
    pub days: String,
}

impl Words<'_> {
    pub(crate) fn articles(&self, finding: &Finding) -> Vec<Entry> {
        let conditions = finding.conditions.iter().map(|judged| self.condition(judged));
        let lines = finding.explanation.steps.iter().map(|step| self.step(step));
        conditions.chain(lines).collect()
    }

    fn condition(&self, judged: &Judged) -> Entry {
        Entry {
            says: self.phrase("condition", &judged.said.says),
            result: self.met(judged.met),
            bases: vec![self.basis(&judged.said.condition.citation)],
        }
    }

    /// Whether a condition is met.
    pub fn met(&self, met: Met) -> String {
        match met {
            Met::Yes => self.text("met-yes", &[]),
            Met::On(day) => self.text("met-on", &[("day", Arg::Date(day))]),
            Met::No => self.text("met-no", &[]),
        }
    }

    fn step(&self, step: &Step) -> Entry {
        Entry {
            says: self.phrase("step", &step.says),
            result: self.text("amount", &[("amount", money(step.amount))]),
            bases: step
                .citations
                .iter()
                .map(|citation| self.basis(citation))
                .collect(),
        }
    }

    /// Where something stands, in words.
    pub fn basis(&self, citation: &'static Citation) -> Basis {
        Basis {
            act: self.act(citation.act_key),
            article: self.article(citation.article),
            confidence: self.confidence(citation.confidence),
            #[cfg(feature = "sources")]
            number: self.number(citation),
            #[cfg(feature = "sources")]
            set_by: citation.act.to_owned(),
            #[cfg(feature = "sources")]
            source: citation.source.to_owned(),
        }
    }

    /// How sure something is.
    pub fn confidence(&self, confidence: Confidence) -> String {
        self.text(
            match confidence {
                Confidence::High => "confidence-high",
                Confidence::Medium => "confidence-medium",
                Confidence::Low => "confidence-low",
            },
            &[],
        )
    }
}

#[cfg(feature = "sources")]
mod numbers {
    use l10n::Arg;
    use law::parameter::{Bracket, Citation, Number as Value, Row, table};
    use rust_decimal::Decimal;

    use super::Number;
    use crate::{Words, length, money};

    impl Words<'_> {
        /// The number that carries this very citation.
        pub(super) fn number(&self, citation: &'static Citation) -> Option<Number> {
            table::ALL.iter().find_map(|parameter| {
                let row = parameter
                    .rows()
                    .into_iter()
                    .find(|row| std::ptr::eq(row.citation, citation))?;
                Some(Number {
                    id: parameter.id(),
                    title: parameter.title(),
                    value: self.number_value(row.value),
                    days: self.days(&row),
                })
            })
        }

        /// A value of the law's tables.
        pub fn number_value(&self, value: Value) -> String {
            match value {
                Value::Manat(it) => self.text("amount", &[("amount", money(it))]),
                Value::Months(it) => self.text("number-length", &[("length", length(it))]),
                Value::Count(it) => self.text("number-count", &[("count", Arg::Count(it.into()))]),
                Value::Ratio(it) => self.per_cent(it),
                Value::Brackets(brackets) => {
                    let bracket = |it: &Bracket| {
                        let args = [
                            ("over", money(it.over)),
                            ("employee", Arg::Text(self.per_cent(it.employee))),
                            ("employer", Arg::Text(self.per_cent(it.employer))),
                        ];
                        self.text("number-bracket", &args)
                    };
                    brackets.iter().map(bracket).collect::<Vec<_>>().join(" ")
                }
            }
        }

        fn per_cent(&self, ratio: Decimal) -> String {
            self.text(
                "number-ratio",
                &[("ratio", Arg::Number(ratio.saturating_mul(100.into())))],
            )
        }

        /// The days of a value.
        pub fn days(&self, row: &Row) -> String {
            let from = ("from", Arg::Date(row.from));
            match row.to {
                Some(to) => self.text("number-days", &[from, ("to", Arg::Date(to))]),
                None => self.text("number-days-open", &[from]),
            }
        }
    }
}
