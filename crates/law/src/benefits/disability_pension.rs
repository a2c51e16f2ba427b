//! Disability labour pension: Law 54-IIIQ, Arts 6-1, 11 to 13 and 22-1.
//!
//! Right (Art 12): the record for the age on the day the disability was established; below 81 % the capital that gives
//! the minimum pension as well. Amount (Art 13): capital divided by the expected months of payment, which the
//! coefficient of that record makes fewer; raised to the minimum.

use rust_decimal::Decimal;
use time::Date;
use time::macros::date;

use crate::benefit::Place;
use crate::benefit::condition::disability_pension as condition;
use crate::calendar::{Months, age_on};
use crate::case::{Case, Stop};
use crate::facts::{Band, Cause, Known, PensionKind, ServiceKind, fact};
use crate::finding::{Change, Every, Pays};
use crate::law::Law;
use crate::manat::Manat;
use crate::parameter::{Citation, table};
use crate::phrase::Phrase;

use super::old_age_pension::record::{self, Record};
use super::old_age_pension::{capital_today, gave_minimum_before};
use super::{pension, shared};

/// Art 22-1 counts the years of working age before this day.
const ACCOUNTS_BEGIN: Date = date!(2006 - 01 - 01);

pub(crate) fn assess(case: &mut Case<'_>) -> Result<Pays, Stop> {
    let has = case.get(fact::HAS_DISABILITY)?;
    case.require(
        has,
        &condition::DISABILITY,
        Change::to(fact::HAS_DISABILITY, true),
    )?;
    shared::resident(case, &condition::RESIDENT)?;
    pension::not_granted(case, PensionKind::Disability, &condition::NOT_GRANTED_YET)?;
    let since = case.get(fact::DISABILITY_SINCE)?;
    case.arises(since, &condition::ESTABLISHED)?;
    let (born, band) = (case.get(fact::BIRTH_DATE)?, case.get(fact::BAND)?);
    if from_service(case, band)? {
        case.judge(true, &condition::FROM_SERVICE, Change::Never);
        let terms = Terms::of(case, born, since)?;
        return pays(case, &terms);
    }
    let record = Record::of(case)?;
    let some = Months::new(1);
    case.require(
        record.possible >= some,
        &condition::HAS_RECORD,
        Change::to(fact::RECORD, Known::Is(some)),
    )?;
    let terms = Terms::of(case, born, since)?;
    reaches(case, record, born, terms.record)?;
    if band != Band::From81To100 {
        capital_gives_minimum(case, &terms, since)?;
    }
    pays(case, &terms)
}

/// Arts 11.3 and 12.2: no record is asked of servicemen, nor of conscripts with 81–100 %, for what the service did.
fn from_service(case: &mut Case<'_>, band: Band) -> Result<bool, Stop> {
    let cause = case.get(fact::CAUSE)?;
    if band == Band::From81To100 && matches!(cause, Cause::War | Cause::MilitaryDuty) {
        return Ok(true);
    }
    if !is_serviceman(case)? {
        return Ok(false);
    }
    let from_service = matches!(cause, Cause::War | Cause::MilitaryDuty | Cause::ChernobylDuty);
    if !from_service {
        case.know(Phrase::new("illness-of-the-service"));
    }
    Ok(from_service)
}

/// Whether the person served in the army by contract or commission.
pub(super) fn is_serviceman(case: &mut Case<'_>) -> Result<bool, Stop> {
    Ok(case.get(fact::LONG_SERVICE)? && case.get(fact::SERVICE_KIND)? == ServiceKind::Military)
}

/// Art 12: the record, with the months that Art 22-1 credits.
fn reaches(case: &mut Case<'_>, record: Record, born: Date, needs: Months) -> Result<(), Stop> {
    let mut record = record;
    if record.sure < needs {
        let credit = credited_before_2006(case, born)?;
        let credited = record::with_credit(case, record, credit)?;
        if let Some(credited) = credited.filter(|it| it.possible >= needs) {
            case.open(&condition::CREDITED_MONTHS);
            match record::credit_applies(case)? {
                Known::Is(true) => record = credited,
                Known::Is(false) => {}
                Known::Unknown => case.know(Phrase::new("credit-unknown")),
            }
        }
    }
    if record.sure < needs && record.possible >= needs {
        return Err(case.unsettled(Phrase::new("record-unknown"), Place::Fund));
    }
    let said = condition::RECORD
        .with("has", record.sure)
        .with("needs", needs)
        .with("missing", record.sure.short_of(needs));
    case.require(
        record.sure >= needs,
        said,
        Change::to(fact::RECORD, Known::Is(needs)),
    )
}

