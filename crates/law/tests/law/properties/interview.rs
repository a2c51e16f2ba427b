//! What must hold for every interview: it is short, it ends, it asks nothing in vain, and what it says meanwhile is true.

use std::collections::BTreeMap;

use law::Manat;
use law::answers::{Answers, Value};
use law::benefit::Benefit;
use law::case::{Assessed, Depth, Given, assess};
use law::facts::{FactId, Screen, fact};
use law::finding::Range;
use law::interview::{Goal, Standing, standing, standing_without_lines};
use population::dice::Dice;
use population::interview::{Compared, measure};
use population::{SEED, TODAY, anything, household};
use proptest::prelude::*;
use time::Date;

use super::asking::{Asked, cases, household_on, number, today_or_before};

fn stands(answers: &Answers, today: Date) -> Standing {
    standing_without_lines(answers, today, Goal::Everything)
}

/// With everything of one screen that the household says.
fn told(given: Answers, screen: Screen, all: &Answers) -> Answers {
    screen.facts().fold(given, |given, fact| match all.value(fact) {
        Some(value) => given.with_value(fact, value.clone()),
        None => given,
    })
}

/// The screens the law asks this household, each with the answers before it; and all answers at the end.
fn held(all: &Answers, today: Date) -> (Vec<(Screen, Answers)>, Answers) {
    let (mut given, mut asked) = (Answers::default(), Vec::new());
    while let Some(ask) = stands(&given, today).next(&given) {
        asked.push((ask.screen, given.clone()));
        assert!(asked.len() <= Screen::ALL.len(), "{:?} again", ask.screen);
        given = told(given, ask.screen, all);
    }
    (asked, given)
}

/// With the other answers wherever none was given and the other one can be.
fn with_more(given: &Answers, other: &Answers, today: Date) -> Answers {
    let more = other
        .iter()
        .fold(given.clone(), |answers, (fact, value)| match given.value(fact) {
            Some(_) => answers,
            None => answers.with_value(fact, value.clone()),
        });
    let impossible: Vec<FactId> = more.invalid(today).map(|(fact, _)| fact).collect();
    let added = impossible.into_iter().filter(|fact| given.value(*fact).is_none());
    added.fold(more, Answers::without)
}

#[test]
fn half_of_all_visitors_need_twelve_screens_at_most_and_nearly_all_twenty() {
    let households = u64::from(number(2_000));
    let mut everyone = Compared::default();
    for compared in measure(SEED, 0..households, TODAY).values() {
        everyone.join(compared);
    }
    let (interview, form) = (&everyone.interview, &everyone.form);
    assert!(interview.median() <= 12, "median {}", interview.median());
    assert!(
        interview.enough_for(95) <= 20,
        "95 %: {}",
        interview.enough_for(95)
    );
    assert!(
        interview.median() < form.median(),
        "a form needs {}",
        form.median()
    );
}

/// The first list asks what happened in a life; the other lists follow before any single question.
#[test]
fn the_lists_of_ticks_come_first_in_their_order() {
    let (asked, _) = held(&household(SEED, 0, TODAY).answers, TODAY);
    let first: Vec<Screen> = asked.iter().take(3).map(|(screen, _)| *screen).collect();
    assert_eq!(first, [Screen::Life, Screen::Merits, Screen::Rare]);
}

/// Before the tick is set or not, the stipend of 80 is all that can come of it, also where the tick was no tick at all.
#[test]
fn a_range_lies_around_all_answers_to_the_next_question() {
    let impossible = Value::Choice(9);
    for answers in [
        Answers::default(),
        Answers::default().with_value(fact::WAR_VETERAN.id(), impossible),
    ] {
        let standing = stands(&answers, TODAY);
        let mut undecided = standing.undecided.iter();
        let stipend = undecided
            .find(|it| it.benefit == Benefit::WarVeteranStipend)
            .unwrap();
        assert_eq!(
            (stipend.range.low, stipend.range.high),
            (Manat::ZERO, Some(Manat::from(80)))
        );
        assert_eq!(standing.finding(Benefit::WarVeteranStipend), None);
    }
    let veteran = stands(&Answers::default().with(fact::WAR_VETERAN, true), TODAY);
    assert_eq!(
        veteran.finding(Benefit::WarVeteranStipend).unwrap().amount(),
        Some(Manat::from(80))
    );
}

