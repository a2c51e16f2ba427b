//! One log line per request, and its place in the metrics: route template, status and time. No address, query, header or body ever reaches the log.

use std::time::Instant;

use api::Code;
use axum::extract::{MatchedPath, Request, State};
use axum::http::{HeaderName, HeaderValue, Method};
use axum::middleware::Next;
use axum::response::Response;
use tracing::Instrument;

use crate::metrics::{Answered, Metrics};

const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

pub(crate) async fn trace(State(metrics): State<Metrics>, request: Request, next: Next) -> Response {
    let started = Instant::now();
    let id = request_id();
    let matched = request.extensions().get::<MatchedPath>();
    // Without a template the path is whatever somebody typed, and may hold anything.
    let route = matched.map_or_else(|| "(file)".to_owned(), |path| path.as_str().to_owned());
    let method = request.method().clone();
    let span = tracing::info_span!("request", id);
    async {
        let mut response = next.run(request).await;
        let (status, took) = (response.status().as_u16(), started.elapsed());
        let duration_ms = u64::try_from(took.as_millis()).unwrap_or(u64::MAX);
        let method = ours(&method);
        tracing::info!(method, route, status, duration_ms, "answered");
        let status = class(status);
        let answered = Answered {
            method,
            route,
            status,
        };
        metrics.answered(&answered, took, response.extensions().get::<Code>().copied());
        if let Ok(value) = HeaderValue::from_str(&id) {
            response.headers_mut().insert(REQUEST_ID, value);
        }
        response
    }
    .instrument(span)
    .await
}

/// A method by a name of ours: a sender may invent others.
fn ours(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::HEAD => "HEAD",
        Method::POST => "POST",
        _ => "(other)",
    }
}

fn class(status: u16) -> &'static str {
    match status {
        200..300 => "2xx",
        300..400 => "3xx",
        400..500 => "4xx",
        500..600 => "5xx",
        _ => "(other)",
    }
}

/// Always our own: an identifier chosen by the sender could carry personal data into the log.
fn request_id() -> String {
    let mut bytes = [0; 8];
    // Without entropy the lines of a request are only harder to tell apart.
    let _ = getrandom::fill(&mut bytes);
    format!("{:016x}", u64::from_be_bytes(bytes))
}
