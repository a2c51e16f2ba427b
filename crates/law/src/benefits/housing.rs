//! Housing register: families of martyrs, war disability and others the state provides with a home (Order of
//! 25.01.2021).

use crate::benefit::Place;
use crate::benefit::condition::housing as condition;
use crate::case::{Case, Stop};
use crate::facts::{Cause, HeroKind, fact};
use crate::finding::{Change, Pays};
use crate::phrase::Phrase;

/// What the order says of a person.
enum Provided {
    Yes,
    /// By loss of sight: only who was registered before 16 August 2021.
    BySight,
    /// "Other privileged persons": the list was not found.
    Perhaps,
    No,
}

pub(crate) fn assess(case: &mut Case<'_>) -> Result<Pays, Stop> {
    let provided = provided(case)?;
    if matches!(provided, Provided::Perhaps) {
        let why = Phrase::new("other-privileged-persons");
        return Err(case.unsettled(why, Place::Ministry));
    }
    let named = !matches!(provided, Provided::No);
    case.require(named, &condition::PROVIDED_WITH_A_HOME, Change::Never)?;
    if matches!(provided, Provided::BySight) {
        case.know(Phrase::new("registered-for-sight"));
    }
    case.know(Phrase::new("housing-next"));
    Ok(Pays::Help)
}

fn provided(case: &mut Case<'_>) -> Result<Provided, Stop> {
    let by_merit = case.get(fact::MARTYR_FAMILY)?
        || case.get(fact::PATRIOTIC_WAR_HERO)?
        || case.get(fact::LEFT_CARE)?
        || (case.get(fact::HERO_FAMILY)? && case.get(fact::HERO_KIND)? == HeroKind::PatrioticWar);
    if by_merit {
        return Ok(Provided::Yes);
    }
    if case.get(fact::HAS_DISABILITY)? {
        let cause = case.get(fact::CAUSE)?;
        let named = matches!(cause, Cause::War | Cause::ChernobylDuty);
        if named || case.get(fact::RADIATION)? {
            return Ok(Provided::Yes);
        }
        if case.get(fact::SIGHT)? {
            return Ok(Provided::BySight);
        }
        if matches!(cause, Cause::January20 | Cause::MilitaryDuty) {
            return Ok(Provided::Perhaps);
        }
    }
    let january20 = case.get(fact::JANUARY20_FAMILY)?;
    Ok(if january20 {
        Provided::Perhaps
    } else {
        Provided::No
    })
}
