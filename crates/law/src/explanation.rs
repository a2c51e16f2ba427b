//! The explanation is the calculation: each step with its inputs, result and article; the lines add up.

use crate::facts::Sector;
use crate::parameter::{Citation, Confidence};
use crate::{Manat, Months};

/// What a step does to the running amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// Adds the step's amount.
    Add,
    /// States the sum so far.
    Total,
    /// Divides the sum so far by this many months; the step's amount is the result, rounded to the qəpik.
    DivideBy(Months),
}

/// The rule a step applies, with what the sentence about it needs to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// The capital that the account shows.
    RecordedCapital,
    /// Capital for the record before 2006: so long, at so much for each year.
    CapitalBefore2006 {
        /// The record before 2006.
        record: Months,
        /// Capital for each year of it.
        unit: Manat,
    },
    /// Capital from pay in past years.
    CapitalFromPay {
        /// The first year.
        from: i32,
        /// The last year.
        to: i32,
        /// Average monthly pay.
        pay: Manat,
        /// Where.
        sector: Sector,
    },
    /// What yearly indexation added to that capital.
    CapitalIndexation {
        /// The first year with a known rate that was applied.
        from: i32,
        /// The last one.
        to: i32,
    },
    /// Capital from working on until retirement.
    CapitalFromWorkingOn {
        /// So many months.
        months: Months,
        /// Monthly pay.
        pay: Manat,
    },
    /// The capital on the day of retirement.
    CapitalTotal,
    /// The capital spread over the expected months of payment.
    MonthlyPension,
    /// The raise to the minimum pension.
    RaiseToMinimum {
        /// The minimum pension.
        minimum: Manat,
    },
    /// The pension.
    Pension,
}

impl Rule {
    /// Its name in message ids.
    pub const fn key(&self) -> &'static str {
        match self {
            Rule::RecordedCapital => "recorded-capital",
            Rule::CapitalBefore2006 { .. } => "capital-before-2006",
            Rule::CapitalFromPay { .. } => "capital-from-pay",
            Rule::CapitalIndexation { .. } => "capital-indexation",
            Rule::CapitalFromWorkingOn { .. } => "capital-from-working-on",
            Rule::CapitalTotal => "capital-total",
            Rule::MonthlyPension => "monthly-pension",
            Rule::RaiseToMinimum { .. } => "raise-to-minimum",
            Rule::Pension => "pension",
        }
    }
}

/// One line of the calculation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The rule applied.
    pub rule: Rule,
    /// What it does to the running amount.
    pub effect: Effect,
    /// The amount of the line, in whole qəpik.
    pub amount: Manat,
    /// The numbers of the law used.
    pub citations: Vec<&'static Citation>,
}

impl Step {
    /// The lowest confidence of the numbers used; high if the step uses none.
    pub fn confidence(&self) -> Confidence {
        self.citations
            .iter()
            .map(|citation| citation.confidence)
            .min()
            .unwrap_or(Confidence::High)
    }
}

/// A calculation as lines.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Explanation {
    /// The lines, in order.
    pub steps: Vec<Step>,
}

impl Explanation {
    /// Adds an amount, rounded to the qəpik, as a line.
    pub fn add(&mut self, rule: Rule, amount: Manat, citations: Vec<&'static Citation>) {
        self.steps.push(Step {
            rule,
            effect: Effect::Add,
            amount: amount.to_qepik(),
            citations,
        });
    }

    /// States the sum so far as a line, and gives it.
    pub fn total(&mut self, rule: Rule) -> Manat {
        let amount = self.sum();
        self.steps.push(Step {
            rule,
            effect: Effect::Total,
            amount,
            citations: Vec::new(),
        });
        amount
    }

    /// Divides the sum so far, rounded to the qəpik, as a line, and gives the result.
    pub fn divide(&mut self, rule: Rule, months: Months, citations: Vec<&'static Citation>) -> Manat {
        let amount = self.sum().over(months).to_qepik();
        self.steps.push(Step {
            rule,
            effect: Effect::DivideBy(months),
            amount,
            citations,
        });
        amount
    }

    /// What the lines come to.
    pub fn sum(&self) -> Manat {
        self.steps
            .iter()
            .fold(Manat::ZERO, |sum, step| match step.effect {
                Effect::Add => sum + step.amount,
                Effect::Total => sum,
                Effect::DivideBy(months) => sum.over(months).to_qepik(),
            })
    }

    /// Whether every stated total and quotient is what a reader with a pencil gets from the lines above it.
    pub fn adds_up(&self) -> bool {
        let mut sum = Manat::ZERO;
        self.steps.iter().all(|step| {
            sum = match step.effect {
                Effect::Add => sum + step.amount,
                Effect::Total => sum,
                Effect::DivideBy(months) => sum.over(months).to_qepik(),
            };
            step.amount == step.amount.to_qepik() && (step.effect == Effect::Add || step.amount == sum)
        })
    }
}
