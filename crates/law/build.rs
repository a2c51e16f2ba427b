//! Turns `parameters/*.toml` into typed tables, and refuses the build on gaps, overlaps and missing citations.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use serde::Deserialize;
use time::macros::format_description;
use time::{Date, Duration};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Act {
    act_key: String,
    parameter: Vec<Parameter>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Parameter {
    id: String,
    title: String,
    unit: Unit,
    article: String,
    #[serde(default)]
    note: Option<String>,
    value: Vec<Value>,
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "snake_case")]
enum Unit {
    Manat,
    Months,
    Count,
    Ratio,
    Brackets,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Value {
    from: toml::value::Datetime,
    to: Option<toml::value::Datetime>,
    value: toml::Value,
    act: String,
    source: String,
    confidence: Confidence,
    #[serde(default)]
    #[allow(dead_code, reason = "read by lawyers in the data file, not by the program")]
    note: Option<String>,
}

#[derive(Deserialize, Debug)]
#[serde(rename_all = "snake_case")]
enum Confidence {
    High,
    Medium,
    Low,
}

fn main() {
    println!("cargo:rerun-if-changed=parameters");
    println!("cargo:rerun-if-changed=build.rs");
    if let Err(problem) = generate() {
        println!("cargo::error={problem}");
        std::process::exit(1);
    }
}

fn generate() -> Result<(), String> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").map_err(|e| e.to_string())?);
    let mut files: Vec<PathBuf> = fs::read_dir(root.join("parameters"))
        .map_err(|e| format!("parameters/: {e}"))?
        .filter_map(|entry| entry.ok().map(|e| e.path()))
        .filter(|path| path.extension().is_some_and(|e| e == "toml"))
        .collect();
    files.sort();
    let mut seen = BTreeSet::new();
    let mut code = String::new();
    let mut text = Vec::new();
    for file in &files {
        let source = fs::read_to_string(file).map_err(|e| format!("{}: {e}", file.display()))?;
        text.extend_from_slice(source.as_bytes());
        let act: Act = toml::from_str(&source).map_err(|e| format!("{}: {e}", file.display()))?;
        for parameter in &act.parameter {
            let place = format!("{}: {}", short(file), parameter.id);
            if !seen.insert(parameter.id.clone()) {
                return Err(format!("{place}: this id stands twice"));
            }
            emit(&mut code, &act.act_key, parameter).map_err(|e| format!("{place}: {e}"))?;
        }
    }
    let _ = writeln!(
        code,
        "/// Changes with every byte of the law's data.\npub const VERSION: &str = \"{:016x}\";",
        fnv(&text)
    );
    let out = PathBuf::from(env::var("OUT_DIR").map_err(|e| e.to_string())?).join("tables.rs");
    fs::write(out, code).map_err(|e| e.to_string())
}

fn short(path: &Path) -> String {
    path.file_name()
        .map(|n| n.to_string_lossy().into_owned())
        .unwrap_or_default()
}

/// FNV-1a: enough to name a version, not to resist an attacker.
fn fnv(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3)
    })
}

fn emit(code: &mut String, act_key: &str, parameter: &Parameter) -> Result<(), String> {
    check_text("title", &parameter.title)?;
    check_text("article", &parameter.article)?;
    check_dates(&parameter.value)?;
    let type_name = match parameter.unit {
        Unit::Manat => "Manat",
        Unit::Months => "Months",
        Unit::Count => "u8",
        Unit::Ratio => "Decimal",
        Unit::Brackets => "&'static [Bracket]",
    };
    let note = parameter.note.as_deref().unwrap_or_default();
    let _ = writeln!(
        code,
        "/// {} (Art {}). {note}\npub static {}: Parameter<{type_name}> = Parameter {{ id: {:?}, values: &[",
        parameter.title,
        parameter.article,
        parameter.id.to_uppercase(),
        parameter.id
    );
    for value in &parameter.value {
        check_text("act", &value.act)?;
        check_text("source", &value.source)?;
        let to = match &value.to {
            Some(to) => format!("Some({})", date_literal(to)?),
            None => "None".into(),
        };
        let _ = writeln!(
            code,
            "Dated {{ from: {}, to: {to}, value: {}, citation: Citation {{ act_key: {act_key:?}, article: {:?}, act: {:?}, source: {:?}, confidence: Confidence::{:?} }} }},",
            date_literal(&value.from)?,
            literal(parameter.unit, &value.value)?,
            parameter.article,
            value.act,
            value.source,
            value.confidence,
        );
    }
    code.push_str("] };\n");
    Ok(())
}

