//! What holds for any answers whatever, on any day: checked by properties, by the fuzzer and by whoever doubts.

use law::Manat;
use law::answers::Answers;
use law::benefit::Benefit;
use law::case::{Assessed, Assessment, Depth, Given, assess};
use law::finding::{Finding, Outcome, Pays};
use law::interview::{Goal, Standing, standing};
use law::package::{MOST_CONFLICTING, Package, exclusion};
use time::Date;

/// Assesses every benefit, alone and together, and says what is wrong.
pub fn hold(answers: &Answers, today: Date) -> Result<(), String> {
    for benefit in Benefit::ALL {
        for depth in [Depth::Overview, Depth::Plan] {
            let given = Given {
                others: Some(Manat::ZERO),
                ..Given::new(answers, today, depth)
            };
            of_benefit(*benefit, given).map_err(|problem| format!("{benefit:?} on {today}: {problem}"))?;
        }
    }
    together(&standing(answers, today, Goal::Everything))
}

/// One benefit: asks only what it announces, and its finding and range fit each other.
pub fn of_benefit(benefit: Benefit, given: Given<'_>) -> Result<(), String> {
    let Assessment {
        assessed,
        read,
        range,
    } = assess(benefit, given);
    let asks = benefit.about().asks;
    if let Some(stray) = read.iter().find(|fact| !asks.contains(&fact.spec().screen)) {
        return Err(format!("reads {} and does not list its screen", stray.spec().key));
    }
    match assessed {
        Assessed::Found(finding) => {
            if let Some(amount) = finding.amount().filter(|amount| !range.contains(*amount)) {
                return Err(format!("{amount} is outside of {range:?}"));
            }
            of_finding(&finding, given.today)
        }
        Assessed::Needs(fact) if given.answers.value(fact).is_some() && !given.unusable.contains(fact) => {
            Err(format!("asks for {} again", fact.spec().key))
        }
        Assessed::Needs(_) | Assessed::WaitsForOthers => Ok(()),
    }
}

/// A finding: its days are on their side of today, its amount is what its lines come to, and a no says what is missing.
pub fn of_finding(finding: &Finding, today: Date) -> Result<(), String> {
    if !finding.explanation.adds_up() {
        return Err(format!("does not add up: {:?}", finding.explanation));
    }
    if let Some(Pays::Money { amount, .. } | Pays::Relief { amount }) = finding.pays() {
        let sum = finding.explanation.sum();
        if amount != sum {
            return Err(format!("gives {amount}, and its lines come to {sum}"));
        }
        if amount < Manat::ZERO || amount != amount.to_qepik() {
            return Err(format!("gives {amount:?}, which nobody can pay"));
        }
    }
    match &finding.outcome {
        Outcome::Entitled { since, until, .. } => {
            let begun = since.is_none_or(|since| since <= today);
            let lasts = until.is_none_or(|until| until >= today);
            if begun && lasts {
                Ok(())
            } else {
                Err(format!("entitled since {since:?} until {until:?}"))
            }
        }
        Outcome::NotYet { on, .. } if *on <= today => Err(format!("not yet, but on {on}")),
        Outcome::NotEntitled { unmet } if unmet.iter().all(|it| it.any_of.is_empty()) => {
            Err("a bare no".into())
        }
        _ => Ok(()),
    }
}

/// All benefits together: each stands once, and the package takes only what may be taken beside each other.
fn together(standing: &Standing) -> Result<(), String> {
    let found = standing.findings.iter().map(|it| it.benefit);
    let mut all: Vec<Benefit> = found
        .chain(standing.undecided.iter().map(|it| it.benefit))
        .collect();
    all.sort();
    if all != Benefit::ALL {
        return Err(format!("not each benefit stands once: {all:?}"));
    }
    match &standing.package {
        Some(package) if standing.undecided.is_empty() => lawful(package, standing),
        None if !standing.undecided.is_empty() => Ok(()),
        _ => Err("a package, and something undecided; or neither".into()),
    }
}

fn lawful(package: &Package, standing: &Standing) -> Result<(), String> {
    for (index, one) in package.takes.iter().enumerate() {
        let mut others = package.takes.iter().skip(index + 1);
        if let Some(other) = others.find(|other| exclusion(*one, **other).is_some()) {
            return Err(format!("takes {one:?} beside {other:?}"));
        }
    }
    let conflicts = contested(standing);
    if conflicts.len() > MOST_CONFLICTING {
        return Err(format!("more conflict than can be weighed: {conflicts:?}"));
    }
    for finding in &standing.findings {
        let entitled = matches!(finding.outcome, Outcome::Entitled { .. }) && finding.amount().is_some();
        let taken = package.takes.contains(&finding.benefit);
        let aside = package.set_aside.iter().any(|it| it.benefit == finding.benefit);
        if entitled != (taken || aside) || taken && aside {
            return Err(format!(
                "{:?}: entitled {entitled}, taken {taken}, set aside {aside}",
                finding.benefit
            ));
        }
    }
    Ok(())
}

/// Benefits that bring money today and are not paid beside another one of them.
fn contested(standing: &Standing) -> Vec<Benefit> {
    let entitled = |finding: &&Finding| {
        matches!(finding.outcome, Outcome::Entitled { .. }) && finding.amount().is_some()
    };
    let all: Vec<Benefit> = standing
        .findings
        .iter()
        .filter(entitled)
        .map(|it| it.benefit)
        .collect();
    let conflicts = |one: &Benefit| {
        all.iter()
            .any(|other| one != other && exclusion(*one, *other).is_some())
    };
    all.iter().copied().filter(conflicts).collect()
}
