//! data/holidays.toml → tables of days off.
use std::collections::BTreeSet;
use std::fmt::Write;

use serde::Deserialize;
use time::{Date, Duration, Month};

use super::check::{self, Confidence, Fault, Tables, fault};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    fixed: Vec<Fixed>,
    movable: Vec<Movable>,
    swap: Vec<Swap>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Fixed {
    key: String,
    month: u8,
    day: u8,
    first_year: Option<i32>,
    carried_over: bool,
    sources: Vec<String>,
    confidence: Confidence,
    note: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Movable {
    year: i32,
    novruz: Option<toml::value::Datetime>,
    ramazan: Option<toml::value::Datetime>,
    qurban: Option<toml::value::Datetime>,
    sources: Vec<String>,
    confidence: Confidence,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Swap {
    off: toml::value::Datetime,
    worked: toml::value::Datetime,
    sources: Vec<String>,
    confidence: Confidence,
}

/// The tables of data/holidays.toml.
pub(crate) fn tables(source: &str) -> Result<Tables, Fault> {
    let file: File = check::read(source)?;
    let mut evidence = String::from("static HOLIDAYS: &[Evidence] = &[\n");
    let mut values = String::from("static FIXED: &[Fixed] = &[\n");
    let mut seen = BTreeSet::new();
    for f in &file.fixed {
        check::keys([f.key.as_str()])?;
        // 2023 is a common year: 29 February cannot be a day of every year.
        if day(2023, f.month, f.day).is_none() || !seen.insert((f.month, f.day)) {
            return fault(
                &f.key,
                format_args!("{:02}-{:02} is no day or stands twice", f.month, f.day),
            );
        }
        let first = f
            .first_year
            .map_or("i32::MIN".to_owned(), |year| year.to_string());
        let _ = writeln!(
            values,
            "Fixed {{ month: {}, day: {}, key: {:?}, first_year: {first}, carried_over: {} }},",
            f.month, f.day, f.key, f.carried_over
        );
        check::evidence(
            &mut evidence,
            &f.key,
            &f.sources,
            f.confidence,
            f.note.as_deref(),
            &[],
        )?;
    }
    // Year, first day and length of each movable holiday; Novruz first, so that Ramazan and Qurban are what it delays.
    values.push_str("];\nstatic MOVABLE: &[Movable] = &[\n");
    let mut years = BTreeSet::new();
    let mut known = Vec::new();
    for m in &file.movable {
        let key = m.year.to_string();
        if !years.insert(m.year) {
            return fault(&key, "this year stands twice");
        }
        for (name, first, length) in [
            ("novruz", &m.novruz, 5),
            ("ramazan", &m.ramazan, 2),
            ("qurban", &m.qurban, 2),
        ] {
            let Some(first) = first else { continue };
            let first = date(&key, first)?;
            if first.year() != m.year {
                return fault(&key, format_args!("{name} begins in {}", first.year()));
            }
            for shift in 0..length {
                let day = first + Duration::days(shift);
                let _ = writeln!(values, "Movable {{ day: {}, key: {name:?} }},", civil(day));
            }
        }
        if m.novruz.is_some() && m.ramazan.is_some() && m.qurban.is_some() {
            known.push(m.year);
        }
        check::evidence(&mut evidence, &key, &m.sources, m.confidence, None, &[])?;
    }
    let _ = writeln!(
        values,
        "];\nstatic MOVABLE_KNOWN: &[i32] = &{known:?};\nstatic SWAPS: &[Swap] = &["
    );
    for s in &file.swap {
        let (off, worked) = (date("swap", &s.off)?, date("swap", &s.worked)?);
        if off == worked || off.year() != worked.year() {
            return fault("swap", format_args!("{off} cannot be exchanged for {worked}"));
        }
        let _ = writeln!(
            values,
            "Swap {{ off: {}, worked: {} }},",
            civil(off),
            civil(worked)
        );
        check::evidence(
            &mut evidence,
            &off.to_string(),
            &s.sources,
            s.confidence,
            None,
            &[],
        )?;
    }
    values.push_str("];\n");
    evidence.push_str("];\n");
    Ok(Tables { values, evidence })
}

fn day(year: i32, month: u8, day: u8) -> Option<Date> {
    Date::from_calendar_date(year, Month::try_from(month).ok()?, day).ok()
}

fn date(key: &str, written: &toml::value::Datetime) -> Result<Date, Fault> {
    match (written.date, written.time) {
        (Some(d), None) => match day(i32::from(d.year), d.month, d.day) {
            Some(date) => Ok(date),
            None => fault(key, format_args!("{written} is no day")),
        },
        _ => fault(key, format_args!("{written} is not a date as 2026-03-20")),
    }
}

/// The Rust expression of a date: year, month, day.
fn civil(date: Date) -> String {
    format!("({}, {}, {})", date.year(), u8::from(date.month()), date.day())
}
