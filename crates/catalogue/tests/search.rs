//! What people type and what they must find: real words with real slips, and what holds for every text.
use std::fs;

use catalogue::Edition;
use catalogue::edition::Pick;
use catalogue::search::{Index, Texts, folded};
use proptest::prelude::*;

const LANGUAGES: [(&str, Pick); 3] = [("az", |it| it.az), ("ru", |it| it.ru), ("en", |it| it.en)];

/// Keys of the services that a query finds, the best first.
fn services(edition: &Edition, index: &Index, query: &str) -> Vec<String> {
    let found = index.find(query).into_iter();
    found.map(|it| edition.services[it].key.clone()).collect()
}

fn centres(edition: &Edition, index: &Index, query: &str) -> Vec<String> {
    let found = index.find(query).into_iter();
    found
        .map(|it| format!("centre:{}", edition.centres[it].key))
        .collect()
}

#[test]
fn what_people_type_finds_what_they_mean() {
    let table = fs::read_to_string("tests/queries.csv").unwrap();
    let rows: Vec<Vec<&str>> = table
        .lines()
        .filter(|line| !line.starts_with('#'))
        .map(|line| line.split(',').collect())
        .collect();
    assert!(rows.len() >= 60);
    let mut wrong = Vec::new();
    for (language, pick) in LANGUAGES {
        let edition = Edition::of(pick);
        let (of_services, of_centres) = (Index::of_services(&edition), Index::of_centres(&edition));
        for row in rows.iter().filter(|row| row[0] == language) {
            let [_, typed, expected, worst] = row[..] else {
                panic!("a row has four cells: {row:?}")
            };
            let found = if expected.starts_with("centre:") {
                centres(&edition, &of_centres, typed)
            } else {
                services(&edition, &of_services, typed)
            };
            let place = found.iter().position(|key| key == expected).map(|it| it + 1);
            if place.is_none_or(|place| place > worst.parse().unwrap()) {
                wrong.push(format!(
                    "{row:?} stands at {place:?} of {}: {:?}",
                    found.len(),
                    &found[..found.len().min(4)]
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_nobody_offers_is_not_found() {
    for (_, pick) in LANGUAGES {
        let edition = Edition::of(pick);
        for query in [
            "",
            "  ",
            "?!",
            "zzzzzzzz",
            "qwqwqwqw xyxyxyxy",
            "カタカナ",
            "123456789",
        ] {
            assert_eq!(Index::of_services(&edition).find(query), [], "{query}");
            assert_eq!(Index::of_centres(&edition).find(query), [], "{query}");
        }
    }
}

fn index(entries: &[(&'static str, &'static str)]) -> Index {
    Index::new(entries.iter().map(|(title, below)| Texts {
        title,
        below: vec![below],
        ..Texts::default()
    }))
}

#[test]
fn exact_goes_before_beginning_before_missing_marks_before_a_slip_and_a_title_before_what_stands_below() {
    let index = index(&[
        ("şuşe", ""),
        ("nothing", "şuşa"),
        ("şuşalı", ""),
        ("susa", ""),
        ("şuşa", ""),
    ]);
    assert_eq!(index.find("şuşa"), [4, 2, 3, 1, 0]);
    assert_eq!(
        index.find("susa"),
        [3, 4, 2, 1, 0],
        "of two without marks the whole title is first"
    );
}

#[test]
fn all_words_in_any_order_and_if_none_has_all_those_with_the_most() {
    let index = index(&[
        ("age pension", ""),
        ("age allowance", "work"),
        ("pension of work", ""),
    ]);
    assert_eq!(index.find("pension age"), [0]);
    assert_eq!(index.find("work pension xyzzy"), [2]);
    assert_eq!(index.find("allowance xyzzy"), [1]);
}

#[test]
fn the_whole_title_comes_first() {
    for (language, pick) in LANGUAGES {
        let edition = Edition::of(pick);
        let index = Index::of_services(&edition);
        for service in &edition.services {
            let found = services(&edition, &index, &service.name);
            assert_eq!(found.first(), Some(&service.key), "{language}: {}", service.name);
        }
    }
}

#[test]
fn every_service_is_found_by_its_title_with_any_one_letter_wrong() {
    for (language, pick) in LANGUAGES {
        let edition = Edition::of(pick);
        let index = Index::of_services(&edition);
        for (position, service) in edition.services.iter().enumerate() {
            let title: Vec<char> = service.name.chars().collect();
            for at in (0..title.len()).filter(|at| title[*at].is_alphabetic()) {
                let mut wrong = title.clone();
                wrong[at] = if language == "ru" { 'щ' } else { 'w' };
                let wrong: String = wrong.into_iter().collect();
                assert!(index.find(&wrong).contains(&position), "{wrong}");
            }
        }
    }
}

#[test]
fn azerbaijani_and_russian_letters_lose_case_and_marks() {
    assert_eq!(folded("İŞSİZLİK Işıq ƏLİL Ğöçü"), "issizlik isiq elil gocu");
    assert_eq!(folded("РЕБЁНОК ребёнок Щука"), "ребенок ребенок щука");
    assert_eq!(
        folded("s\u{327}u\u{327}sa"),
        "susa",
        "marks written after their letters"
    );
    assert_eq!(folded("№\u{a0}1 «a–b» c's"), "1 a b c s");
}

proptest! {
    #[test]
    fn folding_twice_is_folding_once(text in "\\PC{0,60}") {
        let once = folded(&text);
        prop_assert_eq!(folded(&once), once.clone());
    }

    #[test]
    fn folding_our_letters_twice_is_folding_once(text in "[a-zA-ZəƏşŞçÇğĞöÖüÜıİа-яА-ЯёЁ0-9 '-]{0,60}") {
        let once = folded(&text);
        prop_assert!(once.chars().all(|it| !"əşçğöüıё".contains(it)));
        prop_assert_eq!(folded(&once), once.clone());
    }

    #[test]
    fn anything_may_be_typed_and_finds_the_same_each_time(query in "\\PC{0,200}") {
        let edition = Edition::of(|it| it.az);
        let (one, other) = (Index::of_services(&edition), Index::of_services(&edition));
        let found = one.find(&query);
        prop_assert_eq!(&found, &other.find(&query));
        prop_assert!(found.iter().all(|it| *it < edition.services.len()));
    }

    /// More letters never bring back what fewer had lost, for a single word typed right.
    #[test]
    fn typing_on_towards_a_title_keeps_it(position in 0usize..92, length in 1usize..20) {
        let edition = Edition::of(|it| it.ru);
        let index = Index::of_services(&edition);
        let typed: String = edition.services[position].name.chars().take(length).collect();
        prop_assert!(index.find(&typed).contains(&position), "{}", typed);
    }
}
