//! Vouchers for sanatoriums: Cabinet No 128 of 12.08.2002 and No 406 of 23.12.2021.

use crate::benefit::condition::sanatorium as condition;
use crate::case::{Case, Stop};
use crate::facts::fact;
use crate::finding::{Change, Pays};
use crate::phrase::Phrase;

use super::disability_grounds::childs;
use super::shared;

pub(crate) fn assess(case: &mut Case<'_>) -> Result<Pays, Stop> {
    shared::resident(case, &condition::RESIDENT)?;
    let by_status =
        case.get(fact::HAS_DISABILITY)? || case.get(fact::MARTYR_FAMILY)? || case.get(fact::RADIATION)?;
    let works = case.get(fact::WORKS)?;
    // Who works may still have another ground, for which work does not count.
    let whatever_the_work = if by_status && !works {
        false
    } else {
        also_at_work(case)?
    };
    case.require(
        by_status || whatever_the_work,
        &condition::VOUCHER_GROUND,
        Change::to(fact::HAS_DISABILITY, true),
    )?;
    if !whatever_the_work {
        case.require(!works, &condition::NOT_WORKING, Change::to(fact::WORKS, false))?;
    }
    case.know(Phrase::new("sanatorium-next"));
    Ok(Pays::Help)
}

/// A participant of the war, the guardian of an orphan, or the parent of a child with disability.
fn also_at_work(case: &mut Case<'_>) -> Result<bool, Stop> {
    Ok(case.get(fact::WW2_PARTICIPANT)? || case.get(fact::GUARDIAN)? || childs(case)?)
}
