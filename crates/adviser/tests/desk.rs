//! The adviser as the app meets it: whole interviews over JSON, in three languages.

#![allow(clippy::unwrap_used, clippy::panic, reason = "tests fail by panicking")]

use std::fs;

use adviser::desk::Desk;
use adviser::talk::{
    Aim, Answers, Benefit, Case, Changes, Decided, Field, Form, Goal, Interview, Kind, Reply, Request,
    Results, Says, UNKNOWN, Unreadable, WhatIf, Work,
};
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
        aim: Aim::Results,
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
    match told(desk, case(goal, answers)) {
        Says::Results(results) => results,
        other => panic!("{other:?}"),
    }
}

fn told(desk: &mut Desk, case: Case) -> Says {
    match desk.reply(Request::Results(case)) {
        Ok(Reply::Told(told)) => told.says,
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
        Kind::MoneyIfThere => json!(""),
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
    let (mut answers, mut left) = (Answers::new(), usize::MAX);
    for _ in 0..60 {
        let stands = interview(desk, goal.clone(), &answers);
        let Some(screen) = &stands.next else {
            return (answers, stands);
        };
        assert!(stands.at_most > 0 && !screen.fields.is_empty(), "{}", screen.key);
        if goal == Goal::Everything {
            assert!(
                stands.at_most < left,
                "at most {} are left after {left}",
                stands.at_most
            );
            left = stands.at_most;
        }
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
    let request = Request::Projection(case(Goal::Pension, &answers), WhatIf::default());
    let Ok(Reply::Projection(projection)) = desk.reply(request) else {
        panic!("a projection");
    };
    let points = projection.points;
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

/// What is asked about one benefit until nothing is.
fn one(desk: &mut Desk, id: &str, ticked: &[&str]) -> (Answers, Vec<String>) {
    let (answers, stands) = finished(desk, Goal::One(id.into()), ticked);
    (answers, stands.asked.into_iter().map(|it| it.key).collect())
}

#[test]
fn one_benefit_is_asked_about_alone_and_of_lists_only_what_it_reads() {
    let mut desk = desk("en");
    let (answers, asked) = one(&mut desk, "birth-grant", &["has_children"]);
    assert!(asked.len() <= 3, "{asked:?}");
    let ticks: Vec<&String> = answers
        .iter()
        .filter(|(_, it)| it.is_boolean())
        .map(|(fact, _)| fact)
        .collect();
    assert!(ticks.len() <= 4, "{ticks:?}");
    let of = results(&mut desk, Goal::One("birth-grant".into()), &answers);
    assert_eq!(
        of.now.len() + of.later.len() + of.unsettled.len() + of.no.len(),
        1
    );
    let refused = desk.reply(Request::Interview(case(
        Goal::One("no-such".into()),
        &Answers::new(),
    )));
    assert!(refused.is_err());
}

#[test]
fn every_benefit_can_be_asked_about_alone() {
    let mut desk = desk("az");
    let Ok(Reply::Form(which)) = desk.reply(Request::Form(Form::Which, Case::default())) else {
        panic!("benefits");
    };
    let choices = |field: &Field| match &field.kind {
        Kind::Choice(choices) => choices.clone(),
        other => panic!("{other:?}"),
    };
    let benefits: Vec<_> = which.fields.iter().flat_map(choices).collect();
    assert_eq!(benefits.len(), law::benefit::Benefit::ALL.len());
    for benefit in benefits {
        let (answers, asked) = one(
            &mut desk,
            &benefit.name,
            &["works", "has_children", "has_disability"],
        );
        assert!(!asked.is_empty() || answers.is_empty(), "{}", benefit.name);
        let of = results(&mut desk, Goal::One(benefit.name.clone()), &answers);
        assert!(of.waiting.is_empty(), "{}", benefit.name);
    }
}

/// A man past the age with thirty years of record and little capital: the minimum pension is his.
fn retired(capital: &str) -> Answers {
    let facts = json!({
        "sex": "man", "birth_date": "1950-01-01", "record": 360, "capital": capital, "retire_in": "unknown",
        "temporary_resident": false, "receives_pension": false, "works": false,
    });
    serde_json::from_value(facts).unwrap()
}

fn letter(desk: &mut Desk, on: &str, decided: Decided) -> Benefit {
    let case = Case {
        on: on.into(),
        goal: Goal::One("old-age-pension".into()),
        aim: Aim::Letter(decided),
        answers: retired("14400"),
    };
    match told(desk, case) {
        Says::Letter(letter) => *letter,
        other => panic!("{other:?}"),
    }
}

/// 14,400 manat by 144 months are 100 a month; until 31 January 2025 the minimum was 280, since then it is 320.
#[test]
fn a_letter_agrees_or_parts_at_a_step_with_article_and_appeal() {
    let mut desk = desk("en");
    let agrees = letter(&mut desk, "2026-03-01", granted("320"));
    assert_eq!(agrees.says, "The letter and our calculation agree.");
    assert!(agrees.more.is_empty() && agrees.next.is_empty(), "{agrees:?}");
    let old = letter(&mut desk, "2026-03-01", granted("280"));
    assert!(old.more[0].contains("31 January 2025"), "{:?}", old.more);
    assert!(old.more[1].contains("6-1"), "{:?}", old.more);
    assert!(
        old.more.len() == 3 && old.more[1] != old.more[2],
        "{:?}",
        old.more
    );
    assert!(old.next.len() == 3 && !old.receipt.is_empty() && old.pays.is_none());
    let refused = letter(&mut desk, "2026-03-01", Decided::Refused);
    assert!(refused.more.len() > 2 && refused.next.len() == 3, "{refused:?}");
}

#[test]
fn a_line_of_the_letter_that_is_another_one_is_the_step_where_they_part() {
    let mut desk = desk("en");
    let mut given = Case {
        on: "2026-03-01".into(),
        goal: Goal::One("old-age-pension".into()),
        aim: Aim::Letter(granted("311")),
        answers: Answers::new(),
    };
    assert_eq!(
        facts_of_letter(&mut desk, &given),
        ["granted", "on"],
        "nothing is known yet"
    );
    given.answers = retired("14400");
    let facts = facts_of_letter(&mut desk, &given);
    assert!(facts.contains(&"line-recorded-capital".to_owned()), "{facts:?}");
    let lines = [("recorded-capital".to_owned(), json!("14000"))];
    let with_line = Decided::Granted("311".into(), lines.into());
    let parts = letter(&mut desk, "2026-03-01", with_line);
    assert!(parts.more[0].contains("14,000.00"), "{:?}", parts.more);
}

fn granted(amount: &str) -> Decided {
    Decided::Granted(amount.into(), Answers::new())
}

fn facts_of_letter(desk: &mut Desk, given: &Case) -> Vec<String> {
    match desk.reply(Request::Form(Form::Letter, given.clone())) {
        Ok(Reply::Form(screen)) => screen.fields.into_iter().map(|it| it.fact).collect(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_letter_about_everything_or_of_no_amount_is_refused() {
    let mut desk = desk("en");
    let mut case = case(Goal::Everything, &retired("14400"));
    case.aim = Aim::Letter(Decided::Refused);
    assert!(desk.reply(Request::Results(case.clone())).is_err());
    case.goal = Goal::One("old-age-pension".into());
    case.aim = Aim::Letter(granted("much"));
    assert!(desk.reply(Request::Results(case)).is_err());
}

#[test]
fn a_form_stands_as_it_was_filled_in() {
    let mut desk = desk("ru");
    let mut given = case(Goal::One("old-age-pension".into()), &Answers::new());
    given.on = "2026-03-01".into();
    given.aim = Aim::Letter(Decided::Refused);
    for (form, facts) in [(Form::Letter, 2), (Form::Day, 1), (Form::Changes, 2)] {
        let Ok(Reply::Form(screen)) = desk.reply(Request::Form(form, given.clone())) else {
            panic!("a form");
        };
        assert_eq!(screen.fields.len(), facts);
        if form == Form::Letter {
            assert_eq!(screen.fields[0].value, Some(UNKNOWN.into()));
            assert_eq!(screen.fields[1].value, Some("2026-03-01".into()));
        }
    }
}

fn changes(desk: &mut Desk, since: &str, on: &str) -> Changes {
    let case = Case {
        on: on.into(),
        goal: Goal::Pension,
        aim: Aim::Changes(since.into()),
        answers: retired("14400"),
    };
    match told(desk, case) {
        Says::Changes(changes) => changes,
        other => panic!("{other:?}"),
    }
}

/// The minimum pension: 280 until 31 January 2025, 320 since.
#[test]
fn between_two_days_the_number_that_moved_the_amount_is_named_with_its_day() {
    let mut desk = desk("en");
    let moved = changes(&mut desk, "2025-01-31", "2025-02-01");
    assert_eq!(moved.moved.len(), 1);
    let pension = &moved.moved[0];
    assert!(
        pension.says.contains("40.00") && pension.more.len() == 2,
        "{moved:?}"
    );
    let mut bases = pension.articles.iter().flat_map(|it| &it.bases);
    assert!(bases.any(|it| it.contains("from 1 February 2025")), "{moved:?}");
    let same = changes(&mut desk, "2025-03-01", "2025-03-02");
    assert!(
        same.moved.is_empty() && same.open.is_empty() && same.same.contains('1'),
        "{same:?}"
    );
}

#[test]
fn a_day_without_known_law_is_refused_with_the_first_and_the_last_one() {
    let mut desk = desk("en");
    let wrong = |desk: &mut Desk, on: &str, aim: Aim| {
        let given = Case {
            on: on.into(),
            aim,
            ..case(Goal::Pension, &retired("14400"))
        };
        match desk.reply(Request::Interview(given)) {
            Ok(Reply::Interview(stands)) => stands.wrong,
            other => panic!("{other:?}"),
        }
    };
    for (on, fits) in [
        ("2005-12-31", false),
        ("2006-01-01", true),
        ("2026-12-31", true),
        ("2027-01-01", false),
    ] {
        let days = wrong(&mut desk, on, Aim::Results);
        let days: Vec<&str> = days
            .iter()
            .filter(|it| it.fact == "on")
            .map(|it| it.says.as_str())
            .collect();
        assert_eq!(days.is_empty(), fits, "{on}");
        if !fits {
            assert!(
                days[0].contains("1 January 2006") && days[0].contains("31 December 2026"),
                "{days:?}"
            );
        }
    }
    for since in ["2005-12-31", "2026-11-22", "2026-11-23"] {
        let days = wrong(&mut desk, TODAY, Aim::Changes(since.into()));
        assert!(days.iter().any(|it| it.fact == "since"), "{since}");
    }
}

/// Born in 1968 he reaches 65 in 2033; he works for 1,000 manat.
#[test]
fn the_pension_follows_more_work_other_pay_and_none() {
    let mut desk = desk("en");
    let facts = json!({
        "sex": "man", "birth_date": "1968-03-05", "record": 300, "capital": "40000", "retire_in": "unknown",
        "receives_pension": false, "temporary_resident": false, "works": true, "sector": "private", "pay": "1000",
        "children_raised": 0, "raised_child_with_disability": false,
    });
    let answers: Answers = serde_json::from_value(facts).unwrap();
    let mut with = |what_if| match desk.reply(Request::Projection(case(Goal::Pension, &answers), what_if)) {
        Ok(Reply::Projection(projection)) => projection,
        other => panic!("{other:?}"),
    };
    let amount = |projection: &adviser::talk::Projection| {
        let said = projection.says.as_ref().unwrap().amount.clone();
        let digits: String = said.chars().filter(|it| it.is_ascii_digit()).collect();
        digits.parse::<u64>().unwrap()
    };
    let now = with(WhatIf::default());
    let less = with(WhatIf {
        pay: -1,
        ..WhatIf::default()
    });
    let more = with(WhatIf {
        pay: 1,
        ..WhatIf::default()
    });
    let stopped = with(WhatIf {
        work: Work::Stops,
        ..WhatIf::default()
    });
    let later = with(WhatIf {
        later: 1,
        ..WhatIf::default()
    });
    assert!(amount(&stopped) < amount(&less) && amount(&less) < amount(&now) && amount(&now) < amount(&more));
    assert!(amount(&later) > amount(&now));
    assert_eq!(
        later.says.as_ref().map(|it| &it.what),
        later.points.get(1).map(|it| &it.when)
    );
    assert!(stopped.pay.is_none() && more.pay.as_ref().is_some_and(|it| it.contains("1,100")));
    assert!(later.points[1].chosen && now.points[0].chosen);
}

#[test]
fn answers_are_carried_as_a_text_and_come_back_as_they_were() {
    for goal in [Goal::Everything, Goal::Pension, Goal::One("birth-grant".into())] {
        let mut desk = desk("az");
        let (answers, _) = finished(&mut desk, goal.clone(), &["works", "has_children"]);
        let request = Request::Pack {
            case: case(goal.clone(), &answers),
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
