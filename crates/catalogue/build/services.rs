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

#[derive(Deserialize, Debug)]
#[serde(rename_all = "snake_case")]
enum Channel {
    DostCentre,
    Online,
    CallCentre,
    Post,
    SocialProtectionFund,
    CoordinationCentre,
    EmploymentOffice,
    SocialServicesAgency,
    Employer,
    Insurer,
    HealthInstitution,
    ProstheticCentre,
    LocalExecutive,
    ReferralByAuthorities,
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
    official_name: bool,
    at_dost: AtDost,
    benefit: Option<String>,
    minutes: Option<u16>,
    decision: Option<Decision>,
    proactive: Option<bool>,
    #[serde(default)]
    documents: Vec<String>,
    documents_complete: Option<bool>,
    #[serde(default)]
    channels: Vec<Channel>,
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
    check::keys(file.document.keys().map(String::as_str))?;
    check::keys(file.service.iter().map(|s| s.key.as_str()))?;
    if let Some(unused) = file
        .document
        .keys()
        .find(|k| !file.service.iter().any(|s| s.documents.contains(k)))
    {
        return fault(unused, "no service asks for this document");
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
            ("who may apply", &s.who_may_apply),
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
    if s.documents.is_empty() != s.documents_complete.is_none() {
        return fault(
            &s.key,
            "`documents` and `documents_complete` are given together or not at all",
        );
    }
    let mut documents = String::new();
    for key in &s.documents {
        match file.document.get(key) {
            Some(names) => documents += &format!("{}, ", names.rust(key)?),
            None => return fault(&s.key, format_args!("document `{key}` is not defined")),
        }
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
    let mut channels = String::new();
    for channel in &s.channels {
        let _ = write!(channels, "Channel::{channel:?}, ");
    }
    Ok(format!(
        "Service {{ key: {:?}, official_id: {:?}, passport: {:?}, direction: &DIRECTIONS[{direction}], names: {}, \
         official_name: {}, at_dost: AtDost::{:?}, benefit: {:?}, minutes: {minutes}, decision: {decision}, \
         proactive: {:?}, documents: &[{documents}], documents_complete: {:?}, channels: &[{channels}] }}",
        s.key,
        s.official_id,
        s.passport,
        check::names(&s.key, [&s.az, &s.ru, &s.en])?,
        s.official_name,
        s.at_dost,
        s.benefit,
        s.proactive,
        s.documents_complete,
    ))
}
