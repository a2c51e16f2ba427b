//! Sick pay: Cabinet No 189 of 1998, for events since May 2026 Cabinet No 31 of 2026. The Fund's part.
//!
//! The employer pays the first fourteen calendar days. Until the new rules the record decided the share of the
//! earnings; since then it is all of them.

use rust_decimal::Decimal;
use time::Duration;

use super::insured_pay::{self, Event, Points};
use crate::Months;
use crate::benefit::condition::sick_pay as condition;
use crate::case::{Case, Stop};
use crate::facts::fact;
use crate::finding::{Change, Pays};
use crate::parameter::{Dated, table};
use crate::phrase::Phrase;

const POINTS: Points = Points {
    insured: &condition::INSURED,
    record: &condition::INSURANCE_RECORD,
    day_of_effect: &condition::RULES_OF_2026,
    which_quarters: &condition::WHICH_QUARTERS,
    above_general_tariff: &condition::ABOVE_GENERAL_TARIFF,
    cap_by_month: &condition::CAP_BY_MONTH,
};

pub(crate) fn assess(case: &mut Case<'_>) -> Result<Pays, Stop> {
    let on_leave = case.get(fact::ON_SICK_LEAVE)?;
    case.require(
        on_leave,
        &condition::ON_SICK_LEAVE,
        Change::to(fact::ON_SICK_LEAVE, true),
    )?;
    let (began, days) = (case.get(fact::SICK_FROM)?, case.get(fact::SICK_DAYS)?);
    case.by_law_of(began);
    let employers = case.value(&table::SICK_EMPLOYER_DAYS)?.value;
    case.know(Phrase::new("employer-pays-first").with("days", employers));
    case.require(
        days > employers,
        condition::BEYOND_EMPLOYERS_DAYS
            .with("has", days)
            .with("needs", employers),
        Change::to(fact::SICK_DAYS, employers.saturating_add(1)),
    )?;
    let record = insured_pay::insured(case, &POINTS)?;
    let rate = rate(case, record)?;
    if rate.value < Decimal::ONE {
        case.open(&condition::FULL_PAY_GROUPS);
    }
    let event = Event {
        began,
        from: began.saturating_add(Duration::days(employers.into())),
        days: days.saturating_sub(employers),
        working_days: fact::SICK_WORKING_DAYS,
        rate: (rate.value < Decimal::ONE).then_some(rate),
    };
    case.know(Phrase::new("taxed"));
    insured_pay::pay(case, &POINTS, &event)
}

/// The share of the earnings by the record: less than eight years, up to twelve, over twelve.
fn rate(case: &mut Case<'_>, record: Months) -> Result<&'static Dated<Decimal>, Stop> {
    let middle = case.value(&table::SICK_RECORD_MIDDLE)?.value;
    let long = case.value(&table::SICK_RECORD_LONG)?.value;
    case.value(if record > long {
        &table::SICK_RATE_OVER_12
    } else if record >= middle {
        &table::SICK_RATE_8_TO_12
    } else {
        &table::SICK_RATE_UNDER_8
    })
}
