//! Conditions and open points that several benefits share.

use time::Date;
use time::macros::date;

use crate::Months;
use crate::benefit::{Condition, Open, Place};
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
        Known::Unknown => Err(case.unsettled(Phrase::new("record-unknown"), Place::Fund)),
    }
}

/// The decree of 12 June 2025 raised most stipends from this day.
const RAISED_IN_2025: Date = date!(2025 - 07 - 01);

/// A stipend that stands in no list of that decree: its older amount is used, and said to be open.
pub(super) fn not_in_the_decree_of_2025(case: &mut Case<'_>, open: &'static Open) {
    if case.law_day() >= RAISED_IN_2025 {
        case.open(open);
    }
}
