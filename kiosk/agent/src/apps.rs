//! Which app is shown: the installed one, or a newer one from a slot. It changes only between sessions, and goes back by itself.

use std::cell::{Cell, RefCell};
use std::convert::Infallible;
use std::fs;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock, TryLockError};
use std::time::Duration;

use anyhow::Context;
use api::Surface;
use api::fleet::Version;
use axum::Router;
use axum::extract::Request;
use axum::response::Response;
use bundle::{Place, PublicKeys, RealDisk, Slots};
use site::Site;
use tower::ServiceExt;

use crate::app::{Agent, app};
use crate::condition::Condition;
use crate::session::Fault;
use crate::settings::Settings;

/// So many sessions that end as they should, and a new app has proved itself.
const PROVEN: u32 = 20;
/// So many faults before that, and it goes.
const FAULTS: u32 = 3;
/// Longer than a slip may take.
const ANSWER_WITHIN: Duration = Duration::from_secs(20);
/// How often it is looked whether nobody is there.
const LOOK_AGAIN: Duration = Duration::from_secs(1);

/// The slots, which are also written to beside the thread that serves.
pub(crate) type SharedSlots = Arc<Mutex<Slots<RealDisk>>>;

/// What answers the pages, and the build that it is.
#[derive(Clone, Default)]
struct Shown {
    routes: Router,
    build: Option<Version>,
}

/// The apps of this kiosk.
pub(crate) struct Apps {
    installed: PathBuf,
    agent: Agent,
    condition: Condition,
    shown: Arc<RwLock<Shown>>,
    /// What the last turn took the place of, for as long as it can be turned back.
    before: RefCell<Option<Shown>>,
    /// What was turned back, until the session that it waits for is over.
    after: RefCell<Option<Shown>>,
    /// None where no key is trusted: then the installed app is shown for ever.
    slots: Option<SharedSlots>,
    /// Whether what waits has passed its trial.
    tried: Cell<bool>,
    well: Cell<u32>,
    faults: Cell<u32>,
}

impl Apps {
    /// Reads what is there. A slot that is damaged, or cannot be read, costs the newer app, never the installed one.
    ///
    /// Errors: there is no app to show.
    pub(crate) fn open(
        settings: &Settings,
        agent: Agent,
        condition: Condition,
        keys: Option<&PublicKeys>,
    ) -> anyhow::Result<Apps> {
        let slots = keys.and_then(|keys| open_slots(settings, keys));
        let apps = Apps {
            installed: settings.app.clone(),
            agent,
            condition,
            shown: Arc::default(),
            before: RefCell::default(),
            after: RefCell::default(),
            slots,
            tried: Cell::new(false),
            well: Cell::new(0),
            faults: Cell::new(0),
        };
        apps.show(apps.slots.as_ref().map(lock).as_deref())?;
        Ok(apps)
    }

    /// Answers with what is shown at the moment.
    pub(crate) fn routes(&self) -> Router {
        let shown = self.shown.clone();
        Router::new().fallback(async move |request: Request| -> Response {
            let shown = shown.read().unwrap_or_else(PoisonError::into_inner).clone();
            match shown.routes.oneshot(request).await {
                Ok(response) => response,
                Err(never) => {
                    let never: Infallible = never;
                    match never {}
                }
            }
        })
    }

    /// The slots, if newer apps may come.
    pub(crate) fn slots(&self) -> Option<&SharedSlots> {
        self.slots.as_ref()
    }

    /// What waits is about to be replaced.
    pub(crate) fn untried(&self) {
        self.tried.set(false);
    }

    /// Whether what waits has passed its trial.
    pub(crate) fn is_tried(&self) -> bool {
        self.tried.get()
    }

    /// What waits has passed its trial: it is shown after this session.
    pub(crate) fn passed(&self) {
        self.tried.set(true);
    }

    /// Waits until there is something newer to show and nobody is there who would lose anything.
    pub(crate) async fn wants_turn(&self) {
        while !(self.agent.passes.untouched() && (self.tried.get() || self.agent.remote.waits())) {
            tokio::time::sleep(LOOK_AGAIN).await;
        }
    }

    /// Between sessions: what is newer counts from now on.
    pub(crate) fn turn(&self) {
        self.agent.remote.turn();
        self.before.take();
        if let Some(after) = self.after.take() {
            self.put(after);
        }
        if !self.tried.get() {
            return;
        }
        let Some(mut slots) = self.free_slots() else {
            return;
        };
        self.tried.set(false);
        if let Err(error) = slots.activate() {
            tracing::error!(%error, "the new app cannot be shown");
            return;
        }
        self.well.set(0);
        self.faults.set(0);
        if let Err(error) = self.show(Some(&slots)) {
            tracing::error!("{error:#}");
            self.go_back(slots);
        }
    }

