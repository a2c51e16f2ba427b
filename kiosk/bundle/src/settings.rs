//! Settings from afar: few, typed, each within what a citizen can live with; signed as apps are, and kept until newer ones come.

use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::disk::Disk;
use crate::keys::{PublicKeys, SecretKey};
use crate::signed::{Content, Refused, SignError, Signed, Version, sign};
use crate::slots::SlotsError;

const KEPT: &str = "settings.signed";
const NEW: &str = "settings.new";

/// A number of seconds between two bounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "u16", into = "u16")]
pub struct Seconds<const LEAST: u16, const MOST: u16>(u16);

impl<const LEAST: u16, const MOST: u16> TryFrom<u16> for Seconds<LEAST, MOST> {
    type Error = String;

    fn try_from(seconds: u16) -> Result<Self, String> {
        let within = (LEAST..=MOST).contains(&seconds);
        within
            .then_some(Seconds(seconds))
            .ok_or_else(|| format!("{seconds} s are not between {LEAST} and {MOST}"))
    }
}

impl<const LEAST: u16, const MOST: u16> From<Seconds<LEAST, MOST>> for u16 {
    fn from(seconds: Seconds<LEAST, MOST>) -> u16 {
        seconds.0
    }
}

/// What a kiosk does as it is told from afar. What is not said is as the app has it. No key and no address is among it: who
/// could set those could take the kiosk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Remote {
    /// Which settings these are.
    pub version: Version,
    /// Seconds without a touch until "Are you still there?".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub warn_after: Option<Seconds<60, 300>>,
    /// Seconds to answer that; fewer than 20 may never be asked for (WCAG 2.2.1), and half a minute is what people need.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer_within: Option<Seconds<30, 300>>,
}

impl Content for Remote {
    const KIND: &'static str = "dost-settings-1";

    fn version(&self) -> Version {
        self.version
    }

    fn check(&self) -> Result<(), Refused> {
        Ok(())
    }
}

impl Remote {
    /// Reads what a maker has written, and signs it.
    pub fn sign(text: &[u8], key: &SecretKey) -> Result<Vec<u8>, SignError> {
        let remote: Remote = serde_json::from_slice(text)?;
        sign(&remote, key)
    }
}

/// Where the settings lie that a kiosk has.
#[derive(Debug)]
pub struct SettingsShelf<D> {
    disk: D,
    folder: PathBuf,
    keys: PublicKeys,
    kept: Option<Remote>,
}

impl<D: Disk> SettingsShelf<D> {
    /// Reads what is in `folder`, which is there. What is damaged is none, and the second value says why.
    pub fn open(disk: D, folder: &Path, keys: PublicKeys) -> (SettingsShelf<D>, Option<SlotsError>) {
        let mut shelf = SettingsShelf {
            disk,
            folder: folder.to_owned(),
            keys,
            kept: None,
        };
        let place = folder.join(KEPT);
        let read = match shelf.disk.read(&place) {
            Ok(bytes) => shelf.verify(&bytes).map_err(SlotsError::from),
            Err(error) if error.kind() == io::ErrorKind::NotFound => return (shelf, None),
            Err(error) => Err(SlotsError::Disk(place, error)),
        };
        match read {
            Ok(signed) => {
                shelf.kept = Some(signed.content().clone());
                (shelf, None)
            }
            Err(error) => (shelf, Some(error)),
        }
    }

    /// The newest that were taken.
    pub fn kept(&self) -> Option<&Remote> {
        self.kept.as_ref()
    }

    /// Takes newer ones; when this returns, they are on the disk.
    ///
    /// Errors: they are refused, or the disk fails; those that are kept stay.
    pub fn take(&mut self, bytes: &[u8]) -> Result<(), SlotsError> {
        let signed = self.verify(bytes)?;
        let offered = signed.content().version;
        match self.kept.as_ref().map(|kept| kept.version) {
            Some(newest) if offered == newest => return Err(Refused::Present(offered).into()),
            Some(newest) if offered < newest => return Err(Refused::Older { offered, newest }.into()),
            _ => {}
        }
        let (new, kept) = (self.folder.join(NEW), self.folder.join(KEPT));
        let on_disk = |error| SlotsError::Disk(kept.clone(), error);
        self.disk.write(&new, signed.head()).map_err(on_disk)?;
        self.disk.rename(&new, &kept).map_err(on_disk)?;
        self.kept = Some(signed.content().clone());
        self.disk.sync_folder(&self.folder).map_err(on_disk)
    }

    fn verify(&self, bytes: &[u8]) -> Result<Signed<Remote>, Refused> {
        let (signed, rest) = Signed::read(bytes, &self.keys)?;
        if rest.is_empty() {
            Ok(signed)
        } else {
            Err(Refused::Trailing(rest.len()))
        }
    }
}
