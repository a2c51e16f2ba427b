//! A decision letter beside the law: the first step where the two part, how sure that step is, and who decides again.

use time::Date;

use crate::Manat;
use crate::answers::Answers;
use crate::benefit::{Benefit, Place};
use crate::compare::{Difference, compare};
use crate::explanation::{Effect, Explanation, Step};
use crate::facts::FactId;
use crate::finding::{Finding, Judged, Outcome, Unmet};
use crate::interview::{Goal, standing};
use crate::parameter::{Citation, Confidence};

/// What a decision letter says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// About which benefit.
    pub benefit: Benefit,
    /// The day of the decision.
    pub day: Date,
    /// What was decided.
    pub decided: Decided,
}

/// What was decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decided {
    /// Refused.
    Refused,
    /// Granted.
    Granted {
        /// So much each time.
        amount: Manat,
        /// Lines of the calculation, by the key of their step, as far as the letter gives them; of one key in the order
        /// of the calculation.
        lines: Vec<(String, Manat)>,
    },
}

/// How the letter stands to the law as coded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Check {
    /// They agree.
    Agrees,
    /// They part.
    Parts {
        /// The first step where they do.
        at: Part,
        /// How sure the law as coded is there.
        confidence: Confidence,
        /// Who decided, and can decide again.
        appeal: Place,
    },
    /// A fact is missing.
    Needs(FactId),
    /// The law as coded says nothing sure of this case.
    Unsettled,
}

/// The step where letter and law part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// The letter refuses; by the law as coded every condition is met. The least sure one is named first.
    Refused(Vec<Judged>),
    /// The letter grants; by the law as coded something is missing, or comes later.
    Granted(Outcome),
    /// A line that the letter gives is another one by the law as coded.
    Line {
        /// Ours.
        step: Box<Step>,
        /// The letter's amount.
        letter: Manat,
    },
    /// The letter's amount is what comes out without this line.
    Without(Box<Step>),
    /// The letter's amount is what came out under an earlier number of the law.
    Earlier {
        /// The last day of that law.
        until: Date,
        /// The number that has changed since.
        was: Option<&'static Citation>,
        /// What it is on the day of the decision.
        is: Option<&'static Citation>,
    },
    /// Only the totals differ: the letter's lines are needed to say where.
    Total {
        /// Ours.
        ours: Manat,
        /// The letter's.
        letter: Manat,
    },
}

/// Compares a letter with what the law gives for these answers on the day of the decision.
pub fn check(letter: &Letter, answers: &Answers) -> Check {
    let finding = match found(letter.benefit, answers, letter.day) {
        Ok(finding) => finding,
        Err(Some(fact)) => return Check::Needs(fact),
        Err(None) => return Check::Unsettled,
    };
    let at = match (&letter.decided, &finding.outcome) {
        (_, Outcome::Unsettled { .. }) => return Check::Unsettled,
        // Where a person decides, there is no amount to compare.
        (Decided::Granted { .. }, Outcome::Entitled { .. }) if finding.amount().is_none() => {
            return Check::Unsettled;
        }
        (Decided::Refused, Outcome::Entitled { .. }) => refused(&finding),
        (Decided::Refused, _) => return Check::Agrees,
        (Decided::Granted { amount, lines }, Outcome::Entitled { .. }) => {
            match parted(&finding, *amount, lines, answers, letter.day) {
                None => return Check::Agrees,
                Some(part) => part,
            }
        }
        (Decided::Granted { .. }, other) => Part::Granted(other.clone()),
    };
    Check::Parts {
        confidence: confidence(&at, &finding),
        at,
        appeal: letter.benefit.about().decided_by,
    }
}

/// The finding; otherwise what must be known for it first. What counts the other benefits as income is told beside them.
fn found(benefit: Benefit, answers: &Answers, day: Date) -> Result<Finding, Option<FactId>> {
    let standing = standing(answers, day, Goal::Only(benefit));
    let found = standing.finding(benefit).cloned();
    found.ok_or_else(|| standing.undecided.iter().find_map(|it| it.needs))
}

