//! Civil servant's lump sum on retiring at pension age: Law on civil service, Art 33.2.

use rust_decimal::Decimal;

use crate::benefit::Benefit;
use crate::benefit::condition::civil_servant_lump_sum as condition;
use crate::case::{Case, Stop};
use crate::facts::{PensionKind, ServiceEnd, ServiceKind, fact};
use crate::finding::{Change, Every, Pays};
use crate::manat::Manat;
use crate::parameter::table;
use crate::phrase::Phrase;

use super::pension::{self, Beside};

/// What is said of the pension it goes with.
const OF_THE_PENSION: Beside = Beside {
    right: &condition::OWN_PENSION_RIGHT,
    from: &condition::OWN_PENSION_FROM,
    open: &condition::OPEN_OF_PENSION,
};

pub(crate) fn assess(case: &mut Case<'_>) -> Result<Pays, Stop> {
    let served = case.get(fact::LONG_SERVICE)?;
    case.require(served, &condition::SERVED, Change::to(fact::LONG_SERVICE, true))?;
    let kind = case.get(fact::SERVICE_KIND)?;
    case.judge(
        kind == ServiceKind::CivilService,
        &condition::CIVIL_SERVANT,
        Change::to(fact::SERVICE_KIND, ServiceKind::CivilService),
    );
    let end = case.get(fact::SERVICE_END)?;
    case.judge(
        end == ServiceEnd::PensionAge,
        &condition::LEFT_AT_PENSION_AGE,
        Change::to(fact::SERVICE_END, ServiceEnd::PensionAge),
    );
    case.settle()?;
    let monthly = monthly_pension(case)?;
    let times = case.value(&table::CIVIL_SERVANT_LUMP_MULTIPLE)?;
    case.open(&condition::WITH_SUPPLEMENT);
    case.add(Phrase::new("own-pension"), monthly, Vec::new());
    let says = Phrase::new("times-pension").with("times", times.value);
    case.explanation
        .times(says, Decimal::from(times.value), vec![&times.citation]);
    Ok(case.pays_sum(Every::Once))
}

/// The pension as it was granted, or as it would be.
fn monthly_pension(case: &mut Case<'_>) -> Result<Manat, Stop> {
    if !case.get(fact::RECEIVES_PENSION)? {
        let finding = case.finding_of(Benefit::OldAgePension)?;
        let finding = pension::granted(case, finding, &OF_THE_PENSION)?;
        return Ok(finding.amount().unwrap_or(Manat::ZERO));
    }
    let kind = case.get(fact::PENSION_KIND)?;
    case.require(
        kind == PensionKind::OldAge,
        &condition::OWN_PENSION_RIGHT,
        Change::to(fact::PENSION_KIND, PensionKind::OldAge),
    )?;
    let since = case.get(fact::PENSION_SINCE)?;
    case.by_law_of(since);
    case.get(fact::PENSION_GRANTED)
}
