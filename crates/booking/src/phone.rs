//! A telephone number in Azerbaijan, read in every form people write it.

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

use crate::typed_text::{is_dash, is_invisible};
use crate::wire_text::wire_text;

/// Mobile operators, and 12 for land lines in Baku.
const PREFIXES: [&str; 9] = ["10", "12", "50", "51", "55", "60", "70", "77", "99"];
const NATIONAL_DIGITS: usize = 9;

/// A number reachable in Azerbaijan. `Display` groups it: +994 50 123 45 67. `Debug` does not print it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Phone {
    /// Nine digits: prefix and subscriber.
    national: String,
}

/// Why a text is not such a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum PhoneError {
    /// Nothing was written.
    #[error("write the phone number")]
    Empty,
    /// A letter or another sign that no number has.
    #[error("write the phone number in digits only")]
    Letters,
    /// Digits are missing.
    #[error("digits are missing in the phone number")]
    TooShort,
    /// There are digits too many.
    #[error("the phone number has too many digits")]
    TooLong,
    /// The number begins with another country's code.
    #[error("the phone number must be of Azerbaijan, +994")]
    NotAzerbaijani,
    /// No operator has numbers that begin so.
    #[error("the phone number must begin with an operator's code such as 050 or 012")]
    UnknownPrefix,
}

impl Phone {
    /// The one form for comparing and storing: +994501234567.
    pub fn canonical(&self) -> String {
        format!("+994{}", self.national)
    }
}

impl FromStr for Phone {
    type Err = PhoneError;

    fn from_str(text: &str) -> Result<Self, PhoneError> {
        let typed: String = text
            .chars()
            .filter(|&c| {
                !c.is_whitespace() && !is_invisible(c) && !is_dash(c) && !matches!(c, '(' | ')' | '.' | '/')
            })
            .collect();
        let (international, digits) = match typed.strip_prefix('+') {
            Some(rest) => (Some(rest), rest),
            None => (typed.strip_prefix("00"), typed.as_str()),
        };
        if digits.is_empty() {
            return Err(PhoneError::Empty);
        }
        if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(PhoneError::Letters);
        }
        let national = match international {
            Some(rest) => rest.strip_prefix("994").ok_or(PhoneError::NotAzerbaijani)?,
            // Nine digits are a number of the prefix 99, not the country code.
            None if digits.len() > NATIONAL_DIGITS => digits.strip_prefix("994").unwrap_or(digits),
            None => digits,
        };
        // The trunk zero: 050…, and also +994 (0)50….
        let national = national.strip_prefix('0').unwrap_or(national);
        match national.len() {
            0..NATIONAL_DIGITS => Err(PhoneError::TooShort),
            NATIONAL_DIGITS if PREFIXES.iter().any(|prefix| national.starts_with(prefix)) => Ok(Phone {
                national: national.to_owned(),
            }),
            NATIONAL_DIGITS => Err(PhoneError::UnknownPrefix),
            _ => Err(PhoneError::TooLong),
        }
    }
}

impl fmt::Display for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("+994")?;
        for (index, digit) in self.national.chars().enumerate() {
            if matches!(index, 0 | 2 | 5 | 7) {
                f.write_str(" ")?;
            }
            write!(f, "{digit}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Phone(..)")
    }
}

wire_text!(Phone);

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn every_way_of_writing_it_is_the_same_number() {
        let forms = [
            "+994501234567",
            "+994 50 123 45 67",
            "0501234567",
            "501234567",
            "994501234567",
            "00994501234567",
            "00 994 50 123-45-67",
            "(050) 123-45-67",
            "+994 (0)50 123 45 67",
            "050\u{a0}123\u{202f}45\u{2009}67",
            "\u{feff}050.123.45.67\u{200b}",
            "\u{202a}+994 50 123 45 67\u{202c}",
            "050–123–45–67",
            "050/123/45/67",
        ];
        for form in forms {
            let phone: Phone = form.parse().unwrap_or_else(|error| panic!("{form}: {error}"));
            assert_eq!(phone.canonical(), "+994501234567", "{form}");
            assert_eq!(phone.to_string(), "+994 50 123 45 67");
        }
    }

    #[test]
    fn all_operators_and_baku_land_lines_are_accepted() {
        for prefix in PREFIXES {
            assert!(format!("0{prefix}1234567").parse::<Phone>().is_ok(), "{prefix}");
        }
        assert_eq!("994123456".parse::<Phone>().unwrap().canonical(), "+994994123456");
    }

    #[test]
    fn each_mistake_has_its_name() {
        let cases = [
            ("", PhoneError::Empty),
            (" \u{200b} ", PhoneError::Empty),
            ("+", PhoneError::Empty),
            ("05O1234567", PhoneError::Letters),
            ("050 123 45 67 😀", PhoneError::Letters),
            ("050123456٧", PhoneError::Letters),
            ("050\u{0}1234567", PhoneError::Letters),
            ("++994501234567", PhoneError::Letters),
            ("05012345", PhoneError::TooShort),
            ("+994 50 123 45 6", PhoneError::TooShort),
            ("05012345678", PhoneError::TooLong),
            ("9945012345678", PhoneError::TooLong),
            ("+7 916 123 45 67", PhoneError::NotAzerbaijani),
            ("0090 532 123 45 67", PhoneError::NotAzerbaijani),
            ("0401234567", PhoneError::UnknownPrefix),
            ("+994 22 123 45 67", PhoneError::UnknownPrefix),
        ];
        for (text, error) in cases {
            assert_eq!(text.parse::<Phone>(), Err(error), "{text:?}");
        }
    }

    #[test]
    fn it_stays_out_of_debug_output() {
        let phone: Phone = "0501234567".parse().unwrap();
        assert_eq!(format!("{phone:?}"), "Phone(..)");
    }

    proptest! {
        #[test]
        fn what_is_accepted_is_read_back_the_same(text in "\\PC{0,24}|[+0-9 ()-]{6,18}") {
            if let Ok(phone) = text.parse::<Phone>() {
                prop_assert_eq!(phone.to_string().parse(), Ok(phone.clone()));
                prop_assert_eq!(phone.canonical().parse(), Ok(phone));
            }
        }
    }
}
