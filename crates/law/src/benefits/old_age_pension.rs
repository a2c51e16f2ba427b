//! Old-age labour pension: Law 54-IIIQ, Arts 6-1, 7 to 10, 22-1, 27, 29.1-1 and 45.
//!
//! Right (Art 7): the age, and either the record or the capital that gives the minimum pension. Children (Art 8) and
//! hard work (Art 9) lower the age; other work and service of Art 9 give the right on terms of their own.
//! Amount (Art 10): capital divided by the expected months of payment, raised to the minimum (Art 6-1).

pub(crate) mod age;
mod capital;
mod concession;
mod conclude;
pub(crate) mod record;
mod right;
pub(crate) mod service;
mod work;

use time::Date;

use crate::benefit::Place;
use crate::benefit::condition::old_age_pension as condition;
use crate::calendar::Months;
use crate::case::{Case, Depth, End, Stop};
use crate::explanation::Explanation;
use crate::facts::{PensionKind, fact};
use crate::finding::Pays;
use crate::invalid::MOST_CHILDREN;
use crate::law::{Law, Lookup};
use crate::manat::Manat;
use crate::parameter::{Citation, Dated, Unknown};
use crate::phrase::Phrase;

use super::{pension, shared};
use age::{AgeRule, PensionAge};
use capital::Capital;
use concession::Concession;
use conclude::conclude;
use record::Record;
pub(crate) use record::no_record_before_2006;
pub(crate) use right::gave_minimum_before;
use right::{Judged, Right};
use work::Work;

/// The fewest children that lower the age.
const FIVE: u16 = 5;

/// What the law says of the old-age pension for this case.
pub(crate) fn assess(case: &mut Case<'_>) -> Result<Pays, Stop> {
    if case.get(fact::TEMPORARY_RESIDENT)? {
        shared::resident(case, &condition::RESIDENT)?;
    }
    if case.get(fact::RECEIVES_PENSION)? {
        pension::not_granted(case, PensionKind::OldAge, &condition::NOT_GRANTED_YET)?;
    }
    let mut caveats = Vec::new();
    let result = decide(case, &mut caveats);
    if result.is_ok() || !matches!(case.end(), End::Needs(_)) {
        for caveat in caveats {
            case.know(caveat);
        }
    }
    result
}

/// The pension capital as it stands today, line by line, for the other pensions that are counted from it.
pub(super) fn capital_today(case: &mut Case<'_>) -> Result<Explanation, Stop> {
    let mut caveats = Vec::new();
    let capital = Capital::of(case, case.today(), &mut caveats)?;
    for caveat in caveats {
        case.know(caveat);
    }
    Ok(capital.lines_after(Months::new(0), Work::Stopped))
}

/// The earliest right. What Art 9 asks is read only where it could bring the right forward.
fn decide(case: &mut Case<'_>, caveats: &mut Vec<Phrase>) -> Result<Pays, Stop> {
    let general = age::general(case)?;
    let ahead = general.on > case.today();
    known(Law::on(general.on.max(case.today())).payment_months(), caveats)
        .map_err(|early| early.stop(case))?;
    let mut short = Vec::new();
    let (mut own, mut listed, mut far) = (None, None, false);
    if ahead {
        own = concession::own_terms(case, &mut short)?;
        listed = concession::list_work(case, &mut short)?;
        far = case.depth() == Depth::Overview && age::if_raised(case, MOST_CHILDREN)?.is_far(case.today());
    }
    let (today, own_is_near) = (
        case.today(),
        own.as_ref().is_some_and(|it| !it.age.is_far(case.today())),
    );
    if far && !own_is_near {
        case.arises(general.on, &condition::PENSION_AGE)?;
    }
    if let Some(own) = own.take_if(|it| far || it.age.on <= today) {
        if own.age.on <= today {
            is_sure(case);
        }
        let capital = Capital::of(case, general.on, caveats)?;
        let judged = right::by_concession(case, own, &capital)?;
        return conclude(case, &judged, caveats);
    }
    let record = Record::of(case)?;
    let needs = Law::on(today).required_record();
    if !ahead && needs.is_ok_and(|needs| record.sure >= needs.value) {
        is_sure(case);
    }
    let capital = Capital::of(case, general.on, caveats)?;
    let mut judged = by_article_7(case, listed, record, &capital)?;
    if !judged.is_there(today) {
        if !ahead {
            own = concession::own_terms(case, &mut short)?;
        }
        if let Some(own) = own {
            let second = right::by_concession(case, own, &capital)?;
            if second.better_than(&judged) {
                judged = second;
            }
        }
    }
    if !judged.is_there(today) {
        caveats.append(&mut short);
    }
    caveats.append(&mut judged.caveats);
    conclude(case, &judged, caveats)
}

