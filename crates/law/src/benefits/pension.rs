//! What the labour pensions share: one of a kind, the raise to the minimum, and what may be known too late.

use rust_decimal::Decimal;
use time::Date;

use crate::benefit::{Condition, Open};
use crate::case::{Case, Stop};
use crate::facts::{PensionKind, fact};
use crate::finding::{Caveat, Change, Finding, Missing, Outcome};
use crate::manat::Manat;
use crate::parameter::{Confidence, Dated, table};
use crate::phrase::Phrase;

/// Art 5.1: a pension that is in payment is not granted again.
pub(super) fn not_granted(
    case: &mut Case<'_>,
    kind: PensionKind,
    condition: &'static Condition,
) -> Result<(), Stop> {
    let granted = case.get(fact::RECEIVES_PENSION)? && case.get(fact::PENSION_KIND)? == kind;
    case.require(!granted, condition, Change::to(fact::RECEIVES_PENSION, false))
}

/// Art 6-1: the lines so far, raised to the minimum pension of the day that counts.
pub(super) fn raise_to_minimum(case: &mut Case<'_>) -> Result<(), Stop> {
    let minimum = case.value(&table::MINIMUM_PENSION)?;
    raise_to(case, minimum);
    Ok(())
}

/// The same for the minimum of a day that is past.
pub(super) fn raise_to(case: &mut Case<'_>, minimum: &'static Dated<Manat>) {
    let missing = case.explanation.sum().short_of(minimum.value);
    if missing > Manat::ZERO {
        let says = Phrase::new("raise-to-minimum").with("minimum", minimum.value);
        case.add(says, missing, vec![&minimum.citation]);
    }
}

/// Art 29.1: the lines so far, raised on a 1 January. A rate that is not confirmed is said.
pub(super) fn index(
    case: &mut Case<'_>,
    january: Date,
    rate: &'static Dated<Decimal>,
    not_confirmed: &'static Open,
) {
    if rate.citation.confidence == Confidence::Low {
        case.open(not_confirmed);
    }
    let says = Phrase::new("pension-indexation")
        .with("year", january.year())
        .with("rate", rate.value);
    let more = case.explanation.sum().times(rate.value);
    case.add(says, more, vec![&rate.citation]);
}

/// What a benefit says of the own pension that it goes with.
pub(super) struct Beside {
    /// There is a right to it.
    pub(super) right: &'static Condition,
    /// The right begins, or began, on a day.
    pub(super) from: &'static Condition,
    /// A point of it is open.
    pub(super) open: &'static Open,
}

/// Goes on with a pension that is there, or will be, and says what it says; what is open about it is open here. Why
/// there is none is why there is nothing beside it.
pub(super) fn granted(case: &mut Case<'_>, finding: Finding, says: &Beside) -> Result<Finding, Stop> {
    match &finding.outcome {
        Outcome::NotEntitled { unmet } => {
            let ways = unmet.iter().flat_map(|it| &it.any_of).map(|way| Missing {
                said: says.right.into(),
                // One answer more may not be enough for the pension: its own finding names what it lacks.
                change: match way.change {
                    Change::On(day) => Change::On(day),
                    Change::Answer(..) | Change::Never => Change::Never,
                },
            });
            return Err(case.none_of(ways.collect()));
        }
        Outcome::Unsettled { why, ask } => return Err(case.unsettled(why.clone(), *ask)),
        Outcome::NotYet { on, pays: None } => return Err(case.far(*on)),
        Outcome::NotYet { .. } | Outcome::Entitled { .. } => {}
    }
    let on = finding.starts_on().unwrap_or(case.today());
    case.arises(on, says.from)?;
    for caveat in &finding.caveats {
        match caveat {
            Caveat::Case(caveat) => case.know(caveat.clone()),
            Caveat::Open(_) => case.open(says.open),
        }
    }
    Ok(finding)
}
