//! Personal stipend of the President, granted by name and for life: Decree No 715 of 11.06.2002.

use crate::benefit::condition::personal_stipend as condition;
use crate::case::{Case, Stop};
use crate::facts::fact;
use crate::finding::{Change, Every, Pays};
use crate::parameter::{Confidence, table};

pub(crate) fn assess(case: &mut Case<'_>) -> Result<Pays, Stop> {
    let granted = case.get(fact::PERSONAL_STIPEND)?;
    case.require(
        granted,
        &condition::PERSONAL_STIPEND,
        Change::to(fact::PERSONAL_STIPEND, true),
    )?;
    if case.value(&table::STIPEND_PERSONAL)?.citation.confidence == Confidence::Low {
        case.open(&condition::START_OF_THE_AMOUNT);
    }
    case.pays(Every::Month, &table::STIPEND_PERSONAL)
}
