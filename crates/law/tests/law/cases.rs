//! Runs the cases of `cases/*.csv` and `cases/generated/*.csv`: a lawyer edits a table, this compares to the qəpik.
//!
//! The tables in `generated` are written by `bench/oracle/generate.py`, a second implementation of the same law.
//! The file is named after the benefit. Columns: `name`, `source`, `today`, any facts, `others` (monthly money of the
//! other benefits), and what is expected: `outcome` (entitled, help, not_yet, not_entitled, unsettled), `amount`,
//! `every`, `on`, `until`, `unmet`, `caveats`, `lines`. An empty cell is a fact not answered or a result not
//! compared; `-` means that the list is empty.

use law::benefit::Benefit;
use law::case::{Assessed, Depth, Given, assess};
use law::finding::{Caveat, Change, Every, Finding, Outcome, Pays};
use law::phrase::Arg;
use std::collections::BTreeMap;

use crate::table::{Row, rows, tables};

/// Everything a finding says, under the names of the columns.
fn described(finding: &Finding) -> BTreeMap<&'static str, String> {
    let mut said = BTreeMap::new();
    match &finding.outcome {
        Outcome::Entitled { pays, since, until } => {
            said.insert(
                "outcome",
                if *pays == Pays::Help { "help" } else { "entitled" }.into(),
            );
            said.insert("on", since.map(|it| it.to_string()).unwrap_or_default());
            said.insert("until", until.map(|it| it.to_string()).unwrap_or_default());
        }
        Outcome::NotYet { on, .. } => {
            said.extend([("outcome", "not_yet".into()), ("on", on.to_string())]);
        }
        Outcome::NotEntitled { unmet } => {
            said.insert("outcome", "not_entitled".into());
            let keys = unmet.iter().flat_map(|it| &it.any_of).map(|way| {
                let needs = way
                    .said
                    .says
                    .args
                    .iter()
                    .filter(|(name, _)| ["has", "needs"].contains(name));
                let numbers: Vec<String> = needs.map(|(_, arg)| number(arg)).collect();
                let dated = match &way.change {
                    Change::On(day) => format!("@{day}"),
                    Change::Answer(..) | Change::Never => String::new(),
                };
                let numbers = if numbers.is_empty() {
                    String::new()
                } else {
                    format!("({})", numbers.join("/"))
                };
                format!("{}{numbers}{dated}", way.said.says.key)
            });
            said.insert("unmet", sorted(keys));
        }
        Outcome::Unsettled { why, .. } => {
            said.extend([("outcome", "unsettled".into()), ("unmet", why.key.into())]);
        }
    }
    match finding.pays() {
        Some(Pays::Money { amount, every }) => {
            said.insert("amount", amount.to_string());
            let every = match every {
                Every::Month => "month",
                Every::Once => "once",
                Every::Quarter => "quarter",
                Every::HalfYear => "half_year",
                Every::Year => "year",
            };
            said.insert("every", every.into());
        }
        Some(Pays::Relief { amount }) => {
            said.extend([("amount", amount.to_string()), ("every", "relief".into())]);
        }
        Some(Pays::Help) | None => {}
    }
    let caveats = finding.caveats.iter().map(|caveat| match caveat {
        Caveat::Case(says) => {
            let numbers: Vec<String> = says.args.iter().map(|(_, arg)| number(arg)).collect();
            if numbers.is_empty() {
                says.key.into()
            } else {
                format!("{}({})", says.key, numbers.join("/"))
            }
        }
        Caveat::Open(open) => open.key.into(),
    });
    said.insert("caveats", sorted(caveats));
    let lines = finding
        .explanation
        .steps
        .iter()
        .map(|step| step.amount.to_string());
    said.insert("lines", lines.collect::<Vec<_>>().join(" "));
    said
}

fn number(arg: &Arg) -> String {
    match arg {
        Arg::Manat(it) => it.to_string(),
        Arg::Length(it) => it.count().to_string(),
        Arg::Date(it) => it.to_string(),
        Arg::Month(it) => it.to_string(),
        Arg::Year(it) => it.to_string(),
        Arg::Count(it) => it.to_string(),
        Arg::Ratio(it) => it.to_string(),
        Arg::Word(_, it) => (*it).into(),
    }
}

fn sorted(items: impl Iterator<Item = String>) -> String {
    let mut items: Vec<String> = items.collect();
    items.sort();
    if items.is_empty() {
        "-".into()
    } else {
        items.join(" ")
    }
}

fn wrong(benefit: Benefit, row: &Row) -> Vec<String> {
    if let Some((id, invalid)) = row.answers.invalid(row.today).next() {
        return vec![format!("{}: {invalid}", id.spec().key)];
    }
    let given = Given {
        others: row.others,
        ..Given::new(&row.answers, row.today, Depth::Plan)
    };
    let finding = match assess(benefit, given).assessed {
        Assessed::Found(finding) => finding,
        Assessed::Needs(fact) => return vec![format!("needs {}", fact.spec().key)],
        Assessed::WaitsForOthers => return vec!["needs `others`".into()],
    };
    if !finding.explanation.adds_up() {
        return vec![format!("does not add up: {:?}", finding.explanation)];
    }
    let said = described(&finding);
    let differs = |(column, expected): (&String, &String)| {
        let got = said.get(column.as_str()).map_or("", String::as_str);
        let expected = match column.as_str() {
            "caveats" | "unmet" => sorted(
                expected
                    .split_whitespace()
                    .filter(|it| *it != "-")
                    .map(Into::into),
            ),
            _ => expected.clone(),
        };
        (got != expected).then(|| format!("{column}: expected {expected}, got {got}"))
    };
    row.expected.iter().filter_map(differs).collect()
}

/// `CASES` names another folder of tables, such as one of random cases.
#[test]
fn every_case_of_the_data_files() {
    let ours = concat!(env!("CARGO_MANIFEST_DIR"), "/cases");
    let both = || vec![ours.into(), format!("{ours}/generated")];
    let folders = std::env::var("CASES").map_or_else(|_| both(), |folder| vec![folder]);
    let mut problems = Vec::new();
    let mut count = 0;
    for (benefit, path) in folders.iter().flat_map(|folder| tables(folder)) {
        let id = benefit.about().id;
        for row in rows(&path) {
            count += 1;
            assert!(
                !row.source.trim().is_empty(),
                "{id}: {}: says not where its result comes from",
                row.name
            );
            assert!(
                row.expected.contains_key("outcome"),
                "{id}: {}: expects no outcome",
                row.name
            );
            problems.extend(
                wrong(benefit, &row)
                    .into_iter()
                    .map(|it| format!("{id}: {}: {it}", row.name)),
            );
        }
    }
    println!("{count} cases");
    assert!(
        problems.is_empty(),
        "{} problems in {count} cases:\n{}",
        problems.len(),
        problems.join("\n")
    );
}
