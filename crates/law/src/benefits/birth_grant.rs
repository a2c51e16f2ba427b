//! Birth grant: Law 55-IIIQ. Once for each child, by the law of the day of its birth; claims have no time limit.

use crate::benefit::condition::birth_grant as condition;
use crate::case::{Case, Stop};
use crate::facts::{ChildKind, fact};
use crate::finding::{Change, Every, Pays};
use crate::parameter::table;
use crate::phrase::Phrase;

use super::{allowance, children, shared};

pub(crate) fn assess(case: &mut Case<'_>) -> Result<Pays, Stop> {
    shared::resident(case, &condition::RESIDENT)?;
    let family = children::of_family(case, &condition::HAS_CHILDREN)?;
    let own = || family.iter().filter(|child| child.kind == ChildKind::Own);
    let newest = own().map(|child| child.born).max();
    case.require(newest.is_some(), &condition::OWN_CHILD, Change::Never)?;
    allowance::needs(case, fact::BIRTH_GRANT_DUE, &condition::BIRTH_GRANT_DUE)?;
    let newest = newest.unwrap_or(case.today());
    case.by_law_of(newest);
    case.arises(newest, &condition::CHILD_BORN)?;
    // The newest child's amount is needed; older ones are left out where the law of their day is not known.
    case.value(&table::ALLOWANCE_BIRTH)?;
    for child in own() {
        match table::ALLOWANCE_BIRTH.on(child.born) {
            Ok(amount) => children::add(case, child, amount),
            Err(_) => case.know(Phrase::new("birth-before-known-law").with("born", child.born)),
        }
    }
    allowance::once(case);
    Ok(case.pays_sum(Every::Once))
}
