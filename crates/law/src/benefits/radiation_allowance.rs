//! Yearly allowance for the treatment of people harmed by a radiation accident: Law 55-IIIQ.

use crate::benefit::condition::radiation_allowance as condition;
use crate::case::{Case, Stop};
use crate::facts::fact;
use crate::finding::{Every, Pays};
use crate::parameter::table;

use super::{allowance, shared};

pub(crate) fn assess(case: &mut Case<'_>) -> Result<Pays, Stop> {
    allowance::at_most(case, &table::ALLOWANCE_RADIATION);
    shared::resident(case, &condition::RESIDENT)?;
    allowance::needs(case, fact::RADIATION, &condition::RADIATION)?;
    case.pays(Every::Year, &table::ALLOWANCE_RADIATION)
}
