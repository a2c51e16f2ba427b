//! Two days compared and decision letters checked, as a person reads them in three languages.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking, its helpers too"
)]

#[path = "complete/files.rs"]
#[allow(dead_code, reason = "only the length of sentences is measured here")]
mod files;

use l10n::{Language, Messages};
use law::answers::{Answers, Value};
use law::benefit::{Benefit, Place};
use law::case::{Assessed, Depth, Given, assess};
use law::decision::{Check, Decided, Letter, Part, check};
use law::facts::{FactId, Known, Sex, fact};
use law::finding::{Finding, Outcome};
use law::parameter::Confidence;
use law::{Manat, Months};
use time::Date;
use time::macros::date;
use words::{Checked, Words, embedded};

fn messages(language: Language) -> Messages {
    embedded::messages(language).unwrap()
}

/// Plain blanks, so that sentences can be typed here.
fn plain(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

/// A man past the age with 30 years of record and 14,400 of capital: 100 a month, raised to the minimum.
fn retired() -> Answers {
    let answers = Answers::default()
        .with(fact::SEX, Sex::Man)
        .with(fact::BIRTH_DATE, date!(1950 - 01 - 01))
        .with(fact::RECORD, Known::Is(Months::new(360)))
        .with(fact::CAPITAL, Known::Is(Manat::from(14_400)))
        .with(fact::RETIRE_IN, Known::Unknown);
    let ticks = FactId::all().filter(|id| id.spec().screen.has_ticks());
    ticks.fold(answers, |answers, id| answers.with_value(id, Value::YesNo(false)))
}

fn finding(benefit: Benefit, answers: &Answers, day: Date) -> Finding {
    match assess(benefit, Given::new(answers, day, Depth::Plan)).assessed {
        Assessed::Found(finding) => *finding,
        other => panic!("{other:?}"),
    }
}

fn pension(day: Date) -> Finding {
    finding(Benefit::OldAgePension, &retired(), day)
}

#[test]
fn a_raised_minimum_is_told_with_both_its_numbers() {
    let (before, after) = (pension(date!(2025 - 01 - 31)), pension(date!(2025 - 02 - 01)));
    for (language, growth, title, says, amounts) in [
        (
            Language::Az,
            "Məbləğ 40,00 ₼ artıb.",
            "Bu sətirdə qanundakı rəqəm dəyişib:",
            "Minimum pensiyaya (320,00 ₼) qədər əlavə",
            ["180,00 ₼", "220,00 ₼"],
        ),
        (
            Language::Ru,
            "Сумма выросла на 40,00 ₼.",
            "В этой строке изменилось число из закона:",
            "Доплата до минимальной пенсии (320,00 ₼)",
            ["180,00 ₼", "220,00 ₼"],
        ),
        (
            Language::En,
            "The amount rose by 40.00 ₼.",
            "A number from the law changed in this line:",
            "Increase to the minimum pension (320.00 ₼)",
            ["180.00 ₼", "220.00 ₼"],
        ),
    ] {
        let messages = messages(language);
        let words = Words::new(&messages);
        let between = words.between(&before, &after);
        assert_eq!(between.growth.as_deref().map(plain).as_deref(), Some(growth));
        let [changed] = &between.changes[..] else {
            panic!("{between:?}")
        };
        assert_eq!(
            (changed.title.as_str(), plain(&changed.says).as_str()),
            (title, says)
        );
        let results = [&changed.before, &changed.after].map(|it| plain(it.result.as_ref().unwrap()));
        assert_eq!(results, amounts);
        let from = [&changed.before, &changed.after].map(|it| it.citation.unwrap().from.unwrap());
        assert_eq!(from, [date!(2023 - 02 - 01), date!(2025 - 02 - 01)]);
        assert!(words.between(&after, &after).changes.is_empty());
    }
}

/// A line less and a condition more: a day before the decree of 2025 the grant of a graduate was another one.
#[test]
fn lines_come_and_go_and_conditions_turn() {
    let answers = Answers::default()
        .with(fact::TEMPORARY_RESIDENT, false)
        .with(fact::LEFT_CARE, true);
    let on = |graduated| {
        let answers = answers.clone().with(fact::GRADUATED_ON, graduated);
        finding(Benefit::OrphanGraduateGrant, &answers, date!(2026 - 11 - 21))
    };
    let (before, after) = (on(date!(2025 - 03 - 31)), on(date!(2025 - 04 - 01)));
    let en = messages(Language::En);
    let words = Words::new(&en);
    let titles = |before: &Finding, after: &Finding| -> Vec<String> {
        let between = words.between(before, after);
        assert_eq!(between.growth, None);
        between.changes.into_iter().map(|it| it.title).collect()
    };
    let condition = "This condition is now judged differently:";
    assert_eq!(
        titles(&before, &after),
        [condition, condition, "This line is new:"]
    );
    assert_eq!(
        titles(&after, &before),
        [condition, condition, "This line is gone:"]
    );
    let changes = words.between(&before, &after).changes;
    let results = |index: usize| {
        let changed: &words::Changed = &changes[index];
        (changed.before.result.clone(), changed.after.result.clone())
    };
    let met = |met: &str| Some(met.to_owned());
    assert_eq!(results(0), (met("not met"), met("met")));
    assert_eq!(results(1), (None, met("met")));
}

fn told(decided: Decided, answers: &Answers, language: Language) -> Checked {
    let letter = Letter {
        benefit: Benefit::OldAgePension,
        day: date!(2026 - 03 - 01),
        decided,
    };
    let messages = messages(language);
    let mut checked = Words::new(&messages).checked(&check(&letter, answers));
    checked.at = checked.at.iter().map(|it| plain(it)).collect();
    checked
}

fn granted(amount: u32, lines: &[(&str, u32)]) -> Decided {
    let line = |(key, amount): &(&str, u32)| ((*key).to_owned(), Manat::from(*amount));
    Decided::Granted {
        amount: Manat::from(amount),
        lines: lines.iter().map(line).collect(),
    }
}

#[test]
fn the_step_where_a_letter_parts_is_named() {
    let en = |decided| told(decided, &retired(), Language::En).at;
    assert_eq!(
        en(granted(280, &[])),
        [
            "The letter's amount comes out with an old number from the law. The last day it applied: 31 January 2025."
        ]
    );
    assert_eq!(
        en(granted(100, &[])),
        [
            "The letter's amount comes out without this line:",
            "Increase to the minimum pension (320.00 ₼)"
        ]
    );
    assert_eq!(
        en(granted(320, &[("recorded-capital", 14_000)]))[0],
        "This line is 14,000.00 ₼ in the letter, and 14,400.00 ₼ in our calculation:"
    );
    assert_eq!(
        en(granted(999, &[])),
        [
            "The letter says 999.00 ₼, our calculation 320.00 ₼.",
            "The lines of the letter's calculation show where they differ. Ask for them and compare them with ours."
        ]
    );
    let refused = en(Decided::Refused);
    assert_eq!(
        refused[0],
        "The letter refuses, but by our calculation every condition is met:"
    );
    assert_eq!(
        refused.len(),
        3,
        "the age, and the record or capital: {refused:?}"
    );
}

#[test]
fn what_parts_says_how_sure_that_is_and_how_to_appeal() {
    let az = told(granted(999, &[]), &retired(), Language::Az);
    assert_eq!(az.says, "Məktub və bizim hesablamamız burada fərqlənir:");
    assert_eq!(
        az.next,
        [
            "Bu addımın əsası: təsdiqlənib.",
            "Qərarı Dövlət Sosial Müdafiə Fondu verir. Yenidən baxılmasını yazılı istəyin və bu addımı göstərin.",
            "Razılaşmasanız, məhkəməyə müraciət edə bilərsiniz. Müddətini 142-dən soruşun: biz onu tapmadıq."
        ]
    );
    let ru = told(granted(320, &[]), &retired(), Language::Ru);
    let agrees = Checked {
        says: "Письмо и наш расчёт совпадают.".into(),
        ..Checked::default()
    };
    assert_eq!(ru, agrees);
    let asked = told(Decided::Refused, &retired().without(fact::SEX.id()), Language::En);
    assert!(
        asked
            .says
            .starts_with("To check the letter, this must be known: ")
    );
    assert!(asked.at.is_empty() && asked.next.is_empty());
}

#[test]
fn a_grant_without_the_right_names_what_is_missing_or_its_day() {
    let young = retired().with(fact::BIRTH_DATE, date!(1965 - 05 - 05));
    let young = young
        .with(fact::CHILDREN_RAISED, 0)
        .with(fact::RAISED_CHILD_WITH_DISABILITY, false);
    assert_eq!(
        told(granted(320, &[]), &young, Language::En).at,
        ["The letter grants it, but by our calculation the right comes on 5 May 2030."]
    );
    let short = retired()
        .with(fact::RECORD, Known::Is(Months::new(60)))
        .with(fact::RECORD_BEFORE_2006, Known::Is(Months::new(0)))
        .with(fact::CAPITAL_IN_2018, Known::Is(false))
        .with(fact::CHILDREN_RAISED, 0)
        .with(fact::RAISED_CHILD_WITH_DISABILITY, false);
    let at = told(granted(320, &[]), &short, Language::En).at;
    assert_eq!(
        at[..2],
        [
            "The letter grants it, but by our calculation there is no right to it.",
            "One of these is enough:"
        ]
    );
    assert_eq!(at.len(), 4, "the record and the capital: {at:?}");
}

/// Every kind of check in every language, measured as the sentences of findings are.
#[test]
fn its_sentences_are_short() {
    let finding = pension(date!(2026 - 03 - 01));
    let step = Box::new(finding.explanation.steps[0].clone());
    let citation = finding
        .explanation
        .steps
        .iter()
        .find_map(|it| it.citations.first().copied());
    let (ours, letter) = (Manat::from(1_234), Manat::from(12_345));
    let parts = [
        Part::Refused(finding.conditions.clone()),
        Part::Granted(Outcome::NotYet {
            on: date!(2030 - 12 - 31),
            pays: None,
        }),
        Part::Granted(Outcome::NotEntitled { unmet: Vec::new() }),
        Part::Line {
            step: step.clone(),
            letter,
        },
        Part::Without(step),
        Part::Earlier {
            until: date!(2025 - 01 - 31),
            was: citation,
            is: citation,
        },
        Part::Total { ours, letter },
    ];
    for language in Language::ALL {
        let messages = messages(language);
        let words = Words::new(&messages);
        for (at, appeal) in parts.iter().flat_map(|it| Place::ALL.map(|place| (it, place))) {
            let check = Check::Parts {
                at: at.clone(),
                confidence: Confidence::Medium,
                appeal,
            };
            let Checked { says, at, next, .. } = words.checked(&check);
            for text in [says].into_iter().chain(at).chain(next) {
                let longest = files::lengths(&text).max().unwrap();
                assert!(longest <= 20 && !text.contains(['{', '$']), "{longest}: {text}");
            }
        }
    }
}
