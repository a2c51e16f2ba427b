//! Child-care benefit: Labour Code Art 127 and the Cabinet's amounts. For the partly paid leave until a child is three.

use time::Date;
use time::macros::date;

use crate::benefit::condition::child_care_benefit as condition;
use crate::calendar::reaches_age;
use crate::case::{Case, Stop, day_before};
use crate::facts::fact;
use crate::finding::{Change, Every, Pays};
use crate::parameter::table;
use crate::phrase::Phrase;

/// The amounts since 2019 were first paid at some day of this year.
const UNSURE_AMOUNTS: (Date, Date) = (date!(2019 - 01 - 01), date!(2019 - 12 - 31));

pub(crate) fn assess(case: &mut Case<'_>) -> Result<Pays, Stop> {
    let has_children = case.get(fact::HAS_CHILDREN)?;
    case.require(
        has_children,
        &condition::HAS_CHILDREN,
        Change::to(fact::HAS_CHILDREN, true),
    )?;
    let on_leave = case.get(fact::CHILD_CARE_LEAVE)?;
    case.require(
        on_leave,
        &condition::ON_CHILD_CARE_LEAVE,
        Change::to(fact::CHILD_CARE_LEAVE, true),
    )?;
    let end = case.value(&table::CHILD_CARE_END)?.value;
    let today = case.today();
    let births: Vec<Date> = case.get(fact::CHILDREN)?.iter().map(|child| child.born).collect();
    let last_days = births.iter().map(|born| day_before(reaches_age(*born, end)));
    let under_three = last_days.clone().filter(|last| *last >= today).count();
    let last = last_days.max().unwrap_or(day_before(today));
    case.lasts(last, &condition::CHILD_UNDER_THREE)?;
    if under_three > 1 {
        case.open(&condition::SEVERAL_CHILDREN);
    }
    if (UNSURE_AMOUNTS.0..=UNSURE_AMOUNTS.1).contains(&today) {
        case.open(&condition::FIRST_DAY_OF_AMOUNTS);
    }
    let half = case.value(&table::CHILD_CARE_HALF)?.value;
    let later = case.value(&table::CHILD_CARE_18_TO_36_MONTHS)?.value;
    let falls = births.iter().max().map(|youngest| reaches_age(*youngest, half));
    let Some(falls) = falls.filter(|falls| *falls > today) else {
        return case.pays(Every::Month, &table::CHILD_CARE_18_TO_36_MONTHS);
    };
    case.know(
        Phrase::new("child-care-falls")
            .with("day", falls)
            .with("amount", later),
    );
    case.pays(Every::Month, &table::CHILD_CARE_TO_18_MONTHS)
}
