//! What the agent answers: the app with its configuration, the server's API, and the few words of its own pages.

use std::convert::Infallible;
use std::future::pending;
use std::net::SocketAddr;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use api::hall::DeskTicket;
use api::slip::Slip;
use api::{
    AgentStatus, Beat, Code, Config, Diagonal, Headphones, PrintReply, PrinterReply, SpeechRequest,
    TicketReply, paths,
};
use axum::body::Body;
use axum::extract::rejection::JsonRejection;
use axum::extract::{ConnectInfo, DefaultBodyLimit, FromRequestParts, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName, StatusCode, header};
use axum::middleware::from_fn_with_state;
use axum::response::{Json, Redirect};
use axum::routing::{any, get, post};
use axum::{Router, extract};
use hyper::body::{Bytes, Frame};
use l10n::Language;
use site::{Failure, Site};
use tokio::sync::mpsc::UnboundedSender;
use tokio::sync::watch;
use tokio::time::timeout;

use crate::clock::Clock;
use crate::forward::forward;
use crate::guard::{guard, is_own_page, is_own_user};
use crate::headphones::Plugged;
use crate::line::Line;
use crate::numbers::Numbers;
use crate::passes::{Passes, Sign};
use crate::press::Press;
use crate::remote::RemoteSettings;
use crate::voice::{LONGEST, Voice};

/// The largest body of our own words, as the server has it.
const LARGEST: usize = 16 * 1024;
/// Time in which a page hears of headphones, shorter than the deadline of our answers.
const TELL_WITHIN: Duration = Duration::from_secs(8);

/// What handlers work with.
#[derive(Clone)]
pub(crate) struct Agent {
    /// The port that the guide is reached at.
    pub(crate) port: u16,
    /// Where people open the app on their own devices.
    pub(crate) site: String,
    /// How large the screen is.
    pub(crate) screen: Diagonal,
    /// To the server.
    pub(crate) line: Line,
    /// The time.
    pub(crate) clock: Clock,
    /// Of the browsers that run.
    pub(crate) passes: Passes,
    /// For slips of paper.
    pub(crate) press: Press,
    /// Of the queue.
    pub(crate) numbers: Numbers,
    /// From afar.
    pub(crate) remote: RemoteSettings,
    /// Of the kiosk.
    pub(crate) voice: Voice,
    /// What is known of headphones.
    pub(crate) plugged: watch::Receiver<Plugged>,
}

/// All routes, ready to be served with the other end's address known.
pub(crate) fn app(agent: Agent, site: Site) -> Router {
    let port = agent.port;
    let routes = Router::new()
        .route(paths::CONFIG, get(config))
        .route(paths::AGENT_BEAT, post(beat))
        .route(paths::AGENT_STAY, post(stay))
        .route(paths::AGENT_END, post(end))
        .route(paths::AGENT_STATUS, get(status))
        .route(paths::AGENT_PRINTER, get(printer))
        .route(
            paths::AGENT_PRINT,
            post(print).layer(DefaultBodyLimit::max(LARGEST)),
        )
        .route(
            paths::AGENT_TICKET,
            post(ticket).layer(DefaultBodyLimit::max(LARGEST)),
        )
        .route(paths::AGENT_SPEECH, post(speech))
        .route(paths::AGENT_HEADPHONES, post(headphones))
        // A finger that is faster than the app finds a link to it, and the page without a program has no way on here.
        .route("/plain.html", get(async || Redirect::to("/")))
        // What the staff do is done elsewhere.
        .route("/api/staff/{*rest}", any(nothing))
        .route("/api/{*rest}", any(forward))
        .with_state(agent);
    site.around(routes.layer(from_fn_with_state(port, guard)))
}

async fn nothing() -> Failure {
    Failure::new(Code::NotFound)
}

/// Only a page of our own learns the pass of its browser.
async fn config(
    State(agent): State<Agent>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
) -> Json<Config> {
    let own = is_own_page(&headers, peer, agent.port);
    Json(Config {
        surface: api::Surface::Kiosk,
        version: env!("CARGO_PKG_VERSION").to_owned(),
        now: agent.clock.now(),
        site: Some(agent.site.clone()),
        agent: own.then(|| agent.passes.newest()).flatten(),
        numbers: agent.numbers.given(),
        idle: agent.remote.idle(),
        screen: Some(agent.screen),
    })
}

async fn beat(State(agent): State<Agent>, page: Page, Json(beat): Json<Beat>) -> StatusCode {
    agent.passes.note(&page.pass, beat);
    page.says(Sign::Painted)
}

async fn stay(page: Page) -> Body {
    page.says(Sign::Came);
    Body::new(Stay(page))
}

async fn end(page: Page) -> StatusCode {
    page.says(Sign::Over)
}

