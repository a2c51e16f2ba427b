//! Supplement to the labour pension for service of the state: Law 54-IIIQ, Arts 20 and 37.3.4.
//!
//! It fills the pension up to a share of the pay in that service. The share follows the years of service; for
//! servicemen with disability its degree and cause.

use rust_decimal::Decimal;

use crate::benefit::condition::service_supplement as condition;
use crate::benefit::{Benefit, Place, Said};
use crate::calendar::Months;
use crate::case::{Case, Stop};
use crate::facts::{Band, Cause, ServiceEnd, ServiceKind, fact};
use crate::finding::{Change, Every, Finding, Missing, Pays};
use crate::manat::Manat;
use crate::parameter::{Citation, Parameter, table};
use crate::phrase::Phrase;

use super::old_age_pension::service::{Discharged, Ground, discharged};
use super::pension::{self, Beside};

/// A share is shown to the hundredth of a per cent; it counts in full.
const SHARE_SHOWN: u32 = 4;

/// What is said of the pension it goes with.
const OF_THE_PENSION: Beside = Beside {
    right: &condition::OWN_PENSION_RIGHT,
    from: &condition::OWN_PENSION_FROM,
    open: &condition::OPEN_OF_PENSION,
};

pub(crate) fn assess(case: &mut Case<'_>) -> Result<Pays, Stop> {
    let served = case.get(fact::LONG_SERVICE)?;
    case.require(served, &condition::SERVED, Change::to(fact::LONG_SERVICE, true))?;
    // What is paid already may hold the supplement.
    if case.get(fact::RECEIVES_PENSION)? {
        return Err(case.unsettled(Phrase::new("supplement-in-payment"), Place::Fund));
    }
    case.open(&condition::TEXT_OF_2023);
    let kind = case.get(fact::SERVICE_KIND)?;
    let ended = case.get(fact::SERVICE_END)? != ServiceEnd::GoesOn;
    let end = Change::to(fact::SERVICE_END, ServiceEnd::OwnWish);
    case.require(ended, &condition::LEFT_SERVICE, end)?;
    let share = match kind {
        ServiceKind::ElectedOffice => {
            return Err(case.unsettled(Phrase::new("term-of-office"), Place::Fund));
        }
        ServiceKind::Military => of_serviceman(case)?,
        ServiceKind::CivilService | ServiceKind::CourtOrProsecution | ServiceKind::SpecialRank => {
            of_years(case, kind)?
        }
    };
    let pension = own_pension(case, kind)?;
    pays(case, &share, &pension)
}

/// A share of the pay, and where it stands.
struct Share {
    of_pay: Decimal,
    citations: Vec<&'static Citation>,
}

impl Share {
    fn fixed(case: &mut Case<'_>, parameter: &'static Parameter<Decimal>) -> Result<Share, Stop> {
        let of_pay = case.value(parameter)?;
        Ok(Share {
            of_pay: of_pay.value,
            citations: vec![&of_pay.citation],
        })
    }

    /// With so much more for each year above, in proportion for months, and not beyond the most.
    fn growing(
        mut self,
        case: &mut Case<'_>,
        above: Months,
        each: &'static Parameter<Decimal>,
        most: Decimal,
    ) -> Result<Share, Stop> {
        let each = case.value(each)?;
        let months = Decimal::from(above.count()).saturating_mul(each.value);
        let more = months.checked_div(Decimal::from(12)).unwrap_or_default();
        self.of_pay = self.of_pay.saturating_add(more).min(most);
        self.citations.push(&each.citation);
        Ok(self)
    }
}

