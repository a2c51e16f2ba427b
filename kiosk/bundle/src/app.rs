//! An app in one file: the signed manifest in two lines, then the bytes of its files, one after the other, and nothing else.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::files::{Digest, FileEntry, FilePath, NoPath, Oversize, bearable};
use crate::keys::{PublicKeys, SecretKey};
use crate::signed::{Content, Refused, SignError, Signed, Version, sign};

const PAGE: &str = "index.html";

/// A version of the agent: 0.1.0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct AgentVersion(u16, u16, u16);

/// A text that is no version of the agent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("a version of the agent is three numbers: 0.1.0")]
pub struct NoVersion;

impl AgentVersion {
    /// That of this build.
    pub fn own() -> Result<AgentVersion, NoVersion> {
        env!("CARGO_PKG_VERSION").parse()
    }
}

impl FromStr for AgentVersion {
    type Err = NoVersion;

    fn from_str(text: &str) -> Result<AgentVersion, NoVersion> {
        let numbers: Option<Vec<u16>> = text.split('.').map(|part| part.parse().ok()).collect();
        match numbers.as_deref() {
            Some([major, minor, patch]) => Ok(AgentVersion(*major, *minor, *patch)),
            _ => Err(NoVersion),
        }
    }
}

impl TryFrom<String> for AgentVersion {
    type Error = NoVersion;

    fn try_from(text: String) -> Result<AgentVersion, NoVersion> {
        text.parse()
    }
}

impl From<AgentVersion> for String {
    fn from(AgentVersion(major, minor, patch): AgentVersion) -> String {
        format!("{major}.{minor}.{patch}")
    }
}

/// What is signed of an app.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// Which app it is.
    pub version: Version,
    /// What its page says of itself: the attribute `data-version`, a hash over the whole build.
    pub build: String,
    /// The oldest agent that can show it.
    pub agent: AgentVersion,
    /// Its files, in the order of their bytes.
    pub files: Vec<FileEntry>,
}

impl Manifest {
    /// How many bytes its files have.
    pub fn bytes(&self) -> usize {
        let size = |file: &FileEntry| usize::try_from(file.size).unwrap_or(usize::MAX);
        self.files.iter().map(size).fold(0, usize::saturating_add)
    }
}

impl Content for Manifest {
    const KIND: &'static str = "dost-app-1";

    fn version(&self) -> Version {
        self.version
    }

    fn check(&self) -> Result<(), Refused> {
        bearable(&self.files)?;
        let own = AgentVersion::own().map_err(|error| Refused::Text(error.to_string()))?;
        if self.agent > own {
            return Err(Refused::Agent(self.agent.into()));
        }
        let mut paths: Vec<&str> = self.files.iter().map(|file| file.path.as_str()).collect();
        paths.sort_unstable();
        for file in &self.files {
            let at = paths.partition_point(|path| *path < file.path.as_str());
            let twice = paths.get(at + 1) == Some(&file.path.as_str());
            if twice
                || file
                    .path
                    .folders()
                    .any(|folder| paths.binary_search(&folder).is_ok())
            {
                return Err(Refused::Twice(file.path.clone()));
            }
        }
        paths.binary_search(&PAGE).map(drop).map_err(|_| Refused::NoPage)
    }
}

/// A whole app that a trusted key has signed, in memory. Only verification makes one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct App {
    signed: Signed<Manifest>,
    body: Vec<u8>,
}

impl App {
    /// Verifies a bundle to its last byte.
    ///
    /// Errors: all that [`Signed::read`] refuses, and files that are not those of the manifest.
    pub fn read(bytes: &[u8], keys: &PublicKeys) -> Result<App, Refused> {
        let (signed, body) = Signed::<Manifest>::read(bytes, keys)?;
        let mut left = body;
        for file in &signed.content().files {
            let size = usize::try_from(file.size).unwrap_or(usize::MAX);
            let (bytes, rest) = left
                .split_at_checked(size)
                .ok_or_else(|| Refused::Truncated(file.path.clone()))?;
            if !file.is(bytes) {
                return Err(Refused::Changed(file.path.clone()));
            }
            left = rest;
        }
        if !left.is_empty() {
            return Err(Refused::Trailing(left.len()));
        }
        Ok(App {
            body: body.to_vec(),
            signed,
        })
    }

