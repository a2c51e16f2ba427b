//! Rule P1 once more, by hand: a loop over whole qəpik, without facts, conditions or lines. The law has no such code.
//!
//! It shows what the engine's way costs: only the numbers of the act are shared with the rule.

use anyhow::{Result, anyhow};
use time::Date;

use crate::act::{DISABILITY_ADD, EXTRA_YEAR, MIN_PENSION};
use crate::corpus::{Person, qepik};

/// Months over which the capital is paid out.
const PERIOD: i64 = 144;
const PER_CENT: i64 = 100;

/// The figures of everybody on this day, in qəpik, in the places given.
pub(crate) fn batch(people: &[Person], day: Date, totals: &mut [i64]) -> Result<()> {
    let least = MIN_PENSION
        .on(day)
        .map_err(|_| anyhow!("{day}: no number known"))?;
    let least = qepik(least.value) * PERIOD;
    let extra_year = i64::try_from(EXTRA_YEAR.mantissa())?;
    let added = DISABILITY_ADD.map(qepik);
    for (person, total) in people.iter().zip(totals) {
        let years_less = if person.children >= 3 {
            person.children.min(5)
        } else {
            0
        };
        let age = if person.male {
            65 * 12
        } else {
            (63 - years_less) * 12
        };
        let entitled = (person.age >= age) & (person.service >= 25 * 12);
        let before = if person.male { 35 * 12 } else { 30 * 12 };
        let extra_years = i64::from(person.service.saturating_sub(before) / 12);
        let paid_out = i64::from(person.capital).max(least) * (PER_CENT + extra_year * extra_years);
        let pension = (paid_out * 2 + PERIOD * PER_CENT) / (PERIOD * PER_CENT * 2);
        let group = usize::from(person.disability).min(added.len() - 1);
        *total = i64::from(entitled) * pension + added[group];
    }
    Ok(())
}
