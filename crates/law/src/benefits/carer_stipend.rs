//! Stipend for looking after a person with 81–100 % disability or a child with disability: Decree No 643 of 15.04.2019.

use crate::benefit::condition::carer_stipend as condition;
use crate::case::{Case, Stop};
use crate::facts::fact;
use crate::finding::{Change, Every, Pays};
use crate::parameter::table;

pub(crate) fn assess(case: &mut Case<'_>) -> Result<Pays, Stop> {
    let cares = case.get(fact::CARES)?;
    case.require(cares, &condition::CARER, Change::to(fact::CARES, true))?;
    case.pays(Every::Month, &table::STIPEND_CARER)
}
