//! The key that makes a write safe to repeat: the same key gets the same answer, and the write happens once.

use std::fmt::{self, Write};
use std::str::FromStr;

use thiserror::Error;

/// The header of the key; required for holding, confirming and cancelling.
pub const IDEMPOTENCY_KEY: &str = "idempotency-key";

/// A random name for one attempt to write, chosen by the client and kept over its retries.
///
/// 16 to 64 letters, digits, hyphens and underscores; a UUID fits. It must not be guessable.
#[derive(Clone, PartialEq, Eq)]
pub struct IdempotencyKey(String);

/// A text that cannot be such a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("an idempotency key has 16 to 64 letters, digits, hyphens and underscores")]
pub struct IdempotencyKeyError;

impl IdempotencyKey {
    /// Makes a key of 128 random bits. The caller brings real entropy.
    pub fn from_entropy(entropy: [u8; 16]) -> IdempotencyKey {
        let text = entropy.iter().fold(String::new(), |mut text, byte| {
            // Writing to a String cannot fail.
            let _ = write!(text, "{byte:02x}");
            text
        });
        IdempotencyKey(text)
    }

    /// The key as sent.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for IdempotencyKey {
    type Err = IdempotencyKeyError;

    fn from_str(text: &str) -> Result<Self, IdempotencyKeyError> {
        let fits = (16..=64).contains(&text.len())
            && text
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_');
        if fits {
            Ok(IdempotencyKey(text.to_owned()))
        } else {
            Err(IdempotencyKeyError)
        }
    }
}

impl fmt::Debug for IdempotencyKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("IdempotencyKey(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn uuids_and_made_keys_fit_and_careless_keys_do_not() {
        let made = IdempotencyKey::from_entropy([0xA5; 16]);
        assert_eq!(made.as_str(), "a5".repeat(16));
        assert_eq!(made.as_str().parse(), Ok(made.clone()));
        assert!(
            "0b0c2b9e-6f1e-4a53-9d0e-3a2f6f1f7c11"
                .parse::<IdempotencyKey>()
                .is_ok()
        );
        for text in [
            "",
            "short",
            &"a".repeat(15),
            &"a".repeat(65),
            "sixteen letters!",
            "əəəəəəəəəəəəəəəə",
        ] {
            assert_eq!(text.parse::<IdempotencyKey>(), Err(IdempotencyKeyError), "{text}");
        }
    }
}
