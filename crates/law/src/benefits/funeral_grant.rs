//! Funeral grant: Law 55-IIIQ. Once for who paid for the funeral of somebody who received an allowance or the
//! unemployment payment, by the law of the day of the death; claims have no time limit.

use crate::benefit::condition::funeral_grant as condition;
use crate::case::{Case, Stop};
use crate::facts::{DeceasedInsured, fact};
use crate::finding::{Change, Every, Pays};
use crate::parameter::table;

use super::{allowance, shared};

pub(crate) fn assess(case: &mut Case<'_>) -> Result<Pays, Stop> {
    shared::resident(case, &condition::RESIDENT)?;
    allowance::needs(case, fact::BEREAVED, &condition::BEREAVED)?;
    let had_allowance = case.get(fact::DECEASED_INSURED)? == DeceasedInsured::Allowance;
    case.judge(had_allowance, &condition::DECEASED_HAD_ALLOWANCE, Change::Never);
    let paid = case.get(fact::PAID_FUNERAL)?;
    case.judge(
        paid,
        &condition::PAID_FUNERAL,
        Change::to(fact::PAID_FUNERAL, true),
    );
    case.settle()?;
    let died_on = case.get(fact::DIED_ON)?;
    case.by_law_of(died_on);
    case.arises(died_on, &condition::DEATH)?;
    allowance::once(case);
    case.pays(Every::Once, &table::ALLOWANCE_FUNERAL)
}
