//! The law over HTTP: what it says, what it refuses, and that nothing of it is kept.

use api::paths;
use law::facts::FACTS;
use serde_json::{Value, json};

use crate::support::World;

/// Sixty thousand over 144 months: 416.67 from the day a woman born on 1 January 1962 is 65.
fn pension() -> Value {
    let mut facts = json!({
        "sex": "woman", "birth_date": "1962-01-01", "children_raised": 2, "raised_child_with_disability": false,
        "record": 372, "capital": "60000", "retire_in": "unknown",
    });
    // Nothing is ticked.
    for spec in FACTS.iter().filter(|spec| spec.screen.has_ticks()) {
        facts[spec.key] = json!(false);
    }
    json!({"on": "2026-11-21", "language": "en", "goal": "old_age_pension", "facts": facts})
}

#[tokio::test]
async fn a_finding_comes_with_its_sum_its_day_and_its_reasons() {
    let world = World::new().await;
    let before = world.dump().await;
    let reply = world.post(paths::ASSESS, &pension()).await;
    assert_eq!(reply.status, 200, "{}", reply.text());
    assert_eq!(reply.header("cache-control"), "no-store");
    let said = reply.json();
    let finding = &said["findings"][0];
    assert_eq!(said["version"], law::law::VERSION);
    assert_eq!(finding["outcome"], "not_yet");
    assert_eq!(
        finding["pays"],
        json!({"kind": "money", "amount": "416.67", "every": "month"})
    );
    assert_eq!(finding["from"], "2027-01-01");
    let sentence = finding["says"].as_str().unwrap().replace('\u{a0}', " ");
    assert!(
        sentence.ends_with("from 1 January 2027 you can get 416.67 ₼ a month."),
        "{sentence}"
    );
    let lines = finding["lines"].as_array().unwrap();
    let divided = lines.iter().find(|line| line["effect"] == "divide").unwrap();
    assert_eq!(
        (&divided["number"], &divided["amount"]),
        (&json!("144"), &json!("416.67"))
    );
    let basis = &divided["bases"][0];
    assert_eq!(
        (&basis["article"], &basis["number"]["parameter"]),
        (&json!("10"), &json!("payment_months"))
    );
    for condition in finding["conditions"].as_array().unwrap() {
        assert_eq!(
            (&condition["met"], &condition["on"]),
            (&json!(false), &json!("2027-01-01"))
        );
    }
    assert_eq!(
        world.post(paths::ASSESS, &pension()).await.body,
        reply.body,
        "the same facts, the same bytes"
    );
    assert_eq!(world.dump().await, before, "nothing is kept");
}

#[tokio::test]
async fn the_other_languages_say_the_same_and_azerbaijani_is_the_first() {
    let world = World::new().await;
    let mut asked = pension();
    for (language, ending) in [
        (
            json!("ru"),
            "с 1 января 2027 г. вы можете получать 416,67 ₼ в месяц.",
        ),
        (
            json!("az"),
            "1 yanvar 2027-ci ildən ayda 416,67 ₼ ala bilərsiniz.",
        ),
    ] {
        asked["language"] = language;
        let said = world.post(paths::ASSESS, &asked).await.json();
        let sentence = said["findings"][0]["says"]
            .as_str()
            .unwrap()
            .replace('\u{a0}', " ");
        assert!(sentence.ends_with(ending), "{sentence}");
    }
    let first = world.post(paths::ASSESS, &asked).await;
    asked.as_object_mut().unwrap().remove("language");
    assert_eq!(world.post(paths::ASSESS, &asked).await.body, first.body);
}

