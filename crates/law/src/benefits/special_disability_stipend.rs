//! Stipend for disability from war, 20 January (Decree No 823 of 09.09.2008), military duty or duty at Chernobyl.

use crate::benefit::condition::special_disability_stipend as condition;
use crate::case::{Case, Stop};
use crate::facts::{Cause, fact};
use crate::finding::{Change, Every, Pays};
use crate::parameter::table;

use super::disability_grounds::{established, is_special, of_band};

pub(crate) fn assess(case: &mut Case<'_>) -> Result<Pays, Stop> {
    established(case, &condition::HAS_DISABILITY)?;
    let special = is_special(case.get(fact::CAUSE)?);
    case.require(
        special,
        &condition::SPECIAL_CAUSE,
        Change::to(fact::CAUSE, Cause::War),
    )?;
    let band = case.get(fact::BAND)?;
    let amounts = [
        &table::STIPEND_WAR_DISABILITY_31_60,
        &table::STIPEND_WAR_DISABILITY_61_80,
        &table::STIPEND_WAR_DISABILITY_81_100,
    ];
    case.pays(Every::Month, of_band(band, amounts))
}
