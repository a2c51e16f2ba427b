//! How plainly the messages speak: one idea a sentence, no double negation, suffixes in harmony, no word of another language.

use super::messages::{self, LANGUAGES};
use super::tree::Tree;
use super::{Reason, Violation};

/// Names that stay in Latin letters among Cyrillic ones.
const NAMES: &[&str] = &[
    "DOST",
    "Tab",
    "Enter",
    "bələdçi",
    "e-sosial",
    "Natural",
    "Earth",
    "GeoNames",
];
/// English words that are no Azerbaijani ones.
const ENGLISH: &[&str] = &[
    "the", "of", "you", "your", "for", "with", "and", "not", "this", "that", "please", "will", "can", "are",
    "from",
];
/// Two negations side by side, which a listener has to untangle; words of a pattern stand in this order, next to each
/// other, each as the end of a word.
const NEGATIONS: [(&str, &[&[&str]]); 3] = [
    (
        "az",
        &[
            &["mayan", "deyil"],
            &["məyən", "deyil"],
            &["maya", "bilmə"],
            &["olmayan", "deyil"],
            &["siz", "deyil"],
            &["sız", "deyil"],
        ],
    ),
    (
        "ru",
        &[
            &["нельзя", "не"],
            &["не", "без"],
            &["невозможно", "не"],
            &["нет", "без"],
        ],
    ),
    (
        "en",
        &[
            &["cannot", "not"],
            &["not", "without"],
            &["never", "not"],
            &["not", "no"],
            &["not", "never"],
        ],
    ),
];
/// Azerbaijani words that only look as if they ended in a suffix.
const NO_SUFFIX: &[&str] = &["qanun", "publik"];
const VOWELS: &str = "aıoueəiöü";
const BACK: &str = "aıou";

/// A semicolon chains two ideas.
pub(crate) fn chains(tree: &Tree) -> Vec<Violation> {
    const REASON: Reason = Reason {
        why: "one idea a sentence: a semicolon chains two, and a voice does not speak it",
        advice: "make two sentences of it",
    };
    each(tree, REASON, |_, text| {
        text.contains(';').then(|| "a semicolon".to_owned())
    })
}

/// Two negations are one riddle.
pub(crate) fn double_negations(tree: &Tree) -> Vec<Violation> {
    const REASON: Reason = Reason {
        why: "two negations have to be untangled before they are understood",
        advice: "say what is, not what is not absent",
    };
    each(tree, REASON, |language, text| {
        let words = words(text);
        let patterns = NEGATIONS
            .iter()
            .filter(|(of, _)| *of == language)
            .flat_map(|(_, all)| *all);
        let matches = |pattern: &&&[&str]| {
            let fits = |part: &[String]| {
                part.iter()
                    .zip(**pattern)
                    .all(|(word, end)| fits(language, word, end))
            };
            words.windows(pattern.len()).any(fits)
        };
        patterns
            .into_iter()
            .find(matches)
            .map(|pattern| format!("\"{}\"", pattern.join(" ")))
    })
}

/// In Azerbaijani a negation is the end of a word; in the others it is a word.
fn fits(language: &str, word: &str, end: &str) -> bool {
    if language == "az" {
        word.ends_with(end)
    } else {
        word == end
    }
}

/// Words that were left in another language.
pub(crate) fn leftovers(tree: &Tree) -> Vec<Violation> {
    const REASON: Reason = Reason {
        why: "who reads this language may not read the other",
        advice: "translate it; if it is a name, add it to NAMES in xtask/src/tidy/plain.rs",
    };
    each(tree, REASON, |language, text| {
        let foreign = |word: &&str| match language {
            "ru" => {
                let latin = word.chars().count() > 1
                    && word
                        .chars()
                        .all(|c| c.is_alphabetic() && !is_cyrillic(c) || c == '-');
                // Beginnings of words are kept in small letters.
                latin && !NAMES.iter().any(|name| name.eq_ignore_ascii_case(word))
            }
            "az" => ENGLISH.contains(&word.to_lowercase().as_str()),
            _ => word.chars().any(is_cyrillic) && !is_language(word),
        };
        text.split_whitespace()
            .filter(|part| !is_address(part))
            .flat_map(raw_words)
            .find(foreign)
            .map(|word| format!("the word \"{word}\""))
    })
}

/// `legalacts.az/ru/news/12027`: letters right behind a dot inside.
fn is_address(part: &str) -> bool {
    part.split_once('.').is_some_and(|(before, behind)| {
        !before.is_empty() && behind.starts_with(|c: char| c.is_ascii_lowercase())
    })
}

/// Azerbaijani suffixes take the vowel of the word: a dotless i after a and ı, a dotted one after e, ə and i.
pub(crate) fn harmony(tree: &Tree) -> Vec<Violation> {
    const REASON: Reason = Reason {
        why: "a dot more or less makes another letter, and a voice reads it wrong",
        advice: "write the suffix in harmony with the last vowel; if it is none, name the word in xtask/src/tidy/plain.rs",
    };
    each(tree, REASON, |language, text| {
        let wrong = |word: &String| {
            language == "az" && !NO_SUFFIX.contains(&word.as_str()) && is_out_of_harmony(word)
        };
        words(text)
            .into_iter()
            .find(wrong)
            .map(|word| format!("the word \"{word}\""))
    })
}

