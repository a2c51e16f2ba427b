//! Arts 7 and 22-1: the insurance record, and the record credited before 2006.

use time::Date;
use time::macros::date;

use super::age::{AgeRule, PensionAge};
use super::work::Work;
use crate::calendar::{Months, reaches_age};
use crate::case::{Case, Stop};
use crate::facts::{Known, fact};
use crate::law::Law;
use crate::manat::Manat;

/// Nobody has a record before this age.
const WORKING_AGE: Months = Months::years_and(15, 0);
/// Nobody has a longer record than a life.
const LONGEST: Months = Months::years_and(120, 0);
const ACCOUNTS_BEGIN: Date = date!(2006 - 01 - 01);
/// Pay in this year or earlier was on the account by 1 July 2018.
const LAST_SURE_YEAR: i32 = 2017;
/// Art 22-1 serves the age of Art 8 as well since 530-VIQD.
const CREDIT_FOR_PARENTS: Date = date!(2022 - 06 - 29);

/// Whether a person of this birthday was too young to have a record before 2006.
pub(crate) fn no_record_before_2006(born: Date) -> bool {
    reaches_age(born, WORKING_AGE) >= ACCOUNTS_BEGIN
}

/// The record as it stands today: what is sure of it, and what it may be at most.
#[derive(Clone, Copy)]
pub(crate) struct Record {
    pub(crate) sure: Months,
    pub(crate) possible: Months,
}

impl Record {
    /// Where none is asked for.
    pub(super) const NONE: Record = Record {
        sure: Months::new(0),
        possible: Months::new(0),
    };

    pub(crate) fn of(case: &mut Case) -> Result<Record, Stop> {
        Ok(match case.get(fact::RECORD)? {
            Known::Is(record) => Record {
                sure: record,
                possible: record,
            },
            Known::Unknown => Record {
                sure: Months::new(0),
                possible: LONGEST,
            },
        })
    }
}

/// A record after so many months more. It grows only while work goes on.
pub(super) fn after(record: Months, later: Months, work: Work) -> Months {
    match work {
        Work::Stopped => record,
        Work::Working { .. } => record + later,
    }
}

/// Art 22-1: the record today if the years before 2006 are taken as the article says; `None` where that is no gain.
pub(super) fn credited(case: &mut Case, age: PensionAge, record: Record) -> Result<Option<Record>, Stop> {
    let credit = credit(case, age)?;
    with_credit(case, record, credit)
}

/// The record today if the years before 2006 count for this much; `None` where that is no gain.
pub(crate) fn with_credit(case: &mut Case, record: Record, credit: Months) -> Result<Option<Record>, Stop> {
    if credit == Months::new(0) {
        return Ok(None);
    }
    let whole = |now: Months, before: Months| now - before + credit;
    // Whatever part of the record was earlier, the whole is at least the credit alone.
    let unknown_before = Record {
        sure: record.sure.max(credit),
        possible: whole(record.possible, Months::new(0)),
    };
    if record.sure != record.possible {
        return Ok(Some(unknown_before));
    }
    Ok(match case.get(fact::RECORD_BEFORE_2006)? {
        Known::Is(before) => (credit > before).then(|| Record {
            sure: whole(record.sure, before),
            possible: whole(record.sure, before),
        }),
        Known::Unknown => Some(unknown_before),
    })
}

/// Art 22-1: what the record before 2006 is taken to be. The year that counts is the one in which the age is
/// reached (our reading). Not for Art 9.
fn credit(case: &mut Case, age: PensionAge) -> Result<Months, Stop> {
    let law = Law::on(age.on);
    let too_early = age.rule == AgeRule::Parent && case.today().max(age.on) < CREDIT_FOR_PARENTS;
    if too_early || age.rule.is_of_article_9() || no_record_before_2006(case.get(fact::BIRTH_DATE)?) {
        return Ok(Months::new(0));
    }
    Ok(law
        .credited_record()
        .map_or(Months::new(0), |it| it.value - law.credited_record_loss()))
}

/// Whether Art 22-1 applies and gives more at this age than at the other.
pub(super) fn more_credit(case: &mut Case, age: PensionAge, other: PensionAge) -> Result<bool, Stop> {
    Ok(credit(case, age)? > credit(case, other)? && credit_applies(case)? == Known::Is(true))
}

/// Art 22-1: any capital recorded on 1 July 2018 is the condition. Paid work before it answers by itself.
pub(crate) fn credit_applies(case: &mut Case) -> Result<Known<bool>, Stop> {
    let paid_before = |case: &mut Case| -> Result<bool, Stop> {
        let mut periods = case.get(fact::PAY_HISTORY)?.iter();
        Ok(periods.any(|period| period.from <= LAST_SURE_YEAR && period.pay > Manat::ZERO))
    };
    if case.get(fact::CAPITAL)? == Known::Unknown && paid_before(case)? {
        return Ok(Known::Is(true));
    }
    case.get(fact::CAPITAL_IN_2018)
}
