//! Survivor labour pension: Law 54-IIIQ, Arts 14, 17, 18, 20.17 and 22-1.
//!
//! Right (Arts 14, 17): a member of the family whom the law names, after a pensioner or someone with the record.
//! Amount (Art 18): the dead person's pension, or what a disability pension would have been, raised to the minimum for
//! the family and divided equally. Families of servicemen get a share of the cash allowance if that is more (Art 20).

use rust_decimal::Decimal;
use time::Date;

use crate::benefit::Place;
use crate::benefit::condition::survivor_pension as condition;
use crate::calendar::{Month, reaches_age};
use crate::case::{Case, Stop, day_before};
use crate::facts::{DeceasedInsured, Fallen, Known, PensionKind, SurvivorGround, fact};
use crate::finding::{Change, Every, Pays};
use crate::law::Law;
use crate::manat::Manat;
use crate::parameter::table;
use crate::phrase::Phrase;

use super::disability_pension::{Terms, credited_before_2006};
use super::old_age_pension::age;
use super::{pension, shared};

pub(crate) fn assess(case: &mut Case<'_>) -> Result<Pays, Stop> {
    let bereaved = case.get(fact::BEREAVED)?;
    case.require(bereaved, &condition::BEREAVED, Change::to(fact::BEREAVED, true))?;
    shared::resident(case, &condition::RESIDENT)?;
    pension::not_granted(case, PensionKind::Survivor, &condition::NOT_GRANTED_YET)?;
    let (insured, fallen) = (case.get(fact::DECEASED_INSURED)?, case.get(fact::FALLEN)?);
    case.judge(
        insured != DeceasedInsured::Neither || fallen != Fallen::No,
        &condition::WAS_INSURED,
        Change::to(fact::DECEASED_INSURED, DeceasedInsured::Insured),
    );
    let ground = case.get(fact::SURVIVOR_GROUND)?;
    case.judge(
        ground != SurvivorGround::None,
        &condition::MEMBER,
        Change::to(fact::SURVIVOR_GROUND, SurvivorGround::Under18),
    );
    case.settle()?;
    let died = case.get(fact::DIED_ON)?;
    case.arises(died, &condition::DEATH)?;
    member(case, ground)?;
    case.known(Law::on(died).payment_months())?;
    let members = case.get(fact::SURVIVORS)?;
    let exact = if insured == DeceasedInsured::Pensioner {
        is_sure(case, members)?;
        of_pensioner(case, died)?
    } else {
        let born = case.get(fact::DECEASED_BORN)?;
        let terms = Terms::of(case, born, died)?;
        if fallen == Fallen::No {
            had_record(case, &terms)?;
        }
        is_sure(case, members)?;
        of_insured(case, &terms)?
    };
    pension::raise_to_minimum(case)?;
    if exact.to_qepik() == case.explanation.sum() {
        in_qepik_first(case, exact, Decimal::from(members));
    }
    let says = Phrase::new("shared").with("members", members);
    case.explanation
        .divide_by(says, Decimal::from(members), Vec::new());
    if members > 1 {
        case.know(Phrase::new("share-of-who-leaves"));
    }
    if fallen != Fallen::No {
        of_serviceman(case, fallen, members)?;
    }
    if died < case.today() {
        case.know(Phrase::new("past-months"));
    }
    case.explanation.total(Phrase::new("pension"));
    Ok(case.pays_sum(Every::Month))
}

/// Art 14.1: who the person is to the law, and how long.
fn member(case: &mut Case<'_>, ground: SurvivorGround) -> Result<(), Stop> {
    match ground {
        SurvivorGround::Under18 => {
            let age = case.value(&table::SURVIVOR_CHILD_AGE)?.value;
            let last = day_before(reaches_age(case.get(fact::BIRTH_DATE)?, age));
            case.lasts(last, &condition::UNDER_18)
        }
        SurvivorGround::StudentUnder23 => {
            let age = case.value(&table::SURVIVOR_STUDENT_AGE)?.value;
            let last = day_before(reaches_age(case.get(fact::BIRTH_DATE)?, age));
            case.lasts(last, &condition::STUDENT)
        }
        SurvivorGround::PensionAge => {
            let age = age::general(case)?;
            if age.ends_with_month {
                case.know(Phrase::new("last-day-of-month"));
            }
            case.arises(age.on, &condition::PENSION_AGE)
        }
        SurvivorGround::CaresForChildUnder8 => {
            let works = case.get(fact::WORKS)?;
            case.require(
                !works,
                &condition::CARER_NOT_WORKING,
                Change::to(fact::WORKS, false),
            )
        }
        SurvivorGround::DisabledBefore18 | SurvivorGround::Disability61100 | SurvivorGround::None => Ok(()),
    }
}

