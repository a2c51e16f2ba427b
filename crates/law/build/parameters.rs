//! Parameters: typed tables from `parameters/*.toml`, refused on gaps that are not named, overlaps, missing citations.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

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
    /// The act, where it is another than the file's.
    act_key: Option<String>,
    article: String,
    #[serde(default)]
    note: Option<String>,
    value: Vec<Value>,
    #[serde(default)]
    gap: Vec<Gap>,
}

/// Days for which no source gives the value.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Gap {
    from: toml::value::Datetime,
    to: toml::value::Datetime,
    why: String,
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

pub(crate) fn generate(files: &BTreeMap<String, String>) -> Result<String, String> {
    let mut seen = BTreeSet::new();
    let mut code = String::new();
    let mut all = String::new();
    for (file, text) in files {
        let act: Act = toml::from_str(text).map_err(|e| format!("{file}: {e}"))?;
        for parameter in &act.parameter {
            let place = format!("{file}: {}", parameter.id);
            crate::check_id(&parameter.id).map_err(|e| format!("{place}: {e}"))?;
            if !seen.insert(parameter.id.clone()) {
                return Err(format!("{place}: this id stands twice"));
            }
            let act_key = parameter.act_key.as_ref().unwrap_or(&act.act_key);
            emit(&mut code, act_key, parameter).map_err(|e| format!("{place}: {e}"))?;
            let name = parameter.id.to_uppercase();
            let _ = writeln!(all, "&{name},");
        }
    }
    let _ = writeln!(
        code,
        "/// Every parameter, for the rulebook.\n#[cfg(feature = \"sources\")]\npub static ALL: &[&dyn super::Described] = &[{all}];"
    );
    Ok(code)
}

fn emit(code: &mut String, act_key: &str, parameter: &Parameter) -> Result<(), String> {
    check_text("title", &parameter.title)?;
    check_text("article", &parameter.article)?;
    check_dates(&parameter.value, &parameter.gap)?;
    let type_name = match parameter.unit {
        Unit::Manat => "Manat",
        Unit::Months => "Months",
        Unit::Count => "u16",
        Unit::Ratio => "Decimal",
        Unit::Brackets => "&'static [Bracket]",
    };
    let note = parameter.note.as_deref().unwrap_or_default();
    let _ = writeln!(
        code,
        "/// {} (Art {}). {note}\npub static {}: Parameter<{type_name}> = Parameter {{ id: {:?}, #[cfg(feature = \"sources\")] title: {:?}, #[cfg(feature = \"sources\")] note: {note:?}, values: &[",
        parameter.title,
        parameter.article,
        parameter.id.to_uppercase(),
        parameter.id,
        parameter.title,
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
            "Dated {{ from: {}, to: {to}, value: {}, citation: Citation {{ act_key: {act_key:?}, article: {:?}, from: Some({}), confidence: Confidence::{:?}, #[cfg(feature = \"sources\")] act: {:?}, #[cfg(feature = \"sources\")] source: {:?} }} }},",
            date_literal(&value.from)?,
            literal(parameter.unit, &value.value)?,
            parameter.article,
            date_literal(&value.from)?,
            value.confidence,
            value.act,
            value.source,
        );
    }
    code.push_str("], #[cfg(feature = \"sources\")] gaps: &[");
    for gap in &parameter.gap {
        let _ = write!(
            code,
            "Gap {{ from: {}, to: {}, why: {:?} }},",
            date_literal(&gap.from)?,
            date_literal(&gap.to)?,
            gap.why
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

/// Each value or named gap begins the day after the one before it ended, and none ends before it begins.
fn check_dates(values: &[Value], gaps: &[Gap]) -> Result<(), String> {
    let mut spans: Vec<(Date, Option<Date>)> = Vec::new();
    for value in values {
        spans.push((date(&value.from)?, value.to.as_ref().map(date).transpose()?));
    }
    if spans.windows(2).any(|pair| matches!(pair, [a, b] if b.0 < a.0)) {
        return Err("the values are not in the order of their days".into());
    }
    for gap in gaps {
        check_text("why", &gap.why)?;
        spans.push((date(&gap.from)?, Some(date(&gap.to)?)));
    }
    spans.sort();
    let mut expected: Option<Date> = None;
    for (index, (from, to)) in spans.iter().enumerate() {
        if let Some(expected) = expected
            && *from != expected
        {
            let what = if *from > expected { "a gap" } else { "an overlap" };
            return Err(format!(
                "{what} before {from}: what was before it ends the day before {expected}"
            ));
        }
        match to {
            Some(to) if to < from => return Err(format!("what begins on {from} ends before it begins")),
            Some(to) => expected = to.checked_add(Duration::DAY),
            None if index + 1 < spans.len() => {
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
