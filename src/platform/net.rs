//! Requests to our own server.

use api::{Code, IDEMPOTENCY_KEY, IdempotencyKey, Problem};
use gloo::net::http::{Request, RequestBuilder, Response};
use gloo::timers::callback::Timeout;
use gloo::timers::future::TimeoutFuture;
use js_sys::Array;
use serde::Serialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::JsValue;
use web_sys::{AbortController, AbortSignal, Blob, BlobPropertyBag};

use super::{document, line};

/// Why there is no answer.
#[derive(Debug, Clone, PartialEq)]
pub enum Failure {
    /// Nothing came back, or nothing that this app understands: the line or the server is away.
    Offline,
    /// The server refused, and said why.
    Refused(Box<Problem>),
}

/// How often a request that may safely be repeated is sent, as long as the device does not know that it has no line.
const TRIES: u32 = 3;
const PAUSE_MS: u32 = 400;
/// A line that is there and dead gives no answer at all: after this one is taken for lost.
const ANSWER_WITHIN_MS: u32 = 15_000;

/// Asks for a file of this build. The address carries the version of the page, so that the browser may keep it for good.
fn of_build(path: &str) -> RequestBuilder {
    Request::get(path).query([("v", document::data("version").unwrap_or_default())])
}

/// Reads a text of this build.
pub async fn get_text_of_build(path: &str) -> Result<String, Failure> {
    let answer = of_build(path).send().await.map_err(|_| Failure::Offline)?;
    if answer.ok() {
        answer.text().await.map_err(|_| Failure::Offline)
    } else {
        Err(Failure::Offline)
    }
}

/// Reads data of this build.
pub async fn get_of_build<T: DeserializeOwned>(path: &str) -> Result<T, Failure> {
    read(repeated(&|signal| of_build(path).abort_signal(Some(signal)).build()).await?).await
}

/// Asks for data.
pub async fn get<T: DeserializeOwned>(path: &str) -> Result<T, Failure> {
    read(repeated(&|signal| Request::get(path).abort_signal(Some(signal)).build()).await?).await
}

/// Sends a change once, however often the line breaks: the server knows a repeated key.
pub async fn post_once<B: Serialize, T: DeserializeOwned>(
    path: &str,
    body: &B,
    key: &IdempotencyKey,
) -> Result<T, Failure> {
    let build = |signal: &AbortSignal| {
        Request::post(path)
            .header(IDEMPOTENCY_KEY, key.as_str())
            .abort_signal(Some(signal))
            .json(body)
    };
    read(repeated(&build).await?).await
}

/// Sends a request that changes nothing, or nothing that matters twice.
pub async fn post<B: Serialize, T: DeserializeOwned>(path: &str, body: &B) -> Result<T, Failure> {
    read(repeated(&|signal| posted(path, body, signal)).await?).await
}

/// Sends a request whose answer has no content; true if it was taken.
pub async fn post_silently<B: Serialize>(path: &str, body: &B) -> bool {
    repeated(&|signal| posted(path, body, signal))
        .await
        .is_ok_and(|answer| answer.ok())
}

/// Sends something while the page is being left; there is nobody to hear the answer.
pub fn send_and_forget<B: Serialize>(path: &str, body: &B) {
    let Ok(json) = serde_json::to_string(body) else {
        return;
    };
    let options = BlobPropertyBag::new();
    options.set_type("application/json");
    let sent = Blob::new_with_str_sequence_and_options(&Array::of1(&JsValue::from_str(&json)), &options)
        .and_then(|blob| {
            gloo::utils::window()
                .navigator()
                .send_beacon_with_opt_blob(path, Some(&blob))
        });
    if let Err(error) = sent {
        document::report("farewell", &error);
    }
}

fn posted<B: Serialize>(path: &str, body: &B, signal: &AbortSignal) -> Result<Request, gloo::net::Error> {
    Request::post(path).abort_signal(Some(signal)).json(body)
}

/// One and the same for all kinds of requests and answers: what is generic stands once in the download for each of them.
async fn repeated(
    build: &dyn Fn(&AbortSignal) -> Result<Request, gloo::net::Error>,
) -> Result<Response, Failure> {
    let mut pause = PAUSE_MS;
    for tried in 1..=TRIES {
        let limit = AbortController::new().map_err(|_| Failure::Offline)?;
        let request = build(&limit.signal()).map_err(|_| Failure::Offline)?;
        let late = Timeout::new(ANSWER_WITHIN_MS, move || limit.abort());
        let answer = request.send().await;
        drop(late);
        match answer {
            Ok(answer) if answer.status() < 500 || tried == TRIES => return Ok(answer),
            _ if tried == TRIES || !line::is_there() => {
                return Err(Failure::Offline);
            }
            _ => TimeoutFuture::new(pause).await,
        }
        pause *= 2;
    }
    Err(Failure::Offline)
}

/// The text of an answer; a refusal says why.
async fn text(answer: Response) -> Result<String, Failure> {
    let text = answer.text().await.map_err(|_| Failure::Offline)?;
    if answer.ok() {
        return Ok(text);
    }
    match serde_json::from_str::<Problem>(&text) {
        Ok(problem) if problem.code != Code::NoConnection => Err(Failure::Refused(Box::new(problem))),
        _ => Err(Failure::Offline),
    }
}

pub(super) async fn read<T: DeserializeOwned>(answer: Response) -> Result<T, Failure> {
    serde_json::from_str(&text(answer).await?).map_err(|_| Failure::Offline)
}
