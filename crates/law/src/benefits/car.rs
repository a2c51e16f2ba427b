//! A car from the state: Cabinet No 501 of 18.12.2020. By a medical indication, in turn; war disability out of turn.

use crate::benefit::condition::car as condition;
use crate::case::{Case, Stop};
use crate::facts::Cause;
use crate::finding::Pays;
use crate::phrase::Phrase;

use super::disability_grounds::{established, special_or_chernobyl};

pub(crate) fn assess(case: &mut Case<'_>) -> Result<Pays, Stop> {
    established(case, &condition::HAS_DISABILITY)?;
    let cause = special_or_chernobyl(case, &condition::SPECIAL_CAUSE_OR_CHERNOBYL)?;
    if cause == Cause::War {
        case.know(Phrase::new("car-out-of-turn"));
    }
    case.know(Phrase::new("car-next"));
    Ok(Pays::Help)
}
