//! What sick pay and the maternity benefit share: who is insured, average daily earnings, the monthly cap.
//!
//! Cabinet No 189 of 1998 counts working days, Cabinet No 31 of 2026 calendar days. The first day of the event decides
//! which of them counts.

use rust_decimal::Decimal;
use time::Date;
use time::macros::date;

use super::shared;
use crate::Manat;
use crate::benefit::{Condition, Open, Place};
use crate::calendar::{Month, Months};
use crate::case::{Case, Stop};
use crate::contributions::general_tariff_ends;
use crate::facts::{Fact, Known, fact};
use crate::finding::{Change, Every, Pays};
use crate::parameter::{Dated, table};
use crate::phrase::Phrase;

/// The act of 2026 is of this day; press has its rules in force only from the second one.
const ACT_OF_2026: Date = date!(2026 - 01 - 30);
const RULES_OF_2026: Date = date!(2026 - 05 - 01);

/// The conditions and open points of one benefit that are judged here.
pub(super) struct Points {
    pub(super) insured: &'static Condition,
    pub(super) record: &'static Condition,
    pub(super) day_of_effect: &'static Open,
    pub(super) which_quarters: &'static Open,
    pub(super) above_general_tariff: &'static Open,
    pub(super) cap_by_month: &'static Open,
}

/// What is paid for.
pub(super) struct Event {
    /// The first day, whose rules count.
    pub(super) began: Date,
    /// The first day that is paid.
    pub(super) from: Date,
    /// So many calendar days from it.
    pub(super) days: u16,
    /// How many of them are working days.
    pub(super) working_days: Fact<u16>,
    /// The share of the earnings, where it is not all of them.
    pub(super) rate: Option<&'static Dated<Decimal>>,
}

/// Whoever works is insured; the benefits ask for a record of some months.
pub(super) fn insured(case: &mut Case<'_>, points: &Points) -> Result<Months, Stop> {
    let works = case.get(fact::WORKS)?;
    case.require(works, points.insured, Change::to(fact::WORKS, true))?;
    let needs = case.value(&table::INSURANCE_LEAST_RECORD)?.value;
    let has = shared::known_record(case)?;
    case.require(
        has >= needs,
        points.record.with("has", has).with("needs", needs),
        Change::to(fact::RECORD, Known::Is(needs)),
    )?;
    Ok(has)
}

/// Days times average daily earnings, at most so many minimum pensions a month.
pub(super) fn pay(case: &mut Case<'_>, points: &Points, event: &Event) -> Result<Pays, Stop> {
    let (pension, multiple) = (
        case.value(&table::MINIMUM_PENSION)?,
        case.value(&table::INSURANCE_CAP_MULTIPLE)?,
    );
    let cap = pension.value.times(multiple.value.into());
    let earnings = case.get(fact::EARNINGS)?;
    let Known::Is(counted) = case.get(fact::EARNING_DAYS)? else {
        return Err(case.unsettled(Phrase::new("earning-days-unknown"), Place::Employer));
    };
    if earnings == Manat::ZERO || counted == 0 {
        return Err(case.unsettled(Phrase::new("no-earnings"), Place::Fund));
    }
    let share = event.rate.map_or(Decimal::ONE, |rate| rate.value);
    // Divided last: a quotient that never ends would lose the half qəpik.
    let of_days = |days: u16| {
        let product = earnings.times(share).times(days.into());
        product.divided_by(counted.into())
    };
    let months = days_by_month(event.from, event.days);
    let (days, exact) = if event.began < RULES_OF_2026 {
        let days = case.get(event.working_days)?;
        // Which working days fall into which month is not asked: it matters only near the cap.
        if months.iter().any(|of_month| of_days(*of_month) > cap) {
            case.open(points.cap_by_month);
        }
        if event.began >= ACT_OF_2026 {
            case.open(points.day_of_effect);
        }
        (days, of_days(days).min(cap.times(months.len().into())))
    } else {
        case.open(points.which_quarters);
        let a_year = Decimal::from(Months::years_and(1, 0).count());
        if general_tariff_ends(event.began).is_some_and(|end| earnings.divided_by(a_year) > end) {
            case.open(points.above_general_tariff);
        }
        let of_months = months.iter().map(|of_month| of_days(*of_month).min(cap));
        // Parts that never end are not summed where no month is capped.
        let capped = months.iter().any(|of_month| of_days(*of_month) > cap);
        let all = if capped {
            of_months.sum()
        } else {
            of_days(event.days)
        };
        (event.days, all)
    };
    case.add(Phrase::new("insured-earnings"), earnings, Vec::new());
    let lines = &mut case.explanation;
    lines.divide_by(
        Phrase::new("average-day").with("days", counted),
        counted.into(),
        Vec::new(),
    );
    if let Some(rate) = event.rate {
        lines.times(
            Phrase::new("share-of-earnings").with("rate", rate.value),
            rate.value,
            vec![&rate.citation],
        );
    }
    lines.times(
        Phrase::new("paid-days").with("days", days),
        days.into(),
        Vec::new(),
    );
    let over_cap = of_days(days) - exact;
    if over_cap > Manat::ZERO {
        lines.add(
            Phrase::new("monthly-cap").with("cap", cap),
            Manat::ZERO - over_cap,
            vec![&pension.citation, &multiple.citation],
        );
    }
    lines.conclude(Phrase::new("benefit-for-all-days"), exact);
    case.know(Phrase::new("twice-salary"));
    Ok(case.pays_sum(Every::Once))
}

/// The calendar days of a stretch in each month it touches.
fn days_by_month(from: Date, days: u16) -> Vec<u16> {
    let (mut first, mut left, mut months) = (from, days, Vec::new());
    while left > 0 {
        let next = Month::of(first).plus(Months::new(1)).first_day();
        let in_month = u16::try_from((next - first).whole_days())
            .unwrap_or(left)
            .clamp(1, left);
        months.push(in_month);
        (first, left) = (next, left - in_month);
    }
    months
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stretch_is_split_at_the_ends_of_months() {
        assert_eq!(days_by_month(date!(2026 - 01 - 30), 2), [2]);
        assert_eq!(days_by_month(date!(2026 - 01 - 30), 3), [2, 1]);
        assert_eq!(days_by_month(date!(2026 - 01 - 30), 31), [2, 28, 1]);
        assert!(days_by_month(date!(2026 - 01 - 30), 0).is_empty());
    }
}
