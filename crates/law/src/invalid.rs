//! Which answers cannot be. Never a statement about entitlement.

use time::Date;

use crate::answers::{Answers, Value};
use crate::calendar::Month;
use crate::facts::{Child, ChildKind, FactId, Kind, Known, PayPeriod, fact};
use crate::{Manat, Months};

/// Why an answer cannot be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Invalid {
    /// A value of another kind than the fact's.
    #[error("the value is not of the kind of this fact")]
    OfAnotherKind,
    /// A past day that is after today.
    #[error("the date is after today")]
    InFuture,
    /// A day more than 120 years away.
    #[error("the date is more than 120 years away")]
    TooFar,
    /// More than is possible; the most is given.
    #[error("longer than {0:?}, the most that is possible")]
    TooLong(Months),
    /// More than ten million manat, or a negative amount.
    #[error("amounts go from 0 to {0}")]
    AmountOutOfRange(Manat),
    /// A number out of its bounds.
    #[error("numbers go from {least} to {most}")]
    CountOutOfRange {
        /// The least.
        least: u16,
        /// The most.
        most: u16,
    },
    /// Years of pay go from 2006 to this year, the first not after the last.
    #[error("years go from {first} to {last}, in order")]
    YearsOutOfRange {
        /// 2006.
        first: i32,
        /// This year.
        last: i32,
    },
    /// A year stands in two periods.
    #[error("the year {0} is given twice")]
    YearTwice(i32),
    /// More than can be given in a list.
    #[error("at most {0} can be given")]
    TooMany(usize),
    /// A month before this one or more than thirty years ahead.
    #[error("the month is before {first} or after {last}")]
    MonthOutOfRange {
        /// This month.
        first: Month,
        /// The last month that can be asked for.
        last: Month,
    },
    /// A child that was adopted or taken in before its birth, or without a day.
    #[error("the day a child came to the family is missing, or before its birth")]
    ChildSince,
    /// More working days than days that are paid.
    #[error("more working days than the leave has days that are paid")]
    BeyondLeave,
    /// Own benefits are a part of the household's income.
    #[error("own benefits are part of the household's income and cannot be more")]
    BeyondIncome,
}

/// The largest amount that can be answered.
pub const LARGEST_AMOUNT: u32 = 10_000_000;
/// The most children that can be answered.
pub const MOST_CHILDREN: u16 = 25;
/// The most periods of pay that can be answered.
pub const MOST_PERIODS: usize = 12;
/// Individual accounts begin with this year.
pub const FIRST_ACCOUNT_YEAR: i32 = 2006;
const LONGEST_LIFE: Months = Months::years_and(120, 0);
const FARTHEST_RETIREMENT: Months = Months::years_and(30, 0);

/// Whether an answer can be, beside the other answers, on this day.
pub fn check(answers: &Answers, id: FactId, value: &Value, today: Date) -> Result<(), Invalid> {
    alone(answers, id, value, today)?;
    #[cfg(feature = "whole")]
    crate::contradiction::check(answers, id, value, today)?;
    Ok(())
}

/// Its kind and bounds.
fn alone(answers: &Answers, id: FactId, value: &Value, today: Date) -> Result<(), Invalid> {
    let spec = id.spec();
    let this_month = Month::of(today);
    match (spec.kind, value) {
        (_, Value::Unknown) if spec.unknown => Ok(()),
        (Kind::YesNo, Value::YesNo(_)) => Ok(()),
        (Kind::Choice(names), Value::Choice(index)) if usize::from(*index) < names.len() => Ok(()),
        (Kind::PastDate, Value::Date(date)) if *date > today => Err(Invalid::InFuture),
        (Kind::Date | Kind::PastDate, Value::Date(date)) => near(*date, this_month),
        (Kind::FutureMonth, Value::Month(month)) => {
            let last = this_month.plus(FARTHEST_RETIREMENT);
            let first = this_month;
            let within = (first..=last).contains(month);
            within
                .then_some(())
                .ok_or(Invalid::MonthOutOfRange { first, last })
        }
        (Kind::Manat, Value::Manat(amount)) => in_range(*amount),
        (Kind::Months, Value::Months(length)) => at_most(*length, longest(answers, id, this_month)),
        (Kind::Count { least, most }, Value::Count(count)) => {
            let within = (least..=most).contains(count);
            within
                .then_some(())
                .ok_or(Invalid::CountOutOfRange { least, most })
        }
        (Kind::PayHistory, Value::PayHistory(history)) => check_periods(&history.0, today.year()),
        (Kind::Children, Value::Children(children)) => check_children(&children.0, today),
        _ => Err(Invalid::OfAnotherKind),
    }
}

