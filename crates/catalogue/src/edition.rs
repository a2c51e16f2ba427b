//! The catalogue in one language: what the app fetches instead of carrying three languages in its program.
mod rows;

use serde::{Deserialize, Serialize};

use rows::Rows;

use crate::map::{self, Map, Point};
use crate::{AtDost, Decision, Minutes, Names, WeekHours};

/// Takes the text of one language.
pub type Pick = fn(&Names) -> &'static str;

/// Everything in one language. Travels as JSON, as an array of rows.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Rows", into = "Rows")]
pub struct Edition {
    /// Names of the areas of work, in the order of the agency's menu.
    pub areas: Vec<String>,
    /// Services, by area.
    pub services: Vec<Service>,
    /// Open places, the Baku centres first.
    pub centres: Vec<Centre>,
    /// Names of the districts that some centre serves, in the order of the alphabet.
    pub districts: Vec<String>,
    /// Names of announced centres.
    pub planned: Vec<String>,
    /// The small map.
    pub map: Map,
}

/// Something a DOST centre does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Service {
    /// Stable name.
    pub key: String,
    /// Its name.
    pub name: String,
    /// What people call it, only to be found by; often empty.
    pub also: String,
    /// Its place in [`Edition::areas`].
    pub area: u8,
    /// How sure it is that a centre does it.
    pub at_dost: AtDost,
    /// How long it takes at the counter.
    pub minutes: Minutes,
    /// When the decision falls, where known.
    pub decision: Option<Decision>,
    /// Whether it is granted without an application.
    pub proactive: bool,
    /// Whether a source says that it costs nothing.
    pub free: bool,
    /// What to bring; empty when no source lists it.
    pub documents: Vec<String>,
    /// Whether `documents` is the whole list; an empty one says that nothing is asked for.
    pub documents_complete: bool,
    /// Whom the source names as entitled to apply.
    pub who_may_apply: Vec<String>,
    /// Where a citizen can turn.
    pub channels: Vec<String>,
}

/// A place that receives visitors.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Centre {
    /// Stable name.
    pub key: String,
    /// Its name.
    pub name: String,
    /// Where it stands.
    pub address: String,
    /// Whether the address leads to the door.
    pub address_complete: bool,
    /// Its place in the map's points.
    pub point: u8,
    /// Names of the districts it serves.
    pub districts: Vec<String>,
    /// Opening hours, where known.
    pub hours: Option<WeekHours>,
    /// To call before coming.
    pub phone: String,
}

impl From<Edition> for Rows {
    fn from(edition: Edition) -> Rows {
        rows::write(&edition)
    }
}

impl TryFrom<Rows> for Edition {
    type Error = &'static str;

    fn try_from(rows: Rows) -> Result<Edition, Self::Error> {
        rows::read(&rows).ok_or("rows of another version")
    }
}

impl Edition {
    /// The catalogue in the language that `pick` takes of each text.
    pub fn of(pick: Pick) -> Edition {
        let texts = |names: &[Names]| names.iter().map(|it| pick(it).to_owned()).collect::<Vec<_>>();
        let mut districts: Vec<String> = crate::centres()
            .iter()
            .flat_map(|centre| texts(centre.districts))
            .collect();
        districts.sort_by_key(|name| alphabetical(name));
        districts.dedup();
        Edition {
            areas: crate::directions()
                .iter()
                .map(|it| pick(&it.names).to_owned())
                .collect(),
            services: crate::services().iter().map(|it| service(it, pick)).collect(),
            centres: crate::centres().iter().map(|it| centre(it, pick)).collect(),
            districts,
            planned: crate::planned_centres()
                .iter()
                .map(|it| pick(&it.names).to_owned())
                .collect(),
            map: map::of(pick),
        }
    }

    /// The service with this key.
    pub fn service(&self, key: &str) -> Option<&Service> {
        self.services.iter().find(|it| it.key == key)
    }

    /// The centre with this key.
    pub fn centre(&self, key: &str) -> Option<&Centre> {
        self.centres.iter().find(|it| it.key == key)
    }

    /// Where a centre stands on the map.
    pub fn point(&self, centre: &Centre) -> Option<&Point> {
        self.map.points.get(usize::from(centre.point))
    }
}

fn service(service: &crate::Service, pick: Pick) -> Service {
    let texts = |names: &[Names]| names.iter().map(|it| pick(it).to_owned()).collect();
    Service {
        key: service.key.to_owned(),
        name: pick(&service.names).to_owned(),
        also: service.also.as_ref().map(pick).unwrap_or_default().to_owned(),
        area: position(crate::directions(), |it| it.key == service.direction.key),
        at_dost: service.at_dost,
        minutes: service.minutes,
        decision: service.decision,
        proactive: service.proactive.unwrap_or(false),
        free: service.free,
        documents: texts(service.documents),
        documents_complete: service.documents_complete.unwrap_or(false),
        who_may_apply: texts(service.who_may_apply),
        channels: texts(service.channels),
    }
}

fn centre(centre: &crate::Centre, pick: Pick) -> Centre {
    Centre {
        key: centre.key.to_owned(),
        name: pick(&centre.names).to_owned(),
        address: pick(&centre.address).to_owned(),
        address_complete: centre.address_complete,
        point: position(crate::places(), |it| it.key == centre.place.key),
        districts: centre.districts.iter().map(|it| pick(it).to_owned()).collect(),
        hours: centre.hours,
        phone: centre.phone.to_owned(),
    }
}

/// The place of an entry in its table; the tables are far shorter than 255.
fn position<T>(table: &[T], is: impl Fn(&T) -> bool) -> u8 {
    let found = table.iter().position(is).map(u8::try_from);
    found.and_then(Result::ok).unwrap_or(u8::MAX)
}

/// Places of the letters in the alphabet, whatever their case. Letters of other languages follow in their own order.
fn alphabetical(name: &str) -> Vec<u32> {
    const ALPHABET: &str = "aAbBcCçÇdDeEəƏfFgGğĞhHxXıIiİjJkKqQlLmMnNoOöÖpPrRsSşŞtTuUüÜvVyYzZ";
    let place = |letter: char| {
        let found = ALPHABET.chars().position(|it| it == letter);
        match found.and_then(|it| u32::try_from(it / 2).ok()) {
            Some(place) => place,
            None => u32::from(letter),
        }
    };
    name.chars().map(place).collect()
}
