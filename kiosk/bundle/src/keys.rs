//! Keys of the maker: the secret one signs and stays offline; kiosks know public ones. Both are one line of text.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ring::rand::{SecureRandom, SystemRandom};
use ring::signature::{ED25519, Ed25519KeyPair, KeyPair, UnparsedPublicKey};
use thiserror::Error;
use zeroize::Zeroizing;

const SECRET: &str = "dost-secret-key";
const PUBLIC: &str = "dost-public-key";
/// Bytes of either key (RFC 8032).
const LENGTH: usize = 32;

/// Why a text is no key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum KeyError {
    /// Another kind of line.
    #[error("a secret key is one line, \"{SECRET}\" and what `dost-bundle new-key` wrote behind it")]
    NotSecret,
    /// Another kind of line.
    #[error("a public key is one line, \"{PUBLIC}\" and what `dost-bundle new-key` wrote behind it")]
    NotPublic,
    /// A kiosk that trusts nobody takes nothing.
    #[error("there is no public key: one a line")]
    None,
    /// The system gives no randomness.
    #[error("this machine has no randomness to make a key of")]
    NoRandomness,
}

/// What signs. It is shown to nobody.
pub struct SecretKey(Zeroizing<[u8; LENGTH]>);

impl SecretKey {
    /// A new one.
    pub fn generate() -> Result<SecretKey, KeyError> {
        let mut seed = Zeroizing::new([0; LENGTH]);
        let filled = SystemRandom::new().fill(seed.as_mut_slice());
        filled
            .map(|()| SecretKey(seed))
            .map_err(|_| KeyError::NoRandomness)
    }

    /// Reads what [`SecretKey::line`] wrote.
    pub fn read(text: &str) -> Result<SecretKey, KeyError> {
        let seed = read(text.trim(), SECRET).ok_or(KeyError::NotSecret)?;
        Ok(SecretKey(Zeroizing::new(seed)))
    }

    /// As it is kept in its file.
    pub fn line(&self) -> Zeroizing<String> {
        Zeroizing::new(line(SECRET, self.0.as_slice()))
    }

    /// The line by which kiosks know it.
    pub fn public_line(&self) -> Result<String, KeyError> {
        Ok(line(PUBLIC, self.pair()?.public_key().as_ref()))
    }

    pub(crate) fn sign(&self, message: &[u8]) -> Result<Vec<u8>, KeyError> {
        Ok(self.pair()?.sign(message).as_ref().to_vec())
    }

    fn pair(&self) -> Result<Ed25519KeyPair, KeyError> {
        Ed25519KeyPair::from_seed_unchecked(self.0.as_slice()).map_err(|_| KeyError::NotSecret)
    }
}

/// Whom a kiosk trusts: the key in use, and its successor before it is needed.
#[derive(Clone, Debug)]
pub struct PublicKeys(Vec<[u8; LENGTH]>);

impl PublicKeys {
    /// Reads one a line; lines that are empty or begin with # say nothing.
    pub fn read(text: &str) -> Result<PublicKeys, KeyError> {
        let lines = text.lines().map(str::trim);
        let keys: Option<Vec<_>> = lines
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
            .map(|line| read(line, PUBLIC))
            .collect();
        let keys = keys.ok_or(KeyError::NotPublic)?;
        if keys.is_empty() {
            Err(KeyError::None)
        } else {
            Ok(PublicKeys(keys))
        }
    }

    pub(crate) fn verify(&self, message: &[u8], signature: &[u8]) -> bool {
        let by = |key: &[u8; LENGTH]| {
            UnparsedPublicKey::new(&ED25519, key)
                .verify(message, signature)
                .is_ok()
        };
        self.0.iter().any(by)
    }
}

fn line(kind: &str, key: &[u8]) -> String {
    format!("{kind} {}", STANDARD.encode(key))
}

fn read(line: &str, kind: &str) -> Option<[u8; LENGTH]> {
    let text = line.strip_prefix(kind)?.strip_prefix(' ')?;
    let bytes = Zeroizing::new(STANDARD.decode(text).ok()?);
    bytes.as_slice().try_into().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_read_as_it_was_written_and_nothing_else_is_one() {
        let secret = SecretKey::generate().unwrap();
        let public = secret.public_line().unwrap();
        assert_eq!(
            SecretKey::read(&secret.line()).unwrap().public_line().unwrap(),
            public
        );
        let keys = PublicKeys::read(&format!("# in use\n{public}\n\n")).unwrap();
        let signature = secret.sign(b"text").unwrap();
        assert!(keys.verify(b"text", &signature) && !keys.verify(b"next", &signature));

        assert_eq!(PublicKeys::read("# none\n").unwrap_err(), KeyError::None);
        assert_eq!(PublicKeys::read(&secret.line()).unwrap_err(), KeyError::NotPublic);
        assert_eq!(
            PublicKeys::read(&format!("{public}A")).unwrap_err(),
            KeyError::NotPublic
        );
        assert!(matches!(SecretKey::read(&public), Err(KeyError::NotSecret)));
    }

    #[test]
    fn signatures_are_those_of_rfc_8032() {
        // Its first test: an empty message.
        let seed = [
            0x9d, 0x61, 0xb1, 0x9d, 0xef, 0xfd, 0x5a, 0x60, 0xba, 0x84, 0x4a, 0xf4, 0x92, 0xec, 0x2c, 0xc4,
            0x44, 0x49, 0xc5, 0x69, 0x7b, 0x32, 0x69, 0x19, 0x70, 0x3b, 0xac, 0x03, 0x1c, 0xae, 0x7f, 0x60,
        ];
        let signature = SecretKey(Zeroizing::new(seed)).sign(b"").unwrap();
        assert_eq!(signature[..4], [0xe5, 0x56, 0x43, 0x00]);
    }
}
