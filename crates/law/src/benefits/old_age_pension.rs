//! Old-age labour pension: Law 54-IIIQ, Arts 6-1, 7, 8, 10, 22-1, 27 and 29.1-1.
//!
//! Right (Art 7): the age, and either the record or the capital that gives the minimum pension.
//! Amount (Art 10): capital divided by the expected months of payment, raised to the minimum (Art 6-1).

mod age;
mod capital;
mod record;
mod right;

use time::Date;

use crate::calendar::Months;
use crate::case::{Case, Needs};
use crate::explanation::{Explanation, Rule};
use crate::facts::{RetireIn, Work};
use crate::finding::{AgeRule, Benefit, Caveat, Finding, Outcome, Unsettled};
use crate::law::{Law, Lookup};
use crate::manat::Manat;
use crate::parameter::{Dated, Unknown};
use crate::question::MOST_CHILDREN;

use age::PensionAge;
use capital::Capital;
use record::Record;
pub use record::no_record_before_2006;
use right::{Judged, Right, Ways};

/// The fewest children that lower the age.
const FIVE: u8 = 5;

/// What the law says of the old-age pension for this case.
pub fn assess(case: &mut Case) -> Result<Finding, Needs> {
    let age = age::first(case)?;
    let (age, mut caveats, outcome, explanation) = match decide(case, age) {
        Ok(decided) => decided,
        Err(Stop::Needs(needs)) => return Err(needs),
        Err(Stop::Unsettled(why)) => (
            age,
            Vec::new(),
            Outcome::Unsettled { why },
            Explanation::default(),
        ),
    };
    if age.ends_with_month {
        caveats.push(Caveat::LastDayOfMonth);
    }
    if !matches!(outcome, Outcome::Entitled { .. }) {
        caveats.push(Caveat::SpecialServiceNotAsked);
    }
    caveats.sort();
    caveats.dedup();
    Ok(Finding {
        benefit: Benefit::OldAgePension,
        outcome,
        age_rule: age.rule,
        age_reached_on: age.on,
        explanation,
        caveats,
    })
}

/// Why an assessment ends early.
enum Stop {
    Needs(Needs),
    Unsettled(Unsettled),
}

impl From<Needs> for Stop {
    fn from(needs: Needs) -> Stop {
        Stop::Needs(needs)
    }
}

type Decided = (PensionAge, Vec<Caveat>, Outcome, Explanation);

fn decide(case: &mut Case, age: PensionAge) -> Result<Decided, Stop> {
    let mut caveats = Vec::new();
    known(Law::on(age.on.max(case.today())).payment_months(), &mut caveats)?;
    let record = Record::of(case)?;
    let capital = Capital::of(case, &mut caveats)?;
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
    let (outcome, explanation) = conclude(case, &judged, &mut caveats)?;
    Ok((judged.age, caveats, outcome, explanation))
}

/// The other age of the same person, where it could give more than the one judged.
fn other_age(case: &mut Case, judged: &Judged) -> Result<Option<PensionAge>, Needs> {
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

fn conclude(
    case: &mut Case,
    judged: &Judged,
    caveats: &mut Vec<Caveat>,
) -> Result<(Outcome, Explanation), Stop> {
    let (age, ways) = (&judged.age, &judged.ways);
    let right_on = match judged.right {
        Right::On(day) => day,
        Right::Never => {
            let unmet = ways.unmet(caveats)?;
            return Ok((Outcome::NotEntitled { unmet }, Explanation::default()));
        }
        Right::Unsettled(why) => return Ok((Outcome::Unsettled { why }, Explanation::default())),
    };
    let day = match case.retire_in()? {
        RetireIn::Month(month) if month.first_day() > right_on => month.first_day(),
        RetireIn::Month(_) | RetireIn::Soonest => right_on,
    };
    let work = match judged.work {
        Some(work) => work,
        None if day > case.today() => case.work()?,
        None => Work::Stopped,
    };
    if work != Work::Stopped && ways.months_to(day) > Months::new(0) {
        caveats.push(Caveat::IfWorkGoesOn);
    }
    if age.on < case.today() && day == case.today() {
        caveats.push(Caveat::BackPayment);
    }
    let (amount, explanation) = pension(ways, day, work, caveats)?;
    let outcome = if day <= case.today() {
        Outcome::Entitled { amount, since: day }
    } else {
        Outcome::NotYet { on: day, amount }
    };
    Ok((outcome, explanation))
}

/// Arts 10 and 6-1: the pension from this day, with its lines.
fn pension(
    ways: &Ways,
    day: Date,
    work: Work,
    caveats: &mut Vec<Caveat>,
) -> Result<(Manat, Explanation), Stop> {
    let law = Law::on(day);
    let minimum = known(law.minimum_pension(), caveats)?;
    let months = known(law.payment_months(), caveats)?;
    // Capital is indexed on 1 January; a rate that is not announced yet is not guessed.
    if let Err(Unknown::NotYet(last)) = law.capital_indexation() {
        caveats.push(Caveat::LastKnown(last.from.year()));
    }
    let mut explanation = ways.capital.lines_after(ways.months_to(day), work);
    explanation.total(Rule::CapitalTotal);
    let computed = explanation.divide(Rule::MonthlyPension, months.value, vec![&months.citation]);
    if computed < minimum.value {
        let rule = Rule::RaiseToMinimum {
            minimum: minimum.value,
        };
        explanation.add(rule, computed.short_of(minimum.value), vec![&minimum.citation]);
    }
    let amount = explanation.total(Rule::Pension);
    Ok((amount, explanation))
}

/// Art 7 with Art 6-1: the capital that gives the minimum pension.
fn minimum_capital(day: Date, caveats: &mut Vec<Caveat>) -> Result<Manat, Stop> {
    let law = Law::on(day);
    let months = known(law.payment_months(), caveats)?.value;
    Ok(known(law.minimum_pension(), caveats)?
        .value
        .times(months.count().into()))
}

/// The value of the day; after the last known one that value, said so; before the first one nothing.
fn known<T>(found: Lookup<T>, caveats: &mut Vec<Caveat>) -> Result<&'static Dated<T>, Stop> {
    match found {
        Ok(value) => Ok(value),
        Err(Unknown::NotYet(last)) => {
            caveats.push(Caveat::LastKnown(last.to.unwrap_or(last.from).year()));
            Ok(last)
        }
        Err(Unknown::Before) => Err(Stop::Unsettled(Unsettled::BeforeKnownLaw)),
    }
}
