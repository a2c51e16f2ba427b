//! Arts 7 and 22-1: the insurance record, and the record credited before 2006.

use time::Date;
use time::macros::date;

use crate::calendar::{Months, reaches_age};
use crate::case::{Case, Needs};
use crate::facts::{Known, Work, YesNo};
use crate::finding::Caveat;
use crate::law::Law;

/// Nobody has a record before this age.
const WORKING_AGE: Months = Months::years_and(15, 0);
const ACCOUNTS_BEGIN: Date = date!(2006 - 01 - 01);
/// Pay in this year or earlier was on the account by 1 July 2018.
const LAST_SURE_YEAR: i32 = 2017;

/// Whether a person of this birthday was too young to have a record before 2006.
pub fn no_record_before_2006(born: Date) -> bool {
    reaches_age(born, WORKING_AGE) >= ACCOUNTS_BEGIN
}

/// The record as it stands today; `None` if nobody knows it.
#[derive(Debug, Clone, Copy)]
pub(super) struct RecordBasis {
    now: Option<Months>,
}

impl RecordBasis {
    pub(super) fn of(case: &mut Case) -> Result<RecordBasis, Needs> {
        Ok(RecordBasis {
            now: match case.record()? {
                Known::Is(record) => Some(record),
                Known::Unknown => None,
            },
        })
    }

    /// The record so many months from now. It grows only while work goes on.
    pub(super) fn on(&self, later: Months, work: Work) -> Option<Months> {
        match work {
            Work::Stopped => self.now,
            Work::Working { .. } => self.now.map(|now| now + later),
        }
    }

    pub(super) fn with_credit(self, credited: Option<Months>) -> RecordBasis {
        RecordBasis {
            now: credited.or(self.now),
        }
    }
}

/// Art 22-1: the record today if the years before 2006 are taken as the article says; `None` where that is no gain.
///
/// The year that counts is the one in which the age is reached (our reading).
pub(super) fn credited(case: &mut Case, age_on: Date, basis: &RecordBasis) -> Result<Option<Months>, Needs> {
    let law = Law::on(age_on);
    let (Some(now), Ok(credit)) = (basis.now, law.credited_record()) else {
        return Ok(None);
    };
    let credit = credit.value - law.credited_record_loss();
    if credit == Months::new(0) || no_record_before_2006(case.birth_date()?) {
        return Ok(None);
    }
    Ok(match case.record_before_2006()? {
        Known::Is(before) => (credit > before).then(|| now - before + credit),
        // Whatever part of the record was earlier, the whole is at least the credit alone.
        Known::Unknown => (credit > now).then_some(credit),
    })
}

/// Art 22-1: any capital recorded on 1 July 2018 is the condition.
pub(super) fn credit_applies(case: &mut Case, caveats: &mut Vec<Caveat>) -> Result<bool, Needs> {
    if case.capital()? == Known::Unknown && case.pay()?.iter().any(|period| period.from <= LAST_SURE_YEAR) {
        return Ok(true);
    }
    Ok(match case.capital_in_2018()? {
        Known::Is(YesNo::Yes) => true,
        Known::Is(YesNo::No) => false,
        Known::Unknown => {
            caveats.push(Caveat::CreditUnknown);
            false
        }
    })
}
