//! A text as it is said: every number, amount, date, time, share, number of a visit and short form in words, where a
//! voice would read the written form wrongly (`60 000,00` as sixty and nothing, `2027-ci` as a sum).

mod dates;
mod numbers;
mod short;

use crate::Language;
use numbers::{cardinal, form, ordinal, with_suffix};

/// The letters that stand for one manat.
const MANAT: char = '₼';
const NO_BREAK_SPACE: char = '\u{a0}';

/// The text in words.
pub fn spoken(language: Language, text: &str) -> String {
    let text = short::spelled(language, text);
    let mut out = String::new();
    let mut rest = text.as_str();
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        let (before, from) = rest.split_at(start);
        out.push_str(before);
        rest = match dates::day(language, from).or_else(|| dates::clock(language, from)) {
            Some((said, after)) => {
                out.push_str(&said);
                after
            }
            None => {
                let (number, after) = Number::read(language, from);
                say(language, &number, after, &mut out)
            }
        };
    }
    out + rest
}

/// A written number.
struct Number<'a> {
    /// As written.
    written: &'a str,
    whole: u64,
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
        while let Some(more) = text.get(end..).and_then(|it| it.strip_prefix(group))
            && digits(more) == 3
        {
            whole.push_str(more.get(..3).unwrap_or_default());
            end += group.len_utf8() + 3;
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
    // A telephone number, or one longer than any amount: digit by digit.
    let code = number.written.starts_with('0') && digits(number.written) > 1;
    if code || number.whole >= 1_000_000_000_000 {
        let each = number.written.chars().map(|c| match c.to_digit(10) {
            Some(digit) => cardinal(language, digit.into()),
            None => ",".to_owned(),
        });
        out.push_str(&each.collect::<Vec<_>>().join(" "));
        return after;
    }
    let next = after.trim_start_matches([' ', NO_BREAK_SPACE]);
    if let Some(rest) = next.strip_prefix(MANAT) {
        out.push_str(&money(language, number));
        return rest;
    }
    let said = cardinal(language, number.whole);
    let said = with_fraction(language, said, number.fraction);
    if let Some(rest) = next.strip_prefix('%') {
        out.push_str(&format!("{said} {}", share(language, number)));
        return rest;
    }
    if number.fraction.is_empty() {
        let found = match language {
            Language::Az => after.strip_prefix('-').map(suffix).and_then(|(written, rest)| {
                (!written.is_empty()).then(|| (with_suffix(&said, written), rest))
            }),
            Language::Ru => russian_date(number.whole, after).or_else(|| {
                let feminine = numbers::is_feminine(next).then(|| numbers::feminine(&said))?;
                Some((feminine, after))
            }),
            Language::En => english_date(number.whole, after),
        };
        if let Some((said, rest)) = found {
            out.push_str(&said);
            return rest;
        }
    }
    out.push_str(&said);
    after
}

/// What follows a number of hundredths.
fn share(language: Language, number: &Number<'_>) -> &'static str {
    match (language, number.fraction) {
        (Language::Az, _) => "faiz",
        (Language::En, _) => "per cent",
        (Language::Ru, "") => ["процент", "процента", "процентов"][form(language, number.whole)],
        (Language::Ru, _) => "процента",
    }
}

/// A day before the name of a month, or a number with the end of an ordinal: 1 January, 1st.
fn english_date(number: u64, after: &str) -> Option<(String, &str)> {
    let (end, rest) = suffix(after);
    if matches!(end, "st" | "nd" | "rd" | "th") {
        return Some((ordinal(number), rest));
    }
    let next = after.strip_prefix([' ', NO_BREAK_SPACE])?;
    let month = dates::ENGLISH_MONTHS.iter().any(|month| next.starts_with(month));
    (month && (1..=31).contains(&number)).then(|| (format!("the {} of", ordinal(number)), after))
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

/// A day before the name of a month, and a year before "г.", "года" or "году": both are said as ordinals.
fn russian_date(number: u64, after: &str) -> Option<(String, &str)> {
    let next = after.strip_prefix([' ', NO_BREAK_SPACE])?;
    if dates::RUSSIAN_MONTHS.iter().any(|month| next.starts_with(month)) {
        return Some((numbers::russian_ordinal(number)?, after));
    }
    if let Some(rest) = next.strip_prefix("году") {
        let year = dates::russian_year(number)?;
        let stem = year.strip_suffix("го").unwrap_or(&year);
        return Some((format!("{stem}м году"), rest));
    }
    let rest = next.strip_prefix("г.").or_else(|| next.strip_prefix("года"))?;
    Some((dates::russian_year(number)? + " года", rest))
}
