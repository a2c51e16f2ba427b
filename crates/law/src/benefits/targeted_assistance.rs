//! Targeted state social assistance: Law 1039-IIQ and Cabinet No 37. What a household lacks to the need criterion.
//!
//! Members times the criterion, less the income of an average month. The income alone may refuse; then what the
//! household owns and does; then its utilities; and last what its other benefits add to the income.

use time::Date;
use time::macros::date;

use crate::Manat;
use crate::benefit::condition::targeted_assistance as condition;
use crate::case::{Case, Stop};
use crate::facts::fact;
use crate::finding::{Change, Every, Pays};
use crate::parameter::table;
use crate::phrase::Phrase;

/// One page names both 116 and 117 for this year.
const UNSURE_CRITERION: (Date, Date) = (date!(2017 - 01 - 01), date!(2017 - 12 - 31));

pub(crate) fn assess(case: &mut Case<'_>) -> Result<Pays, Stop> {
    let criterion = case.value(&table::NEED_CRITERION)?;
    if (UNSURE_CRITERION.0..=UNSURE_CRITERION.1).contains(&case.today()) {
        case.open(&condition::CRITERION_OF_2017);
    }
    let members = case.get(fact::MEMBERS)?;
    let need = criterion.value.times(members.into());
    let income = case.get(fact::HOUSEHOLD_INCOME)?;
    case.require(
        income < need,
        condition::INCOME.with("has", income).with("needs", need),
        Change::to(fact::HOUSEHOLD_INCOME, need - Manat::QEPIK),
    )?;
    case.at_most(income.short_of(need));
    let living_minimum = case.value(&table::LIVING_MINIMUM_COUNTRY)?.value;
    household(case, living_minimum)?;
    utilities(case, living_minimum, members)?;
    let extra = beyond_income(case, income, need)?;
    case.add(
        Phrase::new("household-need")
            .with("members", members)
            .with("criterion", criterion.value),
        need,
        vec![&criterion.citation],
    );
    case.add(Phrase::new("household-income"), Manat::ZERO - income, Vec::new());
    if extra > Manat::ZERO {
        case.add(
            Phrase::new("other-benefits-as-income"),
            Manat::ZERO - extra,
            Vec::new(),
        );
    }
    case.explanation.total(Phrase::new("assistance"));
    tell(case)?;
    Ok(case.pays_sum(Every::Month))
}

/// Art 3 and the grounds of refusal that are ticked on one screen.
fn household(case: &mut Case<'_>, living_minimum: Manat) -> Result<(), Stop> {
    let purchases = living_minimum.times(case.value(&table::PURCHASE_MULTIPLE_LIMIT)?.value.into());
    let wait = case.value(&table::JOB_REFUSAL_MONTHS)?.value;
    let refusals = [
        (fact::IDLE_MEMBER, (&condition::NOBODY_IDLE).into()),
        (fact::HAS_VEHICLE, (&condition::NO_VEHICLE).into()),
        (fact::SECOND_PROPERTY, (&condition::NO_SECOND_PROPERTY).into()),
        (
            fact::LARGE_PURCHASES,
            condition::NO_LARGE_PURCHASES.with("needs", purchases),
        ),
        (fact::JOBS_REFUSED, condition::NO_JOBS_REFUSED.with("needs", wait)),
    ];
    for (refusal, said) in refusals {
        let ticked = case.get(refusal)?;
        case.judge(!ticked, said, Change::to(refusal, false));
    }
    case.settle()
}

/// High bills for utilities and communication count as a sign of income.
fn utilities(case: &mut Case<'_>, living_minimum: Manat, members: u16) -> Result<(), Stop> {
    let share = case.value(&table::UTILITY_SHARE_LIMIT)?.value;
    let paid = case.get(fact::UTILITIES_PER_MONTH)?;
    let below = |share| paid < living_minimum.times(share).times(members.into());
    let met = below(share);
    let known = table::UTILITY_SHARE_LIMIT.values.iter();
    if known.map(|it| below(it.value)).any(|other| other != met) {
        case.open(&condition::UTILITIES_LIMIT);
    }
    let limit = living_minimum.times(share);
    case.require(
        met,
        condition::UTILITIES
            .with("has", paid.divided_by(members.into()).to_qepik())
            .with("needs", limit.to_qepik()),
        Change::to(
            fact::UTILITIES_PER_MONTH,
            limit.times(members.into()) - Manat::QEPIK,
        ),
    )
}

/// What the other benefits of this person come to beyond those already in the income.
fn beyond_income(case: &mut Case<'_>, income: Manat, need: Manat) -> Result<Manat, Stop> {
    let extra = case.get(fact::OWN_BENEFITS)?.short_of(case.others()?);
    if extra > Manat::ZERO {
        let room = extra.short_of(need);
        let change = if room > Manat::ZERO {
            Change::to(fact::HOUSEHOLD_INCOME, room - Manat::QEPIK)
        } else {
            Change::Never
        };
        let said = condition::INCOME_WITH_BENEFITS
            .with("has", income + extra)
            .with("needs", need);
        case.require(income < room, said, change)?;
    }
    Ok(extra)
}

/// From when, for how long, and what is not settled about the income.
fn tell(case: &mut Case<'_>) -> Result<(), Stop> {
    let (months, days) = (
        case.value(&table::ASSISTANCE_MONTHS)?.value,
        case.value(&table::ASSISTANCE_DECISION_DAYS)?.value,
    );
    let term = if case.get(fact::RECEIVES_ASSISTANCE)? {
        let report = case.value(&table::ASSISTANCE_CHANGE_DAYS)?.value;
        case.know(Phrase::new("assistance-changes").with("days", report));
        let unclaimed = case.value(&table::ASSISTANCE_UNCLAIMED_MONTHS)?.value;
        case.know(Phrase::new("assistance-unclaimed").with("length", unclaimed));
        Phrase::new("assistance-again").with("length", months)
    } else {
        Phrase::new("assistance-term")
            .with("length", months)
            .with("day", case.this_month().first_day())
    };
    case.know(term);
    case.know(Phrase::new("assistance-decision").with("days", days));
    if case.get(fact::KEEPS_LIVESTOCK)? {
        case.open(&condition::LIVESTOCK);
    }
    if case.get(fact::TOOK_CREDIT)? {
        case.open(&condition::CREDIT);
    }
    if case.get(fact::TEMPORARY_RESIDENT)? {
        case.open(&condition::FOREIGN_MEMBER);
    }
    Ok(())
}