/// The right is there: whatever the amounts are, the family has the minimum pension.
fn is_sure(case: &mut Case<'_>, members: u16) -> Result<(), Stop> {
    let minimum = case.value(&table::MINIMUM_PENSION)?.value;
    case.at_least(minimum.divided_by(Decimal::from(members)).to_qepik());
    Ok(())
}

/// A family's sum stands in qəpik before it is divided, as in the Fund's own example. No rule says so: where dividing the
/// unrounded sum gives another share, that is open.
fn in_qepik_first(case: &mut Case<'_>, family: Manat, members: Decimal) {
    if family.share(members) != family.to_qepik().share(members) {
        case.open(&condition::ROUNDING_ORDER);
    }
}

/// Art 18.3: the pension of the dead person with the indexation since, and the capital that no recalculation used. Gives
/// the unrounded sum.
fn of_pensioner(case: &mut Case<'_>, died: Date) -> Result<Manat, Stop> {
    match case.get(fact::DECEASED_PENSION)? {
        Known::Is(pension) => {
            case.add(Phrase::new("deceased-pension"), pension, Vec::new());
            for year in died.year() + 1..=case.today().year() {
                let january = Month::new(year, 1).map_or(died, Month::first_day);
                let rate = case.known(table::PENSION_INDEXATION.on(january))?;
                pension::index(case, january, rate, &condition::RATE_NOT_CONFIRMED);
            }
        }
        Known::Unknown => case.know(Phrase::new("deceased-pension-unknown")),
    }
    let mut exact = case.explanation.sum();
    if let Known::Is(unused) = case.get(fact::DECEASED_CAPITAL)?
        && unused > Manat::ZERO
    {
        case.open(&condition::UNUSED_CAPITAL);
        let months = case.known(Law::on(died).payment_months())?;
        let says = Phrase::new("unused-capital").with("capital", unused);
        let more = unused.over(months.value);
        exact = exact + more;
        case.add(says, more, vec![&months.citation]);
    }
    Ok(exact)
}

/// Art 18.2: by the rules of a disability pension for the age on the day of the death. Gives the unrounded sum.
fn of_insured(case: &mut Case<'_>, terms: &Terms) -> Result<Manat, Stop> {
    match case.get(fact::DECEASED_CAPITAL)? {
        Known::Is(capital) => {
            case.add(Phrase::new("deceased-capital"), capital, Vec::new());
            terms.divide(case);
            Ok(terms.gives(capital))
        }
        Known::Unknown => {
            case.know(Phrase::new("deceased-capital-unknown"));
            Ok(Manat::ZERO)
        }
    }
}

/// Art 17.1. Whether Art 22-1 lengthens a record that is too short, only the dead person's account tells.
fn had_record(case: &mut Case<'_>, terms: &Terms) -> Result<(), Stop> {
    let Known::Is(has) = case.get(fact::DECEASED_RECORD)? else {
        return Err(case.unsettled(Phrase::new("record-unknown"), Place::Fund));
    };
    let (born, needs) = (case.get(fact::DECEASED_BORN)?, terms.record);
    if has < needs && has + credited_before_2006(case, born)? >= needs {
        return Err(case.unsettled(Phrase::new("deceased-credit"), Place::Fund));
    }
    let said = condition::DECEASED_RECORD.with("has", has).with("needs", needs);
    case.require(
        has >= needs,
        said,
        Change::to(fact::DECEASED_RECORD, Known::Is(needs)),
    )
}

/// Art 20.17: each member up to a share of the cash allowance, all together up to four fifths of it.
fn of_serviceman(case: &mut Case<'_>, fallen: Fallen, members: u16) -> Result<(), Stop> {
    let Known::Is(pay) = case.get(fact::FALLEN_PAY)? else {
        case.know(Phrase::new("fallen-pay-unknown"));
        return Ok(());
    };
    let each = match fallen {
        Fallen::OtherCause => case.value(&table::SERVICEMAN_SURVIVOR_SHARE_OTHER)?,
        Fallen::OnDuty | Fallen::No => case.value(&table::SERVICEMAN_SURVIVOR_SHARE)?,
    };
    let together = case.value(&table::SERVICEMAN_SURVIVOR_FAMILY_SHARE)?;
    let family = pay.times(together.value);
    let members = Decimal::from(members);
    let of_family = family.to_qepik().divided_by(members);
    let by_family = pay.times(each.value) < of_family;
    let (key, rate, target) = if by_family {
        ("serviceman-family-share", together, of_family)
    } else {
        ("serviceman-share", each, pay.times(each.value))
    };
    let missing = case.explanation.sum().short_of(target.to_qepik());
    if missing > Manat::ZERO {
        if by_family {
            in_qepik_first(case, family, members);
        }
        let says = Phrase::new(key).with("share", rate.value).with("pay", pay);
        case.add(says, missing, vec![&rate.citation]);
    }
    Ok(())
}
