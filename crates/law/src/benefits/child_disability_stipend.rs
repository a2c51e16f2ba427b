//! Stipend for each child with 81–100 % disability: the stipend for general causes, as it is paid for children.

use time::Date;
use time::macros::date;

use crate::benefit::condition::child_disability_stipend as condition;
use crate::calendar::reaches_age;
use crate::case::{Case, Stop};
use crate::facts::{Band, fact};
use crate::finding::{Change, Every, Pays};
use crate::parameter::table;
use crate::phrase::Phrase;

/// Before this day a child's disability had no percentage.
const CHILDREN_IN_PER_CENT: Date = date!(2022 - 07 - 01);

pub(crate) fn assess(case: &mut Case<'_>) -> Result<Pays, Stop> {
    let has_children = case.get(fact::HAS_CHILDREN)?;
    case.require(
        has_children,
        &condition::HAS_CHILDREN,
        Change::to(fact::HAS_CHILDREN, true),
    )?;
    let grave: Vec<Date> = case
        .get(fact::CHILDREN)?
        .iter()
        .filter(|it| it.disability == Some(Band::From81To100))
        .map(|it| it.born)
        .collect();
    case.require(!grave.is_empty(), &condition::CHILD_OF_81_100, Change::Never)?;
    let day = case.today();
    case.require(
        day >= CHILDREN_IN_PER_CENT,
        condition::CHILDREN_IN_PER_CENT.with("day", CHILDREN_IN_PER_CENT),
        Change::On(CHILDREN_IN_PER_CENT),
    )?;
    let age = case.value(&table::STIPEND_CHILD_AGE)?.value;
    let born: Vec<Date> = grave
        .into_iter()
        .filter(|born| reaches_age(*born, age) > day)
        .collect();
    case.require(!born.is_empty(), &condition::THAT_CHILD_UNDER_18, Change::Never)?;
    case.open(&condition::CHILDREN_TOO);
    let amount = case.value(&table::STIPEND_GENERAL_DISABILITY)?;
    for born in born {
        let says = Phrase::new("stipend-of-a-child").with("born", born);
        case.add(says, amount.value, vec![&amount.citation]);
    }
    Ok(case.pays_sum(Every::Month))
}
