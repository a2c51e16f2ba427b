//! Maternity benefit: Labour Code Arts 125 and 126, paid like sick pay, all of the earnings whatever the record.
//!
//! The leave is as long as the birth and the work make it. A child under two months that comes to a woman gives the
//! leave after birth.

use time::{Date, Duration};

use super::insured_pay::{self, Event, Points};
use crate::answers::Answers;
use crate::benefit::condition::maternity_benefit as condition;
use crate::calendar::{Months, reaches_age};
use crate::case::{Case, Stop, day_before};
use crate::facts::{BirthKind, Child, ChildKind, Sex, fact};
use crate::finding::{Change, Pays};
use crate::parameter::{Parameter, table};
use crate::phrase::Phrase;

/// Since then days of a late birth are added to the leave before it.
const LATE_BIRTH: Date = time::macros::date!(2026 - 01 - 01);

const POINTS: Points = Points {
    insured: &condition::INSURED,
    record: &condition::INSURANCE_RECORD,
    day_of_effect: &condition::RULES_OF_2026,
    which_quarters: &condition::WHICH_QUARTERS,
    above_general_tariff: &condition::ABOVE_GENERAL_TARIFF,
    cap_by_month: &condition::CAP_BY_MONTH,
};

pub(crate) fn assess(case: &mut Case<'_>) -> Result<Pays, Stop> {
    let expects = case.get(fact::EXPECTS_CHILD)?;
    let took_in = if expects { None } else { taken_in(case)? };
    case.require(
        expects || took_in.is_some(),
        &condition::BIRTH_OR_ADOPTION,
        Change::to(fact::EXPECTS_CHILD, true),
    )?;
    let woman = case.get(fact::SEX)? == Sex::Woman;
    case.require(woman, &condition::WOMAN, Change::Never)?;
    insured_pay::insured(case, &POINTS)?;
    let (began, days) = match took_in {
        Some(day) => after_adoption(case, day)?,
        None => around_birth(case)?,
    };
    let event = Event {
        began,
        from: began,
        days,
        working_days: fact::LEAVE_WORKING_DAYS,
        rate: None,
    };
    insured_pay::pay(case, &POINTS, &event)
}

/// Art 126: the day on which the last child under two months came to the family.
fn taken_in(case: &mut Case<'_>) -> Result<Option<Date>, Stop> {
    let took_in = case.get(fact::FOSTER_OR_ADOPTIVE_PARENT)? || case.get(fact::GUARDIAN)?;
    if !took_in || !case.get(fact::HAS_CHILDREN)? {
        return Ok(None);
    }
    let age = case.known(table::MATERNITY_ADOPTION_AGE.on(case.today()))?.value;
    Ok(last_taken_in(case.get(fact::CHILDREN)?, age))
}

fn last_taken_in(children: &[Child], under: Months) -> Option<Date> {
    let came = |child: &Child| {
        let since = child.since.filter(|_| child.kind != ChildKind::Own)?;
        (since < reaches_age(child.born, under)).then_some(since)
    };
    children.iter().filter_map(came).max()
}

fn after_adoption(case: &mut Case<'_>, came: Date) -> Result<(Date, u16), Stop> {
    case.by_law_of(came);
    let days = case.value(&table::MATERNITY_ADOPTION)?.value;
    let end = day_before(came.saturating_add(Duration::days(days.into())));
    case.lasts(end, &condition::LEAVE_AFTER_ADOPTION)?;
    Ok((came, days))
}

fn around_birth(case: &mut Case<'_>) -> Result<(Date, u16), Stop> {
    let began = case.get(fact::LEAVE_FROM)?;
    case.by_law_of(began);
    case.arises(began, &condition::LEAVE_BEGINS)?;
    let (before, after) = leave(case.get(fact::BIRTH_KIND)?, case.get(fact::AGRICULTURE)?);
    let before = case.value(before)?.value;
    let days = before.saturating_add(case.value(after)?.value);
    if began.saturating_add(Duration::days(before.into())) >= LATE_BIRTH {
        case.know(Phrase::new("late-birth"));
    }
    case.know(Phrase::new("leave-length").with("days", days));
    Ok((began, days))
}

/// Art 125: days before and after the birth.
fn leave(kind: BirthKind, agriculture: bool) -> (&'static Parameter<u16>, &'static Parameter<u16>) {
    match (agriculture, kind) {
        (false, BirthKind::Ordinary) => (&table::MATERNITY_BEFORE_NORMAL, &table::MATERNITY_AFTER_NORMAL),
        (false, BirthKind::Difficult | BirthKind::Multiple) => (
            &table::MATERNITY_BEFORE_DIFFICULT_OR_MULTIPLE,
            &table::MATERNITY_AFTER_DIFFICULT_OR_MULTIPLE,
        ),
        (true, BirthKind::Ordinary) => (
            &table::MATERNITY_BEFORE_AGRICULTURE_NORMAL,
            &table::MATERNITY_AFTER_AGRICULTURE_NORMAL,
        ),
        (true, BirthKind::Difficult) => (
            &table::MATERNITY_BEFORE_AGRICULTURE_DIFFICULT,
            &table::MATERNITY_AFTER_AGRICULTURE_DIFFICULT,
        ),
        (true, BirthKind::Multiple) => (
            &table::MATERNITY_BEFORE_AGRICULTURE_MULTIPLE,
            &table::MATERNITY_AFTER_AGRICULTURE_MULTIPLE,
        ),
    }
}

/// The calendar days of the leave that these answers speak of, as far as they do.
pub(crate) fn days_of(answers: &Answers, today: Date) -> Option<u16> {
    if !answers.get(fact::EXPECTS_CHILD)? {
        let age = table::MATERNITY_ADOPTION_AGE.on(today).ok()?.value;
        let came = last_taken_in(answers.get(fact::CHILDREN)?, age)?;
        return Some(table::MATERNITY_ADOPTION.on(came).ok()?.value);
    }
    let began = answers.get(fact::LEAVE_FROM)?;
    let (before, after) = leave(answers.get(fact::BIRTH_KIND)?, answers.get(fact::AGRICULTURE)?);
    let (before, after) = (before.on(began).ok()?, after.on(began).ok()?);
    Some(before.value.saturating_add(after.value))
}
