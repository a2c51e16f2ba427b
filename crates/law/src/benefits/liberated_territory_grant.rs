//! Grant for specialists in the liberated territories: Labour Code Art 21-1, Law 55-IIIQ Arts 4.0.2.4 and 7.0.14. Once,
//! for a contract made from 2023 to 2027.

use crate::benefit::condition::liberated_territory_grant as condition;
use crate::case::{Case, Stop};
use crate::facts::{Fact, fact};
use crate::finding::{Change, Every, Pays};
use crate::parameter::table;

use super::{allowance, shared};

pub(crate) fn assess(case: &mut Case<'_>) -> Result<Pays, Stop> {
    shared::resident(case, &condition::RESIDENT)?;
    allowance::needs(case, fact::LIBERATED_TERRITORY, &condition::LIBERATED_TERRITORY)?;
    let since = case.get(fact::LIBERATED_SINCE)?;
    let in_term = table::ALLOWANCE_LIBERATED_TERRITORY.on(since).is_ok();
    case.judge(in_term, &condition::CONTRACT_FROM_2023_TO_2027, Change::Never);
    let mut judge = |fact: Fact<bool>, said| -> Result<(), Stop> {
        let met = case.get(fact)?;
        case.judge(met, said, Change::to(fact, true));
        Ok(())
    };
    judge(fact::LIBERATED_CONTRACT, &condition::CONTRACT_OF_A_YEAR)?;
    judge(fact::LIBERATED_SPECIALIST, &condition::SPECIALIST)?;
    judge(fact::LIBERATED_SETTLED, &condition::SETTLED_THERE)?;
    case.settle()?;
    case.by_law_of(since);
    case.arises(since, &condition::CONTRACT_MADE)?;
    allowance::once(case);
    case.pays(Every::Once, &table::ALLOWANCE_LIBERATED_TERRITORY)
}
