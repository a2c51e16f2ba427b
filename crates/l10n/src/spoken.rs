//! A text as it is said: amounts, grouped numbers, ordinals and dates in words, where a voice would read the written
//! form wrongly (`60 000,00` as sixty and nothing, `2027-ci` as a sum).
//!
//! Azerbaijani numbers are all said in words, since its voices know the fewest. Russian and English voices read plain
//! whole numbers well, so those stay.

mod numbers;

use crate::Language;
use numbers::{cardinal, form, russian_ordinal, with_suffix};

/// The letters that stand for one manat.
const MANAT: char = '₼';
const NO_BREAK_SPACE: char = '\u{a0}';

/// The text in words.
pub fn spoken(language: Language, text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        let (before, from) = rest.split_at(start);
        out.push_str(before);
        let (number, after) = Number::read(language, from);
        rest = say(language, &number, after, &mut out);
    }
    out + rest
}

/// A written number.
struct Number<'a> {
    /// As written.
    written: &'a str,
    whole: u64,
    /// Whether its thousands are set apart.
    grouped: bool,
    /// The digits behind the comma or point.
    fraction: &'a str,
}

impl<'a> Number<'a> {
    /// The number at the beginning of a text, and what follows.
    fn read(language: Language, text: &'a str) -> (Number<'a>, &'a str) {
        let (group, point) = match language {
            Language::Az | Language::Ru => (NO_BREAK_SPACE, ','),
            Language::En => (',', '.'),
        };
        let mut end = digits(text);
        let mut whole = text.get(..end).unwrap_or_default().to_owned();
        let mut grouped = false;
        while let Some(more) = text.get(end..).and_then(|it| it.strip_prefix(group))
            && digits(more) == 3
        {
            whole.push_str(more.get(..3).unwrap_or_default());
            end += group.len_utf8() + 3;
            grouped = true;
        }
        let fraction = text.get(end..).and_then(|it| it.strip_prefix(point));
        let fraction = fraction.map_or("", |it| it.get(..digits(it)).unwrap_or_default());
        if !fraction.is_empty() {
            end += point.len_utf8() + fraction.len();
        }
        let (written, after) = text.split_at(end);
        let number = Number {
            written,
            whole: whole.parse().unwrap_or(u64::MAX),
            grouped,
            fraction,
        };
        (number, after)
    }
}

fn digits(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}

/// Says a number, with what belongs to it; what is left of the text.
fn say<'a>(language: Language, number: &Number<'_>, after: &'a str, out: &mut String) -> &'a str {
    // Longer numbers are no amounts: they stay as they are.
    if number.whole >= 1_000_000_000_000 {
        out.push_str(number.written);
        return after;
    }
    if let Some(rest) = after
        .trim_start_matches([' ', NO_BREAK_SPACE])
        .strip_prefix(MANAT)
    {
        out.push_str(&money(language, number));
        return rest;
    }
    let plain = number.fraction.is_empty() && !number.grouped;
    match language {
        Language::Az => {
            let said = cardinal(language, number.whole);
            match after.strip_prefix('-').map(suffix) {
                Some((written, rest)) if number.fraction.is_empty() && !written.is_empty() => {
                    out.push_str(&with_suffix(&said, written));
                    return rest;
                }
                _ => out.push_str(&with_fraction(language, said, number.fraction)),
            }
        }
        Language::Ru if plain => match russian_date(number.whole, after) {
            Some((said, rest)) => {
                out.push_str(&said);
                return rest;
            }
            None => out.push_str(number.written),
        },
        Language::En if plain => out.push_str(number.written),
        Language::Ru | Language::En => {
            let said = cardinal(language, number.whole);
            out.push_str(&with_fraction(language, said, number.fraction));
        }
    }
    after
}

/// The letters of a suffix, and what follows them.
fn suffix(text: &str) -> (&str, &str) {
    text.split_at(text.find(|c: char| !c.is_alphabetic()).unwrap_or(text.len()))
}

/// Digits behind the comma are said one by one.
fn with_fraction(language: Language, said: String, fraction: &str) -> String {
    if fraction.is_empty() {
        return said;
    }
    let point = match language {
        Language::Az => "vergül",
        Language::Ru => "запятая",
        Language::En => "point",
    };
    let each = fraction
        .bytes()
        .map(|digit| cardinal(language, u64::from(digit - b'0')));
    [said, point.to_owned()]
        .into_iter()
        .chain(each)
        .collect::<Vec<_>>()
        .join(" ")
}

/// Manat and qəpik; what is finer than a qəpik is said behind a comma.
fn money(language: Language, number: &Number<'_>) -> String {
    let names: [&str; 6] = match language {
        Language::Az => ["manat", "manat", "manat", "qəpik", "qəpik", "qəpik"],
        Language::Ru => ["манат", "маната", "манатов", "гяпик", "гяпика", "гяпиков"],
        Language::En => ["manat", "manats", "manats", "qapik", "qapiks", "qapiks"],
    };
    let [one, few, many, small @ ..] = names;
    let said = |count: u64, forms: [&str; 3]| {
        format!("{} {}", cardinal(language, count), forms[form(language, count)])
    };
    let whole = said(number.whole, [one, few, many]);
    match number.fraction {
        "" | "00" => whole,
        fraction if fraction.len() <= 2 => {
            let count = format!("{fraction:0<2}").parse().unwrap_or_default();
            let rest = said(count, small);
            if number.whole == 0 {
                rest
            } else {
                format!("{whole} {rest}")
            }
        }
        fraction => format!(
            "{} {few}",
            with_fraction(language, cardinal(language, number.whole), fraction)
        ),
    }
}

/// A day before the name of a month, and a year before "г." or "года": both are said as ordinals.
fn russian_date(number: u64, after: &str) -> Option<(String, &str)> {
    const MONTHS: [&str; 12] = [
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
    let next = after.strip_prefix([' ', NO_BREAK_SPACE])?;
    if MONTHS.iter().any(|month| next.starts_with(month)) {
        return Some((russian_ordinal(number)?, after));
    }
    let rest = next.strip_prefix("г.").or_else(|| next.strip_prefix("года"))?;
    let year = match (number / 100, number % 100) {
        (20, 0) => "двухтысячного".to_owned(),
        (20, rest) => format!("две тысячи {}", russian_ordinal(rest)?),
        (19, 0) => "тысяча девятисотого".to_owned(),
        (19, rest) => format!("тысяча девятьсот {}", russian_ordinal(rest)?),
        _ => return None,
    };
    Some((year + " года", rest))
}
