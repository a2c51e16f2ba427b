//! The cases of the law's data files, as a lawyer reads them, and what the law says of each.

use anyhow::{Context, anyhow};
use law::answers::Answers;
use law::benefit::Benefit;
use law::calendar::parse_date;
use law::case::{Assessed, Depth, Given, assess};
use law::cell;
use law::facts::FactId;
use law::finding::Finding;
use time::Date;

include!(concat!(env!("OUT_DIR"), "/cases.rs"));

/// The columns that hold neither facts nor results.
const PLAIN: [&str; 4] = ["name", "source", "today", "others"];

/// A case worked by hand.
pub(super) struct Case {
    pub(super) name: String,
    pub(super) source: String,
    pub(super) today: Date,
    /// Facts as they stand in the table.
    pub(super) facts: Vec<(String, String)>,
    /// Results that were worked out by hand.
    pub(super) expected: Vec<(String, String)>,
    /// What the law as coded says.
    pub(super) finding: Option<Finding>,
}

/// The cases of a benefit in the order of their table.
pub(super) fn of(benefit: Benefit) -> anyhow::Result<Vec<Case>> {
    let id = benefit.about().id;
    let Some((_, text)) = TABLES.iter().find(|(name, _)| *name == id) else {
        return Ok(Vec::new());
    };
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let columns = reader.headers()?.clone();
    let case = |record: Result<csv::StringRecord, csv::Error>| case(benefit, &columns, &record?);
    let cases: anyhow::Result<Vec<Case>> = reader.records().map(case).collect();
    cases.with_context(|| format!("the cases of {id}"))
}

fn case(benefit: Benefit, columns: &csv::StringRecord, cells: &csv::StringRecord) -> anyhow::Result<Case> {
    let filled = || columns.iter().zip(cells).filter(|(_, cell)| !cell.is_empty());
    let cell = |name: &str| filled().find(|(column, _)| *column == name).map(|(_, cell)| cell);
    let owned = |(column, cell): (&str, &str)| (column.to_owned(), cell.to_owned());
    let others = || filled().filter(|(column, _)| !PLAIN.contains(column));
    let is_fact = |column: &str| FactId::of_key(column).is_some();
    let today = parse_date(cell("today").unwrap_or_default())?;
    let answers = others().filter_map(|(column, cell)| FactId::of_key(column).map(|fact| (fact, cell)));
    let answers = answers.map(|(fact, cell)| {
        let value = cell::value(fact.spec(), cell);
        value
            .map(|value| (fact, value))
            .ok_or_else(|| anyhow!("{}: {cell}", fact.spec().key))
    });
    let answers = answers.collect::<anyhow::Result<Vec<_>>>()?.into_iter();
    let answers = answers.fold(Answers::default(), |answers, (fact, value)| {
        answers.with_value(fact, value)
    });
    let given = Given {
        others: cell("others").map(str::parse).transpose()?,
        ..Given::new(&answers, today, Depth::Plan)
    };
    let finding = match assess(benefit, given).assessed {
        Assessed::Found(finding) => Some(*finding),
        Assessed::Needs(_) | Assessed::WaitsForOthers => None,
    };
    Ok(Case {
        name: cell("name").unwrap_or_default().to_owned(),
        source: cell("source").unwrap_or_default().to_owned(),
        today,
        facts: others()
            .filter(|(column, _)| is_fact(column))
            .map(owned)
            .collect(),
        expected: others()
            .filter(|(column, _)| !is_fact(column))
            .map(owned)
            .collect(),
        finding,
    })
}
