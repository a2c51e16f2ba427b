//! Stipends for a martyr, a fallen soldier or a dead hero: the family shares one amount in equal parts.

use crate::benefit::Condition;
use crate::calendar::reaches_age;
use crate::case::{Case, Stop, day_before};
use crate::facts::{MartyrRelation, fact};
use crate::finding::{Change, Every, Pays};
use crate::manat::Manat;
use crate::parameter::{Parameter, table};
use crate::phrase::Phrase;

/// What is shared, and the conditions of who shares it.
pub(super) struct Share {
    /// The whole stipend.
    pub(super) amount: &'static Parameter<Manat>,
    /// Belongs to those who share.
    pub(super) sharer: &'static Condition,
    /// A child is under 18, a student under 23.
    pub(super) young: &'static Condition,
}

/// One part of the stipend.
pub(super) fn pays(case: &mut Case<'_>, share: &Share) -> Result<Pays, Stop> {
    let relation = case.get(fact::MARTYR_RELATION)?;
    let shares = !matches!(relation, MartyrRelation::AdultChild | MartyrRelation::Other);
    case.require(shares, share.sharer, Change::Never)?;
    let grows_up = match relation {
        MartyrRelation::ChildUnder18 => Some(&table::STIPEND_CHILD_AGE),
        MartyrRelation::StudentChild => Some(&table::STIPEND_STUDENT_AGE),
        _ => None,
    };
    if let Some(age) = grows_up {
        let (born, age) = (case.get(fact::BIRTH_DATE)?, case.value(age)?);
        case.lasts(day_before(reaches_age(born, age.value)), share.young)?;
    }
    let whole = case.value(share.amount)?;
    case.at_most(whole.value);
    let sharers = case.get(fact::MARTYR_SHARERS)?;
    case.add(Phrase::new("whole-stipend"), whole.value, vec![&whole.citation]);
    if sharers > 1 {
        let says = Phrase::new("equal-part").with("count", sharers);
        case.explanation.divide_by(says, sharers.into(), Vec::new());
    }
    Ok(case.pays_sum(Every::Month))
}
