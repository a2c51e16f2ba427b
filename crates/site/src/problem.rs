//! How every failure leaves the house: as a problem document, its cause in the log once and never in the answer.

use api::{Code, PROBLEM_JSON, Problem};
use axum::Json;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

/// A failed request.
#[derive(Debug)]
pub struct Failure(Box<Problem>);

impl Failure {
    /// A failure of this kind, and the field that it is about.
    pub fn new(code: Code) -> Failure {
        let mut problem = Problem::new(code);
        problem.field = field(code).map(str::to_owned);
        Failure(Box::new(problem))
    }

    /// It is about this field.
    #[must_use]
    pub fn field(mut self, field: impl Into<String>) -> Failure {
        self.0.field = Some(field.into());
        self
    }

    /// What exactly, for developers; never what was sent.
    #[must_use]
    pub fn detail(mut self, detail: impl Into<String>) -> Failure {
        self.0.detail = Some(detail.into());
        self
    }

    /// Times that are free instead.
    #[must_use]
    pub fn alternatives(mut self, alternatives: Vec<api::Alternative>) -> Failure {
        self.0.alternatives = alternatives;
        self
    }

    /// Which.
    pub fn code(&self) -> Code {
        self.0.code
    }

    /// An internal failure; `cause` is logged and must hold nothing personal.
    pub fn internal(cause: impl std::fmt::Display) -> Failure {
        tracing::error!(%cause, "the request failed inside the server");
        Failure::new(Code::Internal)
    }
}

/// The field that a refusal of this kind is about.
fn field(code: Code) -> Option<&'static str> {
    match code {
        Code::UnknownCentre => Some("centre"),
        Code::UnknownService => Some("services"),
        Code::DayClosed => Some("date"),
        Code::TimeNotOffered | Code::SlotTaken => Some("time"),
        Code::TooManyVisits | Code::TooManyWishes => Some("phone"),
        _ => None,
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let code = self.0.code;
        let status = StatusCode::from_u16(self.0.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut response = (status, Json(self.0)).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(PROBLEM_JSON));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if status == StatusCode::SERVICE_UNAVAILABLE {
            headers.insert(header::RETRY_AFTER, HeaderValue::from_static("1"));
        }
        // For who counts; it never leaves the house.
        response.extensions_mut().insert(code);
        response
    }
}
