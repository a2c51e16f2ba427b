//! Numbers of the queue: given with or without a line, from blocks that were leased ahead, and told to the server until it
//! has heard of each. The device's secret stays here; no page learns it.

mod roll;

use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use api::hall::{
    DeskTicket, DrawnTicket, LEASED_AHEAD, LeaseRequest, LeasedBlock, TicketOutcome, TicketsReply,
    TicketsReport,
};
use api::{Code, IDEMPOTENCY_KEY, IdempotencyKey, Problem, TicketReply, paths};
use booking::baku;
use hyper::Request;
use hyper::body::Bytes;
use hyper::header::{AUTHORIZATION, CONTENT_TYPE, HeaderValue};
use serde::Serialize;
use serde::de::DeserializeOwned;
use site::Failure;
use thiserror::Error;
use time::{Date, UtcDateTime};
use tokio::time::{Instant, sleep, timeout_at};

use crate::clock::Clock;
use crate::device::bearer;
use crate::line::{Line, LineError};
use crate::settings::Settings;
use roll::{DrawError, Roll};

/// With fewer numbers of today left than this, more are leased.
const FEW: usize = 25;
/// So many of each of the days ahead are kept, in case the line goes.
const RESERVE: usize = 100;
/// How often the server is told what it has yet to hear, and asked for more numbers.
const AGAIN: Duration = Duration::from_secs(5);
/// The same, while the server was not heard.
const UNHEARD: Duration = Duration::from_secs(1);
/// How long somebody stands there while the server is told of their ticket.
const TELL_WITHIN: Duration = Duration::from_secs(3);

