//! What must hold for every combination: it is lawful, nothing lawful pays more, and what is left out has its reason.

use law::Manat;
use law::benefit::Benefit;
use law::explanation::Explanation;
use law::finding::{Every, Finding, Outcome, Pays};
use law::package::best;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use super::asking::cases;

/// Whether the data of either benefit says that both are not paid.
fn excludes(one: Benefit, other: Benefit) -> bool {
    let says = |this: Benefit, that| this.about().excludes.iter().any(|it| it.other == that);
    says(one, other) || says(other, one)
}

fn pays(benefit: Benefit, amount: u32, every: Every) -> Finding {
    Finding {
        benefit,
        outcome: Outcome::Entitled {
            pays: Pays::Money {
                amount: Manat::from(amount),
                every,
            },
            since: None,
            until: None,
        },
        conditions: Vec::new(),
        explanation: Explanation::default(),
        caveats: Vec::new(),
    }
}

fn monthly(benefit: Benefit, amount: u32) -> Finding {
    pays(benefit, amount, Every::Month)
}

/// Up to ten benefits that bring money; amounts are few, so that many combinations are equal.
fn entitled() -> impl Strategy<Value = Vec<Finding>> {
    let amount = prop_oneof![0..4u32, 0..1000u32];
    let money = (amount, select(vec![Every::Month, Every::Month, Every::Once]));
    let benefits = subsequence(Benefit::ALL.to_vec(), 0..=Benefit::ALL.len()).prop_shuffle();
    (benefits, prop::collection::vec(money, 10)).prop_map(|(benefits, money)| {
        let at_odds = |benefit: &Benefit| Benefit::ALL.iter().any(|other| excludes(*benefit, *other));
        let (mut some, others): (Vec<Benefit>, Vec<Benefit>) = benefits.into_iter().partition(at_odds);
        some.extend(others.into_iter().take(2));
        let findings = some.into_iter().zip(money);
        findings
            .map(|(benefit, (amount, every))| pays(benefit, amount, every))
            .collect()
    })
}

/// What all of these come to, each month and once; `None` if two of them are not paid together.
fn worth(findings: &[&Finding]) -> Option<(Manat, Manat)> {
    let at_odds = |one: &&Finding| findings.iter().any(|other| excludes(one.benefit, other.benefit));
    let sum = |often| {
        let amounts = findings.iter().filter_map(|it| match it.pays() {
            Some(Pays::Money { amount, every }) if every == often => Some(amount),
            _ => None,
        });
        amounts.sum()
    };
    let lawful = !findings.iter().any(at_odds);
    lawful.then(|| (sum(Every::Month), sum(Every::Once)))
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn the_package_is_lawful_and_nothing_lawful_pays_more(findings in entitled()) {
        let package = best(&findings);
        let taken: Vec<&Finding> = findings.iter().filter(|it| package.takes.contains(&it.benefit)).collect();
        prop_assert_eq!(worth(&taken), Some((package.monthly, package.once)));
        let subset = |bits: usize| {
            let some = findings.iter().enumerate().filter(move |(index, _)| bits & (1 << index) != 0);
            some.map(|(_, finding)| finding).collect::<Vec<_>>()
        };
        let most = (0..1 << findings.len()).filter_map(|bits| worth(&subset(bits))).max();
        prop_assert_eq!(most, Some((package.monthly, package.once)));
        for finding in findings.iter().filter(|it| !package.takes.contains(&it.benefit)) {
            let why = package.set_aside.iter().find(|it| it.benefit == finding.benefit);
            let fits = why.is_some_and(|it| package.takes.contains(&it.instead) && excludes(it.benefit, it.instead));
            prop_assert!(fits, "{:?} is left out: {why:?}", finding.benefit);
        }
        prop_assert_eq!(package.takes.len() + package.set_aside.len(), findings.len());
    }
}

#[test]
fn of_two_pensions_the_larger_is_taken_and_of_equal_ones_the_first() {
    let pensions = |old_age, disability| {
        best(&[
            monthly(Benefit::OldAgePension, old_age),
            monthly(Benefit::DisabilityPension, disability),
        ])
        .takes
    };
    assert_eq!(pensions(320, 471), [Benefit::DisabilityPension]);
    assert_eq!(pensions(471, 320), [Benefit::OldAgePension]);
    assert_eq!(pensions(320, 320), [Benefit::OldAgePension]);
}

/// The larger pension alone is less than the smaller one beside what it allows.
#[test]
fn two_smaller_ones_beside_each_other_beat_a_larger_one() {
    let package = best(&[
        monthly(Benefit::DisabilityPension, 400),
        monthly(Benefit::SurvivorPension, 420),
        monthly(Benefit::ServiceSupplement, 100),
    ]);
    assert_eq!(
        package.takes,
        [Benefit::DisabilityPension, Benefit::ServiceSupplement]
    );
    assert_eq!((package.monthly, package.set_aside.len()), (Manat::from(500), 1));
    assert_eq!(package.set_aside[0].instead, Benefit::DisabilityPension);
}

/// Art 5.1 and Art 14.4: one of these in a person's hand, whatever of it is in payment already.
#[test]
fn of_pensions_and_what_stands_in_their_place_one_is_taken() {
    const ONE: [Benefit; 6] = [
        Benefit::OldAgePension,
        Benefit::DisabilityPension,
        Benefit::SurvivorPension,
        Benefit::PensionIndexation,
        Benefit::SurvivorAllowance,
        Benefit::AgeAllowance,
    ];
    // Whose pension in payment is an own one has no right to the others at all.
    let never_meet = |one, other| {
        let in_payment = [one, other].contains(&Benefit::PensionIndexation);
        in_payment && [one, other].contains(&Benefit::AgeAllowance)
    };
    for (index, one) in ONE.into_iter().enumerate() {
        for other in ONE.into_iter().skip(index + 1).filter(|it| !never_meet(one, *it)) {
            let package = best(&[monthly(one, 300), monthly(other, 140)]);
            assert_eq!(package.monthly, Manat::from(300), "{one:?} beside {other:?}");
        }
    }
}

/// What comes less often than each month is told for a year.
#[test]
fn quarters_half_years_and_years_are_summed_up_to_a_year() {
    let package = best(&[
        pays(Benefit::FosterClothing, 10, Every::Quarter),
        pays(Benefit::CarTransportMoney, 64, Every::HalfYear),
        pays(Benefit::RadiationAllowance, 100, Every::Year),
        monthly(Benefit::WarVeteranStipend, 80),
    ]);
    assert_eq!(
        (package.monthly, package.yearly),
        (Manat::from(80), Manat::from(268))
    );
}

/// Money each month counts before money once.
#[test]
fn a_lump_sum_does_not_outweigh_a_monthly_amount() {
    let package = best(&[
        monthly(Benefit::WarVeteranStipend, 80),
        pays(Benefit::GeneralDisabilityStipend, 5_000, Every::Once),
    ]);
    assert_eq!(package.takes, [Benefit::WarVeteranStipend]);
    assert_eq!((package.monthly, package.once), (Manat::from(80), Manat::ZERO));
}
