//! A decision letter checked: the first step where it parts from the law as coded, how sure that is, and what to do.

use api::assess::{Basis, Confidence};
use law::answers::Answers;
use law::decision::{Check, Letter, check};
use serde::Serialize;

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
pub(crate) fn checked(letter: &Letter, facts: &Answers, language: api::Language) -> Result<Checked, Refusal> {
    let words = words(language)?;
    possible(facts, letter.day)?;
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
