//! The files of an app: paths that stay inside, sizes that a kiosk can bear, and the hash by which each is known.

use std::fmt::{self, Display};

use ring::digest::{SHA256, digest};
use serde::{Deserialize, Serialize};
use thiserror::Error;

const MOST_FILES: usize = 1000;
const MOST_BYTES: u64 = 64 * 1024 * 1024;
const LONGEST_PATH: usize = 200;

/// More than an app has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Oversize {
    /// Too many files.
    #[error("{0} files are more than the {MOST_FILES} that an app may have")]
    Files(usize),
    /// Too many bytes.
    #[error("{0} bytes are more than the {MOST_BYTES} that an app may have")]
    Bytes(u64),
}

/// A path that cannot lead out of the app's folder: `i18n/az.ftl`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct FilePath(String);

/// A text that is no such path.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error(
    "{0:?} is no path of an app's file: names of letters, digits, dot, line and hyphen, which no dot begins"
)]
pub struct NoPath(String);

impl FilePath {
    /// As it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The folders that it lies in, the outermost first.
    pub(crate) fn folders(&self) -> impl Iterator<Item = &str> {
        self.0.match_indices('/').filter_map(|(at, _)| self.0.get(..at))
    }
}

impl TryFrom<String> for FilePath {
    type Error = NoPath;

    fn try_from(text: String) -> Result<FilePath, NoPath> {
        let is_name = |name: &str| {
            !name.is_empty()
                && !name.starts_with('.')
                && name
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte))
        };
        if text.len() <= LONGEST_PATH && text.split('/').all(is_name) {
            Ok(FilePath(text))
        } else {
            Err(NoPath(text))
        }
    }
}

impl From<FilePath> for String {
    fn from(path: FilePath) -> String {
        path.0
    }
}

impl Display for FilePath {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(to)
    }
}

/// SHA-256 in hexadecimal digits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Digest(String);

impl Digest {
    /// Of these bytes.
    pub fn of(bytes: &[u8]) -> Digest {
        let hash = digest(&SHA256, bytes);
        Digest(hash.as_ref().iter().map(|byte| format!("{byte:02x}")).collect())
    }
}

/// A file as the manifest lists it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FileEntry {
    /// Where it lies.
    pub path: FilePath,
    /// Its bytes.
    pub size: u32,
    /// Its hash.
    pub sha256: Digest,
}

impl FileEntry {
    /// Whether these are its bytes.
    pub(crate) fn is(&self, bytes: &[u8]) -> bool {
        u32::try_from(bytes.len()) == Ok(self.size) && Digest::of(bytes) == self.sha256
    }
}

/// Whether a kiosk can bear them all.
pub(crate) fn bearable(files: &[FileEntry]) -> Result<(), Oversize> {
    let bytes = files.iter().map(|file| u64::from(file.size)).sum();
    if files.len() > MOST_FILES {
        Err(Oversize::Files(files.len()))
    } else if bytes > MOST_BYTES {
        Err(Oversize::Bytes(bytes))
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_stays_inside() {
        let path = |text: &str| FilePath::try_from(text.to_owned());
        let folders: Vec<_> = path("a/b-1/c.d").unwrap().folders().map(str::to_owned).collect();
        assert_eq!(folders, ["a", "a/b-1"]);
        assert!(path("index.html").is_ok() && path(&"a".repeat(LONGEST_PATH)).is_ok());
        for out in [
            "",
            "/",
            "/etc/passwd",
            "../a",
            "a/../b",
            "a/..",
            "./a",
            "a//b",
            "a/",
            ".hidden",
            "a\\b",
            "a\0b",
            "a b",
            "ə",
            "a/.git/b",
            "c:d",
            "a\n",
        ] {
            assert!(path(out).is_err(), "{out:?}");
        }
        assert!(path(&"a".repeat(LONGEST_PATH + 1)).is_err());
    }

    #[test]
    fn the_hash_is_sha_256() {
        let expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(Digest::of(b"abc").0, expected);
    }
}
