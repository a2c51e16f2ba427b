//! The screen to ask next.

use serde::Serialize;

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
