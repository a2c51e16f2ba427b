//! Messages: plurals, faults, sharing; nothing that is asked of them panics.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::fs;
use std::thread;

use l10n::{Arg, Language, Messages, MessagesError, TextError};

fn source(language: Language) -> String {
    fs::read_to_string(format!("../../i18n/{}/formats.ftl", language.tag())).unwrap()
}

fn messages(language: Language, more: &str) -> Messages {
    Messages::parse(language, &format!("{}\n{more}", source(language))).unwrap()
}

#[test]
fn russian_plurals() {
    let ru = messages(
        Language::Ru,
        "years = { $n ->\n [one] { $n } год\n [few] { $n } года\n *[many] { $n } лет\n}\n",
    );
    let cases = [
        (0, "лет"),
        (1, "год"),
        (2, "года"),
        (4, "года"),
        (5, "лет"),
        (11, "лет"),
        (12, "лет"),
        (14, "лет"),
        (21, "год"),
        (22, "года"),
        (25, "лет"),
        (101, "год"),
        (111, "лет"),
        (112, "лет"),
        (-1, "год"),
    ];
    for (n, word) in cases {
        assert_eq!(
            ru.try_text("years", &[("n", Arg::Count(n))]).unwrap(),
            format!("{n} {word}")
        );
    }
}

#[test]
fn azerbaijani_and_english_plurals() {
    let rule = "n = { $n ->\n [one] one\n *[other] other\n}\n";
    for language in [Language::Az, Language::En] {
        let messages = messages(language, rule);
        let of = |n| messages.try_text("n", &[("n", Arg::Count(n))]).unwrap();
        assert_eq!(
            [0, 1, 2, 11, 21, 101].map(of),
            ["other", "one", "other", "other", "other", "other"]
        );
    }
}

#[test]
fn a_fault_shows_the_id_and_says_why() {
    let az = messages(Language::Az, "hello = Salam, { $name }\nbad = { nowhere }\n");
    let name = [("name", Arg::Text("Əli { $x }".to_owned()))];
    assert_eq!(
        az.text("hello", &name),
        "Salam, Əli { $x }",
        "an argument is never read as a pattern"
    );
    let twice = ["Əli", "Leyla"].map(|text| ("name", Arg::Text(text.to_owned())));
    assert_eq!(az.text("hello", &twice), "Salam, Leyla", "the last given counts");
    assert_eq!(az.text("hello", &[]), "hello");
    assert_eq!(az.text("bye", &name), "bye");
    assert!(az.has("hello") && !az.has("bye"));
    assert_eq!(
        az.try_text("bye", &[]),
        Err(TextError::Unknown { id: "bye".to_owned() })
    );
    let missing = |id| az.try_text(id, &[]).unwrap_err().to_string();
    assert!(missing("hello").contains("$name"), "{}", missing("hello"));
    assert!(missing("bad").contains("nowhere"));
    for id in ["", "-term", "hello.attribute", "{ $x }", "ə"] {
        assert_eq!(az.text(id, &[]), id);
    }
}

#[test]
fn a_source_with_a_fault_is_refused() {
    let refuse = |source: &str| Messages::parse(Language::Ru, source).err().unwrap();
    let good = source(Language::Ru);
    let lines = good.lines().count();
    let MessagesError::Syntax { line, reason } = refuse(&format!("{good}a = 1\nb = {{ $\n")) else {
        panic!("a broken placeable was read");
    };
    assert!(line > lines && !reason.is_empty(), "{line} {reason}");
    assert_eq!(
        refuse(&format!("{good}a = 1\na = 2\n")),
        MessagesError::Twice { id: "a".to_owned() }
    );
    assert_eq!(refuse("a = 1\n"), MessagesError::NoFormat { id: "format-money" });
    assert_eq!(
        refuse(&good.replace("format-age-at", "format-age-when")),
        MessagesError::NoFormat { id: "format-age-at" }
    );
}

#[test]
fn languages_have_the_same_formats_to_offer() {
    for language in Language::ALL {
        for id in source(language)
            .lines()
            .filter_map(|l| l.split_once(" =").map(|(id, _)| id.to_owned()))
        {
            assert!(id.starts_with("format-") || id.starts_with(' '), "{id}");
        }
        assert_eq!(messages(language, "").language(), language);
    }
}

#[test]
fn no_isolation_marks() {
    let en = messages(Language::En, "a = x{ $y }z\n");
    assert_eq!(en.text("a", &[("y", Arg::Text("é".to_owned()))]), "xéz");
}

#[test]
fn shared_between_threads() {
    let az = messages(Language::Az, "n = { $n ->\n [one] bir\n *[other] { $n_ci }\n}\n");
    thread::scope(|scope| {
        for n in 1..8 {
            let az = &az;
            scope.spawn(move || {
                for _ in 0..200 {
                    let expected = if n == 1 {
                        "bir".to_owned()
                    } else {
                        format!("{n}{}", l10n::suffix::ordinal(n))
                    };
                    assert_eq!(
                        az.text("n", &[("n", Arg::Count(i64::try_from(n).unwrap()))]),
                        expected
                    );
                }
            });
        }
    });
}

#[test]
fn counts_beyond_exact_floats_are_still_shown_exactly() {
    let en = messages(Language::En, "n = { $n }\n");
    let shown = |n| en.text("n", &[("n", Arg::Count(n))]);
    assert_eq!(shown(9_007_199_254_740_993), "9,007,199,254,740,993");
    assert_eq!(shown(i64::MIN), "-9,223,372,036,854,775,808");
    assert_eq!(shown(-60_000), "-60,000");
}

#[test]
fn tags() {
    for language in Language::ALL {
        assert_eq!(Language::from_tag(language.tag()), Some(language));
        let json = serde_json::to_string(&language).unwrap();
        assert_eq!(json, format!("\"{}\"", language.tag()));
        assert_eq!(serde_json::from_str::<Language>(&json).unwrap(), language);
    }
    assert_eq!(Language::from_tag("ru-RU"), Some(Language::Ru));
    assert_eq!(Language::from_tag("AZ_Latn"), Some(Language::Az));
    assert_eq!(
        [
            Language::from_tag("tr"),
            Language::from_tag(""),
            Language::from_tag("azb")
        ],
        [None; 3]
    );
}
