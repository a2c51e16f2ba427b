//! Conditions that several benefits share.

use crate::benefit::Condition;
use crate::case::{Case, Stop};
use crate::facts::fact;
use crate::finding::Change;

/// Allowances are for citizens and permanent residents.
pub(super) fn resident(case: &mut Case<'_>, condition: &'static Condition) -> Result<(), Stop> {
    let temporary = case.get(fact::TEMPORARY_RESIDENT)?;
    case.require(!temporary, condition, Change::to(fact::TEMPORARY_RESIDENT, false))
}
