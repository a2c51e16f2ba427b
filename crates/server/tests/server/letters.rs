//! Two days compared and decision letters checked from the command line, as text and as JSON.

use serde_json::json;

use crate::cli::{dost, errors, json_of};

/// Four minimum wages: of 345 until the end of 2024, of 400 since.
const PRISONER: &str = r#"{"temporary_resident":false,"released_prisoner":true}"#;

fn compare(more: &[&str], facts: &str) -> std::process::Output {
    let days = ["compare", "--from", "2024-12-31", "--to", "2025-01-01"];
    dost(&[&days, more, &["-"]].concat(), facts)
}

fn check(more: &[&str], facts: &str) -> std::process::Output {
    let letter = [
        "check-decision",
        "--benefit",
        "released_prisoner_grant",
        "--on",
        "2025-03-01",
    ];
    dost(&[&letter, more, &["-"]].concat(), facts)
}

/// What is printed, with plain blanks.
fn text(output: &std::process::Output) -> String {
    assert!(output.status.success(), "{}", errors(output));
    String::from_utf8(output.stdout.clone())
        .unwrap()
        .replace('\u{a0}', " ")
}

const ONE: [&str; 2] = ["--benefit", "released_prisoner_grant"];

#[test]
fn the_number_that_changed_is_named_with_its_days() {
    let said = text(&compare(&[&ONE[..], &["--lang", "en"]].concat(), PRISONER));
    for line in [
        "you can get 1,380.00 ₼ once.",
        "you can get 1,600.00 ₼ once.",
        "The amount rose by 220.00 ₼.",
        "A number from the law changed in this line:",
        "- 345.00 ₼ (Acts on the minimum wage, the living minimum and the average wage",
        "+ 400.00 ₼ (Acts on the minimum wage, the living minimum and the average wage",
    ] {
        assert!(said.contains(line), "no `{line}` in:\n{said}");
    }
    let az = text(&compare(&ONE, PRISONER));
    assert!(az.contains("Məbləğ 220,00 ₼ artıb."), "{az}");
}

#[test]
fn a_comparison_is_there_for_programs_too() {
    let said = json_of(&compare(&[&ONE[..], &["--json"]].concat(), PRISONER));
    assert_eq!(said["version"], law::law::VERSION);
    assert_eq!(
        (&said["from"], &said["to"]),
        (&json!("2024-12-31"), &json!("2025-01-01"))
    );
    let moved = &said["benefits"][0];
    assert_eq!(moved["benefit"], "released_prisoner_grant");
    assert_eq!(
        (&moved["before"]["amount"], &moved["after"]["amount"]),
        (&json!("1380.00"), &json!("1600.00"))
    );
    let numbers = |side: &str| moved["changes"][0][side]["basis"]["number"]["parameter"].clone();
    assert_eq!(
        (numbers("before"), numbers("after")),
        (json!("minimum_wage"), json!("minimum_wage"))
    );
    assert_eq!(moved["changes"].as_array().unwrap().len(), 1);
}

#[test]
fn where_nothing_changed_or_something_is_missing_it_says_so() {
    let same = dost(
        &[
            "compare",
            "--from",
            "2025-03-01",
            "--to",
            "2025-03-02",
            ONE[0],
            ONE[1],
            "--lang",
            "en",
            "-",
        ],
        PRISONER,
    );
    assert_eq!(text(&same), "No rule changed between these days.\n");
    let said = json_of(&compare(&["--json"], "{}"));
    assert_eq!(said["benefits"], json!([]));
    assert_eq!(
        said["undecided"].as_array().unwrap().len(),
        law::benefit::Benefit::ALL.len()
    );
}

#[test]
fn a_letter_by_the_old_number_is_recognised_with_the_way_to_appeal() {
    let letter = ["--amount", "1380.00", "--lang", "en"];
    let said = text(&check(&letter, PRISONER));
    for line in [
        "The letter and our calculation differ here:",
        "The letter's amount comes out with an old number from the law. The last day it applied: 31 December 2024.",
        "345.00 ₼",
        "400.00 ₼",
        "What this step rests on: confirmed.",
        "The decision lies with the State Social Protection Fund. Ask in writing for a review, and show this step.",
        "If you still disagree, you can go to court.",
    ] {
        assert!(said.contains(line), "no `{line}` in:\n{said}");
    }
    let said = json_of(&check(&["--amount", "1380.00", "--json"], PRISONER));
    assert_eq!(
        (&said["result"], &said["confidence"]),
        (&json!("parts"), &json!("high"))
    );
    let values: Vec<&str> = said["bases"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it["number"]["from"].as_str().unwrap())
        .collect();
    assert_eq!(values, ["2023-01-01", "2025-01-01"]);
}

#[test]
fn letters_that_agree_refuse_or_give_lines_are_told_apart() {
    let result =
        |more: &[&str], facts: &str| json_of(&check(&[more, &["--json"]].concat(), facts))["result"].clone();
    assert_eq!(result(&["--amount", "1600.00"], PRISONER), "agrees");
    assert_eq!(result(&["--refused"], PRISONER), "parts");
    assert_eq!(
        result(
            &["--amount", "1600.00", "--line", "minimum-wage=400.00"],
            PRISONER
        ),
        "agrees"
    );
    assert_eq!(
        result(
            &["--amount", "1600.00", "--line", "minimum-wage=345.00"],
            PRISONER
        ),
        "parts"
    );
    let free = r#"{"temporary_resident":false,"released_prisoner":false}"#;
    assert_eq!(result(&["--refused"], free), "agrees");
    assert_eq!(result(&["--amount", "1600.00"], free), "parts");
    let asked = json_of(&check(
        &["--refused", "--json"],
        r#"{"temporary_resident":false}"#,
    ));
    assert_eq!(
        (&asked["result"], &asked["needs"]),
        (&json!("needs"), &json!("released_prisoner"))
    );
}

#[test]
fn what_cannot_be_read_is_refused_with_code_two() {
    for (output, says) in [
        (
            compare(&["--benefit", "gold"], PRISONER),
            "benefit: there is no such benefit",
        ),
        (compare(&ONE, "{\"sex\""), "this is no JSON: "),
        (
            compare(&[], r#"{"birth_date":"2025-01-01"}"#),
            "birth_date: the date is after today",
        ),
        (check(&[], PRISONER), "error: the following required arguments"),
        (
            check(&["--refused", "--amount", "5"], PRISONER),
            "error: the argument",
        ),
        (
            check(&["--amount", "5", "--line", "x"], PRISONER),
            "error: invalid value 'x'",
        ),
        (
            check(&["--amount", "5", "--line", "minimum_wage=400"], PRISONER),
            "line minimum_wage: the calculation has these: minimum-wage",
        ),
        (
            check(&["--amount", "much"], PRISONER),
            "error: invalid value 'much'",
        ),
        (
            check(&["--refused"], r#"{"pension":1}"#),
            "pension: there is no such fact",
        ),
    ] {
        assert_eq!(output.status.code(), Some(2), "{says}");
        assert!(errors(&output).starts_with(says), "{says}: {}", errors(&output));
        assert!(output.stdout.is_empty());
    }
}
