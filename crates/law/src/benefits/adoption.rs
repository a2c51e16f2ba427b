//! Register of those who wish to adopt: Family Code, Arts 117–129. The law names age and income; the rest is examined.

use crate::benefit::condition::adoption as condition;
use crate::calendar::reaches_age;
use crate::case::{Case, Stop};
use crate::facts::fact;
use crate::finding::{Change, Pays};
use crate::parameter::table;
use crate::phrase::Phrase;

pub(crate) fn assess(case: &mut Case<'_>) -> Result<Pays, Stop> {
    let wants = case.get(fact::WANTS_TO_ADOPT)?;
    case.require(
        wants,
        &condition::WANTS_TO_ADOPT,
        Change::to(fact::WANTS_TO_ADOPT, true),
    )?;
    case.know(Phrase::new("relatives-excepted"));
    // Art 121.1: 25 years for who is married, 30 for who is not.
    let born = case.get(fact::BIRTH_DATE)?;
    let married = case.value(&table::ADOPTER_AGE_MARRIED)?.value;
    let unmarried = case.value(&table::ADOPTER_AGE_UNMARRIED)?.value;
    case.aged(born, married, &condition::ADOPTER_AGE)?;
    let alone_from = reaches_age(born, unmarried);
    if alone_from > case.today() {
        case.know(Phrase::new("alone-from").with("day", alone_from));
    }
    // Art 120.1.8: the income per head, the child included, reaches the living minimum.
    let income = case.get(fact::HOUSEHOLD_INCOME)?;
    let members = case.get(fact::MEMBERS)?.saturating_add(1);
    let needs = case.value(&table::LIVING_MINIMUM_COUNTRY)?.value;
    let together = needs.times(members.into());
    let said = condition::INCOME_WITH_THE_CHILD
        .with("has", income)
        .with("needs", together)
        .with("each", needs);
    case.require(
        income >= together,
        said,
        Change::to(fact::HOUSEHOLD_INCOME, together),
    )?;
    case.know(Phrase::new("adoption-next"));
    Ok(Pays::Help)
}
