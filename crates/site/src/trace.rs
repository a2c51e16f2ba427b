//! One log line per request: route template, status and time. No address, query, header or body ever reaches the log.

use std::time::Instant;

use axum::extract::{MatchedPath, Request};
use axum::http::{HeaderName, HeaderValue, Method};
use axum::middleware::Next;
use axum::response::Response;
use tracing::Instrument;

const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

pub(crate) async fn trace(request: Request, next: Next) -> Response {
    let started = Instant::now();
    let id = request_id();
    let (method, route) = (method(&request), route(&request));
    let span = tracing::info_span!("request", id);
    async {
        let mut response = next.run(request).await;
        let status = response.status().as_u16();
        let duration_ms = u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX);
        tracing::info!(method, route, status, duration_ms, "answered");
        if let Ok(value) = HeaderValue::from_str(&id) {
            response.headers_mut().insert(REQUEST_ID, value);
        }
        response
    }
    .instrument(span)
    .await
}

/// The template of a request's address, or that it is a file: without a template the path is whatever somebody typed, and
/// may hold anything.
pub fn route(request: &Request) -> String {
    let matched = request.extensions().get::<MatchedPath>();
    matched.map_or_else(|| "(file)".to_owned(), |path| path.as_str().to_owned())
}

/// A request's method by a name of ours: a sender may invent others.
pub fn method(request: &Request) -> &'static str {
    match *request.method() {
        Method::GET => "GET",
        Method::HEAD => "HEAD",
        Method::POST => "POST",
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
