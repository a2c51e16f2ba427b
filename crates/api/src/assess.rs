//! What the law says of a household: the question of `POST /api/assess` and its answer, for machines and for people.

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

/// The screen to ask next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct NextScreen {
    /// Which.
    pub screen: &'static str,
    /// What it asks, in words.
    pub says: String,
    /// At most so many screens are left, this one included.
    pub at_most: usize,
    /// Whether it is a list to tick, where what is not ticked is answered no.
    pub ticks: bool,
    /// Its facts, all asked together.
    pub facts: Vec<AskedFact>,
}

/// A fact that a screen asks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AskedFact {
    /// Its name in `facts`.
    pub fact: &'static str,
    /// What is asked.
    pub says: String,
    /// Why.
    pub why: String,
    /// Its options, where there are few.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<AskedOption>,
    /// Whether `"unknown"` is an answer.
    pub unknown: bool,
}

/// An option of a fact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AskedOption {
    /// Its value.
    pub option: &'static str,
    /// The same in words.
    pub says: String,
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
