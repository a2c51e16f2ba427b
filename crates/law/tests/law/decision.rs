//! Two days side by side, and decision letters beside the law.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a missing finding ends the test"
)]

use law::answers::Answers;
use law::benefit::Benefit;
use law::case::{Assessed, Depth, Given, assess};
use law::compare::{Difference, compare, growth};
use law::decision::{Check, Decided, Letter, Part, check};
use law::facts::{FactId, Sector, fact};
use law::finding::{Finding, Met, Outcome};
use law::interview::{Goal, standing};
use law::parameter::Confidence;
use law::projection::projection;
use law::{Manat, Months};
use time::Date;
use time::macros::date;

/// A man past the age with 30 years of record and this capital; every tick answered no.
fn retired(capital: u32) -> Answers {
    let text = format!(
        r#"{{"sex":"man","birth_date":"1950-01-01","record":360,"capital":{capital},"retire_in":"unknown"}}"#
    );
    let answers: Answers = serde_json::from_str(&text).unwrap();
    let ticks = FactId::all().filter(|id| id.spec().screen.has_ticks());
    ticks.fold(answers, |answers, id| {
        answers.with_value(id, law::answers::Value::YesNo(false))
    })
}

/// The same with capital enough, who reaches the age on this day.
fn sixty_five_on(day: Date) -> Answers {
    retired(60_000)
        .with(fact::BIRTH_DATE, day.replace_year(day.year() - 65).unwrap())
        .with(fact::CHILDREN_RAISED, 0)
        .with(fact::RAISED_CHILD_WITH_DISABILITY, false)
}

fn finding(answers: &Answers, day: Date) -> Finding {
    let given = Given::new(answers, day, Depth::Plan);
    match assess(Benefit::OldAgePension, given).assessed {
        Assessed::Found(finding) => *finding,
        other => panic!("{other:?}"),
    }
}

fn letter(day: Date, decided: Decided) -> Letter {
    Letter {
        benefit: Benefit::OldAgePension,
        day,
        decided,
    }
}

fn granted(amount: u32, lines: &[(&str, u32)]) -> Decided {
    Decided::Granted {
        amount: Manat::from(amount),
        lines: lines
            .iter()
            .map(|(key, amount)| ((*key).into(), Manat::from(*amount)))
            .collect(),
    }
}

#[test]
fn between_two_days_the_changed_number_is_named() {
    let answers = retired(14_400);
    let (before, after) = (date!(2025 - 01 - 31), date!(2025 - 02 - 01));
    let (before, after) = (finding(&answers, before), finding(&answers, after));
    assert_eq!(growth(&before, &after), Some(Manat::from(40)));
    let differences = compare(&before, &after);
    let [Difference::Number { was, is, before, .. }] = &differences[..] else {
        panic!("{differences:?}")
    };
    assert_eq!(before.says.key, "raise-to-minimum");
    assert_eq!(was.unwrap().from, Some(date!(2023 - 02 - 01)));
    assert_eq!(is.unwrap().from, Some(date!(2025 - 02 - 01)));
    assert!(compare(&after, &after).is_empty());
}

#[test]
fn a_condition_met_on_one_of_two_days_is_named_beside_itself() {
    let answers = sixty_five_on(date!(2026 - 06 - 01));
    let (before, after) = (date!(2026 - 05 - 01), date!(2026 - 06 - 01));
    let differences = compare(&finding(&answers, before), &finding(&answers, after));
    let conditions: Vec<_> = differences
        .iter()
        .filter_map(|difference| match difference {
            Difference::Condition { before, after } => Some((before.as_ref()?, after.as_ref()?)),
            _ => None,
        })
        .collect();
    let keys: Vec<&str> = conditions.iter().map(|(was, _)| was.said.condition.key).collect();
    assert_eq!(keys, ["pension-age", "record-or-capital"]);
    for (was, is) in conditions {
        assert_eq!(was.said.condition, is.said.condition);
        assert_eq!((was.met, is.met), (Met::On(after), Met::Yes));
    }
}

