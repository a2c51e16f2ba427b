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
use law::cell::value;
use law::facts::FactId;
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
    let (mut answers, mut expected) = (Answers::default(), BTreeMap::new());
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
                let value = value(id.spec(), cell).unwrap_or_else(|| panic!("{place}: {column}: {cell}"));
                answers = answers.with_value(id, value);
            }
        }
    }
    Row {
        name,
        source,
        today: today.unwrap_or_else(|| panic!("{place}: no today")),
        answers,
        others,
        expected,
    }
}
