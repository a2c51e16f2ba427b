//! Allowance for a foster child: Presidential decree of July 2023. Each child under 18, by its age and disability.

use time::Date;
use time::macros::date;

use crate::benefit::Condition;
use crate::benefit::condition::foster_child_allowance as condition;
use crate::calendar::reaches_age;
use crate::case::{Case, Stop};
use crate::facts::{Child, ChildKind, fact};
use crate::finding::{Every, Pays};
use crate::manat::Manat;
use crate::parameter::{Parameter, table};

use super::children::{self, Counted, Term};
use super::{allowance, shared};

/// Within the month before this day the amounts began; the day is not confirmed.
const IN_FORCE_BY: Date = date!(2023 - 08 - 01);

pub(crate) fn assess(case: &mut Case<'_>) -> Result<Pays, Stop> {
    shared::resident(case, &condition::RESIDENT)?;
    let counted = in_care(
        case,
        [
            &condition::TOOK_A_CHILD,
            &condition::HAS_CHILDREN,
            &condition::FOSTER_CHILD,
            &condition::FOSTER_CHILD_UNDER_18,
        ],
    )?;
    allowance::since(case, counted.first, &condition::IN_FOSTER_CARE)?;
    if case.law_day() < IN_FORCE_BY {
        case.open(&condition::FOSTER_DAY_IN_JULY_2023);
    }
    for child in &counted.children {
        if child.disability.is_some() {
            case.open(&condition::FOSTER_BESIDE_CHILD_DISABILITY);
        }
        let amount = by_age(case, child)?;
        let amount = case.value(amount)?;
        children::add(case, child, amount);
    }
    Ok(case.pays_sum(Every::Month))
}

/// The foster children under 18. Conditions: a child was taken, there are children, a foster child, its age.
pub(super) fn in_care(
    case: &mut Case<'_>,
    [took, has_children, foster, under_18]: [&'static Condition; 4],
) -> Result<Counted, Stop> {
    allowance::needs(case, fact::FOSTER_OR_ADOPTIVE_PARENT, took)?;
    let family = children::of_family(case, has_children)?;
    let age = children::age(case)?;
    let all = family.iter().filter(|child| child.kind == ChildKind::Foster);
    let terms: Vec<Term> = all
        .map(|child| Term {
            child: *child,
            from: child.since.unwrap_or(child.born),
            until: children::day_before_age(child, age),
        })
        .collect();
    children::counted(case, &terms, foster, under_18)
}

fn by_age(case: &mut Case<'_>, child: &Child) -> Result<&'static Parameter<Manat>, Stop> {
    let second = case.value(&table::FOSTER_CHILD_SECOND_AGE)?.value;
    let third = case.value(&table::FOSTER_CHILD_THIRD_AGE)?.value;
    let [youngest, middle, oldest] = match child.disability {
        Some(_) => [
            &table::FOSTER_CHILD_DISABILITY_0_6,
            &table::FOSTER_CHILD_DISABILITY_7_13,
            &table::FOSTER_CHILD_DISABILITY_14_18,
        ],
        None => [
            &table::FOSTER_CHILD_0_6,
            &table::FOSTER_CHILD_7_13,
            &table::FOSTER_CHILD_14_18,
        ],
    };
    let day = case.law_day();
    Ok(if day >= reaches_age(child.born, third) {
        oldest
    } else if day >= reaches_age(child.born, second) {
        middle
    } else {
        youngest
    })
}
