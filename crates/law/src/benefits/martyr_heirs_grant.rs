//! One payment to the heirs of a martyr: Decree No 1 of 19.04.2018 for deaths before 2 August 1997, and the state's
//! insurance of servicemen since (Law No 296-IQ). The amount is for all heirs together.

use crate::benefit::condition::martyr_heirs_grant as condition;
use crate::case::{Case, Stop};
use crate::facts::fact;
use crate::finding::{Change, Every, Pays};
use crate::parameter::table;
use crate::phrase::Phrase;

pub(crate) fn assess(case: &mut Case<'_>) -> Result<Pays, Stop> {
    let family = case.get(fact::MARTYR_FAMILY)?;
    case.require(
        family,
        &condition::MARTYR_FAMILY,
        Change::to(fact::MARTYR_FAMILY, true),
    )?;
    case.know(Phrase::new("heirs-share"));
    case.know(Phrase::new("paid-once"));
    case.open(&condition::SUM_OF_ITS_TIME);
    let whole = case.value(&table::GRANT_MARTYR_HEIRS)?;
    case.add(Phrase::new("all-heirs"), whole.value, vec![&whole.citation]);
    Ok(case.pays_sum(Every::Once))
}
