//! Answers sealed with their code: from the code come the name of the row that holds them and the key that opens them.
//!
//! Both come out of a hash that is slow on purpose: whoever has the database and tries all codes needs thousands of
//! machines for years, and the answers live a day.

use argon2::{Algorithm, Argon2, Params, Version};
use booking::CaseCode;
use chacha20poly1305::aead::{Aead, KeyInit};
use chacha20poly1305::{ChaCha20Poly1305, Key, Nonce};
use thiserror::Error;

use crate::hex::hex;

/// Kilobytes and rounds: OWASP's least for this hash, about 30 ms.
const MEMORY: u32 = 19 * 1024;
const ROUNDS: u32 = 2;

/// The same for all codes, since the code alone must find its row; codes are random, so none is met twice.
const SALT: &[u8] = b"dost: answers kept for a day, 1";

/// What a code opens.
pub(crate) struct Seal {
    /// The name of the row.
    pub(crate) finder: String,
    cipher: ChaCha20Poly1305,
}

/// The hash or the cipher does not work on this machine, or what is stored is not what was sealed.
#[derive(Debug, Error)]
#[error("the answers cannot be sealed or opened")]
pub(crate) struct SealError;

impl Seal {
    /// The seal of a code. Takes its time: not for the threads that answer.
    pub(crate) fn of(code: CaseCode) -> Result<Seal, SealError> {
        let params = Params::new(MEMORY, ROUNDS, 1, Some(64)).map_err(|_| SealError)?;
        let hash = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        let (mut finder, mut key) = ([0; 32], Key::default());
        let mut out = [0; 64];
        hash.hash_password_into(code.to_string().as_bytes(), SALT, &mut out)
            .map_err(|_| SealError)?;
        let (first, second) = out.split_at(32);
        finder.copy_from_slice(first);
        key.copy_from_slice(second);
        Ok(Seal {
            finder: hex(&finder),
            cipher: ChaCha20Poly1305::new(&key),
        })
    }

    /// The text, readable with the code only. A key seals one text ever, so the nonce may be the same.
    pub(crate) fn close(&self, text: &str) -> Result<String, SealError> {
        let sealed = self.cipher.encrypt(&Nonce::default(), text.as_bytes());
        sealed.map(|it| hex(&it)).map_err(|_| SealError)
    }

    /// The text that was sealed.
    pub(crate) fn open(&self, sealed: &str) -> Result<String, SealError> {
        let bytes = of_hex(sealed).ok_or(SealError)?;
        let text = self
            .cipher
            .decrypt(&Nonce::default(), bytes.as_slice())
            .map_err(|_| SealError)?;
        String::from_utf8(text).map_err(|_| SealError)
    }
}

fn of_hex(text: &str) -> Option<Vec<u8>> {
    let pairs = (0..text.len()).step_by(2);
    pairs
        .map(|at| u8::from_str_radix(text.get(at..at + 2)?, 16).ok())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_its_own_code_opens_a_text() {
        let (mine, other) = (CaseCode::from_entropy([1; 8]), CaseCode::from_entropy([2; 8]));
        let seal = Seal::of(mine).unwrap();
        let sealed = seal.close("answers").unwrap();
        assert!(!sealed.contains(&hex(b"answers")));
        assert_eq!(Seal::of(mine).unwrap().open(&sealed).unwrap(), "answers");
        assert!(Seal::of(other).unwrap().open(&sealed).is_err());
        assert_ne!(seal.finder, Seal::of(other).unwrap().finder);
        for broken in ["", "0", "zz", &sealed[2..]] {
            assert!(seal.open(broken).is_err(), "{broken}");
        }
    }
}
