//! A number that nobody guesses: the browser has it, the database only its hash.

use std::str::FromStr;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use sha2::{Digest, Sha256};
use thiserror::Error;

use crate::hex::hex;

/// 256 random bits. It has no form for logs.
pub struct Secret([u8; 32]);

/// The machine gives no random bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("no secret can be made: the machine gives no random bytes")]
pub struct NoSecret;

/// A text that is no secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("not a secret of this server")]
pub struct WrongSecret;

impl Secret {
    /// A new one.
    pub fn new() -> Result<Secret, NoSecret> {
        let mut bytes = [0; 32];
        getrandom::fill(&mut bytes).map_err(|_| NoSecret)?;
        Ok(Secret(bytes))
    }

    /// For the browser alone.
    pub fn text(&self) -> String {
        BASE64.encode(self.0)
    }

    /// For the database.
    pub(crate) fn hash(&self) -> String {
        hex(&Sha256::digest(self.0))
    }
}

impl FromStr for Secret {
    type Err = WrongSecret;

    fn from_str(text: &str) -> Result<Secret, WrongSecret> {
        let bytes = BASE64.decode(text).map_err(|_| WrongSecret)?;
        Ok(Secret(bytes.try_into().map_err(|_| WrongSecret)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_comes_back_as_it_went_and_its_hash_does_not_hold_it() {
        let secret = Secret::new().unwrap();
        let text = secret.text();
        assert_eq!(text.len(), 43);
        assert_eq!(text.parse::<Secret>().unwrap().hash(), secret.hash());
        assert_ne!(Secret::new().unwrap().hash(), secret.hash());
        for wrong in ["", "AAAA", &text[1..], &format!("{text}A"), "ə"] {
            assert!(wrong.parse::<Secret>().is_err(), "{wrong}");
        }
    }
}
