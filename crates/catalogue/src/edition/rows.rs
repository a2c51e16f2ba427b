//! An edition as it travels: rows of texts. Derived readers of each type would weigh 6 kB more in the app.
use std::slice;
use std::str::FromStr;

use super::{Centre, Edition, Service};
use crate::map::{Map, Point};
use crate::{AtDost, DayKind, Decision, Minutes, Side, WeekHours};

/// The first cell of a row says what it is; a cell with a list has one line for each.
pub(super) type Rows = Vec<Vec<String>>;

const YES: &str = "yes";
const WORKING: &str = "working";
const AT_DOST: [(AtDost, &str); 5] = [
    (AtDost::Listed, "listed"),
    (AtDost::ByDirection, "by direction"),
    (AtDost::NotStated, "not stated"),
    (AtDost::Programme, "programme"),
    (AtDost::Elsewhere, "elsewhere"),
];
const SIDES: [(Side, &str); 4] = [
    (Side::Left, "left"),
    (Side::Right, "right"),
    (Side::Above, "above"),
    (Side::Below, "below"),
];

/// The rows of an edition.
pub(super) fn write(edition: &Edition) -> Rows {
    let sheet = &edition.map;
    let named = |what: &'static str, names: &[String]| -> Rows {
        names
            .iter()
            .map(|name| vec![what.to_owned(), name.clone()])
            .collect()
    };
    [
        named("area", &edition.areas),
        edition.services.iter().map(service).collect(),
        edition.centres.iter().map(centre).collect(),
        named("district", &edition.districts),
        named("planned", &edition.planned),
        vec![vec![
            "sheet".to_owned(),
            sheet.width.to_string(),
            sheet.height.to_string(),
            sheet.outline.clone(),
            sheet.hundred_km.to_string(),
        ]],
        sheet.points.iter().map(point).collect(),
    ]
    .concat()
}

fn service(it: &Service) -> Vec<String> {
    let minutes = match it.minutes {
        Minutes::Printed(minutes) => minutes.to_string(),
        Minutes::Default => String::new(),
    };
    let (days, kind) = match it.decision {
        Some(Decision {
            days,
            kind: DayKind::Working,
        }) => (days.to_string(), WORKING.to_owned()),
        Some(Decision {
            days,
            kind: DayKind::NotStated,
        }) => (days.to_string(), String::new()),
        None => (String::new(), String::new()),
    };
    vec![
        "service".to_owned(),
        it.key.clone(),
        it.name.clone(),
        it.also.clone(),
        it.area.to_string(),
        word(&AT_DOST, it.at_dost),
        minutes,
        days,
        kind,
        flag(it.proactive),
        flag(it.free),
        it.documents.join("\n"),
        flag(it.documents_complete),
        it.who_may_apply.join("\n"),
        it.channels.join("\n"),
    ]
}

fn centre(it: &Centre) -> Vec<String> {
    let hours = it.hours.map_or_else(String::new, |week| {
        let days = week.days.map(|day| {
            let (opens, closes) = day.unwrap_or_default();
            format!("{opens}-{closes}")
        });
        days.join("\n")
    });
    vec![
        "centre".to_owned(),
        it.key.clone(),
        it.name.clone(),
        it.address.clone(),
        flag(it.address_complete),
        it.point.to_string(),
        it.districts.join("\n"),
        hours,
        it.phone.clone(),
    ]
}

fn point(it: &Point) -> Vec<String> {
    vec![
        "point".to_owned(),
        it.name.clone(),
        it.x.to_string(),
        it.y.to_string(),
        word(&SIDES, it.label),
    ]
}

fn flag(is: bool) -> String {
    if is { YES.to_owned() } else { String::new() }
}

fn word<T: PartialEq>(words: &[(T, &str)], value: T) -> String {
    let found = words.iter().find(|(it, _)| *it == value);
    found.map_or_else(String::new, |(_, word)| (*word).to_owned())
}

/// The edition of the rows; `None` if they are not of this version.
pub(super) fn read(rows: &Rows) -> Option<Edition> {
    let mut edition = Edition::default();
    for row in rows {
        let mut cells = Cells(row.iter());
        match cells.next()? {
            "area" => edition.areas.push(cells.text()?),
            "service" => edition.services.push(cells.service()?),
            "centre" => edition.centres.push(cells.centre()?),
            "district" => edition.districts.push(cells.text()?),
            "planned" => edition.planned.push(cells.text()?),
            "sheet" => {
                edition.map = Map {
                    width: cells.number()?,
                    height: cells.number()?,
                    outline: cells.text()?,
                    hundred_km: cells.number()?,
                    points: Vec::new(),
                }
            }
            "point" => edition.map.points.push(cells.point()?),
            _ => return None,
        }
    }
    Some(edition)
}

struct Cells<'a>(slice::Iter<'a, String>);

impl<'a> Cells<'a> {
    fn next(&mut self) -> Option<&'a str> {
        self.0.next().map(String::as_str)
    }

    fn text(&mut self) -> Option<String> {
        self.next().map(str::to_owned)
    }

    fn list(&mut self) -> Option<Vec<String>> {
        self.next().map(|cell| cell.lines().map(str::to_owned).collect())
    }

    fn flag(&mut self) -> Option<bool> {
        self.next().map(|cell| cell == YES)
    }

    fn number<T: FromStr>(&mut self) -> Option<T> {
        self.next()?.parse().ok()
    }

    fn one_of<T: Copy>(&mut self, words: &[(T, &str)]) -> Option<T> {
        let cell = self.next()?;
        words.iter().find(|(_, word)| *word == cell).map(|(it, _)| *it)
    }

    fn service(&mut self) -> Option<Service> {
        Some(Service {
            key: self.text()?,
            name: self.text()?,
            also: self.text()?,
            area: self.number()?,
            at_dost: self.one_of(&AT_DOST)?,
            minutes: self.next()?.parse().map_or(Minutes::Default, Minutes::Printed),
            decision: self.decision()?,
            proactive: self.flag()?,
            free: self.flag()?,
            documents: self.list()?,
            documents_complete: self.flag()?,
            who_may_apply: self.list()?,
            channels: self.list()?,
        })
    }

    fn decision(&mut self) -> Option<Option<Decision>> {
        let (days, kind) = (self.next()?, self.next()?);
        let kind = if kind == WORKING {
            DayKind::Working
        } else {
            DayKind::NotStated
        };
        Some(days.parse().ok().map(|days| Decision { days, kind }))
    }

    fn centre(&mut self) -> Option<Centre> {
        Some(Centre {
            key: self.text()?,
            name: self.text()?,
            address: self.text()?,
            address_complete: self.flag()?,
            point: self.number()?,
            districts: self.list()?,
            hours: self.week()?,
            phone: self.text()?,
        })
    }

    fn week(&mut self) -> Option<Option<WeekHours>> {
        let cell = self.next()?;
        if cell.is_empty() {
            return Some(None);
        }
        let mut days = [None; 7];
        for (day, line) in days.iter_mut().zip(cell.lines()) {
            let (opens, closes) = line.split_once('-')?;
            let (opens, closes): (u16, u16) = (opens.parse().ok()?, closes.parse().ok()?);
            *day = (opens < closes).then_some((opens, closes));
        }
        Some(Some(WeekHours { days }))
    }

    fn point(&mut self) -> Option<Point> {
        Some(Point {
            name: self.text()?,
            x: self.number()?,
            y: self.number()?,
            label: self.one_of(&SIDES)?,
        })
    }
}
