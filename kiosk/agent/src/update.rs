//! Updates: asks now and then what is published, takes what is signed and newer, and tries it where nobody sees.

use std::convert::Infallible;
use std::time::Duration;

use bundle::{App, PublicKeys, Refused, SlotsError};
use tokio::time::sleep;

use crate::app::Agent;
use crate::apps::{Apps, SharedSlots, lock};
use crate::fetch::{Download, FetchError, settings};
use crate::line::{Line, LineError};
use crate::settings::Settings;
use crate::trial::{Untried, trial};

/// After a line that broke off.
const ONCE_MORE: Duration = Duration::from_secs(10);
/// How often it is looked whether nobody is there.
const LOOK_AGAIN: Duration = Duration::from_secs(1);

/// What brings updates.
pub(crate) struct Updates<'a> {
    pub(crate) settings: &'a Settings,
    pub(crate) agent: Agent,
    pub(crate) apps: &'a Apps,
    pub(crate) line: Line,
}

impl Updates<'_> {
    /// Asks for ever. Whatever goes wrong, the kiosk goes on as it is.
    pub(crate) async fn follow(self, keys: Option<PublicKeys>) -> Infallible {
        let (Some(keys), Some(slots)) = (keys, self.apps.slots()) else {
            return std::future::pending().await;
        };
        let every = Duration::from_secs(self.settings.ask_every);
        let mut download = Download::default();
        loop {
            // What came before the power went is tried first.
            self.try_waiting(slots).await;
            let asked = match self.ask(slots, &keys, &mut download).await {
                Ok(()) => every,
                Err(error) => {
                    tracing::warn!(%error, "no updates can be asked for");
                    every.min(ONCE_MORE)
                }
            };
            self.try_waiting(slots).await;
            sleep(asked + jitter(asked)).await;
        }
    }

    /// Errors: only the line's; what is not taken is said in the log.
    async fn ask(
        &self,
        slots: &SharedSlots,
        keys: &PublicKeys,
        download: &mut Download,
    ) -> Result<(), LineError> {
        if let Some(bytes) = settings(&self.line).await? {
            said("the published settings", self.agent.remote.take(&bytes));
        }
        let admit = |manifest: &_| {
            let slots = lock(slots);
            match slots.waiting() {
                Some((_, waiting)) if waiting == manifest => Err(Refused::Present(waiting.version)),
                _ => slots.admit(manifest),
            }
        };
        match download.bring(&self.line, keys, admit).await {
            Ok(Some(app)) => self.stage(slots, app).await,
            Ok(None) => {}
            Err(FetchError::Line(error)) => return Err(error),
            Err(FetchError::Refused(refused)) => said("the published app", Err(refused.into())),
        }
        Ok(())
    }

    /// Disks can be slow: the thread that serves goes on meanwhile.
    async fn stage(&self, slots: &SharedSlots, app: App) {
        let version = app.manifest().version.to_string();
        self.apps.untried();
        let slots = slots.clone();
        let staged = tokio::task::spawn_blocking(move || lock(&slots).stage(&app).map(drop)).await;
        match staged {
            Ok(Ok(())) => tracing::info!(version, "a new app has come"),
            Ok(staged) => said("the new app", staged),
            Err(error) => tracing::error!(%error, "the new app was not written"),
        }
    }

    async fn try_waiting(&self, slots: &SharedSlots) {
        let waiting = || {
            let slots = lock(slots);
            let (slot, manifest) = slots.waiting()?;
            Some((slots.files(slot), manifest.clone()))
        };
        let Some((folder, manifest)) = waiting().filter(|_| !self.apps.is_tried()) else {
            return;
        };
        // A second browser would slow down whoever is there.
        while !self.agent.passes.untouched() {
            sleep(LOOK_AGAIN).await;
        }
        let version = manifest.version.to_string();
        match trial(self.settings, &self.agent, &folder, &manifest).await {
            Ok(()) => {
                tracing::info!(version, "the new app has passed its trial");
                self.apps.passed();
            }
            Err(Untried::Failed(fault)) => {
                tracing::error!(version, %fault, "the new app has failed its trial");
                said("the failed app", lock(slots).reject());
            }
            Err(error) => tracing::warn!(version, %error, "the new app waits"),
        }
    }
}

/// That something is there already is no news.
fn said(what: &str, taken: Result<(), SlotsError>) {
    match taken {
        Ok(()) | Err(SlotsError::Refused(Refused::Present(_))) => {}
        Err(error) => tracing::warn!(%error, "{what} is not taken"),
    }
}

/// Up to a tenth more, so that the kiosks of a country do not all ask at once.
fn jitter(of: Duration) -> Duration {
    let mut byte = [0];
    // Without randomness they do.
    let _ = getrandom::fill(&mut byte);
    of * u32::from(byte[0]) / 2560
}
