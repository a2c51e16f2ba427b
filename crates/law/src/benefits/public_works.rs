//! Paid public works: a fixed-term job by the electronic queue, mostly for the unemployed who are hard to place.

use crate::benefit::condition::public_works as condition;
use crate::case::{Case, Stop};
use crate::finding::Pays;
use crate::phrase::Phrase;

use super::jobseeker::registered;

pub(crate) fn assess(case: &mut Case<'_>) -> Result<Pays, Stop> {
    registered(case, &condition::LOOKS_FOR_WORK, &condition::ON_THE_LIST)?;
    case.know(Phrase::new("public-works-next"));
    Ok(Pays::Help)
}
