//! The assessment of one benefit: its rule run over a case, and the finding made of what it said.

use crate::benefit::Benefit;
use crate::case::{Case, End, Given, Stop};
use crate::explanation::Explanation;
use crate::facts::FactId;
use crate::finding::{Finding, Outcome, Pays, Range};
use crate::manat::Manat;

/// What an assessment of one benefit came to.
#[derive(Debug)]
pub enum Assessed {
    /// The law has spoken.
    Found(Box<Finding>),
    /// A fact is missing.
    Needs(FactId),
    /// It waits for what the other benefits come to.
    WaitsForOthers,
}

/// One benefit assessed: the result, what was read for it, and how far it can still move.
#[derive(Debug)]
pub struct Assessment {
    /// The result.
    pub assessed: Assessed,
    /// The facts read, in the order of reading; the last one is missing if the result says so.
    pub read: Vec<FactId>,
    /// Where the amount lies, whatever is still answered.
    pub range: Range,
}

/// What the law says of a benefit for a case.
pub fn assess(benefit: Benefit, given: Given<'_>) -> Assessment {
    let mut case = Case::new(given);
    let result = (benefit.rule())(&mut case);
    case.finish(benefit, result)
}

impl Case<'_> {
    /// The finding of a rule that has run over this case.
    pub fn finish(mut self, benefit: Benefit, result: Result<Pays, Stop>) -> Assessment {
        let (today, read) = (self.given.today, std::mem::take(&mut self.read));
        let outcome = match (result, self.end) {
            (Err(_), End::Needs(fact)) => {
                return Assessment {
                    assessed: Assessed::Needs(fact),
                    read,
                    range: self.range,
                };
            }
            (Err(_), End::WaitsForOthers) => {
                return Assessment {
                    assessed: Assessed::WaitsForOthers,
                    read,
                    range: self.range,
                };
            }
            (Err(_), End::Unmet) => Outcome::NotEntitled { unmet: self.unmet },
            (Err(_), End::Far(on)) => Outcome::NotYet { on, pays: None },
            (Err(_), End::Unsettled(why, ask)) => Outcome::Unsettled { why, ask },
            (Ok(pays), _) => match self.since {
                Some(on) if on > today => Outcome::NotYet { on, pays: Some(pays) },
                since => Outcome::Entitled {
                    pays,
                    since,
                    until: self.until,
                },
            },
        };
        let keeps_lines = matches!(outcome, Outcome::Entitled { .. } | Outcome::NotYet { .. });
        let finding = Finding {
            benefit,
            outcome,
            conditions: self.conditions,
            explanation: if keeps_lines {
                self.explanation
            } else {
                Explanation::default()
            },
            caveats: self.caveats,
        };
        let range = match (&finding.outcome, finding.amount()) {
            (_, Some(amount)) => Range::exactly(amount),
            (Outcome::NotEntitled { .. }, None) => Range::exactly(Manat::ZERO),
            _ => self.range,
        };
        Assessment {
            assessed: Assessed::Found(Box::new(finding)),
            read,
            range,
        }
    }
}

#[cfg(feature = "whole")]
impl Case<'_> {
    /// What the law says of another benefit for the same answers. What it reads counts as read here.
    pub(crate) fn finding_of(&mut self, benefit: Benefit) -> Result<Finding, Stop> {
        let other = assess(benefit, self.given);
        for fact in other.read {
            if !self.read.contains(&fact) {
                self.read.push(fact);
            }
        }
        match other.assessed {
            Assessed::Found(finding) => Ok(*finding),
            Assessed::Needs(fact) => Err(self.stop(End::Needs(fact))),
            Assessed::WaitsForOthers => Err(self.stop(End::WaitsForOthers)),
        }
    }
}
