//! Who the programmes of the Law on Employment are for: registered as unemployed, and looking for work.

use crate::benefit::Condition;
use crate::case::{Case, Stop};
use crate::facts::fact;
use crate::finding::Change;

pub(super) fn registered(
    case: &mut Case<'_>,
    looks_for_work: &'static Condition,
    registered: &'static Condition,
) -> Result<(), Stop> {
    let looks = case.get(fact::LOST_JOB)?;
    case.require(looks, looks_for_work, Change::to(fact::LOST_JOB, true))?;
    let on_the_list = case.get(fact::REGISTERED)?;
    case.require(on_the_list, registered, Change::to(fact::REGISTERED, true))
}
