//! What stipends and programmes ask of a disability: that it is established, its cause, and how grave it is.

use crate::benefit::Condition;
use crate::case::{Case, Stop};
use crate::facts::{Band, Cause, fact};
use crate::finding::Change;
use crate::manat::Manat;
use crate::parameter::Parameter;

/// A disability is established.
pub(super) fn established(case: &mut Case<'_>, condition: &'static Condition) -> Result<(), Stop> {
    let disability = case.get(fact::HAS_DISABILITY)?;
    case.require(disability, condition, Change::to(fact::HAS_DISABILITY, true))
}

/// Defence of the country, 20 January 1990, military duty, military duty at Chernobyl; every other cause is general.
pub(super) const fn is_special(cause: Cause) -> bool {
    matches!(
        cause,
        Cause::War | Cause::January20 | Cause::MilitaryDuty | Cause::ChernobylDuty
    )
}

/// Judges a general cause and 81–100 %, both from the same screen.
pub(super) fn judge_general_81_100(
    case: &mut Case<'_>,
    cause: &'static Condition,
    band: &'static Condition,
) -> Result<(), Stop> {
    let general = !is_special(case.get(fact::CAUSE)?);
    case.judge(general, cause, Change::to(fact::CAUSE, Cause::General));
    let grave = case.get(fact::BAND)? == Band::From81To100;
    case.judge(grave, band, Change::to(fact::BAND, Band::From81To100));
    Ok(())
}

/// A special cause, or Chernobyl without military duty: those for whom the state provides a car.
pub(super) fn special_or_chernobyl(
    case: &mut Case<'_>,
    condition: &'static Condition,
) -> Result<Cause, Stop> {
    let cause = case.get(fact::CAUSE)?;
    let met = is_special(cause) || case.get(fact::RADIATION)?;
    case.require(met, condition, Change::to(fact::CAUSE, Cause::War))?;
    Ok(cause)
}

/// The amount for a band, of those for 31–60, 61–80 and 81–100 %.
pub(super) const fn of_band(
    band: Band,
    [low, middle, high]: [&'static Parameter<Manat>; 3],
) -> &'static Parameter<Manat> {
    match band {
        Band::From31To60 => low,
        Band::From61To80 => middle,
        Band::From81To100 => high,
    }
}

/// Whether a child of the family has a disability.
pub(super) fn childs(case: &mut Case<'_>) -> Result<bool, Stop> {
    Ok(case.get(fact::HAS_CHILDREN)? && case.get(fact::CHILDREN)?.iter().any(|it| it.disability.is_some()))
}
