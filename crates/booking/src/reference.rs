//! Secret numbers that people keep and read aloud: random symbols, and one that checks them.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use thiserror::Error;

use crate::typed_text::{is_dash, is_invisible};
use crate::wire_text;

/// Crockford's alphabet: no I, L, O or U, so that no symbol is mistaken for another.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// A secret number of so many random symbols, five bits each, and one that checks them. Written in three groups, the
/// checking symbol in the last.
///
/// Whoever knows it opens what it stands for, so `Debug` does not print it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Secret<const RANDOM: u32>(u64);

/// The number of a visit: 60 bits, such as `7K3M-Q9TD-R2W5C`. With the phone number it shows and cancels the visit.
pub type Reference = Secret<12>;

/// The number of answers kept for a day: 45 bits, such as `7K3-MQ9-TDR2`, short enough for the telephone.
pub type CaseCode = Secret<9>;

/// Why a text is not a secret number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum SecretError {
    /// Too few symbols, or too many.
    #[error("letters or digits are missing, or there are too many")]
    Length,
    /// A character that no secret number has.
    #[error("there are only digits and letters, without U")]
    Letter,
    /// The check symbol does not fit: a symbol is wrong or two are exchanged.
    #[error("a letter or digit is wrong")]
    Check,
}

impl<const RANDOM: u32> Secret<RANDOM> {
    const MASK: u64 = (1 << (RANDOM * 5)) - 1;

    /// Makes a secret number of the given random bits. The caller brings real entropy.
    pub const fn from_entropy(entropy: [u8; 8]) -> Secret<RANDOM> {
        Secret(u64::from_be_bytes(entropy) & Secret::<RANDOM>::MASK)
    }

    /// The values 0 to 31 of the random symbols, from the left.
    fn symbols(self) -> impl DoubleEndedIterator<Item = u8> {
        (0..RANDOM)
            .rev()
            .map(move |place| (self.0 >> (place * 5)).to_le_bytes()[0] & 31)
    }

    /// All symbols with the checking one, as they are read aloud one by one.
    pub fn letters(self) -> impl Iterator<Item = char> {
        self.symbols().chain([self.check()]).map(letter)
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

impl<const RANDOM: u32> fmt::Display for Secret<RANDOM> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let group = RANDOM / 3;
        for (place, letter) in (0_u32..).zip(self.letters()) {
            if place == group || place == 2 * group {
                f.write_str("-")?;
            }
            write!(f, "{letter}")?;
        }
        Ok(())
    }
}

impl<const RANDOM: u32> fmt::Debug for Secret<RANDOM> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(..)")
    }
}

impl<const RANDOM: u32> FromStr for Secret<RANDOM> {
    type Err = SecretError;

    fn from_str(text: &str) -> Result<Self, SecretError> {
        let typed = text
            .chars()
            .filter(|&c| !c.is_whitespace() && !is_dash(c) && !is_invisible(c));
        let mut bits = 0_u64;
        let mut count = 0_u32;
        let mut last = 0_u8;
        for character in typed {
            let value = value(character).ok_or(SecretError::Letter)?;
            count = count.saturating_add(1);
            if count <= RANDOM {
                bits = bits << 5 | u64::from(value);
            }
            last = value;
        }
        if count != RANDOM + 1 {
            return Err(SecretError::Length);
        }
        let secret = Secret(bits);
        if secret.check() == last {
            Ok(secret)
        } else {
            Err(SecretError::Check)
        }
    }
}

impl<const RANDOM: u32> Serialize for Secret<RANDOM> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de, const RANDOM: u32> Deserialize<'de> for Secret<RANDOM> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire_text::deserialize(deserializer)
    }
}

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
            prop_assert_eq!(wrong.parse::<Reference>(), Err(SecretError::Check));
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
            let check = |left, right| Secret::<12>(left << 5 | right).check();
            missed += u32::from(check(a, b) == check(b, a));
        }
        assert_eq!(missed, 2, "only 0 beside Z, either way round");
    }

    #[test]
    fn each_mistake_has_its_name() {
        let text = Reference::from_entropy([7; 8]).to_string();
        assert_eq!(text[..14].parse::<Reference>(), Err(SecretError::Length));
        assert_eq!(format!("{text}0").parse::<Reference>(), Err(SecretError::Length));
        assert_eq!("".parse::<Reference>(), Err(SecretError::Length));
        assert_eq!("UUUU-UUUU-UUUUU".parse::<Reference>(), Err(SecretError::Letter));
        assert_eq!("ƏƏƏƏ-0000-00000".parse::<Reference>(), Err(SecretError::Letter));
    }

    #[test]
    fn a_code_for_the_telephone_is_ten_symbols_in_three_groups() {
        let code = CaseCode::from_entropy([0xff; 8]);
        let text = code.to_string();
        assert_eq!(&text[..11], "ZZZ-ZZZ-ZZZ");
        assert_eq!(text.len(), 12);
        assert_eq!(text.parse(), Ok(code));
        assert_eq!(code.letters().count(), 10);
        assert_eq!(text.parse::<Reference>(), Err(SecretError::Length));
    }

    #[test]
    fn it_stays_out_of_debug_output() {
        assert_eq!(format!("{:?}", Reference::from_entropy([9; 8])), "Secret(..)");
    }
}
