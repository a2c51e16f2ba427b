//! What must hold for every case, not only the written ones.

use law::answers::Answers;
use law::benefit::Benefit;
use law::calendar::Month;
use law::case::Depth;
use law::facts::{Child, ChildKind, Children, Known, Screen, Sex, fact};
use law::finding::{Caveat, Change, Finding, Outcome};
use law::interview::{Goal, standing};
use law::law::Law;
use law::parameter::table;
use law::projection::projection;
use law::{Manat, Months};
use population::invariants;
use proptest::prelude::*;
use time::macros::date;
use time::{Date, Duration};

use super::asking::{Asked, cases, day, found, found_anyway, household_on, known_day, odd_household_on};

fn manat(most: u32) -> impl Strategy<Value = Manat> {
    (0..=most * 100).prop_map(|qepik| Manat::from(qepik).over(Months::new(100)).to_qepik())
}

/// Conditions that are not met, each with the change that meets it.
fn missing(finding: &Finding) -> Vec<(&'static str, &Change)> {
    match &finding.outcome {
        Outcome::NotEntitled { unmet } => {
            let ways = unmet.iter().flat_map(|it| &it.any_of);
            ways.map(|way| (way.said.condition.key, &way.change)).collect()
        }
        _ => Vec::new(),
    }
}

/// Whether this finding, if there is one, names the condition as not met.
fn misses(finding: Option<&Finding>, key: &str) -> bool {
    finding.is_some_and(|it| missing(it).iter().any(|(other, _)| *other == key))
}

