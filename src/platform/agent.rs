//! The agent beside a kiosk's browser: sees that the screen lives, and ends the browser with the session.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use api::{Beat, paths};
use gloo::events::EventListener;
use gloo::net::http::{Request, RequestBuilder};
use gloo::timers::future::TimeoutFuture;
use js_sys::Promise;
use wasm_bindgen_futures::JsFuture;

use super::{clock, document, task};

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

fn request(path: &str, pass: &str) -> RequestBuilder {
    Request::post(path).header("authorization", &format!("Bearer {pass}"))
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
    let tapped = last.clone();
    let window = gloo::utils::window();
    // At the window, a tap has already done whatever it does.
    let _taps = EventListener::new(&window, "click", move |_| {
        tapped.set(Some(clock::now_ms()));
    });
    // Something else of the browser's has come over the page, such as its list of tasks: both end.
    let _covered = EventListener::new(&window, "blur", |_| {
        end();
    });
    loop {
        next_frame().await;
        next_frame().await;
        let since = |at: i64| u32::try_from((clock::now_ms() - at) / 1000).ok();
        let beat = Beat {
            tapped: last.get().and_then(since),
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
async fn next_frame() {
    let mut about = |resolve: js_sys::Function, _| {
        let _ = gloo::utils::window().request_animation_frame(&resolve);
    };
    let _ = JsFuture::from(Promise::new(&mut about)).await;
}
