//! The adviser as the app meets it: whole interviews over JSON, in three languages.

#![allow(clippy::unwrap_used, clippy::panic, reason = "tests fail by panicking")]

use std::fs;

use adviser::desk::Desk;
use adviser::talk::{Answers, Case, Field, Goal, Interview, Kind, Reply, Request, Results, Unreadable};
use serde_json::json;

const LANGUAGES: [&str; 3] = ["az", "ru", "en"];
const TODAY: &str = "2026-11-22";

/// The messages as the app sends them: its own and the law's.
fn desk(language: &str) -> Desk {
    let folder = format!("{}/../../i18n/{language}", env!("CARGO_MANIFEST_DIR"));
    let mut messages = String::new();
    for folder in [folder.clone(), folder + "/law"] {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|it| it == "ftl") {
                messages.push_str(&fs::read_to_string(path).unwrap());
                messages.push('\n');
            }
        }
    }
    let mut desk = Desk::default();
    let language = language.to_owned();
    assert_eq!(
        desk.reply(Request::Speak { language, messages }),
        Ok(Reply::Speaking)
    );
    desk
}

fn case(goal: Goal, answers: &Answers) -> Case {
    Case {
        on: TODAY.into(),
        goal,
        answers: answers.clone(),
    }
}

fn interview(desk: &mut Desk, goal: Goal, answers: &Answers) -> Interview {
    match desk.reply(Request::Interview(case(goal, answers))) {
        Ok(Reply::Interview(interview)) => interview,
        other => panic!("{other:?}"),
    }
}

fn results(desk: &mut Desk, goal: Goal, answers: &Answers) -> Results {
    match desk.reply(Request::Results(case(goal, answers))) {
        Ok(Reply::Results(results)) => *results,
        other => panic!("{other:?}"),
    }
}

/// The first answer of each kind that comes to mind, with all ticks in `ticked`.
fn answer(field: &Field, ticked: &[&str]) -> serde_json::Value {
    match &field.kind {
        Kind::YesNo => json!(ticked.contains(&field.fact.as_str())),
        Kind::Choice(choices) => json!(choices[0].name),
        Kind::Date if field.fact == "birth_date" => json!("1960-03-05"),
        Kind::Date => json!("2026-10-01"),
        Kind::Month => json!("unknown"),
        Kind::Money => json!("500.50"),
        Kind::Length => json!(300),
        Kind::Count => json!(2),
        Kind::Pay { sectors } => json!([{"from": 2020, "to": 2021, "sector": sectors[0].name, "pay": "600"}]),
        Kind::Children { kinds, .. } => {
            json!([{"born": "2016-05-05", "disability": null, "kind": kinds[0].name, "since": null, "studies": false}])
        }
    }
}

/// Answers until nothing is asked any more.
fn finished(desk: &mut Desk, goal: Goal, ticked: &[&str]) -> (Answers, Interview) {
    let mut answers = Answers::new();
    for _ in 0..60 {
        let stands = interview(desk, goal, &answers);
        let Some(screen) = &stands.next else {
            return (answers, stands);
        };
        assert!(stands.at_most > 0 && !screen.fields.is_empty(), "{}", screen.key);
        for field in &screen.fields {
            answers.insert(field.fact.clone(), answer(field, ticked));
        }
    }
    panic!("the interview does not end");
}

#[test]
fn an_interview_over_everything_ends_and_every_text_is_there() {
    let ticked = [
        "works",
        "has_disability",
        "has_children",
        "war_veteran",
        "martyr_family",
        "bereaved",
        "lost_job",
    ];
    let mut seen = Vec::new();
    for language in LANGUAGES {
        let mut desk = desk(language);
        let (answers, stands) = finished(&mut desk, Goal::Everything, &ticked);
        let results = results(&mut desk, Goal::Everything, &answers);
        assert!(results.waiting.is_empty() && !results.now.is_empty() && !results.no.is_empty());
        assert!(!results.together.is_empty());
        assert!(stands.asked.len() > 8 && stands.at_most == 0);
        let texts = serde_json::to_string(&(&stands.asked, &results)).unwrap();
        for raw in [
            "screen-",
            "fact-",
            "option-",
            "benefit-",
            "step-",
            "condition-",
            "caveat-",
            "open-",
        ] {
            let start = format!("\"{raw}");
            assert!(
                !texts.contains(&start),
                "{language}: a message id stands in place of its words: {raw}"
            );
        }
        seen.push((
            stands.asked.len(),
            results.now.len(),
            results.later.len(),
            results.no.len(),
        ));
    }
    assert!(
        seen.iter().all(|it| *it == seen[0]),
        "the law depends on the language: {seen:?}"
    );
}

