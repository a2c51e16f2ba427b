//! Old-age labour pension: Law 54-IIIQ, Arts 6-1, 7, 8, 10, 22-1, 27 and 29.1-1.
//!
//! Right (Art 7): the age, and either the record or the capital that gives the minimum pension.
//! Amount (Art 10): capital divided by the expected months of payment, raised to the minimum (Art 6-1).

pub(crate) mod age;
mod capital;
pub(crate) mod record;
mod right;
mod work;

use time::Date;

use crate::benefit::Place;
use crate::benefit::condition::old_age_pension as condition;
use crate::calendar::Months;
use crate::case::{Case, Depth, Needs, Stop};
use crate::facts::{Known, fact};
use crate::finding::{Every, Pays};
use crate::invalid::MOST_CHILDREN;
use crate::law::{Law, Lookup};
use crate::manat::Manat;
use crate::parameter::{Dated, Unknown};
use crate::phrase::Phrase;

use age::{AgeRule, PensionAge};
use capital::Capital;
use record::Record;
pub(crate) use record::no_record_before_2006;
use right::{Judged, Right, Ways};
use work::Work;

/// The fewest children that lower the age.
const FIVE: u16 = 5;

/// What the law says of the old-age pension for this case.
pub(crate) fn assess(case: &mut Case<'_>) -> Result<Pays, Stop> {
    let mut caveats = Vec::new();
    let result = decide(case, &mut caveats);
    match result {
        Err(Stop::Needs(_)) => return result,
        Err(Stop::Unmet(_) | Stop::Unsettled(..)) => caveats.push(Phrase::new("special-service")),
        _ => {}
    }
    for caveat in caveats {
        case.know(caveat);
    }
    result
}

fn decide(case: &mut Case<'_>, caveats: &mut Vec<Phrase>) -> Result<Pays, Stop> {
    let general = age::general(case)?;
    if case.depth() == Depth::Overview && age::if_raised(case, MOST_CHILDREN)?.is_far(case.today()) {
        caveats.push(Phrase::new("special-service"));
        case.arises(general.on, &condition::PENSION_AGE)?;
    }
    let age = age::first(case)?;
    known(Law::on(age.on.max(case.today())).payment_months(), caveats)?;
    let record = Record::of(case)?;
    let capital = Capital::of(case, caveats)?;
    let mut judged = right::judge(case, age, record, &capital)?;
    // The other age may give more years by Art 22-1, or a time when the law asked less: the better one counts.
    if !judged.right_from_start()
        && let Some(other) = other_age(case, &judged)?
    {
        let second = right::judge(case, other, record, &capital)?;
        if second.better_than(&judged) {
            judged = second;
        }
    }
    caveats.append(&mut judged.caveats);
    conclude(case, &judged, caveats)
}

/// The other age of the same person, where it could give more than the one judged.
fn other_age(case: &mut Case<'_>, judged: &Judged) -> Result<Option<PensionAge>, Needs> {
    let age = judged.age;
    let general = age::general(case)?;
    if age.rule == AgeRule::Parent {
        let more = record::more_credit(case, general, age)?;
        return Ok(more.then_some(general));
    }
    // Whose general age lies ahead was asked about children before.
    if general.on > case.today() {
        return Ok(None);
    }
    let with_most = age::if_raised(case, MOST_CHILDREN)?;
    let with_five = age::if_raised(case, FIVE)?;
    let open_anyway = matches!(judged.right, Right::Unsettled(_));
    let asked_less = !open_anyway && judged.ways.earlier_law_asked_less(with_most.on);
    if asked_less || record::more_credit(case, with_five, age)? {
        return age::of_parent(case);
    }
    Ok(None)
}

