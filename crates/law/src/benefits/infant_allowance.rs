//! Allowance for a child under one: Law 55-IIIQ. Each child of a family on targeted assistance, to the end of the month
//! of its first birthday.

use crate::benefit::condition::infant_allowance as condition;
use crate::case::{Case, Stop};
use crate::facts::{ChildKind, fact};
use crate::finding::{Every, Pays};
use crate::parameter::table;

use super::children::{self, Term};
use super::{allowance, shared};

pub(crate) fn assess(case: &mut Case<'_>) -> Result<Pays, Stop> {
    shared::resident(case, &condition::RESIDENT)?;
    let family = children::of_family(case, &condition::HAS_CHILDREN)?;
    let age = case.value(&table::ALLOWANCE_INFANT_AGE)?.value;
    // A foster child has its own allowance, and is no member of the family.
    let members = family.iter().filter(|child| child.kind != ChildKind::Foster);
    let terms: Vec<Term> = members
        .map(|child| Term {
            child: *child,
            from: child.born,
            until: children::month_of_age(child, age),
        })
        .collect();
    let counted = children::counted(
        case,
        &terms,
        &condition::CHILD_OF_FAMILY,
        &condition::CHILD_UNDER_1,
    )?;
    allowance::needs(case, fact::RECEIVES_ASSISTANCE, &condition::RECEIVES_ASSISTANCE)?;
    allowance::since(case, counted.first, &condition::CHILD_BORN)?;
    let amount = case.value(&table::ALLOWANCE_INFANT)?;
    for child in &counted.children {
        children::add(case, child, amount);
    }
    Ok(case.pays_sum(Every::Month))
}
