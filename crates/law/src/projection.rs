//! The pension against the month of retirement: the same assessment at other dates.

use time::Date;

use crate::answers::Answers;
use crate::benefit::Benefit;
use crate::calendar::Month;
use crate::case::{Assessed, Depth, Given, assess};
use crate::facts::{Known, fact};
use crate::finding::Finding;
use crate::{Manat, Months};

/// Begins with the first month the law allows, or this one, and goes on for `points` months, each `step` after the one before.
/// Empty where the law gives no amount.
pub fn projection(answers: &Answers, today: Date, step: Months, points: u16) -> Vec<(Month, Manat)> {
    let retiring = |choice: Known<Month>| {
        let answers = answers.clone().with(fact::RETIRE_IN, choice);
        found(&answers, today)
    };
    let Some(soonest) = retiring(Known::Unknown).and_then(|finding| finding.starts_on()) else {
        return Vec::new();
    };
    // Nobody retires in a month that is over.
    let first = Month::of(soonest).max(Month::of(today));
    let point = |index: u16| {
        let month = first.plus(Months::new(step.count().saturating_mul(index)));
        let choice = if index == 0 {
            Known::Unknown
        } else {
            Known::Is(month)
        };
        Some((month, retiring(choice)?.amount()?))
    };
    (0..points).map_while(point).collect()
}

fn found(answers: &Answers, today: Date) -> Option<Finding> {
    match assess(Benefit::OldAgePension, Given::new(answers, today, Depth::Plan)).assessed {
        Assessed::Found(finding) => Some(*finding),
        Assessed::Needs(_) | Assessed::WaitsForOthers => None,
    }
}
