//! Every household is complete and possible, and together they have the shape that `visitor` states.

use std::collections::BTreeMap;

use law::answers::Answers;
use law::facts::{FactId, PensionKind, fact};
use population::visitor::{SHAPE, Visitor};
use population::{Household, SEED, TODAY, household};
use time::macros::date;

const MANY: u64 = 6_000;

fn many() -> impl Iterator<Item = Household> {
    (0..MANY).map(|index| household(SEED, index, TODAY))
}

#[test]
fn every_fact_has_an_answer_that_can_be() {
    for today in [
        date!(2006 - 01 - 01),
        date!(2019 - 06 - 30),
        TODAY,
        date!(2040 - 02 - 29),
    ] {
        for index in 0..1500 {
            let answers = household(SEED, index, today).answers;
            assert_eq!(answers.iter().count(), FactId::all().count());
            let impossible = answers.invalid(today).next();
            assert!(
                impossible.is_none(),
                "household {index} on {today}: {impossible:?}"
            );
        }
    }
}

#[test]
fn what_is_ticked_and_what_is_told_fit_each_other() {
    let yes = |answers: &Answers, fact| answers.get(fact) == Some(true);
    for Household { visitor, answers } in many() {
        let children = answers.get(fact::CHILDREN).unwrap();
        assert_eq!(
            yes(&answers, fact::HAS_CHILDREN),
            !children.is_empty(),
            "{answers:?}"
        );
        assert!(
            answers.get(fact::LIVING_CHILDREN).unwrap() as usize >= children.len(),
            "{answers:?}"
        );
        assert!(
            answers.get(fact::MEMBERS).unwrap() as usize > children.len(),
            "{answers:?}"
        );
        assert!(
            answers.get(fact::OWN_BENEFITS) <= answers.get(fact::HOUSEHOLD_INCOME),
            "{answers:?}"
        );
        assert_eq!(
            visitor.is_pensioner(),
            visitor.is_pensioner() && yes(&answers, fact::RECEIVES_PENSION)
        );
        assert!(
            answers.get(fact::DISABILITY_SINCE) >= answers.get(fact::BIRTH_DATE),
            "{answers:?}"
        );
    }
}

#[test]
fn visitors_come_as_often_as_the_shape_says() {
    assert_eq!(SHAPE.iter().map(|(weight, ..)| weight).sum::<u32>(), 1000);
    let mut counted: BTreeMap<Visitor, u64> = BTreeMap::new();
    for it in many() {
        *counted.entry(it.visitor).or_default() += 1;
    }
    for (weight, visitor, ..) in SHAPE {
        let expected = MANY * u64::from(weight) / 1000;
        let found = counted[&visitor];
        assert!(
            found.abs_diff(expected) * 5 < expected,
            "{visitor:?}: {found} and not {expected}"
        );
    }
}

/// The ministry's figures for the end of 2023: 706, 259 and 134 thousand.
#[test]
fn pensioners_divide_as_in_the_country() {
    let kinds: Vec<PensionKind> = many()
        .filter(|it| it.visitor.is_pensioner())
        .filter_map(|it| it.answers.get(fact::PENSION_KIND))
        .collect();
    for (kind, thousands) in [
        (PensionKind::OldAge, 706),
        (PensionKind::Disability, 259),
        (PensionKind::Survivor, 134),
    ] {
        let of_thousand = kinds.iter().filter(|it| **it == kind).count() * 1000 / kinds.len();
        assert!(
            of_thousand.abs_diff(thousands * 1000 / 1099) < 20,
            "{kind:?}: {of_thousand}"
        );
    }
}

/// At the end of 2025 a family on targeted assistance had 4.4 members.
#[test]
fn poor_families_are_as_large_as_in_the_country() {
    let members: Vec<u64> = many()
        .filter(|it| it.answers.get(fact::RECEIVES_ASSISTANCE) == Some(true))
        .filter_map(|it| it.answers.get(fact::MEMBERS).map(u64::from))
        .collect();
    let tenths = members.iter().sum::<u64>() * 10 / members.len() as u64;
    assert!((40..=48).contains(&tenths), "{tenths} tenths");
}
