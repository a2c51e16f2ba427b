//! Severance pay: Labour Code Art 77, average wages by the reason of the dismissal and the service. Paid by the employer.

use rust_decimal::Decimal;

use crate::Manat;
use crate::benefit::Place;
use crate::benefit::condition::severance_pay as condition;
use crate::calendar::reaches_age;
use crate::case::{Case, Stop};
use crate::facts::{LossReason, Sex, fact};
use crate::finding::{Change, Every, Pays};
use crate::parameter::{Dated, Parameter, table};
use crate::phrase::Phrase;

/// What Art 77 gives by the length of service with the employer.
struct Tier {
    severance: &'static Parameter<Decimal>,
    notice_weeks: &'static Parameter<u16>,
    instead_of_notice: &'static Parameter<Decimal>,
}

pub(crate) fn assess(case: &mut Case<'_>) -> Result<Pays, Stop> {
    let lost = case.get(fact::LOST_JOB)?;
    case.require(lost, &condition::LOST_JOB, Change::to(fact::LOST_JOB, true))?;
    let (reason, lost_on) = (case.get(fact::LOSS_REASON)?, case.get(fact::LOST_ON)?);
    case.by_law_of(lost_on);
    let none = matches!(
        reason,
        LossReason::FixedTerm | LossReason::Reinstatement | LossReason::ConscriptReturn | LossReason::Other
    );
    case.require(!none, &condition::SEVERANCE_REASON, Change::Never)?;
    let (severance, tier) = match reason {
        LossReason::OwnerChange => (&table::SEVERANCE_NEW_OWNER, None),
        LossReason::ChangedTerms | LossReason::CalledUp | LossReason::UnableToWork => {
            (&table::SEVERANCE_CHANGED_TERMS, None)
        }
        _ => {
            let tier = tier(case)?;
            (tier.severance, Some(tier))
        }
    };
    let multiple = case.value(severance)?;
    let months = case.value(&table::AVERAGE_PAY_MONTHS)?;
    let earnings = case.get(fact::LAST_TWO_MONTHS)?;
    if earnings == Manat::ZERO {
        return Err(case.unsettled(Phrase::new("no-earnings"), Place::Employer));
    }
    let average = earnings.over(months.value);
    case.add(Phrase::new("last-months"), earnings, Vec::new());
    let lines = &mut case.explanation;
    lines.divide(Phrase::new("average-month"), months.value, vec![&months.citation]);
    lines.times(
        Phrase::new("severance-times"),
        multiple.value,
        vec![&multiple.citation],
    );
    lines.conclude(Phrase::new("severance"), average.times(multiple.value));
    case.know(Phrase::new("severance-at-least"));
    if let Some(tier) = tier {
        let registration = case.value(&table::SEVERANCE_REGISTRATION_MONTHS)?.value;
        case.know(Phrase::new("register-for-severance").with("length", registration));
        if reason == LossReason::Redundancy {
            let weeks = case.value(tier.notice_weeks)?.value;
            let instead: &Dated<Decimal> = case.value(tier.instead_of_notice)?;
            case.know(
                Phrase::new("notice")
                    .with("weeks", weeks)
                    .with("amount", average.times(instead.value).to_qepik()),
            );
            if protected(case)? {
                case.know(Phrase::new("protected-from-dismissal"));
            }
        }
    }
    Ok(case.pays_sum(Every::Once))
}

fn tier(case: &mut Case<'_>) -> Result<Tier, Stop> {
    let service = case.get(fact::EMPLOYER_MONTHS)?;
    let one = case.value(&table::SERVICE_ONE_YEAR)?.value;
    let five = case.value(&table::SERVICE_FIVE_YEARS)?.value;
    let ten = case.value(&table::SERVICE_TEN_YEARS)?.value;
    Ok(if service > ten {
        Tier {
            severance: &table::SEVERANCE_OVER_10,
            notice_weeks: &table::NOTICE_WEEKS_OVER_10,
            instead_of_notice: &table::NOTICE_PAY_OVER_10,
        }
    } else if service >= five {
        Tier {
            severance: &table::SEVERANCE_FROM_5_TO_10,
            notice_weeks: &table::NOTICE_WEEKS_FROM_5_TO_10,
            instead_of_notice: &table::NOTICE_PAY_FROM_5_TO_10,
        }
    } else if service >= one {
        Tier {
            severance: &table::SEVERANCE_FROM_1_TO_5,
            notice_weeks: &table::NOTICE_WEEKS_FROM_1_TO_5,
            instead_of_notice: &table::NOTICE_PAY_FROM_1_TO_5,
        }
    } else {
        Tier {
            severance: &table::SEVERANCE_UNDER_1,
            notice_weeks: &table::NOTICE_WEEKS_UNDER_1,
            instead_of_notice: &table::NOTICE_PAY_UNDER_1,
        }
    })
}

/// Art 79: whom an employer may not make redundant, as far as the answers tell.
fn protected(case: &mut Case<'_>) -> Result<bool, Stop> {
    if case.get(fact::CARES)? || case.get(fact::ON_SICK_LEAVE)? {
        return Ok(true);
    }
    if case.get(fact::SEX)? == Sex::Man {
        return Ok(false);
    }
    if case.get(fact::EXPECTS_CHILD)? {
        return Ok(true);
    }
    if !case.get(fact::HAS_CHILDREN)? {
        return Ok(false);
    }
    let (lost_on, age) = (
        case.get(fact::LOST_ON)?,
        case.value(&table::PROTECTED_CHILD_AGE)?.value,
    );
    let mut births = case.get(fact::CHILDREN)?.iter().map(|child| child.born);
    Ok(births.any(|born| born <= lost_on && reaches_age(born, age) > lost_on))
}