    /// The session before the turn goes on, with all that its page may yet ask for; what is newer waits for its end.
    pub(crate) fn turn_back(&self) {
        if let Some(before) = self.before.take() {
            let after = self.put(before);
            self.after.replace(Some(after));
        }
    }

    /// A session ended as it should.
    pub(crate) fn ended_well(&self) {
        self.well.set(self.well.get().saturating_add(1));
        let Some(mut slots) = self.free_slots().filter(|slots| slots.on_probation()) else {
            return;
        };
        if self.well.get() >= PROVEN {
            match slots.settle() {
                Ok(()) => tracing::info!("the new app has proved itself"),
                Err(error) => tracing::warn!(%error, "that the new app has proved itself cannot be kept"),
            }
        }
    }

    /// Whether the app shown is to blame for a fault, and gone for it: one that never painted goes at once.
    pub(crate) fn blamed(&self, fault: &Fault) -> bool {
        self.faults.set(self.faults.get().saturating_add(1));
        let enough = matches!(fault, Fault::NotShown) || self.faults.get() >= FAULTS;
        enough && self.free_slots().is_some_and(|slots| self.go_back(slots))
    }

    fn go_back(&self, mut slots: MutexGuard<'_, Slots<RealDisk>>) -> bool {
        match slots.roll_back() {
            Ok(true) => {}
            Ok(false) => return false,
            Err(error) => {
                tracing::error!(%error, "the app before cannot be shown");
                return false;
            }
        }
        tracing::error!("the new app has failed; what was shown before it is shown again");
        self.faults.set(0);
        self.show(Some(&slots))
            .inspect_err(|error| tracing::error!("{error:#}"))
            .is_ok()
    }

    /// From now on requests are answered by the app that is to be shown.
    fn show(&self, slots: Option<&Slots<RealDisk>>) -> anyhow::Result<()> {
        let installed = || ("installed".to_owned(), self.installed.clone());
        let newer = slots.and_then(|slots| match (slots.shown(), slots.manifest()) {
            (Place::In(slot), Some(manifest)) => Some((manifest.version.to_string(), slots.files(slot))),
            _ => None,
        });
        let (version, folder) = newer.unwrap_or_else(installed);
        let site = Site::open(&folder, Surface::Kiosk)?.patient(ANSWER_WITHIN);
        let shown = Shown {
            build: site.version().cloned(),
            routes: app(self.agent.clone(), site),
        };
        tracing::info!(version, "this app is shown");
        self.after.take();
        let before = self.put(shown);
        self.before.replace(Some(before));
        Ok(())
    }

    /// Puts this in the place of what is shown, and gives that back.
    fn put(&self, shown: Shown) -> Shown {
        self.condition.shows_app(shown.build.clone());
        let mut place = self.shown.write().unwrap_or_else(PoisonError::into_inner);
        std::mem::replace(&mut *place, shown)
    }

    /// Nobody waits for a disk that is being written to: what is not done now is done after the next session.
    fn free_slots(&self) -> Option<MutexGuard<'_, Slots<RealDisk>>> {
        match self.slots.as_ref()?.try_lock() {
            Ok(slots) => Some(slots),
            Err(TryLockError::Poisoned(slots)) => Some(slots.into_inner()),
            Err(TryLockError::WouldBlock) => None,
        }
    }
}

/// The slots, when they are free.
pub(crate) fn lock(slots: &SharedSlots) -> MutexGuard<'_, Slots<RealDisk>> {
    slots.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Whom this kiosk trusts. Without the file nobody, and nothing comes from afar.
pub(crate) fn trusted(settings: &Settings) -> Option<PublicKeys> {
    let read = || -> anyhow::Result<PublicKeys> {
        let file = &settings.trusted;
        let text = fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
        Ok(PublicKeys::read(&text)?)
    };
    if !settings.trusted.exists() {
        tracing::info!("no key is trusted: this kiosk takes nothing from afar");
        return None;
    }
    read()
        .inspect_err(|error| tracing::error!("{error:#}; this kiosk takes nothing from afar"))
        .ok()
}

fn open_slots(settings: &Settings, keys: &PublicKeys) -> Option<SharedSlots> {
    let folder = settings.state.join("app");
    let made = fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()));
    let opened = made.and_then(|()| Ok(Slots::open(RealDisk, &folder, keys.clone())?));
    match opened {
        Ok((slots, damage)) => {
            if let Some(damage) = damage {
                tracing::error!(%damage, "the app that was shown is not whole any more");
            }
            Some(Arc::new(Mutex::new(slots)))
        }
        Err(error) => {
            tracing::error!("{error:#}; the installed app is shown");
            None
        }
    }
}