async fn status(State(agent): State<Agent>, page: Page) -> Json<AgentStatus> {
    let last = agent.passes.last(&page.pass);
    Json(AgentStatus {
        line: agent.clock.line(),
        painted: last.as_ref().map(|last| age(last.at)),
        tapped: last.and_then(|last| last.beat.tapped),
    })
}

async fn printer(State(agent): State<Agent>, _: Page) -> Json<PrinterReply> {
    let trouble = agent.press.trouble().await;
    Json(PrinterReply { trouble })
}

/// A slip is its session's: it is given up with it, or when its page goes.
async fn print(
    State(agent): State<Agent>,
    page: Page,
    slip: Result<Json<Slip>, JsonRejection>,
) -> Result<Json<PrintReply>, Failure> {
    let Json(slip) = slip.map_err(|why| misread(&why))?;
    tokio::select! {
        reply = agent.press.print(&slip) => Ok(Json(reply.ok_or_else(|| Failure::new(Code::Busy))?)),
        () = page.keeper.closed() => Err(Failure::new(Code::NotAllowed)),
    }
}

async fn ticket(
    State(agent): State<Agent>,
    _: Page,
    wanted: Result<Json<DeskTicket>, JsonRejection>,
) -> Result<Json<TicketReply>, Failure> {
    let Json(wanted) = wanted.map_err(|why| misread(&why))?;
    Ok(Json(agent.numbers.draw(wanted).await?))
}

/// What was sent is not repeated.
fn misread(why: &JsonRejection) -> Failure {
    Failure::new(match why.status() {
        StatusCode::PAYLOAD_TOO_LARGE => Code::BodyTooLarge,
        StatusCode::UNSUPPORTED_MEDIA_TYPE => Code::UnsupportedMediaType,
        StatusCode::BAD_REQUEST => Code::MalformedJson,
        _ => Code::InvalidRequest,
    })
}

/// When the page goes, or wants another text, the connection breaks, and this with the voice program is dropped.
async fn speech(
    State(agent): State<Agent>,
    _: Page,
    Json(asked): Json<SpeechRequest>,
) -> Result<([(HeaderName, &'static str); 1], Vec<u8>), Failure> {
    if asked.text.len() > LONGEST {
        return Err(Failure::new(Code::InvalidRequest).field("text"));
    }
    let language = match asked.language {
        api::Language::Az => Language::Az,
        api::Language::Ru => Language::Ru,
        api::Language::En => Language::En,
    };
    let sound = agent.voice.say(language, &asked.text).await;
    let sound = sound.map_err(|error| {
        tracing::error!(%error, "a text is not heard");
        Failure::new(Code::NotReady)
    })?;
    Ok(([(header::CONTENT_TYPE, "audio/wav")], sound))
}

/// Answers as soon as it is otherwise than the page knows it, and after a while in any case.
async fn headphones(State(agent): State<Agent>, _: Page, Json(known): Json<Headphones>) -> Json<Headphones> {
    let mut plugged = agent.plugged.clone();
    let changed = async {
        if plugged.wait_for(|now| *now != known.plugged).await.is_err() {
            // Nobody will ever tell.
            pending::<()>().await;
        }
    };
    let _ = timeout(TELL_WITHIN, changed).await;
    let plugged = *agent.plugged.borrow();
    Json(Headphones { plugged })
}

fn age(at: Instant) -> u32 {
    u32::try_from(at.elapsed().as_secs()).unwrap_or(u32::MAX)
}

/// A page that has shown the pass of a browser that runs.
struct Page {
    pass: String,
    keeper: UnboundedSender<Sign>,
}

impl Page {
    fn says(&self, sign: Sign) -> StatusCode {
        // A keeper that no longer listens has ended this page's browser.
        let _ = self.keeper.send(sign);
        StatusCode::NO_CONTENT
    }
}

impl FromRequestParts<Agent> for Page {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, agent: &Agent) -> Result<Page, Failure> {
        let refused = || Failure::new(Code::NotAllowed);
        let peer = parts.extensions.get::<extract::ConnectInfo<SocketAddr>>();
        let ConnectInfo(peer) = *peer.ok_or_else(refused)?;
        let shown = parts.headers.get(header::AUTHORIZATION);
        let pass = shown.and_then(|shown| shown.to_str().ok()?.strip_prefix("Bearer "));
        let pass = pass
            .filter(|_| is_own_user(peer, agent.port))
            .ok_or_else(refused)?;
        let keeper = agent.passes.keeper(pass).ok_or_else(refused)?;
        Ok(Page {
            pass: pass.to_owned(),
            keeper,
        })
    }
}

/// An answer without an end. When the page goes, the connection breaks, and this is dropped.
struct Stay(Page);

impl hyper::body::Body for Stay {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        Poll::Pending
    }
}

impl Drop for Stay {
    fn drop(&mut self) {
        self.0.says(Sign::Left);
    }
}
