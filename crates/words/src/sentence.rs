//! The first depth: the answer in a sentence, since when, why not with the smallest change, who decides.

use l10n::Arg;
use law::Manat;
use law::answers::Value;
use law::benefit::{Given, Place};
use law::finding::{self, Caveat, Change, Every, Finding, Outcome, Pays, Unmet};
use law::parameter::Confidence;
use time::Date;

use crate::{Words, money};

/// A finding for who wants the answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// The benefit, and how much from when, or that there is none.
    pub says: String,
    /// Since when and until when, or why it cannot be said.
    pub more: Vec<String>,
    /// What is missing, all of it.
    pub missing: Vec<Missing>,
    /// What to know beside it.
    pub know: Vec<String>,
    /// Whether to apply, and who decides.
    pub next: Vec<String>,
}

/// Something that is missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    /// That this is missing, or that one of these is enough.
    pub title: String,
    /// The ways: the condition and what would meet it.
    pub ways: Vec<String>,
}

impl Words<'_> {
    pub(crate) fn sentence(&self, finding: &Finding) -> Sentence {
        let name = || Arg::Text(self.benefit(finding.benefit));
        let says = |id: &str| self.text(id, &[("benefit", name())]);
        let from = |id: &str, on: Date| self.text(id, &[("benefit", name()), ("day", Arg::Date(on))]);
        let mut sentence = Sentence {
            says: String::new(),
            more: Vec::new(),
            missing: Vec::new(),
            know: self.know(finding),
            next: Vec::new(),
        };
        match &finding.outcome {
            Outcome::Entitled { pays, since, until } => {
                sentence.says = match self.pays(*pays) {
                    None => says("outcome-help"),
                    Some(pays) => self.text(
                        "outcome-entitled",
                        &[("benefit", name()), ("pays", Arg::Text(pays))],
                    ),
                };
                let day =
                    |id: &str, day: &Option<Date>| day.map(|day| self.text(id, &[("day", Arg::Date(day))]));
                sentence.more.extend(day("outcome-since", since));
                sentence.more.extend(day("outcome-until", until));
                sentence.next = self.next(finding);
            }
            Outcome::NotYet { on, pays } => {
                sentence.says = match pays.map(|pays| self.pays(pays)) {
                    None => from("outcome-far", *on),
                    Some(None) => from("outcome-help-not-yet", *on),
                    Some(Some(pays)) => self.text(
                        "outcome-not-yet",
                        &[
                            ("benefit", name()),
                            ("day", Arg::Date(*on)),
                            ("pays", Arg::Text(pays)),
                        ],
                    ),
                };
                sentence.next = self.next(finding);
            }
            Outcome::NotEntitled { unmet } => {
                sentence.says = says("outcome-no");
                sentence.missing = unmet.iter().map(|it| self.missing(it)).collect();
            }
            Outcome::Unsettled { why, ask } => {
                sentence.says = says("outcome-unsettled");
                sentence.more = vec![self.phrase("open", why), self.settles(*ask)];
            }
        }
        sentence
    }

    /// What one gets, as the end of a sentence; nothing where a person decides.
    pub fn pays(&self, pays: Pays) -> Option<String> {
        let (id, _, amount) = payment(pays)?;
        Some(self.text(id, &[("amount", money(amount))]))
    }

    /// How much and how often, apart, to be read at a glance; nothing where a person decides.
    pub fn amount_and_every(&self, pays: Pays) -> Option<(String, String)> {
        let (_, id, amount) = payment(pays)?;
        Some((self.money(amount), self.text(id, &[])))
    }

    /// From which day; of what is given once, since when there is a right to it, or from when.
    pub fn starts(&self, finding: &Finding) -> Option<String> {
        let day = finding.starts_on()?;
        let id = match finding.pays() {
            Some(Pays::Money {
                every: Every::Once, ..
            }) => match finding.outcome {
                Outcome::NotYet { .. } => "outcome-comes",
                _ => "outcome-since",
            },
            _ => "since",
        };
        Some(self.text(id, &[("day", Arg::Date(day))]))
    }

    /// From which day, alone.
    pub fn since(&self, day: Date) -> String {
        self.text("since", &[("day", Arg::Date(day))])
    }

    pub(crate) fn missing(&self, unmet: &Unmet) -> Missing {
        let id = if unmet.any_of.len() > 1 {
            "missing-any"
        } else {
            "missing-one"
        };
        Missing {
            title: self.text(id, &[]),
            ways: unmet.any_of.iter().map(|way| self.way(way)).collect(),
        }
    }

    /// A condition that is not met, and what would meet it.
    pub fn way(&self, way: &finding::Missing) -> String {
        let condition = self.phrase("condition", &way.said.says);
        match &way.change {
            // The other answer to a yes or no is what the condition says.
            Change::Answer(_, Value::YesNo(_)) => condition,
            change => format!("{condition} {}", self.change(change)),
        }
    }

    /// The smallest change that would do.
    fn change(&self, change: &Change) -> String {
        match change {
            Change::On(day) => self.text("change-on", &[("day", Arg::Date(*day))]),
            Change::Answer(fact, value) => {
                let (fact, value) = (self.fact(*fact), self.value(*fact, value));
                self.text(
                    "change-answer",
                    &[("fact", Arg::Text(fact)), ("value", Arg::Text(value))],
                )
            }
            Change::Never => self.text("change-never", &[]),
        }
    }

    fn know(&self, finding: &Finding) -> Vec<String> {
        let mut known: Vec<String> = finding.caveats.iter().map(|caveat| self.caveat(caveat)).collect();
        if finding.confidence() < Confidence::High {
            known.push(self.text("not-sure", &[]));
        }
        known
    }

    /// Something to know; an open point with who can settle it.
    pub fn caveat(&self, caveat: &Caveat) -> String {
        match caveat {
            Caveat::Case(says) => self.phrase("caveat", says),
            Caveat::Open(open) => {
                let says = self.text(&format!("open-{}", open.key), &[]);
                format!("{says} {}", self.settles(open.settled_by))
            }
        }
    }

    fn settles(&self, place: Place) -> String {
        self.text("settled-by", &[("place", Arg::Text(self.place(place)))])
    }

    fn next(&self, finding: &Finding) -> Vec<String> {
        let about = finding.benefit.about();
        let given = match about.given {
            Given::OnApplication => "given-on-application",
            Given::Automatically => "given-automatically",
        };
        let place = Arg::Text(self.place(about.decided_by));
        let mut next = vec![self.text(given, &[])];
        if finding.pays() != Some(Pays::Help) {
            next.push(self.text("estimate", &[]));
        }
        next.push(self.text("decided-by", &[("place", place)]));
        next
    }
}

/// The messages of a payment, as the end of a sentence and how often, and how much it is.
const fn payment(pays: Pays) -> Option<(&'static str, &'static str, Manat)> {
    let (says, often, amount) = match pays {
        Pays::Money { amount, every } => match every {
            Every::Month => ("pays-month", "every-month", amount),
            Every::Once => ("pays-once", "every-once", amount),
            Every::Quarter => ("pays-quarter", "every-quarter", amount),
            Every::HalfYear => ("pays-half-year", "every-half-year", amount),
            Every::Year => ("pays-year", "every-year", amount),
        },
        Pays::Relief { amount } => ("pays-relief", "every-relief", amount),
        Pays::Help => return None,
    };
    Some((says, often, amount))
}
