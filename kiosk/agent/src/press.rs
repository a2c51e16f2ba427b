//! The kiosk's printer: one slip at a time, each its session's, and what is said of it in the words of the API.

use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use api::slip::{OnPaper, Slip};
use api::{PrintReply, PrinterTrouble};
use printer::{Address, Because, Fonts, Limits, Outcome, Paper, Picture, Printer, State, WrongAddress};
use tokio::sync::Mutex;
use tokio::time::timeout;

use crate::settings::Settings;

/// Whoever asks whether it prints knows it after this long.
const ANSWER_WITHIN: Duration = Duration::from_secs(3);

/// Where the printer is, if there is one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    None,
    At(Address),
}

impl FromStr for Place {
    type Err = WrongAddress;

    fn from_str(text: &str) -> Result<Place, WrongAddress> {
        match text {
            "none" => Ok(Place::None),
            address => address.parse().map(Place::At),
        }
    }
}

/// The printer with its paper; its clones are the same. Nothing, if there is none.
#[derive(Clone, Debug)]
pub(crate) struct Press(Option<Arc<Loaded>>);

#[derive(Debug)]
struct Loaded {
    printer: Printer,
    paper: Paper,
    fonts: Fonts,
    /// Held by the slip that is printed.
    job: Mutex<()>,
}

impl Press {
    /// As the settings say. Without fonts nothing is printed, and the rest of the kiosk works.
    pub(crate) fn of(settings: &Settings) -> Press {
        let Place::At(address) = &settings.printer else {
            return Press(None);
        };
        let limits = Limits {
            job: Duration::from_secs(settings.print_seconds.into()),
            ..Limits::default()
        };
        match Fonts::of_debian() {
            Ok(fonts) => Press::with(
                Printer::new(address.clone()).within(limits),
                settings.paper,
                fonts,
            ),
            Err(error) => {
                tracing::error!(%error, "nothing can be printed");
                Press(None)
            }
        }
    }

    /// None.
    #[cfg(test)]
    pub(crate) const NONE: Press = Press(None);

    pub(crate) fn with(printer: Printer, paper: Paper, fonts: Fonts) -> Press {
        Press(Some(Arc::new(Loaded {
            printer,
            paper,
            fonts,
            job: Mutex::new(()),
        })))
    }

    /// What is in the way of a slip now.
    pub(crate) async fn trouble(&self) -> Option<PrinterTrouble> {
        match self.state().await {
            Some(state) => trouble(state),
            None => Some(PrinterTrouble::Missing),
        }
    }

    /// How the printer is, if there is one. While it prints it is not asked.
    pub(crate) async fn state(&self) -> Option<State> {
        let loaded = self.0.as_deref()?;
        if loaded.job.try_lock().is_err() {
            return Some(State::Ready);
        }
        let state = timeout(ANSWER_WITHIN, loaded.printer.state()).await;
        Some(state.unwrap_or(State::Silent))
    }

    /// Prints a slip; nothing, while another one is printed. Dropped, it is given up.
    pub(crate) async fn print(&self, slip: &Slip) -> Option<PrintReply> {
        let Some(loaded) = &self.0 else {
            return Some(PrintReply::NotPrinted {
                because: PrinterTrouble::Missing,
                on_paper: OnPaper::Nothing,
            });
        };
        let _job = loaded.job.try_lock().ok()?;
        let Ok(picture) = Picture::of(slip, loaded.paper, &loaded.fonts) else {
            return Some(PrintReply::DoesNotFit);
        };
        let reply = match loaded.printer.print(picture).await {
            Outcome::Printed => PrintReply::Printed,
            Outcome::NotPrinted { because, on_paper } => PrintReply::NotPrinted {
                because: match because {
                    Because::NotReady(state) => trouble(state).unwrap_or(PrinterTrouble::Slow),
                    Because::Late => PrinterTrouble::Slow,
                },
                on_paper,
            },
        };
        tracing::info!(?reply, "a slip");
        Some(reply)
    }
}

/// Nothing, if it prints.
fn trouble(state: State) -> Option<PrinterTrouble> {
    match state {
        State::Ready | State::PaperLow => None,
        State::PaperOut => Some(PrinterTrouble::PaperOut),
        State::CoverOpen => Some(PrinterTrouble::CoverOpen),
        State::Failing => Some(PrinterTrouble::Jammed),
        State::Offline | State::Silent => Some(PrinterTrouble::Offline),
    }
}

#[cfg(test)]
mod tests;
