//! A decision letter checked: the first step where it parts from the law as coded, how sure that is, and what to do.

use api::assess::{Basis, Confidence};
use law::answers::Answers;
use law::decision::{Check, Decided, Letter, check};
use law::interview::{Goal, standing};
use serde::Serialize;
use thiserror::Error;

use super::basis::{basis, confidence};
use super::{Refusal, possible, words};

/// How the letter stands to the law as coded.
#[derive(Serialize)]
pub(crate) struct Checked {
    version: &'static str,
    result: Verdict,
    /// How sure the law as coded is at that step.
    #[serde(skip_serializing_if = "Option::is_none")]
    confidence: Option<Confidence>,
    /// The fact that must be known first.
    #[serde(skip_serializing_if = "Option::is_none")]
    needs: Option<&'static str>,
    pub(crate) says: String,
    pub(crate) at: Vec<String>,
    pub(crate) bases: Vec<Basis>,
    pub(crate) next: Vec<String>,
}

/// What came out.
#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum Verdict {
    Agrees,
    Parts,
    Needs,
    Unsettled,
}

/// Compares a letter with what the law gives for these answers on its day.
pub(crate) fn checked(
    letter: &Letter,
    facts: &Answers,
    language: api::Language,
) -> Result<Checked, Uncheckable> {
    let words = words(language).map_err(Refusal::from)?;
    possible(facts, letter.day)?;
    lines_exist(letter, facts)?;
    let check = check(letter, facts);
    let (result, sure, needs) = match &check {
        Check::Agrees => (Verdict::Agrees, None, None),
        Check::Parts { confidence, .. } => (Verdict::Parts, Some(*confidence), None),
        Check::Needs(fact) => (Verdict::Needs, None, Some(fact.spec().key)),
        Check::Unsettled => (Verdict::Unsettled, None, None),
    };
    let told = words.checked(&check);
    Ok(Checked {
        version: law::law::VERSION,
        result,
        confidence: sure.map(confidence),
        needs,
        says: told.says,
        at: told.at,
        bases: told.citations.into_iter().map(|it| basis(words, it)).collect(),
        next: told.next,
    })
}

/// Why a letter cannot be checked.
#[derive(Debug, Error)]
pub(crate) enum Uncheckable {
    /// The facts cannot be.
    #[error(transparent)]
    Facts(#[from] Refusal),
    /// Our calculation has no such line, or not so many of it.
    #[error("line {line}: the calculation has these: {known}")]
    Line {
        /// Its key.
        line: String,
        /// The keys that there are, in the order of the calculation.
        known: String,
    },
}

/// A line that our calculation does not have would be passed over, and the letter would seem to agree.
fn lines_exist(letter: &Letter, facts: &Answers) -> Result<(), Uncheckable> {
    let Decided::Granted { lines, .. } = &letter.decided else {
        return Ok(());
    };
    let standing = standing(facts, letter.day, Goal::Only(letter.benefit));
    let steps = standing
        .finding(letter.benefit)
        .map(|it| it.explanation.steps.as_slice());
    let known: Vec<&str> = steps.unwrap_or_default().iter().map(|it| it.says.key).collect();
    let mut left = known.clone();
    for (line, _) in lines.iter().filter(|_| !known.is_empty()) {
        let Some(place) = left.iter().position(|it| it == line) else {
            return Err(Uncheckable::Line {
                line: line.clone(),
                known: known.join(", "),
            });
        };
        left.swap_remove(place);
    }
    Ok(())
}
