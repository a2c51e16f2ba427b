//! Unemployment insurance payment: Law 765-VQ, Arts 13 to 15.
//!
//! Right: a ground of Art 13, registration, and a record. Amount: half of the lost average pay between the minimum wage
//! and last year's average wage, or the minimum wage; more for each child.

mod amount;

use std::ops::Range;

use time::Date;
use time::macros::date;

use crate::Months;
use crate::benefit::Place;
use crate::benefit::condition::unemployment_payment as condition;
use crate::calendar::{Month, reaches_age};
use crate::case::{Case, Stop, day_before};
use crate::facts::{Known, LossReason, fact};
use crate::finding::{Change, Pays};
use crate::parameter::table;
use crate::phrase::Phrase;

use super::shared;
use amount::Base;

/// Days between which the sources do not say whether an amendment already counted.
const AMENDED_IN_2020: Range<Date> = date!(2020 - 01 - 01)..date!(2021 - 01 - 01);
const AMENDED_IN_2022: Range<Date> = date!(2022 - 01 - 01)..date!(2022 - 05 - 01);
const AMENDED_IN_2023: Range<Date> = date!(2023 - 12 - 22)..date!(2024 - 04 - 22);

pub(crate) fn assess(case: &mut Case<'_>) -> Result<Pays, Stop> {
    let lost = case.get(fact::LOST_JOB)?;
    case.require(lost, &condition::LOST_JOB, Change::to(fact::LOST_JOB, true))?;
    let (reason, lost_on) = (case.get(fact::LOSS_REASON)?, case.get(fact::LOST_ON)?);
    case.by_law_of(lost_on);
    let ground = matches!(
        reason,
        LossReason::Liquidation
            | LossReason::Redundancy
            | LossReason::OwnerChange
            | LossReason::Reinstatement
            | LossReason::ConscriptReturn
            | LossReason::FixedTerm
    );
    case.require(ground, &condition::GROUND, Change::Never)?;
    let registered = case.get(fact::REGISTERED)?;
    case.judge(
        registered,
        &condition::REGISTERED,
        Change::to(fact::REGISTERED, true),
    );
    let base = if reason == LossReason::FixedTerm {
        fixed_term(case, lost_on)?
    } else {
        dismissal(case, lost_on)?
    };
    if matches!(
        reason,
        LossReason::OwnerChange | LossReason::Reinstatement | LossReason::ConscriptReturn
    ) {
        case.open(&condition::OTHER_GROUNDS);
    }
    let begins = begins(case, reason, lost_on)?;
    ends(case, reason, begins)?;
    let days = case.value(&table::UNEMPLOYED_STATUS_DAYS)?.value;
    case.know(Phrase::new("unemployed-status").with("days", days));
    let days = case.value(&table::UNEMPLOYMENT_DECISION_DAYS)?.value;
    case.know(Phrase::new("unemployment-decision").with("days", days));
    amount::pay(case, reason, &base, begins)
}

/// Insured months of fixed-term work among the last 36 give the minimum.
fn fixed_term(case: &mut Case<'_>, lost_on: Date) -> Result<Base, Stop> {
    let needs = case.value(&table::FIXED_TERM_MONTHS)?.value.count();
    let has = case.get(fact::INSURED_OF_36)?;
    let enough = |day| {
        table::FIXED_TERM_MONTHS
            .on(day)
            .is_ok_and(|it| has >= it.value.count())
    };
    let unsure = |during: &Range<Date>| {
        during.contains(&lost_on) && enough(day_before(during.start)) != enough(during.end)
    };
    if [AMENDED_IN_2022, AMENDED_IN_2023].iter().any(unsure) {
        case.open(&condition::AMENDMENT_DAY);
    }
    case.require(
        has >= needs,
        condition::FIXED_TERM_MONTHS.with("has", has).with("needs", needs),
        Change::to(fact::INSURED_OF_36, needs),
    )?;
    Ok(Base::Minimum)
}