fn refused(finding: &Finding) -> Part {
    let mut conditions = finding.conditions.clone();
    conditions.sort_by_key(|it| it.said.condition.citation.confidence);
    Part::Refused(conditions)
}

/// Where a granted amount parts from ours; `None` where it does not.
fn parted(
    finding: &Finding,
    letter: Manat,
    lines: &[(String, Manat)],
    answers: &Answers,
    day: Date,
) -> Option<Part> {
    let steps = &finding.explanation.steps;
    // Of several lines with one key each is compared with the one at the same turn.
    let given = |(index, step): (usize, &Step)| {
        let same = |it: &&Step| it.says.key == step.says.key;
        let turn = steps.iter().take(index).filter(same).count();
        let (_, amount) = lines.iter().filter(|(key, _)| *key == step.says.key).nth(turn)?;
        (*amount != step.amount).then(|| Part::Line {
            step: Box::new(step.clone()),
            letter: *amount,
        })
    };
    let line = steps.iter().enumerate().find_map(given);
    if line.is_some() {
        return line;
    }
    let ours = finding.amount()?;
    if ours == letter {
        return None;
    }
    let part = earlier(finding, letter, answers, day).or_else(|| without(&finding.explanation, letter));
    Some(part.unwrap_or(Part::Total { ours, letter }))
}

/// The line without which our calculation comes to the letter's amount.
fn without(explanation: &Explanation, letter: Manat) -> Option<Part> {
    let steps = &explanation.steps;
    let adds = steps
        .iter()
        .enumerate()
        .filter(|(_, step)| step.effect == Effect::Add);
    let left_out = |index: usize| {
        let others = steps.iter().enumerate().filter(move |(other, _)| *other != index);
        Explanation::sum_of(others.map(|(_, step)| step))
    };
    let mut found = adds.filter(|(index, _)| left_out(*index) == letter);
    found
        .next()
        .map(|(_, step)| Part::Without(Box::new(step.clone())))
}

/// The last day on which another number of the law gave the letter's amount for the same answers.
fn earlier(finding: &Finding, letter: Manat, answers: &Answers, day: Date) -> Option<Part> {
    let citations = finding.explanation.steps.iter().flat_map(|step| &step.citations);
    let mut days: Vec<Date> = citations.filter_map(|it| it.from?.previous_day()).collect();
    days.sort();
    days.dedup();
    days.into_iter().rev().filter(|it| *it < day).find_map(|until| {
        let before = found(finding.benefit, answers, until).ok()?;
        if before.amount() != Some(letter) {
            return None;
        }
        let changed = compare(&before, finding);
        let (was, is) = changed.iter().find_map(|it| match it {
            Difference::Number { was, is, .. } => Some((*was, *is)),
            Difference::Line { .. } | Difference::Condition { .. } => None,
        })?;
        Some(Part::Earlier { until, was, is })
    })
}

fn confidence(part: &Part, finding: &Finding) -> Confidence {
    let of_number = |it: &Option<&'static Citation>| it.map_or(Confidence::High, |it| it.confidence);
    match part {
        Part::Refused(conditions) => {
            lowest(conditions.iter().map(|it| it.said.condition.citation.confidence))
        }
        Part::Granted(Outcome::NotEntitled { unmet }) => lowest(unmet.iter().flat_map(ways)),
        Part::Granted(_) | Part::Total { .. } => finding.confidence(),
        Part::Line { step, .. } | Part::Without(step) => step.confidence(),
        Part::Earlier { is, .. } => of_number(is),
    }
}

fn ways(unmet: &Unmet) -> impl Iterator<Item = Confidence> {
    unmet
        .any_of
        .iter()
        .map(|way| way.said.condition.citation.confidence)
}

fn lowest(each: impl Iterator<Item = Confidence>) -> Confidence {
    each.min().unwrap_or(Confidence::High)
}
