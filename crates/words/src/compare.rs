//! Two findings of one benefit side by side, in words: how far the amount moved, and which rule moved it.

use l10n::Arg;
use law::Manat;
use law::compare::{Difference, Side, compare, growth};
use law::explanation::Step;
use law::finding::{Finding, Judged};
use law::parameter::Citation;

use crate::{Words, money};

/// What differs between two findings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Between {
    /// How much more or less the second one pays, where both pay money.
    pub growth: Option<String>,
    /// What changed; nothing where both rest on the same.
    pub changes: Vec<Changed>,
}

/// A number, line or condition that is another one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    /// What kind of change it is.
    pub title: String,
    /// The line or the condition.
    pub says: String,
    /// How it stood.
    pub before: Stood,
    /// How it stands.
    pub after: Stood,
}

/// One side of a change; empty where that side knows no such line or condition.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Stood {
    /// The amount of the line, or whether the condition is met.
    pub result: Option<String>,
    /// Where it stands; [`Words::basis`] says it.
    pub citation: Option<&'static Citation>,
}

impl Words<'_> {
    /// What changed from one finding to another.
    pub fn between(&self, before: &Finding, after: &Finding) -> Between {
        let differences = compare(before, after);
        Between {
            growth: growth(before, after).map(|more| self.growth(more)),
            changes: differences.iter().map(|it| self.changed(it)).collect(),
        }
    }

    fn growth(&self, more: Manat) -> String {
        let by = |id: &str, amount: Manat| self.text(id, &[("amount", money(amount))]);
        if more > Manat::ZERO {
            by("compare-more", more)
        } else if more < Manat::ZERO {
            by("compare-less", Manat::ZERO - more)
        } else {
            self.text("compare-same", &[])
        }
    }

    fn changed(&self, difference: &Difference) -> Changed {
        match difference {
            Difference::Number {
                before,
                after,
                was,
                is,
            } => Changed {
                title: self.text("compare-number", &[]),
                says: self.phrase("step", &after.says),
                before: self.line_stood(before, *was),
                after: self.line_stood(after, *is),
            },
            Difference::Line { step, only } => {
                let stood = self.line_stood(step, step.citations.first().copied());
                let says = self.phrase("step", &step.says);
                match only {
                    Side::Before => Changed {
                        title: self.text("compare-line-gone", &[]),
                        says,
                        before: stood,
                        after: Stood::default(),
                    },
                    Side::After => Changed {
                        title: self.text("compare-line-new", &[]),
                        says,
                        before: Stood::default(),
                        after: stood,
                    },
                }
            }
            Difference::Condition { before, after } => {
                let said = after.as_ref().or(before.as_ref()).map(|it| &it.said.says);
                Changed {
                    title: self.text("compare-condition", &[]),
                    says: said.map_or_else(String::new, |says| self.phrase("condition", says)),
                    before: self.condition_stood(before.as_ref()),
                    after: self.condition_stood(after.as_ref()),
                }
            }
        }
    }

    fn line_stood(&self, step: &Step, citation: Option<&'static Citation>) -> Stood {
        Stood {
            result: Some(self.text("amount", &[("amount", money(step.amount))])),
            citation,
        }
    }

    fn condition_stood(&self, judged: Option<&Judged>) -> Stood {
        let Some(judged) = judged else {
            return Stood::default();
        };
        Stood {
            result: Some(self.met(judged.met)),
            citation: Some(&judged.said.condition.citation),
        }
    }

    /// A day, alone.
    pub fn day(&self, day: time::Date) -> String {
        self.text("answer-date", &[("date", Arg::Date(day))])
    }
}
