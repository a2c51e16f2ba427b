//! The name a visitor is called by at the counter.

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

use crate::typed_text::{is_dash, is_invisible};
use crate::wire_text::wire_text;

/// A name of 2 to 80 characters in any script. `Debug` does not print it.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct PersonName(String);

/// Why a text is not a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum PersonNameError {
    /// Fewer than two characters.
    #[error("write the name with at least two letters")]
    TooShort,
    /// More than eighty characters.
    #[error("the name has more than 80 characters")]
    TooLong,
    /// A digit.
    #[error("write the name without digits")]
    Digits,
    /// A sign that names do not have.
    #[error("write the name with letters, hyphens and apostrophes only")]
    Signs,
}

impl PersonName {
    /// The name as written, without what cannot be seen.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn belongs_in_names(character: char) -> bool {
    let mark = ('\u{0300}'..='\u{036F}').contains(&character);
    let sign = matches!(
        character,
        ' ' | '.' | '\'' | '`' | '\u{2018}' | '\u{2019}' | '\u{02BC}' | '\u{02B9}'
    );
    character.is_alphabetic() || mark || sign || is_dash(character)
}

impl FromStr for PersonName {
    type Err = PersonNameError;

    fn from_str(text: &str) -> Result<Self, PersonNameError> {
        let visible: String = text
            .chars()
            .filter(|&character| !is_invisible(character))
            .collect();
        let name = visible.split_whitespace().collect::<Vec<_>>().join(" ");
        if name.chars().any(char::is_numeric) {
            return Err(PersonNameError::Digits);
        }
        if !name.chars().all(belongs_in_names) {
            return Err(PersonNameError::Signs);
        }
        match name.chars().count() {
            0..2 => Err(PersonNameError::TooShort),
            2..=80 if name.contains(char::is_alphabetic) => Ok(PersonName(name)),
            2..=80 => Err(PersonNameError::Signs),
            _ => Err(PersonNameError::TooLong),
        }
    }
}

impl fmt::Display for PersonName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for PersonName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PersonName(..)")
    }
}

wire_text!(PersonName);

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn names_of_many_scripts_are_tidied_and_kept() {
        let cases = [
            ("  Əliyeva   Günel\tRəşid  qızı ", "Əliyeva Günel Rəşid qızı"),
            ("Ələsgər\u{200b}ov", "Ələsgərov"),
            ("Анна-Мария", "Анна-Мария"),
            ("D'Artagnan", "D'Artagnan"),
            ("O\u{2019}Neill Jr.", "O\u{2019}Neill Jr."),
            ("Lı", "Lı"),
            ("Go\u{308}zəl", "Go\u{308}zəl"),
        ];
        for (text, name) in cases {
            assert_eq!(text.parse::<PersonName>().unwrap().as_str(), name);
        }
    }

    #[test]
    fn each_mistake_has_its_name() {
        let cases = [
            ("".to_owned(), PersonNameError::TooShort),
            (" \u{200b}A ".to_owned(), PersonNameError::TooShort),
            ("Əli 2".to_owned(), PersonNameError::Digits),
            ("Əli ٢".to_owned(), PersonNameError::Digits),
            ("Əli 😀".to_owned(), PersonNameError::Signs),
            ("Əli\u{0}".to_owned(), PersonNameError::Signs),
            ("<b>Əli</b>".to_owned(), PersonNameError::Signs),
            ("-.-".to_owned(), PersonNameError::Signs),
            ("ə".repeat(81), PersonNameError::TooLong),
        ];
        for (text, error) in cases {
            assert_eq!(text.parse::<PersonName>(), Err(error), "{text:?}");
        }
        assert!("ə".repeat(80).parse::<PersonName>().is_ok());
    }

    #[test]
    fn it_stays_out_of_debug_output() {
        assert_eq!(
            format!("{:?}", "Günel".parse::<PersonName>().unwrap()),
            "PersonName(..)"
        );
    }

    proptest! {
        #[test]
        fn what_is_accepted_is_read_back_the_same(text in "\\PC{0,90}|[ A-Za-zƏə'-]{0,90}") {
            if let Ok(name) = text.parse::<PersonName>() {
                prop_assert_eq!(name.as_str().parse(), Ok(name.clone()));
            }
        }
    }
}
