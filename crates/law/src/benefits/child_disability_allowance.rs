//! Allowance for a child with disability: Law 55-IIIQ. Each child until the age of 18, by its loss of functions.

use crate::benefit::condition::child_disability_allowance as condition;
use crate::case::{Case, Stop};
use crate::facts::Band;
use crate::finding::{Every, Pays};
use crate::parameter::{Confidence, table};

use super::children::{self, Term};
use super::shared;

pub(crate) fn assess(case: &mut Case<'_>) -> Result<Pays, Stop> {
    shared::resident(case, &condition::RESIDENT)?;
    let family = children::of_family(case, &condition::HAS_CHILDREN)?;
    let age = children::age(case)?;
    let with_disability = family.iter().filter(|child| child.disability.is_some());
    let terms: Vec<Term> = with_disability
        .map(|child| Term {
            child: *child,
            from: child.born,
            until: children::day_before_age(child, age),
        })
        .collect();
    let counted = children::counted(
        case,
        &terms,
        &condition::CHILD_WITH_DISABILITY,
        &condition::CHILD_UNDER_18,
    )?;
    for child in &counted.children {
        let amount = match child.disability {
            Some(Band::From31To60) => &table::ALLOWANCE_CHILD_DISABILITY_31_60,
            Some(Band::From61To80) => &table::ALLOWANCE_CHILD_DISABILITY_61_80,
            Some(Band::From81To100) => &table::ALLOWANCE_CHILD_DISABILITY_81_100,
            None => continue,
        };
        let amount = case.value(amount)?;
        if amount.citation.confidence == Confidence::Low {
            case.open(&condition::LOWER_BANDS_OF_2022);
        }
        children::add(case, child, amount);
    }
    Ok(case.pays_sum(Every::Month))
}
