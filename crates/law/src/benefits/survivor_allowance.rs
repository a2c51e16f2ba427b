//! Survivor allowance: Law 55-IIIQ. The amount of this person; each entitled member of the family has the same.

use crate::benefit::condition::survivor_allowance as condition;
use crate::case::{Case, Stop};
use crate::facts::{PensionKind, SurvivorGround, fact};
use crate::finding::{Change, Every, Pays};
use crate::parameter::table;
use crate::phrase::Phrase;

use super::{allowance, shared};

pub(crate) fn assess(case: &mut Case<'_>) -> Result<Pays, Stop> {
    allowance::at_most(case, &table::ALLOWANCE_SURVIVOR);
    shared::resident(case, &condition::RESIDENT)?;
    allowance::needs(case, fact::BEREAVED, &condition::BEREAVED)?;
    let ground = case.get(fact::SURVIVOR_GROUND)?;
    case.require(
        ground != SurvivorGround::None,
        &condition::SURVIVOR,
        Change::Never,
    )?;
    match ground {
        SurvivorGround::CaresForChildUnder8 => {
            allowance::bars(case, fact::WORKS, &condition::CARER_NOT_WORKING)?
        }
        SurvivorGround::PensionAge | SurvivorGround::Disability61100 => {
            case.open(&condition::ADULT_SURVIVORS)
        }
        _ => {}
    }
    // Instead of a survivor pension the allowance may be chosen (Art 14.4 of the pension law); not beside one's own.
    let own_pension =
        case.get(fact::RECEIVES_PENSION)? && case.get(fact::PENSION_KIND)? != PensionKind::Survivor;
    case.require(
        !own_pension,
        &condition::NO_OWN_PENSION,
        Change::to(fact::RECEIVES_PENSION, false),
    )?;
    let died_on = case.get(fact::DIED_ON)?;
    allowance::since(case, died_on, &condition::DEATH)?;
    let members = case.get(fact::SURVIVORS)?;
    if members > 1 {
        case.know(Phrase::new("each-survivor").with("members", members));
    }
    case.pays(Every::Month, &table::ALLOWANCE_SURVIVOR)
}
