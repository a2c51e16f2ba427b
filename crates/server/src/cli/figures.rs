//! `dost figures`: the figures of the centres as a table for a spreadsheet.

use std::io::{self, Write};

use api::iso_date;
use api::staff::FewPeople;
use booking::CentreKey;
use clap::Args;
use time::Date;

use crate::config::Visits;
use crate::store::Store;

/// Of which centre and which days.
#[derive(Debug, Args)]
pub struct Figures {
    /// Where visits are kept.
    #[command(flatten)]
    pub visits: Visits,
    /// The first day.
    #[arg(long, value_parser = iso_date::parse)]
    from: Date,
    /// The last day.
    #[arg(long, value_parser = iso_date::parse)]
    to: Date,
    /// One centre; all if it is not named.
    #[arg(long)]
    centre: Option<CentreKey>,
}

/// Writes a line for each day of each centre, as CSV. Where one to nine people would be counted, it says `<10`.
pub async fn figures(store: &Store, wanted: Figures) -> anyhow::Result<()> {
    let figures = store
        .figures(wanted.centre.as_ref(), wanted.from..=wanted.to)
        .await?;
    let mut out = io::stdout().lock();
    writeln!(
        out,
        "centre,day,served,service_seconds,wait_seconds,booked,absent"
    )?;
    let mean = |seconds: Option<u64>| seconds.map_or_else(String::new, |seconds| seconds.to_string());
    for day in figures.centres {
        writeln!(
            out,
            "{},{},{},{},{},{},{}",
            day.centre,
            iso_date::format(day.day),
            shown(day.served),
            mean(day.service_seconds),
            mean(day.wait_seconds),
            shown(day.booked),
            shown(day.absent),
        )?;
    }
    Ok(())
}

fn shown(count: FewPeople) -> String {
    match count {
        FewPeople::Exactly(count) => count.to_string(),
        FewPeople::Few => format!("<{}", FewPeople::LEAST),
    }
}
