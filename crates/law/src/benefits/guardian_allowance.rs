//! Guardian's allowance: Law 55-IIIQ. For the guardian of a child left without parents, in a family that has the right
//! to targeted assistance.

use time::Date;
use time::macros::date;

use crate::benefit::condition::guardian_allowance as condition;
use crate::case::{Case, Stop};
use crate::facts::{ChildKind, fact};
use crate::finding::{Every, Pays};
use crate::parameter::table;
use crate::phrase::Phrase;

use super::children::{self, Term};
use super::{allowance, shared};

/// Two sources give two amounts for the time before this day.
const ONE_AMOUNT_SINCE: Date = date!(2019 - 04 - 01);

pub(crate) fn assess(case: &mut Case<'_>) -> Result<Pays, Stop> {
    allowance::at_most(case, &table::ALLOWANCE_GUARDIAN);
    shared::resident(case, &condition::RESIDENT)?;
    allowance::needs(case, fact::GUARDIAN, &condition::GUARDIAN)?;
    allowance::needs(case, fact::RECEIVES_ASSISTANCE, &condition::RECEIVES_ASSISTANCE)?;
    let family = children::of_family(case, &condition::HAS_CHILDREN)?;
    let age = children::age(case)?;
    let wards = family.iter().filter(|child| child.kind == ChildKind::Ward);
    let terms: Vec<Term> = wards
        .map(|child| Term {
            child: *child,
            from: child.since.unwrap_or(child.born),
            until: children::day_before_age(child, age),
        })
        .collect();
    let counted = children::counted(case, &terms, &condition::WARD, &condition::WARD_UNDER_18)?;
    allowance::since(case, counted.first, &condition::GUARDIAN_SINCE)?;
    case.know(Phrase::new("ward-not-kept-by-the-state"));
    if counted.children.len() > 1 {
        case.open(&condition::SEVERAL_WARDS);
    }
    if case.law_day() < ONE_AMOUNT_SINCE {
        case.open(&condition::GUARDIAN_AMOUNT_BEFORE_2019);
    }
    case.pays(Every::Month, &table::ALLOWANCE_GUARDIAN)
}
