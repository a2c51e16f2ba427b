//! Every form of every argument in the three languages, and the table of arg.rs against what comes out.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;

use l10n::{Arg, Language, Messages};
use rust_decimal::Decimal;
use time::{Date, Month};

/// The real formats of a language and, for each form asked, the message `form` that shows it alone.
fn form(language: Language, arg: &Arg, variable: &str) -> Result<String, String> {
    let formats = fs::read_to_string(format!("../../i18n/{}/formats.ftl", language.tag())).unwrap();
    let messages = Messages::parse(language, &format!("{formats}\nform = {{ {variable} }}\n")).unwrap();
    let text = messages
        .try_text("form", &[("x", arg.clone())])
        .map_err(|error| error.to_string())?;
    Ok(text.replace('\u{a0}', " "))
}

fn in_all(arg: &Arg, variable: &str) -> [String; 3] {
    Language::ALL.map(|language| form(language, arg, variable).unwrap())
}

fn date(year: i32, month: u8, day: u8) -> Arg {
    Arg::Date(Date::from_calendar_date(year, Month::try_from(month).unwrap(), day).unwrap())
}

#[test]
fn the_table_is_true() {
    let source = fs::read_to_string("src/arg.rs").unwrap();
    let mut checked = 0;
    let mut kind = String::new();
    for row in source.lines().filter_map(|line| line.strip_prefix("//! |")) {
        let cells: Vec<&str> = row.trim_end_matches('|').split('|').map(str::trim).collect();
        if !cells[0].is_empty() {
            kind = cells[0].to_owned();
        }
        for (arg, name) in [
            (Arg::Money(Decimal::new(54167, 2)), "`Money`"),
            (Arg::Number(Decimal::new(56, 2)), "`Number`"),
            (Arg::Count(21), "`Count`"),
            (Arg::Year(2027), "`Year`"),
            (
                Arg::Month {
                    year: 2027,
                    month: Month::January,
                },
                "`Month`",
            ),
            (date(2027, 1, 1), "`Date`"),
            (Arg::Time { hour: 9, minute: 20 }, "`Time`"),
            (Arg::Age { years: 64, months: 6 }, "`Age`"),
            (Arg::Duration { years: 12, months: 6 }, "`Duration`"),
            (Arg::Article("14.1".to_owned()), "`Article`"),
        ] {
            if kind != name {
                continue;
            }
            let variables: Vec<&str> = cells[1].split('`').filter(|part| part.starts_with('$')).collect();
            for (language, cell) in Language::ALL.into_iter().zip(&cells[2..]) {
                let got: Result<Vec<String>, String> =
                    variables.iter().map(|v| form(language, &arg, v)).collect();
                match *cell {
                    "–" => assert!(got.unwrap_err().contains("Unknown variable"), "{row}"),
                    cell => assert_eq!(got.unwrap().join(" "), cell, "{row}"),
                }
                checked += 1;
            }
        }
    }
    assert_eq!(checked, 33 * 3, "rows of the table");
}

#[test]
fn months() {
    let az_from = [
        "yanvarından",
        "fevralından",
        "martından",
        "aprelindən",
        "mayından",
        "iyunundan",
        "iyulundan",
        "avqustundan",
        "sentyabrından",
        "oktyabrından",
        "noyabrından",
        "dekabrından",
    ];
    let ru_genitive = [
        "января",
        "февраля",
        "марта",
        "апреля",
        "мая",
        "июня",
        "июля",
        "августа",
        "сентября",
        "октября",
        "ноября",
        "декабря",
    ];
    let ru_in = [
        "январе",
        "феврале",
        "марте",
        "апреле",
        "мае",
        "июне",
        "июле",
        "августе",
        "сентябре",
        "октябре",
        "ноябре",
        "декабре",
    ];
    for number in 1..=12_u8 {
        let arg = Arg::Month {
            year: 2026,
            month: Month::try_from(number).unwrap(),
        };
        let at = usize::from(number - 1);
        let [az, ru, _] = in_all(&arg, "$x_from");
        assert_eq!(az, format!("2026-cı ilin {}", az_from[at]));
        assert_eq!(ru, format!("с {} 2026 г.", ru_genitive[at]));
        assert_eq!(in_all(&arg, "$x_in")[1], format!("в {} 2026 г.", ru_in[at]));
        let english = format!("{} 2026", Month::try_from(number).unwrap());
        assert_eq!(in_all(&arg, "$x_title")[2], english);
        assert_eq!(
            in_all(&date(2026, number, 3), "$x")[1],
            format!("3 {} 2026 г.", ru_genitive[at])
        );
    }
    let april = Arg::Month {
        year: 2030,
        month: Month::April,
    };
    assert_eq!(in_all(&april, "$x_in")[0], "2030-cu ilin aprelində");
    assert_eq!(in_all(&april, "$x_until")[0], "2030-cu ilin aprelinə qədər");
    assert_eq!(
        in_all(
            &Arg::Month {
                year: 2026,
                month: Month::June
            },
            "$x_title"
        )[0],
        "İyun 2026"
    );
}

