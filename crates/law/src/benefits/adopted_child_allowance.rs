//! Allowance for an adopted child: Law 181-VIQD of 06.10.2020. Each child adopted since 2021, from three years; with a
//! disability from birth; to the end of the month in which it is 18.

use time::Date;
use time::macros::date;

use crate::benefit::condition::adopted_child_allowance as condition;
use crate::calendar::reaches_age;
use crate::case::{Case, Stop};
use crate::facts::{Child, ChildKind, fact};
use crate::finding::{Every, Pays};
use crate::parameter::table;
use crate::phrase::Phrase;

use super::children::{self, Term};
use super::{allowance, shared};

/// Children adopted after this day.
const ADOPTED_AFTER: Date = date!(2021 - 01 - 01);

pub(crate) fn assess(case: &mut Case<'_>) -> Result<Pays, Stop> {
    shared::resident(case, &condition::RESIDENT)?;
    allowance::needs(case, fact::FOSTER_OR_ADOPTIVE_PARENT, &condition::TOOK_A_CHILD)?;
    let family = children::of_family(case, &condition::HAS_CHILDREN)?;
    let (from_age, age) = (
        case.value(&table::ALLOWANCE_ADOPTED_CHILD_AGE)?.value,
        children::age(case)?,
    );
    let adopted = |child: &Child| {
        let since = child.since.filter(|since| *since > ADOPTED_AFTER)?;
        let old_enough = match child.disability {
            Some(_) => child.born,
            None => reaches_age(child.born, from_age),
        };
        Some(Term {
            child: *child,
            from: since.max(old_enough),
            until: children::month_of_age(child, age),
        })
    };
    let all = family.iter().filter(|child| child.kind == ChildKind::Adopted);
    let terms: Vec<Term> = all.filter_map(adopted).collect();
    let counted = children::counted(
        case,
        &terms,
        &condition::ADOPTED_SINCE_2021,
        &condition::ADOPTED_UNDER_18,
    )?;
    allowance::since(case, counted.first, &condition::ADOPTED_FROM_THREE)?;
    case.know(Phrase::new("child-without-parents"));
    for child in &counted.children {
        let amount = if child.disability.is_some() {
            case.open(&condition::ADOPTED_BESIDE_CHILD_DISABILITY);
            &table::ALLOWANCE_ADOPTED_CHILD_DISABILITY
        } else {
            &table::ALLOWANCE_ADOPTED_CHILD
        };
        let amount = case.value(amount)?;
        children::add(case, child, amount);
    }
    Ok(case.pays_sum(Every::Month))
}
