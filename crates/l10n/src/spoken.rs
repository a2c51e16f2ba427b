//! A text as it is said: amounts, grouped numbers, ordinals and dates in words, where a voice would read the written
//! form wrongly (`60 000,00` as sixty and nothing, `2027-ci` as a sum).
//!
//! Azerbaijani numbers are all said in words, since its voices know the fewest. Russian and English voices read plain
//! whole numbers well, so those stay.

use crate::Language;

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
            let said = azerbaijani(number.whole);
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

fn cardinal(language: Language, number: u64) -> String {
    match language {
        Language::Az => azerbaijani(number),
        Language::Ru => russian(number),
        Language::En => english(number),
    }
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

/// Which form of a noun follows a number: one, few or many.
fn form(language: Language, count: u64) -> usize {
    match (language, count % 10, count % 100) {
        (Language::Ru, 1, tens) if tens != 11 => 0,
        (Language::Ru, 2..=4, tens) if !(12..=14).contains(&tens) => 1,
        (Language::Ru, ..) => 2,
        _ => usize::from(count != 1),
    }
}

/// Words of a number below a trillion in groups of three digits, the highest first: (digits, which group).
fn groups(number: u64) -> impl Iterator<Item = (u64, usize)> {
    let powers = [(1_000_000_000, 3), (1_000_000, 2), (1000, 1), (1, 0)];
    powers
        .into_iter()
        .map(move |(power, group)| (number / power % 1000, group))
        .filter(|(digits, _)| *digits > 0)
}

fn word(list: &[&'static str], at: u64) -> &'static str {
    usize::try_from(at)
        .ok()
        .and_then(|at| list.get(at))
        .copied()
        .unwrap_or_default()
}

fn azerbaijani(number: u64) -> String {
    const ONES: [&str; 10] = [
        "", "bir", "iki", "üç", "dörd", "beş", "altı", "yeddi", "səkkiz", "doqquz",
    ];
    const TENS: [&str; 10] = [
        "", "on", "iyirmi", "otuz", "qırx", "əlli", "altmış", "yetmiş", "səksən", "doxsan",
    ];
    const POWERS: [&str; 4] = ["", "min", "milyon", "milyard"];
    let mut words = Vec::new();
    for (digits, group) in groups(number) {
        // One hundred and one thousand are said without "one".
        let hundreds = digits / 100;
        words.push(if hundreds > 1 { word(&ONES, hundreds) } else { "" });
        words.push(if hundreds > 0 { "yüz" } else { "" });
        words.push(word(&TENS, digits / 10 % 10));
        words.push(if (digits, group) == (1, 1) {
            ""
        } else {
            word(&ONES, digits % 10)
        });
        words.push(POWERS[group]);
    }
    joined(&words, "sıfır")
}

/// A suffix on the word of a number: an ordinal as it is said in full, any other as it is written.
fn with_suffix(said: &str, suffix: &str) -> String {
    match suffix {
        "ci" | "cı" | "cu" | "cü" if said.ends_with(['i', 'ı']) => format!("{said}n{suffix}"),
        "ci" => format!("{said}inci"),
        "cı" => format!("{said}ıncı"),
        "cu" => format!("{said}uncu"),
        "cü" => format!("{said}üncü"),
        other => format!("{said}{other}"),
    }
}

const RUSSIAN_ONES: [&str; 20] = [
    "",
    "один",
    "два",
    "три",
    "четыре",
    "пять",
    "шесть",
    "семь",
    "восемь",
    "девять",
    "десять",
    "одиннадцать",
    "двенадцать",
    "тринадцать",
    "четырнадцать",
    "пятнадцать",
    "шестнадцать",
    "семнадцать",
    "восемнадцать",
    "девятнадцать",
];
const RUSSIAN_TENS: [&str; 10] = [
    "",
    "",
    "двадцать",
    "тридцать",
    "сорок",
    "пятьдесят",
    "шестьдесят",
    "семьдесят",
    "восемьдесят",
    "девяносто",
];

fn russian(number: u64) -> String {
    const HUNDREDS: [&str; 10] = [
        "",
        "сто",
        "двести",
        "триста",
        "четыреста",
        "пятьсот",
        "шестьсот",
        "семьсот",
        "восемьсот",
        "девятьсот",
    ];
    const POWERS: [[&str; 3]; 4] = [
        ["", "", ""],
        ["тысяча", "тысячи", "тысяч"],
        ["миллион", "миллиона", "миллионов"],
        ["миллиард", "миллиарда", "миллиардов"],
    ];
    let mut words = Vec::new();
    for (digits, group) in groups(number) {
        words.push(word(&HUNDREDS, digits / 100));
        let below = digits % 100;
        let ones = if below < 20 { below } else { below % 10 };
        words.push(if below < 20 {
            ""
        } else {
            word(&RUSSIAN_TENS, below / 10)
        });
        // A thousand is feminine.
        words.push(match (group, ones) {
            (1, 1) => "одна",
            (1, 2) => "две",
            _ => word(&RUSSIAN_ONES, ones),
        });
        words.push(POWERS[group][form(Language::Ru, digits)]);
    }
    joined(&words, "ноль")
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

/// The genitive of an ordinal from 1 to 99.
fn russian_ordinal(number: u64) -> Option<String> {
    const ONES: [&str; 20] = [
        "",
        "первого",
        "второго",
        "третьего",
        "четвёртого",
        "пятого",
        "шестого",
        "седьмого",
        "восьмого",
        "девятого",
        "десятого",
        "одиннадцатого",
        "двенадцатого",
        "тринадцатого",
        "четырнадцатого",
        "пятнадцатого",
        "шестнадцатого",
        "семнадцатого",
        "восемнадцатого",
        "девятнадцатого",
    ];
    const TENS: [&str; 10] = [
        "",
        "",
        "двадцатого",
        "тридцатого",
        "сорокового",
        "пятидесятого",
        "шестидесятого",
        "семидесятого",
        "восьмидесятого",
        "девяностого",
    ];
    match (number / 10, number % 10) {
        (0 | 1, _) if number > 0 => Some(word(&ONES, number).to_owned()),
        (tens @ 2..=9, 0) => Some(word(&TENS, tens).to_owned()),
        (tens @ 2..=9, ones) => Some(format!("{} {}", word(&RUSSIAN_TENS, tens), word(&ONES, ones))),
        _ => None,
    }
}

fn english(number: u64) -> String {
    const ONES: [&str; 20] = [
        "",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ];
    const TENS: [&str; 10] = [
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ];
    const POWERS: [&str; 4] = ["", "thousand", "million", "billion"];
    let mut words = Vec::new();
    for (digits, group) in groups(number) {
        let (hundreds, below) = (digits / 100, digits % 100);
        words.push(word(&ONES, hundreds));
        words.push(if hundreds > 0 { "hundred" } else { "" });
        let after_more = hundreds > 0 || group == 0 && number >= 1000;
        words.push(if below > 0 && after_more { "and" } else { "" });
        words.push(if below < 20 { "" } else { word(&TENS, below / 10) });
        words.push(if below > 20 && below % 10 > 0 { "-" } else { "" });
        words.push(word(&ONES, if below < 20 { below } else { below % 10 }));
        words.push(POWERS[group]);
    }
    joined(&words, "zero").replace(" - ", "-")
}

fn joined(words: &[&str], nothing: &str) -> String {
    let said: Vec<&str> = words.iter().copied().filter(|word| !word.is_empty()).collect();
    if said.is_empty() {
        nothing.to_owned()
    } else {
        said.join(" ")
    }
}