#[test]
fn the_days_of_a_week_begin_on_monday() {
    let az = [
        "bazar ertəsi",
        "çərşənbə axşamı",
        "çərşənbə",
        "cümə axşamı",
        "cümə",
        "şənbə",
        "bazar",
    ];
    let az_short = ["B.e.", "Ç.a.", "Ç.", "C.a.", "C.", "Ş.", "B."];
    let ru_short = ["пн", "вт", "ср", "чт", "пт", "сб", "вс"];
    for index in 0..7_u8 {
        let at = usize::from(index);
        // 23 November 2026 is a Monday.
        let arg = date(2026, 11, 23 + index);
        assert_eq!(in_all(&arg, "$x_weekday")[0], az[at]);
        let [az, ru, _] = in_all(&arg, "$x_weekday_short");
        assert_eq!([az.as_str(), ru.as_str()], [az_short[at], ru_short[at]]);
    }
    let monday = [
        "bazar ertəsi, 23 noyabr",
        "понедельник, 23 ноября",
        "Monday, 23 November",
    ];
    assert_eq!(in_all(&date(2026, 11, 23), "$x_day"), monday);
}

#[test]
fn dates_that_bend() {
    assert_eq!(
        in_all(&date(2024, 2, 29), "$x_from")[0],
        "29 fevral 2024-cü ildən"
    );
    assert_eq!(in_all(&date(2030, 12, 31), "$x_on")[0], "31 dekabr 2030-cu ildə");
    assert_eq!(in_all(&date(2026, 11, 2), "$x_from")[1], "со 2 ноября 2026 г.");
    assert_eq!(in_all(&date(2026, 11, 22), "$x_from")[1], "с 22 ноября 2026 г.");
    assert_eq!(in_all(&date(2006, 1, 1), "$x_short"), ["01.01.2006"; 3]);
}

#[test]
fn times() {
    let from = |hour, minute| in_all(&Arg::Time { hour, minute }, "$x_from")[0].clone();
    assert_eq!(from(9, 0), "09:00-dan");
    assert_eq!(from(18, 0), "18:00-dən");
    assert_eq!(from(9, 5), "09:05-dən");
    assert_eq!(from(10, 40), "10:40-dan");
    assert_eq!(from(0, 0), "00:00-dan");
}

#[test]
fn ages_and_durations_leave_out_what_is_nought() {
    let cases = [
        ((65, 0), ["65 yaş", "65 лет", "65 years"], "65 il"),
        ((0, 6), ["6 ay", "6 месяцев", "6 months"], "6 ay"),
        ((0, 0), ["0 yaş", "0 лет", "0 years"], "0 il"),
        (
            (1, 1),
            ["1 yaş 1 ay", "1 год 1 месяц", "1 year 1 month"],
            "1 il 1 ay",
        ),
        (
            (22, 3),
            ["22 yaş 3 ay", "22 года 3 месяца", "22 years 3 months"],
            "22 il 3 ay",
        ),
        (
            (111, 11),
            ["111 yaş 11 ay", "111 лет 11 месяцев", "111 years 11 months"],
            "111 il 11 ay",
        ),
    ];
    for ((years, months), age, az_duration) in cases {
        assert_eq!(in_all(&Arg::Age { years, months }, "$x"), age);
        let [az, ru, en] = in_all(&Arg::Duration { years, months }, "$x");
        assert_eq!(
            [az.as_str(), ru.as_str(), en.as_str()],
            [az_duration, age[1], age[2]]
        );
    }
    assert_eq!(in_all(&Arg::Age { years: 65, months: 0 }, "$x_at")[0], "65 yaşda");
    for span in [
        Arg::Age { years: 64, months: 6 },
        Arg::Duration { years: 64, months: 6 },
    ] {
        assert_eq!(
            [in_all(&span, "$x_years"), in_all(&span, "$x_months")],
            [["64"; 3], ["6"; 3]]
        );
    }
}

#[test]
fn articles() {
    let az = |article: &str| form(Language::Az, &Arg::Article(article.to_owned()), "$x_ci");
    assert_eq!(az("8.3").unwrap(), "8.3-cü");
    assert_eq!(az("20-1").unwrap(), "20-1-ci");
    assert_eq!(az("105(6)").unwrap(), "105(6)-cı");
    assert!(az("giriş").is_err(), "no number, no suffix");
}

#[test]
fn counts_are_grouped_and_exact() {
    assert_eq!(in_all(&Arg::Count(60_000), "$x"), ["60 000", "60 000", "60,000"]);
    let az = |form_of: &str| form(Language::Az, &Arg::Count(1_000_000), form_of).unwrap();
    assert_eq!(
        ["$x_ci", "$x_dan", "$x_da", "$x_a"].map(az),
        ["1 000 000-cu", "1 000 000-dan", "1 000 000-da", "1 000 000-a"]
    );
}
