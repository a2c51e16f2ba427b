//! What a no names as the way out, in every case of the tables: it is one, and nothing less would do.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a mistake in a table ends the test that reads it"
)]

use law::answers::Value;
use law::benefit::Benefit;
use law::case::{Assessed, Depth, Given, assess};
use law::facts::FactId;
use law::finding::{Caveat, Change, Finding, Outcome};
use law::{Manat, Months};

use crate::table::{Row, rows, tables};

/// What the law says of a case with one more answer.
fn found(benefit: Benefit, row: &Row, answer: Option<(FactId, Value)>) -> Option<Finding> {
    let answers = row.answers.clone();
    let answers = match answer {
        Some((fact, value)) => answers.with_value(fact, value),
        None => answers,
    };
    let given = Given {
        others: row.others,
        ..Given::new(&answers, row.today, Depth::Plan)
    };
    match assess(benefit, given).assessed {
        Assessed::Found(finding) => Some(*finding),
        Assessed::Needs(_) | Assessed::WaitsForOthers => None,
    }
}

/// Conditions that are not met, and the answer named for each.
fn ways_out(finding: &Finding) -> Vec<(&'static str, FactId, Value)> {
    let Outcome::NotEntitled { unmet } = &finding.outcome else {
        return Vec::new();
    };
    let ways = unmet.iter().flat_map(|it| &it.any_of);
    ways.filter_map(|way| match &way.change {
        Change::Answer(fact, value) => Some((way.said.condition.key, *fact, value.clone())),
        Change::On(_) | Change::Never => None,
    })
    .collect()
}

fn misses(finding: Option<&Finding>, key: &str) -> bool {
    finding.is_some_and(|it| ways_out(it).iter().any(|(other, ..)| *other == key))
}

/// Whether no yes is said of today: more is asked, time will bring the right, or only somebody else can tell.
fn is_open(finding: Option<&Finding>) -> bool {
    finding.is_none_or(|it| matches!(it.outcome, Outcome::NotYet { .. } | Outcome::Unsettled { .. }))
}

/// Whether another way to the same condition asks less of the same fact.
fn asks_less(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Months(one), Value::Months(other)) => one < other,
        _ => false,
    }
}

/// An early right of which the record falls short: its terms are said beside the general ones.
fn names_early_right(finding: &Finding) -> bool {
    let said = |it: &Caveat| matches!(it, Caveat::Case(says) if says.key == "concession-short");
    finding.caveats.iter().any(said)
}

/// The answer next to the named one, on the way to it from the one given: a qəpik, a month or one less to change.
fn nearer(given: &Value, named: &Value) -> Option<Value> {
    Some(match (given, named) {
        (Value::Manat(given), Value::Manat(named)) if given < named => Value::Manat(*named - Manat::QEPIK),
        (Value::Manat(_), Value::Manat(named)) => Value::Manat(*named + Manat::QEPIK),
        (Value::Months(given), Value::Months(named)) if given < named => {
            Value::Months(*named - Months::new(1))
        }
        (Value::Months(_), Value::Months(named)) => Value::Months(*named + Months::new(1)),
        (Value::Count(given), Value::Count(named)) if given < named => Value::Count(named - 1),
        (Value::Count(_), Value::Count(named)) => Value::Count(named + 1),
        _ => return None,
    })
}

#[test]
fn the_named_answer_is_the_smallest_change_that_will_do() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/cases");
    let (mut named, mut counted) = (0, 0);
    let mut problems = Vec::new();
    for (benefit, path) in [folder.into(), format!("{folder}/generated")]
        .iter()
        .flat_map(|folder| tables(folder))
    {
        for row in rows(&path) {
            let Some(finding) = found(benefit, &row, None) else {
                continue;
            };
            let ways = ways_out(&finding);
            for (key, fact, value) in &ways {
                named += 1;
                let place = format!(
                    "{benefit:?}, {}: {key} with {} = {value:?}",
                    row.name,
                    fact.spec().key
                );
                let then = found(benefit, &row, Some((*fact, value.clone())));
                if misses(then.as_ref(), key) {
                    problems.push(format!("{place} is not met"));
                }
                let is_least = ways
                    .iter()
                    .all(|(other, same, less)| (other, same) != (key, fact) || !asks_less(less, value));
                let given = row.answers.value(*fact).filter(|_| is_least);
                let Some(less) = given.and_then(|given| nearer(given, value)) else {
                    continue;
                };
                counted += 1;
                let then = found(benefit, &row, Some((*fact, less.clone())));
                let is_enough = !misses(then.as_ref(), key) && !is_open(then.as_ref());
                if is_enough && !names_early_right(&finding) {
                    problems.push(format!("{place}, but {less:?} is enough"));
                }
            }
        }
    }
    println!("{named} answers named, {counted} of them numbers");
    assert!(counted > 0, "no case names a number");
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}
