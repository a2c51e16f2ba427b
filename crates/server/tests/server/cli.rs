//! The law from the command line: one household and many, wrong ones, questions and the next screen.

use std::io::Write;
use std::process::{Command, Output, Stdio};

use serde_json::{Map, Value, json};

pub(crate) fn dost(arguments: &[&str], input: impl AsRef<[u8]>) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_dost"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A program that refuses its command line does not read.
    let _ = child.stdin.take().unwrap().write_all(input.as_ref());
    child.wait_with_output().unwrap()
}

pub(crate) fn json_of(output: &Output) -> Value {
    assert!(output.status.success(), "{}", errors(output));
    serde_json::from_slice(&output.stdout).unwrap()
}

pub(crate) fn errors(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

const VETERAN: [&str; 6] = [
    "assess",
    "--on",
    "2026-11-21",
    "--goal",
    "war_veteran_stipend",
    "-",
];

#[test]
fn one_household_is_read_over_any_lines_and_answered_the_same_every_time() {
    let laid_out = "{\n  \"war_veteran\": true\n}\n";
    let first = dost(&VETERAN, laid_out);
    let said = json_of(&first);
    assert_eq!(said["findings"][0]["pays"]["amount"], "80.00");
    assert_eq!(said["version"], law::law::VERSION);
    assert_eq!(dost(&VETERAN, laid_out).stdout, first.stdout);
    assert_eq!(dost(&VETERAN, "{\"war_veteran\":true}").stdout, first.stdout);
}

#[test]
fn wrong_facts_are_named_with_code_two() {
    for (facts, begins) in [
        (
            "{\"sex\":\"boy\"}",
            "sex: \"boy\" is not one of [\"woman\", \"man\"]",
        ),
        ("{\"capitol\":\"1\"}", "capitol: there is no such fact"),
        (
            "{\"birth_date\":\"2026-11-22\"}",
            "birth_date: the date is after today",
        ),
        ("{\"sex\"", "this is no JSON: "),
        ("", "this is no JSON: "),
    ] {
        for command in ["assess", "next"] {
            let output = dost(&[command, "--on", "2026-11-21", "-"], facts);
            assert_eq!(output.status.code(), Some(2), "{command} {facts}");
            assert!(
                errors(&output).starts_with(begins),
                "{command} {facts}: {}",
                errors(&output)
            );
            assert!(output.stdout.is_empty());
        }
    }
    let output = dost(&["assess", "--on", "2026-11-21", "--goal", "gold", "-"], "{}");
    assert_eq!(
        (output.status.code(), errors(&output).starts_with("goal: ")),
        (Some(2), true)
    );
    for wrong in [["--on", "2026-02-30"], ["--lang", "de"]] {
        let output = dost(&["assess", wrong[0], wrong[1], "-"], "{}");
        assert_eq!(output.status.code(), Some(2), "{wrong:?}");
    }
}

#[test]
fn a_batch_answers_line_by_line_and_goes_on_past_wrong_ones() {
    let good = "{\"war_veteran\":true}";
    for (lines, wrong) in [
        (vec![good, good, good], vec![]),
        (vec![good, "{\"war_veteran\":\"Canary\"}", good], vec![2]),
        (vec!["{\"war_veteran\"", "no JSON", good, good], vec![1, 2]),
        (vec![good, "[]", "{\"sex\":\"woman\"}", ""], vec![2]),
    ] {
        let output = dost(&VETERAN, &(lines.join("\n") + "\n"));
        assert_eq!(
            output.status.code(),
            Some(if wrong.is_empty() { 0 } else { 2 }),
            "{lines:?}"
        );
        let text = String::from_utf8(output.stdout.clone()).unwrap();
        let answers: Vec<&str> = text.lines().collect();
        assert_eq!(answers.len(), lines.len(), "{text}");
        for (index, answer) in answers
            .iter()
            .enumerate()
            .filter(|(_, answer)| !answer.is_empty())
        {
            let (answer, number): (Value, _) = (serde_json::from_str(answer).unwrap(), index + 1);
            assert_eq!(
                answer["line"] == json!(number),
                wrong.contains(&number),
                "{lines:?} {answer}"
            );
            assert_eq!(answer["version"] == law::law::VERSION, !wrong.contains(&number));
            assert_eq!(
                errors(&output).contains(&format!("line {number}: ")),
                wrong.contains(&number)
            );
        }
        assert!(errors(&output).ends_with(&format!(
            "{} lines, {} of them wrong\n",
            lines.len(),
            wrong.len()
        )));
    }
}

#[test]
fn a_line_that_is_no_utf8_is_a_wrong_one_wherever_it_stands() {
    let good: &[u8] = b"{\"war_veteran\":true}";
    let latin: &[u8] = b"{\"war_veteran\":\"\xe9\"}";
    for (lines, wrong) in [
        ([latin, good, good], 1),
        ([good, latin, good], 2),
        ([good, good, latin], 3),
    ] {
        let output = dost(&VETERAN, lines.join(&b'\n'));
        assert_eq!(output.status.code(), Some(2));
        let said = format!("line {wrong}: this is no UTF-8\n3 lines, 1 of them wrong\n");
        assert_eq!(errors(&output), said);
        assert_eq!(output.stdout.split(|byte| *byte == b'\n').count(), 4);
    }
}

#[test]
fn progress_is_told_beside_the_answers() {
    let output = dost(&VETERAN, "{\"war_veteran\":false}\n".repeat(2001));
    assert!(errors(&output).starts_with("1000 lines\n2000 lines\n2001 lines, 0 of them wrong"));
    assert_eq!(String::from_utf8(output.stdout).unwrap().lines().count(), 2001);
}

/// A value that the schema admits, as plain as can be.
fn plain(fact: &Value) -> Value {
    match fact["x-kind"].as_str().unwrap() {
        "yes_no" => json!(false),
        "choice" => fact["enum"][0].clone(),
        "date" | "past_date" => json!("1990-05-05"),
        "future_month" => json!("2026-12"),
        "manat" => json!("100.50"),
        "months" | "count" => fact["minimum"].clone(),
        "pay_history" | "children" => json!([]),
        kind => panic!("{kind}"),
    }
}

#[test]
fn every_fact_of_the_schema_is_read_as_described() {
    let schema = json_of(&dost(&["questions", "--lang", "en"], ""));
    assert_eq!(schema["additionalProperties"], false);
    let facts = schema["properties"].as_object().unwrap();
    assert_eq!(facts.len(), law::facts::FACTS.len());
    let whole: Map<String, Value> = facts
        .iter()
        .map(|(key, fact)| (key.clone(), plain(fact)))
        .collect();
    json_of(&dost(
        &["assess", "--on", "2026-11-21", "-"],
        Value::Object(whole).to_string(),
    ));
    let mut lines = Vec::new();
    for (key, fact) in facts {
        for option in fact["enum"].as_array().into_iter().flatten() {
            lines.push((json!({key: option}).to_string(), true));
        }
        lines.push((
            json!({key: "unknown"}).to_string(),
            fact["x-unknown"].as_bool().unwrap(),
        ));
        lines.push((json!({key: {}}).to_string(), false));
        if let Some(most) = fact["maximum"].as_u64().filter(|_| fact["x-kind"] == "count") {
            lines.push((json!({key: most}).to_string(), true));
            lines.push((json!({key: most + 1}).to_string(), false));
        }
    }
    let input: Vec<&str> = lines.iter().map(|(line, _)| line.as_str()).collect();
    let output = dost(&VETERAN, input.join("\n"));
    let text = String::from_utf8(output.stdout).unwrap();
    for (answer, (line, good)) in text.lines().zip(&lines) {
        assert_eq!(answer.contains("\"version\""), *good, "{line}: {answer}");
    }
    for language in ["az", "ru"] {
        let other = json_of(&dost(&["questions", "--lang", language], ""));
        assert_ne!(
            other["properties"]["sex"]["title"],
            schema["properties"]["sex"]["title"]
        );
        assert_eq!(
            other["properties"]["sex"]["enum"],
            schema["properties"]["sex"]["enum"]
        );
    }
}

#[test]
fn asking_screen_after_screen_settles_everything() {
    let schema = json_of(&dost(&["questions"], ""));
    let (mut facts, mut asked) = (Map::new(), Vec::new());
    loop {
        let said = json_of(&dost(
            &["next", "--on", "2026-11-21", "-"],
            Value::Object(facts.clone()).to_string(),
        ));
        let next = &said["next"];
        if next.is_null() {
            break;
        }
        let screen = next["screen"].as_str().unwrap().to_owned();
        assert!(!asked.contains(&screen), "{screen} is asked twice");
        asked.push(screen);
        for fact in next["facts"].as_array().unwrap() {
            let key = fact["fact"].as_str().unwrap();
            facts.insert(key.to_owned(), plain(&schema["properties"][key]));
        }
    }
    let said = json_of(&dost(
        &["assess", "--on", "2026-11-21", "-"],
        Value::Object(facts).to_string(),
    ));
    assert_eq!(
        (&said["undecided"], said["findings"].as_array().unwrap().len()),
        (&json!([]), law::benefit::Benefit::ALL.len())
    );
    assert!(said["package"].is_object());
}

/// Assistance is what is missing after everything else: alone it must not come to more.
#[test]
fn a_benefit_that_counts_the_others_says_the_same_alone() {
    let schema = json_of(&dost(&["questions"], ""));
    let facts = schema["properties"].as_object().unwrap().iter();
    let mut facts: Map<String, Value> = facts.map(|(key, fact)| (key.clone(), plain(fact))).collect();
    let disabled = json!({
        "sex": "woman", "birth_date": "1979-03-10", "has_disability": true, "band": "from_81_to_100",
        "cause": "general", "disability_since": "2020-05-01", "record": 0, "capital": "0",
        "members": 2, "household_income": "0.00", "own_benefits": "0.00", "utilities_per_month": "0.00",
    });
    facts.extend(disabled.as_object().unwrap().clone());
    let facts = Value::Object(facts).to_string();
    let all = json_of(&dost(&["assess", "--on", "2026-11-21", "-"], &facts));
    let goal = [
        "assess",
        "--on",
        "2026-11-21",
        "--goal",
        "targeted_assistance",
        "-",
    ];
    let alone = json_of(&dost(&goal, &facts));
    let among = all["findings"]
        .as_array()
        .unwrap()
        .iter()
        .find(|it| it["benefit"] == "targeted_assistance");
    assert_eq!(alone["findings"].as_array().unwrap().len(), 1);
    assert_eq!(Some(&alone["findings"][0]), among);
    // 2 × 300 − (disability allowance 300 + general stipend 250).
    assert_eq!(
        alone["findings"][0]["pays"]["amount"], "50.00",
        "{}",
        alone["findings"][0]["says"]
    );
}