proptest! {
    #![proptest_config(cases(250))]

    /// Who only counts is told the same, without the lines.
    #[test]
    fn without_lines_the_law_says_the_same(Asked { answers: all, today } in household_on(today_or_before()), screens in 0..60usize) {
        let some = Screen::ALL.iter().take(screens).fold(Answers::default(), |some, screen| told(some, *screen, &all));
        let (whole, bare) = (standing(&some, today, Goal::Everything), stands(&some, today));
        prop_assert_eq!((&whole.undecided, &whole.package), (&bare.undecided, &bare.package));
        prop_assert_eq!(whole.findings.len(), bare.findings.len());
        for (one, two) in whole.findings.iter().zip(&bare.findings) {
            prop_assert_eq!((&one.outcome, &one.caveats), (&two.outcome, &two.caveats));
        }
    }

    /// Asks nothing twice, promises no fewer screens than it needs, and promises less after each answer.
    #[test]
    fn at_most_is_honest(Asked { answers: all, today } in household_on(today_or_before())) {
        let (mut given, mut promised) = (Answers::default(), Vec::new());
        let mut asked: Vec<Screen> = Vec::new();
        while let Some(ask) = stands(&given, today).next(&given) {
            prop_assert!(!asked.contains(&ask.screen), "{:?} is asked twice", ask.screen);
            asked.push(ask.screen);
            promised.push(ask.at_most);
            given = told(given, ask.screen, &all);
        }
        for (index, at_most) in promised.iter().enumerate() {
            prop_assert!(*at_most >= asked.len() - index, "promised {promised:?} for {asked:?}");
        }
        prop_assert!(promised.windows(2).all(|pair| pair[1] < pair[0]), "{promised:?}");
        // Held again, as far as there are answers.
        let again = |answers: &Answers| law::interview::asked(&Answers::default(), answers, today, Goal::Everything);
        prop_assert_eq!(again(&given), &asked[..]);
        let known = asked.len() / 2;
        let half = asked.iter().take(known).fold(Answers::default(), |half, screen| told(half, *screen, &all));
        prop_assert_eq!(again(&half), &asked[..known]);
        prop_assert!(stands(&given, today).undecided.is_empty());
    }

    /// "You may stop now": once all is settled, no further answer changes a thing.
    #[test]
    fn what_was_not_asked_does_not_matter(Asked { answers: all, today } in household_on(today_or_before()), seed in any::<u32>()) {
        let (_, given) = held(&all, today);
        let settled = stands(&given, today);
        let mut dice = Dice::new(SEED, seed.into());
        let another = household(SEED, seed.into(), today).answers;
        let anyhow = anything::completed(Answers::default(), &mut dice, today);
        for other in [another, anyhow] {
            let more = with_more(&given, &other, today);
            // A birthday told last may show that an earlier answer cannot be; then that is asked again.
            prop_assume!(more.invalid(today).next().is_none());
            let now = stands(&more, today);
            for (one, two) in settled.findings.iter().zip(&now.findings) {
                prop_assert_eq!(one, two);
            }
            prop_assert_eq!(&now.package, &settled.package);
        }
    }
}

proptest! {
    #![proptest_config(cases(60))]

    /// An answer never widens a range, and the true result was always inside; a decided benefit stays decided.
    #[test]
    fn ranges_only_narrow(Asked { answers: all, today } in household_on(today_or_before()), seed in any::<u32>()) {
        let mut dice = Dice::new(SEED, seed.into());
        let mut screens = Screen::ALL.to_vec();
        let mut given = Answers::default();
        let mut known: BTreeMap<Benefit, Range> = BTreeMap::new();
        let truth = |benefit| assess(benefit, Given::new(&all, today, Depth::Overview));
        while !screens.is_empty() {
            let next = dice.below(u32::try_from(screens.len()).unwrap());
            given = told(given, screens.remove(next as usize), &all);
            let standing = stands(&given, today);
            for it in &standing.undecided {
                let before = known.insert(it.benefit, it.range).unwrap_or(Range::OPEN);
                prop_assert!(before.holds(it.range), "{:?}: {before:?} then {:?}", it.benefit, it.range);
            }
            for finding in &standing.findings {
                let true_one = truth(finding.benefit);
                let before = known.get(&finding.benefit).copied().unwrap_or(Range::OPEN);
                prop_assert!(before.holds(true_one.range), "{:?}: {before:?} then {:?}", finding.benefit, true_one.range);
                if let Assessed::Found(at_the_end) = true_one.assessed {
                    prop_assert_eq!(&finding.outcome, &at_the_end.outcome);
                }
            }
        }
        prop_assert!(stands(&given, today).undecided.is_empty());
    }
}

/// Each screen that is asked can change a finding: another answer to it, and another end of the interview, is looked for.
#[test]
fn no_question_is_asked_in_vain() {
    let households = u64::from(number(60));
    let mut asked: BTreeMap<Screen, (u32, Vec<u64>)> = BTreeMap::new();
    for index in 0..households {
        let all = household(SEED, index, TODAY).answers;
        for (screen, given) in held(&all, TODAY).0 {
            let (times, vain) = asked.entry(screen).or_default();
            *times += 1;
            if !matters(screen, &given, &all) {
                vain.push(index);
            }
        }
    }
    let share = |(times, vain): &(u32, Vec<u64>)| format!("asked {times} times, in vain of {vain:?}");
    let report: Vec<String> = asked
        .iter()
        .map(|(screen, it)| format!("{}: {}", screen.key(), share(it)))
        .collect();
    println!("{}", report.join("\n"));
    let vain: usize = asked.values().map(|(_, vain)| vain.len()).sum();
    let times: u32 = asked.values().map(|(times, _)| times).sum();
    let mut useless = asked
        .values()
        .filter(|(times, vain)| *times as usize == vain.len());
    assert!(useless.next().is_none(), "{}", report.join("\n"));
    // A rare one may only matter where nobody looked.
    assert!(vain * 100 <= times as usize, "{}", report.join("\n"));
}

