//! Every number that the app can say, said in words and read back by a reader that shares nothing with the speaker.

mod reader;

use l10n::{Language, spoken};
use proptest::prelude::*;

use reader::{Kind, read};

const LANGUAGES: [Language; 3] = Language::ALL;

/// An amount as it is written, from its qəpik.
fn amount(language: Language, qapik: u64) -> String {
    let (manat, rest) = (qapik / 100, qapik % 100);
    let (group, point) = if language == Language::En {
        (',', '.')
    } else {
        ('\u{a0}', ',')
    };
    let digits = manat.to_string();
    let mut whole = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            whole.push(group);
        }
        whole.push(digit);
    }
    format!("{whole}{point}{rest:02}\u{a0}₼")
}

/// Manat and qəpik of the words of an amount.
fn heard(language: Language, words: &str) -> Option<u64> {
    let manat = ["manats", "manat", "манатов", "маната", "манат"];
    let small = ["qəpik", "qapiks", "qapik", "гяпиков", "гяпика", "гяпик"];
    let mut total = 0;
    let mut number = Vec::new();
    for word in words.split(' ') {
        let worth = if manat.contains(&word) {
            100
        } else if small.contains(&word) {
            1
        } else {
            number.push(word);
            continue;
        };
        total += read(language, Kind::Cardinal, &number.join(" "))? * worth;
        number.clear();
    }
    number.is_empty().then_some(total)
}

#[test]
fn every_amount_of_whole_thousands_and_below_ten_thousand_is_said_as_it_is() {
    for language in LANGUAGES {
        // A number is the words of its thousands and the words of the rest.
        for manat in (0..=10_000).chain((10_000..=100_000).step_by(1000)) {
            let qapik = manat * 100 + manat * 37 % 100;
            let words = spoken(language, &amount(language, qapik));
            assert_eq!(heard(language, &words), Some(qapik), "{words}");
        }
    }
}

#[test]
fn every_qapik_is_said_beside_every_kind_of_manat() {
    for language in LANGUAGES {
        for manat in [
            0, 1, 2, 4, 5, 11, 12, 21, 22, 25, 100, 101, 111, 999, 1000, 1001, 21_002, 99_999,
        ] {
            for qapik in (0..100).map(|it| manat * 100 + it) {
                let words = spoken(language, &amount(language, qapik));
                assert_eq!(heard(language, &words), Some(qapik), "{words}");
            }
        }
    }
}

#[test]
fn russian_nouns_agree_with_every_amount() {
    for number in 0..=1000_u64 {
        let words = spoken(Language::Ru, &amount(Language::Ru, number * 100));
        let noun = words.rsplit(' ').next().unwrap();
        let expected = match (number % 100, number % 10) {
            (11..=14, _) => "манатов",
            (_, 1) => "манат",
            (_, 2..=4) => "маната",
            _ => "манатов",
        };
        assert_eq!(noun, expected, "{words}");
    }
}

#[test]
fn ordinals_are_read_back() {
    for number in 1..=3000_u64 {
        let suffix = l10n::suffix::ordinal(number);
        let words = spoken(Language::Az, &format!("{number}{suffix} il"));
        let words = words.strip_suffix(" il").unwrap();
        assert_eq!(read(Language::Az, Kind::Ordinal, words), Some(number), "{words}");
    }
    for day in 1..=31_u64 {
        let words = spoken(Language::Ru, &format!("{day} мая"));
        assert_eq!(
            read(Language::Ru, Kind::Ordinal, words.strip_suffix(" мая").unwrap()),
            Some(day)
        );
        let words = spoken(Language::En, &format!("{day} May"));
        let words = words
            .strip_prefix("the ")
            .unwrap()
            .strip_suffix(" of May")
            .unwrap();
        assert_eq!(read(Language::En, Kind::Ordinal, words), Some(day), "{words}");
    }
    for year in 1900..=2099_u64 {
        let words = spoken(Language::Ru, &format!("{year}\u{a0}г."));
        assert_eq!(
            read(Language::Ru, Kind::Ordinal, words.strip_suffix(" года").unwrap()),
            Some(year),
            "{words}"
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_amount_and_any_number_below_a_trillion_is_read_back(qapik in 0_u64..=10_000_000, number in 0_u64..1_000_000_000_000) {
        for language in LANGUAGES {
            let words = spoken(language, &amount(language, qapik));
            prop_assert_eq!(heard(language, &words), Some(qapik), "{}", words);
            let words = spoken(language, &number.to_string());
            prop_assert_eq!(read(language, Kind::Cardinal, &words), Some(number), "{}", words);
        }
    }

    #[test]
    fn shares_and_fractions_are_read_back(whole in 0_u64..1000, fraction in "[0-9]{1,3}") {
        let names = [(Language::Az, "vergül", "faiz"), (Language::Ru, "запятая", "процента"), (Language::En, "point", "per cent")];
        for (language, point, share) in names {
            let comma = if language == Language::En { '.' } else { ',' };
            let words = spoken(language, &format!("{whole}{comma}{fraction}\u{a0}%"));
            let (before, after) = words.strip_suffix(share).unwrap().split_once(point).unwrap();
            prop_assert_eq!(read(language, Kind::Cardinal, before.trim()), Some(whole));
            let digits: Option<Vec<u64>> = after.split_whitespace().map(|it| read(language, Kind::Cardinal, it)).collect();
            let digits: String = digits.unwrap().iter().map(u64::to_string).collect();
            prop_assert_eq!(&digits, &fraction);
        }
    }

    #[test]
    fn no_digit_is_ever_left_to_a_voice(text in "[ A-ZÜƏa-zəıİ0-9.,:%₼№\u{a0}–-]{0,40}") {
        for language in LANGUAGES {
            let words = spoken(language, &text);
            prop_assert!(!words.contains(|c: char| c.is_ascii_digit()), "{}", words);
        }
    }
}