/// A record; and for more than the minimum, over twelve insured months among the last 24.
fn dismissal(case: &mut Case<'_>, lost_on: Date) -> Result<Base, Stop> {
    let needs = case.value(&table::UNEMPLOYMENT_RECORD)?.value;
    if AMENDED_IN_2020.contains(&lost_on) {
        case.open(&condition::AMENDMENT_DAY);
    }
    let of_24 = Months::new(case.get(fact::INSURED_OF_24)?);
    // The insured months of two years are a record themselves: more is asked only where that is not enough.
    let has = if of_24 >= needs {
        of_24
    } else {
        shared::known_record(case)?
    };
    case.require(
        has >= needs,
        condition::INSURANCE_RECORD.with("has", has).with("needs", needs),
        Change::to(fact::RECORD, Known::Is(needs)),
    )?;
    let over = case.value(&table::EARNINGS_MONTHS_OVER)?.value;
    if of_24 <= over {
        return Ok(Base::Minimum);
    }
    if lost_on < AMENDED_IN_2020.end {
        case.open(&condition::FALLING_RATE);
    }
    let middle = case.value(&table::UNEMPLOYMENT_RECORD_MIDDLE)?.value;
    let long = case.value(&table::UNEMPLOYMENT_RECORD_LONG)?.value;
    let rate = case.value(if has > long {
        &table::UNEMPLOYMENT_RATE_10_YEARS
    } else if has >= middle {
        &table::UNEMPLOYMENT_RATE_5_YEARS
    } else {
        &table::UNEMPLOYMENT_RATE
    })?;
    Ok(Base::OfEarnings(rate))
}

/// The first day of the month after the registration, after a fixed term once with a wait of three months.
fn begins(case: &mut Case<'_>, reason: LossReason, lost_on: Date) -> Result<Date, Stop> {
    let registered_on = case.get(fact::REGISTERED_ON)?.max(lost_on);
    let wait = if reason == LossReason::FixedTerm {
        case.value(&table::FIXED_TERM_WAITING_MONTHS)?.value
    } else {
        Months::new(0)
    };
    let month = Month::of(reaches_age(registered_on, wait)).plus(Months::new(1));
    case.arises(month.first_day(), &condition::PAID_FROM)?;
    if lost_on >= AMENDED_IN_2022.end {
        case.open(&condition::FIRST_MONTH);
    }
    if reason == LossReason::FixedTerm && lost_on >= AMENDED_IN_2023.end {
        case.open(&condition::FIXED_TERM_WAIT);
    }
    Ok(month.first_day())
}

/// Three months after a fixed term; otherwise the text of today was not found, only what was said before and an outer limit.
fn ends(case: &mut Case<'_>, reason: LossReason, begins: Date) -> Result<(), Stop> {
    let last = |months| day_before(reaches_age(begins, months));
    if reason == LossReason::FixedTerm
        && let Ok(months) = table::FIXED_TERM_PAYMENT_MONTHS.on(case.law_day())
    {
        return case.lasts(last(months.value), &condition::FIXED_TERM_PAYMENT_MONTHS);
    }
    let months = case.value(&table::UNEMPLOYMENT_MONTHS)?.value;
    let more = case.value(&table::UNEMPLOYMENT_MONTHS_EXTENSION)?.value;
    let within = last(case.value(&table::UNEMPLOYMENT_MONTHS_WITHIN)?.value);
    case.require(
        case.today() <= within,
        condition::NOT_USED_UP.with("day", within),
        Change::Never,
    )?;
    // What was granted once may be spent by now, and a sum that is not paid is worse than none.
    if case.today() > last(months + more) {
        return Err(case.unsettled(Phrase::new("months-spent"), Place::EmploymentAgency));
    }
    case.know(
        Phrase::new("unemployment-months")
            .with("months", months)
            .with("more", more),
    );
    case.open(&condition::DURATION);
    Ok(())
}
