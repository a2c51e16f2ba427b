//! Age allowance: Law 55-IIIQ. For who reaches the pension age without a labour pension and does not work.
//!
//! The age is that of Art 7 of the pension law since 1 January 2020; five years less in the cases of its Art 8.

use time::Date;
use time::macros::date;

use crate::benefit::condition::age_allowance as condition;
use crate::case::{Case, Stop};
use crate::facts::fact;
use crate::finding::{Change, Every, Pays};
use crate::parameter::table;
use crate::phrase::Phrase;

use super::old_age_pension::age;
use super::shared;

/// Before this day the ages were 62 and 67 years.
const AGE_OF_THE_PENSION_LAW: Date = date!(2020 - 01 - 01);

pub(crate) fn assess(case: &mut Case<'_>) -> Result<Pays, Stop> {
    shared::resident(case, &condition::RESIDENT)?;
    let receives = case.get(fact::RECEIVES_PENSION)?;
    case.require(
        !receives,
        &condition::NO_PENSION,
        Change::to(fact::RECEIVES_PENSION, false),
    )?;
    let works = case.get(fact::WORKS)?;
    case.require(!works, &condition::NOT_WORKING, Change::to(fact::WORKS, false))?;
    let age = age::first_of_allowance(case)?;
    case.arises(age.on.max(AGE_OF_THE_PENSION_LAW), &condition::AGE)?;
    if age.ends_with_month {
        case.know(Phrase::new("last-day-of-month"));
    }
    case.pays(Every::Month, &table::ALLOWANCE_AGE)
}