#[test]
fn a_projection_begins_with_the_soonest_month_and_has_as_many_points_as_asked() {
    let answers = sixty_five_on(date!(2026 - 06 - 15));
    let points = projection(&answers, date!(2026 - 05 - 01), Months::new(6), 3);
    let months: Vec<String> = points.iter().map(|(month, _)| month.to_string()).collect();
    assert_eq!(months, ["2026-06", "2026-12", "2027-06"]);
    assert!(points.iter().all(|(_, amount)| *amount > Manat::ZERO));
    let at_work = answers
        .with(fact::WORKS, true)
        .with(fact::SECTOR, Sector::Private)
        .with(fact::PAY, Manat::from(1000));
    let points = projection(&at_work, date!(2026 - 05 - 01), Months::new(6), 3);
    assert!(points.windows(2).all(|it| it[0].1 < it[1].1), "{points:?}");
}

#[test]
fn a_letter_that_says_the_same_agrees() {
    let answers = retired(57_600);
    assert_eq!(
        check(
            &letter(
                date!(2026 - 03 - 01),
                granted(400, &[("recorded-capital", 57_600)])
            ),
            &answers
        ),
        Check::Agrees
    );
}

#[test]
fn the_old_minimum_in_a_letter_is_recognised() {
    let answers = retired(14_400);
    let Check::Parts {
        at: Part::Earlier { until, is, .. },
        confidence,
        ..
    } = check(&letter(date!(2025 - 03 - 01), granted(280, &[])), &answers)
    else {
        panic!("the letter of 280 is not seen as the minimum until January 2025")
    };
    assert_eq!(until, date!(2025 - 01 - 31));
    assert_eq!(is.unwrap().from, Some(date!(2025 - 02 - 01)));
    assert_eq!(confidence, Confidence::High);
}

#[test]
fn a_forgotten_raise_and_a_wrong_capital_are_found() {
    let answers = retired(14_400);
    let at = |decided| match check(&letter(date!(2026 - 03 - 01), decided), &answers) {
        Check::Parts { at, .. } => at,
        other => panic!("{other:?}"),
    };
    assert!(matches!(at(granted(100, &[])), Part::Without(step) if step.says.key == "raise-to-minimum"));
    assert!(matches!(
        at(granted(320, &[("recorded-capital", 14_000)])),
        Part::Line { step, letter } if step.says.key == "recorded-capital" && letter == Manat::from(14_000)
    ));
    assert!(matches!(at(granted(999, &[])), Part::Total { .. }));
    assert!(matches!(at(Decided::Refused), Part::Refused(conditions) if !conditions.is_empty()));
}

#[test]
fn a_grant_without_the_right_and_a_missing_fact_are_said() {
    let answers = retired(14_400).with(fact::RECORD, law::facts::Known::Is(law::Months::new(60)));
    let answers = answers
        .with(
            fact::RECORD_BEFORE_2006,
            law::facts::Known::Is(law::Months::new(0)),
        )
        .with(fact::CAPITAL_IN_2018, law::facts::Known::Is(false))
        .with(fact::CHILDREN_RAISED, 0)
        .with(fact::RAISED_CHILD_WITH_DISABILITY, false)
        .with(fact::RAISED_CHILD_WITH_DISABILITY, false);
    let day = date!(2026 - 03 - 01);
    assert!(matches!(
        check(&letter(day, granted(320, &[])), &answers),
        Check::Parts {
            at: Part::Granted(Outcome::NotEntitled { .. }),
            ..
        }
    ));
    assert_eq!(check(&letter(day, Decided::Refused), &answers), Check::Agrees);
    let asked = check(&letter(day, Decided::Refused), &answers.without(fact::SEX.id()));
    assert_eq!(asked, Check::Needs(fact::SEX.id()));
}

