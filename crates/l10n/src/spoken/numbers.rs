//! Numbers in words, in three languages.

use crate::Language;

/// The number as it is counted.
pub(super) fn cardinal(language: Language, number: u64) -> String {
    match language {
        Language::Az => azerbaijani(number),
        Language::Ru => russian(number),
        Language::En => english(number),
    }
}

/// Which form of a noun follows a number: one, few or many.
pub(super) fn form(language: Language, count: u64) -> usize {
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
pub(super) fn with_suffix(said: &str, suffix: &str) -> String {
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

/// The genitive of an ordinal from 1 to 99.
pub(super) fn russian_ordinal(number: u64) -> Option<String> {
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

/// The place of something: first, twenty-first, one hundredth.
pub(super) fn ordinal(number: u64) -> String {
    const ODD: [(&str, &str); 8] = [
        ("one", "first"),
        ("two", "second"),
        ("three", "third"),
        ("five", "fifth"),
        ("eight", "eighth"),
        ("nine", "ninth"),
        ("twelve", "twelfth"),
        ("ty", "tieth"),
    ];
    let said = english(number);
    let found = ODD
        .iter()
        .find_map(|(end, place)| Some(format!("{}{place}", said.strip_suffix(end)?)));
    found.unwrap_or_else(|| format!("{said}th"))
}

/// Whether a Russian text begins with a word that "one" and "two" agree with as feminine.
pub(super) fn is_feminine(text: &str) -> bool {
    [
        "минут",
        "секунд",
        "недел",
        "услуг",
        "стать",
        "тысяч",
        "цифр",
        "букв",
    ]
    .iter()
    .any(|stem| text.starts_with(stem))
}

/// A Russian number before a feminine noun.
pub(super) fn feminine(said: &str) -> String {
    let [one, two] = [("один", "одна"), ("два", "две")].map(|(end, other)| {
        let before = said.strip_suffix(end)?;
        (before.is_empty() || before.ends_with(' ')).then(|| format!("{before}{other}"))
    });
    one.or(two).unwrap_or_else(|| said.to_owned())
}

fn joined(words: &[&str], nothing: &str) -> String {
    let said: Vec<&str> = words.iter().copied().filter(|word| !word.is_empty()).collect();
    if said.is_empty() {
        nothing.to_owned()
    } else {
        said.join(" ")
    }
}