/// Whether one of the commonest suffixes stands after a vowel that it does not go with.
fn is_out_of_harmony(word: &str) -> bool {
    let last = |stem: &str| stem.chars().rev().find(|c| VOWELS.contains(*c));
    let narrow = |vowel: char| match vowel {
        'a' | 'ı' => 'ı',
        'o' | 'u' => 'u',
        'ö' | 'ü' => 'ü',
        _ => 'i',
    };
    let four = |before: &str, after: &str| {
        "ıiuü".chars().any(|vowel| {
            let stem = word.strip_suffix(&format!("{before}{vowel}{after}"));
            stem.and_then(last)
                .is_some_and(|of_stem| narrow(of_stem) != vowel)
        })
    };
    let two = |back: &str, front: &str| {
        let after = |suffix: &str| {
            word.strip_suffix(suffix)
                .and_then(last)
                .map(|vowel| BACK.contains(vowel))
        };
        after(back) == Some(false) || after(front) == Some(true)
    };
    two("lar", "lər")
        || two("dan", "dən")
        || four("n", "n")
        || four("l", "k")
        || four("l", "q")
        || polite(word)
}

/// "-sınız": both its vowels go with the one before.
fn polite(word: &str) -> bool {
    let vowels: Vec<char> = word.chars().filter(|c| VOWELS.contains(*c)).collect();
    let is_one = ["sınız", "siniz", "sunuz", "sünüz", "sınız", "sıniz", "sinız"]
        .iter()
        .any(|it| word.ends_with(it));
    match vowels.as_slice() {
        [.., before, first, second] if is_one => {
            first != second || BACK.contains(*before) != BACK.contains(*first)
        }
        _ => false,
    }
}

/// The texts of all messages that a rule has something against.
fn each(tree: &Tree, reason: Reason, wrong: impl Fn(&str, &str) -> Option<String>) -> Vec<Violation> {
    let mut found = Vec::new();
    for language in LANGUAGES {
        for message in messages::of_language(tree, language) {
            if let Some(what) = message.texts.iter().find_map(|text| wrong(language, text)) {
                found.push(reason.at(
                    &message.path,
                    message.line,
                    format!("`{}` has {what}", message.id),
                ));
            }
        }
    }
    found
}

fn raw_words(text: &str) -> impl Iterator<Item = &str> {
    let between = |c: char| !c.is_alphanumeric() && c != '-';
    text.split(between)
        .filter(|word| word.chars().any(char::is_alphabetic))
}

/// Words in small letters; the Azerbaijani I loses no dot that it has not.
fn words(text: &str) -> Vec<String> {
    raw_words(text)
        .map(|word| word.replace('İ', "i").replace('I', "ı").to_lowercase())
        .collect()
}

fn is_cyrillic(c: char) -> bool {
    ('\u{400}'..='\u{4ff}').contains(&c)
}

/// Each language is called by its own name everywhere.
fn is_language(word: &str) -> bool {
    word == "Русский"
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(rule: fn(&Tree) -> Vec<Violation>, language: &str, text: &str) -> usize {
        rule(&Tree::of(&[(
            &format!("i18n/{language}/a.ftl"),
            &format!("a = {text}\n"),
        )]))
        .len()
    }

    #[test]
    fn a_semicolon_is_found_wherever_it_stands() {
        assert_eq!(of(chains, "en", "Come early; bring your card."), 1);
        assert_eq!(of(chains, "en", "Come early. Bring your card."), 0);
    }

    #[test]
    fn two_negations_are_found_and_one_is_not() {
        for (language, text) in [
            ("az", "Bu, ödənilməyən deyil"),
            ("ru", "Это нельзя не указать"),
            ("en", "You cannot come, not without a card, not without it"),
        ] {
            assert_eq!(of(double_negations, language, text), 1, "{text}");
        }
        for (language, text) in [
            ("az", "Əlilliyiniz təyin olunmayıb, işsiz qeydiyyatda deyil"),
            ("ru", "Вы не гражданин и не живёте здесь"),
            ("en", "No name and no documents are needed"),
        ] {
            assert_eq!(of(double_negations, language, text), 0, "{text}");
        }
    }

    #[test]
    fn words_of_another_language_are_found_and_names_are_not() {
        assert_eq!(of(leftovers, "ru", "Выберите centre"), 1);
        assert_eq!(of(leftovers, "az", "Please, seçin"), 1);
        assert_eq!(of(leftovers, "en", "a пенсия"), 1);
        assert_eq!(
            of(leftovers, "ru", "Портал e-sosial, центр DOST, номер 7K3M-Q9TD"),
            0
        );
        assert_eq!(
            of(leftovers, "ru", "Сказал начальник (legalacts.az/ru/news/12027)."),
            0
        );
        assert_eq!(of(leftovers, "az", "Vaxt seçin, e-sosial"), 0);
    }

    #[test]
    fn suffixes_out_of_harmony_are_found() {
        for word in [
            "ala bilərsınız",
            "uşaqlər",
            "mərkəzdan",
            "pensiyanin",
            "əlillık",
            "bilərsiniz edirsıniz",
        ] {
            assert_eq!(of(harmony, "az", word), 1, "{word}");
        }
        let good = "Uşaqlar mərkəzdən pensiyanın bilərsiniz alırsınız əlillik uşaqlıq ölüm günün qanun İşin";
        assert_eq!(of(harmony, "az", good), 0);
        assert_eq!(of(harmony, "en", "pensiyanin"), 0);
    }
}
