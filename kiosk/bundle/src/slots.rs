//! Where the app lies on a kiosk: as installed, or in one of two slots. One small file, replaced at once, says which is shown.
//!
//! What is shown is never written to: a new app goes to the other slot, is read back and tried, and only then shown. Until it
//! has proved itself, what was shown before is kept to fall back on.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};

use thiserror::Error;

use crate::app::{App, Manifest};
use crate::disk::{Disk, Kind};
use crate::files::FilePath;
use crate::keys::PublicKeys;
use crate::signed::{Refused, Signed, Version};
use crate::state::{Place, Slot, State};

const STATE: &str = "state.json";
const NEW_STATE: &str = "state.new";
/// In a slot: the two signed lines, and the folder of files.
const HEAD: &str = "signed";
const FILES: &str = "files";

/// Why an app does not get into a slot, or out of it.
#[derive(Debug, Error)]
pub enum SlotsError {
    /// It may not.
    #[error(transparent)]
    Refused(#[from] Refused),
    /// The disk does not.
    #[error("{0}: {1}")]
    Disk(PathBuf, #[source] io::Error),
    /// The file of the state holds something else.
    #[error("the state is not understood, so nothing is known of what was shown: {0}")]
    State(#[from] serde_json::Error),
}

/// The places of a kiosk's app.
#[derive(Debug)]
pub struct Slots<D> {
    disk: D,
    folder: PathBuf,
    keys: PublicKeys,
    state: State,
    /// What lies in each slot, if it is whole.
    whole: [Option<Manifest>; 2],
}

impl<D: Disk> Slots<D> {
    /// Reads what is in `folder`, which is there, and verifies every byte of it. What is damaged is not shown: what was shown
    /// before it, or else the installed app, comes in its place, and the second value says why.
    ///
    /// Errors: the disk cannot be read or written.
    pub fn open(
        disk: D,
        folder: &Path,
        keys: PublicKeys,
    ) -> Result<(Slots<D>, Option<SlotsError>), SlotsError> {
        let state = State {
            shown: Place::Installed,
            fallback: None,
            newest: None,
            bad: BTreeSet::new(),
        };
        let mut slots = Slots {
            disk,
            folder: folder.to_owned(),
            keys,
            state,
            whole: [None, None],
        };
        let read = slots.disk.read(&folder.join(STATE));
        let mut damage = match read {
            Ok(text) => match serde_json::from_slice(&text) {
                Ok(state) => {
                    slots.state = state;
                    None
                }
                Err(error) => Some(error.into()),
            },
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(SlotsError::Disk(folder.join(STATE), error)),
        };
        for slot in Slot::ALL {
            match slots.verify(slot) {
                Ok(manifest) => slots.whole[slot as usize] = Some(manifest),
                Err(error) if slots.state.shown == Place::In(slot) => damage = Some(error),
                // Half of a bundle, which is left from a power cut and thrown away by the next; or nothing.
                Err(_) => {}
            }
        }
        slots.repair()?;
        Ok((slots, damage))
    }

    /// Where the app lies that is to be shown.
    pub fn shown(&self) -> Place {
        self.state.shown
    }

    /// What is signed of the app that is shown; nothing of the installed one.
    pub fn manifest(&self) -> Option<&Manifest> {
        match self.state.shown {
            Place::Installed => None,
            Place::In(slot) => self.whole[slot as usize].as_ref(),
        }
    }

    /// The folder of a slot's files.
    pub fn files(&self, slot: Slot) -> PathBuf {
        self.slot(slot).join(FILES)
    }

    /// Whether what is shown has yet to prove itself.
    pub fn on_probation(&self) -> bool {
        self.state.fallback.is_some()
    }

    /// Whether this app may come in: it is newer than all that was shown, and has not failed here.
    pub fn admit(&self, manifest: &Manifest) -> Result<(), Refused> {
        let version = manifest.version;
        if self.state.bad.contains(&version) {
            return Err(Refused::Bad(version));
        }
        match self.state.newest {
            Some(newest) if version == newest => Err(Refused::Present(version)),
            Some(newest) if version < newest => Err(Refused::Older {
                offered: version,
                newest,
            }),
            _ => Ok(()),
        }
    }

    /// Writes an app to the slot that is not shown, and reads it back. It waits there until it is activated or rejected.
    ///
    /// Errors: it is not admitted, or the disk fails; what is shown is untouched.
    pub fn stage(&mut self, app: &App) -> Result<Slot, SlotsError> {
        self.admit(app.manifest())?;
        let slot = self.free();
        if self.state.fallback == Some(Place::In(slot)) {
            // What is shown can no longer be fallen back from; first that is known, then the slot is emptied.
            self.save(State {
                fallback: None,
                ..self.state.clone()
            })?;
        }
        self.whole[slot as usize] = None;
        let folder = self.slot(slot);
        self.act(&folder, |disk, path| disk.remove(path))?;
        self.write_all(&folder, app)?;
        self.whole[slot as usize] = Some(self.verify(slot)?);
        Ok(slot)
    }

    /// The app that waits to be tried.
    pub fn waiting(&self) -> Option<(Slot, &Manifest)> {
        let slot = self.free();
        let manifest = self.whole[slot as usize].as_ref()?;
        self.admit(manifest).is_ok().then_some((slot, manifest))
    }

    /// Shows what waits, from now on and after a power cut; what is shown now is kept to fall back on.
    pub fn activate(&mut self) -> Result<(), SlotsError> {
        let Some((slot, manifest)) = self.waiting() else {
            return Ok(());
        };
        let newest = Some(manifest.version);
        self.save(State {
            shown: Place::In(slot),
            fallback: Some(self.state.shown),
            newest,
            bad: self.state.bad.clone(),
        })
    }

    /// What waits has failed its trial, and does not come again.
    pub fn reject(&mut self) -> Result<(), SlotsError> {
        let Some((_, manifest)) = self.waiting() else {
            return Ok(());
        };
        let mut state = self.state.clone();
        state.bad.insert(manifest.version);
        self.save(state)
    }

    /// What is shown has proved itself.
    pub fn settle(&mut self) -> Result<(), SlotsError> {
        self.save(State {
            fallback: None,
            ..self.state.clone()
        })
    }

    /// What is shown has failed on the screen: what was shown before it comes back, and it does not come again. False if
    /// there is nothing to fall back on.
    pub fn roll_back(&mut self) -> Result<bool, SlotsError> {
        let Some(fallback) = self.state.fallback else {
            return Ok(false);
        };
        let mut bad = self.state.bad.clone();
        bad.extend(self.manifest().map(|manifest| manifest.version));
        self.save(State {
            shown: fallback,
            fallback: None,
            newest: self.state.newest,
            bad,
        })?;
        Ok(true)
    }

    /// Shows the first of these that is whole: what should be shown, what it replaced, what was shown before, the installed.
    /// What was lost may come again, and nothing older.
    fn repair(&mut self) -> Result<(), SlotsError> {
        let before = |slot: &Slot| {
            let manifest = self.whole[*slot as usize].as_ref();
            manifest.is_some_and(|it| {
                Some(it.version) <= self.state.newest && !self.state.bad.contains(&it.version)
            })
        };
        let known = [Some(self.state.shown), self.state.fallback]
            .into_iter()
            .flatten();
        let earlier = Slot::ALL.into_iter().filter(before).map(Place::In);
        let is_whole = |place: &Place| match place {
            Place::Installed => true,
            Place::In(slot) => self.whole[*slot as usize].is_some(),
        };
        let shown = known.chain(earlier).find(is_whole).unwrap_or(Place::Installed);
        if shown == self.state.shown {
            return Ok(());
        }
        self.save(State {
            shown,
            fallback: None,
            newest: self.state.newest.and_then(Version::before),
            bad: self.state.bad.clone(),
        })
    }

    /// The slot that may be written to.
    fn free(&self) -> Slot {
        match self.state.shown {
            Place::In(Slot::A) => Slot::B,
            _ => Slot::A,
        }
    }

    fn slot(&self, slot: Slot) -> PathBuf {
        self.folder.join(slot.name())
    }

    /// Reads a whole slot: every file that was signed is there as it was signed, and nothing else is.
    fn verify(&self, slot: Slot) -> Result<Manifest, SlotsError> {
        let folder = self.slot(slot);
        let head = self.act(&folder.join(HEAD), |disk, path| disk.read(path))?;
        let (signed, rest) = Signed::<Manifest>::read(&head, &self.keys)?;
        if !rest.is_empty() {
            return Err(Refused::Trailing(rest.len()).into());
        }
        let manifest = signed.content();
        let mut expected: BTreeSet<&str> = BTreeSet::new();
        for file in &manifest.files {
            expected.insert(file.path.as_str());
            let bytes = self.act(&folder.join(FILES).join(file.path.as_str()), |disk, path| {
                disk.read(path)
            })?;
            if !file.is(&bytes) {
                return Err(Refused::Changed(file.path.clone()).into());
            }
        }
        self.nothing_else(&folder.join(FILES), "", &expected)?;
        Ok(manifest.clone())
    }

    fn nothing_else(&self, folder: &Path, below: &str, expected: &BTreeSet<&str>) -> Result<(), SlotsError> {
        for (name, kind) in self.act(folder, |disk, path| disk.list(path))? {
            let path = if below.is_empty() {
                name.clone()
            } else {
                format!("{below}/{name}")
            };
            match kind {
                Kind::File if expected.contains(path.as_str()) => {}
                Kind::Folder => self.nothing_else(&folder.join(name), &path, expected)?,
                _ => return Err(Refused::Foreign(path).into()),
            }
        }
        Ok(())
    }

    /// Writes a slot; when this returns, all of it is on the disk.
    fn write_all(&self, folder: &Path, app: &App) -> Result<(), SlotsError> {
        let files = folder.join(FILES);
        let below: BTreeSet<&str> = app
            .manifest()
            .files
            .iter()
            .flat_map(|file| file.path.folders())
            .collect();
        // Sorted, a folder stands before what lies in it.
        let inner = below.iter().map(|name| files.join(name));
        let folders: Vec<PathBuf> = [folder.to_owned(), files.clone()]
            .into_iter()
            .chain(inner)
            .collect();
        for folder in &folders {
            self.act(folder, |disk, path| disk.create_folder(path))?;
        }
        self.act(&folder.join(HEAD), |disk, path| disk.write(path, app.head()))?;
        for (path, bytes) in app.files() {
            self.act(&place(&files, path), |disk, file| disk.write(file, bytes))?;
        }
        for folder in folders
            .iter()
            .rev()
            .map(PathBuf::as_path)
            .chain([self.folder.as_path()])
        {
            self.act(folder, |disk, path| disk.sync_folder(path))?;
        }
        Ok(())
    }

    /// Replaces the state: before the rename the old one counts, after it the new one.
    fn save(&mut self, state: State) -> Result<(), SlotsError> {
        let text = serde_json::to_vec(&state)?;
        let new = self.folder.join(NEW_STATE);
        self.act(&new, |disk, path| disk.write(path, &text))?;
        self.act(&self.folder.join(STATE), |disk, path| disk.rename(&new, path))?;
        self.state = state;
        self.act(&self.folder, |disk, path| disk.sync_folder(path))
    }

    fn act<T>(&self, path: &Path, work: impl FnOnce(&D, &Path) -> io::Result<T>) -> Result<T, SlotsError> {
        work(&self.disk, path).map_err(|error| SlotsError::Disk(path.to_owned(), error))
    }
}

fn place(files: &Path, path: &FilePath) -> PathBuf {
    files.join(path.as_str())
}
