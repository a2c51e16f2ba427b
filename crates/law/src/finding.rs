//! A finding: what the law says of one benefit for one case. Never a bare no.

use time::Date;

use crate::explanation::Explanation;
use crate::{Manat, Months};

/// The benefits this law knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Benefit {
    /// Old-age labour pension.
    OldAgePension,
}

/// What the law says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The right is there today.
    Entitled {
        /// A month.
        amount: Manat,
        /// The day the right arose.
        since: Date,
    },
    /// The right comes by itself on a day.
    NotYet {
        /// The day.
        on: Date,
        /// A month, from that day.
        amount: Manat,
    },
    /// No right, with what is missing.
    NotEntitled {
        /// The conditions that are not met.
        unmet: Vec<Unmet>,
    },
    /// The law's text is not known well enough, or something a person must find out first.
    Unsettled {
        /// Why.
        why: Unsettled,
    },
}

/// A condition that is not met, with the smallest change that meets it. Any one of those listed is enough.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unmet {
    /// The record is too short.
    Record {
        /// What counts today, the credit of Art 22-1 included.
        has: Months,
        /// What the law asks.
        needs: Months,
    },
    /// The capital does not give the minimum pension.
    Capital {
        /// What is there.
        has: Manat,
        /// What the law asks.
        needs: Manat,
    },
}

/// Why nothing can be said for sure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unsettled {
    /// The record, or its part before 2006, is unknown and could give the right sooner.
    RecordUnknown,
    /// The right may have come in the past, under rules that asked less or are not in the law's data.
    BeforeKnownLaw,
}

/// What a citizen must know beside the amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Caveat {
    /// The capital is an estimate from pay.
    Estimate,
    /// The years before 2019 are not indexed in the estimate: their rates are not confirmed.
    IndexationBefore2019,
    /// The record before 2006 was not known and counts as nothing.
    Before2006Unknown,
    /// The day rests on our reading for people born on the last days of a month.
    LastDayOfMonth,
    /// Art 22-1 was used; two points of its text are open.
    CreditedRecord,
    /// Art 22-1 could help, but nobody knows whether capital stood on the account in 2018.
    CreditUnknown,
    /// The day and amount hold if work goes on at the same pay.
    IfWorkGoesOn,
    /// Amounts after this year are not announced; those of this year are used.
    LastKnown(i32),
    /// The right arose earlier; back payment is at most three years before the application.
    BackPayment,
    /// Special service (Art 9) was not asked about.
    SpecialServiceNotAsked,
}

/// How the pension age was reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AgeRule {
    /// Art 7.
    General,
    /// Art 8: parents of many children or of a child with disability.
    Parent,
}

/// What the law says of one benefit for one case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Of which benefit.
    pub benefit: Benefit,
    /// What it says.
    pub outcome: Outcome,
    /// By which age rule.
    pub age_rule: AgeRule,
    /// The day the age is reached.
    pub age_reached_on: Date,
    /// The calculation behind the amount.
    pub explanation: Explanation,
    /// What to know beside it, each once.
    pub caveats: Vec<Caveat>,
}

impl Finding {
    /// The monthly amount, if there is one.
    pub fn amount(&self) -> Option<Manat> {
        match self.outcome {
            Outcome::Entitled { amount, .. } | Outcome::NotYet { amount, .. } => Some(amount),
            Outcome::NotEntitled { .. } | Outcome::Unsettled { .. } => None,
        }
    }

    /// The first day of payment, if there is one.
    pub fn starts_on(&self) -> Option<Date> {
        match self.outcome {
            Outcome::Entitled { since, .. } => Some(since),
            Outcome::NotYet { on, .. } => Some(on),
            Outcome::NotEntitled { .. } | Outcome::Unsettled { .. } => None,
        }
    }
}
