//! Allowances paid for each child: which children count on the day, from when and until when.

use time::Date;

use crate::benefit::Condition;
use crate::calendar::{Month, Months, reaches_age};
use crate::case::{Case, Stop, day_before};
use crate::facts::{Child, fact};
use crate::finding::Change;
use crate::manat::Manat;
use crate::parameter::{Dated, table};
use crate::phrase::Phrase;

use super::allowance;

/// A child with the first and the last day of the right for it.
#[derive(Clone, Copy)]
pub(super) struct Term {
    pub(super) child: Child,
    pub(super) from: Date,
    pub(super) until: Date,
}

/// The children that count, and the first day of the right.
pub(super) struct Counted {
    pub(super) children: Vec<Child>,
    pub(super) first: Date,
}

/// The children of a family that has some.
pub(super) fn of_family<'a>(case: &mut Case<'a>, condition: &'static Condition) -> Result<&'a [Child], Stop> {
    allowance::needs(case, fact::HAS_CHILDREN, condition)?;
    case.get(fact::CHILDREN)
}

/// The age until which somebody is a child.
pub(super) fn age(case: &mut Case<'_>) -> Result<Months, Stop> {
    Ok(case.value(&table::ALLOWANCE_CHILD_AGE)?.value)
}

/// The last day before an age is reached.
pub(super) fn day_before_age(child: &Child, age: Months) -> Date {
    day_before(reaches_age(child.born, age))
}

/// The last day of the month in which an age is reached.
pub(super) fn month_of_age(child: &Child, age: Months) -> Date {
    let month = Month::of(reaches_age(child.born, age));
    day_before(month.plus(Months::new(1)).first_day())
}

/// Goes on with the children whose right has not ended. If it begins with a later day, those of that day count.
pub(super) fn counted(
    case: &mut Case<'_>,
    terms: &[Term],
    such_a_child: &'static Condition,
    not_ended: &'static Condition,
) -> Result<Counted, Stop> {
    let today = case.today();
    case.require(!terms.is_empty(), such_a_child, Change::Never)?;
    let ahead = || terms.iter().filter(|it| it.until >= it.from.max(today));
    let first = ahead().map(|it| it.from).min().unwrap_or(today);
    let day = first.max(today);
    let now = || ahead().filter(|it| it.from <= day && day <= it.until);
    let last = now().map(|it| it.until).max();
    let ended = terms.iter().map(|it| it.until).max().unwrap_or(today);
    case.lasts(last.unwrap_or(ended), not_ended)?;
    Ok(Counted {
        children: now().map(|it| it.child).collect(),
        first,
    })
}

/// One line: the amount for this child.
pub(super) fn add(case: &mut Case<'_>, child: &Child, amount: &'static Dated<Manat>) {
    let says = Phrase::new("for-child").with("born", child.born);
    case.add(says, amount.value, vec![&amount.citation]);
}
