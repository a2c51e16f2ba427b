//! The stories to train with: the law accepts what they tell, asks for nothing that they leave out, and gives what was
//! worked out by hand.

#![allow(clippy::unwrap_used, clippy::panic, reason = "tests fail by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use law::answers::{Answers, Value};
use law::benefit::Benefit;
use law::calendar::parse_date;
use law::finding::Outcome;
use law::interview::{Goal, standing};
use serde::Deserialize;

#[derive(Deserialize)]
struct Stories {
    story: Vec<Story>,
}

#[derive(Deserialize)]
struct Story {
    id: String,
    on: String,
    /// Benefits with the amount that is paid, or nothing where it comes later.
    gives: BTreeMap<String, String>,
    answers: serde_json::Value,
}

fn stories() -> Vec<Story> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/stories/stories.toml");
    let stories: Stories = toml::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    stories.story
}

#[test]
fn the_law_accepts_each_story_and_gives_what_was_worked_out_by_hand() {
    for story in stories() {
        let today = parse_date(&story.on).unwrap();
        let told: Answers = serde_json::from_value(story.answers.clone()).unwrap();
        let (mut given, mut used) = (Answers::default(), BTreeSet::new());
        while let Some(ask) = standing(&given, today, Goal::Everything).next(&given) {
            for fact in ask.screen.facts() {
                let key = fact.spec().key;
                let value = match told.value(fact) {
                    Some(value) => value.clone(),
                    None if ask.screen.has_ticks() => Value::YesNo(false),
                    None => panic!("{} does not tell {key}", story.id),
                };
                used.insert(key);
                given = given.with_value(fact, value);
            }
            let invalid: Vec<_> = given.invalid(today).collect();
            assert!(invalid.is_empty(), "{}: {invalid:?}", story.id);
        }
        let idle: Vec<&str> = told.iter().map(|(fact, _)| fact.spec().key).collect();
        assert!(
            idle.iter().all(|key| used.contains(key)),
            "{}: nobody asks all of {idle:?}",
            story.id
        );

        let standing = standing(&given, today, Goal::Everything);
        for (id, amount) in &story.gives {
            let benefit = Benefit::ALL.iter().find(|it| it.about().key == id.as_str());
            let benefit = *benefit.unwrap_or_else(|| panic!("{}: no benefit {id}", story.id));
            let finding = standing.finding(benefit).unwrap();
            match &finding.outcome {
                Outcome::NotYet { .. } => assert_eq!(amount, "", "{}: {id} comes later", story.id),
                Outcome::Entitled { .. } => {
                    let said = finding.amount().map(|it| it.to_string());
                    assert_eq!(said.as_ref(), Some(amount), "{}: {id}", story.id);
                }
                other => panic!("{}: {id} {other:?}", story.id),
            }
        }
    }
}

#[test]
fn there_are_six_to_ten_stories_each_with_words_in_three_languages() {
    let stories = stories();
    assert!((6..=10).contains(&stories.len()));
    for language in ["az", "ru", "en"] {
        let path = format!(
            "{}/../../i18n/{language}/volunteer/stories.ftl",
            env!("CARGO_MANIFEST_DIR")
        );
        let words = fs::read_to_string(path).unwrap();
        for story in &stories {
            for part in ["title", "text"] {
                let id = format!("story-{}-{part} =", story.id);
                assert!(
                    words.lines().any(|line| line.starts_with(&id)),
                    "{language}: {id}"
                );
            }
        }
    }
}
