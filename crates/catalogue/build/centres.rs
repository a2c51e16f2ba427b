//! data/centres.toml → tables of centres.
use std::collections::BTreeMap;
use std::fmt::Write;

use serde::Deserialize;

use super::check::{self, Confidence, Fault, Names, Tables, fault};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    hours: BTreeMap<String, Hours>,
    district: BTreeMap<String, Names>,
    place: BTreeMap<String, Place>,
    centre: Vec<Centre>,
    planned: Vec<Planned>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Hours {
    monday: Option<String>,
    tuesday: Option<String>,
    wednesday: Option<String>,
    thursday: Option<String>,
    friday: Option<String>,
    saturday: Option<String>,
    sunday: Option<String>,
    sources: Vec<String>,
    confidence: Confidence,
    note: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Place {
    az: String,
    ru: String,
    en: String,
    longitude: i32,
    latitude: i32,
    label: Side,
    sources: Vec<String>,
    confidence: Confidence,
    note: Option<String>,
}

#[derive(Deserialize, Debug)]
#[serde(rename_all = "snake_case")]
enum Side {
    Left,
    Right,
    Above,
    Below,
}

#[derive(Deserialize, Debug)]
#[serde(rename_all = "snake_case")]
enum Kind {
    Centre,
    Regional,
    Branch,
    Point,
    SmartPoint,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Centre {
    key: String,
    kind: Kind,
    parent: Option<String>,
    az: String,
    ru: String,
    en: String,
    address: Names,
    place: String,
    address_complete: bool,
    #[serde(default)]
    districts: Vec<String>,
    hours: Option<String>,
    phone: String,
    opened: Option<String>,
    sources: Vec<String>,
    confidence: Confidence,
    note: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Planned {
    key: String,
    az: String,
    ru: String,
    en: String,
    sources: Vec<String>,
    confidence: Confidence,
    note: Option<String>,
}

/// The tables of data/centres.toml.
pub(crate) fn tables(source: &str) -> Result<Tables, Fault> {
    let file: File = check::read(source)?;
    let all = || file.centre.iter().map(|c| c.key.as_str());
    check::keys(all().chain(file.planned.iter().map(|c| c.key.as_str())))?;
    check::keys(file.district.keys().map(String::as_str))?;
    check::keys(file.place.keys().map(String::as_str))?;
    if let Some(unused) = file
        .place
        .keys()
        .find(|key| !file.centre.iter().any(|c| c.place == **key))
    {
        return fault(unused, "no centre stands in this place");
    }
    let mut values = String::from("static CENTRES: &[Centre] = &[\n");
    let mut evidence = String::from("static CENTRES: &[Evidence] = &[\n");
    for c in &file.centre {
        if let Some(parent) = &c.parent
            && !all().any(|key| key == parent)
        {
            return fault(
                &c.key,
                format_args!("parent `{parent}` is no centre of this file"),
            );
        }
        let hours = match &c.hours {
            None => "None".to_owned(),
            Some(name) => match file.hours.get(name) {
                Some(hours) => format!("Some({})", week(name, hours)?),
                None => return fault(&c.key, format_args!("hours `{name}` are not defined")),
            },
        };
        if c.phone.is_empty()
            || !c
                .phone
                .chars()
                .all(|x| x.is_ascii_digit() || x == '+' || x == ' ')
        {
            return fault(&c.key, "`phone` is digits, blanks and +");
        }
        let mut districts = String::new();
        for key in &c.districts {
            match file.district.get(key) {
                Some(names) => districts += &format!("{}, ", names.rust(key)?),
                None => return fault(&c.key, format_args!("district `{key}` is not defined")),
            }
        }
        let Some(place) = file.place.keys().position(|key| *key == c.place) else {
            return fault(&c.key, format_args!("place `{}` is not defined", c.place));
        };
        let opened: Vec<String> = c.opened.iter().cloned().collect();
        let _ = writeln!(
            values,
            "Centre {{ key: {:?}, kind: CentreKind::{:?}, parent: {:?}, names: {}, address: {}, address_complete: {}, \
             place: &PLACES[{place}], districts: &[{districts}], hours: {hours}, phone: {:?} }},",
            c.key,
            c.kind,
            c.parent,
            check::names(&c.key, [&c.az, &c.ru, &c.en])?,
            c.address.rust(&c.key)?,
            c.address_complete,
            c.phone,
        );
        let details = [("opened", opened.as_slice())];
        check::evidence(
            &mut evidence,
            &c.key,
            &c.sources,
            c.confidence,
            c.note.as_deref(),
            &details,
        )?;
    }
    if let Some(unused) = file
        .district
        .keys()
        .find(|k| !file.centre.iter().any(|c| c.districts.contains(k)))
    {
        return fault(unused, "no centre serves this district");
    }
    values.push_str("];\nstatic PLANNED: &[PlannedCentre] = &[\n");
    for c in &file.planned {
        let names = check::names(&c.key, [&c.az, &c.ru, &c.en])?;
        let _ = writeln!(values, "PlannedCentre {{ key: {:?}, names: {names} }},", c.key);
        check::evidence(
            &mut evidence,
            &c.key,
            &c.sources,
            c.confidence,
            c.note.as_deref(),
            &[],
        )?;
    }
    values.push_str("];\nstatic PLACES: &[Place] = &[\n");
    evidence.push_str("];\nstatic PLACES: &[Evidence] = &[\n");
    for (key, p) in &file.place {
        let names = check::names(key, [&p.az, &p.ru, &p.en])?;
        let _ = writeln!(
            values,
            "Place {{ key: {key:?}, names: {names}, longitude: {}, latitude: {}, label: Side::{:?} }},",
            p.longitude, p.latitude, p.label
        );
        check::evidence(
            &mut evidence,
            key,
            &p.sources,
            p.confidence,
            p.note.as_deref(),
            &[],
        )?;
    }
    values.push_str("];\n");
    evidence.push_str("];\nstatic HOURS: &[Evidence] = &[\n");
    for (name, h) in &file.hours {
        check::evidence(
            &mut evidence,
            name,
            &h.sources,
            h.confidence,
            h.note.as_deref(),
            &[],
        )?;
    }
    evidence.push_str("];\n");
    Ok(Tables { values, evidence })
}

/// The Rust expression of a week, Monday first, in minutes since midnight.
fn week(name: &str, h: &Hours) -> Result<String, Fault> {
    let mut days = Vec::new();
    for day in [
        &h.monday,
        &h.tuesday,
        &h.wednesday,
        &h.thursday,
        &h.friday,
        &h.saturday,
        &h.sunday,
    ] {
        days.push(match day {
            None => None,
            Some(text) => match text
                .split_once('-')
                .and_then(|(a, b)| Some((minutes(a)?, minutes(b)?)))
            {
                Some((opens, closes)) if opens < closes => Some((opens, closes)),
                _ => {
                    return fault(
                        name,
                        format_args!("`{text}` is not opening-closing as 09:00-18:00"),
                    );
                }
            },
        });
    }
    Ok(format!("WeekHours {{ days: {days:?} }}"))
}

fn minutes(text: &str) -> Option<u16> {
    let (hours, minutes) = text.split_once(':')?;
    if hours.len() != 2 || minutes.len() != 2 {
        return None;
    }
    let (hours, minutes): (u16, u16) = (hours.parse().ok()?, minutes.parse().ok()?);
    (hours < 24 && minutes < 60).then_some(hours * 60 + minutes)
}