/// Art 22-1.2.2: four months for each whole year of working age before 2006.
pub(super) fn credited_before_2006(case: &mut Case<'_>, born: Date) -> Result<Months, Stop> {
    let Ok(each) = table::CREDITED_MONTHS_PER_YEAR.on(case.today()) else {
        return Ok(Months::new(0));
    };
    let years = working_years(case, born, ACCOUNTS_BEGIN)?;
    Ok(Months::new(each.value.count().saturating_mul(years)))
}

/// Whole years of working age lived by a day.
fn working_years(case: &mut Case<'_>, born: Date, day: Date) -> Result<u16, Stop> {
    let from = case.known(table::WORKING_AGE.on(day))?.value;
    Ok((age_on(born, day) - from).years())
}

/// Art 12: the capital that gives the minimum pension, where more is asked than the record.
fn capital_gives_minimum(case: &mut Case<'_>, terms: &Terms, since: Date) -> Result<(), Stop> {
    let has = capital_today(case)?.sum();
    let needs = case.value(&table::MINIMUM_PENSION)?.value.times(terms.divisor);
    let today = case.today();
    let earlier = |day: Date| Some(Law::on(day).minimum_pension().ok()?.value.times(terms.divisor));
    if has < needs && gave_minimum_before(has, since, today, earlier) {
        return Err(case.unsettled(Phrase::new("before-known-law"), Place::Fund));
    }
    let said = condition::CAPITAL
        .with("has", has)
        .with("needs", needs)
        .with("missing", has.short_of(needs));
    case.require(has >= needs, said, Change::to(fact::CAPITAL, Known::Is(needs)))
}

/// Art 13.3: the pension with its lines.
fn pays(case: &mut Case<'_>, terms: &Terms) -> Result<Pays, Stop> {
    let minimum = case.value(&table::MINIMUM_PENSION)?.value;
    case.at_least(minimum);
    if case.get(fact::DISABILITY_SINCE)? < case.today() {
        case.know(Phrase::new("past-months"));
    }
    let mut lines = capital_today(case)?;
    lines.total(Phrase::new("capital-total"));
    case.explanation = lines;
    terms.divide(case);
    pension::raise_to_minimum(case)?;
    case.explanation.total(Phrase::new("pension"));
    Ok(case.pays_sum(Every::Month))
}

/// Arts 12 and 13: what is asked for the age on a day, and what the capital is divided by for it.
pub(super) struct Terms {
    /// The record asked.
    pub(super) record: Months,
    /// The expected months of payment.
    months: Months,
    /// The coefficient of the record.
    coefficient: Decimal,
    /// Both multiplied.
    divisor: Decimal,
    citations: Vec<&'static Citation>,
}

impl Terms {
    /// For who was born on a day and lost health, or died, on another.
    pub(super) fn of(case: &mut Case<'_>, born: Date, day: Date) -> Result<Terms, Stop> {
        let each = case.known(table::DISABILITY_MONTHS_PER_YEAR.on(day))?;
        let least = case.known(table::DISABILITY_LEAST_RECORD.on(day))?;
        let years = working_years(case, born, day)?;
        let record = least
            .value
            .max(Months::new(each.value.count().saturating_mul(years)));
        let by = case.known(table::DISABILITY_DIVISOR.on(day))?;
        let months = case.known(Law::on(day).payment_months())?;
        let (asked, whole) = (Decimal::from(record.count()), Decimal::from(by.value.count()));
        let expected = Decimal::from(months.value.count());
        Ok(Terms {
            record,
            months: months.value,
            coefficient: ratio(asked, whole),
            divisor: ratio(expected.saturating_mul(asked), whole),
            citations: vec![&months.citation, &each.citation, &by.citation],
        })
    }

    /// What a capital gives a month, unrounded.
    pub(super) fn gives(&self, capital: Manat) -> Manat {
        capital.divided_by(self.divisor)
    }

    /// Divides the lines so far.
    pub(super) fn divide(&self, case: &mut Case<'_>) -> Manat {
        let says = Phrase::new("by-coefficient")
            .with("months", self.months)
            .with("coefficient", self.coefficient);
        case.explanation
            .divide_by(says, self.divisor, self.citations.clone())
    }
}

/// Never divided by nothing: the law's divisor is not zero.
fn ratio(part: Decimal, whole: Decimal) -> Decimal {
    part.checked_div(whole).unwrap_or(part)
}
