//! Stipend for 81–100 % disability by loss of sight from a general cause; it takes the place of the general one.

use crate::benefit::condition::sight_stipend as condition;
use crate::case::{Case, Stop};
use crate::facts::fact;
use crate::finding::{Change, Every, Pays};
use crate::parameter::table;

use super::disability_grounds::{established, judge_general_81_100};

pub(crate) fn assess(case: &mut Case<'_>) -> Result<Pays, Stop> {
    established(case, &condition::HAS_DISABILITY)?;
    judge_general_81_100(case, &condition::GENERAL_CAUSE, &condition::BAND_81_100)?;
    let sight = case.get(fact::SIGHT)?;
    case.judge(sight, &condition::LOSS_OF_SIGHT, Change::to(fact::SIGHT, true));
    case.settle()?;
    case.pays(Every::Month, &table::STIPEND_VISUAL_IMPAIRMENT)
}
