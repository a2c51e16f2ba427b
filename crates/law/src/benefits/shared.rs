//! Conditions that several benefits share.

use crate::Months;
use crate::benefit::{Condition, Place};
use crate::case::{Case, Stop};
use crate::facts::{Known, fact};
use crate::finding::Change;
use crate::phrase::Phrase;

/// Allowances are for citizens and permanent residents.
pub(super) fn resident(case: &mut Case<'_>, condition: &'static Condition) -> Result<(), Stop> {
    let temporary = case.get(fact::TEMPORARY_RESIDENT)?;
    case.require(!temporary, condition, Change::to(fact::TEMPORARY_RESIDENT, false))
}

/// The insurance record, where it decides.
pub(super) fn known_record(case: &mut Case<'_>) -> Result<Months, Stop> {
    match case.get(fact::RECORD)? {
        Known::Is(record) => Ok(record),
        Known::Unknown => Err(Stop::Unsettled(Phrase::new("record-unknown"), Place::Fund)),
    }
}
