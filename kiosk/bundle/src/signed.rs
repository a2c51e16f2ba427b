//! The envelope of all that is signed: a line with kind and signature, a line of JSON that is signed, and what it speaks of.

use std::num::NonZeroU32;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::files::{FilePath, Oversize};
use crate::keys::{KeyError, PublicKeys, SecretKey};

/// The most bytes of both lines: a list of a thousand files has 130,000.
const LONGEST_HEAD: usize = 256 * 1024;

/// A number that only rises. What is older than the newest that a kiosk has taken is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Version(NonZeroU32);

impl Version {
    /// None for 0, which is no version.
    pub const fn new(number: u32) -> Option<Version> {
        match NonZeroU32::new(number) {
            Some(number) => Some(Version(number)),
            None => None,
        }
    }

    /// The one before; none before the first.
    pub(crate) fn before(self) -> Option<Version> {
        Version::new(self.0.get() - 1)
    }
}

impl std::fmt::Display for Version {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(to)
    }
}

impl std::str::FromStr for Version {
    type Err = std::num::ParseIntError;

    fn from_str(text: &str) -> Result<Version, Self::Err> {
        text.parse().map(Version)
    }
}

/// Why a bundle, or settings, are not taken.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Refused {
    /// It is something else, or its beginning is damaged.
    #[error("this is not what it should be: {0} is missing or damaged")]
    NotOurs(&'static str),
    /// The maker's keys did not sign it.
    #[error("no key that this kiosk trusts has signed it")]
    Signature,
    /// It says something we do not know, or not what it must.
    #[error("its text is not understood: {0}")]
    Text(String),
    /// It is not newer than what this kiosk has taken.
    #[error("version {offered} is older than {newest}, which this kiosk has had")]
    Older {
        /// What was offered.
        offered: Version,
        /// What was taken before.
        newest: Version,
    },
    /// It is the newest that this kiosk has had.
    #[error("version {0} has been here already")]
    Present(Version),
    /// It has failed here before.
    #[error("version {0} has failed on this kiosk")]
    Bad(Version),
    /// The agent is too old for it.
    #[error("it needs the agent {0} or newer; install that first")]
    Agent(String),
    /// More or larger files than an app has.
    #[error(transparent)]
    Oversize(#[from] Oversize),
    /// A file twice, or a file where a folder must be.
    #[error("{0} is there twice, or is both file and folder")]
    Twice(FilePath),
    /// Nothing could be shown.
    #[error("there is no index.html in it")]
    NoPage,
    /// It ends before its last file.
    #[error("it ends early, in {0}")]
    Truncated(FilePath),
    /// It goes on after its last file.
    #[error("{0} bytes stand after its last file")]
    Trailing(usize),
    /// A file is not the one that was signed.
    #[error("{0} is not the file that was signed")]
    Changed(FilePath),
    /// Something lies there that was not signed: a file too many, a link, a device.
    #[error("{0} does not belong there")]
    Foreign(String),
}

/// What can be signed. Its kind is signed with it, so that one thing is never taken for another.
pub trait Content: Serialize + DeserializeOwned {
    /// How it calls itself, with the number of its format.
    const KIND: &'static str;

    /// Which of its kind it is.
    fn version(&self) -> Version;

    /// What its types alone do not say.
    fn check(&self) -> Result<(), Refused>;
}

/// What a trusted key has signed. Only verification makes one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signed<T> {
    content: T,
    head: Vec<u8>,
}

impl<T: Content> Signed<T> {
    /// Reads and verifies the two lines that `bytes` begin with, and gives what follows them.
    ///
    /// Errors: it is not of this kind, not signed by one of `keys`, or says what is not understood.
    pub fn read<'a>(bytes: &'a [u8], keys: &PublicKeys) -> Result<(Signed<T>, &'a [u8]), Refused> {
        let (first, rest) = line(bytes).ok_or(Refused::NotOurs("the first line"))?;
        let (text, body) = line(rest).ok_or(Refused::NotOurs("the second line"))?;
        let signature = std::str::from_utf8(first).ok().and_then(signature::<T>);
        let signature = signature.ok_or(Refused::NotOurs(T::KIND))?;
        // Nothing of the text is looked at before this.
        if !keys.verify(&message::<T>(text), &signature) {
            return Err(Refused::Signature);
        }
        let content: T = serde_json::from_slice(text).map_err(|error| Refused::Text(error.to_string()))?;
        content.check()?;
        let head = bytes.get(..bytes.len() - body.len()).unwrap_or_default().to_vec();
        Ok((Signed { content, head }, body))
    }

    /// What was signed.
    pub fn content(&self) -> &T {
        &self.content
    }

    /// The two lines, as they are kept to be verified again.
    pub fn head(&self) -> &[u8] {
        &self.head
    }
}

/// The two lines for a content.
pub(crate) fn sign<T: Content>(content: &T, key: &SecretKey) -> Result<Vec<u8>, SignError> {
    content.check()?;
    let text = serde_json::to_vec(content)?;
    let signature = STANDARD.encode(key.sign(&message::<T>(&text))?);
    let mut head = format!("{} {signature}\n", T::KIND).into_bytes();
    head.extend(text);
    head.push(b'\n');
    Ok(head)
}

/// Why something cannot be signed.
#[derive(Debug, Error)]
pub enum SignError {
    /// Kiosks would refuse it.
    #[error("kiosks would refuse it: {0}")]
    Refused(#[from] Refused),
    /// No key.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// It has no text.
    #[error(transparent)]
    Text(#[from] serde_json::Error),
}

fn message<T: Content>(text: &[u8]) -> Vec<u8> {
    [T::KIND.as_bytes(), b"\n", text].concat()
}

fn signature<T: Content>(line: &str) -> Option<Vec<u8>> {
    STANDARD
        .decode(line.strip_prefix(T::KIND)?.strip_prefix(' ')?)
        .ok()
}

fn line(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let end = bytes.iter().take(LONGEST_HEAD).position(|byte| *byte == b'\n')?;
    Some((bytes.get(..end)?, bytes.get(end + 1..)?))
}