const TRIES: u64 = 400;

/// Whether some other answer to the screen, with some end of the interview, leads to another finding of a benefit that
/// waits for it.
fn matters(screen: Screen, given: &Answers, all: &Answers) -> bool {
    let waiting: Vec<Benefit> = stands(given, TODAY)
        .undecided
        .iter()
        .filter(|it| it.needs.is_some_and(|fact| fact.spec().screen == screen))
        .map(|it| it.benefit)
        .collect();
    let outcome = |benefit: Benefit, answers: &Answers| match assess(
        benefit,
        Given::new(answers, TODAY, Depth::Overview),
    )
    .assessed
    {
        Assessed::Found(finding) => Some((finding.outcome, finding.caveats)),
        Assessed::Needs(_) | Assessed::WaitsForOthers => None,
    };
    (0..TRIES).any(|attempt| {
        let ending = ending(given, all, attempt);
        let changed = told(ending.clone(), screen, &other(attempt));
        waiting.iter().any(|benefit| {
            let (one, two) = (outcome(*benefit, &ending), outcome(*benefit, &changed));
            one.is_some() && two.is_some() && one != two
        })
    })
}

/// What was said so far, and an end of the interview: the household's own, another household's, or any.
fn ending(given: &Answers, all: &Answers, attempt: u64) -> Answers {
    let ending = match attempt {
        0 => all.clone(),
        _ => other(attempt + TRIES),
    };
    given.iter().fold(ending, |ending, (fact, value)| {
        ending.with_value(fact, value.clone())
    })
}

/// Another household, or answers that fit nobody but each fact.
fn other(attempt: u64) -> Answers {
    match attempt % 2 {
        0 => household(SEED + 1, attempt, TODAY).answers,
        _ => anything::completed(Answers::default(), &mut Dice::new(SEED + 1, attempt), TODAY),
    }
}

/// A group of screens asked at once, and the screens of the whole interview in order.
fn held_in_groups(all: &Answers, today: Date, most: usize) -> (usize, Vec<Screen>) {
    let (mut given, mut groups, mut asked) = (Answers::default(), 0, Vec::new());
    loop {
        let group: Vec<Screen> = stands(&given, today).certain().into_iter().take(most).collect();
        if group.is_empty() {
            return (groups, asked);
        }
        groups += 1;
        assert!(groups <= Screen::ALL.len(), "{group:?} again");
        given = group
            .iter()
            .fold(given, |given, screen| told(given, *screen, all));
        asked.extend(group);
    }
}

proptest! {
    #![proptest_config(cases(60))]

    /// Whatever stands on the other screens of a group, answered by this household or by another one, in any number:
    /// each is still asked for.
    #[test]
    fn no_answer_in_a_group_makes_another_of_its_screens_needless(
        Asked { answers: all, today } in household_on(today_or_before()),
        other in any::<u32>(),
        told_ones in any::<u8>(),
        turn in 0..8usize,
    ) {
        let other = household(SEED, other.into(), today).answers;
        let (mut given, mut before) = (Answers::default(), 0);
        loop {
            let group: Vec<Screen> = stands(&given, today).certain().into_iter().take(4).collect();
            if group.is_empty() {
                break;
            }
            for (left_out, screen) in group.iter().enumerate() {
                let others = group.iter().enumerate().filter(|(index, _)| *index != left_out);
                let some = others.filter(|(index, _)| told_ones >> index & 1 == 1).map(|(_, it)| *it);
                let from = if before == turn { &other } else { &all };
                let answered = some.fold(given.clone(), |given, it| told(given, it, from));
                // Answers of two households may contradict each other: the form refuses those.
                if answered.invalid(today).next().is_some() {
                    continue;
                }
                let certain = stands(&answered, today).certain();
                prop_assert!(certain.contains(screen), "{screen:?} of {group:?} became needless");
            }
            given = group.into_iter().fold(given, |given, screen| told(given, screen, &all));
            before += 1;
        }
    }
}

#[test]
fn groups_of_four_ask_the_same_screens_in_half_the_steps() {
    let (mut one_by_one, mut in_groups) = (0, 0);
    // Of very few, chance decides.
    let households = u64::from(number(500).max(100));
    for index in 0..households {
        let all = household(SEED, index, TODAY).answers;
        let (asked, _) = held(&all, TODAY);
        let mut asked: Vec<Screen> = asked.into_iter().map(|(screen, _)| screen).collect();
        let (groups, mut grouped) = held_in_groups(&all, TODAY, 4);
        one_by_one += asked.len();
        in_groups += groups;
        asked.sort_unstable();
        grouped.sort_unstable();
        assert_eq!(asked, grouped, "household {index}");
    }
    println!("{households} households: {one_by_one} screens one by one, {in_groups} in groups of four");
    assert!(in_groups * 2 <= one_by_one, "{in_groups} of {one_by_one}");
}
