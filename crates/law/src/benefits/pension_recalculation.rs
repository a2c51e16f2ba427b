//! What work after the pension adds to it: Law 54-IIIQ, Arts 37.3.1, 37.3.2 and 45.
//!
//! Old age: the capital gathered since, divided by fewer months the longer the work was. Disability: the same capital by
//! the rules of Art 13, for the age when work stops.

use time::Date;
use time::macros::date;

use crate::benefit::Said;
use crate::benefit::condition::pension_recalculation as condition;
use crate::calendar::{Month, Months};
use crate::case::{Case, Stop};
use crate::facts::{PensionKind, fact};
use crate::finding::{Change, Every, Missing, Pays};
use crate::law::Law;
use crate::manat::Manat;
use crate::parameter::table;
use crate::phrase::Phrase;

use super::disability_pension::Terms;
use super::old_age_pension::age;

/// 627-VIQD: T is longer for who has a service supplement and is below the age of Art 7.
const LONGER_FOR_SERVICE: Date = date!(2022 - 12 - 16);

pub(crate) fn assess(case: &mut Case<'_>) -> Result<Pays, Stop> {
    let receives = case.get(fact::RECEIVES_PENSION)?;
    case.require(
        receives,
        &condition::IN_PAYMENT,
        Change::to(fact::RECEIVES_PENSION, true),
    )?;
    let kind = case.get(fact::PENSION_KIND)?;
    case.require(
        kind != PensionKind::Survivor,
        &condition::OWN_PENSION,
        Change::to(fact::PENSION_KIND, PensionKind::OldAge),
    )?;
    let capital = case.get(fact::CAPITAL_AFTER_PENSION)?;
    let least = Manat::from_const(rust_decimal::Decimal::new(1, 2));
    case.require(
        capital >= least,
        &condition::CAPITAL_SINCE,
        Change::to(fact::CAPITAL_AFTER_PENSION, least),
    )?;
    let stopped = !case.get(fact::WORKS)?;
    let (months, whole) = (
        case.get(fact::MONTHS_AFTER_PENSION)?,
        case.value(&table::RECALCULATION_EVERY)?,
    );
    let six_years = kind == PensionKind::OldAge && months >= whole.value;
    if !stopped && !six_years {
        let missing = ways(kind, months, whole.value);
        return Err(case.none_of(missing));
    }
    case.judge(true, &condition::STOPPED_OR_SIX_YEARS, Change::Never);
    case.add(Phrase::new("capital-since-pension"), capital, Vec::new());
    match kind {
        PensionKind::OldAge => old_age(case, months)?,
        _ => disability(case)?,
    }
    Ok(case.pays_sum(Every::Month))
}

/// Stopping work, or for old age six years of it.
fn ways(kind: PensionKind, has: Months, needs: Months) -> Vec<Missing> {
    let mut ways = vec![Missing {
        said: Said::from(&condition::STOPPED),
        change: Change::to(fact::WORKS, false),
    }];
    if kind == PensionKind::OldAge {
        ways.push(Missing {
            said: condition::SIX_YEARS.with("has", has).with("needs", needs),
            change: Change::to(fact::MONTHS_AFTER_PENSION, needs),
        });
    }
    ways
}

/// Art 37.3.1: T without the months worked, but not without more than 72; Art 45 for service supplements.
fn old_age(case: &mut Case<'_>, months: Months) -> Result<(), Stop> {
    let most = case.value(&table::RECALCULATION_MOST_TAKEN_OFF)?;
    let expected = case.known(Law::on(case.today()).payment_months())?;
    let off = months.min(most.value);
    let mut by = expected.value - off;
    if case.today() >= LONGER_FOR_SERVICE && case.get(fact::LONG_SERVICE)? {
        let general = age::general(case)?.on;
        by = by + Month::of(general).since(case.this_month());
        case.know(Phrase::new("recalculation-on-application"));
    }
    let says = Phrase::new("divided-after-work").with("worked", off);
    case.explanation
        .divide(says, by, vec![&expected.citation, &most.citation]);
    Ok(())
}

/// Art 37.3.2 with Art 13: by the record asked at the age of today, when work has stopped.
fn disability(case: &mut Case<'_>) -> Result<(), Stop> {
    let (born, today) = (case.get(fact::BIRTH_DATE)?, case.today());
    Terms::of(case, born, today)?.divide(case);
    Ok(())
}
