//! Paternity leave: Labour Code Art 125(4), paid by the employer since 16 January 2026.

use rust_decimal::Decimal;

use crate::Manat;
use crate::benefit::Place;
use crate::benefit::condition::paternity_benefit as condition;
use crate::case::{Case, Stop};
use crate::facts::{Sex, fact};
use crate::finding::{Change, Every, Pays};
use crate::parameter::table;
use crate::phrase::Phrase;

pub(crate) fn assess(case: &mut Case<'_>) -> Result<Pays, Stop> {
    let expects = case.get(fact::EXPECTS_CHILD)?;
    case.require(
        expects,
        &condition::EXPECTS_CHILD,
        Change::to(fact::EXPECTS_CHILD, true),
    )?;
    let man = case.get(fact::SEX)? == Sex::Man;
    case.require(man, &condition::MAN, Change::Never)?;
    let works = case.get(fact::WORKS)?;
    case.require(works, &condition::INSURED, Change::to(fact::WORKS, true))?;
    let began = case.get(fact::PATERNITY_FROM)?;
    if let Some(first) = table::PATERNITY_DAYS.values.first().map(|it| it.from) {
        if began < first {
            case.know(Phrase::new("unpaid-paternity"));
        }
        case.require(
            began >= first,
            condition::PAID_SINCE.with("day", first),
            Change::to(fact::PATERNITY_FROM, first),
        )?;
    }
    case.by_law_of(began);
    case.arises(began, &condition::LEAVE_BEGINS)?;
    let days = case.value(&table::PATERNITY_DAYS)?;
    let months = case.value(&table::LEAVE_PAY_MONTHS)?;
    let month = case.value(&table::DAYS_OF_AN_AVERAGE_MONTH)?;
    let earnings = case.get(fact::EARNINGS)?;
    if earnings == Manat::ZERO {
        return Err(case.unsettled(Phrase::new("no-earnings"), Place::Employer));
    }
    case.open(&condition::LEAVE_PAY);
    case.know(Phrase::new("full-months-only"));
    let exact = earnings
        .over(months.value)
        .times(Decimal::from(days.value))
        .divided_by(month.value);
    case.add(Phrase::new("insured-earnings"), earnings, Vec::new());
    let lines = &mut case.explanation;
    lines.divide(Phrase::new("average-month"), months.value, vec![&months.citation]);
    lines.divide_by(
        Phrase::new("average-leave-day"),
        month.value,
        vec![&month.citation],
    );
    lines.times(
        Phrase::new("paid-days").with("days", days.value),
        days.value.into(),
        vec![&days.citation],
    );
    lines.conclude(Phrase::new("benefit-for-all-days"), exact);
    Ok(case.pays_sum(Every::Once))
}
