//! Monthly allowance of displaced persons: Cabinet No 11 of 24.01.2017. For each person, until three years after return
//! became possible.

use crate::benefit::condition::displaced_allowance as condition;
use crate::calendar::reaches_age;
use crate::case::{Case, Stop, day_before};
use crate::facts::{Known, fact};
use crate::finding::{Every, Pays};
use crate::parameter::table;
use crate::phrase::Phrase;

use super::allowance;

pub(crate) fn assess(case: &mut Case<'_>) -> Result<Pays, Stop> {
    allowance::at_most(case, &table::DISPLACED_WITHOUT_UTILITIES);
    allowance::needs(case, fact::DISPLACED, &condition::DISPLACED)?;
    if let Known::Is(return_since) = case.get(fact::RETURN_SINCE)? {
        let goes_on = case.value(&table::DISPLACED_AFTER_RETURN)?.value;
        let last = day_before(reaches_age(return_since, goes_on));
        case.lasts(last, &condition::THREE_YEARS_AFTER_RETURN)?;
    }
    case.know(Phrase::new("for-each-displaced-person"));
    case.open(&condition::DISPLACED_WITH_OWN_HOME);
    let amount = if case.get(fact::UTILITIES_PAID)? {
        &table::DISPLACED_WITH_UTILITIES
    } else {
        &table::DISPLACED_WITHOUT_UTILITIES
    };
    case.pays(Every::Month, amount)
}
