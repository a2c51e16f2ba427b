//! Stipend of participants of the Second World War.

use crate::benefit::condition::ww2_participant_stipend as condition;
use crate::case::{Case, Stop};
use crate::facts::fact;
use crate::finding::{Change, Every, Pays};
use crate::parameter::table;

use super::shared::not_in_the_decree_of_2025;

pub(crate) fn assess(case: &mut Case<'_>) -> Result<Pays, Stop> {
    let participant = case.get(fact::WW2_PARTICIPANT)?;
    case.require(
        participant,
        &condition::WW2_PARTICIPANT,
        Change::to(fact::WW2_PARTICIPANT, true),
    )?;
    not_in_the_decree_of_2025(case, &condition::NOT_IN_THE_DECREE_OF_2025);
    case.pays(Every::Month, &table::STIPEND_WW2_PARTICIPANT)
}