/// Four people need 4 × 300 = 1,200 manat; they have 500, and his pension of 320 counts: 380 are left.
#[test]
fn a_letter_about_assistance_is_read_beside_all_other_benefits() {
    let answers = retired(14_400)
        .with(fact::MEMBERS, 4)
        .with(fact::HOUSEHOLD_INCOME, Manat::from(500))
        .with(fact::OWN_BENEFITS, Manat::ZERO)
        .with(fact::UTILITIES_PER_MONTH, Manat::ZERO)
        .with(fact::RECEIVES_ASSISTANCE, false);
    let asked = |decided| Letter {
        benefit: Benefit::TargetedAssistance,
        ..letter(date!(2026 - 11 - 22), decided)
    };
    assert_eq!(check(&asked(granted(380, &[])), &answers), Check::Agrees);
    assert!(matches!(
        check(&asked(granted(700, &[])), &answers),
        Check::Parts { at: Part::Without(step), .. } if step.says.key == "other-benefits-as-income"
    ));
    let without_income = answers.without(fact::HOUSEHOLD_INCOME.id());
    let unknown = check(&asked(Decided::Refused), &without_income);
    assert_eq!(unknown, Check::Needs(fact::HOUSEHOLD_INCOME.id()));
}

#[test]
fn of_a_list_one_benefit_is_asked_what_it_reads_and_what_it_wants_later_is_never_taken_as_no() {
    let today = date!(2026 - 11 - 22);
    for benefit in Benefit::ALL.iter().copied() {
        let goal = Goal::Only(benefit);
        let mut answers = Answers::default();
        let standing = standing(&answers, today, goal);
        let Some(ask) = standing.next(&answers).filter(|ask| ask.screen.has_ticks()) else {
            continue;
        };
        let asked = standing.asks(ask.screen, &answers, today, goal);
        for id in &asked {
            answers = answers.with_value(*id, law::answers::Value::YesNo(false));
        }
        let rest = ask.screen.facts().filter(|id| !asked.contains(id));
        for id in rest {
            let with = |yes| answers.clone().with_value(id, law::answers::Value::YesNo(yes));
            let on = |answers: &Answers| law::interview::standing(answers, today, goal);
            assert_eq!(
                on(&with(true)),
                on(&with(false)),
                "{benefit:?} was not asked {id:?}"
            );
        }
    }
}

/// Devices are given in kind: whatever amount a letter names, it is not confirmed.
#[test]
fn an_amount_where_a_person_decides_is_never_said_to_agree() {
    let answers = retired(14_400).with(fact::HAS_DISABILITY, true);
    let asked = |decided| Letter {
        benefit: Benefit::RehabilitationDevices,
        ..letter(date!(2026 - 11 - 22), decided)
    };
    assert_eq!(check(&asked(granted(500, &[])), &answers), Check::Unsettled);
    assert!(matches!(
        check(&asked(Decided::Refused), &answers),
        Check::Parts {
            at: Part::Refused(_),
            ..
        }
    ));
}

/// A pension in payment is raised once a year, so its lines have one key: 40.50 for 2025, 50.27 for 2026.
#[test]
fn of_lines_with_one_key_each_is_compared_with_the_one_at_its_turn() {
    let facts = r#"{"receives_pension":true,"long_service":false,"pension_kind":"old_age","pension_since":"2024-06-01","pension_granted":"500"}"#;
    let answers: Answers = serde_json::from_str(facts).unwrap();
    let parts = |raises: &[&str]| {
        let raise = |amount: &&str| ("pension-indexation".to_owned(), amount.parse().unwrap());
        let letter = Letter {
            benefit: Benefit::PensionIndexation,
            day: date!(2026 - 11 - 21),
            decided: Decided::Granted {
                amount: "590.77".parse().unwrap(),
                lines: raises.iter().map(raise).collect(),
            },
        };
        match check(&letter, &answers) {
            Check::Agrees => None,
            Check::Parts {
                at: Part::Line { step, letter },
                ..
            } => Some((step.amount.to_string(), letter.to_string())),
            other => panic!("{other:?}"),
        }
    };
    let told = |ours: &str, letter: &str| Some((ours.to_owned(), letter.to_owned()));
    assert_eq!(parts(&["40.50", "50.27"]), None);
    assert_eq!(parts(&["40.50"]), None);
    assert_eq!(parts(&["40.50", "46.50"]), told("50.27", "46.50"));
    assert_eq!(parts(&["50.27", "50.27"]), told("40.50", "50.27"));
}
