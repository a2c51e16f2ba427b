//! Where something stands in the law, and how sure that is.

use serde::Serialize;
use time::Date;

use crate::iso_date;
#[cfg(feature = "openapi")]
use crate::schema;

/// How sure something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// Recalled, derived or contradicted.
    Low,
    /// One report, or the amount sure and its date not.
    Medium,
    /// The text of the act, an official page, or several agreeing reports.
    High,
}

/// Where something stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Basis {
    /// The law.
    pub act: String,
    /// The article; `-` where the sources name none.
    pub article: &'static str,
    /// How sure it is.
    pub confidence: Confidence,
    /// Where it was read.
    pub source: &'static str,
    /// The number of the law, of a line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<LawNumber>,
}

/// A number of the law with its days.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct LawNumber {
    /// Its id in the law's data.
    pub parameter: &'static str,
    /// The value, as a person reads it.
    pub value: String,
    /// The act that set it.
    pub set_by: &'static str,
    /// Its first day.
    #[serde(with = "iso_date")]
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Date))]
    pub from: Date,
    /// Its last day; nothing where it stands until amended.
    #[serde(with = "law::calendar::iso::option", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<schema::Date>))]
    pub to: Option<Date>,
}
