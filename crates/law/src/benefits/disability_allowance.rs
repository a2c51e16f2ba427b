//! Disability allowance: Law 55-IIIQ. For who has a disability and no labour pension.

use crate::benefit::condition::disability_allowance as condition;
use crate::case::{Case, Stop};
use crate::facts::{Band, fact};
use crate::finding::{Every, Pays};
use crate::parameter::table;

use super::{allowance, shared};

pub(crate) fn assess(case: &mut Case<'_>) -> Result<Pays, Stop> {
    allowance::at_most(case, &table::ALLOWANCE_DISABILITY_81_100);
    shared::resident(case, &condition::RESIDENT)?;
    allowance::needs(case, fact::HAS_DISABILITY, &condition::HAS_DISABILITY)?;
    allowance::no_pension(case, &condition::NO_PENSION)?;
    let established = case.get(fact::DISABILITY_SINCE)?;
    allowance::since(case, established, &condition::DISABILITY_SINCE)?;
    let amount = match case.get(fact::BAND)? {
        Band::From31To60 => &table::ALLOWANCE_DISABILITY_31_60,
        Band::From61To80 => &table::ALLOWANCE_DISABILITY_61_80,
        Band::From81To100 => &table::ALLOWANCE_DISABILITY_81_100,
    };
    case.pays(Every::Month, amount)
}
