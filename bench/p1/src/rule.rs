//! Rule P1 as a rule of the law: it reads facts, judges conditions, and its calculation explains itself.

use law::case::{End, Stop};
use law::facts::Fact;
use law::figures::Hearing;
use law::finding::Change;
use law::phrase::{Arg, Phrase};
use law::{Manat, Months};

use crate::act;

/// Whether the person is a man.
pub(crate) const MALE: Fact<bool> = Fact::new(0);
/// The age.
pub(crate) const AGE: Fact<Months> = Fact::new(1);
/// The insured service.
pub(crate) const SERVICE: Fact<Months> = Fact::new(2);
/// Children brought up.
pub(crate) const CHILDREN: Fact<u16> = Fact::new(3);
/// The group of the disability, 1 to 3; 0 without one.
pub(crate) const DISABILITY: Fact<u16> = Fact::new(4);
/// The capital on the pension account.
pub(crate) const CAPITAL: Fact<Manat> = Fact::new(5);

const SERVICE_REQUIRED: Months = Months::years_and(25, 0);
const PAYMENT_PERIOD: Months = Months::years_and(12, 0);

/// In whole qəpik a month: a pension, where there is a right to it, and what is added for a disability.
pub(crate) fn rule(case: &mut impl Hearing) -> Result<Manat, Stop> {
    let pension = match pension(case) {
        Ok(pension) => pension,
        Err(_) if matches!(case.end(), End::Unmet) => Manat::ZERO,
        Err(other) => return Err(other),
    };
    let group = case.get(DISABILITY)?;
    let added = act::DISABILITY_ADD.get(usize::from(group)).copied();
    let added = added.unwrap_or_default();
    if added > Manat::ZERO {
        let says = ("p1-disability", [("group", group.into())]);
        case.add(says, || added, [&act::BY_DISABILITY]);
    }
    Ok(case.conclude(Phrase::new("p1-total"), pension + added))
}

/// The pension, rounded once: what is added to it is in whole manat.
fn pension(case: &mut impl Hearing) -> Result<Manat, Stop> {
    let male = case.get(MALE)?;
    let (age, required) = (case.get(AGE)?, age_required(case, male)?);
    case.judge(
        age >= required,
        (&act::OLD_ENOUGH, has_and_needs(age, required)),
        Change::to(AGE, required),
    );
    let service = case.get(SERVICE)?;
    case.judge(
        service >= SERVICE_REQUIRED,
        (&act::SERVED_ENOUGH, has_and_needs(service, SERVICE_REQUIRED)),
        Change::to(SERVICE, SERVICE_REQUIRED),
    );
    case.settle()?;

    // The capital is divided last, so that nothing is lost before the one rounding of the rule.
    let capital = insured_capital(case)?;
    let more = service - Months::years_and(if male { 35 } else { 30 }, 0);
    if more.years() == 0 {
        return Ok(monthly(capital));
    }
    let supplement = capital.times(act::EXTRA_YEAR).times(more.years().into());
    let says = (
        "p1-supplement",
        [("years", more.years().into()), ("each", act::EXTRA_YEAR.into())],
    );
    case.add(says, || monthly(supplement), [&act::BY_SERVICE]);
    Ok(monthly(capital + supplement))
}

/// What is paid of a capital each month.
#[inline]
fn monthly(capital: Manat) -> Manat {
    capital.share(PAYMENT_PERIOD.count().into())
}

fn has_and_needs(has: Months, needs: Months) -> [(&'static str, Arg); 2] {
    [("has", has.into()), ("needs", needs.into())]
}

/// 65 years for a man, 63 for a woman, and of three children on a year less for each, up to five.
fn age_required(case: &mut impl Hearing, male: bool) -> Result<Months, Stop> {
    if male {
        return Ok(Months::years_and(65, 0));
    }
    let years_less = match case.get(CHILDREN)? {
        0..=2 => 0,
        children => children.min(5),
    };
    Ok(Months::years_and(63 - years_less, 0))
}

/// What is paid out over the period: the capital, or what the smallest pension comes to.
fn insured_capital(case: &mut impl Hearing) -> Result<Manat, Stop> {
    let capital = case.get(CAPITAL)?;
    let least = case.value(&act::MIN_PENSION)?;
    let least_capital = least.value.times(PAYMENT_PERIOD.count().into());
    if capital > least_capital {
        let says = (
            "p1-insurance",
            [("capital", capital.into()), ("period", PAYMENT_PERIOD.into())],
        );
        case.add(says, || monthly(capital), [&act::BY_CAPITAL]);
        Ok(capital)
    } else {
        case.add(Phrase::new("p1-least"), || least.value, [&least.citation]);
        Ok(least_capital)
    }
}
