//! Grant after release from prison: Law 55-IIIQ. Once, four minimum wages.

use rust_decimal::Decimal;

use crate::benefit::condition::released_prisoner_grant as condition;
use crate::case::{Case, Stop};
use crate::facts::fact;
use crate::finding::{Every, Pays};
use crate::parameter::table;
use crate::phrase::Phrase;

use super::{allowance, shared};

pub(crate) fn assess(case: &mut Case<'_>) -> Result<Pays, Stop> {
    shared::resident(case, &condition::RESIDENT)?;
    allowance::needs(case, fact::RELEASED_PRISONER, &condition::RELEASED_PRISONER)?;
    let times = case.value(&table::RELEASED_PRISONER_MULTIPLE)?;
    let wage = case.value(&table::MINIMUM_WAGE)?;
    case.add(Phrase::new("minimum-wage"), wage.value, vec![&wage.citation]);
    let says = Phrase::new("minimum-wages").with("times", times.value);
    case.explanation
        .times(says, Decimal::from(times.value), vec![&times.citation]);
    allowance::once(case);
    Ok(case.pays_sum(Every::Once))
}
