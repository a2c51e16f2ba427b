//! Utilities and transport money: paid in place of the privileges of veterans, of war disability and of widows.

use crate::benefit::condition::utilities_allowance as condition;
use crate::benefit::{Condition, Place};
use crate::case::{Case, Stop};
use crate::facts::{Cause, MartyrRelation, Sex, fact};
use crate::finding::{Change, Every, Missing, Pays};
use crate::manat::Manat;
use crate::parameter::{Parameter, table};
use crate::phrase::Phrase;

use super::{allowance, shared};

/// One of the grounds, with its amount.
struct Ground {
    met: bool,
    condition: &'static Condition,
    change: Change,
    amount: &'static Parameter<Manat>,
}

pub(crate) fn assess(case: &mut Case<'_>) -> Result<Pays, Stop> {
    allowance::at_most(case, &table::UTILITIES_WAR_DISABILITY);
    shared::resident(case, &condition::RESIDENT)?;
    let grounds = grounds(case)?;
    let met = || grounds.iter().filter(|it| it.met);
    let Some(best) = met().next() else {
        return Err(no_ground(case, grounds)?);
    };
    case.judge(true, best.condition, Change::Never);
    // What a martyr's family has beside the widow was not found, so it may be one ground more.
    let of_family = case.get(fact::MARTYR_FAMILY)? && best.condition != &condition::WIDOW_OF_FALLEN;
    if met().count() > 1 || of_family {
        case.open(&condition::SEVERAL_GROUNDS);
    }
    if best.condition == &condition::WIDOW_OF_FALLEN {
        case.open(&condition::WIDOWS_OF_WHICH_WAR);
    }
    case.pays(Every::Month, best.amount)
}

/// All grounds, the largest amount first.
fn grounds(case: &mut Case<'_>) -> Result<[Ground; 4], Stop> {
    let participant = case.get(fact::WW2_PARTICIPANT)?;
    let honours = case.get(fact::SOVIET_HONOURS)?;
    let widow = case.get(fact::MARTYR_FAMILY)?
        && case.get(fact::MARTYR_RELATION)? == MartyrRelation::WidowOrWidower
        && case.get(fact::SEX)? == Sex::Woman;
    let disability = case.get(fact::HAS_DISABILITY)?
        && matches!(
            case.get(fact::CAUSE)?,
            Cause::War | Cause::January20 | Cause::ChernobylDuty
        );
    Ok([
        Ground {
            met: disability,
            condition: &condition::WAR_DISABILITY,
            change: Change::Never,
            amount: &table::UTILITIES_WAR_DISABILITY,
        },
        Ground {
            met: participant,
            condition: &condition::WW2_PARTICIPANT,
            change: Change::to(fact::WW2_PARTICIPANT, true),
            amount: &table::UTILITIES_WW2_PARTICIPANT,
        },
        Ground {
            met: widow,
            condition: &condition::WIDOW_OF_FALLEN,
            change: Change::Never,
            amount: &table::UTILITIES_WIDOW_OF_FALLEN,
        },
        Ground {
            met: honours,
            condition: &condition::SOVIET_HONOURS,
            change: Change::to(fact::SOVIET_HONOURS, true),
            amount: &table::UTILITIES_SOVIET_HONOURS,
        },
    ])
}

/// No ground of the list: what is open for who stands close to one.
fn no_ground(case: &mut Case<'_>, grounds: [Ground; 4]) -> Result<Stop, Stop> {
    // There is such money for martyrs' families and for other disability of Chernobyl; its amount was not found.
    let disability = case.get(fact::HAS_DISABILITY)?;
    if case.get(fact::MARTYR_FAMILY)? || (disability && case.get(fact::RADIATION)?) {
        return Ok(case.unsettled(Phrase::new("no-source"), Place::Fund));
    }
    if disability && case.get(fact::CAUSE)? == Cause::MilitaryDuty {
        case.open(&condition::EQUATED_DISABILITY);
    }
    if case.get(fact::NATIONAL_HERO)? || case.get(fact::PATRIOTIC_WAR_HERO)? {
        case.open(&condition::WHICH_HEROES);
    }
    let ways = grounds.into_iter().map(|it| Missing {
        said: it.condition.into(),
        change: it.change,
    });
    let ways = ways.collect();
    Ok(case.none_of(ways))
}