#[test]
fn who_comes_for_the_pension_alone_is_asked_for_the_pension_alone() {
    let mut desk = desk("en");
    let (mut answers, stands) = finished(&mut desk, Goal::Pension, &[]);
    let asked: Vec<&str> = stands.asked.iter().map(|it| it.key.as_str()).collect();
    assert_eq!(&asked[..2], ["sex", "birth-date"]);
    assert!(asked.len() <= 8, "{asked:?}");
    let of = results(&mut desk, Goal::Pension, &answers);
    assert_eq!(
        (of.now.len(), of.no.len(), of.later.len(), of.unsettled.len()),
        (1, 0, 0, 0)
    );
    assert_eq!(of.now[0].id, "old-age-pension");
    // To say what a later month brings, the law must know whether work goes on.
    answers.insert("works".into(), json!(false));
    let Ok(Reply::Projection(points)) = desk.reply(Request::Projection(case(Goal::Pension, &answers))) else {
        panic!("a projection");
    };
    assert_eq!(points.len(), 6);
    assert!(points.windows(2).all(|pair| pair[0].height <= pair[1].height));
}

#[test]
fn a_screen_answered_before_comes_with_what_was_said() {
    let mut desk = desk("az");
    let (answers, stands) = finished(&mut desk, Goal::Pension, &[]);
    for screen in &stands.asked {
        for field in &screen.fields {
            assert_eq!(field.value.as_ref(), answers.get(&field.fact), "{}", field.fact);
            assert!(
                field.said.as_ref().is_some_and(|said| !said.is_empty()),
                "{}",
                field.fact
            );
        }
    }
}

#[test]
fn an_answer_that_cannot_be_is_asked_again_with_the_reason() {
    let mut desk = desk("en");
    let mut answers = Answers::new();
    answers.insert("sex".into(), json!("woman"));
    answers.insert("birth_date".into(), json!("2031-01-01"));
    let stands = interview(&mut desk, Goal::Pension, &answers);
    assert_eq!(stands.next.unwrap().key, "birth-date");
    assert_eq!(stands.wrong.len(), 1);
    assert_eq!(stands.wrong[0].fact, "birth_date");
    assert_eq!(stands.wrong[0].says, "This date has not come yet. Check it");
}

#[test]
fn what_cannot_be_read_is_refused_and_the_desk_goes_on() {
    let mut desk = desk("en");
    for bad in [
        "",
        "{}",
        r#"{"number":3,"says":{"Interview":{"on":"yesterday","goal":"Everything","answers":{}}}}"#,
        r#"{"number":3,"says":{"Interview":{"on":"2026-11-22","goal":"Everything","answers":{"sex":"boy"}}}}"#,
        r#"{"number":3,"says":{"Interview":{"on":"2026-11-22","goal":"Everything","answers":{"no_such":1}}}}"#,
    ] {
        assert!(desk.answer(bad).contains("Refused"), "{bad}");
    }
    assert!(
        interview(&mut desk, Goal::Everything, &Answers::new())
            .next
            .is_some()
    );
}

#[test]
fn answers_are_carried_as_a_text_and_come_back_as_they_were() {
    for goal in [Goal::Everything, Goal::Pension] {
        let mut desk = desk("az");
        let (answers, _) = finished(&mut desk, goal, &["works", "has_children"]);
        let request = Request::Pack {
            case: case(goal, &answers),
            address: "https://dost.example/open#".into(),
        };
        let Ok(Reply::Packed(packed)) = desk.reply(request) else {
            panic!("they are not packed");
        };
        assert!(
            packed.side > 30 && packed.path.starts_with("M4 4h7v1h-7z"),
            "{}",
            packed.side
        );
        let unpacked = desk.reply(Request::Unpack(packed.text.clone()));
        assert_eq!(unpacked, Ok(Reply::Unpacked(goal, answers)));
        let cut = packed.text[1..].to_owned();
        assert_eq!(
            desk.reply(Request::Unpack(cut)),
            Ok(Reply::Unreadable(Unreadable::Broken))
        );
    }
}

#[test]
fn every_word_of_the_law_has_its_meaning_and_stands_in_some_text() {
    for language in LANGUAGES {
        let mut desk = desk(language);
        let Ok(Reply::Glossary(terms)) = desk.reply(Request::Glossary) else {
            panic!("no glossary");
        };
        assert_eq!(terms.len(), 24);
        for term in terms {
            for text in [&term.word, &term.means] {
                assert!(!text.starts_with("term-"), "{language}: {text}");
            }
            assert!(
                term.stems
                    .iter()
                    .all(|stem| *stem == stem.to_lowercase() && stem.trim() == stem),
                "{language}: {:?}",
                term.stems
            );
        }
    }
}

#[test]
fn texts_are_said_in_the_language_of_the_desk() {
    let said = |language: &str| desk(language).reply(Request::Spoken(vec!["2,50\u{a0}₼".into(), "A".into()]));
    assert_eq!(said("az"), Ok(Reply::Spoken("iki manat əlli qəpik\nA".into())));
    assert_eq!(
        said("ru"),
        Ok(Reply::Spoken("два маната пятьдесят гяпиков\nA".into()))
    );
}