proptest! {
    #![proptest_config(cases(1_000))]

    /// No panic, no amount below nothing, lines that come to the amount, questions only from the announced screens:
    /// 66 benefits at two depths in each case.
    #[test]
    fn invariants_hold_for_any_answers_on_any_day(Asked { answers, today } in odd_household_on(day(2000, 2040))) {
        let held = invariants::hold(&answers, today);
        prop_assert!(held.is_ok(), "{}", held.unwrap_err());
    }

    /// The same on days whose law is known, for answers that fit: most amounts are counted here.
    #[test]
    fn invariants_hold_for_households(Asked { answers, today } in household_on(known_day())) {
        let held = invariants::hold(&answers, today);
        prop_assert!(held.is_ok(), "{}", held.unwrap_err());
    }

    #[test]
    fn answers_survive_json(Asked { answers, .. } in odd_household_on(known_day())) {
        let json = serde_json::to_string(&answers).unwrap();
        prop_assert_eq!(serde_json::from_str::<Answers>(&json).unwrap(), answers);
    }

    /// Another answer that the law names as the way out is one.
    #[test]
    fn a_named_answer_meets_its_condition(Asked { answers, today } in odd_household_on(known_day())) {
        for benefit in Benefit::ALL {
            let Some(finding) = found(*benefit, &answers, today, Depth::Plan) else { continue };
            for (key, change) in missing(&finding) {
                let Change::Answer(fact, value) = change else { continue };
                let answers = answers.clone().with_value(*fact, value.clone());
                let after = found_anyway(*benefit, &answers, today, Depth::Plan);
                let named = format!("{} = {value:?}", fact.spec().key);
                prop_assert!(!misses(after.as_ref(), key), "{benefit:?}: {key} with {named}");
            }
        }
    }

    /// A condition that time meets is met on its day, and a right that comes by itself comes on its day, not before.
    #[test]
    fn what_time_brings_comes_on_its_day(Asked { answers, today } in household_on(known_day())) {
        for benefit in Benefit::ALL.iter().filter(|benefit| time_alone(**benefit, &answers, today)) {
            for depth in [Depth::Overview, Depth::Plan] {
                let Some(finding) = found(*benefit, &answers, today, depth) else { continue };
                let on_day = |day| found_anyway(*benefit, &answers, day, depth);
                for (key, change) in missing(&finding) {
                    let Change::On(day) = change else { continue };
                    let then = on_day(*day);
                    prop_assert!(*day > today && !misses(then.as_ref(), key), "{benefit:?}: {key} on {day}");
                }
                // What is too far off to be counted is only dated, by the general age.
                if let Outcome::NotYet { on, pays: Some(_) } = finding.outcome {
                    let eve = on.previous_day().unwrap();
                    let then = on_day(on).map(|it| it.outcome);
                    prop_assert!(has_come(then.as_ref(), on), "{benefit:?} on {on}: {then:?}");
                    let before = on_day(eve).map(|it| it.outcome);
                    let waits = matches!(before, Some(Outcome::NotYet { on: same, .. }) if same == on);
                    prop_assert!(eve == today || waits, "{benefit:?} on the eve of {on}: {before:?}");
                }
            }
        }
    }

    /// A right that ends is there on its last day, and gone on the next, or another one has begun.
    #[test]
    fn what_time_ends_ends_after_its_day(Asked { answers, today } in household_on(known_day())) {
        for benefit in Benefit::ALL {
            let on_day = |day| found_anyway(*benefit, &answers, day, Depth::Plan).map(|it| it.outcome);
            let Some(Outcome::Entitled { until: Some(last), .. }) = on_day(today) else { continue };
            let then = on_day(last);
            prop_assert!(has_come(then.as_ref(), last), "{benefit:?} on {last}: {then:?}");
            let after = on_day(last.next_day().unwrap());
            let goes_on = match after {
                Some(Outcome::Entitled { until, .. }) => until.is_none_or(|until| until <= last),
                _ => false,
            };
            prop_assert!(!goes_on, "{benefit:?} after {last}: {after:?}");
        }
    }

    /// One more own child never lowers what a household is paid.
    #[test]
    fn one_more_child_never_lowers(Asked { answers, today } in household_on(known_day()), days in 0i64..6_000) {
        let paid = |answers: &Answers| standing(answers, today, Goal::Everything).package.map(|it| it.monthly);
        let born = today - Duration::days(days);
        let child = Child { born, disability: None, kind: ChildKind::Own, since: None, studies: false };
        let mut children = answers.get(fact::CHILDREN).unwrap().to_vec();
        children.push(child);
        let more = answers
            .clone()
            .with(fact::HAS_CHILDREN, true)
            .with(fact::CHILDREN, Children(children))
            .with(fact::LIVING_CHILDREN, answers.get(fact::LIVING_CHILDREN).unwrap() + 1)
            .with(fact::MEMBERS, answers.get(fact::MEMBERS).unwrap() + 1);
        prop_assert!(paid(&more) >= paid(&answers), "{:?} and {:?}", paid(&answers), paid(&more));
    }

    /// More capital never takes the right away, never delays it, and never lowers the pension of the same day.
    #[test]
    fn more_capital_never_harms(
        Asked { answers, today } in odd_household_on(known_day()), capital in manat(200_000), more in manat(50_000),
    ) {
        let of = |capital: Manat| {
            let answers = answers.clone().with(fact::CAPITAL, Known::Is(capital));
            found(Benefit::OldAgePension, &answers, today, Depth::Plan)
        };
        if let (Some(less), Some(more)) = (of(capital), of(capital + more))
            && let (Some(day), Some(amount)) = (less.starts_on(), less.amount())
        {
            // With more capital the right may have come in the past already, under a law that asked less, or may
            // come sooner for who has a record as well, where the record is not known.
            let may_be_sooner = |why: &str| {
                let unknown = answers.get(fact::RECORD) == Some(Known::Unknown);
                why == "before-known-law" || (why == "record-unknown" && unknown && asks_for_both(&answers, today))
            };
            let sooner = matches!(&more.outcome, Outcome::Unsettled { why, .. } if may_be_sooner(why.key));
            prop_assert!(sooner || more.starts_on().is_some_and(|sooner| sooner <= day));
            prop_assert!(more.starts_on() != Some(day) || more.amount() >= Some(amount));
        }
    }

    /// Whoever has the right to a pension keeps it on every later day of the same law.
    #[test]
    fn a_right_once_reached_is_not_lost(Asked { answers, today } in odd_household_on(known_day()), days in 1i64..3_000) {
        let answers = answers.with(fact::RETIRE_IN, Known::Unknown);
        let entitled = |day| {
            let finding = found(Benefit::OldAgePension, &answers, day, Depth::Plan);
            finding.is_some_and(|it| matches!(it.outcome, Outcome::Entitled { .. }))
        };
        let later = today + Duration::days(days);
        // A raised minimum is another law: it lifts the capital that is needed.
        let minimum = |day| Law::on(day).minimum_pension().map(|it| it.value).ok();
        if entitled(today) && minimum(today) == minimum(later) {
            prop_assert!(entitled(later), "{today} {later}");
        }
    }

    /// A later month of retirement never lowers the pension of someone who works on.
    #[test]
    fn the_projection_never_falls(Asked { answers, today } in odd_household_on(known_day())) {
        let points = projection(&answers, today, Months::new(12), 6);
        prop_assert!(points.windows(2).all(|pair| pair[0].1 <= pair[1].1 && pair[0].0 < pair[1].0), "{points:?}");
    }
}

/// Whether the right is there, or the numbers of its day are not announced.
fn has_come(outcome: Option<&Outcome>, on: Date) -> bool {
    match outcome {
        Some(Outcome::Entitled { .. }) => true,
        Some(Outcome::Unsettled { .. }) => on > date!(2026 - 12 - 31),
        _ => false,
    }
}

