//! One printer: how it is, and a slip at a time. A slip ends printed, or is given up with nothing of it left behind.

use std::sync::Arc;

use tokio::sync::{Mutex, OwnedMutexGuard, oneshot};
use tokio::time::{Instant, timeout, timeout_at};

use crate::escpos::{BEGIN, CUT, TELL, bands};
use crate::link::Link;
use crate::{Address, Because, Limits, OnPaper, Outcome, Picture, State};

/// Bands that may be on their way: one is printed while the next one travels.
const AHEAD: usize = 2;

/// A receipt printer. Its clones are the same printer.
#[derive(Clone, Debug)]
pub struct Printer {
    address: Address,
    limits: Limits,
    left: Arc<Mutex<Left>>,
}

/// What the last slip left in the printer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Left {
    Nothing,
    /// Perhaps a part of it. So it is before the first slip, too: an earlier run may have ended in the middle of one.
    Unknown,
}

impl Printer {
    /// The printer at this address.
    pub fn new(address: Address) -> Printer {
        Printer {
            address,
            limits: Limits::default(),
            left: Arc::new(Mutex::new(Left::Unknown)),
        }
    }

    /// With these limits instead of the usual ones.
    #[must_use]
    pub fn within(self, limits: Limits) -> Printer {
        Printer { limits, ..self }
    }

    /// How the printer is: to be asked before a slip is offered. While one is printed, it waits for its end. If a slip was
    /// given up, or none was printed yet, the printer is cleared first, which may cut off a blank piece of paper.
    pub async fn state(&self) -> State {
        match self.turn().await {
            Ok((_, state)) | Err(state) => state,
        }
    }

    /// Prints a picture and cuts it off, within [`Limits::job`].
    ///
    /// To give it up, drop the future: from then on nothing is sent, and what is on its way is cleared. The next slip, or
    /// question, waits until that is done; if it was in vain, it is tried again before anything else.
    pub async fn print(&self, picture: Picture) -> Outcome {
        let (person, outcome) = oneshot::channel();
        // On its own, so that whoever waits may go at any moment and leave no half-printed slip behind.
        tokio::spawn(self.clone().run(picture, person));
        outcome.await.unwrap_or(Outcome::NotPrinted {
            because: Because::Late,
            on_paper: OnPaper::PerhapsPart,
        })
    }

    async fn run(self, picture: Picture, mut person: oneshot::Sender<Outcome>) {
        let end = Instant::now() + self.limits.job;
        let turn = tokio::select! {
            biased;
            () = person.closed() => return,
            turn = timeout_at(end, self.turn()) => turn,
        };
        let mut turn = match turn.map_err(|_| Because::Late) {
            Ok(Ok((turn, _))) => turn,
            Ok(Err(state)) => return tell(person, Err((Because::NotReady(state), OnPaper::Nothing))),
            Err(late) => return tell(person, Err((late, OnPaper::Nothing))),
        };
        *turn.left = Left::Unknown;
        let printed = tokio::select! {
            // Nobody hears it: asked first, so that not a byte is sent for who has gone.
            biased;
            () = person.closed() => Err(Because::Late),
            printed = timeout_at(end, turn.print(&picture, self.limits)) => printed.unwrap_or(Err(Because::Late)),
        };
        drop(picture);
        tell(person, printed.map_err(|because| (because, OnPaper::PerhapsPart)));
        match printed {
            Ok(()) => *turn.left = Left::Nothing,
            Err(_) => self.clear(turn).await,
        }
    }

    /// The printer for ourselves, ready and with nothing in it.
    async fn turn(&self) -> Result<(Turn, State), State> {
        let mut left = self.left.clone().lock_owned().await;
        let link = Link::open(&self.address, self.limits).await;
        let mut link = link.ok_or(State::Silent)?;
        let state = match *left {
            Left::Nothing => link.state().await,
            Left::Unknown => link.clear().await,
        };
        if !state.prints() {
            return Err(state);
        }
        *left = Left::Nothing;
        Ok((Turn { link, left }, state))
    }

    /// Clears away what was given up, over a new connection: the old one may be stuffed with it.
    async fn clear(&self, mut turn: Turn) {
        turn.link.abandon();
        if let Some(mut link) = Link::open(&self.address, self.limits).await
            && link.clear().await.prints()
        {
            *turn.left = Left::Nothing;
        }
    }
}

fn tell(person: oneshot::Sender<Outcome>, printed: Result<(), (Because, OnPaper)>) {
    let outcome = match printed {
        Ok(()) => Outcome::Printed,
        Err((because, on_paper)) => Outcome::NotPrinted { because, on_paper },
    };
    // Who went does not want to know.
    let _ = person.send(outcome);
}

/// The printer, as long as it is ours.
struct Turn {
    link: Link,
    left: OwnedMutexGuard<Left>,
}

impl Turn {
    /// Everything from the first byte to the printer's word that it came to the cut and is well.
    async fn print(&mut self, picture: &Picture, limits: Limits) -> Result<(), Because> {
        self.send(&BEGIN).await?;
        let mut ahead = 0;
        for band in bands(picture) {
            if ahead == AHEAD {
                self.progress(limits).await?;
                ahead -= 1;
            }
            self.send(&band).await?;
            self.send(&TELL).await?;
            ahead += 1;
        }
        self.send(&CUT).await?;
        self.send(&TELL).await?;
        for _ in 0..=ahead {
            self.progress(limits).await?;
        }
        match self.link.state().await {
            state if state.prints() => Ok(()),
            state => Err(Because::NotReady(state)),
        }
    }

    async fn send(&mut self, bytes: &[u8]) -> Result<(), Because> {
        let sent = self.link.send(bytes).await;
        sent.map_err(|_| Because::NotReady(State::Silent))
    }

    /// Waits for the printer's word that it came one step further; if it does not come, asks why.
    async fn progress(&mut self, limits: Limits) -> Result<(), Because> {
        loop {
            match timeout(limits.patience, self.link.done()).await {
                Ok(done) => return done.map_err(|_| Because::NotReady(State::Silent)),
                Err(_) => match self.link.state().await {
                    state if state.prints() => {}
                    state => return Err(Because::NotReady(state)),
                },
            }
        }
    }
}