    /// What was signed.
    pub fn manifest(&self) -> &Manifest {
        self.signed.content()
    }

    /// The signed lines.
    pub(crate) fn head(&self) -> &[u8] {
        self.signed.head()
    }

    /// Its files with their bytes.
    pub fn files(&self) -> impl Iterator<Item = (&FilePath, &[u8])> {
        let mut left = self.body.as_slice();
        self.manifest().files.iter().filter_map(move |file| {
            let (bytes, rest) = left.split_at_checked(usize::try_from(file.size).ok()?)?;
            left = rest;
            Some((&file.path, bytes))
        })
    }
}

/// Why a folder cannot become a bundle.
#[derive(Debug, Error)]
pub enum PackError {
    /// The folder cannot be read.
    #[error("cannot read {0}: {1}")]
    Read(PathBuf, #[source] io::Error),
    /// Links and devices cannot be packed.
    #[error("{0} is neither a file nor a folder")]
    Foreign(PathBuf),
    /// A name that kiosks refuse.
    #[error(transparent)]
    Path(#[from] NoPath),
    /// A file too large.
    #[error(transparent)]
    Oversize(#[from] Oversize),
    /// The page does not say which build it is.
    #[error("index.html has no data-version: build the app for release")]
    NoBuild,
    /// It cannot be signed.
    #[error(transparent)]
    Sign(#[from] SignError),
}

/// Packs the folder of a built app, and signs it. The same folder, version and key give the same bytes.
pub fn pack(
    folder: &Path,
    version: Version,
    agent: AgentVersion,
    key: &SecretKey,
) -> Result<Vec<u8>, PackError> {
    let (mut files, mut body, mut build) = (Vec::new(), Vec::new(), None);
    for name in all_files(folder, "")? {
        let path = FilePath::try_from(name)?;
        let place = folder.join(path.as_str());
        let bytes = fs::read(&place).map_err(|error| PackError::Read(place, error))?;
        if path.as_str() == PAGE {
            build = build_of(&String::from_utf8_lossy(&bytes));
        }
        let size = u32::try_from(bytes.len()).map_err(|_| Oversize::Bytes(bytes.len() as u64))?;
        files.push(FileEntry {
            path,
            size,
            sha256: Digest::of(&bytes),
        });
        body.extend(bytes);
    }
    let build = build.ok_or(PackError::NoBuild)?;
    let mut bundle = sign(
        &Manifest {
            version,
            build,
            agent,
            files,
        },
        key,
    )?;
    bundle.extend(body);
    Ok(bundle)
}

/// Names of all files below, sorted.
fn all_files(folder: &Path, below: &str) -> Result<Vec<String>, PackError> {
    let read = |error| PackError::Read(folder.join(below), error);
    let mut found = Vec::new();
    for entry in fs::read_dir(folder.join(below)).map_err(read)? {
        let entry = entry.map_err(read)?;
        let kind = entry.file_type().map_err(read)?;
        let own = entry.file_name().to_string_lossy().into_owned();
        let name = if below.is_empty() {
            own
        } else {
            format!("{below}/{own}")
        };
        if kind.is_dir() {
            found.extend(all_files(folder, &name)?);
        } else if kind.is_file() {
            found.push(name);
        } else {
            return Err(PackError::Foreign(entry.path()));
        }
    }
    found.sort_unstable();
    Ok(found)
}

/// The build that a page says it is of; shortened pages leave the quotes out.
fn build_of(page: &str) -> Option<String> {
    let (_, after) = page.split_once("data-version=")?;
    let build: String = after
        .trim_start_matches('"')
        .chars()
        .take_while(char::is_ascii_hexdigit)
        .collect();
    (!build.is_empty()).then_some(build)
}
