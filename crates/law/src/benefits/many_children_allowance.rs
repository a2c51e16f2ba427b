//! Allowance for women with more than five children: Law 55-IIIQ and Decree No 72 of 27.12.2013. Each child from one
//! year until the end of the month in which it is 18; from the first birthday of the child that gives the right.

use time::Date;

use crate::benefit::condition::many_children_allowance as condition;
use crate::calendar::{Months, reaches_age};
use crate::case::{Case, Stop};
use crate::facts::{Child, ChildKind, Sex, fact};
use crate::finding::{Change, Every, Pays};
use crate::parameter::table;

use super::children::{self, Term};
use super::{allowance, shared};

pub(crate) fn assess(case: &mut Case<'_>) -> Result<Pays, Stop> {
    shared::resident(case, &condition::RESIDENT)?;
    let is_woman = case.get(fact::SEX)? == Sex::Woman;
    case.require(is_woman, &condition::WOMAN, Change::Never)?;
    let family = children::of_family(case, &condition::HAS_CHILDREN)?;
    let needs = case.value(&table::ALLOWANCE_MANY_CHILDREN_NUMBER)?.value;
    let living = case.get(fact::LIVING_CHILDREN)?;
    let said = condition::MORE_THAN_FIVE_CHILDREN
        .with("has", living)
        .with("needs", needs);
    case.require(living >= needs, said, Change::to(fact::LIVING_CHILDREN, needs))?;
    let (from_age, age) = (
        case.value(&table::ALLOWANCE_MANY_CHILDREN_AGE)?.value,
        children::age(case)?,
    );
    let mut own: Vec<Child> = family
        .iter()
        .filter(|child| child.kind == ChildKind::Own)
        .copied()
        .collect();
    own.sort_by_key(|child| child.born);
    let right = right_since(&own, living, needs, from_age);
    let first_birthday = |child: &Child| reaches_age(child.born, from_age);
    let terms: Vec<Term> = own
        .iter()
        .map(|child| Term {
            child: *child,
            from: right.map_or(first_birthday(child), |right| right.max(first_birthday(child))),
            until: children::month_of_age(child, age),
        })
        .collect();
    let counted = children::counted(
        case,
        &terms,
        &condition::OWN_CHILD,
        &condition::OWN_CHILD_UNDER_18,
    )?;
    allowance::since(case, counted.first, &condition::CHILD_IS_ONE)?;
    let day = case.law_day();
    if own
        .iter()
        .any(|child| child.born <= day && day < first_birthday(child))
    {
        case.open(&condition::CHILD_UNDER_ONE_OF_MANY);
    }
    let amount = case.value(&table::ALLOWANCE_MANY_CHILDREN)?;
    for child in &counted.children {
        children::add(case, child, amount);
    }
    Ok(case.pays_sum(Every::Month))
}

/// The first birthday of the child that gives the right; `None` if that child is grown up. Children that are not
/// listed are grown up, and so older than those listed.
fn right_since(own: &[Child], living: u16, needs: u16, from_age: Months) -> Option<Date> {
    let grown_up = usize::from(living).saturating_sub(own.len());
    let place = usize::from(needs).checked_sub(grown_up + 1)?;
    own.get(place).map(|child| reaches_age(child.born, from_age))
}
