//! What travels between the server and its staff: who somebody is, what a centre has told of itself, and who did what.

mod capacity;
mod change;
mod figures;
mod grant;

use booking::{Cell, CentreKey, Minutes, PersonName, Phone, Reference, Services, State};
use serde::{Deserialize, Serialize};

use crate::visits::{BookedFor, Language};

#[cfg(feature = "openapi")]
use crate::schema;

pub use capacity::{CentreCapacity, ClosedDays, DayHours, StaffedHours, WeekHours, WeekdayName};
pub use change::{ChangeReply, ChangeRequest, TouchedVisit, WrongChange};
pub use figures::{DayFigures, DayOpinions, FewPeople, Figures};
pub use grant::{Grant, GrantWire, Role, WrongGrant};

/// Who is signed in, and what they are here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Me {
    /// As the sign-in provider gives it.
    pub name: String,
    /// One for every centre, or one for all.
    #[cfg_attr(feature = "openapi", schema(value_type = Vec<GrantWire>))]
    pub grants: Vec<Grant>,
}

/// A change of what a centre receives, as its history keeps it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CentreRevision {
    /// When, in seconds since 1970.
    pub at: i64,
    /// Whose decision it was.
    pub author: String,
    /// What was changed, in the words of the history.
    pub what: String,
}

/// A visit of a day, without its person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DayVisit {
    /// Its number.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Reference))]
    pub reference: Reference,
    /// Where it stands.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::State))]
    pub state: State,
    /// When it begins.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Cell))]
    pub time: Cell,
    /// How long it takes.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Minutes))]
    pub minutes: Minutes,
    /// At which counter.
    pub counter: u16,
    /// What for.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Services))]
    pub services: Services,
}

/// Asks whom a visit is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct PersonRequest {
    /// The number of the visit.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Reference))]
    pub reference: Reference,
}

/// Whom a visit is for, and how to reach them. That it was asked for stands in the audit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct VisitPerson {
    /// Whom to call.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::PersonName))]
    pub name: PersonName,
    /// How to reach them, or whoever booked for them.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Phone))]
    pub phone: Phone,
    /// In which language.
    pub language: Language,
    /// Whether who booked comes.
    pub booked_for: BookedFor,
}

/// What somebody of the staff did, or was refused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AuditEntry {
    /// When, in seconds since 1970.
    pub at: i64,
    /// The provider's own name for the person, which never changes.
    pub subject: String,
    /// The name at that time.
    pub name: String,
    /// What was done.
    pub what: String,
    /// Where, if it was about one centre.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<schema::CentreKey>))]
    pub centre: Option<CentreKey>,
}