#[tokio::test]
async fn what_is_missing_comes_with_the_smallest_change_and_what_is_open_with_a_question() {
    let world = World::new().await;
    let mut asked = pension();
    asked["facts"]["birth_date"] = json!("1960-05-05");
    asked["facts"]["sex"] = json!("man");
    asked["facts"]["record"] = json!(24);
    asked["facts"]["capital"] = json!("46079.99");
    asked["facts"]["record_before_2006"] = json!(0);
    asked["facts"]["capital_in_2018"] = json!(false);
    let said = world.post(paths::ASSESS, &asked).await.json();
    let finding = &said["findings"][0];
    assert_eq!(finding["outcome"], "not_entitled", "{said}");
    let ways = finding["missing"][0]["any_of"].as_array().unwrap();
    let answers: Vec<&Value> = ways.iter().map(|way| &way["answer"]).collect();
    assert_eq!(answers, [&json!({"record": 300}), &json!({"capital": "46080"})]);

    asked["facts"] = json!({});
    let said = world.post(paths::ASSESS, &asked).await.json();
    assert_eq!(said["findings"], json!([]));
    assert_eq!(said["undecided"][0]["benefit"], "old_age_pension");
    let next = &said["next"];
    let facts: Vec<&str> = next["facts"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it["fact"].as_str().unwrap())
        .collect();
    assert!(
        facts.contains(&said["undecided"][0]["needs"].as_str().unwrap()),
        "{next}"
    );
}

#[tokio::test]
async fn wrong_facts_are_named_and_never_repeated() {
    let world = World::new().await;
    let cases = [
        (json!({"sex": "Canary"}), json!("facts.sex")),
        (json!({"capital": 12.5}), json!("facts.capital")),
        (json!({"capital": "-1"}), json!("facts.capital")),
        (json!({"birth_date": "2026-02-30"}), json!("facts.birth_date")),
        (json!({"birth_date": "2026-11-22"}), json!("facts.birth_date")),
        (
            json!({"record_before_2006": "Canary"}),
            json!("facts.record_before_2006"),
        ),
        (json!({"children": [{"born": "Canary"}]}), json!("facts.children")),
        (
            json!({"children": [{"born": "2015-01-01", "kind": "adopted"}]}),
            json!("facts.children"),
        ),
        (json!({"pay_history": "Canary"}), json!("facts.pay_history")),
        (json!({"capitol": "1"}), json!("facts.capitol")),
        (json!({"Canary Phone 0501234567": 1}), json!("facts")),
        (json!([["sex", "woman"]]), json!("facts")),
        (json!("Canary"), json!("facts")),
    ];
    for (facts, field) in cases {
        let mut asked = pension();
        asked["facts"] = facts.clone();
        let reply = world.post(paths::ASSESS, &asked).await;
        assert_eq!(
            (reply.status, reply.code().as_str()),
            (422, "invalid_request"),
            "{facts}"
        );
        assert_eq!(reply.json()["field"], field, "{facts}");
        assert_eq!(reply.header("content-type"), "application/problem+json");
        assert!(!reply.text().contains("Canary"), "{}", reply.text());
    }
    for (field, value) in [
        ("on", json!("2026-02-30")),
        ("goal", json!("gold")),
        ("language", json!("de")),
    ] {
        let mut asked = pension();
        asked[field] = value;
        let reply = world.post(paths::ASSESS, &asked).await;
        assert_eq!((reply.status, &reply.json()["field"]), (422, &json!(field)));
    }
    let twice = r#"{"on":"2026-11-21","facts":{"works":true,"works":false}}"#;
    let request = axum::http::Request::post(paths::ASSESS).header("content-type", "application/json");
    let reply = world.send(request.body(twice.into()).unwrap()).await;
    assert_eq!(
        (reply.status, &reply.json()["field"]),
        (422, &json!("facts.works"))
    );
}

#[tokio::test]
async fn a_whole_household_fits_and_more_does_not() {
    let world = World::new().await;
    let mut asked = json!({"on": "2026-11-21", "facts": {"children": [], "pay_history": []}});
    for index in 0..25 {
        let child = json!({"born": format!("20{:02}-03-01", index % 25), "kind": "own", "since": null, "disability": "from_81_to_100", "studies": false});
        asked["facts"]["children"].as_array_mut().unwrap().push(child);
    }
    let reply = world.post(paths::ASSESS, &asked).await;
    assert_eq!(reply.status, 200, "{}", reply.text());
    assert!(!reply.json()["undecided"].as_array().unwrap().is_empty());
    asked["facts"]["sex"] = json!("x".repeat(20_000));
    assert_eq!(world.post(paths::ASSESS, &asked).await.status, 413);
}
