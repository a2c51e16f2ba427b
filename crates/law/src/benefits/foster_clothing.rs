//! Seasonal clothing of a foster child: Presidential decree of July 2023. Each child, four times a year.

use crate::benefit::condition::foster_clothing as condition;
use crate::case::{Case, Stop};
use crate::finding::{Every, Pays};
use crate::parameter::table;
use crate::phrase::Phrase;

use super::{allowance, children, foster_child_allowance, shared};

pub(crate) fn assess(case: &mut Case<'_>) -> Result<Pays, Stop> {
    shared::resident(case, &condition::RESIDENT)?;
    let counted = foster_child_allowance::in_care(
        case,
        [
            &condition::TOOK_A_CHILD,
            &condition::HAS_CHILDREN,
            &condition::FOSTER_CHILD,
            &condition::FOSTER_CHILD_UNDER_18,
        ],
    )?;
    allowance::since(case, counted.first, &condition::IN_FOSTER_CARE)?;
    case.know(Phrase::new("clothing-months"));
    let amount = case.value(&table::ALLOWANCE_FOSTER_CLOTHING)?;
    for child in &counted.children {
        children::add(case, child, amount);
    }
    Ok(case.pays_sum(Every::Quarter))
}
