//! Short forms: the number of a visit letter by letter, abbreviations by the names of their letters, signs as words.

use super::numbers::cardinal;
use crate::Language;

/// A number of a visit has this many letters and digits at least.
const CODE: usize = 8;
/// Abbreviations that hold a vowel and are spelt all the same; others with one are said as words, such as DOST.
const SPELT: [&str; 6] = ["ÜDSY", "ƏN", "QR", "ID", "НПО", "ДТП"];
const VOWELS: &str = "AEIOUÜÖƏİIАЕЁИОУЫЭЮЯ";

/// The text with its short forms in full; numbers stay as they are.
pub(super) fn spelled(language: Language, text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let in_word = |c: char| c.is_alphanumeric();
        let end = rest.find(|c: char| !in_word(c) && c != '-').unwrap_or(rest.len());
        let (token, after) = rest.split_at(end.max(first.len_utf8()));
        if is_code(token) {
            out.push_str(&code(language, token));
        } else if let Some((word, taken)) = sign(language, rest) {
            out.push_str(word);
            rest = rest.get(taken..).unwrap_or_default();
            continue;
        } else {
            let (word, suffix) = token.split_at(token.find('-').unwrap_or(token.len()));
            if is_spelt(word) {
                out.push_str(&letters(language, word));
                // A suffix belongs to the name of the last letter.
                out.push_str(suffix.strip_prefix('-').unwrap_or(suffix));
            } else {
                out.push_str(token);
            }
        }
        rest = after;
    }
    out
}

/// Signs and the short forms that end with a point, with the word for each.
fn sign(language: Language, text: &str) -> Option<(&'static str, usize)> {
    let signs: &[(&str, &str)] = match language {
        Language::Az => &[("№", "nömrə"), ("və s.", "və sair"), ("md.", "maddə")],
        Language::Ru => &[("№", "номер"), ("ст. ", "статья "), ("и т. д.", "и так далее")],
        Language::En => &[("№", "number"), ("Art. ", "Article "), ("e.g.", "for example")],
    };
    signs
        .iter()
        .find(|(short, _)| text.starts_with(short))
        .map(|(short, word)| (*word, short.len()))
}

/// Capital Latin letters and digits, both of them, many.
fn is_code(token: &str) -> bool {
    let plain = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '-';
    token.chars().all(plain)
        && token.chars().filter(|c| *c != '-').count() >= CODE
        && token.contains(|c: char| c.is_ascii_uppercase())
        && token.contains(|c: char| c.is_ascii_digit())
}

fn code(language: Language, token: &str) -> String {
    let each = token.chars().map(|c| match c.to_digit(10) {
        Some(digit) => cardinal(language, digit.into()),
        None if c == '-' => ",".to_owned(),
        None => letter(language, c),
    });
    each.collect::<Vec<_>>().join(" ").replace(" ,", ",")
}

fn is_spelt(word: &str) -> bool {
    let length = word.chars().count();
    let capitals = word.chars().all(char::is_uppercase);
    (2..=6).contains(&length) && capitals && (SPELT.contains(&word) || !word.contains(|c| VOWELS.contains(c)))
}

fn letters(language: Language, word: &str) -> String {
    word.chars()
        .map(|c| letter(language, c))
        .collect::<Vec<_>>()
        .join(" ")
}

/// The name of a letter; where it is one of another alphabet, the voice knows best.
fn letter(language: Language, letter: char) -> String {
    let names: &[(char, &str)] = match language {
        Language::Az => &AZERBAIJANI,
        Language::Ru => &RUSSIAN,
        Language::En => &[],
    };
    let name = names.iter().find(|(it, _)| *it == letter);
    name.map_or_else(|| letter.to_string(), |(_, name)| (*name).to_owned())
}

const AZERBAIJANI: [(char, &str); 24] = [
    ('B', "be"),
    ('C', "ce"),
    ('Ç', "çe"),
    ('D', "de"),
    ('F', "fe"),
    ('G', "ge"),
    ('H', "he"),
    ('X', "xe"),
    ('J', "je"),
    ('K', "ke"),
    ('Q', "qe"),
    ('L', "el"),
    ('M', "em"),
    ('N', "en"),
    ('P', "pe"),
    ('R', "er"),
    ('S', "se"),
    ('Ş', "şe"),
    ('T', "te"),
    ('V', "ve"),
    ('W', "dabl ve"),
    ('Y', "ye"),
    ('Z', "ze"),
    ('Ğ', "ğe"),
];

const RUSSIAN: [(char, &str); 20] = [
    ('Б', "бэ"),
    ('В', "вэ"),
    ('Г', "гэ"),
    ('Д', "дэ"),
    ('Ж', "жэ"),
    ('З', "зэ"),
    ('К', "ка"),
    ('Л', "эль"),
    ('М', "эм"),
    ('Н', "эн"),
    ('О', "о"),
    ('П', "пэ"),
    ('Р', "эр"),
    ('С', "эс"),
    ('Т', "тэ"),
    ('Ф', "эф"),
    ('Х', "ха"),
    ('Ц', "цэ"),
    ('Ч', "че"),
    ('Ш', "ша"),
];
