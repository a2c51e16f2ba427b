//! Suffixes of numbers against the numbers spelled out in Azerbaijani.
use l10n::suffix::{ablative, dative, locative, ordinal};

const UNITS: [&str; 10] = [
    "", "bir", "iki", "üç", "dörd", "beş", "altı", "yeddi", "səkkiz", "doqquz",
];
const TENS: [&str; 10] = [
    "", "on", "iyirmi", "otuz", "qırx", "əlli", "altmış", "yetmiş", "səksən", "doxsan",
];

/// The number in words, as one says it.
fn spelled(number: u64) -> String {
    if number == 0 {
        return "sıfır".to_owned();
    }
    let mut words = Vec::new();
    let scales = [
        (1_000_000_000_000, "trilyon"),
        (1_000_000_000, "milyard"),
        (1_000_000, "milyon"),
        (1000, "min"),
    ];
    let mut rest = number;
    for (size, name) in scales {
        match rest / size {
            0 => {}
            1 if name == "min" => words.push(name.to_owned()),
            many => words.extend([spelled(many), name.to_owned()]),
        }
        rest %= size;
    }
    let [hundreds, tens, units] =
        [rest / 100, rest / 10 % 10, rest % 10].map(|d| usize::try_from(d).unwrap_or(0));
    match hundreds {
        0 => {}
        1 => words.push("yüz".to_owned()),
        many => words.push(format!("{} yüz", UNITS[many])),
    }
    words.extend([TENS[tens], UNITS[units]].map(str::to_owned));
    words.retain(|word| !word.is_empty());
    words.join(" ")
}

/// Suffixes by the grammar: vowel harmony with the last vowel of the spoken word.
fn by_grammar(word: &str) -> [String; 4] {
    let last = word
        .chars()
        .rfind(|c| "aıoueəiöü".contains(*c))
        .into_iter()
        .next();
    let four = match last {
        Some('a' | 'ı') => 'ı',
        Some('e' | 'ə' | 'i') => 'i',
        Some('o' | 'u') => 'u',
        _ => 'ü',
    };
    let two = if matches!(last, Some('a' | 'ı' | 'o' | 'u')) {
        'a'
    } else {
        'ə'
    };
    let buffer = if word.chars().last() == last { "y" } else { "" };
    [
        format!("-c{four}"),
        format!("-d{two}n"),
        format!("-d{two}"),
        format!("-{buffer}{two}"),
    ]
}

fn check(number: u64) {
    let ours = [
        ordinal(number),
        ablative(number),
        locative(number),
        dative(number),
    ];
    let word = spelled(number);
    assert_eq!(ours.map(str::to_owned), by_grammar(&word), "{number}: {word}");
}

#[test]
fn spelling_itself() {
    assert_eq!(spelled(1992), "min doqquz yüz doxsan iki");
    assert_eq!(spelled(541), "beş yüz qırx bir");
    assert_eq!(spelled(2_030_100), "iki milyon otuz min yüz");
}

#[test]
fn every_number_up_to_9999() {
    (0..=9999).for_each(check);
}

#[test]
fn large_numbers() {
    for scale in [1_000, 1_000_000, 1_000_000_000, 1_000_000_000_000] {
        (0..=999).for_each(|n| check(n * scale));
        (0..=999).for_each(|n| check(7 * scale + n));
    }
}

#[test]
fn the_written_examples() {
    let year = |y: u64| format!("{y}{}", ordinal(y));
    assert_eq!(
        [2024, 2025, 2026, 2027, 2030].map(year),
        ["2024-cü", "2025-ci", "2026-cı", "2027-ci", "2030-cu"]
    );
    assert_eq!(
        [1, 3, 6, 9, 10].map(ablative),
        ["-dən", "-dən", "-dan", "-dan", "-dan"]
    );
    assert_eq!([5, 6, 7, 10].map(dative), ["-ə", "-ya", "-yə", "-a"]);
    assert_eq!([100, 1000, 1_000_000].map(ordinal), ["-cü", "-ci", "-cu"]);
}
