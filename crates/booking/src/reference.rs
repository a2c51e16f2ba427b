//! The number of a visit that its owner keeps: 60 random bits in thirteen symbols that survive being read aloud.

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

use crate::typed_text::{is_dash, is_invisible};
use crate::wire_text::wire_text;

/// Crockford's alphabet: no I, L, O or U, so that no symbol is mistaken for another.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const RANDOM_SYMBOLS: u32 = 12;
const MASK: u64 = (1 << (RANDOM_SYMBOLS * 5)) - 1;

/// The secret number of one visit. Written `XXXX-XXXX-XXXXX`; the last symbol checks the others.
///
/// Whoever knows it and the phone number may see and cancel the visit, so `Debug` does not print it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reference(u64);

/// Why a text is not a reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum ReferenceError {
    /// Not thirteen symbols.
    #[error("a reference has thirteen letters and digits")]
    Length,
    /// A character that no reference has.
    #[error("a reference has only digits and letters, without U")]
    Letter,
    /// The check symbol does not fit: a symbol is wrong or two are exchanged.
    #[error("a letter or digit of the reference is wrong")]
    Check,
}

impl Reference {
    /// Makes a reference of 60 of the given random bits. The caller brings real entropy.
    pub const fn from_entropy(entropy: [u8; 8]) -> Reference {
        Reference(u64::from_be_bytes(entropy) & MASK)
    }

    /// The values 0 to 31 of the random symbols, from the left.
    fn symbols(self) -> impl DoubleEndedIterator<Item = u8> {
        (0..RANDOM_SYMBOLS)
            .rev()
            .map(move |place| (self.0 >> (place * 5)).to_le_bytes()[0] & 31)
    }

    /// Luhn's check modulo 32: it finds every single wrong symbol and nearly every exchange of neighbours.
    fn check(self) -> u8 {
        let sum: u8 = self.symbols().rev().enumerate().fold(0, |sum, (index, value)| {
            let weighted = if index.is_multiple_of(2) { value * 2 } else { value };
            (sum + weighted / 32 + weighted % 32) % 32
        });
        (32 - sum) % 32
    }
}

fn letter(value: u8) -> char {
    char::from(ALPHABET[usize::from(value & 31)])
}

fn value(letter: char) -> Option<u8> {
    let plain = match letter.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    (0..32).find(|&value| self::letter(value) == plain)
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, symbol) in self.symbols().enumerate() {
            if index == 4 || index == 8 {
                f.write_str("-")?;
            }
            write!(f, "{}", letter(symbol))?;
        }
        write!(f, "{}", letter(self.check()))
    }
}

impl fmt::Debug for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Reference(..)")
    }
}

impl FromStr for Reference {
    type Err = ReferenceError;

    fn from_str(text: &str) -> Result<Self, ReferenceError> {
        let typed = text
            .chars()
            .filter(|&c| !c.is_whitespace() && !is_dash(c) && !is_invisible(c));
        let mut bits = 0_u64;
        let mut count = 0_u32;
        let mut last = 0_u8;
        for character in typed {
            let value = value(character).ok_or(ReferenceError::Letter)?;
            count = count.saturating_add(1);
            if count <= RANDOM_SYMBOLS {
                bits = bits << 5 | u64::from(value);
            }
            last = value;
        }
        if count != RANDOM_SYMBOLS + 1 {
            return Err(ReferenceError::Length);
        }
        let reference = Reference(bits);
        if reference.check() == last {
            Ok(reference)
        } else {
            Err(ReferenceError::Check)
        }
    }
}

wire_text!(Reference);

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn it_survives_being_written_and_read_carelessly(entropy: [u8; 8]) {
            let reference = Reference::from_entropy(entropy);
            let text = reference.to_string();
            prop_assert_eq!(text.len(), 15);
            prop_assert_eq!(text.parse(), Ok(reference));
            let careless = format!(" {}\u{a0}", text.to_lowercase().replace('0', "o").replace('1', "l").replace('-', " – "));
            prop_assert_eq!(careless.parse(), Ok(reference));
        }

        #[test]
        fn every_single_wrong_symbol_is_found(entropy: [u8; 8], place in 0_usize..13, other in 1_usize..32) {
            let reference = Reference::from_entropy(entropy);
            let mut text: Vec<u8> = reference.to_string().replace('-', "").into_bytes();
            let at = ALPHABET.iter().position(|&letter| letter == text[place]).unwrap();
            text[place] = ALPHABET[(at + other) % 32];
            let wrong = String::from_utf8(text).unwrap();
            prop_assert_eq!(wrong.parse::<Reference>(), Err(ReferenceError::Check));
        }

        #[test]
        fn no_text_panics(text in "\\PC{0,40}") {
            let _ = text.parse::<Reference>();
        }
    }

    #[test]
    fn nearly_every_exchange_of_neighbours_is_found() {
        let mut missed = 0;
        for (a, b) in (0..32_u64)
            .flat_map(|a| (0..32).map(move |b| (a, b)))
            .filter(|(a, b)| a != b)
        {
            let check = |left, right| Reference(left << 5 | right).check();
            missed += u32::from(check(a, b) == check(b, a));
        }
        assert_eq!(missed, 2, "only 0 beside Z, either way round");
    }

    #[test]
    fn each_mistake_has_its_name() {
        let text = Reference::from_entropy([7; 8]).to_string();
        assert_eq!(text[..14].parse::<Reference>(), Err(ReferenceError::Length));
        assert_eq!(
            format!("{text}0").parse::<Reference>(),
            Err(ReferenceError::Length)
        );
        assert_eq!("".parse::<Reference>(), Err(ReferenceError::Length));
        assert_eq!(
            "UUUU-UUUU-UUUUU".parse::<Reference>(),
            Err(ReferenceError::Letter)
        );
        assert_eq!(
            "ƏƏƏƏ-0000-00000".parse::<Reference>(),
            Err(ReferenceError::Letter)
        );
    }

    #[test]
    fn it_stays_out_of_debug_output() {
        assert_eq!(format!("{:?}", Reference::from_entropy([9; 8])), "Reference(..)");
    }
}
