//! Arts 6-1 and 10: from the age that counts to the finding, with its conditions and lines.

use time::Date;

use super::age::AgeRule;
use super::payment_months;
use super::right::{Judged, Right, Ways};
use super::work::{self, Work};
use crate::benefit::condition::old_age_pension as condition;
use crate::benefit::{Condition, Place};
use crate::benefits::pension;
use crate::calendar::Months;
use crate::case::{Case, Depth, Stop};
use crate::facts::{Known, fact};
use crate::finding::{Change, Every, Pays};
use crate::law::Law;
use crate::parameter::Unknown;
use crate::phrase::Phrase;

/// When the pension begins, what is asked for it, and how much it is.
pub(super) fn conclude(
    case: &mut Case<'_>,
    judged: &Judged,
    caveats: &mut Vec<Phrase>,
) -> Result<Pays, Stop> {
    let ways = &judged.ways;
    let age = &ways.age;
    if judged.credited {
        case.open(&condition::CREDITED_RECORD);
    }
    if age.ends_with_month {
        caveats.push(Phrase::new("last-day-of-month"));
    }
    let right_on = match judged.right {
        Right::On(day) => day,
        Right::Never => {
            meets_age(case, judged)?;
            let missing = ways.missing(caveats).map_err(|early| early.stop(case))?;
            return Err(case.none_of(missing));
        }
        Right::Unsettled(why) => {
            meets_age(case, judged)?;
            return Err(case.unsettled(Phrase::new(why), Place::Fund));
        }
    };
    // In an overview everybody retires as soon as the law allows.
    let day = match case.depth() {
        Depth::Overview => right_on,
        Depth::Plan => match case.get(fact::RETIRE_IN)? {
            Known::Is(month) => month.first_day().max(right_on),
            Known::Unknown => right_on,
        },
    };
    let work = match judged.work {
        Some(work) => work,
        None if day > case.today() => work::of(case)?,
        None => Work::Stopped,
    };
    meets_age(case, judged)?;
    match &judged.asks {
        Some(asks) if !age.rule.is_within_article_7() => case.arises(day, asks.clone())?,
        _ => case.arises(day, &condition::RECORD_OR_CAPITAL)?,
    }
    if work != Work::Stopped && ways.months_to(day) > Months::new(0) {
        caveats.push(Phrase::new("if-work-goes-on"));
    }
    if age.on < case.today() && day == case.today() {
        let key = if age.rule == AgeRule::Service {
            "past-months"
        } else {
            "back-payment"
        };
        caveats.push(Phrase::new(key));
    }
    pays(case, ways, day, work, caveats)
}

/// The age, and the work of Art 9.1 that lowers it. Service gives the right at any age.
fn meets_age(case: &mut Case<'_>, judged: &Judged) -> Result<(), Stop> {
    let age = &judged.ways.age;
    let by_age: &'static Condition = match age.rule {
        AgeRule::General => &condition::PENSION_AGE,
        AgeRule::Parent => &condition::PARENTS_AGE,
        AgeRule::ListWork => &condition::LIST_WORK_AGE,
        AgeRule::Dwarfism => &condition::DWARFISM_AGE,
        AgeRule::Aviation => &condition::AVIATION_AGE,
        AgeRule::Service => return Ok(()),
    };
    case.arises(age.on, by_age)?;
    if let (AgeRule::ListWork, Some(asks)) = (age.rule, &judged.asks) {
        case.judge(true, asks.clone(), Change::Never);
    }
    Ok(())
}

/// Arts 10 and 6-1: the pension from this day, with its lines.
fn pays(
    case: &mut Case<'_>,
    ways: &Ways,
    day: Date,
    work: Work,
    caveats: &mut Vec<Phrase>,
) -> Result<Pays, Stop> {
    let (months, citation) = payment_months(&ways.age, day, caveats).map_err(|early| early.stop(case))?;
    // Capital is indexed on 1 January; a rate that is not announced yet is not guessed.
    if let Err(Unknown::NotYet(last)) = Law::on(day).capital_indexation() {
        caveats.push(Phrase::new("last-known").with("year", last.from.year()));
    }
    let mut lines = ways.capital.lines_after(ways.months_to(day), work);
    lines.total(Phrase::new("capital-total"));
    lines.divide(Phrase::new("monthly-pension"), months, vec![citation]);
    case.explanation = lines;
    pension::raise_to_minimum(case)?;
    case.explanation.total(Phrase::new("pension"));
    Ok(case.pays_sum(Every::Month))
}
