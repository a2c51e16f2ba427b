//! What more of a number does to an amount, in every case of the tables: more earned or gathered never pays less, more
//! income or more who share never pays more, and what has a least amount is never below it.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a mistake in a table ends the test that reads it"
)]

use std::collections::BTreeMap;

use law::Manat;
use law::answers::{Answers, Value};
use law::benefit::Benefit;
use law::case::{Assessed, Depth, Given, assess};
use law::facts::{FactId, fact};
use law::finding::{Finding, Outcome};
use law::parameter::{Parameter, table as parameters};

use crate::table::{Row, rows, tables};

/// What an amount does when an answer grows.
#[derive(Clone, Copy)]
enum Goes {
    NeverDown,
    NeverUp,
}

/// The answers that an amount follows, and in which direction.
fn followed() -> Vec<(Benefit, FactId, Goes)> {
    use Benefit as B;
    use Goes::{NeverDown, NeverUp};
    vec![
        (B::OldAgePension, fact::CAPITAL.id(), NeverDown),
        (B::OldAgePension, fact::RECORD.id(), NeverDown),
        (B::OldAgePension, fact::RECORD_BEFORE_2006.id(), NeverDown),
        (B::DisabilityPension, fact::CAPITAL.id(), NeverDown),
        (B::SurvivorPension, fact::DECEASED_CAPITAL.id(), NeverDown),
        (B::SurvivorPension, fact::DECEASED_PENSION.id(), NeverDown),
        (B::SurvivorPension, fact::FALLEN_PAY.id(), NeverDown),
        (B::SurvivorPension, fact::SURVIVORS.id(), NeverUp),
        (
            B::PensionRecalculation,
            fact::CAPITAL_AFTER_PENSION.id(),
            NeverDown,
        ),
        (B::PensionIndexation, fact::PENSION_GRANTED.id(), NeverDown),
        (B::ServiceSupplement, fact::SERVICE_PAY.id(), NeverDown),
        (B::ServiceSupplement, fact::SERVICE_MONTHS.id(), NeverDown),
        (B::CivilServantAllowance, fact::LAST_SALARY.id(), NeverDown),
        (B::UnemploymentPayment, fact::LOST_EARNINGS.id(), NeverDown),
        (B::UnemploymentPayment, fact::LOST_EARNING_MONTHS.id(), NeverUp),
        (B::SickPay, fact::EARNINGS.id(), NeverDown),
        (B::SickPay, fact::EARNING_DAYS.id(), NeverUp),
        (B::SickPay, fact::SICK_WORKING_DAYS.id(), NeverDown),
        (B::MaternityBenefit, fact::EARNINGS.id(), NeverDown),
        (B::PaternityBenefit, fact::EARNINGS.id(), NeverDown),
        (B::SeverancePay, fact::LAST_TWO_MONTHS.id(), NeverDown),
        (B::TargetedAssistance, fact::HOUSEHOLD_INCOME.id(), NeverUp),
        (B::MartyrFamilyStipend, fact::MARTYR_SHARERS.id(), NeverUp),
    ]
}

/// What never pays less than a number of the law.
const NEVER_BELOW: [(Benefit, &Parameter<Manat>); 3] = [
    (Benefit::OldAgePension, &parameters::MINIMUM_PENSION),
    (Benefit::DisabilityPension, &parameters::MINIMUM_PENSION),
    (Benefit::UnemploymentPayment, &parameters::MINIMUM_WAGE),
];

fn found(benefit: Benefit, row: &Row, fact: FactId, value: Value) -> Option<Finding> {
    stands(benefit, row, &row.answers.clone().with_value(fact, value))
}

fn stands(benefit: Benefit, row: &Row, answers: &Answers) -> Option<Finding> {
    let given = Given {
        others: row.others,
        ..Given::new(answers, row.today, Depth::Plan)
    };
    match assess(benefit, given).assessed {
        Assessed::Found(finding) => Some(*finding),
        Assessed::Needs(_) | Assessed::WaitsForOthers => None,
    }
}

/// Larger answers: the next one, one that may cross a limit, and a far one.
fn larger(value: &Value) -> Vec<Value> {
    match value {
        Value::Manat(it) => [Manat::QEPIK, Manat::from(100), Manat::from(5_000)]
            .into_iter()
            .map(|more| Value::Manat(*it + more))
            .collect(),
        Value::Months(it) => [1, 12, 120]
            .into_iter()
            .map(|more| Value::Months(*it + law::Months::new(more)))
            .collect(),
        Value::Count(it) => [1, 2, 5]
            .into_iter()
            .map(|more| Value::Count(it + more))
            .collect(),
        _ => Vec::new(),
    }
}

/// The amount where there is a right today.
fn due(finding: &Finding) -> Option<Manat> {
    match finding.outcome {
        Outcome::Entitled { .. } => finding.amount(),
        _ => None,
    }
}

fn every_row() -> impl Iterator<Item = (Benefit, Row)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/cases");
    [folder.to_owned(), format!("{folder}/generated")]
        .into_iter()
        .flat_map(|folder| tables(&folder))
        .flat_map(|(benefit, path)| rows(&path).into_iter().map(move |row| (benefit, row)))
}

#[test]
fn an_amount_follows_its_numbers() {
    let followed = followed();
    let mut compared: BTreeMap<String, u32> = BTreeMap::new();
    let mut problems = Vec::new();
    for (benefit, row) in every_row() {
        for (_, fact, goes) in followed.iter().filter(|(it, ..)| *it == benefit) {
            let Some(value) = row.answers.value(*fact) else {
                continue;
            };
            let Some(before) = found(benefit, &row, *fact, value.clone()) else {
                continue;
            };
            for more in larger(value) {
                let Some(after) = found(benefit, &row, *fact, more.clone()) else {
                    continue;
                };
                let (Some(less), Some(with)) = (due(&before), due(&after)) else {
                    continue;
                };
                *compared
                    .entry(format!("{benefit:?} {}", fact.spec().key))
                    .or_default() += 1;
                let holds = match goes {
                    Goes::NeverDown => with >= less,
                    Goes::NeverUp => with <= less,
                };
                if !holds {
                    let name = &row.name;
                    problems.push(format!(
                        "{benefit:?}, {name}: {} {value:?} gives {less}, {more:?} gives {with}",
                        fact.spec().key
                    ));
                }
            }
        }
    }
    assert!(
        problems.is_empty(),
        "{} problems\n{}",
        problems.len(),
        problems.join("\n")
    );
    assert_eq!(
        compared.len(),
        followed.len(),
        "each is seen at work: {compared:#?}"
    );
}

#[test]
fn an_amount_is_never_below_its_least() {
    let (mut seen, mut problems) = (BTreeMap::new(), Vec::new());
    for (benefit, row) in every_row() {
        for (_, least) in NEVER_BELOW.iter().filter(|(it, _)| *it == benefit) {
            let Some(finding) = stands(benefit, &row, &row.answers) else {
                continue;
            };
            // A payment for lost work keeps the law of its first day.
            let counted_on = match benefit {
                Benefit::UnemploymentPayment => finding.starts_on().unwrap_or(row.today),
                _ => row.today,
            };
            let (Some(amount), Ok(least)) = (due(&finding), least.on(counted_on)) else {
                continue;
            };
            *seen.entry(benefit).or_insert(0) += 1;
            if amount < least.value {
                problems.push(format!(
                    "{benefit:?}, {}: {amount} is below {}",
                    row.name, least.value
                ));
            }
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    assert_eq!(seen.len(), NEVER_BELOW.len(), "each is seen at work: {seen:?}");
}
