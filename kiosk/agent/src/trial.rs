//! The trial of a new app: a browser that nobody sees starts it as a kiosk would, and it has to paint again and again.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::time::Duration;

use api::Surface;
use bundle::Manifest;
use site::Site;
use thiserror::Error;
use tokio::net::TcpListener;
use tokio::sync::mpsc::UnboundedReceiver;
use tokio::time::timeout;

use crate::app::{Agent, app};
use crate::passes::{Passes, Sign};
use crate::screen::{Browser, Memory, ScreenError};
use crate::settings::Settings;

/// So often it has to paint; its page says so every two seconds.
const BEATS: u32 = 3;
/// Time for all of it.
const WITHIN: Duration = Duration::from_secs(30);

/// Why a new app is not shown.
#[derive(Debug, Error)]
pub(crate) enum TrialFault {
    /// Its page cannot be served.
    #[error("it cannot be served: {0:#}")]
    Site(anyhow::Error),
    /// It did not paint, or not often enough.
    #[error("it did not paint {BEATS} times within {} s", WITHIN.as_secs())]
    NotShown,
    /// Its page died.
    #[error("its page is gone")]
    Gone,
    /// Its page is one of another build.
    #[error("its page says that it is the build {0:?}")]
    Build(Option<String>),
    /// It needs too much.
    #[error("its browser holds {0} MiB")]
    Heavy(u64),
}

/// What became of a trial.
#[derive(Debug, Error)]
pub(crate) enum Untried {
    /// The app has failed it.
    #[error(transparent)]
    Failed(#[from] TrialFault),
    /// It could not be held; that says nothing of the app.
    #[error("no trial could be held: {0}")]
    NotHeld(#[from] io::Error),
    /// There is nowhere to hold it.
    #[error("no trial could be held: {0}")]
    NoPlace(#[from] ScreenError),
}

/// Starts what lies in `folder` on a port of its own.
pub(crate) async fn trial(
    settings: &Settings,
    agent: &Agent,
    folder: &Path,
    manifest: &Manifest,
) -> Result<(), Untried> {
    let site = Site::open(folder, Surface::Kiosk).map_err(TrialFault::Site)?;
    let port = settings.trial_port;
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
    let passes = Passes::default();
    let (pass, mut signs) = passes
        .issue()
        .map_err(|error| io::Error::other(error.to_string()))?;
    let agent = Agent {
        port,
        passes: passes.clone(),
        ..agent.clone()
    };
    let memory = Memory::below(&settings.memory)?;
    let mut browser = Browser::hidden(&settings.browser, &memory, &format!("http://127.0.0.1:{port}"))?;
    let answers = app(agent, site).into_make_service_with_connect_info::<SocketAddr>();
    tokio::select! {
        served = axum::serve(listener, answers) => return Err(served.err().unwrap_or_else(|| io::ErrorKind::Other.into()).into()),
        () = browser.ended() => return Err(TrialFault::Gone.into()),
        painted = timeout(WITHIN, paints(&mut signs)) => painted.map_err(|_| TrialFault::NotShown)??,
    }
    let said = passes.last(&pass).and_then(|last| last.beat.build);
    if said.as_ref() != Some(&manifest.build) {
        return Err(TrialFault::Build(said).into());
    }
    match browser.weight() {
        heavy if heavy > settings.heaviest => Err(TrialFault::Heavy(heavy).into()),
        _ => Ok(()),
    }
}

async fn paints(signs: &mut UnboundedReceiver<Sign>) -> Result<(), TrialFault> {
    let mut beats = 0;
    while beats < BEATS {
        match signs.recv().await {
            Some(Sign::Painted) => beats += 1,
            Some(Sign::Came) => {}
            Some(Sign::Left | Sign::Over) | None => return Err(TrialFault::Gone),
        }
    }
    Ok(())
}
