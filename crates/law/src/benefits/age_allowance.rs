//! Age allowance: Law 55-IIIQ. For who reaches the age without a labour pension and does not work.
//!
//! The age was 62 and 67 years until the end of 2019; since then it is that of Art 7 of the pension law. In the cases
//! of Art 8 of that law it is five years less.

use time::Date;
use time::macros::date;

use crate::benefit::condition::age_allowance as condition;
use crate::calendar::{Month, Months};
use crate::case::{Case, Depth, HORIZON, Stop};
use crate::facts::{Sex, fact};
use crate::finding::{Every, Pays};
use crate::invalid::MOST_CHILDREN;
use crate::law::{Law, Raised};
use crate::parameter::{Parameter, table};
use crate::phrase::Phrase;

use super::old_age_pension::age::{Reached, first_day_by};
use super::{allowance, shared};

/// From this day the age is that of the pension law.
const AGE_OF_THE_PENSION_LAW: Date = date!(2020 - 01 - 01);

pub(crate) fn assess(case: &mut Case<'_>) -> Result<Pays, Stop> {
    allowance::at_most(case, &table::ALLOWANCE_AGE);
    shared::resident(case, &condition::RESIDENT)?;
    allowance::no_pension(case, &condition::NO_PENSION)?;
    allowance::bars(case, fact::WORKS, &condition::NOT_WORKING)?;
    if case.today() < AGE_OF_THE_PENSION_LAW {
        let limit = limit_before(case.get(fact::SEX)?);
        case.value(limit)?;
    }
    let general = age(case, None)?;
    let reached = of_parent(case, general)?;
    let by = reached.map_or(&condition::ALLOWANCE_AGE, |_| {
        &condition::ALLOWANCE_AGE_OF_PARENTS
    });
    let reached = reached.unwrap_or(general);
    allowance::since(case, reached.on, by)?;
    if reached.ends_with_month {
        case.know(Phrase::new("last-day-of-month"));
    }
    case.pays(Every::Month, &table::ALLOWANCE_AGE)
}

/// The earlier age of who raised such children. They are read only where the general age lies ahead, and in an
/// overview only where the allowance could begin soon because of them.
fn of_parent(case: &mut Case<'_>, general: Reached) -> Result<Option<Reached>, Stop> {
    let most = Raised {
        count: MOST_CHILDREN,
        with_disability: true,
    };
    let soonest = Month::of(age(case, Some(most))?.on).since(case.this_month());
    if general.on <= case.today() || (case.depth() == Depth::Overview && soonest > HORIZON) {
        return Ok(None);
    }
    let count = case.get(fact::CHILDREN_RAISED)?;
    let children = Raised {
        count,
        with_disability: case.get(fact::RAISED_CHILD_WITH_DISABILITY)? && count > 0,
    };
    let early = age(case, Some(children))?;
    let has_it =
        early.on < general.on && (case.get(fact::SEX)? == Sex::Woman || case.get(fact::RAISED_ALONE)?);
    Ok(has_it.then_some(early))
}

/// The day of the age, for the parent of these children if any are given.
fn age(case: &mut Case<'_>, children: Option<Raised>) -> Result<Reached, Stop> {
    let (sex, born) = (case.get(fact::SEX)?, case.get(fact::BIRTH_DATE)?);
    let before = limit_before(sex);
    let mut days = Law::age_changes(sex);
    days.extend(before.values.iter().map(|it| it.from));
    days.push(AGE_OF_THE_PENSION_LAW);
    days.sort();
    days.dedup();
    let limit = |day: Date| {
        let general = if day < AGE_OF_THE_PENSION_LAW {
            before.on(day).ok()?.value
        } else {
            Law::on(day).age_limit(sex).ok()?.value
        };
        let is_case = children.is_some_and(|it| Law::on(day).parents_reduction(sex, it) > Months::new(0));
        let earlier = table::ALLOWANCE_AGE_EARLIER.on(day).ok()?.value;
        Some(if is_case { general - earlier } else { general })
    };
    Ok(first_day_by(born, &days, limit))
}

/// The age before it became that of the pension law.
fn limit_before(sex: Sex) -> &'static Parameter<Months> {
    match sex {
        Sex::Woman => &table::ALLOWANCE_AGE_LIMIT_WOMEN,
        Sex::Man => &table::ALLOWANCE_AGE_LIMIT_MEN,
    }
}
