//! The order of words in a language's own alphabet.

use std::cmp::Ordering;

use crate::Language;

/// Which of two words comes first in a list for readers of the language.
pub fn compare(language: Language, one: &str, other: &str) -> Ordering {
    let places = |word: &str| -> Vec<(usize, char)> { word.chars().map(|it| place(language, it)).collect() };
    places(one).cmp(&places(other))
}

/// The place of a letter in the alphabet; signs and blanks come before all letters, foreign letters after.
fn place(language: Language, letter: char) -> (usize, char) {
    let alphabet = match language {
        Language::Az => "abcçdeəfgğhxıijkqlmnoöprsştuüvwyz",
        Language::Ru => "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
        Language::En => "abcdefghijklmnopqrstuvwxyz",
    };
    let small = match (language, letter) {
        (Language::Az, 'I') => 'ı',
        (_, 'İ') => 'i',
        _ => letter.to_lowercase().next().unwrap_or(letter),
    };
    let found = alphabet.chars().position(|it| it == small);
    match found {
        Some(place) => (place + 1, ' '),
        None if small.is_alphabetic() => (usize::MAX, small),
        None => (0, small),
    }
}