/// A pension that waits for record or capital comes with work and indexation, which change the answers themselves.
fn time_alone(benefit: Benefit, answers: &Answers, today: Date) -> bool {
    let long = match answers.get(fact::RECORD) {
        Some(Known::Is(record)) => record >= Months::years_and(25, 0),
        _ => false,
    };
    let enough = long && !asks_for_both(answers, today);
    let waits_for_nothing = enough && answers.get(fact::RETIRE_IN) == Some(Known::Unknown);
    waits_for_nothing || !benefit.about().asks.contains(&Screen::Capital)
}

/// Whether Art 9.1 may ask for a record and for capital: until 530-VIQD it did.
fn asks_for_both(answers: &Answers, today: Date) -> bool {
    answers.get(fact::HARD_WORK) == Some(true) && today < date!(2022 - 06 - 29)
}

/// Both days of every change of every number an old-age pension uses give an answer, and the right number.
#[test]
fn both_sides_of_every_date_switch() {
    let man = Answers::default()
        .with(fact::SEX, Sex::Man)
        .with(fact::BIRTH_DATE, date!(1945 - 01 - 01))
        .with(fact::RECORD, Known::Is(Months::new(400)))
        .with(fact::RETIRE_IN, Known::Unknown);
    let ticked = |answers: Answers| with_no_ticks(answers);
    let finding = |answers: &Answers, day| found(Benefit::OldAgePension, answers, day, Depth::Plan).unwrap();
    let poor = ticked(man.clone().with(fact::CAPITAL, Known::Is(Manat::from(1))));
    for pair in table::MINIMUM_PENSION.values.windows(2) {
        let (before, after) = (&pair[0], &pair[1]);
        let last = before.to.unwrap();
        assert_eq!(last.next_day().unwrap(), after.from);
        for (day, expected) in [(last, before.value), (after.from, after.value)] {
            assert_eq!(finding(&poor, day).amount(), Some(expected), "{day}");
        }
    }
    // The unit for years before 2006, through an unknown capital of one such year.
    let unknown = ticked(
        man.with(fact::CAPITAL, Known::Unknown)
            .with(fact::RECORD_BEFORE_2006, Known::Is(Months::new(12)))
            .with(fact::PAY_HISTORY, law::facts::PayHistory::default()),
    );
    for dated in table::PRE_2006_UNIT.values {
        for day in [Some(dated.from), dated.to].into_iter().flatten() {
            let lines = finding(&unknown, day).explanation;
            assert_eq!(lines.steps[0].amount, dated.value.to_qepik(), "{day}");
        }
    }
}

/// After the last announced numbers the finding says so.
#[test]
fn dates_after_the_last_known_value_say_so() {
    let answers = with_no_ticks(Answers::default())
        .with(fact::SEX, Sex::Man)
        .with(fact::BIRTH_DATE, date!(1963 - 12 - 31))
        .with(fact::RECORD, Known::Is(Months::new(400)))
        .with(fact::CAPITAL, Known::Is(Manat::from(60_000)))
        .with(fact::CHILDREN_RAISED, 0)
        .with(fact::RAISED_CHILD_WITH_DISABILITY, false);
    let last_known = |caveat: &Caveat| matches!(caveat, Caveat::Case(says) if says.key == "last-known");
    let later = Known::Is(Month::new(2029, 1).unwrap());
    let later = answers.clone().with(fact::RETIRE_IN, later);
    let later = found(Benefit::OldAgePension, &later, date!(2026 - 11 - 21), Depth::Plan).unwrap();
    assert!(later.caveats.iter().any(last_known));
    let at_once = answers
        .clone()
        .with(fact::BIRTH_DATE, date!(1950 - 01 - 01))
        .with(fact::RETIRE_IN, Known::Unknown);
    let today = found(
        Benefit::OldAgePension,
        &at_once,
        date!(2026 - 12 - 31),
        Depth::Plan,
    )
    .unwrap();
    assert!(!today.caveats.iter().any(last_known));
}

/// Nothing of the three lists is true.
fn with_no_ticks(answers: Answers) -> Answers {
    let lists = Screen::ALL.iter().filter(|screen| screen.has_ticks());
    lists
        .flat_map(|screen| screen.facts())
        .fold(answers, |answers, fact| {
            answers.with_value(fact, law::answers::Value::YesNo(false))
        })
}

/// The table's row of a benefit is its own.
#[test]
fn every_benefit_stands_at_its_place_of_the_table() {
    for benefit in Benefit::ALL {
        let id: String = format!("{benefit:?}")
            .chars()
            .flat_map(|letter| {
                letter
                    .is_ascii_uppercase()
                    .then_some('_')
                    .into_iter()
                    .chain(letter.to_lowercase())
            })
            .collect();
        assert_eq!(benefit.about().id, id.trim_start_matches('_'));
        assert_eq!(Benefit::of_id(benefit.about().id), Some(*benefit));
    }
}
