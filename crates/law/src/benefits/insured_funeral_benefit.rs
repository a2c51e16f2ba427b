//! Funeral benefit of the insured: Cabinet acts. For who buried a person that was insured and no pensioner.

use crate::benefit::condition::insured_funeral_benefit as condition;
use crate::case::{Case, Stop};
use crate::facts::{DeceasedInsured, fact};
use crate::finding::{Change, Every, Pays};
use crate::parameter::table;
use crate::phrase::Phrase;

pub(crate) fn assess(case: &mut Case<'_>) -> Result<Pays, Stop> {
    let bereaved = case.get(fact::BEREAVED)?;
    case.require(bereaved, &condition::BEREAVED, Change::to(fact::BEREAVED, true))?;
    let insured = case.get(fact::DECEASED_INSURED)? == DeceasedInsured::Insured;
    case.judge(insured, &condition::DECEASED_INSURED, Change::Never);
    let paid = case.get(fact::PAID_FUNERAL)?;
    case.judge(
        paid,
        &condition::PAID_FUNERAL,
        Change::to(fact::PAID_FUNERAL, true),
    );
    case.settle()?;
    let died = case.get(fact::DIED_ON)?;
    case.by_law_of(died);
    if let Ok(times) = table::SEVERANCE_ON_DEATH.on(died) {
        case.know(Phrase::new("employer-pays-heirs").with("times", times.value));
    }
    case.pays(Every::Once, &table::FUNERAL_INSURED)
}
