//! Stipend of an honorary title (Əməkdar): Order No 878 of 04.07.2005.

use crate::benefit::Place;
use crate::benefit::condition::honorary_title_stipend as condition;
use crate::case::{Case, Stop};
use crate::facts::fact;
use crate::finding::{Change, Every, Pays};
use crate::parameter::{Unknown, table};
use crate::phrase::Phrase;

pub(crate) fn assess(case: &mut Case<'_>) -> Result<Pays, Stop> {
    let title = case.get(fact::HONORARY_TITLE)?;
    case.require(
        title,
        &condition::HONORARY_TITLE,
        Change::to(fact::HONORARY_TITLE, true),
    )?;
    case.know(Phrase::new("peoples-title"));
    // The decree of 2025 raised it: the amount is set, we only did not find it.
    if let Err(Unknown::NotYet(_)) = table::STIPEND_HONORARY_TITLE.on(case.law_day()) {
        return Err(case.unsettled(Phrase::new("no-source"), Place::Fund));
    }
    case.pays(Every::Month, &table::STIPEND_HONORARY_TITLE)
}
