//! Funeral grant on the death of a pensioner: Law 54-IIIQ, Arts 42.2 and 42.3.

use rust_decimal::Decimal;

use crate::benefit::condition::pensioner_funeral_grant as condition;
use crate::case::{Case, Stop};
use crate::facts::{DeceasedInsured, fact};
use crate::finding::{Change, Every, Pays};
use crate::parameter::table;
use crate::phrase::Phrase;

pub(crate) fn assess(case: &mut Case<'_>) -> Result<Pays, Stop> {
    let bereaved = case.get(fact::BEREAVED)?;
    case.require(bereaved, &condition::BEREAVED, Change::to(fact::BEREAVED, true))?;
    let pensioner = case.get(fact::DECEASED_INSURED)? == DeceasedInsured::Pensioner;
    case.judge(
        pensioner,
        &condition::WAS_PENSIONER,
        Change::to(fact::DECEASED_INSURED, DeceasedInsured::Pensioner),
    );
    let paid = case.get(fact::PAID_FUNERAL)?;
    case.judge(
        paid,
        &condition::PAID_FUNERAL,
        Change::to(fact::PAID_FUNERAL, true),
    );
    case.settle()?;
    let died = case.get(fact::DIED_ON)?;
    case.by_law_of(died);
    case.arises(died, &condition::DEATH)?;
    let times = case.value(&table::PENSIONER_FUNERAL_MULTIPLE)?;
    let minimum = case.value(&table::MINIMUM_PENSION)?;
    case.add(
        Phrase::new("minimum-pension-on").with("day", died),
        minimum.value,
        vec![&minimum.citation],
    );
    let says = Phrase::new("times-pension").with("times", times.value);
    case.explanation
        .times(says, Decimal::from(times.value), vec![&times.citation]);
    Ok(case.pays_sum(Every::Once))
}
