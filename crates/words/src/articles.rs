//! The third depth: every judged condition and every line with act, article, confidence and, for lawyers, sources.

use l10n::Arg;
use law::explanation::Step;
use law::finding::{Finding, Judged, Met};
use law::parameter::{Citation, Confidence};

#[cfg(feature = "sources")]
use crate::numbers::{self, Number};
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
    /// The number used, of a line.
    #[cfg(feature = "sources")]
    pub number: Option<Number>,
    /// Where it was read.
    #[cfg(feature = "sources")]
    pub source: String,
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
            number: numbers::of(citation).map(|used| self.number(used)),
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
