//! The settings that came from afar: kept on the disk, in force from the next session on.

use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use api::Idle;
use bundle::{PublicKeys, RealDisk, Remote, SettingsShelf, SlotsError};

/// What is kept, and what is in force.
#[derive(Clone, Debug, Default)]
pub(crate) struct RemoteSettings(Arc<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
    shelf: Option<SettingsShelf<RealDisk>>,
    in_force: Option<Remote>,
}

impl RemoteSettings {
    /// Those that were kept are in force at once.
    pub(crate) fn open(folder: &Path, keys: &PublicKeys) -> RemoteSettings {
        let (shelf, damage) = SettingsShelf::open(RealDisk, folder, keys.clone());
        if let Some(damage) = damage {
            tracing::error!(%damage, "the settings that were kept are lost");
        }
        let in_force = shelf.kept().cloned();
        RemoteSettings(Arc::new(Mutex::new(State {
            shelf: Some(shelf),
            in_force,
        })))
    }

    /// Takes newer ones, for later.
    pub(crate) fn take(&self, bytes: &[u8]) -> Result<(), SlotsError> {
        self.lock()
            .shelf
            .as_mut()
            .map_or(Ok(()), |shelf| shelf.take(bytes))
    }

    /// Whether newer ones were taken than are in force.
    pub(crate) fn waits(&self) -> bool {
        let state = self.lock();
        state.shelf.as_ref().and_then(SettingsShelf::kept) != state.in_force.as_ref()
    }

    /// Between sessions: what was taken is in force.
    pub(crate) fn turn(&self) {
        let mut state = self.lock();
        let kept = state.shelf.as_ref().and_then(SettingsShelf::kept).cloned();
        if kept != state.in_force {
            tracing::info!(
                version = kept.as_ref().map(|it| it.version.to_string()),
                "new settings are in force"
            );
            state.in_force = kept;
        }
    }

    /// How long a page waits for somebody who is gone; as it has it itself if nothing is said.
    pub(crate) fn idle(&self) -> Option<Idle> {
        let state = self.lock();
        let remote = state.in_force.as_ref()?;
        Some(Idle {
            warn_after: remote.warn_after.map(u16::from),
            answer_within: remote.answer_within.map(u16::from),
        })
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
