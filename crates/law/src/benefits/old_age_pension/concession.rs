//! Art 9: an earlier pension for harmful and hard work, civil aviation, dwarfism, or service of the state.

use time::Date;
use time::macros::date;

use super::age::{self, AgeRule, PensionAge, first_day, limit};
use super::service;
use super::{BeforeKnownLaw, record_unknown};
use crate::benefit::Said;
use crate::benefit::condition::old_age_pension as condition;
use crate::calendar::Months;
use crate::case::{Case, Stop};
use crate::facts::{Known, Sex, fact};
use crate::parameter::{Parameter, table};
use crate::phrase::Phrase;

/// Until this day Art 9 had terms of its own, and Art 45 added to T what was missing to the age of Art 7.
pub(super) const LAST_OF_OLD_TERMS: Date = date!(2022 - 06 - 28);

/// A concession: its age, and what it asks, which is met.
pub(super) struct Concession {
    pub(super) age: PensionAge,
    pub(super) asks: Said,
}

/// Art 9.1: five years earlier within Art 7, after years in a job of the lists. What is short of it is said.
pub(super) fn list_work(case: &mut Case<'_>, short: &mut Vec<Phrase>) -> Result<Option<Concession>, Stop> {
    if !case.get(fact::HARD_WORK)? {
        return Ok(None);
    }
    let (sex, born) = age::person(case)?;
    let needs = of_sex(sex, &table::LIST_WORK_MEN, &table::LIST_WORK_WOMEN);
    let has = case.get(fact::HARD_WORK_MONTHS)?;
    let Some(needs) = enough(has, needs, case.today(), short) else {
        return Ok(None);
    };
    let fixed = of_sex(sex, &table::LIST_WORK_AGE_MEN, &table::LIST_WORK_AGE_WOMEN);
    let lower = |day| lowered(sex, day, fixed, &table::LIST_WORK_REDUCTION);
    Ok(Some(Concession {
        age: first_day(sex, born, AgeRule::ListWork, lower),
        asks: condition::LIST_WORK.with("has", has).with("needs", needs),
    }))
}

/// Art 9.1 until June 2022: the record asked beside the minimum capital.
pub(super) fn old_record(age: &PensionAge, day: Date) -> Option<Months> {
    let record = of_sex(
        age.sex(),
        &table::LIST_WORK_RECORD_MEN,
        &table::LIST_WORK_RECORD_WOMEN,
    );
    record
        .on(day)
        .ok()
        .filter(|_| age.rule == AgeRule::ListWork)
        .map(|it| it.value)
}

/// The day on which Art 9.1 came within Art 7.
pub(super) fn new_terms(age: &PensionAge) -> Option<Date> {
    let day = LAST_OF_OLD_TERMS.next_day()?;
    (age.rule == AgeRule::ListWork).then_some(day)
}

/// Arts 9.2 to 9.7: what gives the right without the record and capital of Art 7; the earliest of them.
pub(super) fn own_terms(case: &mut Case<'_>, short: &mut Vec<Phrase>) -> Result<Option<Concession>, Stop> {
    let each = [
        service::pension(case, short)?,
        aviation(case, short)?,
        dwarfism(case, short)?,
    ];
    Ok(each.into_iter().flatten().min_by_key(|it| it.age.on))
}

/// Art 9.2. A record that is not known is asked for before anything is said.
fn dwarfism(case: &mut Case<'_>, short: &mut Vec<Phrase>) -> Result<Option<Concession>, Stop> {
    if !case.get(fact::DWARFISM)? {
        return Ok(None);
    }
    let (sex, born) = age::person(case)?;
    let fixed = of_sex(sex, &table::DWARFISM_AGE_MEN, &table::DWARFISM_AGE_WOMEN);
    let lower = |day| lowered(sex, day, fixed, &table::DWARFISM_REDUCTION);
    let age = first_day(sex, born, AgeRule::Dwarfism, lower);
    let has = match case.get(fact::RECORD)? {
        Known::Is(record) => record,
        Known::Unknown => return Err(record_unknown(case)),
    };
    let needs = enough(has, &table::DWARFISM_RECORD, case.today(), short);
    Ok(needs.map(|needs| Concession {
        age,
        asks: condition::DWARFISM_RECORD.with("has", has).with("needs", needs),
    }))
}

/// Art 9.3. Its terms before June 2022 are not in the data.
fn aviation(case: &mut Case<'_>, short: &mut Vec<Phrase>) -> Result<Option<Concession>, Stop> {
    if !case.get(fact::CIVIL_AVIATION)? {
        return Ok(None);
    }
    let (sex, born) = age::person(case)?;
    let has = case.get(fact::AVIATION_MONTHS)?;
    let needs = if case.get(fact::AVIATION_LEFT_FOR_HEALTH)? {
        &table::AVIATION_SERVICE_HEALTH
    } else {
        &table::AVIATION_SERVICE
    };
    if case.today() <= LAST_OF_OLD_TERMS {
        return Err(BeforeKnownLaw.stop(case));
    }
    let lower = |day| Some(limit(sex, day)? - table::AVIATION_REDUCTION.on(day).ok()?.value);
    let needs = enough(has, needs, case.today(), short);
    Ok(needs.map(|needs| Concession {
        age: first_day(sex, born, AgeRule::Aviation, lower),
        asks: condition::AVIATION_SERVICE.with("has", has).with("needs", needs),
    }))
}

fn of_sex(
    sex: Sex,
    men: &'static Parameter<Months>,
    women: &'static Parameter<Months>,
) -> &'static Parameter<Months> {
    match sex {
        Sex::Man => men,
        Sex::Woman => women,
    }
}

/// The age of a day: fixed until June 2022, since then so much below Art 7.
fn lowered(
    sex: Sex,
    day: Date,
    fixed: &'static Parameter<Months>,
    reduction: &'static Parameter<Months>,
) -> Option<Months> {
    let fixed = fixed.on(day).ok().map(|it| it.value);
    fixed.or_else(|| Some(limit(sex, day)? - reduction.on(day).ok()?.value))
}

/// What is asked on a day, where it is met. Where it is not, that is said.
pub(super) fn enough(
    has: Months,
    needs: &'static Parameter<Months>,
    day: Date,
    short: &mut Vec<Phrase>,
) -> Option<Months> {
    let needs = needs.on(day).ok()?.value;
    if has < needs {
        short.push(
            Phrase::new("concession-short")
                .with("has", has)
                .with("needs", needs),
        );
        return None;
    }
    Some(needs)
}
