//! Combinations: the best lawful package, what was set aside for it, and why.

use std::iter::repeat_n;

use crate::Manat;
use crate::benefit::{Benefit, Exclusion};
use crate::finding::{Every, Finding, Outcome, Pays};
use crate::parameter::Citation;

/// A benefit that is not taken, because another one is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetAside {
    /// What is not taken.
    pub benefit: Benefit,
    /// What is taken instead.
    pub instead: Benefit,
    /// Where it stands that both are not paid.
    pub citation: &'static Citation,
}

/// What a household takes of all it is entitled to today.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Package {
    /// What is taken.
    pub takes: Vec<Benefit>,
    /// What is not, and why.
    pub set_aside: Vec<SetAside>,
    /// Each month, together.
    pub monthly: Manat,
    /// Once, together.
    pub once: Manat,
    /// What is paid less often than each month, together in a year.
    pub yearly: Manat,
}

/// What is paid less often than each month, and how many times a year.
const IN_A_YEAR: [(Every, usize); 3] = [(Every::Quarter, 4), (Every::HalfYear, 2), (Every::Year, 1)];

/// More benefits than this never exclude each other at once; a test holds the data to it.
pub const MOST_CONFLICTING: usize = 12;

/// The package with the largest monthly sum; of equal ones that with the larger one-off sum, then with more benefits,
/// then the first.
pub fn best(findings: &[Finding]) -> Package {
    let entitled: Vec<&Finding> = findings
        .iter()
        .filter(|it| matches!(it.outcome, Outcome::Entitled { .. }) && it.amount().is_some())
        .collect();
    let conflicts = |finding: &&&Finding| {
        let others = entitled.iter().filter(|other| other.benefit != finding.benefit);
        others
            .clone()
            .any(|other| exclusion(finding.benefit, other.benefit).is_some())
    };
    let contested: Vec<&Finding> = entitled
        .iter()
        .filter(conflicts)
        .copied()
        .take(MOST_CONFLICTING)
        .collect();
    // Of equal packages the last one tried is taken: the one of the first benefits.
    let chosen = (0..1_usize << contested.len())
        .rev()
        .map(|bits| subset(&contested, bits))
        .filter(|taken| lawful(taken))
        .max_by_key(|taken| (money(taken, Every::Month), money(taken, Every::Once), taken.len()))
        .unwrap_or_default();
    let is_set_aside = |finding: &Finding| {
        let contest = contested.iter().any(|it| it.benefit == finding.benefit);
        contest && !chosen.iter().any(|it| it.benefit == finding.benefit)
    };
    let taken: Vec<&Finding> = entitled.iter().filter(|it| !is_set_aside(it)).copied().collect();
    let set_aside = entitled.iter().filter(|it| is_set_aside(it)).filter_map(|it| {
        let why = |other: &&Finding| Some((other.benefit, exclusion(it.benefit, other.benefit)?));
        let (instead, exclusion) = taken.iter().find_map(why)?;
        Some(SetAside {
            benefit: it.benefit,
            instead,
            citation: &exclusion.citation,
        })
    });
    Package {
        set_aside: set_aside.collect(),
        monthly: money(&taken, Every::Month),
        once: money(&taken, Every::Once),
        yearly: IN_A_YEAR
            .iter()
            .flat_map(|(every, times)| repeat_n(money(&taken, *every), *times))
            .sum(),
        takes: taken.iter().map(|it| it.benefit).collect(),
    }
}

/// The lowest bit is the first finding, so that smaller numbers are packages of earlier benefits.
fn subset<'a>(findings: &[&'a Finding], bits: usize) -> Vec<&'a Finding> {
    let taken = findings
        .iter()
        .enumerate()
        .filter(|(index, _)| bits >> index & 1 == 1);
    taken.map(|(_, finding)| *finding).collect()
}

fn lawful(taken: &[&Finding]) -> bool {
    taken.iter().enumerate().all(|(index, one)| {
        let later = taken.iter().skip(index + 1);
        later
            .clone()
            .all(|other| exclusion(one.benefit, other.benefit).is_none())
    })
}

/// Where it stands that both are not paid, whichever of the two says so.
pub fn exclusion(one: Benefit, other: Benefit) -> Option<&'static Exclusion> {
    let says = |this: Benefit, that: Benefit| this.about().excludes.iter().find(|it| it.other == that);
    says(one, other).or_else(|| says(other, one))
}

fn money(findings: &[&Finding], often: Every) -> Manat {
    let amount = |finding: &&Finding| match finding.pays() {
        Some(Pays::Money { amount, every }) if every == often => Some(amount),
        _ => None,
    };
    findings.iter().filter_map(amount).sum()
}
