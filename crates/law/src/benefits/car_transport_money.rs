//! Transport money until the state's car is given: Cabinet No 501 of 18.12.2020, a share of the minimum pension twice
//! a year.

use crate::benefit::condition::car_transport_money as condition;
use crate::case::{Case, Stop};
use crate::facts::fact;
use crate::finding::{Change, Every, Pays};
use crate::parameter::table;
use crate::phrase::Phrase;

use super::disability_grounds::{established, special_or_chernobyl};

pub(crate) fn assess(case: &mut Case<'_>) -> Result<Pays, Stop> {
    established(case, &condition::HAS_DISABILITY)?;
    special_or_chernobyl(case, &condition::SPECIAL_CAUSE_OR_CHERNOBYL)?;
    let waits = case.get(fact::WAITS_FOR_CAR)?;
    case.require(
        waits,
        &condition::WAITS_FOR_CAR,
        Change::to(fact::WAITS_FOR_CAR, true),
    )?;
    let share = case.value(&table::CAR_TRANSPORT_SHARE)?;
    let minimum = case.value(&table::MINIMUM_PENSION)?;
    case.add(
        Phrase::new("transport-base"),
        minimum.value,
        vec![&minimum.citation],
    );
    let says = Phrase::new("transport-share").with("ratio", share.value);
    case.explanation.times(says, share.value, vec![&share.citation]);
    Ok(case.pays_sum(Every::HalfYear))
}
