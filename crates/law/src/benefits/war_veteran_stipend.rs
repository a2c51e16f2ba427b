//! War veteran's stipend: Decree No 641 of 15.04.2019.

use crate::benefit::condition::war_veteran_stipend as condition;
use crate::case::{Case, Stop};
use crate::facts::fact;
use crate::finding::{Change, Every, Pays};
use crate::parameter::table;

use super::shared::not_in_the_decree_of_2025;

pub(crate) fn assess(case: &mut Case<'_>) -> Result<Pays, Stop> {
    let veteran = case.get(fact::WAR_VETERAN)?;
    case.require(
        veteran,
        &condition::WAR_VETERAN,
        Change::to(fact::WAR_VETERAN, true),
    )?;
    not_in_the_decree_of_2025(case, &condition::NOT_IN_THE_DECREE_OF_2025);
    case.pays(Every::Month, &table::STIPEND_WAR_VETERAN)
}