/// Arts 20.7, 20.8, 20.11, 20.19, 20.26 and 20.28: half the pay at fifteen years, more for each year, up to four fifths.
fn of_years(case: &mut Case<'_>, kind: ServiceKind) -> Result<Share, Stop> {
    let (has, needs) = (
        case.get(fact::SERVICE_MONTHS)?,
        case.value(&table::SERVICE_SUPPLEMENT_YEARS)?.value,
    );
    let exception = table::SERVICE_SUPPLEMENT_YEARS_PUBLIC_BODY.on(case.today());
    if kind == ServiceKind::CivilService && has < needs && exception.is_ok_and(|it| has >= it.value) {
        case.know(Phrase::new("public-body"));
    }
    let said = condition::YEARS.with("has", has).with("needs", needs);
    case.require(has >= needs, said, Change::to(fact::SERVICE_MONTHS, needs))?;
    let most = case.value(&table::SERVICE_SUPPLEMENT_MOST)?;
    let base = Share::fixed(case, &table::SERVICE_SUPPLEMENT_BASE)?;
    base.growing(case, has - needs, &table::SERVICE_SUPPLEMENT_PER_YEAR, most.value)
}

/// Arts 20.14 and 20.16: the larger share of the two that a serviceman can have.
fn of_serviceman(case: &mut Case<'_>) -> Result<Share, Stop> {
    let discharged = discharged(case)?;
    let by_service = match &discharged {
        Some(discharged) => by_discharge(case, discharged)?,
        None => None,
    };
    let by_disability = by_disability(case)?;
    let larger = by_service
        .into_iter()
        .chain(by_disability)
        .max_by_key(|it| it.of_pay);
    if let Some(share) = larger {
        case.judge(true, &condition::MILITARY_GROUND, Change::Never);
        case.know(Phrase::new("service-counted-double"));
        return Ok(share);
    }
    only_the_fund_knows(case)?;
    // What was asked on the day of the discharge counts.
    let on = discharged.map_or(case.today(), |it| it.on);
    let needs = case.known(table::MILITARY_SERVICE.on(on))?.value;
    Err(case.none_of(vec![Missing {
        said: Said::from(&condition::MILITARY_GROUND),
        change: Change::to(fact::SERVICE_MONTHS, needs),
    }]))
}

/// Art 20.14.4 for service in the relocation zone of Chernobyl, Art 20.16.2 for an illness that began in service.
fn only_the_fund_knows(case: &mut Case<'_>) -> Result<(), Stop> {
    if case.get(fact::HAS_DISABILITY)? && matches!(case.get(fact::CAUSE)?, Cause::General | Cause::Childhood)
    {
        return Err(case.unsettled(Phrase::new("illness-of-service"), Place::Fund));
    }
    let enough = case
        .known(table::MILITARY_CHERNOBYL_SERVICE.on(case.today()))?
        .value;
    if case.get(fact::SERVICE_MONTHS)? >= enough && case.get(fact::RADIATION)? {
        return Err(case.unsettled(Phrase::new("chernobyl-service"), Place::Fund));
    }
    Ok(())
}

/// Art 20.14, for the grounds of Art 9.5.
fn by_discharge(case: &mut Case<'_>, discharged: &Discharged) -> Result<Option<Share>, Stop> {
    discharged.tell(
        case,
        &condition::MILITARY_GROUNDS_SINCE_2024,
        &condition::MILITARY_SERVICE_SINCE_2026,
    );
    let Some(ground) = discharged.ground else {
        return Ok(None);
    };
    let end = case.get(fact::SERVICE_END)?;
    let ill = end == ServiceEnd::HealthOrCuts && case.get(fact::LEFT_FOR_ILLNESS)?;
    let of_age = end == ServiceEnd::ServiceLimit;
    let more = match ground {
        Ground::Record => end == ServiceEnd::HealthOrCuts,
        Ground::Years | Ground::YearsByOldRules => ill || of_age,
    };
    let base = if more {
        Share::fixed(case, &table::MILITARY_SUPPLEMENT_BASE_AGE_OR_ILLNESS)?
    } else {
        Share::fixed(case, &table::MILITARY_SUPPLEMENT_BASE)?
    };
    // The other ground has nothing to add: who served that long has the first one.
    if ground == Ground::Record {
        return Ok(Some(base));
    }
    let over = match ground {
        Ground::YearsByOldRules => table::MILITARY_SUPPLEMENT_OVER.values.first(),
        _ => table::MILITARY_SUPPLEMENT_OVER.on(discharged.on).ok(),
    };
    let above = over.map_or(Months::default(), |it| discharged.months - it.value);
    if above > Months::default() {
        case.open(&condition::MILITARY_PER_YEAR);
    }
    base.growing(case, above, &table::MILITARY_SUPPLEMENT_PER_YEAR, Decimal::ONE)
        .map(Some)
}

