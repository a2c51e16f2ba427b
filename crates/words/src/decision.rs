//! A decision letter beside the law, in words: whether they agree, the first step where they part, and what to do.

use l10n::Arg;
use law::decision::{Check, Part};
use law::explanation::Step;
use law::finding::Outcome;
use law::parameter::{Citation, Confidence};

use crate::{Words, money};

/// How a letter stands to the law as coded.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Checked {
    /// Whether they agree, or that it cannot be said.
    pub says: String,
    /// The step where they part.
    pub at: Vec<String>,
    /// Where that step stands, of a changed number first the old one; [`Words::basis`] says it.
    pub citations: Vec<&'static Citation>,
    /// How sure the law as coded is there, and how to have the decision looked at again.
    pub next: Vec<String>,
}

impl Words<'_> {
    /// How a letter stands to the law as coded.
    pub fn checked(&self, check: &Check) -> Checked {
        let only = |says: String| Checked {
            says,
            ..Checked::default()
        };
        match check {
            Check::Agrees => only(self.text("letter-agrees", &[])),
            Check::Unsettled => only(self.text("letter-unsettled", &[])),
            Check::Needs(fact) => {
                let fact = Arg::Text(self.fact(*fact));
                only(self.text("letter-needs", &[("fact", fact)]))
            }
            Check::Parts {
                at,
                confidence,
                appeal,
            } => {
                let place = Arg::Text(self.place(*appeal));
                Checked {
                    says: self.text("letter-parts", &[]),
                    at: self.part(at),
                    citations: citations(at),
                    next: vec![
                        self.sure(*confidence),
                        self.text("letter-appeal", &[("place", place)]),
                        self.text("letter-court", &[]),
                    ],
                }
            }
        }
    }

    fn sure(&self, confidence: Confidence) -> String {
        let confidence = Arg::Text(self.confidence(confidence));
        self.text("letter-confidence", &[("confidence", confidence)])
    }

    /// The step where the two part: what it is, and then its particulars.
    fn part(&self, part: &Part) -> Vec<String> {
        let step = |step: &Step| self.phrase("step", &step.says);
        let amounts = |id: &str, letter, ours| {
            let (letter, ours) = (("letter", money(letter)), ("ours", money(ours)));
            self.text(id, &[letter, ours])
        };
        match part {
            Part::Refused(conditions) => {
                let conditions = conditions
                    .iter()
                    .map(|it| self.phrase("condition", &it.said.says));
                [self.text("letter-refused", &[])]
                    .into_iter()
                    .chain(conditions)
                    .collect()
            }
            Part::Granted(outcome) => self.granted(outcome),
            Part::Line { step: ours, letter } => {
                vec![amounts("letter-line", *letter, ours.amount), step(ours.as_ref())]
            }
            Part::Without(line) => vec![self.text("letter-without", &[]), step(line.as_ref())],
            Part::Earlier { until, .. } => {
                vec![self.text("letter-earlier", &[("day", Arg::Date(*until))])]
            }
            Part::Total { ours, letter } => {
                vec![
                    amounts("letter-total", *letter, *ours),
                    self.text("letter-lines", &[]),
                ]
            }
        }
    }

    /// The letter grants what is not there by the law as coded.
    fn granted(&self, outcome: &Outcome) -> Vec<String> {
        match outcome {
            Outcome::NotYet { on, .. } => {
                vec![self.text("letter-granted-early", &[("day", Arg::Date(*on))])]
            }
            Outcome::NotEntitled { unmet } => {
                let missing = unmet.iter().map(|it| self.missing(it));
                let lines = missing.flat_map(|it| [it.title].into_iter().chain(it.ways));
                [self.text("letter-granted", &[])]
                    .into_iter()
                    .chain(lines)
                    .collect()
            }
            Outcome::Entitled { .. } | Outcome::Unsettled { .. } => vec![self.text("letter-granted", &[])],
        }
    }
}

fn citations(part: &Part) -> Vec<&'static Citation> {
    match part {
        Part::Refused(conditions) => conditions.iter().map(|it| &it.said.condition.citation).collect(),
        Part::Granted(Outcome::NotEntitled { unmet }) => {
            let ways = unmet.iter().flat_map(|it| &it.any_of);
            ways.map(|way| &way.said.condition.citation).collect()
        }
        Part::Granted(_) | Part::Total { .. } => Vec::new(),
        Part::Line { step, .. } | Part::Without(step) => step.citations.clone(),
        Part::Earlier { was, is, .. } => [*was, *is].into_iter().flatten().collect(),
    }
}
