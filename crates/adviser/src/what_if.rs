//! The pension against the month of retirement: as it was answered, or with more work, other pay, or none.

use law::answers::Answers;
use law::benefit::Benefit;
use law::facts::{Known, fact};
use law::finding::Finding;
use law::interview::standing;
use law::projection::projection as points_of;
use law::{Manat, Month, Months};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use words::{Words, month};

use crate::case::Case;
use crate::talk::{self, WhatIf};

/// Points of the projection, each a year after the one before.
const POINTS: u16 = 6;
const STEP: Months = Months::years_and(1, 0);
/// The lowest bar, in per cent.
const FLOOR: u8 = 40;
/// One step of pay, in manat.
const PAY_STEP: i32 = 100;

/// The pension against the month of retirement.
pub(crate) fn projection(words: Words<'_>, case: &Case, what_if: WhatIf) -> talk::Projection {
    let answers = otherwise(&case.answers, what_if);
    let points = points_of(&answers, case.today, STEP, POINTS);
    let later = points
        .get(usize::from(what_if.later))
        .filter(|_| what_if.later > 0);
    let chosen = match later {
        Some((month, _)) => answers.clone().with(fact::RETIRE_IN, Known::Is(*month)),
        None => answers.clone(),
    };
    let finding = standing(&chosen, case.today, case.goal)
        .finding(Benefit::OldAgePension)
        .cloned();
    let begins = finding.as_ref().and_then(Finding::starts_on).map(Month::of);
    let amount = finding.as_ref().and_then(Finding::amount);
    let works = answers.get(fact::WORKS) == Some(true);
    talk::Projection {
        says: begins.zip(amount).map(|(begins, amount)| talk::Sum {
            what: words.text("chart-month", &[("month", month(begins))]),
            amount: words.money(amount),
        }),
        pay: answers
            .get(fact::PAY)
            .filter(|_| works)
            .map(|pay| words.money(pay)),
        points: drawn(words, &points, begins),
    }
}

/// The answers as they would be.
fn otherwise(answers: &Answers, what_if: WhatIf) -> Answers {
    let answers = answers.clone();
    match (what_if.work, answers.get(fact::PAY)) {
        (talk::Work::Stops, _) => answers.with(fact::WORKS, false),
        (talk::Work::AsAnswered, Some(pay)) => {
            let steps = Decimal::from(i32::from(what_if.pay) * PAY_STEP);
            let pay = pay + Manat::from_const(steps);
            answers.with(fact::PAY, pay.max(Manat::ZERO))
        }
        (talk::Work::AsAnswered, None) => answers,
    }
}

fn drawn(words: Words<'_>, points: &[(Month, Manat)], begins: Option<Month>) -> Vec<talk::Point> {
    let amounts = || points.iter().map(|(_, amount)| *amount);
    let (least, most) = (
        amounts().min().unwrap_or_default(),
        amounts().max().unwrap_or_default(),
    );
    let point = |(when, amount): &(Month, Manat)| talk::Point {
        month: when.to_string(),
        when: words.text("chart-month", &[("month", month(*when))]),
        amount: words.money(*amount),
        height: height(*amount, least, most),
        chosen: Some(*when) == begins,
    };
    points.iter().map(point).collect()
}

/// From [`FLOOR`] for the least to 100 for the most; all full when they are equal.
fn height(amount: Manat, least: Manat, most: Manat) -> u8 {
    let rise = 100 - FLOOR;
    let (above, span) = ((amount - least).decimal(), (most - least).decimal());
    let share = above.checked_div(span).unwrap_or(Decimal::ONE);
    let risen = share.saturating_mul(rise.into()).round().to_u8();
    FLOOR.saturating_add(risen.unwrap_or(rise))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars_rise_from_the_least_to_the_most() {
        let of = |amount: u32| height(Manat::from(amount), Manat::from(400), Manat::from(500));
        assert_eq!((of(400), of(450), of(500)), (40, 70, 100));
        let only = Manat::from(320);
        assert_eq!(height(only, only, only), 100);
    }
}
