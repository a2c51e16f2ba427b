//! Self-employment programme: Order No 1941 of 07.04.2016. Training, a business plan, and assets in kind.

use crate::benefit::condition::self_employment as condition;
use crate::case::{Case, Stop};
use crate::finding::Pays;
use crate::phrase::Phrase;

use super::jobseeker::registered;

pub(crate) fn assess(case: &mut Case<'_>) -> Result<Pays, Stop> {
    registered(case, &condition::LOOKS_FOR_WORK, &condition::ON_THE_LIST)?;
    case.know(Phrase::new("self-employment-next"));
    case.know(Phrase::new("not-beside-unemployment-payment"));
    case.open(&condition::LENGTH_OF_THE_CONTRACT);
    Ok(Pays::Help)
}