/// Why the server did not hear it.
#[derive(Debug, Error)]
enum NotTold {
    #[error(transparent)]
    Line(#[from] LineError),
    #[error("the server refused: {}", .0.as_str())]
    Refused(Code),
    #[error("the server's answer cannot be read")]
    Answer,
    #[error("the roll of numbers cannot be written: {0}")]
    Disk(#[from] std::io::Error),
    #[error("no key for a request: {0}")]
    Key(getrandom::Error),
}

/// Who gives numbers; its clones are the same. Nothing, if this kiosk is no device of its centre.
#[derive(Clone)]
pub(crate) struct Numbers(Option<Arc<Device>>);

/// A lease that was asked for, and whose answer may have been lost.
struct Attempt {
    date: Date,
    key: IdempotencyKey,
}

struct Device {
    line: Line,
    clock: Clock,
    /// As it stands in a request.
    secret: HeaderValue,
    roll: Mutex<Roll>,
    /// Held by who tells the server.
    telling: tokio::sync::Mutex<()>,
}

impl Numbers {
    /// As the settings say. A secret that cannot be read is an error in the log; the rest of the kiosk works.
    pub(crate) fn of(settings: &Settings, line: &Line, clock: &Clock) -> Numbers {
        let Some(file) = &settings.device else {
            return Numbers(None);
        };
        let secret = bearer(file).inspect_err(|error| tracing::error!(%error, "no numbers are given"));
        Numbers(
            secret
                .ok()
                .map(|secret| Arc::new(Device::new(secret, &settings.state, line, clock))),
        )
    }

    /// None.
    #[cfg(test)]
    pub(crate) const NONE: Numbers = Numbers(None);

    /// Whether a citizen can get one here.
    pub(crate) fn given(&self) -> api::Numbers {
        match self.0 {
            Some(_) => api::Numbers::Agent,
            None => api::Numbers::None,
        }
    }

    /// Gives somebody a number, and says what the server says of it, if it does so soon.
    pub(crate) async fn draw(&self, wanted: DeskTicket) -> Result<TicketReply, Failure> {
        let device = self
            .0
            .as_deref()
            .ok_or_else(|| Failure::new(Code::UnknownDevice))?;
        let end = Instant::now() + TELL_WITHIN;
        // Whoever tells now has to be done first, or would tell of this one and nobody here would hear it.
        let turn = timeout_at(end, device.telling.lock()).await;
        let drawn = device.draw(wanted).map_err(|error| match error {
            DrawError::Issue(_) => Failure::new(Code::NumbersExhausted),
            DrawError::Disk(_) => Failure::internal(error),
        })?;
        let mut outcome = None;
        if turn.is_ok()
            && let Ok(told) = timeout_at(end, device.tell()).await
        {
            let told = told.inspect_err(|error| tracing::warn!(%error, "a ticket is told later"));
            let mut told = told.unwrap_or_default().into_iter();
            outcome = told.find_map(|(ticket, outcome)| (ticket == drawn).then_some(outcome));
        }
        Ok(match outcome {
            Some(outcome) => TicketReply::Told(outcome),
            None => TicketReply::Kept(drawn.number),
        })
    }

    /// Leases ahead and tells, for ever.
    pub(crate) async fn follow(self) {
        let Some(device) = self.0 else { return };
        let mut attempt = None;
        loop {
            if let Err(error) = device.lease_ahead(&mut attempt).await {
                tracing::warn!(%error, "no numbers leased");
            }
            let turn = device.telling.lock().await;
            if let Err(error) = device.tell().await {
                tracing::warn!(%error, "tickets are told later");
            }
            drop(turn);
            sleep(if device.clock.line() { AGAIN } else { UNHEARD }).await;
        }
    }
}

impl Device {
    fn new(secret: HeaderValue, folder: &Path, line: &Line, clock: &Clock) -> Device {
        Device {
            line: line.clone(),
            clock: clock.clone(),
            secret,
            roll: Mutex::new(Roll::open(folder)),
            telling: tokio::sync::Mutex::new(()),
        }
    }

    fn draw(&self, wanted: DeskTicket) -> Result<DrawnTicket, DrawError> {
        let now = self.clock.now();
        self.roll().draw(day(now), now, wanted)
    }

    /// Tells what the server has yet to hear; what became of each.
    async fn tell(&self) -> Result<Vec<(DrawnTicket, TicketOutcome)>, NotTold> {
        let mut all = Vec::new();
        loop {
            let tickets = self.roll().untold();
            if tickets.is_empty() {
                return Ok(all);
            }
            let report = TicketsReport { tickets };
            let reply: TicketsReply = self.ask(paths::TICKETS, &report, None).await?;
            let tickets = report.tickets;
            if reply.tickets.len() != tickets.len() {
                return Err(NotTold::Answer);
            }
            self.roll().told(&tickets)?;
            for (ticket, outcome) in tickets.into_iter().zip(reply.tickets) {
                if let TicketOutcome::Refused(code) = &outcome {
                    tracing::warn!(number = %ticket.number, code = code.as_str(), "a ticket is void");
                }
                all.push((ticket, outcome));
            }
        }
    }

    /// Leases more numbers as long as few are left of today, or of a day ahead.
    async fn lease_ahead(&self, attempt: &mut Option<Attempt>) -> Result<(), NotTold> {
        let today = day(self.clock.now());
        while self.clock.line()
            && let Some(date) = self.short_of(today)
        {
            self.lease(date, attempt).await?;
        }
        Ok(())
    }

    /// Leases numbers of a day. An attempt whose answer was lost is the same one the next time.
    async fn lease(&self, date: Date, attempt: &mut Option<Attempt>) -> Result<(), NotTold> {
        let begun = match attempt.take().filter(|begun| begun.date == date) {
            Some(begun) => begun,
            None => Attempt {
                date,
                key: new_key()?,
            },
        };
        let request = LeaseRequest { date: Some(date) };
        let asked = self.ask(paths::BLOCKS, &request, Some(&begun.key)).await;
        if let Err(NotTold::Line(_)) = asked {
            *attempt = Some(begun);
        }
        let block: LeasedBlock = asked?;
        tracing::info!(date = %block.date, first = %block.first, last = %block.last, "numbers leased");
        let mut roll = self.roll();
        let before = roll.left(date);
        roll.add(block)?;
        // Or it would be asked for without end.
        if roll.left(date) > before {
            Ok(())
        } else {
            Err(NotTold::Answer)
        }
    }

    /// The first day, from today on, of which more numbers are wanted.
    fn short_of(&self, today: Date) -> Option<Date> {
        let roll = self.roll();
        if roll.left(today) < FEW {
            return Some(today);
        }
        let ahead = 1..=LEASED_AHEAD.whole_days();
        let mut days = ahead.filter_map(|days| today.checked_add(time::Duration::days(days)));
        days.find(|date| roll.left(*date) < RESERVE)
    }

    async fn ask<T: DeserializeOwned>(
        &self,
        path: &str,
        body: &impl Serialize,
        key: Option<&IdempotencyKey>,
    ) -> Result<T, NotTold> {
        let mut request = Request::post(path)
            .header(AUTHORIZATION, &self.secret)
            .header(CONTENT_TYPE, "application/json");
        if let Some(key) = key {
            request = request.header(IDEMPOTENCY_KEY, key.as_str());
        }
        let body = serde_json::to_vec(body).map_err(|_| NotTold::Answer)?;
        let request = request.body(Bytes::from(body)).map_err(|_| NotTold::Answer)?;
        let (parts, body) = self.line.ask(request).await?.into_parts();
        if parts.status.is_success() {
            return serde_json::from_slice(&body).map_err(|_| NotTold::Answer);
        }
        let problem: Result<Problem, _> = serde_json::from_slice(&body);
        Err(problem.map_or(NotTold::Answer, |problem| NotTold::Refused(problem.code)))
    }

    fn roll(&self) -> MutexGuard<'_, Roll> {
        self.roll.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The day in Baku.
fn day(now: i64) -> Date {
    let moment = UtcDateTime::from_unix_timestamp(now).unwrap_or(UtcDateTime::UNIX_EPOCH);
    baku::local(moment).date()
}

fn new_key() -> Result<IdempotencyKey, NotTold> {
    let mut entropy = [0; 16];
    getrandom::fill(&mut entropy).map_err(NotTold::Key)?;
    Ok(IdempotencyKey::from_entropy(entropy))
}