/// The right is there today: whatever the capital is, the minimum pension comes out.
fn is_sure(case: &mut Case<'_>) {
    if let Ok(minimum) = Law::on(case.today()).minimum_pension() {
        case.at_least(minimum.value);
    }
}

/// Arts 7, 8 and 9.1: the ages on which the record or the capital gives the right; the best of them.
fn by_article_7(
    case: &mut Case<'_>,
    listed: Option<Concession>,
    record: Record,
    capital: &Capital,
) -> Result<Judged, Stop> {
    let Some(listed) = listed else {
        return by_age_or_children(case, record, capital);
    };
    let by_list = Judged {
        asks: Some(listed.asks),
        ..right::judge(case, listed.age, record, capital)?
    };
    // Children may give the same age with the credit of Art 22-1, or once gave a lower one.
    let first = listed.age.on <= age::if_raised(case, MOST_CHILDREN)?.on.max(case.today());
    if first && by_list.right_from_start() {
        return Ok(by_list);
    }
    let other = by_age_or_children(case, record, capital)?;
    Ok(if by_list.better_than(&other) {
        by_list
    } else {
        other
    })
}

/// Arts 7 and 8.
fn by_age_or_children(case: &mut Case<'_>, record: Record, capital: &Capital) -> Result<Judged, Stop> {
    let age = age::first(case)?;
    let judged = right::judge(case, age, record, capital)?;
    // The other age may give more years by Art 22-1, or a time when the law asked less: the better one counts.
    if !judged.right_from_start()
        && let Some(other) = other_age(case, &judged)?
    {
        let second = right::judge(case, other, record, capital)?;
        if second.better_than(&judged) {
            return Ok(second);
        }
    }
    Ok(judged)
}

/// The other age of the same person, where it could give more than the one judged.
fn other_age(case: &mut Case<'_>, judged: &Judged) -> Result<Option<PensionAge>, Stop> {
    let age = judged.ways.age;
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

/// Art 10: the expected months of payment. Art 45 made them longer for Art 9 until June 2022.
fn payment_months(
    age: &PensionAge,
    day: Date,
    caveats: &mut Vec<Phrase>,
) -> Result<(Months, &'static Citation), BeforeKnownLaw> {
    let months = known(Law::on(day).payment_months(), caveats)?;
    let longer = age.rule.is_of_article_9() && day <= concession::LAST_OF_OLD_TERMS;
    let more = if longer {
        age.short_of_general(day)
    } else {
        Months::new(0)
    };
    Ok((months.value + more, &months.citation))
}

/// Art 7 with Art 6-1: the capital that gives the minimum pension.
fn minimum_capital(age: &PensionAge, day: Date, caveats: &mut Vec<Phrase>) -> Result<Manat, BeforeKnownLaw> {
    let (months, _) = payment_months(age, day, caveats)?;
    let minimum = known(Law::on(day).minimum_pension(), caveats)?;
    Ok(minimum.value.times(months.count().into()))
}

/// The value of the day; after the last known one that value, said so; before the first one nothing.
fn known<T>(found: Lookup<T>, caveats: &mut Vec<Phrase>) -> Result<&'static Dated<T>, BeforeKnownLaw> {
    match found {
        Ok(value) => Ok(value),
        Err(Unknown::NotYet(last)) => {
            caveats.push(Phrase::new("last-known").with("year", last.to.unwrap_or(last.from).year()));
            Ok(last)
        }
        Err(Unknown::Before | Unknown::Gap) => Err(BeforeKnownLaw),
    }
}

/// A number of the law was asked for before the first day on which it is known.
#[derive(Debug)]
struct BeforeKnownLaw;

impl BeforeKnownLaw {
    fn stop(self, case: &mut Case<'_>) -> Stop {
        case.unsettled(Phrase::new("before-known-law"), Place::Fund)
    }
}

fn record_unknown(case: &mut Case<'_>) -> Stop {
    case.unsettled(Phrase::new("record-unknown"), Place::Fund)
}