/// Art 20.16, for disability from the service.
fn by_disability(case: &mut Case<'_>) -> Result<Option<Share>, Stop> {
    if !case.get(fact::HAS_DISABILITY)? {
        return Ok(None);
    }
    let (band, cause) = (case.get(fact::BAND)?, case.get(fact::CAUSE)?);
    match cause {
        Cause::ChernobylDuty => case.open(&condition::CHERNOBYL_DUTY),
        Cause::General | Cause::Childhood => case.know(Phrase::new("illness-of-the-service")),
        Cause::War | Cause::MilitaryDuty | Cause::January20 => {}
    }
    let (all, most, some) = match cause {
        Cause::War | Cause::MilitaryDuty => (
            &table::MILITARY_DISABILITY_WAR_81_100,
            &table::MILITARY_DISABILITY_WAR_61_80,
            &table::MILITARY_DISABILITY_WAR_31_60,
        ),
        Cause::ChernobylDuty => (
            &table::MILITARY_DISABILITY_OTHER_81_100,
            &table::MILITARY_DISABILITY_OTHER_61_80,
            &table::MILITARY_DISABILITY_OTHER_31_60,
        ),
        Cause::General | Cause::Childhood | Cause::January20 => return Ok(None),
    };
    let of_band = match band {
        Band::From81To100 => all,
        Band::From61To80 => most,
        Band::From31To60 => some,
    };
    Share::fixed(case, of_band).map(Some)
}

/// The pension that the supplement fills up: the larger one of the person's own. For years of service a disability
/// pension alone is enough only with 81–100 %.
fn own_pension(case: &mut Case<'_>, kind: ServiceKind) -> Result<Finding, Stop> {
    let old_age = case.finding_of(Benefit::OldAgePension)?;
    if !case.get(fact::HAS_DISABILITY)? {
        return pension::granted(case, old_age, &OF_THE_PENSION);
    }
    let disability = case.finding_of(Benefit::DisabilityPension)?;
    let today = |finding: &Finding| finding.monthly_today().unwrap_or(Manat::ZERO);
    let alone = kind == ServiceKind::Military || case.get(fact::BAND)? == Band::From81To100;
    let counts = alone || today(&old_age) > Manat::ZERO;
    let larger = if counts && today(&disability) > today(&old_age) {
        disability
    } else {
        old_age
    };
    pension::granted(case, larger, &OF_THE_PENSION)
}

/// The share of the pay less the pension.
fn pays(case: &mut Case<'_>, share: &Share, finding: &Finding) -> Result<Pays, Stop> {
    let pay = case.get(fact::SERVICE_PAY)?;
    let says = Phrase::new("share-of-pay")
        .with("share", share.of_pay.round_dp(SHARE_SHOWN))
        .with("pay", pay);
    case.add(says, pay.times(share.of_pay), share.citations.clone());
    let pension = finding.amount().unwrap_or(Manat::ZERO);
    let more = case.explanation.sum() > pension;
    case.require(more, &condition::MORE_THAN_PENSION, Change::Never)?;
    let cited = finding
        .explanation
        .steps
        .iter()
        .flat_map(|step| step.citations.clone());
    case.add(Phrase::new("less-pension"), Manat::ZERO - pension, cited);
    if case.get(fact::WORKS)? {
        case.know(Phrase::new("supplement-while-working"));
    }
    case.explanation.total(Phrase::new("supplement"));
    Ok(case.pays_sum(Every::Month))
}
