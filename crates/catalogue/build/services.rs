//! data/services.toml → tables of directions and services.
use std::collections::BTreeMap;
use std::fmt::Write;

use serde::Deserialize;

use super::check::{self, Confidence, Fault, Names, Tables, fault};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    direction: Vec<Direction>,
    document: BTreeMap<String, Names>,
    people: BTreeMap<String, Names>,
    channel: BTreeMap<String, Names>,
    service: Vec<Service>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Direction {
    key: String,
    section: String,
    az: String,
    ru: String,
    en: String,
}

#[derive(Deserialize, Debug)]
#[serde(rename_all = "snake_case")]
enum AtDost {
    Listed,
    ByDirection,
    NotStated,
    Programme,
    Elsewhere,
}

#[derive(Deserialize, Debug)]
#[serde(rename_all = "snake_case")]
enum DayKind {
    Working,
    NotStated,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Decision {
    days: u16,
    kind: DayKind,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Service {
    key: String,
    official_id: Option<String>,
    passport: Option<String>,
    decree_item: Option<String>,
    direction: String,
    az: String,
    ru: String,
    en: String,
    also: Option<Names>,
    official_name: bool,
    at_dost: AtDost,
    benefit: Option<String>,
    minutes: Option<u16>,
    decision: Option<Decision>,
    proactive: Option<bool>,
    #[serde(default)]
    free: bool,
    #[serde(default)]
    documents: Vec<String>,
    documents_complete: Option<bool>,
    #[serde(default)]
    channels: Vec<String>,
    #[serde(default)]
    legal_basis: Vec<String>,
    #[serde(default)]
    who_may_apply: Vec<String>,
    #[serde(default)]
    refusal_grounds: Vec<String>,
    sources: Vec<String>,
    confidence: Confidence,
    note: Option<String>,
}

/// The tables of data/services.toml.
pub(crate) fn tables(source: &str) -> Result<Tables, Fault> {
    let file: File = check::read(source)?;
    check::keys(file.direction.iter().map(|d| d.key.as_str()))?;
    check::keys(file.service.iter().map(|s| s.key.as_str()))?;
    for (what, table, used) in [
        (
            "document",
            &file.document,
            Service::documents as fn(&Service) -> &[String],
        ),
        ("people", &file.people, Service::who_may_apply),
        ("channel", &file.channel, Service::channels),
    ] {
        check::keys(table.keys().map(String::as_str))?;
        let unused = table
            .keys()
            .find(|key| !file.service.iter().any(|service| used(service).contains(key)));
        if let Some(unused) = unused {
            return fault(unused, format_args!("no service names this {what}"));
        }
    }
    let mut values = String::from("static DIRECTIONS: &[Direction] = &[\n");
    for d in &file.direction {
        let names = check::names(&d.key, [&d.az, &d.ru, &d.en])?;
        let _ = writeln!(
            values,
            "Direction {{ key: {:?}, section: {:?}, names: {names} }},",
            d.key, d.section
        );
    }
    values.push_str("];\nstatic SERVICES: &[Service] = &[\n");
    let mut evidence = String::from("static SERVICES: &[Evidence] = &[\n");
    for s in &file.service {
        let _ = writeln!(values, "{},", service(&file, s)?);
        let item: Vec<String> = s.decree_item.iter().cloned().collect();
        let details = [
            ("decree item", item.as_slice()),
            ("legal basis", &s.legal_basis),
            ("refusal grounds", &s.refusal_grounds),
        ];
        check::evidence(
            &mut evidence,
            &s.key,
            &s.sources,
            s.confidence,
            s.note.as_deref(),
            &details,
        )?;
    }
    values.push_str("];\n");
    evidence.push_str("];\n");
    Ok(Tables { values, evidence })
}

fn service(file: &File, s: &Service) -> Result<String, Fault> {
    let Some(direction) = file.direction.iter().position(|d| d.key == s.direction) else {
        return fault(&s.key, format_args!("direction `{}` is not defined", s.direction));
    };
    match (s.documents.is_empty(), s.documents_complete) {
        (false, None) => return fault(&s.key, "`documents` need `documents_complete`"),
        (true, Some(false)) => {
            return fault(&s.key, "no `documents`, and yet not all of them: leave both out");
        }
        _ => {}
    }
    let minutes = match s.minutes {
        None => "Minutes::Default".to_owned(),
        Some(printed @ 1..=240) => format!("Minutes::Printed({printed})"),
        Some(other) => return fault(&s.key, format_args!("{other} minutes at the counter cannot be")),
    };
    let decision = s.decision.as_ref().map_or("None".to_owned(), |d| {
        format!(
            "Some(Decision {{ days: {}, kind: DayKind::{:?} }})",
            d.days, d.kind
        )
    });
    let named = |what, table, keys| list(&s.key, what, table, keys);
    let also = match &s.also {
        None => "None".to_owned(),
        Some(names) => format!("Some({})", names.rust(&s.key)?),
    };
    Ok(format!(
        "Service {{ key: {:?}, official_id: {:?}, passport: {:?}, direction: &DIRECTIONS[{direction}], names: {}, \
         also: {also}, official_name: {}, at_dost: AtDost::{:?}, benefit: {:?}, minutes: {minutes}, \
         decision: {decision}, proactive: {:?}, free: {}, documents: {}, documents_complete: {:?}, who_may_apply: {}, \
         channels: {} }}",
        s.key,
        s.official_id,
        s.passport,
        check::names(&s.key, [&s.az, &s.ru, &s.en])?,
        s.official_name,
        s.at_dost,
        s.benefit,
        s.proactive,
        s.free,
        named("document", &file.document, &s.documents)?,
        s.documents_complete,
        named("people", &file.people, &s.who_may_apply)?,
        named("channel", &file.channel, &s.channels)?,
    ))
}

impl Service {
    fn documents(&self) -> &[String] {
        &self.documents
    }

    fn who_may_apply(&self) -> &[String] {
        &self.who_may_apply
    }

    fn channels(&self) -> &[String] {
        &self.channels
    }
}

/// The Rust expression of the texts that an entry names by key.
fn list(key: &str, what: &str, table: &BTreeMap<String, Names>, keys: &[String]) -> Result<String, Fault> {
    let mut texts = String::new();
    for named in keys {
        match table.get(named) {
            Some(names) => {
                let _ = write!(texts, "{}, ", names.rust(named)?);
            }
            None => return fault(key, format_args!("{what} `{named}` is not defined")),
        }
    }
    Ok(format!("&[{texts}]"))
}
