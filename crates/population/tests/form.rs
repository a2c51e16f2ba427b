//! The form on paper is no straw man: it asks whatever the law turns out to need.

use std::collections::BTreeMap;

use law::answers::Answers;
use law::interview::{Goal, asked};
use population::{SEED, TODAY, form, household};

#[test]
fn the_form_asks_whatever_the_interview_asked() {
    let mut missing: BTreeMap<&str, Vec<u64>> = BTreeMap::new();
    for index in 0..600 {
        let answers = household(SEED, index, TODAY).answers;
        for screen in asked(&Answers::default(), &answers, TODAY, Goal::Everything) {
            if !form::asks(screen, &answers) {
                missing.entry(screen.key()).or_default().push(index);
            }
        }
    }
    assert!(missing.is_empty(), "{missing:?}");
}