fn conclude(case: &mut Case<'_>, judged: &Judged, caveats: &mut Vec<Phrase>) -> Result<Pays, Stop> {
    let (age, ways) = (&judged.age, &judged.ways);
    let by_age = match age.rule {
        AgeRule::General => &condition::PENSION_AGE,
        AgeRule::Parent => &condition::PARENTS_AGE,
    };
    if age.ends_with_month {
        caveats.push(Phrase::new("last-day-of-month"));
    }
    let right_on = match judged.right {
        Right::On(day) => day,
        Right::Never => {
            case.arises(age.on, by_age)?;
            let missing = ways.missing(caveats)?;
            return Err(case.none_of(missing));
        }
        Right::Unsettled(why) => {
            case.arises(age.on, by_age)?;
            return Err(Stop::Unsettled(Phrase::new(why), Place::Fund));
        }
    };
    let day = match case.get(fact::RETIRE_IN) {
        Ok(Known::Is(month)) if month.first_day() > right_on => month.first_day(),
        Ok(_) => right_on,
        // In an overview everybody retires as soon as the law allows.
        Err(_) if case.depth() == Depth::Overview => right_on,
        Err(needs) => return Err(needs.into()),
    };
    let work = match judged.work {
        Some(work) => work,
        None if day > case.today() => work::of(case)?,
        None => Work::Stopped,
    };
    case.arises(age.on, by_age)?;
    case.arises(day, &condition::RECORD_OR_CAPITAL)?;
    if work != Work::Stopped && ways.months_to(day) > Months::new(0) {
        caveats.push(Phrase::new("if-work-goes-on"));
    }
    if age.on < case.today() && day == case.today() {
        caveats.push(Phrase::new("back-payment"));
    }
    if day > case.today() {
        caveats.push(Phrase::new("special-service"));
    }
    pension(case, ways, day, work, caveats)?;
    Ok(case.pays_sum(Every::Month))
}

/// Arts 10 and 6-1: the pension from this day, with its lines.
fn pension(
    case: &mut Case<'_>,
    ways: &Ways,
    day: Date,
    work: Work,
    caveats: &mut Vec<Phrase>,
) -> Result<(), Stop> {
    let law = Law::on(day);
    let minimum = known(law.minimum_pension(), caveats)?;
    let months = known(law.payment_months(), caveats)?;
    // Capital is indexed on 1 January; a rate that is not announced yet is not guessed.
    if let Err(Unknown::NotYet(last)) = law.capital_indexation() {
        caveats.push(Phrase::new("last-known").with("year", last.from.year()));
    }
    let mut lines = ways.capital.lines_after(ways.months_to(day), work);
    lines.total(Phrase::new("capital-total"));
    let computed = lines.divide(
        Phrase::new("monthly-pension"),
        months.value,
        vec![&months.citation],
    );
    if computed < minimum.value {
        let says = Phrase::new("raise-to-minimum").with("minimum", minimum.value);
        lines.add(says, computed.short_of(minimum.value), vec![&minimum.citation]);
    }
    lines.total(Phrase::new("pension"));
    case.explanation = lines;
    Ok(())
}

/// Art 7 with Art 6-1: the capital that gives the minimum pension.
fn minimum_capital(day: Date, caveats: &mut Vec<Phrase>) -> Result<Manat, Stop> {
    let law = Law::on(day);
    let months = known(law.payment_months(), caveats)?.value;
    Ok(known(law.minimum_pension(), caveats)?
        .value
        .times(months.count().into()))
}

/// The value of the day; after the last known one that value, said so; before the first one nothing.
fn known<T>(found: Lookup<T>, caveats: &mut Vec<Phrase>) -> Result<&'static Dated<T>, Stop> {
    match found {
        Ok(value) => Ok(value),
        Err(Unknown::NotYet(last)) => {
            caveats.push(Phrase::new("last-known").with("year", last.to.unwrap_or(last.from).year()));
            Ok(last)
        }
        Err(Unknown::Before | Unknown::Gap) => {
            Err(Stop::Unsettled(Phrase::new("before-known-law"), Place::Fund))
        }
    }
}
