//! Hands the app's requests on to the server. Only what the app needs goes over: no cookie, no name of a program or machine.

use api::{Code, IDEMPOTENCY_KEY};
use axum::extract::{Request, State};
use axum::http::header::{ACCEPT, CACHE_CONTROL, CONTENT_TYPE, RETRY_AFTER};
use axum::http::{HeaderMap, HeaderName};
use axum::response::{IntoResponse, Response};
use site::Failure;

use crate::app::Agent;
use crate::line::{LineError, whole};

/// The largest body, as the server has it.
const LARGEST: usize = 16 * 1024;

const TO_SERVER: [HeaderName; 3] = [ACCEPT, CONTENT_TYPE, HeaderName::from_static(IDEMPOTENCY_KEY)];
const TO_PAGE: [HeaderName; 3] = [CONTENT_TYPE, CACHE_CONTROL, RETRY_AFTER];

pub(crate) async fn forward(State(agent): State<Agent>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let Ok(body) = whole(body, LARGEST).await else {
        return Failure::new(Code::BodyTooLarge).into_response();
    };
    let mut onward = hyper::Request::new(body);
    *onward.method_mut() = parts.method;
    *onward.uri_mut() = parts.uri;
    *onward.headers_mut() = only(&TO_SERVER, &parts.headers);
    match agent.line.ask(onward).await {
        Ok(answer) => {
            let headers = only(&TO_PAGE, answer.headers());
            (answer.status(), headers, answer.into_body()).into_response()
        }
        Err(error) => no_connection(&error),
    }
}

/// The app takes this for what it is: the same request may be sent again later.
fn no_connection(error: &LineError) -> Response {
    tracing::warn!(%error, "the server was not reached");
    Failure::new(Code::NoConnection).into_response()
}

fn only(names: &[HeaderName], headers: &HeaderMap) -> HeaderMap {
    let kept = names
        .iter()
        .filter_map(|name| Some((name.clone(), headers.get(name)?.clone())));
    kept.collect()
}
