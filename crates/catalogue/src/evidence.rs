//! Where each entry was read and how sure it is; only with the feature `sources`.
#![cfg(feature = "sources")]

/// How sure the sources make an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Confidence {
    /// An official page, or several reports that agree.
    High,
    /// One report, or a name of the project's own.
    Medium,
    /// Derived.
    Low,
}

/// What an entry rests on.
#[derive(Debug, Clone, Copy)]
pub struct Evidence {
    /// The key of the service, centre, timetable or holiday; a year for movable holidays, the day off for a swap.
    pub key: &'static str,
    /// Addresses and acts; never empty.
    pub sources: &'static [&'static str],
    /// How sure.
    pub confidence: Confidence,
    /// What to know before relying on it, in English.
    pub note: Option<&'static str>,
    /// Further facts from the sources by heading, in the source's language.
    pub details: &'static [(&'static str, &'static [&'static str])],
}

mod services {
    use super::{Confidence, Evidence};
    include!(concat!(env!("OUT_DIR"), "/services_evidence.rs"));
    pub(super) fn all() -> &'static [Evidence] {
        SERVICES
    }
}

mod centres {
    use super::{Confidence, Evidence};
    include!(concat!(env!("OUT_DIR"), "/centres_evidence.rs"));
    pub(super) fn all() -> [&'static [Evidence]; 3] {
        [CENTRES, HOURS, PLACES]
    }
}

mod map {
    use super::{Confidence, Evidence};
    include!(concat!(env!("OUT_DIR"), "/map_evidence.rs"));
    pub(super) fn all() -> &'static [Evidence] {
        OUTLINE
    }
}

mod holidays {
    use super::{Confidence, Evidence};
    include!(concat!(env!("OUT_DIR"), "/holidays_evidence.rs"));
    pub(super) fn all() -> &'static [Evidence] {
        HOLIDAYS
    }
}

/// Of every service.
pub fn service_evidence() -> &'static [Evidence] {
    services::all()
}

/// Of every open and planned centre.
pub fn centre_evidence() -> &'static [Evidence] {
    centres::all()[0]
}

/// Of every timetable.
pub fn hours_evidence() -> &'static [Evidence] {
    centres::all()[1]
}

/// Of every place on the map.
pub fn place_evidence() -> &'static [Evidence] {
    centres::all()[2]
}

/// Of the map's outline.
pub fn outline_evidence() -> &'static [Evidence] {
    map::all()
}

/// Of every fixed day, year of movable days and swap.
pub fn holiday_evidence() -> &'static [Evidence] {
    holidays::all()
}
