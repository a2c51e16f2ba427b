//! The three depths as a person reads them, in three languages, compared with sentences written by hand.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking, its helpers too"
)]

use l10n::{Language, Messages};
use law::Manat;
use law::answers::{Answers, Value};
use law::benefit::{Benefit, Place, Said, condition};
use law::case::{Assessed, Depth, Given, assess};
use law::explanation::Explanation;
use law::facts::{Known, Sex, fact};
use law::finding::{Change, Every, Finding, Missing, Outcome, Pays, Range};
use law::interview::Undecided;
use law::package::best;
use law::phrase::Phrase;
use law::{Month, Months};
use time::Date;
use time::macros::date;
use words::{Words, embedded};

const TODAY: Date = date!(2026 - 11 - 21);

fn messages(language: Language) -> Messages {
    embedded::messages(language).unwrap()
}

/// Plain blanks, so that sentences can be typed here.
fn plain(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

/// A finding with an outcome and nothing else.
fn bare(outcome: Outcome) -> Finding {
    Finding {
        benefit: Benefit::AgeAllowance,
        outcome,
        conditions: Vec::new(),
        explanation: Explanation::default(),
        caveats: Vec::new(),
    }
}

fn entitled(pays: Pays) -> Finding {
    bare(Outcome::Entitled {
        pays,
        since: None,
        until: None,
    })
}

fn money(every: Every) -> Finding {
    entitled(Pays::Money {
        amount: Manat::from(1220),
        every,
    })
}

#[test]
fn each_way_of_paying_has_its_sentence() {
    let relief = entitled(Pays::Relief {
        amount: Manat::from(400),
    });
    let far = bare(Outcome::NotYet {
        on: date!(2040 - 05 - 02),
        pays: None,
    });
    let help_later = bare(Outcome::NotYet {
        on: date!(2027 - 01 - 01),
        pays: Some(Pays::Help),
    });
    let unmet = bare(Outcome::NotEntitled { unmet: Vec::new() });
    for (finding, az, ru, en) in [
        (
            money(Every::Month),
            "ayda 1 220,00 ₼ ala bilərsiniz.",
            "вы можете получать 1 220,00 ₼ в месяц.",
            "you can get 1,220.00 ₼ a month.",
        ),
        (
            money(Every::Once),
            "birdəfəlik 1 220,00 ₼ ala bilərsiniz.",
            "вы можете получить 1 220,00 ₼ один раз.",
            "you can get 1,220.00 ₼ once.",
        ),
        (
            money(Every::Quarter),
            "üç ayda bir 1 220,00 ₼ ala bilərsiniz.",
            "вы можете получать 1 220,00 ₼ раз в три месяца.",
            "you can get 1,220.00 ₼ every three months.",
        ),
        (
            money(Every::HalfYear),
            "ildə iki dəfə 1 220,00 ₼ ala bilərsiniz.",
            "вы можете получать 1 220,00 ₼ два раза в год.",
            "you can get 1,220.00 ₼ twice a year.",
        ),
        (
            money(Every::Year),
            "ildə bir dəfə 1 220,00 ₼ ala bilərsiniz.",
            "вы можете получать 1 220,00 ₼ раз в год.",
            "you can get 1,220.00 ₼ once a year.",
        ),
        (
            relief,
            "aylıq gəlirinizin 400,00 ₼ hissəsindən vergi tutulmur.",
            "400,00 ₼ вашего месячного дохода не облагаются налогом.",
            "400.00 ₼ of your monthly income is free of tax.",
        ),
        (
            entitled(Pays::Help),
            "qanunda göstərilən şərtlərə uyğunsunuz.",
            "вы подходите под условия закона.",
            "you meet the conditions of the law.",
        ),
        (
            help_later,
            "1 yanvar 2027-ci ildən qanunda göstərilən şərtlərə uyğun olacaqsınız.",
            "с 1 января 2027 г. вы подойдёте под условия закона.",
            "from 1 January 2027 you will meet the conditions of the law.",
        ),
        (
            far,
            "hüququnuz 2 may 2040-cı ildə yaranır. Məbləği indidən hesablamaq olmur.",
            "право появится 2 мая 2040 г. Сумму так рано посчитать нельзя.",
            "the right comes on 2 May 2040. The amount cannot be worked out so early.",
        ),
        (
            unmet,
            "bu cavablarla hüququnuz yoxdur.",
            "при таких ответах у вас нет права.",
            "with these answers you have no right to it.",
        ),
    ] {
        for (language, expected) in Language::ALL.into_iter().zip([az, ru, en]) {
            let messages = messages(language);
            let words = Words::new(&messages);
            let name = words.benefit(Benefit::AgeAllowance);
            assert_eq!(
                plain(&words.finding(&finding).sentence.says),
                format!("{name}: {expected}")
            );
        }
    }
}

#[test]
fn since_when_until_when_who_decides_and_that_it_is_an_estimate() {
    let finding = bare(Outcome::Entitled {
        pays: Pays::Money {
            amount: Manat::from(1),
            every: Every::Month,
        },
        since: Some(date!(2026 - 06 - 30)),
        until: Some(date!(2027 - 06 - 29)),
    });
    let ru = messages(Language::Ru);
    let sentence = Words::new(&ru).finding(&finding).sentence;
    assert_eq!(
        sentence.more.iter().map(|it| plain(it)).collect::<Vec<_>>(),
        [
            "Это право у вас с 30 июня 2026 г.",
            "Последний день этого права: 29 июня 2027 г."
        ]
    );
    assert_eq!(
        sentence.next,
        [
            "Это часто назначают без заявления.",
            "Это примерный расчёт.",
            "Решение принимает Государственный фонд социальной защиты."
        ]
    );
    let en = messages(Language::En);
    let help = Words::new(&en).finding(&entitled(Pays::Help)).sentence;
    assert!(
        !help.next.contains(&"This is an estimate.".to_owned()),
        "no sum, no estimate"
    );
}

#[test]
fn what_is_not_settled_says_why_and_who_can_settle_it() {
    let finding = bare(Outcome::Unsettled {
        why: Phrase::new("not-announced").with("year", 2026),
        ask: Place::TaxService,
    });
    let az = messages(Language::Az);
    let sentence = Words::new(&az).finding(&finding).sentence;
    assert_eq!(
        sentence.more,
        [
            "2026-cı ildən sonrakı məbləğ hələ açıqlanmayıb.",
            "Bunu Dövlət Vergi Xidməti dəqiqləşdirə bilər."
        ]
    );
}

/// A man of pension age with a short record, and sixty thousand too little or enough.
fn pension(capital: u32) -> Finding {
    let answers = Answers::default()
        .with(fact::SEX, Sex::Man)
        .with(fact::BIRTH_DATE, date!(1961 - 10 - 05))
        .with(fact::RECORD, Known::Is(Months::new(24)))
        .with(fact::CAPITAL, Known::Is(Manat::from(capital)))
        .with(fact::RECORD_BEFORE_2006, Known::Is(Months::new(0)))
        .with(fact::CAPITAL_IN_2018, Known::Is(false))
        .with(fact::CHILDREN_RAISED, 0)
        .with(fact::RAISED_CHILD_WITH_DISABILITY, false)
        .with(fact::RETIRE_IN, Known::Unknown);
    let ticks = law::facts::FactId::all().filter(|id| id.spec().screen.has_ticks());
    let answers = ticks.fold(answers, |answers, id| answers.with_value(id, Value::YesNo(false)));
    match assess(Benefit::OldAgePension, Given::new(&answers, TODAY, Depth::Plan)).assessed {
        Assessed::Found(finding) => *finding,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_no_names_every_way_with_its_smallest_change() {
    let en = messages(Language::En);
    let missing = Words::new(&en).finding(&pension(40_000)).sentence.missing;
    assert_eq!(
        (missing.len(), missing[0].title.as_str()),
        (1, "One of these is enough:")
    );
    let [record, capital] = &missing[0].ways[..] else {
        panic!("{missing:?}")
    };
    assert!(
        record.ends_with("It would be met with this answer: Your insurance record – 25 years."),
        "{record}"
    );
    // Art 7 with Art 6-1: 320 × 144 = 46,080.
    assert!(
        plain(capital).ends_with("It would be met with this answer: Your pension capital – 46,080.00 ₼."),
        "{capital}"
    );
}

#[test]
fn a_no_says_a_tick_once_and_what_time_or_nothing_can_change() {
    let en = messages(Language::En);
    let words = Words::new(&en);
    let not_working = Said::from(&condition::age_allowance::NOT_WORKING);
    let way = |change| {
        let said = not_working.clone();
        words.way(&Missing { said, change })
    };
    assert_eq!(way(Change::to(fact::WORKS, false)), "You do not work.");
    assert_eq!(
        way(Change::On(date!(2027 - 01 - 01))),
        "You do not work. It will be met by itself on 1 January 2027."
    );
    assert_eq!(
        way(Change::Never),
        "You do not work. This can no longer be changed."
    );
}

#[test]
fn a_receipt_is_read_from_above_and_names_its_articles() {
    let az = messages(Language::Az);
    let receipt = Words::new(&az).finding(&pension(72_000)).receipt;
    let read: Vec<_> = receipt
        .lines
        .iter()
        .map(|line| {
            (
                plain(&line.amount),
                line.how.as_deref().unwrap_or_default(),
                line.is_total,
                line.articles.join(" "),
            )
        })
        .collect();
    let line =
        |amount: &str, how, is_total, article: &str| (amount.to_owned(), how, is_total, article.to_owned());
    assert_eq!(
        read,
        [
            line("72 000,00 ₼", "", false, ""),
            line("72 000,00 ₼", "", true, ""),
            line("500,00 ₼", "÷ 144", false, "10-cu maddə"),
            line("500,00 ₼", "", true, ""),
        ]
    );
}

#[test]
fn article_by_article_each_number_has_its_days_and_its_act() {
    let en = messages(Language::En);
    let entries = Words::new(&en).finding(&pension(72_000)).articles;
    let condition = &entries[0];
    assert_eq!(condition.result, "met");
    assert_eq!(condition.bases[0].act, "Law on Labour Pensions");
    assert_eq!(
        (
            condition.bases[0].article.as_deref(),
            condition.bases[0].number.is_none()
        ),
        (Some("Art. 7"), true)
    );
    let divided = entries
        .iter()
        .find(|entry| !entry.bases.is_empty() && entry.bases[0].number.is_some())
        .unwrap();
    let number = divided.bases[0].number.as_ref().unwrap();
    assert_eq!(
        (number.value.as_str(), number.days.as_str()),
        ("12 years", "01.07.2017 – until amended")
    );
    assert!(number.set_by.contains("54-IIIQ") && !divided.bases[0].source.is_empty());
}

#[test]
fn what_is_set_aside_says_for_what() {
    let amount = |benefit, manat| Finding {
        benefit,
        ..entitled(Pays::Money {
            amount: Manat::from(manat),
            every: Every::Month,
        })
    };
    let package = best(&[
        amount(Benefit::AgeAllowance, 220),
        amount(Benefit::OldAgePension, 500),
    ]);
    let en = messages(Language::En);
    let words = Words::new(&en);
    let together = words.package(&package);
    assert_eq!(plain(&together.says.join(" ")), "All together, 500.00 ₼ a month.");
    let (age, pension) = (
        words.benefit(Benefit::AgeAllowance),
        words.benefit(Benefit::OldAgePension),
    );
    let expected = format!("“{age}” and “{pension}” are not paid together. We chose what gives you more.");
    assert_eq!(together.set_aside[0].says, expected);
}

#[test]
fn what_is_undecided_says_what_it_waits_for_and_how_far_it_can_move() {
    let en = messages(Language::En);
    let words = Words::new(&en);
    let say = |needs, low: u32, high: Option<u32>| {
        let range = Range {
            low: Manat::from(low),
            high: high.map(Manat::from),
        };
        let waiting = words.undecided(&Undecided {
            benefit: Benefit::AgeAllowance,
            needs,
            range,
        });
        (waiting.says, waiting.range.map(|it| plain(&it)))
    };
    let name = words.benefit(Benefit::AgeAllowance);
    let (says, range) = say(Some(fact::SEX.id()), 10, Some(20));
    assert_eq!(says, format!("{name}: this is still to be known: Your sex."));
    assert_eq!(range.as_deref(), Some("between 10.00 ₼ and 20.00 ₼"));
    assert_eq!(say(None, 10, None).1.as_deref(), Some("at least 10.00 ₼"));
    assert_eq!(say(None, 0, Some(20)).1.as_deref(), Some("at most 20.00 ₼"));
    assert_eq!(say(None, 0, None).1, None);
}

#[test]
fn every_kind_of_answer_can_be_said() {
    let en = messages(Language::En);
    let words = Words::new(&en);
    let said = |id: law::facts::FactId, value| plain(&words.value(id, &value));
    assert_eq!(said(fact::CAPITAL.id(), Value::Unknown), "I don't know");
    assert_eq!(said(fact::WORKS.id(), Value::YesNo(false)), "no");
    assert_eq!(said(fact::SEX.id(), Value::Choice(1)), "man");
    assert_eq!(
        said(fact::BIRTH_DATE.id(), Value::Date(date!(1961 - 10 - 05))),
        "5 October 1961"
    );
    assert_eq!(
        said(fact::RETIRE_IN.id(), Value::Month(Month::of(TODAY))),
        "November 2026"
    );
    assert_eq!(
        said(fact::RECORD.id(), Value::Months(Months::new(30))),
        "2 years 6 months"
    );
    assert_eq!(said(fact::MEMBERS.id(), Value::Count(4)), "4");
    let cell = |id: law::facts::FactId, cell| said(id, law::cell::value(id.spec(), cell).unwrap());
    assert_eq!(
        cell(
            fact::CHILDREN.id(),
            "2015-03-01;2019-05-02 from_81_to_100 foster@2020-01-01"
        ),
        "1 March 2015, own child; 2 May 2019, in a foster family, disability 81–100 per cent"
    );
    assert_eq!(cell(fact::CHILDREN.id(), "-"), "none");
    assert_eq!(
        cell(fact::PAY_HISTORY.id(), "2006-2016 private 500"),
        "2006–2016: 500.00 ₼ a month, private sector"
    );
}
