//! What DOST offers and when it is open: services, documents, centres, opening hours and days off, as data with types.
//!
//! The data stands in `data/*.toml` with its sources; `build/` checks it and turns it into static tables, so nothing
//! is read at run time and a program carries only the tables it names. The app names none of services and centres: it
//! fetches them as an [`Edition`] in its language.

mod centres;
pub mod edition;
mod evidence;
pub mod holidays;
pub mod map;
pub mod search;
mod services;

pub use centres::{
    Centre, CentreKind, Place, PlannedCentre, Side, WeekHours, centre, centres, places, planned_centres,
};
pub use edition::Edition;
#[cfg(feature = "sources")]
pub use evidence::{
    Confidence, Evidence, centre_evidence, holiday_evidence, hours_evidence, outline_evidence,
    place_evidence, service_evidence,
};
pub use services::{
    AtDost, DEFAULT_MINUTES, DayKind, Decision, Direction, Minutes, Service, directions, service, services,
};

/// A text in the three languages. None is ever empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Names {
    /// Azerbaijani.
    pub az: &'static str,
    /// Russian.
    pub ru: &'static str,
    /// English.
    pub en: &'static str,
}