fn near(date: Date, this_month: Month) -> Result<(), Invalid> {
    let month = Month::of(date);
    let near = month.plus(LONGEST_LIFE) >= this_month && month <= this_month.plus(LONGEST_LIFE);
    near.then_some(()).ok_or(Invalid::TooFar)
}

fn at_most(length: Months, most: Months) -> Result<(), Invalid> {
    (length <= most).then_some(()).ok_or(Invalid::TooLong(most))
}

fn in_range(amount: Manat) -> Result<(), Invalid> {
    let most = Manat::from(LARGEST_AMOUNT);
    let within = (Manat::ZERO..=most).contains(&amount);
    within.then_some(()).ok_or(Invalid::AmountOutOfRange(most))
}

/// No record is longer than the life so far; the part before 2006 not longer than the whole.
fn longest(answers: &Answers, id: FactId, this_month: Month) -> Months {
    let born = match id {
        _ if id == fact::DECEASED_RECORD.id() => answers.get(fact::DECEASED_BORN),
        _ => answers.get(fact::BIRTH_DATE),
    };
    let lived = |until: Month| born.map_or(LONGEST_LIFE, |born| until.since(Month::of(born)));
    if id == fact::RECORD_BEFORE_2006.id() {
        let before = Month::new(FIRST_ACCOUNT_YEAR, 1).map_or(LONGEST_LIFE, lived);
        match answers.get(fact::RECORD) {
            Some(Known::Is(total)) => before.min(total),
            _ => before,
        }
    } else {
        lived(this_month)
    }
}

fn check_periods(periods: &[PayPeriod], this_year: i32) -> Result<(), Invalid> {
    if periods.len() > MOST_PERIODS {
        return Err(Invalid::TooMany(MOST_PERIODS));
    }
    for (index, period) in periods.iter().enumerate() {
        in_range(period.pay)?;
        if period.from < FIRST_ACCOUNT_YEAR || period.to > this_year || period.from > period.to {
            return Err(Invalid::YearsOutOfRange {
                first: FIRST_ACCOUNT_YEAR,
                last: this_year,
            });
        }
        let earlier = periods.iter().take(index);
        let twice = earlier
            .clone()
            .find(|other| other.from <= period.to && period.from <= other.to);
        if let Some(other) = twice {
            return Err(Invalid::YearTwice(other.from.max(period.from)));
        }
    }
    Ok(())
}

fn check_children(children: &[Child], today: Date) -> Result<(), Invalid> {
    if children.len() > usize::from(MOST_CHILDREN) {
        return Err(Invalid::TooMany(MOST_CHILDREN.into()));
    }
    for child in children {
        near(child.born, Month::of(today))?;
        if child.born > today || child.since.is_some_and(|since| since > today) {
            return Err(Invalid::InFuture);
        }
        let since_fits = match (child.kind, child.since) {
            (ChildKind::Own, since) => since.is_none(),
            (_, Some(since)) => since >= child.born,
            (_, None) => false,
        };
        if !since_fits {
            return Err(Invalid::ChildSince);
        }
    }
    Ok(())
}
