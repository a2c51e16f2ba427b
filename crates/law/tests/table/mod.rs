//! Reads a table of cases: each row's facts, and what is expected of it.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a mistake in a table ends the test that reads it"
)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use law::Manat;
use law::answers::Answers;
use law::benefit::Benefit;
use law::calendar::parse_date;
use law::facts::{FactId, Kind};
use serde_json::{Value, json};
use time::Date;

/// A case of the table.
pub(crate) struct Row {
    pub(crate) name: String,
    pub(crate) source: String,
    pub(crate) today: Date,
    pub(crate) answers: Answers,
    pub(crate) others: Option<Manat>,
    pub(crate) expected: BTreeMap<String, String>,
}

const EXPECTED: [&str; 8] = [
    "outcome", "amount", "every", "on", "until", "unmet", "caveats", "lines",
];

/// The tables of a folder, with the benefit each is named after.
pub(crate) fn tables(folder: &str) -> Vec<(Benefit, PathBuf)> {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|e| panic!("{folder}: {e}"));
    let paths = entries.map(|entry| entry.unwrap().path());
    let named = |path: PathBuf| {
        let id = path.file_stem().unwrap().to_string_lossy().into_owned();
        let benefit = Benefit::of_id(&id).unwrap_or_else(|| panic!("{id}: no benefit of this name"));
        (benefit, path)
    };
    paths.filter(|path| path.is_file()).map(named).collect()
}

/// The rows of a CSV file. A mistake in it ends the test with the line.
pub(crate) fn rows(path: &Path) -> Vec<Row> {
    let mut reader = csv::Reader::from_path(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let header = reader.headers().unwrap().clone();
    let line = |(index, record): (usize, Result<csv::StringRecord, csv::Error>)| {
        let place = format!("{}, case {}", path.display(), index + 1);
        let record = record.unwrap_or_else(|e| panic!("{place}: {e}"));
        row(header.iter().zip(record.iter()), &place)
    };
    reader.records().enumerate().map(line).collect()
}

fn row<'a>(cells: impl Iterator<Item = (&'a str, &'a str)>, place: &str) -> Row {
    let (mut facts, mut expected) = (serde_json::Map::new(), BTreeMap::new());
    let (mut name, mut source, mut today, mut others) = (String::new(), String::new(), None, None);
    for (column, cell) in cells.filter(|(_, cell)| !cell.is_empty()) {
        match column {
            "name" => name = cell.into(),
            "source" => source = cell.into(),
            "today" => today = Some(parse_date(cell).unwrap_or_else(|e| panic!("{place}: {e}"))),
            "others" => others = Some(cell.parse().unwrap_or_else(|e| panic!("{place}: others: {e}"))),
            _ if EXPECTED.contains(&column) => {
                expected.insert(column.into(), cell.into());
            }
            _ => {
                let id = FactId::of_key(column).unwrap_or_else(|| panic!("{place}: no fact {column}"));
                facts.insert(column.into(), value(id.spec().kind, cell));
            }
        }
    }
    let answers = serde_json::from_value(facts.into()).unwrap_or_else(|e| panic!("{place}: {e}"));
    Row {
        name,
        source,
        today: today.unwrap_or_else(|| panic!("{place}: no today")),
        answers,
        others,
        expected,
    }
}

/// A cell as the fact's JSON: `yes`, `120`, `320.50`, `woman`, `1962-01-01`, `unknown`; lists as below.
fn value(kind: Kind, cell: &str) -> Value {
    match kind {
        _ if cell == "unknown" => json!("unknown"),
        Kind::YesNo => json!(cell == "yes"),
        Kind::Months | Kind::Count { .. } => cell.parse::<u64>().map_or_else(|_| json!(cell), |it| json!(it)),
        Kind::PayHistory => cell.split(';').filter(|it| *it != "-").map(period).collect(),
        Kind::Children => cell.split(';').filter(|it| *it != "-").map(child).collect(),
        _ => json!(cell),
    }
}

/// `2006-2016 state 500`
fn period(text: &str) -> Value {
    let words: Vec<&str> = text.split_whitespace().collect();
    let [years, sector, pay] = words[..] else {
        panic!("{text}: not a period of pay")
    };
    let (from, to) = years.split_once('-').unwrap_or((years, years));
    json!({"from": from.parse::<i32>().unwrap(), "to": to.parse::<i32>().unwrap(), "sector": sector, "pay": pay})
}

/// `2015-03-01`, `2015-03-01 from_81_to_100`, `2015-03-01 adopted@2018-05-02 studies`
fn child(text: &str) -> Value {
    let mut words = text.split_whitespace();
    let mut child = json!({"born": words.next().unwrap_or_default(), "kind": "own"});
    for word in words {
        if let Some((kind, since)) = word.split_once('@') {
            child["kind"] = json!(kind);
            child["since"] = json!(since);
        } else if word == "studies" {
            child["studies"] = json!(true);
        } else {
            child["disability"] = json!(word);
        }
    }
    child
}
