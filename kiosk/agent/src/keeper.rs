//! Keeps the screen: session after session, a new start after a fault, and the brake when faults do not end.

use std::convert::Infallible;
use std::path::Path;
use std::time::{Duration, Instant};

use tokio::time::{sleep, sleep_until, timeout};

use crate::apps::Apps;
use crate::brake::{Brake, REST, Verdict};
use crate::condition::{Condition, Service};
use crate::passes::Passes;
use crate::screen::{Browser, Compositor, Memory, ScreenError};
use crate::session::{Fault, Session, Step};
use crate::settings::Settings;

/// The last citizen's browser, its page blank, stays until the next one has painted, but no longer than this.
const LEAVE_WITHIN: Duration = Duration::from_secs(3);
/// One that nobody has used holds nothing of anybody, so the screen need not be empty for a moment.
const UNUSED_LEAVES_WITHIN: Duration = Duration::from_secs(60);
/// Between two tries to show the way to the desk.
const PAUSE: Duration = Duration::from_secs(10);
/// How often it is looked at a browser that nobody has touched: what it holds, and how old it is.
const LOOK_AGAIN: Duration = Duration::from_secs(5);
/// How often it is looked whether one that is to be replaced is touched after all.
const LOOK_FOR_TOUCH: Duration = Duration::from_millis(100);

/// A browser that is to be replaced.
enum Last {
    /// Its citizen has finished; its page is blank.
    Used(Session),
    /// Nobody has touched it, and it can be touched until the next one has painted.
    Unused(Session),
}

/// Who keeps the screen.
pub(crate) struct Keeper<'a> {
    settings: &'a Settings,
    passes: Passes,
    condition: Condition,
    // Before the memory that both lie in.
    compositor: Option<Compositor>,
    memory: Memory,
}

impl<'a> Keeper<'a> {
    pub(crate) fn new(
        settings: &'a Settings,
        passes: Passes,
        condition: Condition,
    ) -> Result<Keeper<'a>, ScreenError> {
        Ok(Keeper {
            settings,
            passes,
            condition,
            compositor: None,
            memory: Memory::below(&settings.memory)?,
        })
    }

    /// Shows the guide for ever.
    ///
    /// Errors: no compositor comes up. Who started the agent has to act then, for nothing can be shown.
    pub(crate) async fn keep(&mut self, apps: &Apps) -> Result<Infallible, ScreenError> {
        let mut brake = Brake::default();
        let mut last = None;
        loop {
            // Nobody's session runs now.
            apps.turn();
            let fault = match self.serve(last.take(), apps).await {
                Ok(over) => {
                    last = Some(over);
                    continue;
                }
                Err(Fault::NoScreen(error)) => return Err(error),
                Err(fault) => fault,
            };
            tracing::warn!(%fault, "the screen starts again");
            self.condition.restarted(Instant::now());
            if needs_compositor(&fault) {
                self.compositor = None;
            }
            if apps.blamed(&fault) {
                brake = Brake::default();
            } else if brake.fault(Instant::now()) == Verdict::Rest {
                tracing::error!("too many faults; out of service for {} s", REST.as_secs());
                self.rest().await?;
            }
        }
    }

    /// One session from its start to its end, which leaves a browser with a blank page on the screen; a fault leaves none.
    async fn serve(&mut self, last: Option<Last>, apps: &Apps) -> Result<Last, Fault> {
        let address = format!("http://127.0.0.1:{}", self.settings.port);
        let compositor = compositor(&mut self.compositor, &self.memory, self.settings).await?;
        let mut session = Session::start(&self.settings.browser, &self.memory, &address, &self.passes)?;
        match last {
            None => {}
            Some(Last::Used(last)) => {
                let first = timeout(LEAVE_WITHIN, session.step(compositor)).await;
                drop(last);
                if let Ok(step) = first
                    && step? == Step::Over
                {
                    return Ok(Last::Used(session));
                }
            }
            Some(Last::Unused(last)) => {
                let first = tokio::select! {
                    first = timeout(UNUSED_LEAVES_WITHIN, session.step(compositor)) => Some(first),
                    () = touched(&self.passes, &last) => None,
                };
                if self.passes.touched(last.pass()) {
                    // Somebody came meanwhile: what they have begun goes on.
                    session = last;
                    apps.turn_back();
                } else if let Some(Ok(step)) = first
                    && step? == Step::Over
                {
                    return Ok(Last::Used(session));
                }
            }
        }
        let begun = Instant::now();
        loop {
            tokio::select! {
                step = session.step(compositor) => if step? == Step::Over {
                    apps.ended_well();
                    return Ok(Last::Used(session));
                },
                // Nobody has touched it: the next one is newer.
                () = apps.wants_turn() => return Ok(Last::Unused(session)),
                () = sleep(LOOK_AGAIN) => if self.passes.untouched() {
                    let weight = session.weight();
                    if weight > self.settings.heaviest {
                        return Err(Fault::Heavy(weight));
                    }
                    if begun.elapsed().as_secs() >= self.settings.fresh_for {
                        return Ok(Last::Unused(session));
                    }
                }
            }
        }
    }

    /// Shows the way to the desk for a while, whatever befalls it.
    pub(crate) async fn rest(&mut self) -> Result<(), ScreenError> {
        self.condition.shows(Service::Desk);
        self.show_desk().await?;
        self.condition.shows(Service::Guide);
        Ok(())
    }

    async fn show_desk(&mut self) -> Result<(), ScreenError> {
        let until = tokio::time::Instant::now() + REST;
        let page = format!("file://{}", absolute(&self.settings.desk_page).display());
        while tokio::time::Instant::now() < until {
            let compositor = compositor(&mut self.compositor, &self.memory, self.settings).await?;
            match Browser::start(&self.settings.browser, &self.memory, &page) {
                Ok(mut browser) => tokio::select! {
                    () = sleep_until(until) => return Ok(()),
                    () = browser.ended() => {}
                    () = compositor.ended() => self.compositor = None,
                },
                Err(error) => tracing::error!(%error, "the way to the desk cannot be shown"),
            }
            sleep(PAUSE).await;
        }
        Ok(())
    }
}

/// Waits until somebody touches this page.
async fn touched(passes: &Passes, last: &Session) {
    while !passes.touched(last.pass()) {
        sleep(LOOK_FOR_TOUCH).await;
    }
}

/// The running compositor, or a new one.
async fn compositor<'a>(
    running: &'a mut Option<Compositor>,
    memory: &Memory,
    settings: &Settings,
) -> Result<&'a mut Compositor, ScreenError> {
    let compositor = match running.take() {
        Some(compositor) => compositor,
        None => Compositor::start(memory, &settings.compositor).await?,
    };
    Ok(running.insert(compositor))
}

/// What never painted may be the compositor's fault.
fn needs_compositor(fault: &Fault) -> bool {
    matches!(fault, Fault::CompositorEnded | Fault::NotShown | Fault::Silent)
}

fn absolute(page: &Path) -> std::path::PathBuf {
    std::path::absolute(page).unwrap_or_else(|_| page.to_owned())
}
