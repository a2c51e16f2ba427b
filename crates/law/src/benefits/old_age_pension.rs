//! Old-age labour pension: Law 54-IIIQ, Arts 6-1, 7, 8, 10, 22-1, 27 and 29.1-1.
//!
//! Right (Art 7): the age, and either the record or the capital that gives the minimum pension.
//! Amount (Art 10): capital divided by the expected months of payment, raised to the minimum (Art 6-1).

mod age;
mod capital;
mod record;

use time::Date;

use crate::calendar::{Month, Months};
use crate::case::{Case, Needs};
use crate::explanation::{Explanation, Rule};
use crate::facts::{RetireIn, Work};
use crate::finding::{Benefit, Caveat, Finding, Outcome, Unmet, Unsettled};
use crate::law::{Law, Lookup};
use crate::manat::Manat;
use crate::parameter::{Dated, Unknown};

use age::PensionAge;
use capital::Capital;
use record::RecordBasis;
pub use record::no_record_before_2006;

/// Work cannot be foreseen further than this.
const FARTHEST: u16 = 600;

/// What the law says of the old-age pension for this case.
pub fn assess(case: &mut Case) -> Result<Finding, Needs> {
    let mut caveats = Vec::new();
    let age = age::reached(case, &mut caveats)?;
    let decided = decide(case, &age, &mut caveats);
    let (outcome, explanation) = match decided {
        Ok(decided) => decided,
        Err(Stop::Needs(needs)) => return Err(needs),
        Err(Stop::Unsettled(why)) => (Outcome::Unsettled { why }, Explanation::default()),
    };
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

fn decide(
    case: &mut Case,
    age: &PensionAge,
    caveats: &mut Vec<Caveat>,
) -> Result<(Outcome, Explanation), Stop> {
    let start = age.on.max(case.today());
    known(Law::on(start).payment_months(), caveats)?;
    let basis = RecordBasis::of(case)?;
    let capital = Capital::of(case, caveats)?;
    let ways = Ways {
        today: case.today(),
        start,
        basis,
        capital,
    };

    // Whoever has reached the age and meets a condition today need not say whether work goes on.
    let work = if ways.first_day(Work::Stopped)?.is_some() && age.on <= case.today() {
        None
    } else {
        Some(case.work()?)
    };
    let mut found = ways.first_day(work.unwrap_or(Work::Stopped))?;
    let ways = if found.is_some_and(|day| day <= ways.start) {
        ways
    } else {
        let credited = record::credited(case, age.on, &ways.basis)?;
        let with_credit = Ways {
            basis: ways.basis.with_credit(credited),
            ..ways.clone()
        };
        let better = with_credit.first_day(work.unwrap_or(Work::Stopped))?;
        if better != found && record::credit_applies(case, caveats)? {
            found = better;
            caveats.push(Caveat::CreditedRecord);
            with_credit
        } else {
            ways
        }
    };
    let Some(right_on) = found else {
        return ways
            .no_right(work.unwrap_or(Work::Stopped), caveats)
            .map(|outcome| (outcome, Explanation::default()));
    };
    let day = match case.retire_in()? {
        RetireIn::Month(month) if month.first_day() > right_on => month.first_day(),
        RetireIn::Month(_) | RetireIn::Soonest => right_on,
    };
    let work = match work {
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
    let (amount, explanation) = ways.pension(day, work, caveats)?;
    let outcome = if day <= case.today() {
        Outcome::Entitled { amount, since: day }
    } else {
        Outcome::NotYet { on: day, amount }
    };
    Ok((outcome, explanation))
}

/// The two ways to the right of Art 7, for one person at any later day.
#[derive(Clone)]
struct Ways {
    today: Date,
    /// The first day that can count: the age is reached, and it is not in the past.
    start: Date,
    basis: RecordBasis,
    capital: Capital,
}

impl Ways {
    /// Months of work from now to the month of `day`.
    fn months_to(&self, day: Date) -> Months {
        Month::of(day).since(Month::of(self.today))
    }

    /// The first day from `start` on which the record or the capital is enough.
    fn first_day(&self, work: Work) -> Result<Option<Date>, Stop> {
        let last = if work == Work::Stopped { 0 } else { FARTHEST };
        for later in 0..=last {
            let day = match later {
                0 => self.start,
                _ => Month::of(self.start).plus(Months::new(later)).first_day(),
            };
            if self.enough_on(day, work)? {
                return Ok(Some(day));
            }
        }
        Ok(None)
    }

    /// Days that are only tried leave no caveats behind.
    fn enough_on(&self, day: Date, work: Work) -> Result<bool, Stop> {
        let tried = &mut Vec::new();
        let needs = known(Law::on(day).required_record(), tried)?.value;
        let by_record = self
            .basis
            .on(self.months_to(day), work)
            .is_some_and(|record| record >= needs);
        Ok(by_record || self.capital.on(self.months_to(day), work) >= minimum_capital(day, tried)?)
    }

    fn no_right(&self, work: Work, caveats: &mut Vec<Caveat>) -> Result<Outcome, Stop> {
        let months = self.months_to(self.start);
        let Some(has) = self.basis.on(months, work) else {
            return Ok(Outcome::Unsettled {
                why: Unsettled::RecordUnknown,
            });
        };
        let record = Unmet::Record {
            has,
            needs: known(Law::on(self.start).required_record(), caveats)?.value,
        };
        let capital = Unmet::Capital {
            has: self.capital.on(months, work),
            needs: minimum_capital(self.start, caveats)?,
        };
        Ok(Outcome::NotEntitled {
            unmet: vec![record, capital],
        })
    }

    /// Arts 10 and 6-1: the pension from this day, with its lines.
    fn pension(
        &self,
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
        let mut explanation = Explanation::default();
        self.capital.explain(self.months_to(day), work, &mut explanation);
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
            let caveat = Caveat::LastKnown(last.to.unwrap_or(last.from).year());
            if !caveats.contains(&caveat) {
                caveats.push(caveat);
            }
            Ok(last)
        }
        Err(Unknown::Before) => Err(Stop::Unsettled(Unsettled::BeforeKnownLaw)),
    }
}
