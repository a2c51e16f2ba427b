//! Who the properties ask: households, households with odd answers, and how many of them.

use std::fmt;

use law::answers::Answers;
use law::benefit::Benefit;
use law::case::{Assessed, Depth, Given, assess};
use law::facts::{FactId, FactSet};
use law::finding::Finding;
use population::dice::Dice;
use population::{SEED, TODAY, anything, household};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use time::macros::date;
use time::{Date, Duration};

/// `LAW_CASES` sets how many cases each property tries; without it a run ends within a minute.
pub(crate) fn number(usual: u32) -> u32 {
    std::env::var("LAW_CASES").map_or(usual, |text| text.parse().expect("LAW_CASES is a number"))
}

/// So many cases, as [`number`] says.
pub(crate) fn cases(usual: u32) -> ProptestConfig {
    let cases = number(usual);
    ProptestConfig {
        cases,
        // Some households do not fit a question; most do.
        max_global_rejects: cases.max(1024),
        failure_persistence: None,
        // The same cases in every run: a failure is found again, and nobody else's change is blamed for it.
        rng_seed: RngSeed::Fixed(SEED),
        ..ProptestConfig::default()
    }
}

/// Any day of these years.
pub(crate) fn day(first: i32, last: i32) -> impl Strategy<Value = Date> {
    let first = Date::from_ordinal_date(first, 1).unwrap();
    let last = Date::from_ordinal_date(last, 365).unwrap();
    (0..=(last - first).whole_days()).prop_map(move |days| first + Duration::days(days))
}

/// Days whose law is known for most benefits.
pub(crate) fn known_day() -> impl Strategy<Value = Date> {
    (0..(date!(2026 - 12 - 31) - date!(2018 - 01 - 01)).whole_days())
        .prop_map(|days| date!(2018 - 01 - 01) + Duration::days(days))
}

/// Today as often as any other day since 2006.
pub(crate) fn today_or_before() -> impl Strategy<Value = Date> {
    prop_oneof![Just(TODAY), day(2006, 2026)]
}

/// Answers on a day; a failure shows them as JSON.
#[derive(Clone)]
pub(crate) struct Asked {
    pub(crate) answers: Answers,
    pub(crate) today: Date,
}

impl fmt::Debug for Asked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let json = serde_json::to_string(&self.answers).map_err(|_| fmt::Error)?;
        write!(f, "on {}: {json}", self.today)
    }
}

/// A household on a day: answers that fit each other.
pub(crate) fn household_on(day: impl Strategy<Value = Date>) -> impl Strategy<Value = Asked> {
    (any::<u32>(), day).prop_map(|(index, today)| Asked {
        answers: household(SEED, index.into(), today).answers,
        today,
    })
}

/// A household on a day with some answers replaced by any that the fact admits. Shrinks towards the household.
pub(crate) fn odd_household_on(day: impl Strategy<Value = Date>) -> impl Strategy<Value = Asked> {
    let fact = 0..FactId::all().count();
    let changes = prop::collection::vec((fact, any::<u32>()), 0..24);
    (household_on(day), changes).prop_map(|(Asked { answers, today }, changes)| {
        let change = |answers: Answers, (fact, seed): (usize, u32)| {
            let fact = FactId::all().nth(fact).unwrap();
            let value = anything::possible(fact, &mut Dice::new(SEED, seed.into()), today);
            answers.with_value(fact, value)
        };
        Asked {
            answers: changes.into_iter().fold(answers, change),
            today,
        }
    })
}

/// What the law says of one benefit, as far as it says anything.
pub(crate) fn found(benefit: Benefit, answers: &Answers, today: Date, depth: Depth) -> Option<Finding> {
    finding(benefit, Given::new(answers, today, depth))
}

/// The same if the answers are taken as they are, possible beside each other or not.
pub(crate) fn found_anyway(
    benefit: Benefit,
    answers: &Answers,
    today: Date,
    depth: Depth,
) -> Option<Finding> {
    let given = Given {
        unusable: FactSet::default(),
        ..Given::new(answers, today, depth)
    };
    finding(benefit, given)
}

fn finding(benefit: Benefit, given: Given<'_>) -> Option<Finding> {
    let given = Given {
        others: Some(law::Manat::ZERO),
        ..given
    };
    match assess(benefit, given).assessed {
        Assessed::Found(finding) => Some(*finding),
        Assessed::Needs(_) | Assessed::WaitsForOthers => None,
    }
}
