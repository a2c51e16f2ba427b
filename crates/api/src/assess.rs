//! What the law says of a household: the question of `POST /api/assess` and its answer, for machines and for people.

mod asked;
mod basis;
mod finding;

pub use asked::{AskedFact, AskedOption, NextScreen};
pub use basis::{Basis, Confidence, LawNumber};
pub use finding::{Condition, Effect, Every, Finding, Known, Line, Missing, Outcome, Pays, PaysKind, Way};

use law::answers::Answers;
use serde::{Deserialize, Serialize};
use time::Date;

use crate::Language;
use crate::iso_date;
#[cfg(feature = "openapi")]
use crate::schema;

/// The facts of one household, on a day.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct AssessRequest {
    /// The day the law is asked for.
    #[serde(with = "iso_date")]
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Date))]
    pub on: Date,
    /// The language of the sentences; Azerbaijani if not said.
    #[serde(default = "azerbaijani")]
    pub language: Language,
    /// One benefit, worked out to the end; everything the law gives if not said.
    #[serde(default)]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<schema::BenefitId>))]
    pub goal: Option<String>,
    /// What is known of the household. What is left out was not asked yet.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Facts))]
    pub facts: Answers,
}

fn azerbaijani() -> Language {
    Language::Az
}

/// What the law says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AssessReply {
    /// Changes with every byte of the law's data: the same version, facts and day give the same answer for ever.
    pub version: String,
    /// The day the law was asked for.
    #[serde(with = "iso_date")]
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Date))]
    pub on: Date,
    /// The language of the sentences.
    pub language: Language,
    /// What is settled.
    pub findings: Vec<Finding>,
    /// What is not, each with what it waits for.
    pub undecided: Vec<Undecided>,
    /// The screen to ask next; nothing once everything is settled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<NextScreen>,
    /// What is best taken together, once everything is settled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub package: Option<Package>,
}

/// A benefit that is not settled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Undecided {
    /// Which.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::BenefitId))]
    pub benefit: &'static str,
    /// The fact it needs next; nothing if it only waits for the other benefits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub needs: Option<&'static str>,
    /// Whatever is still answered, at least this much comes out.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Amount))]
    pub at_least: String,
    /// Whatever is still answered, at most this much, where a most is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<schema::Amount>))]
    pub at_most: Option<String>,
    /// The same in words.
    pub says: Vec<String>,
}

/// What is best taken together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Package {
    /// What is taken.
    #[cfg_attr(feature = "openapi", schema(value_type = Vec<schema::BenefitId>))]
    pub takes: Vec<&'static str>,
    /// Each month, together.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Amount))]
    pub monthly: String,
    /// Once, together.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Amount))]
    pub once: String,
    /// What is paid less often than each month, together in a year.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Amount))]
    pub yearly: String,
    /// What is not taken, and why.
    pub set_aside: Vec<SetAside>,
    /// The sums in words.
    pub says: Vec<String>,
}

/// A benefit that is not taken because another one is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SetAside {
    /// Which.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::BenefitId))]
    pub benefit: &'static str,
    /// For which.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::BenefitId))]
    pub instead: &'static str,
    /// In words.
    pub says: String,
    /// Where that stands.
    pub basis: Basis,
}
