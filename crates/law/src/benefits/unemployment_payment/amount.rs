//! Art 14: the payment between its limits, and the supplement for children.

use rust_decimal::Decimal;
use time::Date;

use super::AMENDED_IN_2023;
use crate::Manat;
use crate::benefit::condition::unemployment_payment as condition;
use crate::calendar::reaches_age;
use crate::case::{Case, Stop, day_before};
use crate::facts::{Child, LossReason, fact};
use crate::finding::{Every, Pays};
use crate::parameter::{Confidence, Dated, table};
use crate::phrase::Phrase;

/// What the payment is counted from.
pub(super) enum Base {
    /// The minimum wage.
    Minimum,
    /// This share of the lost average pay.
    OfEarnings(&'static Dated<Decimal>),
}

/// The payment by the law of the day it begins.
pub(super) fn pay(case: &mut Case<'_>, reason: LossReason, base: &Base, begins: Date) -> Result<Pays, Stop> {
    case.by_law_of(begins);
    let minimum = case.value(&table::MINIMUM_WAGE)?;
    case.at_least(minimum.value);
    let (paid, maximum) = match base {
        Base::OfEarnings(rate) => of_earnings(case, rate, minimum)?,
        Base::Minimum => {
            let says = Phrase::new("minimum-payment");
            case.add(says, minimum.value, vec![&minimum.citation]);
            (minimum.value, None)
        }
    };
    let whole = with_children(case, reason, paid, begins)?;
    if whole > paid && maximum.is_some_and(|it| whole > it.value) {
        case.open(&condition::SUPPLEMENT_ABOVE_MAXIMUM);
    }
    Ok(case.pays_sum(Every::Month))
}

/// The share of the lost average pay, within the limits; and the maximum, where the share came that far.
///
/// The maximum is not known for every year: what is below the minimum does not need it.
fn of_earnings(
    case: &mut Case<'_>,
    rate: &'static Dated<Decimal>,
    minimum: &'static Dated<Manat>,
) -> Result<(Manat, Option<&'static Dated<Manat>>), Stop> {
    let (earnings, months) = (
        case.get(fact::LOST_EARNINGS)?,
        case.get(fact::LOST_EARNING_MONTHS)?,
    );
    let share = earnings.times(rate.value).divided_by(months.into());
    let maximum = if share < minimum.value {
        None
    } else {
        Some(case.value(&table::UNEMPLOYMENT_MAXIMUM)?)
    };
    case.add(Phrase::new("lost-earnings"), earnings, Vec::new());
    let lines = &mut case.explanation;
    lines.divide_by(Phrase::new("average-month"), months.into(), Vec::new());
    let sum = lines.times(
        Phrase::new("share-of-earnings").with("rate", rate.value),
        rate.value,
        vec![&rate.citation],
    );
    let (limit, says) = match maximum {
        None => (minimum, "raise-to-minimum-wage"),
        Some(maximum) if share > maximum.value => (maximum, "cut-to-average-wage"),
        Some(_) => {
            lines.conclude(Phrase::new("unemployment-base"), share);
            return Ok((share, maximum));
        }
    };
    if maximum.is_some_and(|it| it.citation.confidence == Confidence::Low) {
        case.open(&condition::HIGHEST_PAYMENT);
    }
    let lines = &mut case.explanation;
    lines.add(
        Phrase::new(says).with("limit", limit.value),
        limit.value - sum,
        vec![&limit.citation],
    );
    lines.total(Phrase::new("unemployment-base"));
    Ok((limit.value, maximum))
}

/// Five per cent of the payment for each child who depends on the parents, to one of the spouses.
fn with_children(case: &mut Case<'_>, reason: LossReason, paid: Manat, begins: Date) -> Result<Manat, Stop> {
    let children = dependants(case, begins.max(case.today()))?;
    if children == 0 {
        return Ok(paid);
    }
    let (share, each) = supplement(case, reason, children, begins)?;
    let during = AMENDED_IN_2023;
    if during.contains(&begins) {
        let before = supplement(case, reason, children, day_before(during.start))?.0;
        if before != supplement(case, reason, children, during.end)?.0 {
            case.open(&condition::AMENDMENT_DAY);
        }
    }
    if share == Decimal::ZERO {
        return Ok(paid);
    }
    let whole = paid + paid.times(share);
    case.add(
        Phrase::new("child-supplement")
            .with("children", children)
            .with("rate", share),
        paid.times(share),
        vec![&each.citation],
    );
    case.explanation
        .conclude(Phrase::new("unemployment-payment"), whole);
    case.know(Phrase::new("one-spouse"));
    Ok(whole)
}

/// Children who depend on the parents: until 18, in full-time study until 23.
fn dependants(case: &mut Case<'_>, day: Date) -> Result<u16, Stop> {
    if !case.get(fact::HAS_CHILDREN)? {
        return Ok(0);
    }
    let adult = case.value(&table::UNEMPLOYMENT_CHILD_AGE)?.value;
    let student = case.value(&table::UNEMPLOYMENT_STUDENT_AGE)?.value;
    let depends = |child: &&Child| {
        let until = if child.studies { student } else { adult };
        reaches_age(child.born, until) > day
    };
    let count = case.get(fact::CHILDREN)?.iter().filter(depends).count();
    Ok(u16::try_from(count).unwrap_or(u16::MAX))
}

/// The supplement for so many children on a day. Once it had a limit, and only some grounds gave it.
fn supplement(
    case: &mut Case<'_>,
    reason: LossReason,
    children: u16,
    day: Date,
) -> Result<(Decimal, &'static Dated<Decimal>), Stop> {
    let each = case.known(
        match reason {
            LossReason::Liquidation | LossReason::Redundancy => &table::UNEMPLOYMENT_CHILD_SUPPLEMENT,
            _ => &table::UNEMPLOYMENT_CHILD_SUPPLEMENT_OTHERS,
        }
        .on(day),
    )?;
    let all = each.value.saturating_mul(children.into());
    let most = table::UNEMPLOYMENT_CHILD_SUPPLEMENT_MOST.on(day);
    Ok((most.map_or(all, |most| all.min(most.value)), each))
}
