//! The explanation is the calculation: each line with its inputs, result and article; the lines add up.

use rust_decimal::Decimal;

use crate::parameter::{Citation, Confidence};
use crate::phrase::Phrase;
use crate::{Manat, Months};

/// What a step does to the running amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// Adds the step's amount, which may be negative.
    Add,
    /// States the sum so far.
    Total,
    /// Divides the sum so far; the step's amount is the result, rounded to the qəpik.
    DivideBy(Decimal),
    /// Multiplies the sum so far; the step's amount is the result, rounded to the qəpik.
    Times(Decimal),
}

impl Effect {
    /// What a reader with a pencil has after a line of this amount.
    fn apply(self, sum: Manat, amount: Manat) -> Manat {
        match self {
            Effect::Add => sum + amount,
            Effect::Total => sum,
            Effect::DivideBy(number) => sum.share(number),
            Effect::Times(number) => sum.times(number).to_qepik(),
        }
    }
}

/// One line of the calculation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// What is done, as a message of the area `step-`.
    pub says: Phrase,
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
        let each = self.citations.iter().map(|citation| citation.confidence);
        each.min().unwrap_or(Confidence::High)
    }
}

/// How much of what a rule says is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Lines {
    /// Kept for a reader.
    #[default]
    Kept,
    /// Only the sum of the lines matters, and which conditions are met.
    Dropped,
    /// Only figures matter: neither lines nor conditions.
    Figures,
}

/// A calculation as lines.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Explanation {
    /// The lines, in order.
    pub steps: Vec<Step>,
    sum: Manat,
    lines: Lines,
}

impl Explanation {
    /// An empty one.
    pub fn new(lines: Lines) -> Explanation {
        Explanation {
            lines,
            ..Explanation::default()
        }
    }

    /// Adds an amount, rounded to the qəpik, as a line.
    pub fn add(
        &mut self,
        says: impl Into<Phrase>,
        amount: Manat,
        citations: impl IntoIterator<Item = &'static Citation>,
    ) {
        self.line(says, Effect::Add, amount.to_qepik(), citations);
    }

    /// States the sum so far as a line, and gives it.
    pub fn total(&mut self, says: impl Into<Phrase>) -> Manat {
        self.line(says, Effect::Total, self.sum, []);
        self.sum
    }

    /// Divides the sum so far by months, rounded to the qəpik, as a line, and gives the result.
    pub fn divide(&mut self, says: Phrase, months: Months, citations: Vec<&'static Citation>) -> Manat {
        self.divide_by(says, months.count().into(), citations)
    }

    /// Divides the sum so far, rounded to the qəpik, as a line, and gives the result.
    pub fn divide_by(&mut self, says: Phrase, number: Decimal, citations: Vec<&'static Citation>) -> Manat {
        self.line(says, Effect::DivideBy(number), self.sum.share(number), citations);
        self.sum
    }

    /// Multiplies the sum so far, rounded to the qəpik, as a line, and gives the result.
    pub fn times(&mut self, says: Phrase, number: Decimal, citations: Vec<&'static Citation>) -> Manat {
        self.line(
            says,
            Effect::Times(number),
            self.sum.times(number).to_qepik(),
            citations,
        );
        self.sum
    }

    /// States the exact result as the total. Where the rounded lines come to another amount, a rounding line says so.
    pub fn conclude(&mut self, says: impl Into<Phrase>, exact: Manat) -> Manat {
        let difference = exact.to_qepik() - self.sum;
        if difference != Manat::ZERO {
            self.add(Phrase::new("rounding"), difference, []);
        }
        self.total(says)
    }

    fn line(
        &mut self,
        says: impl Into<Phrase>,
        effect: Effect,
        amount: Manat,
        citations: impl IntoIterator<Item = &'static Citation>,
    ) {
        self.sum = effect.apply(self.sum, amount);
        if self.lines == Lines::Kept {
            self.steps.push(Step {
                says: says.into(),
                effect,
                amount,
                citations: citations.into_iter().collect(),
            });
        }
    }

    /// What the lines come to.
    pub fn sum(&self) -> Manat {
        self.sum
    }

    /// What a reader with a pencil gets from these lines.
    pub fn sum_of<'a>(steps: impl Iterator<Item = &'a Step>) -> Manat {
        steps.fold(Manat::ZERO, |sum, step| step.effect.apply(sum, step.amount))
    }

    /// Whether every stated total, quotient and product is what a reader with a pencil gets from the lines above it.
    pub fn adds_up(&self) -> bool {
        let mut sum = Manat::ZERO;
        let mut fits = |step: &Step| {
            sum = step.effect.apply(sum, step.amount);
            step.amount == step.amount.to_qepik() && (step.effect == Effect::Add || step.amount == sum)
        };
        self.steps.iter().all(&mut fits) && (self.lines != Lines::Kept || sum == self.sum)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 100 and 20, divided by 7: 17.142…
    fn lines() -> Explanation {
        let mut it = Explanation::new(Lines::Kept);
        it.add(Phrase::new("first"), Manat::from(100), []);
        it.add(Phrase::new("second"), Manat::from(20), []);
        it.total(Phrase::new("all"));
        it.divide(Phrase::new("a-month"), Months::new(7), Vec::new());
        it
    }

    #[test]
    fn lines_add_up_until_one_of_them_is_changed() {
        let right = lines();
        assert!(right.adds_up());
        assert_eq!(right.sum().to_string(), "17.14");
        for index in 0..right.steps.len() {
            let mut wrong = right.clone();
            wrong.steps[index].amount = wrong.steps[index].amount + Manat::from(1);
            assert!(!wrong.adds_up(), "line {index}");
        }
        let mut unrounded = right.clone();
        unrounded.steps[0].amount = Manat::from(100) + Manat::from(1).share(3.into());
        assert!(!unrounded.adds_up());
        let mut short = right;
        short.steps.truncate(3);
        assert!(!short.adds_up(), "another sum");
    }
}
