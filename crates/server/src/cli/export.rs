//! `dost export`: visits for statistics, as CSV or as one JSON object a line.

use std::io::{self, BufWriter, Write};

use anyhow::Context;
use api::iso_date;
use clap::{Args, ValueEnum};
use time::Date;

use crate::config::Visits;
use crate::store::{Exported, Store};

/// Which visits, and how they are written.
#[derive(Debug, Args)]
pub struct Export {
    /// Where visits are kept.
    #[command(flatten)]
    pub visits: Visits,
    /// How they are written.
    #[arg(long, value_enum, default_value = "csv")]
    format: Format,
    /// The first day; all before if not named.
    #[arg(long, value_parser = iso_date::parse)]
    from: Option<Date>,
    /// The last day; all later ones if not named.
    #[arg(long, value_parser = iso_date::parse)]
    until: Option<Date>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    /// A table for a spreadsheet: the services with blanks between them.
    Csv,
    /// One JSON object a line.
    Jsonl,
}

const COLUMNS: [&str; 7] = [
    "centre", "day", "start", "minutes", "services", "state", "changes",
];

/// Before and after all days that a visit can have.
const ENDS: (Date, Date) = (iso(1), iso(9999));

const fn iso(year: i32) -> Date {
    match Date::from_ordinal_date(year, 1) {
        Ok(date) => date,
        Err(_) => Date::MIN,
    }
}

/// Writes the visits to the standard output, each as it comes from the database.
pub async fn export(store: &Store, asked: &Export) -> anyhow::Result<()> {
    let days = asked.from.unwrap_or(ENDS.0)..=asked.until.unwrap_or(ENDS.1);
    let mut out = BufWriter::new(io::stdout().lock());
    match asked.format {
        Format::Csv => {
            let mut table = csv::Writer::from_writer(&mut out);
            table.write_record(COLUMNS)?;
            store.export(days, |visit| row(&mut table, &visit)).await?;
            table.flush()?;
        }
        Format::Jsonl => {
            let line = |visit: Exported| -> anyhow::Result<()> {
                serde_json::to_writer(&mut out, &visit)?;
                Ok(out.write_all(b"\n")?)
            };
            store.export(days, line).await?;
        }
    }
    out.flush().context("the visits could not be written")
}

fn row(table: &mut csv::Writer<impl Write>, visit: &Exported) -> anyhow::Result<()> {
    let (start, minutes) = (visit.start.to_string(), visit.minutes.to_string());
    let (services, changes) = (visit.services.join(" "), visit.changes.to_string());
    let cells = [
        &visit.centre,
        &visit.day,
        &start,
        &minutes,
        &services,
        &visit.state,
        &changes,
    ];
    Ok(table.write_record(cells)?)
}
