//! Support for who grew up without parents' care and leaves, or left, the state's care.

use crate::benefit::condition::care_leaver_support as condition;
use crate::case::{Case, Stop};
use crate::facts::fact;
use crate::finding::{Change, Pays};
use crate::phrase::Phrase;

pub(crate) fn assess(case: &mut Case<'_>) -> Result<Pays, Stop> {
    let left = case.get(fact::LEFT_CARE)?;
    case.require(left, &condition::LEFT_CARE, Change::to(fact::LEFT_CARE, true))?;
    case.know(Phrase::new("care-leaver-next"));
    Ok(Pays::Help)
}
