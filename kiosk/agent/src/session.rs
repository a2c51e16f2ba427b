//! A citizen's session: one browser from its start until the page says that it is over, or something befalls it.

use std::ffi::OsStr;
use std::io;
use std::time::Duration;

use thiserror::Error;
use tokio::sync::mpsc::UnboundedReceiver;
use tokio::time::{Instant, sleep_until};

use crate::passes::{Passes, Sign};
use crate::screen::{Browser, Compositor, Memory, ScreenError};

/// Time for a browser to start and paint its first screen.
const FIRST_PAINT: Duration = Duration::from_secs(20);
/// Time between two signs that it paints; the page gives one every two seconds.
const SILENCE: Duration = Duration::from_secs(10);
/// Time for a page whose line to us was cut to come again. One whose process died does not.
const RETURN: Duration = Duration::from_millis(500);

/// What befell a session.
#[derive(Debug, Error)]
pub(crate) enum Fault {
    /// There is nothing to show it in.
    #[error(transparent)]
    NoScreen(#[from] ScreenError),
    /// The browser cannot be started.
    #[error("the browser cannot be started: {0}")]
    Start(#[from] io::Error),
    /// Without randomness no pass can be given.
    #[error("no pass for the browser: {0}")]
    Pass(getrandom::Error),
    /// Nothing came on the screen.
    #[error("no screen was painted within {} s", FIRST_PAINT.as_secs())]
    NotShown,
    /// The screen stands still.
    #[error("no screen was painted for {} s", SILENCE.as_secs())]
    Silent,
    /// The page's process died, or it loaded another page.
    #[error("the page is gone")]
    PageGone,
    /// The browser ended.
    #[error("the browser ended")]
    BrowserEnded,
    /// The compositor ended.
    #[error("the compositor ended")]
    CompositorEnded,
    /// Its memory grew while nobody was there.
    #[error("the browser holds {0} MiB though nobody is there")]
    Heavy(u64),
}

/// What a session has come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// Its first screen is painted.
    Shown,
    /// The citizen has finished, or is gone.
    Over,
}

/// A session.
#[derive(Debug)]
pub(crate) struct Session {
    browser: Browser,
    pass: String,
    signs: UnboundedReceiver<Sign>,
    started: Instant,
    shown: bool,
    /// How many answers without an end the page has open.
    stays: u32,
    /// When the next sign that it paints is late.
    late: Instant,
    /// When it is given up to come again.
    lost: Option<Instant>,
}

impl Session {
    /// Starts a browser with a pass of its own.
    pub(crate) fn start(
        program: &OsStr,
        memory: &Memory,
        address: &str,
        passes: &Passes,
    ) -> Result<Session, Fault> {
        let (pass, signs) = passes.issue().map_err(Fault::Pass)?;
        Ok(Session {
            browser: Browser::start(program, memory, address)?,
            pass,
            signs,
            started: Instant::now(),
            shown: false,
            stays: 0,
            late: Instant::now() + FIRST_PAINT,
            lost: None,
        })
    }

    /// Waits for the next step. It may be given up waiting for and asked again.
    pub(crate) async fn step(&mut self, compositor: &mut Compositor) -> Result<Step, Fault> {
        loop {
            let until = self.lost.map_or(self.late, |lost| lost.min(self.late));
            let sign = tokio::select! {
                // What was said while nobody waited counts before what is late.
                biased;
                sign = self.signs.recv() => sign,
                () = sleep_until(until) => return Err(self.missed()),
                () = self.browser.ended() => return Err(Fault::BrowserEnded),
                () = compositor.ended() => return Err(Fault::CompositorEnded),
            };
            if let Some(step) = sign.and_then(|sign| self.hear(sign)) {
                return Ok(step);
            }
        }
    }

    /// The pass of its page.
    pub(crate) fn pass(&self) -> &str {
        &self.pass
    }

    /// MiB that its browser holds.
    pub(crate) fn weight(&self) -> u64 {
        self.browser.weight()
    }

    fn hear(&mut self, sign: Sign) -> Option<Step> {
        match sign {
            Sign::Painted => {
                self.late = Instant::now() + SILENCE;
                if !std::mem::replace(&mut self.shown, true) {
                    let ms = u64::try_from(self.started.elapsed().as_millis()).unwrap_or(u64::MAX);
                    tracing::info!(ms, "a fresh browser shows the guide");
                    return Some(Step::Shown);
                }
            }
            Sign::Came => {
                self.stays = self.stays.saturating_add(1);
                self.lost = None;
            }
            Sign::Left => {
                self.stays = self.stays.saturating_sub(1);
                self.lost = (self.stays == 0).then(|| Instant::now() + RETURN);
            }
            Sign::Over => {
                tracing::info!("a session is over");
                // From now on its pass opens nothing, and a slip that it still prints is given up.
                self.signs.close();
                return Some(Step::Over);
            }
        }
        None
    }

    fn missed(&self) -> Fault {
        match self.lost {
            Some(lost) if lost <= self.late => Fault::PageGone,
            _ if self.shown => Fault::Silent,
            _ => Fault::NotShown,
        }
    }
}
