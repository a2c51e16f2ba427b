//! One payment for disability from war or military duty: Decree No 1513 of 23.12.2021 for service before
//! 2 August 1997, and the state's insurance of servicemen since (Law No 296-IQ).

use crate::benefit::condition::war_disability_grant as condition;
use crate::case::{Case, Stop};
use crate::facts::{Cause, fact};
use crate::finding::{Change, Every, Pays};
use crate::parameter::table;
use crate::phrase::Phrase;

use super::disability_grounds::{established, of_band};

pub(crate) fn assess(case: &mut Case<'_>) -> Result<Pays, Stop> {
    established(case, &condition::HAS_DISABILITY)?;
    let cause = case.get(fact::CAUSE)?;
    case.require(
        matches!(cause, Cause::War | Cause::MilitaryDuty),
        &condition::WAR_OR_DUTY,
        Change::to(fact::CAUSE, Cause::War),
    )?;
    case.know(Phrase::new("paid-once"));
    case.open(&condition::SUM_OF_ITS_TIME);
    let band = case.get(fact::BAND)?;
    let amounts = [
        &table::GRANT_WAR_DISABILITY_31_60,
        &table::GRANT_WAR_DISABILITY_61_80,
        &table::GRANT_WAR_DISABILITY_81_100,
    ];
    case.pays(Every::Once, of_band(band, amounts))
}
