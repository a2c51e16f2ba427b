//! The operator's keys: what is known of a person is stored sealed with them, and a phone number is found by its keyed
//! hash. Whoever has the database but not the keys has neither names nor numbers.

use std::str::FromStr;

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD as BASE64;
use booking::{Phone, Reference};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use hmac::{Hmac, Mac};
use sha2::Sha256;
use thiserror::Error;

const NONCE: usize = 24;

/// All keys that something may be sealed with; new things are sealed with the current one.
#[derive(Clone)]
pub struct Keys {
    current: Key,
    older: Vec<Key>,
}

#[derive(Clone)]
struct Key {
    /// Stands before all that is sealed with it.
    name: String,
    seal: XChaCha20Poly1305,
    lookup: Hmac<Sha256>,
}

/// Why keys cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum WrongKeys {
    /// Nothing there.
    #[error("no key is given; make one with `dost new-key` and set DOST_KEYS to it")]
    None,
    /// Not name:key.
    #[error("a key is written as name:key, several with a comma between, the current one first")]
    Form,
    /// Other characters, another length.
    #[error("a key is 32 random bytes in base64 without padding; make one with `dost new-key`")]
    Bytes,
    /// Two of a name.
    #[error("two keys have the same name")]
    Twice,
}

/// The machine gives no random bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("a person's data cannot be sealed: the machine gives no random bytes")]
pub struct NotSealed;

/// What was sealed cannot be opened: its key is missing, or it was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("a person's data cannot be opened; is the key it was sealed with still in DOST_KEYS?")]
pub struct NotOpened;

impl Keys {
    /// A new key as it is written in `DOST_KEYS`.
    pub fn generate(name: &str) -> Result<String, NotSealed> {
        let mut bytes = [0; 32];
        getrandom::fill(&mut bytes).map_err(|_| NotSealed)?;
        Ok(format!("{name}:{}", BASE64.encode(bytes)))
    }

    /// Seals a text for one visit: under another reference it does not open.
    pub(crate) fn seal(&self, reference: Reference, text: &str) -> Result<String, NotSealed> {
        let mut nonce = [0; NONCE];
        getrandom::fill(&mut nonce).map_err(|_| NotSealed)?;
        let (name, bound) = (&self.current.name, reference.to_string());
        let payload = Payload {
            msg: text.as_bytes(),
            aad: bound.as_bytes(),
        };
        let sealed = self.current.seal.encrypt(&XNonce::from(nonce), payload);
        let sealed = [nonce.as_slice(), &sealed.map_err(|_| NotSealed)?].concat();
        Ok(format!("{name}:{}", BASE64.encode(sealed)))
    }

    /// The text that was sealed for a visit.
    pub(crate) fn open(&self, reference: Reference, sealed: &str) -> Result<String, NotOpened> {
        let (name, sealed) = sealed.split_once(':').ok_or(NotOpened)?;
        let key = self.all().find(|key| key.name == name).ok_or(NotOpened)?;
        let bytes = BASE64.decode(sealed).map_err(|_| NotOpened)?;
        let (nonce, sealed) = bytes.split_first_chunk::<NONCE>().ok_or(NotOpened)?;
        let bound = reference.to_string();
        let payload = Payload {
            msg: sealed,
            aad: bound.as_bytes(),
        };
        let text = key
            .seal
            .decrypt(&XNonce::from(*nonce), payload)
            .map_err(|_| NotOpened)?;
        String::from_utf8(text).map_err(|_| NotOpened)
    }

    /// Whether a text is sealed with the current key.
    pub(crate) fn is_current(&self, sealed: &str) -> bool {
        sealed
            .split_once(':')
            .is_some_and(|(name, _)| name == self.current.name)
    }

    /// The hash of a phone number by each key, the current one's first.
    pub(crate) fn lookups(&self, phone: &Phone) -> Vec<String> {
        self.all().map(|key| key.lookup(phone)).collect()
    }

    /// The hash of a phone number by the current key.
    pub(crate) fn lookup(&self, phone: &Phone) -> String {
        self.current.lookup(phone)
    }

    fn all(&self) -> impl Iterator<Item = &Key> {
        std::iter::once(&self.current).chain(&self.older)
    }
}

impl Key {
    fn lookup(&self, phone: &Phone) -> String {
        let hash = self.lookup.clone().chain_update(phone.canonical()).finalize();
        BASE64.encode(hash.into_bytes())
    }
}

