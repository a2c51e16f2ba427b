//! The number on a ticket: a letter and three digits, such as `A047`.

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

use crate::typed_text::{is_dash, is_invisible};
use crate::wire_text::wire_text;

/// Letters that a ticket may begin with: of those that sound alike (B and D, M and N, S and C) one each, and neither I,
/// O nor Q. Its place tells a letter from a digit, so B beside 8 and S beside 5 do no harm.
const LETTERS: &[u8; 10] = b"ABFHKLMRSX";

/// The number of a visitor for one day of one centre, from `A001` to `X999`.
///
/// It is a letter and three digits and no plain number, because each device gives numbers of its own: beside plain
/// numbers, a 512 that is called before a 37 looks like a wrong done to somebody. The letter says that they are
/// different rows, and both parts are short enough to be called out and remembered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TicketNumber {
    /// The place of the letter in [`LETTERS`].
    letter: u8,
    digits: u16,
}

/// Why a text is not the number of a ticket.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum NumberError {
    /// Not a letter and one to three digits, or the digits are zero.
    #[error("write the number as on the ticket: a letter and three digits, such as A047")]
    Format,
    /// A letter that no ticket has.
    #[error("no ticket begins with this letter: look at the ticket again")]
    Letter,
}

impl TicketNumber {
    /// The most tickets under one letter on a day.
    pub const PER_LETTER: u16 = 999;

    /// The very last number.
    pub(super) const LAST: TicketNumber = TicketNumber {
        letter: 9,
        digits: TicketNumber::PER_LETTER,
    };

    /// The letter and the digits, 1 to 999, as they are called out.
    pub fn spoken(self) -> (char, u16) {
        let letter = LETTERS.get(usize::from(self.letter)).copied();
        (letter.map_or('?', char::from), self.digits)
    }

    /// The first number under every letter.
    pub(super) fn firsts() -> impl Iterator<Item = TicketNumber> {
        (0..)
            .zip(LETTERS)
            .map(|(letter, _)| TicketNumber { letter, digits: 1 })
    }

    /// The number so many after this one under the same letter, if there is one.
    pub(super) fn after(self, count: u16) -> Option<TicketNumber> {
        let digits = self.digits.checked_add(count)?;
        (digits <= TicketNumber::PER_LETTER).then_some(TicketNumber { digits, ..self })
    }

    /// The last number under this letter.
    pub(super) const fn last_of_letter(self) -> TicketNumber {
        TicketNumber {
            letter: self.letter,
            digits: TicketNumber::PER_LETTER,
        }
    }

    pub(super) const fn has_letter_of(self, other: TicketNumber) -> bool {
        self.letter == other.letter
    }
}

impl fmt::Display for TicketNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (letter, digits) = self.spoken();
        write!(f, "{letter}{digits:03}")
    }
}

impl FromStr for TicketNumber {
    type Err = NumberError;

    /// Reads what people type: small letters, spaces, dashes, and digits without the zeros before them.
    fn from_str(text: &str) -> Result<Self, NumberError> {
        let mut typed = text
            .chars()
            .filter(|&c| !c.is_whitespace() && !is_dash(c) && !is_invisible(c));
        let first = typed.next().ok_or(NumberError::Format)?;
        let mut digits = 0_u16;
        let mut count = 0_u8;
        for character in typed {
            let digit = character.to_digit(10).ok_or(NumberError::Format)?;
            count = count.saturating_add(1);
            if count > 3 {
                return Err(NumberError::Format);
            }
            digits = digits * 10 + u16::try_from(digit).map_err(|_| NumberError::Format)?;
        }
        if digits == 0 || !first.is_alphabetic() {
            return Err(NumberError::Format);
        }
        let is_typed = |letter: &u8| char::from(*letter) == first.to_ascii_uppercase();
        let place = LETTERS.iter().position(is_typed).ok_or(NumberError::Letter)?;
        let letter = u8::try_from(place).map_err(|_| NumberError::Letter)?;
        Ok(TicketNumber { letter, digits })
    }
}

wire_text!(TicketNumber);

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn every_number_survives_being_written_and_read_carelessly() {
        let all = TicketNumber::firsts().flat_map(|first| (0..999).filter_map(move |n| first.after(n)));
        let mut before = None;
        let mut count = 0;
        for number in all {
            let text = number.to_string();
            assert_eq!(text.len(), 4);
            assert_eq!(text.parse(), Ok(number));
            let (letter, digits) = number.spoken();
            let careless = format!(" {}\u{a0}– {digits}", letter.to_ascii_lowercase());
            assert_eq!(careless.parse(), Ok(number));
            assert!(before < Some(number), "numbers are in the order of their texts");
            before = Some(number);
            count += 1;
        }
        assert_eq!(count, 9990);
        assert_eq!(before, Some(TicketNumber::LAST));
    }

    #[test]
    fn under_a_letter_the_numbers_end() {
        let first: TicketNumber = "A001".parse().unwrap();
        assert_eq!(first.after(998), Some(first.last_of_letter()));
        assert_eq!(first.last_of_letter().to_string(), "A999");
        assert_eq!(first.after(999), None);
        assert_eq!(first.after(u16::MAX), None);
    }

    #[test]
    fn each_mistake_has_its_name() {
        for text in ["", "A", "A000", "A1000", "0", "047", "AA47", "A4B", "A٤٧"] {
            assert_eq!(text.parse::<TicketNumber>(), Err(NumberError::Format), "{text}");
        }
        for text in ["O047", "I1", "Ə47"] {
            assert_eq!(text.parse::<TicketNumber>(), Err(NumberError::Letter), "{text}");
        }
        let json = serde_json::to_string(&"x7".parse::<TicketNumber>().unwrap()).unwrap();
        assert_eq!(json, r#""X007""#);
    }

    proptest! {
        #[test]
        fn no_text_panics(text in "\\PC{0,12}") {
            let _ = text.parse::<TicketNumber>();
        }
    }
}
