//! A finding: what the law says of one benefit for one case. Never a bare no.

use time::Date;

use crate::Manat;
use crate::answers::Value;
use crate::benefit::{Benefit, Open, Place, Said};
use crate::explanation::Explanation;
use crate::facts::{Answered, Fact, FactId};
use crate::parameter::Confidence;
use crate::phrase::Phrase;

/// How often an amount is paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Every {
    /// Each month.
    Month,
    /// One time.
    Once,
    /// Four times a year.
    Quarter,
    /// Twice a year.
    HalfYear,
    /// Once a year.
    Year,
}

/// What is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pays {
    /// Money.
    Money {
        /// So much each time, in whole qəpik.
        amount: Manat,
        /// How often.
        every: Every,
    },
    /// Less tax: so much of the monthly income is free of it.
    Relief {
        /// So much of it.
        amount: Manat,
    },
    /// Something other than money, or money whose amount a person decides.
    Help,
}

/// What the law says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The right is there today. For [`Pays::Help`]: the conditions the law names are met, and a person decides.
    Entitled {
        /// What is given.
        pays: Pays,
        /// The day the right arose, where a rule names one.
        since: Option<Date>,
        /// Its last day, where a rule names one.
        until: Option<Date>,
    },
    /// The right comes by itself on a day.
    NotYet {
        /// The day.
        on: Date,
        /// What is given from then; `None` where it is too far off to be counted.
        pays: Option<Pays>,
    },
    /// No right, with what is missing: all of it.
    NotEntitled {
        /// What is missing.
        unmet: Vec<Unmet>,
    },
    /// The law's text is not known well enough, or something a person must find out first.
    Unsettled {
        /// Why, as a message of the area `open-`.
        why: Phrase,
        /// Who can settle it.
        ask: Place,
    },
}

/// Something that is missing; any one of the ways meets it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unmet {
    /// The ways.
    pub any_of: Vec<Missing>,
}

/// A condition that is not met, and the smallest change that meets it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    /// The condition.
    pub said: Said,
    /// The change.
    pub change: Change,
}

/// The smallest change that turns a no into a yes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Time alone: it is met from this day.
    On(Date),
    /// Another answer to a fact.
    Answer(FactId, Value),
    /// Nothing that can still happen.
    Never,
}

impl Change {
    /// Another answer to a fact.
    pub fn to<T: Answered>(fact: Fact<T>, answer: T) -> Change {
        Change::Answer(fact.id(), answer.value())
    }
}

/// A condition that was judged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judged {
    /// The condition.
    pub said: Said,
    /// Whether it is met.
    pub met: Met,
}

/// Whether a condition is met.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Met {
    /// Now.
    Yes,
    /// By itself on a day.
    On(Date),
    /// Not.
    No,
}

/// What a citizen must know beside the amount.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Caveat {
    /// Something about this case, as a message of the area `caveat-`.
    Case(Phrase),
    /// A point of the law that is open.
    Open(&'static Open),
}

/// The least and the most that can still come out, for a monthly or one-off amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Range {
    /// At least.
    pub low: Manat,
    /// At most, where a most is known.
    pub high: Option<Manat>,
}

impl Range {
    /// Nothing is known.
    pub const OPEN: Range = Range {
        low: Manat::ZERO,
        high: None,
    };

    /// Exactly this.
    pub const fn exactly(amount: Manat) -> Range {
        Range {
            low: amount,
            high: Some(amount),
        }
    }

    /// Whether an amount is inside.
    pub fn contains(self, amount: Manat) -> bool {
        self.low <= amount && self.high.is_none_or(|high| amount <= high)
    }

    /// Whether the other one is inside.
    pub fn holds(self, other: Range) -> bool {
        let below = match (self.high, other.high) {
            (None, _) => true,
            (Some(_), None) => false,
            (Some(this), Some(others)) => others <= this,
        };
        self.low <= other.low && below
    }

    /// The smallest range around both.
    #[must_use]
    pub fn or(self, other: Range) -> Range {
        Range {
            low: self.low.min(other.low),
            high: self.high.zip(other.high).map(|(this, others)| this.max(others)),
        }
    }

    /// What both allow.
    #[must_use]
    pub fn and(self, other: Range) -> Range {
        let high = match (self.high, other.high) {
            (Some(this), Some(others)) => Some(this.min(others)),
            (one, None) | (None, one) => one,
        };
        Range {
            low: self.low.max(other.low),
            high,
        }
    }
}

/// What the law says of one benefit for one case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Of which benefit.
    pub benefit: Benefit,
    /// What it says.
    pub outcome: Outcome,
    /// The conditions in the order they were judged.
    pub conditions: Vec<Judged>,
    /// The calculation behind the amount.
    pub explanation: Explanation,
    /// What to know beside it, each once.
    pub caveats: Vec<Caveat>,
}

impl Finding {
    /// What is given, now or from its day.
    pub fn pays(&self) -> Option<Pays> {
        match self.outcome {
            Outcome::Entitled { pays, .. } => Some(pays),
            Outcome::NotYet { pays, .. } => pays,
            Outcome::NotEntitled { .. } | Outcome::Unsettled { .. } => None,
        }
    }

    /// The money each time, now or from its day.
    pub fn amount(&self) -> Option<Manat> {
        match self.pays()? {
            Pays::Money { amount, .. } => Some(amount),
            Pays::Relief { .. } | Pays::Help => None,
        }
    }

    /// The monthly money that is due today.
    pub fn monthly_today(&self) -> Option<Manat> {
        match self.outcome {
            Outcome::Entitled {
                pays:
                    Pays::Money {
                        amount,
                        every: Every::Month,
                    },
                ..
            } => Some(amount),
            _ => None,
        }
    }

    /// The first day of the right, if there is one.
    pub fn starts_on(&self) -> Option<Date> {
        match self.outcome {
            Outcome::Entitled { since, .. } => since,
            Outcome::NotYet { on, .. } => Some(on),
            Outcome::NotEntitled { .. } | Outcome::Unsettled { .. } => None,
        }
    }

    /// The lowest confidence of the conditions and numbers used.
    pub fn confidence(&self) -> Confidence {
        let conditions = self
            .conditions
            .iter()
            .map(|it| it.said.condition.citation.confidence);
        let steps = self.explanation.steps.iter().map(|step| step.confidence());
        conditions.chain(steps).min().unwrap_or(Confidence::High)
    }
}
