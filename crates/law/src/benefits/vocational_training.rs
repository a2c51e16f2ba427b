//! Vocational training for the unemployed and job seekers; a stipend is paid during it (Cabinet No 251 of 29.05.2019).

use crate::benefit::condition::vocational_training as condition;
use crate::case::{Case, Stop};
use crate::finding::Pays;
use crate::phrase::Phrase;

use super::jobseeker::registered;
use super::shared;

pub(crate) fn assess(case: &mut Case<'_>) -> Result<Pays, Stop> {
    shared::resident(case, &condition::RESIDENT)?;
    registered(case, &condition::LOOKS_FOR_WORK, &condition::ON_THE_LIST)?;
    case.know(Phrase::new("vocational-training-next"));
    case.open(&condition::TRAINING_STIPEND);
    Ok(Pays::Help)
}
