//! Stipend of retired scholars: Decree No 1229 of 30.12.2020. A degree, 25 years in science or education, a pension,
//! and no work.

use crate::benefit::Said;
use crate::benefit::condition::degree_stipend as condition;
use crate::case::{Case, Stop};
use crate::facts::fact;
use crate::finding::{Change, Every, Missing, Pays};
use crate::parameter::table;

use super::shared::not_in_the_decree_of_2025;

pub(crate) fn assess(case: &mut Case<'_>) -> Result<Pays, Stop> {
    let (degree, amount) = if case.get(fact::DOCTOR_OF_SCIENCES)? {
        (&condition::DOCTOR_OF_SCIENCES, &table::STIPEND_DSC)
    } else if case.get(fact::DOCTOR_OF_PHILOSOPHY)? {
        (&condition::DOCTOR_OF_PHILOSOPHY, &table::STIPEND_PHD)
    } else {
        return Err(no_degree(case));
    };
    case.judge(true, degree, Change::Never);
    let works = case.get(fact::WORKS)?;
    case.judge(!works, &condition::NOT_WORKING, Change::to(fact::WORKS, false));
    let pension = case.get(fact::RECEIVES_PENSION)?;
    case.judge(
        pension,
        &condition::LABOUR_PENSION,
        Change::to(fact::RECEIVES_PENSION, true),
    );
    case.settle()?;
    let (has, needs) = (
        case.get(fact::SCIENCE_MONTHS)?,
        case.value(&table::STIPEND_DEGREE_SERVICE)?.value,
    );
    let service = condition::SCIENCE_WORK.with("has", has).with("needs", needs);
    case.require(has >= needs, service, Change::to(fact::SCIENCE_MONTHS, needs))?;
    if case.get(fact::LONG_SERVICE)? {
        case.open(&condition::BESIDE_SERVICE_SUPPLEMENT);
    }
    not_in_the_decree_of_2025(case, &condition::NOT_IN_THE_DECREE_OF_2025);
    case.pays(Every::Month, amount)
}

fn no_degree(case: &mut Case<'_>) -> Stop {
    let ways = [
        (&condition::DOCTOR_OF_PHILOSOPHY, fact::DOCTOR_OF_PHILOSOPHY),
        (&condition::DOCTOR_OF_SCIENCES, fact::DOCTOR_OF_SCIENCES),
    ];
    let missing = ways.map(|(degree, fact)| Missing {
        said: Said::from(degree),
        change: Change::to(fact, true),
    });
    case.none_of(missing.into())
}
