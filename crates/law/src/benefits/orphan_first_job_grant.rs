//! Grant at the first job of who grew up without parental care: Decree 256 of 20.12.2024. Once, by the law of the day
//! that job begins.

use crate::benefit::Place;
use crate::benefit::condition::orphan_first_job_grant as condition;
use crate::case::{Case, Stop};
use crate::facts::{Known, fact};
use crate::finding::{Change, Every, Missing, Pays};
use crate::parameter::table;
use crate::phrase::Phrase;

use super::{allowance, shared};

pub(crate) fn assess(case: &mut Case<'_>) -> Result<Pays, Stop> {
    shared::resident(case, &condition::RESIDENT)?;
    allowance::needs(case, fact::LEFT_CARE, &condition::LEFT_CARE)?;
    let Known::Is(began) = case.get(fact::FIRST_JOB_ON)? else {
        let way = Missing {
            said: (&condition::HAS_FIRST_JOB).into(),
            change: Change::to(fact::FIRST_JOB_ON, Known::Is(case.today())),
        };
        return Err(case.none_of(vec![way]));
    };
    if table::ALLOWANCE_ORPHAN_FIRST_JOB.on(began).is_err() {
        // Before the decree it was five average wages, and no source says which average.
        return Err(case.unsettled(Phrase::new("five-average-wages"), Place::Fund));
    }
    case.by_law_of(began);
    case.arises(began, &condition::FIRST_JOB)?;
    allowance::once(case);
    case.pays(Every::Once, &table::ALLOWANCE_ORPHAN_FIRST_JOB)
}
