//! Money and numbers: how they are shown, and that nothing of them is lost.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::sync::LazyLock;

use l10n::{Arg, Language, Messages};
use proptest::prelude::*;
use rust_decimal::Decimal;

fn messages(language: Language) -> Messages {
    let path = format!("../../i18n/{}/formats.ftl", language.tag());
    Messages::parse(
        language,
        &(fs::read_to_string(path).unwrap() + "\nx = { $x }\nnumber = { $x_number }\n"),
    )
    .unwrap()
}

fn shown(arg: impl Fn(Decimal) -> Arg, value: &str) -> [String; 3] {
    let value = Decimal::from_str_exact(value).unwrap();
    Language::ALL.map(|language| messages(language).try_text("x", &[("x", arg(value))]).unwrap())
}

#[test]
fn money() {
    let cases = [
        ("541.67", "541,67 ₼", "541.67 ₼"),
        ("0", "0,00 ₼", "0.00 ₼"),
        ("-0.00", "0,00 ₼", "0.00 ₼"),
        ("-0", "0,00 ₼", "0.00 ₼"),
        ("0.01", "0,01 ₼", "0.01 ₼"),
        ("-0.01", "-0,01 ₼", "-0.01 ₼"),
        ("5.5", "5,50 ₼", "5.50 ₼"),
        ("999.99", "999,99 ₼", "999.99 ₼"),
        ("1000", "1 000,00 ₼", "1,000.00 ₼"),
        ("60000.00", "60 000,00 ₼", "60,000.00 ₼"),
        ("-1234567.89", "-1 234 567,89 ₼", "-1,234,567.89 ₼"),
        ("470.965", "470,965 ₼", "470.965 ₼"),
        (
            "79228162514264337593543950335",
            "79 228 162 514 264 337 593 543 950 335,00 ₼",
            "79,228,162,514,264,337,593,543,950,335.00 ₼",
        ),
    ];
    for (value, az, en) in cases {
        let az = az.replace(' ', "\u{a0}");
        let en = en.replace(' ', "\u{a0}");
        assert_eq!(shown(Arg::Money, value), [az.clone(), az, en], "{value}");
    }
}

#[test]
fn numbers() {
    let cases = [
        ("0.56", "0,56", "0.56"),
        ("3.10", "3,1", "3.1"),
        ("112", "112", "112"),
        ("-0.0", "0", "0"),
        ("25804.80", "25\u{a0}804,8", "25,804.8"),
        ("0.123456", "0,123456", "0.123456"),
        ("0.1234567", "0,123456…", "0.123456…"),
        ("0.9999999", "0,999999…", "0.999999…"),
        ("1.10000000", "1,1", "1.1"),
    ];
    for (value, az, en) in cases {
        assert_eq!(shown(Arg::Number, value), [az, az, en], "{value}");
    }
}

proptest! {
    #[test]
    fn what_is_shown_reads_back(qepik in -10_000_000_000_000_000_i64..10_000_000_000_000_000) {
        static MESSAGES: LazyLock<[Messages; 3]> = LazyLock::new(|| Language::ALL.map(messages));
        let amount = Decimal::new(qepik, 2);
        for messages in MESSAGES.iter() {
            let language = messages.language();
            for id in ["x", "number"] {
                let text = messages.try_text(id, &[("x", Arg::Money(amount))]).unwrap();
                let plain = match language {
                    Language::Az | Language::Ru => text.replace(',', "."),
                    Language::En => text.replace(',', ""),
                };
                let plain: String = plain.chars().filter(|c| !"\u{a0}₼".contains(*c)).collect();
                prop_assert_eq!(Decimal::from_str_exact(&plain), Ok(amount), "{}", text);
            }
        }
    }
}
