//! The agent beside a kiosk's browser: sees that the screen lives, and ends the browser with the session.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use api::hall::DeskTicket;
use api::slip::Slip;
use api::{Beat, Headphones, Numbers, PrintReply, PrinterReply, SpeechRequest, TicketReply, paths};
use gloo::events::{EventListener, EventListenerOptions};
use gloo::net::http::{Request, RequestBuilder};
use gloo::timers::future::TimeoutFuture;
use js_sys::Promise;
use serde::Serialize;
use serde::de::DeserializeOwned;
use wasm_bindgen_futures::JsFuture;
use web_sys::AbortSignal;

use super::clock::Moment;
use super::idle::Hold;
use super::idle::TOUCHES;
use super::net::{self, Failure};
use super::{document, task};

const BEAT_MS: u32 = 2000;
const STAY_AGAIN_MS: u32 = 100;
/// Time for the agent to end this browser. After that a fresh page has to do.
const END_WITHIN_MS: u32 = 10_000;

/// Who is beside this page.
enum Agent {
    /// Nobody, or nobody yet.
    Nobody,
    /// An agent that knows the page by this.
    Beside(String),
    /// An agent that was asked to end the browser.
    Ending,
}

thread_local! {
    static AGENT: RefCell<Agent> = const { RefCell::new(Agent::Nobody) };
    static NUMBERS: Cell<Numbers> = const { Cell::new(Numbers::None) };
}

/// From now on the agent hears that this page is there, paints and does what taps ask.
pub fn attend(pass: String) {
    // A kiosk has the whole program; the first one need not carry this.
    if cfg!(feature = "whole") {
        task::spawn(stay(pass.clone()));
        task::spawn(beat(pass.clone()));
        AGENT.set(Agent::Beside(pass));
    }
}

/// Ends this browser with all that it holds; nothing is on the screen from now on. False if there is no agent.
pub fn end() -> bool {
    if !cfg!(feature = "whole") {
        return false;
    }
    match AGENT.replace(Agent::Ending) {
        Agent::Nobody => {
            AGENT.set(Agent::Nobody);
            return false;
        }
        Agent::Ending => {}
        Agent::Beside(pass) => {
            document::blank();
            task::spawn(async move {
                // Whether it heard is seen by whether this page lives on.
                let _ = request(paths::AGENT_END, &pass).send().await;
                TimeoutFuture::new(END_WITHIN_MS).await;
                document::start_anew();
            });
        }
    }
    true
}

/// Whether there is an agent.
pub fn is_beside() -> bool {
    AGENT.with_borrow(|agent| matches!(agent, Agent::Beside(_)))
}

/// Remembers who gives numbers of the queue here.
pub fn set_numbers(numbers: Numbers) {
    NUMBERS.set(numbers);
}

/// Who gives numbers of the queue here.
pub fn numbers() -> Numbers {
    NUMBERS.get()
}

/// How the kiosk's printer is.
pub async fn printer() -> Result<PrinterReply, Failure> {
    let pass = pass().ok_or(Failure::Offline)?;
    let request = Request::get(paths::AGENT_PRINTER).header("authorization", &pass);
    let answer = request.send().await.map_err(|_| Failure::Offline)?;
    net::read(answer).await
}

/// Prints a slip. Meanwhile nobody is thought gone.
pub async fn print(slip: &Slip) -> Result<PrintReply, Failure> {
    let _waits = Hold::begin();
    post(paths::AGENT_PRINT, slip).await
}

/// Takes a number of the queue. Asked once: what it gives, it has given.
pub async fn take_number(wanted: &DeskTicket) -> Result<TicketReply, Failure> {
    post(paths::AGENT_TICKET, wanted).await
}

async fn post<B: Serialize, T: DeserializeOwned>(path: &str, body: &B) -> Result<T, Failure> {
    let pass = pass().ok_or(Failure::Offline)?;
    let request = Request::post(path).header("authorization", &pass).json(body);
    let answer = request.map_err(|_| Failure::Offline)?.send().await;
    net::read(answer.map_err(|_| Failure::Offline)?).await
}

/// As the agent wants it shown.
fn pass() -> Option<String> {
    AGENT.with_borrow(|agent| match agent {
        Agent::Beside(pass) => Some(bearer(pass)),
        Agent::Nobody | Agent::Ending => None,
    })
}

fn bearer(pass: &str) -> String {
    format!("Bearer {pass}")
}

/// The sound of a text; none if nobody wants it any more, or the kiosk has no voice.
pub async fn speech(asked: &SpeechRequest, wanted: &AbortSignal) -> Option<Vec<u8>> {
    let request = Request::post(paths::AGENT_SPEECH)
        .header("authorization", &pass()?)
        .abort_signal(Some(wanted));
    let answer = request.json(asked).ok()?.send().await.ok()?;
    if answer.ok() {
        answer.binary().await.ok()
    } else {
        None
    }
}

/// Calls back with whether headphones are plugged in, at every change, for as long as there is an agent.
pub fn watch_headphones(on_change: impl Fn(Headphones) + 'static) {
    task::spawn(async move {
        let mut known = Headphones::default();
        while let Some(pass) = pass() {
            let told = match Request::post(paths::AGENT_HEADPHONES)
                .header("authorization", &pass)
                .json(&known)
            {
                Ok(request) => request.send().await,
                Err(_) => return,
            };
            let told = match told {
                Ok(answer) if answer.ok() => answer.json::<Headphones>().await.ok(),
                _ => None,
            };
            match told {
                Some(now) if now != known => {
                    known = now;
                    on_change(now);
                }
                Some(_) => {}
                None => TimeoutFuture::new(BEAT_MS).await,
            }
        }
    });
}

fn request(path: &str, pass: &str) -> RequestBuilder {
    Request::post(path).header("authorization", &bearer(pass))
}

/// The answer lasts as long as the page: when its process dies, the agent sees at once that it breaks off.
async fn stay(pass: String) {
    loop {
        if let Ok(answer) = request(paths::AGENT_STAY, &pass).send().await {
            let _ = answer.text().await;
        }
        TimeoutFuture::new(STAY_AGAIN_MS).await;
    }
}

/// Only a page with something on it beats, and only after the browser has painted it.
async fn beat(pass: String) {
    let last = Rc::new(Cell::new(None));
    let window = gloo::utils::window();
    // Before anybody else: a key of the keypad means nothing more to the page once it is heard.
    let listen = |event: &'static str| {
        let touched = last.clone();
        let options = EventListenerOptions::run_in_capture_phase();
        EventListener::new_with_options(&window, event, options, move |_| touched.set(Some(Moment::now())))
    };
    let _touches = TOUCHES.map(listen);
    // Something else of the browser's has come over the page, such as its list of tasks: both end.
    let _covered = EventListener::new(&window, "blur", |_| {
        end();
    });
    loop {
        next_frame().await;
        next_frame().await;
        let since = |at: Moment| u32::try_from(at.seconds_ago()).unwrap_or(u32::MAX);
        let beat = Beat {
            tapped: last.get().map(since),
            build: document::data("version"),
        };
        if document::is_showing()
            && let Ok(request) = request(paths::AGENT_BEAT, &pass).json(&beat)
        {
            // One that is lost is missed by the agent, not by us.
            let _ = request.send().await;
        }
        TimeoutFuture::new(BEAT_MS).await;
    }
}

/// When the browser is about to paint.
pub async fn next_frame() {
    let mut about = |resolve: js_sys::Function, _| {
        let _ = gloo::utils::window().request_animation_frame(&resolve);
    };
    let _ = JsFuture::from(Promise::new(&mut about)).await;
}
