//! What the rules of the state allowances have in common.

use time::Date;

use crate::benefit::Condition;
use crate::case::{Case, Stop};
use crate::facts::{Fact, fact};
use crate::finding::Change;
use crate::manat::Manat;
use crate::parameter::{Parameter, table};
use crate::phrase::Phrase;

/// Something that must be true of the person.
pub(super) fn needs(
    case: &mut Case<'_>,
    fact: Fact<bool>,
    condition: &'static Condition,
) -> Result<(), Stop> {
    let is_so = case.get(fact)?;
    case.require(is_so, condition, Change::to(fact, true))
}

/// Something that must not be true of the person.
pub(super) fn bars(case: &mut Case<'_>, fact: Fact<bool>, condition: &'static Condition) -> Result<(), Stop> {
    let is_so = case.get(fact)?;
    case.require(!is_so, condition, Change::to(fact, false))
}

/// Without a labour pension.
pub(super) fn no_pension(case: &mut Case<'_>, condition: &'static Condition) -> Result<(), Stop> {
    bars(case, fact::RECEIVES_PENSION, condition)
}

/// Whatever is still answered, no more comes out than the largest of these amounts from today on.
pub(super) fn at_most(case: &mut Case<'_>, parameter: &'static Parameter<Manat>) {
    let today = case.today();
    let ahead = parameter
        .values
        .iter()
        .filter(|it| it.to.is_none_or(|to| to >= today));
    if let Some(most) = ahead.map(|it| it.value).max() {
        case.at_most(most);
    }
}

/// The right arises on a day. What was not claimed since is paid back, for some years at most.
pub(super) fn since(case: &mut Case<'_>, day: Date, condition: &'static Condition) -> Result<(), Stop> {
    case.arises(day, condition)?;
    if day < case.today()
        && let Ok(years) = table::ALLOWANCE_BACK_PAYMENT_YEARS.on(case.today())
    {
        case.know(Phrase::new("allowance-back-payment").with("years", years.value));
    }
    Ok(())
}

/// Paid one time: who received it has it.
pub(super) fn once(case: &mut Case<'_>) {
    case.know(Phrase::new("paid-once"));
}