fn check_text(field: &str, text: &str) -> Result<(), String> {
    if text.trim().is_empty() {
        Err(format!("{field} is empty; every number of the law is cited"))
    } else {
        Ok(())
    }
}

/// Each value begins the day after the one before it ended, and none ends before it begins.
fn check_dates(values: &[Value]) -> Result<(), String> {
    let mut expected: Option<Date> = None;
    for (index, value) in values.iter().enumerate() {
        let from = date(&value.from)?;
        if let Some(expected) = expected
            && from != expected
        {
            let what = if from > expected { "a gap" } else { "an overlap" };
            return Err(format!(
                "{what} before {from}: the value before it ends the day before {expected}"
            ));
        }
        match &value.to {
            Some(to) => {
                let to = date(to)?;
                if to < from {
                    return Err(format!("the value from {from} ends before it begins"));
                }
                expected = to.checked_add(Duration::DAY);
            }
            None if index + 1 < values.len() => {
                return Err(format!("only the last value may stand open, not {from}"));
            }
            None => {}
        }
    }
    if values.is_empty() {
        Err("has no value".into())
    } else {
        Ok(())
    }
}

fn date(datetime: &toml::value::Datetime) -> Result<Date, String> {
    Date::parse(&datetime.to_string(), format_description!("[year]-[month]-[day]"))
        .map_err(|e| format!("{datetime}: {e}"))
}

fn date_literal(datetime: &toml::value::Datetime) -> Result<String, String> {
    let date = date(datetime)?;
    Ok(format!("date!({date})"))
}

fn literal(unit: Unit, value: &toml::Value) -> Result<String, String> {
    match (unit, value) {
        (Unit::Manat, toml::Value::String(text)) => Ok(format!("Manat::from_const({})", decimal(text)?)),
        (Unit::Ratio, toml::Value::String(text)) => decimal(text),
        (Unit::Months, toml::Value::String(text)) => Ok(format!("Months::new({})", whole(text)?)),
        (Unit::Count, toml::Value::String(text)) => whole(text).map(|n| n.to_string()),
        (Unit::Brackets, toml::Value::Array(rows)) => {
            let mut code = String::from("&[");
            for row in rows {
                let cells: Vec<&str> = row
                    .as_array()
                    .into_iter()
                    .flatten()
                    .filter_map(toml::Value::as_str)
                    .collect();
                let [over, employee, employer] = cells[..] else {
                    return Err(format!(
                        "{row}: a bracket is [over, employee rate, employer rate], as strings"
                    ));
                };
                let (over, employee, employer) = (decimal(over)?, decimal(employee)?, decimal(employer)?);
                let _ = write!(
                    code,
                    "Bracket {{ over: Manat::from_const({over}), employee: {employee}, employer: {employer} }},"
                );
            }
            code.push(']');
            Ok(code)
        }
        (_, other) => Err(format!("{other}: not a value of this unit")),
    }
}

fn whole(text: &str) -> Result<u16, String> {
    text.parse().map_err(|_| format!("{text}: not a whole number"))
}

/// A decimal written as digits and one point becomes an exact constant: mantissa and scale.
fn decimal(text: &str) -> Result<String, String> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let digits = format!("{whole}{fraction}");
    if whole.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return Err(format!("{text}: not a decimal number"));
    }
    let mantissa: u32 = digits.parse().map_err(|_| format!("{text}: too long"))?;
    Ok(format!(
        "Decimal::from_parts({mantissa}, 0, 0, false, {})",
        fraction.len()
    ))
}
