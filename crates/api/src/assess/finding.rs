//! What the law says of one benefit.

use law::answers::Answers;
use serde::Serialize;
use time::Date;

use super::basis::{Basis, Confidence};
#[cfg(feature = "openapi")]
use crate::schema;

/// What the law says of one benefit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Finding {
    /// Which.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::BenefitId))]
    pub benefit: &'static str,
    /// Its name.
    pub name: String,
    /// What it is, in a sentence.
    pub what: String,
    /// What the law says.
    pub outcome: Outcome,
    /// What is given, now or from its day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pays: Option<Pays>,
    /// The day the right arose or comes, where a rule names one.
    #[serde(with = "law::calendar::iso::option", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<schema::Date>))]
    pub from: Option<Date>,
    /// Its last day, where a rule names one.
    #[serde(with = "law::calendar::iso::option", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<schema::Date>))]
    pub until: Option<Date>,
    /// The lowest confidence of everything it rests on.
    pub confidence: Confidence,
    /// Whether it is granted without an application.
    pub proactive: bool,
    /// Who decides.
    pub decided_by: String,
    /// The answer in a sentence.
    pub says: String,
    /// Since when and until when, or why it cannot be said.
    pub more: Vec<String>,
    /// What is missing, all of it.
    pub missing: Vec<Missing>,
    /// Whether to apply, and who decides, in sentences.
    pub next: Vec<String>,
    /// What to know beside it.
    pub know: Vec<Known>,
    /// Every condition that was judged, in the order of the law.
    pub conditions: Vec<Condition>,
    /// The calculation; its lines add up.
    pub lines: Vec<Line>,
}

/// What the law says of a benefit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// The right is there.
    Entitled,
    /// It comes by itself on a day.
    NotYet,
    /// There is none.
    NotEntitled,
    /// The law's text is not known well enough, or a person must find something out first.
    Unsettled,
}

/// What is given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Pays {
    /// Money, less tax, or something that a person decides.
    pub kind: PaysKind,
    /// So much each time; of a relief, so much of the monthly income.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<schema::Amount>))]
    pub amount: Option<String>,
    /// How often.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub every: Option<Every>,
}

/// What kind of thing is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum PaysKind {
    /// Money.
    Money,
    /// Less tax.
    Relief,
    /// Something other than money, or money whose amount a person decides.
    Help,
}

/// How often money is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Every {
    /// Each month.
    Month,
    /// One time.
    Once,
    /// Four times a year.
    Quarter,
    /// Twice a year.
    HalfYear,
    /// Once a year.
    Year,
}

/// Something that is missing; any one of the ways meets it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Missing {
    /// The ways.
    pub any_of: Vec<Way>,
}

/// A condition that is not met, and the smallest change that meets it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Way {
    /// The condition.
    pub condition: &'static str,
    /// The day from which time alone meets it.
    #[serde(with = "law::calendar::iso::option", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<schema::Date>))]
    pub on: Option<Date>,
    /// The fact that would have to be another, with the nearest value that would do.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<schema::Facts>))]
    pub answer: Option<Answers>,
    /// The condition and the change in sentences.
    pub says: String,
}

/// Something to know beside the result.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Known {
    /// Its key.
    pub key: &'static str,
    /// Whether it is a point of the law that is open.
    pub open: bool,
    /// The sentence.
    pub says: String,
}

/// A condition that was judged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Condition {
    /// Its key.
    pub condition: &'static str,
    /// Whether it is met today.
    pub met: bool,
    /// The day from which time alone meets it.
    #[serde(with = "law::calendar::iso::option", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<schema::Date>))]
    pub on: Option<Date>,
    /// The condition in a sentence.
    pub says: String,
    /// Where it stands.
    pub basis: Basis,
}

/// A line of the calculation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Line {
    /// Its key.
    pub step: &'static str,
    /// What it does to the sum so far.
    pub effect: Effect,
    /// What the sum is divided by or multiplied with.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(example = "144"))]
    pub number: Option<String>,
    /// The amount of the line; after a division or product the new sum.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Amount))]
    pub amount: String,
    /// The line in words.
    pub says: String,
    /// The numbers of the law it uses.
    pub bases: Vec<Basis>,
}

/// What a line does to the sum so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Effect {
    /// Adds its amount, which may be negative.
    Add,
    /// States the sum.
    Total,
    /// Divides the sum, rounded to the qəpik.
    Divide,
    /// Multiplies the sum, rounded to the qəpik.
    Times,
}
