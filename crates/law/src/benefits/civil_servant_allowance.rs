//! Civil servant's life-long allowance: Law on civil service, Arts 23.3 and 23.4.

use crate::benefit::Benefit;
use crate::benefit::condition::civil_servant_allowance as condition;
use crate::calendar::Months;
use crate::case::{Case, Stop};
use crate::facts::{ServiceEnd, ServiceKind, fact};
use crate::finding::{Change, Every, Outcome, Pays};
use crate::parameter::table;
use crate::phrase::Phrase;

pub(crate) fn assess(case: &mut Case<'_>) -> Result<Pays, Stop> {
    let served = case.get(fact::LONG_SERVICE)?;
    case.require(served, &condition::SERVED, Change::to(fact::LONG_SERVICE, true))?;
    let receives = case.get(fact::RECEIVES_PENSION)?;
    case.require(
        !receives,
        &condition::NO_PENSION,
        Change::to(fact::RECEIVES_PENSION, false),
    )?;
    let kind = case.get(fact::SERVICE_KIND)?;
    case.judge(
        kind == ServiceKind::CivilService,
        &condition::CIVIL_SERVANT,
        Change::to(fact::SERVICE_KIND, ServiceKind::CivilService),
    );
    let end = case.get(fact::SERVICE_END)?;
    let for_disability = end == ServiceEnd::HealthOrCuts && case.get(fact::HAS_DISABILITY)?;
    case.judge(
        end == ServiceEnd::PensionAge || for_disability,
        &condition::LEFT_FOR_AGE_OR_DISABILITY,
        Change::to(fact::SERVICE_END, ServiceEnd::PensionAge),
    );
    let (has, below) = (
        case.get(fact::SERVICE_MONTHS)?,
        case.value(&table::CIVIL_SERVANT_MINIMUM_SERVICE)?.value,
    );
    case.judge(
        has < below,
        condition::SHORT_SERVICE.with("has", has).with("needs", below),
        Change::to(fact::SERVICE_MONTHS, below - Months::new(1)),
    );
    case.settle()?;
    no_right_to(case, Benefit::OldAgePension)?;
    no_right_to(case, Benefit::DisabilityPension)?;
    let share = case.value(&table::CIVIL_SERVANT_ALLOWANCE_SHARE)?;
    let salary = case.get(fact::LAST_SALARY)?;
    case.add(Phrase::new("last-salary"), salary, Vec::new());
    let says = Phrase::new("share-of-salary").with("share", share.value);
    case.explanation.times(says, share.value, vec![&share.citation]);
    Ok(case.pays_sum(Every::Month))
}

/// Whoever has the right to a labour pension today has none to the allowance.
fn no_right_to(case: &mut Case<'_>, pension: Benefit) -> Result<(), Stop> {
    match case.finding_of(pension)?.outcome {
        Outcome::Entitled { .. } => case.require(false, &condition::NO_RIGHT_TO_PENSION, Change::Never),
        Outcome::Unsettled { why, ask } => Err(case.unsettled(why, ask)),
        Outcome::NotEntitled { .. } | Outcome::NotYet { .. } => Ok(()),
    }
}
