//! Assessment of disability: Cabinet No 187 of 13.05.2022, No 11 and No 12 of 16.01.2020.

use crate::benefit::condition::disability_assessment as condition;
use crate::case::{Case, Stop};
use crate::facts::fact;
use crate::finding::{Change, Pays};
use crate::parameter::table;
use crate::phrase::Phrase;

pub(crate) fn assess(case: &mut Case<'_>) -> Result<Pays, Stop> {
    let loss = case.get(fact::HEALTH_LOSS)?;
    case.require(loss, &condition::HEALTH_LOSS, Change::to(fact::HEALTH_LOSS, true))?;
    let none_up_to = case.value(&table::DISABILITY_NONE_UPTO)?.value;
    case.know(Phrase::new("assessment-next"));
    case.know(Phrase::new("no-disability-up-to").with("count", none_up_to));
    case.open(&condition::DAYS_OF_ASSESSMENT);
    Ok(Pays::Help)
}
