//! Stipend for 81–100 % disability from a general cause, loss of sight excepted: Decree No 128 of 17.03.2014.

use crate::benefit::condition::general_disability_stipend as condition;
use crate::case::{Case, Stop};
use crate::facts::fact;
use crate::finding::{Change, Every, Pays};
use crate::parameter::table;

use super::disability_grounds::{established, judge_general_81_100};

pub(crate) fn assess(case: &mut Case<'_>) -> Result<Pays, Stop> {
    established(case, &condition::HAS_DISABILITY)?;
    judge_general_81_100(case, &condition::GENERAL_CAUSE, &condition::BAND_81_100)?;
    let sight = case.get(fact::SIGHT)?;
    case.judge(
        !sight,
        &condition::OTHER_THAN_SIGHT,
        Change::to(fact::SIGHT, false),
    );
    case.settle()?;
    if case.get(fact::RECEIVES_PENSION)? {
        case.open(&condition::BESIDE_A_PENSION);
    }
    case.pays(Every::Month, &table::STIPEND_GENERAL_DISABILITY)
}
