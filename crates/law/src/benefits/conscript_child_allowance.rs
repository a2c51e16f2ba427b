//! Allowance for a conscript's child: Law 55-IIIQ. Each child, while the father serves.

use crate::benefit::condition::conscript_child_allowance as condition;
use crate::calendar::reaches_age;
use crate::case::{Case, Stop};
use crate::facts::{ChildKind, fact};
use crate::finding::{Every, Pays};
use crate::parameter::table;
use crate::phrase::Phrase;

use super::children::{self, Term};
use super::{allowance, shared};

pub(crate) fn assess(case: &mut Case<'_>) -> Result<Pays, Stop> {
    shared::resident(case, &condition::RESIDENT)?;
    allowance::needs(case, fact::CONSCRIPT_FAMILY, &condition::CONSCRIPT_FAMILY)?;
    let family = children::of_family(case, &condition::HAS_CHILDREN)?;
    let called_up = case.get(fact::CONSCRIPT_SINCE)?;
    let (age, age_of_pupil) = (
        case.value(&table::ALLOWANCE_CONSCRIPT_CHILD_AGE)?.value,
        children::age(case)?,
    );
    let own = || family.iter().filter(|child| child.kind == ChildKind::Own);
    let today = case.today();
    let may_be_pupil = |born| reaches_age(born, age) <= today && today < reaches_age(born, age_of_pupil);
    if own().any(|child| may_be_pupil(child.born)) {
        case.know(Phrase::new("pupil-until-18"));
    }
    let terms: Vec<Term> = own()
        .map(|child| Term {
            child: *child,
            from: called_up.max(child.born),
            until: children::day_before_age(child, age),
        })
        .collect();
    let counted = children::counted(
        case,
        &terms,
        &condition::CONSCRIPTS_CHILD,
        &condition::CONSCRIPTS_CHILD_UNDER_16,
    )?;
    allowance::since(case, counted.first, &condition::CALLED_UP)?;
    case.know(Phrase::new("while-he-serves"));
    let amount = case.value(&table::ALLOWANCE_CONSCRIPT_CHILD)?;
    for child in &counted.children {
        children::add(case, child, amount);
    }
    Ok(case.pays_sum(Every::Month))
}