impl FromStr for Key {
    type Err = WrongKeys;

    fn from_str(text: &str) -> Result<Key, WrongKeys> {
        let (name, key) = text.split_once(':').ok_or(WrongKeys::Form)?;
        let is_name = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric());
        let bytes = BASE64.decode(key).map_err(|_| WrongKeys::Bytes)?;
        if !is_name {
            return Err(WrongKeys::Form);
        }
        if bytes.len() != 32 {
            return Err(WrongKeys::Bytes);
        }
        let master = keyed(&bytes)?;
        let part = |purpose: &str| master.clone().chain_update(purpose).finalize().into_bytes();
        Ok(Key {
            name: name.to_owned(),
            seal: XChaCha20Poly1305::new(&part("seal")),
            lookup: keyed(&part("phone"))?,
        })
    }
}

fn keyed(key: &[u8]) -> Result<Hmac<Sha256>, WrongKeys> {
    <Hmac<Sha256> as Mac>::new_from_slice(key).map_err(|_| WrongKeys::Bytes)
}

impl FromStr for Keys {
    type Err = WrongKeys;

    fn from_str(text: &str) -> Result<Keys, WrongKeys> {
        let keys: Result<Vec<Key>, WrongKeys> = text
            .split(',')
            .map(str::trim)
            .filter(|it| !it.is_empty())
            .map(str::parse)
            .collect();
        let keys = keys?;
        let (current, older) = keys.split_first().ok_or(WrongKeys::None)?;
        let mut names: Vec<&str> = keys.iter().map(|key| key.name.as_str()).collect();
        names.sort_unstable();
        if names.windows(2).any(|pair| pair[0] == pair[1]) {
            return Err(WrongKeys::Twice);
        }
        Ok(Keys {
            current: current.clone(),
            older: older.to_vec(),
        })
    }
}

impl std::fmt::Debug for Keys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.all().map(|key| &key.name)).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reference(seed: u8) -> Reference {
        Reference::from_entropy([seed; 8])
    }

    #[test]
    fn what_is_sealed_opens_with_its_key_and_for_its_visit_only() {
        let (old, new) = (Keys::generate("old").unwrap(), Keys::generate("new").unwrap());
        let before: Keys = old.parse().unwrap();
        let sealed = before.seal(reference(1), "Günel").unwrap();
        assert!(!sealed.contains("Günel") && before.is_current(&sealed));
        assert_ne!(
            sealed,
            before.seal(reference(1), "Günel").unwrap(),
            "equal names look different"
        );
        let rotated: Keys = format!("{new}, {old}").parse().unwrap();
        assert_eq!(rotated.open(reference(1), &sealed).as_deref(), Ok("Günel"));
        assert!(!rotated.is_current(&sealed));
        assert_eq!(rotated.open(reference(2), &sealed), Err(NotOpened));
        let other: Keys = new.parse().unwrap();
        for wrong in [sealed.as_str(), "", "old", "old:", "old:AAAA", "new:%"] {
            assert_eq!(other.open(reference(1), wrong), Err(NotOpened), "{wrong}");
        }
    }

    #[test]
    fn a_number_is_found_under_every_key_in_use() {
        let (old, new) = (Keys::generate("old").unwrap(), Keys::generate("new").unwrap());
        let phone: Phone = "0501234567".parse().unwrap();
        let stored = old.parse::<Keys>().unwrap().lookup(&phone);
        let rotated: Keys = format!("{new},{old}").parse().unwrap();
        assert_eq!(rotated.lookups(&phone), [rotated.lookup(&phone), stored]);
        assert_ne!(
            rotated.lookups(&phone),
            rotated.lookups(&"0501234568".parse().unwrap())
        );
    }

    #[test]
    fn wrong_keys_are_named() {
        let key = Keys::generate("a").unwrap();
        for (text, wrong) in [
            ("", WrongKeys::None),
            (" , ", WrongKeys::None),
            ("abc", WrongKeys::Form),
            (":AAAA", WrongKeys::Form),
            ("a:AAAA", WrongKeys::Bytes),
            ("a:=", WrongKeys::Bytes),
            (&format!("{key},{key}"), WrongKeys::Twice),
        ] {
            assert_eq!(text.parse::<Keys>().err(), Some(wrong), "{text}");
        }
        let keys: Keys = key.parse().unwrap();
        assert_eq!(format!("{keys:?}"), "[\"a\"]", "a key is never shown");
    }
}
