//! What travels between the server and its staff: who somebody is, what a centre has told of itself, and who did what.

mod capacity;
mod change;
mod grant;

use booking::CentreKey;
use serde::{Deserialize, Serialize};

#[cfg(feature = "openapi")]
use crate::schema;

pub use capacity::{CentreCapacity, ClosedDays, DayHours, StaffedHours, WeekHours, WeekdayName};
pub use change::{ChangeReply, ChangeRequest, TouchedVisit, WrongChange};
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
