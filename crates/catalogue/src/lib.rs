//! What DOST offers and when it is open: services, documents, centres, opening hours and days off, as data with types.
//!
//! The data stands in `data/*.toml` with its sources; `build/` checks it and turns it into static tables, so nothing
//! is read at run time and a program carries only the tables it names.

mod centres;
mod evidence;
pub mod holidays;
mod services;

pub use centres::{Centre, CentreKind, PlannedCentre, WeekHours, centre, centres, planned_centres};
#[cfg(feature = "sources")]
pub use evidence::{
    Confidence, Evidence, centre_evidence, holiday_evidence, hours_evidence, service_evidence,
};
pub use services::{
    AtDost, Channel, DEFAULT_MINUTES, DayKind, Decision, Direction, Minutes, Service, directions, service,
    services,
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
