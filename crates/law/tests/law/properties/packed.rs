//! A case that is carried as a text: what comes out is what went in, and nothing else is ever read out of it.

use law::answers::Answers;
use law::benefit::Benefit;
use law::interview::Goal;
use law::packed::{LONGEST, Packed, Unreadable};
use population::dice::Dice;
use population::{SEED, TODAY, anything, household};
use proptest::prelude::*;

use super::asking::cases;

fn packed(case: u64) -> Packed {
    Packed {
        goal: if case.is_multiple_of(2) {
            Goal::Everything
        } else {
            Goal::Only(Benefit::OldAgePension)
        },
        answers: household(SEED, case, TODAY).answers,
    }
}

#[test]
fn every_household_comes_back_as_it_was_and_fits_a_small_picture() {
    let mut longest = 0;
    for case in 0..u64::from(cases(400).cases) {
        let one = packed(case);
        let text = one.write().unwrap();
        assert!(
            text.bytes()
                .all(|it| it.is_ascii_alphanumeric() || it == b'-' || it == b'_')
        );
        let again = Packed::read(&text).unwrap();
        assert_eq!(again.goal, one.goal);
        assert!(again.answers.iter().eq(one.answers.iter()), "{case}");
        longest = longest.max(text.len());
    }
    assert!(
        longest < 400,
        "a picture of {longest} letters is too fine for paper"
    );
}

#[test]
fn what_a_program_may_write_is_carried_whole_or_not_at_all() {
    for case in 0..u64::from(cases(400).cases) {
        let mut dice = Dice::new(SEED, case);
        let bytes: Vec<u8> = (0..dice.between(0, 600))
            .map(|_| u8::try_from(dice.below(256)).unwrap())
            .collect();
        let one = Packed {
            goal: Goal::Everything,
            answers: anything::spelt(&bytes, TODAY),
        };
        if let Ok(text) = one.write() {
            let again = Packed::read(&text).unwrap();
            assert!(again.answers.iter().eq(one.answers.iter()), "{case}");
        }
    }
}

#[test]
fn a_changed_or_cut_text_is_never_another_case() {
    for case in 0..20 {
        let one = packed(case);
        let text = one.write().unwrap();
        for at in 0..text.len() {
            assert!(Packed::read(&text[..at]).is_err(), "cut at {at}");
            let other = if &text[at..=at] == "A" { "Z" } else { "A" };
            let changed = format!("{}{other}{}", &text[..at], &text[at + 1..]);
            if let Ok(read) = Packed::read(&changed) {
                assert!(read.answers.iter().eq(one.answers.iter()), "{case} at {at}");
            }
        }
    }
}

#[test]
fn each_fault_has_its_name() {
    let text = packed(0).write().unwrap();
    let first = if text.starts_with('A') { 'B' } else { 'A' };
    let other = format!("{first}{}", &text[1..]);
    assert_eq!(Packed::read(&other), Err(Unreadable::OtherVersion));
    for broken in ["", "A", "AAAA", "?", "ə", "AAAAAAAA", &text[1..]] {
        assert_eq!(Packed::read(broken), Err(Unreadable::Broken), "{broken}");
    }
    assert_eq!(Packed::read(&"A".repeat(LONGEST)), Err(Unreadable::Broken));
    assert_eq!(Packed::read(&"A".repeat(LONGEST + 1)), Err(Unreadable::TooLong));
    let nothing = Packed {
        goal: Goal::Everything,
        answers: Answers::default(),
    };
    assert_eq!(Packed::read(&nothing.write().unwrap()), Ok(nothing));
}

proptest! {
    #[test]
    fn no_text_panics(text in "\\PC{0,60}|[A-Za-z0-9_-]{0,300}") {
        let _ = Packed::read(&text);
    }
}
