//! Devices of rehabilitation: Cabinet No 501 of 18.12.2020. By the individual programme of a person with disability.

use crate::benefit::condition::rehabilitation_devices as condition;
use crate::case::{Case, Stop};
use crate::facts::fact;
use crate::finding::{Change, Pays};
use crate::phrase::Phrase;

use super::disability_grounds::childs;

pub(crate) fn assess(case: &mut Case<'_>) -> Result<Pays, Stop> {
    let own_or_childs = case.get(fact::HAS_DISABILITY)? || childs(case)?;
    case.require(
        own_or_childs,
        &condition::OWN_OR_CHILDS_DISABILITY,
        Change::to(fact::HAS_DISABILITY, true),
    )?;
    case.know(Phrase::new("devices-next"));
    Ok(Pays::Help)
}
