//! Relief from income tax on pay: Tax Code, Arts 102.1-1 to 102.7. The largest one, and 102.5 beside it.

use time::Date;
use time::macros::date;

use crate::benefit::Place;
use crate::benefit::condition::tax_relief as condition;
use crate::calendar::reaches_age;
use crate::case::{Case, Stop};
use crate::facts::{Band, Cause, MartyrRelation, Sector, fact};
use crate::finding::{Change, Pays};
use crate::manat::Manat;
use crate::parameter::{Parameter, table};
use crate::phrase::Phrase;

/// The text that was read is older than the changes of this day.
const CHANGED: Date = date!(2026 - 01 - 01);

/// A relief, and the line that says for what.
struct Relief {
    says: &'static str,
    amount: &'static Parameter<Manat>,
}

/// Art 102.4.2 was repealed by 1033-VIQD of 05.12.2023, for income from the next year on.
const FAMILIES_OF_JANUARY_20_REPEALED: Date = date!(2024 - 01 - 01);

pub(crate) fn assess(case: &mut Case<'_>) -> Result<Pays, Stop> {
    let works = case.get(fact::WORKS)?;
    case.require(works, &condition::WORKS_FOR_PAY, Change::to(fact::WORKS, true))?;
    let reliefs: Vec<Relief> = [largest(case)?, of_dependants(case)?]
        .into_iter()
        .flatten()
        .collect();
    case.require(
        !reliefs.is_empty(),
        &condition::RELIEF_GROUND,
        Change::to(fact::CARES, true),
    )?;
    let sector = case.get(fact::SECTOR)?;
    case.require(
        matches!(sector, Sector::State | Sector::Private),
        &condition::EMPLOYED,
        Change::to(fact::SECTOR, Sector::State),
    )?;
    if let (Sector::Private, Ok(untaxed)) = (sector, table::PRIVATE_UNTAXED_PAY.on(case.today())) {
        case.know(Phrase::new("private-pay-untaxed").with("amount", untaxed.value));
    }
    if case.today() >= CHANGED {
        case.open(&condition::TAX_CODE_OF_2026);
    }
    let deduction = case.value(&table::LOW_WAGE_DEDUCTION)?.value;
    let limit = case.value(&table::LOW_WAGE_LIMIT)?.value;
    case.know(
        Phrase::new("low-wage-deduction")
            .with("amount", deduction)
            .with("limit", limit),
    );
    for relief in reliefs {
        let amount = case.value(relief.amount)?;
        case.add(Phrase::new(relief.says), amount.value, vec![&amount.citation]);
    }
    let amount = case.explanation.sum();
    Ok(Pays::Relief { amount })
}

/// Art 102.7: of the reliefs of Arts 102.1-1 to 102.4 only the largest.
fn largest(case: &mut Case<'_>) -> Result<Option<Relief>, Stop> {
    let relief = |says, amount| Ok(Some(Relief { says, amount }));
    if case.get(fact::MARTYR_FAMILY)? && is_close(case.get(fact::MARTYR_RELATION)?) {
        return relief("relief-of-martyr-family", &table::TAX_RELIEF_MARTYR_FAMILY);
    }
    let merits = [
        fact::NATIONAL_HERO,
        fact::PATRIOTIC_WAR_HERO,
        fact::WAR_VETERAN,
        fact::WW2_PARTICIPANT,
        fact::WW2_EQUAL,
        fact::RADIATION,
    ];
    for merit in merits {
        if case.get(merit)? {
            return relief("relief-of-merit", &table::TAX_RELIEF_HEROES);
        }
    }
    let disability = case.get(fact::HAS_DISABILITY)?;
    if disability && case.get(fact::CAUSE)? == Cause::War {
        return relief("relief-of-merit", &table::TAX_RELIEF_HEROES);
    }
    if disability && case.get(fact::BAND)? > Band::From31To60 {
        return relief("relief-of-disability", &table::TAX_RELIEF_DISABILITY);
    }
    if case.get(fact::CARES)? {
        case.know(Phrase::new("carer-lives-together"));
        return relief("relief-of-carer", &table::TAX_RELIEF_DISABILITY);
    }
    if case.get(fact::JANUARY20_FAMILY)? && is_close(case.get(fact::MARTYR_RELATION)?) {
        // Since then only the status of a martyr counts, and nobody says whether they have it.
        if case.law_day() >= FAMILIES_OF_JANUARY_20_REPEALED {
            return Err(case.unsettled(Phrase::new("fallen-or-martyr"), Place::TaxService));
        }
        case.open(&condition::FALLEN_OR_MARTYR);
        return relief("relief-of-the-dead", &table::TAX_RELIEF_DISPLACED);
    }
    if case.get(fact::DISPLACED)? {
        case.know(Phrase::new("displaced-without-own-home"));
        return relief("relief-of-displaced", &table::TAX_RELIEF_DISPLACED);
    }
    Ok(None)
}

/// Parents, the widow or widower, and children of any age.
const fn is_close(relation: MartyrRelation) -> bool {
    !matches!(
        relation,
        MartyrRelation::SiblingInHome | MartyrRelation::GrandparentAlone | MartyrRelation::Other
    )
}

/// Art 102.5: three dependants, each until the end of the year of the 18th birthday, as a student of the 23rd.
fn of_dependants(case: &mut Case<'_>) -> Result<Option<Relief>, Stop> {
    if !case.get(fact::HAS_CHILDREN)? {
        return Ok(None);
    }
    let children = case.get(fact::CHILDREN)?;
    let least = case.value(&table::TAX_DEPENDANTS_LEAST)?.value;
    let child = case.value(&table::TAX_CHILD_AGE)?.value;
    let student = case.value(&table::TAX_STUDENT_AGE)?.value;
    let year = case.today().year();
    let depends = children.iter().filter(|it| {
        let age = if it.studies { student } else { child };
        reaches_age(it.born, age).year() >= year
    });
    let enough = depends.count() >= usize::from(least);
    Ok(enough.then_some(Relief {
        says: "relief-of-dependants",
        amount: &table::TAX_RELIEF_DEPENDANTS,
    }))
}
