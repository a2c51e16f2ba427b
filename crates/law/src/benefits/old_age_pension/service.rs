//! Arts 9.4 to 9.7: a pension for long service of the state, whatever the age.

use time::Date;
use time::macros::date;

use super::age::{self, PensionAge};
use super::concession::{Concession, enough};
use super::{BeforeKnownLaw, record_unknown};
use crate::benefit::condition::old_age_pension as condition;
use crate::benefit::{Open, Place};
use crate::calendar::{Month, Months, reaches_age};
use crate::case::{Case, Stop};
use crate::facts::{Known, ServiceEnd, ServiceKind, fact};
use crate::parameter::{Parameter, table};
use crate::phrase::Phrase;

/// 1074-VIQD asks servicemen for more from this day.
const MILITARY_REFORM: Date = date!(2024 - 01 - 01);
/// The Cabinet counts military service by new rules from this day.
const NEW_COUNTING: Date = date!(2026 - 01 - 01);

/// What military service gives an old-age pension.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ground {
    /// Years of service, by the law of the day of discharge.
    Years,
    /// Years of service, by the rules before 2024 that were kept.
    YearsByOldRules,
    /// A shorter service within a long record, and discharge for age, illness or staff cuts.
    Record,
}

/// A serviceman who was discharged.
pub(crate) struct Discharged {
    /// The day.
    pub(crate) on: Date,
    /// What the service was, in calendar time.
    pub(crate) months: Months,
    /// What gives a pension, if anything.
    pub(crate) ground: Option<Ground>,
}

impl Discharged {
    /// Says which rules of that day are not sure.
    pub(crate) fn tell(&self, case: &mut Case<'_>, grounds: &'static Open, counting: &'static Open) {
        if self.on >= MILITARY_REFORM && matches!(self.ground, None | Some(Ground::Record)) {
            case.open(grounds);
        }
        if self.on >= NEW_COUNTING {
            case.open(counting);
        }
    }
}

/// Arts 9.4 to 9.7, for whoever served long enough.
pub(super) fn pension(case: &mut Case<'_>, short: &mut Vec<Phrase>) -> Result<Option<Concession>, Stop> {
    if !case.get(fact::LONG_SERVICE)? {
        return Ok(None);
    }
    match case.get(fact::SERVICE_KIND)? {
        ServiceKind::Military => of_serviceman(case, short),
        ServiceKind::CourtOrProsecution => of_prosecutor(case, short),
        ServiceKind::SpecialRank => whole_service(case, &table::SPECIAL_RANK_SERVICE, short),
        ServiceKind::CivilService | ServiceKind::ElectedOffice => Ok(None),
    }
}

/// Art 9.4: 35 years, or half of them within a record of 35 years when dismissed for age.
fn of_prosecutor(case: &mut Case<'_>, short: &mut Vec<Phrase>) -> Result<Option<Concession>, Stop> {
    let by_service = whole_service(case, &table::PROSECUTOR_SERVICE, short)?;
    if by_service.is_some() || case.get(fact::SERVICE_END)? != ServiceEnd::ServiceLimit {
        return Ok(by_service);
    }
    let today = case.today();
    let (service, record) = (&table::PROSECUTOR_RECORD_SERVICE, &table::PROSECUTOR_RECORD);
    let (has, needs) = (case.get(fact::SERVICE_MONTHS)?, asked(case, service, today)?);
    if has >= needs && record_reaches(case, record, today)? {
        return concession(case, has, needs, today).map(Some);
    }
    Ok(None)
}

/// Arts 9.4.1, 9.7, 9.7-1 and 9.7-2: so long a service alone.
fn whole_service(
    case: &mut Case<'_>,
    needs: &'static Parameter<Months>,
    short: &mut Vec<Phrase>,
) -> Result<Option<Concession>, Stop> {
    let (has, today) = (case.get(fact::SERVICE_MONTHS)?, case.today());
    match enough(has, needs, today, short) {
        Some(needs) => concession(case, has, needs, today).map(Some),
        None => Ok(None),
    }
}

/// Art 9.5.
fn of_serviceman(case: &mut Case<'_>, short: &mut Vec<Phrase>) -> Result<Option<Concession>, Stop> {
    let Some(discharged) = discharged(case)? else {
        short.push(Phrase::new("pension-after-discharge"));
        return Ok(None);
    };
    discharged.tell(
        case,
        &condition::MILITARY_GROUNDS_SINCE_2024,
        &condition::MILITARY_SERVICE_SINCE_2026,
    );
    let (on, has) = (discharged.on, discharged.months);
    let needs = match discharged.ground {
        Some(Ground::Years) => asked(case, &table::MILITARY_SERVICE, on)?,
        Some(Ground::YearsByOldRules) => old_years(case)?,
        Some(Ground::Record) => asked(case, &table::MILITARY_RECORD_SERVICE, on)?,
        None => {
            enough(has, &table::MILITARY_SERVICE, on, short);
            return of_chernobyl(case, has);
        }
    };
    concession(case, has, needs, on).map(Some)
}

/// Art 9.5.4: who knows whether the service was in the relocation zone is the Fund.
fn of_chernobyl(case: &mut Case<'_>, has: Months) -> Result<Option<Concession>, Stop> {
    let enough = has >= asked(case, &table::MILITARY_CHERNOBYL_SERVICE, case.today())?;
    if enough && case.get(fact::RADIATION)? {
        return Err(case.unsettled(Phrase::new("chernobyl-service"), Place::Fund));
    }
    Ok(None)
}

/// Arts 9.5 and 9.6: the discharge, and what it gives; `None` while the service goes on.
pub(crate) fn discharged(case: &mut Case<'_>) -> Result<Option<Discharged>, Stop> {
    let (months, end) = (case.get(fact::SERVICE_MONTHS)?, case.get(fact::SERVICE_END)?);
    if end == ServiceEnd::GoesOn {
        return Ok(None);
    }
    let on = case.get(fact::SERVICE_LEFT_ON)?;
    let ground = if shorter_than_ever_asked(months) {
        None
    } else if months >= asked(case, &table::MILITARY_SERVICE, on)? {
        Some(Ground::Years)
    } else if keeps_old_rules(case, months, on)? {
        Some(Ground::YearsByOldRules)
    } else if by_record(case, end, months, on)? {
        Some(Ground::Record)
    } else {
        None
    };
    Ok(Some(Discharged { on, months, ground }))
}

/// No law known asked for so little.
fn shorter_than_ever_asked(months: Months) -> bool {
    let known = table::MILITARY_RECORD_SERVICE.values.iter().map(|it| it.value);
    known.min().is_some_and(|least| months < least)
}

/// Seventeen years on 1 January 2024, and twenty before the discharge.
fn keeps_old_rules(case: &mut Case<'_>, months: Months, on: Date) -> Result<bool, Stop> {
    if on < MILITARY_REFORM {
        return Ok(false);
    }
    let at_reform = months - Month::of(on).since(Month::of(MILITARY_REFORM));
    Ok(months >= old_years(case)?
        && at_reform >= asked(case, &table::MILITARY_TRANSITION_SERVICE, MILITARY_REFORM)?)
}

fn old_years(case: &mut Case<'_>) -> Result<Months, Stop> {
    asked(
        case,
        &table::MILITARY_SERVICE,
        MILITARY_REFORM.saturating_sub(time::Duration::DAY),
    )
}

/// Arts 9.5.2 and 9.5.3.
fn by_record(case: &mut Case<'_>, end: ServiceEnd, months: Months, on: Date) -> Result<bool, Stop> {
    let old_enough = match end {
        ServiceEnd::ServiceLimit => true,
        ServiceEnd::HealthOrCuts => {
            reaches_age(
                case.get(fact::BIRTH_DATE)?,
                asked(case, &table::MILITARY_LEAST_AGE, on)?,
            ) <= on
        }
        _ => false,
    };
    Ok(old_enough
        && months >= asked(case, &table::MILITARY_RECORD_SERVICE, on)?
        && record_reaches(case, &table::MILITARY_RECORD, on)?)
}

fn record_reaches(case: &mut Case<'_>, needs: &'static Parameter<Months>, on: Date) -> Result<bool, Stop> {
    let needs = asked(case, needs, on)?;
    match case.get(fact::RECORD)? {
        Known::Is(record) => Ok(record >= needs),
        Known::Unknown => Err(record_unknown(case)),
    }
}

fn asked(case: &mut Case<'_>, parameter: &'static Parameter<Months>, day: Date) -> Result<Months, Stop> {
    match parameter.on(day) {
        Ok(it) => Ok(it.value),
        Err(_) => Err(BeforeKnownLaw.stop(case)),
    }
}

fn concession(case: &mut Case<'_>, has: Months, needs: Months, on: Date) -> Result<Concession, Stop> {
    let (sex, born) = age::person(case)?;
    Ok(Concession {
        age: PensionAge::at_any(sex, born, on),
        asks: condition::SERVICE.with("has", has).with("needs", needs),
    })
}
