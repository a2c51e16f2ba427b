//! How every failure leaves the server: as a problem document, its cause in the log once and never in the answer.

use api::{Code, PROBLEM_JSON, Problem};
use axum::Json;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

use crate::store::{Refusal, StoreError};

/// A failed request.
#[derive(Debug)]
pub(crate) struct Failure(Box<Problem>);

impl Failure {
    pub(crate) fn new(code: Code) -> Failure {
        let mut problem = Problem::new(code);
        problem.field = field(code).map(str::to_owned);
        Failure(Box::new(problem))
    }

    pub(crate) fn field(mut self, field: impl Into<String>) -> Failure {
        self.0.field = Some(field.into());
        self
    }

    pub(crate) fn detail(mut self, detail: impl Into<String>) -> Failure {
        self.0.detail = Some(detail.into());
        self
    }

    pub(crate) fn alternatives(mut self, alternatives: Vec<api::Alternative>) -> Failure {
        self.0.alternatives = alternatives;
        self
    }

    /// An internal failure; `cause` is logged and must hold nothing personal.
    pub(crate) fn internal(cause: impl std::fmt::Display) -> Failure {
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

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Failure {
        match error {
            StoreError::Refused(refusal) => {
                let failure = Failure::new(refusal.code());
                match refusal {
                    Refusal::Closed(reason) => failure.detail(reason.as_str()),
                    Refusal::Rule(_) | Refusal::TimeGone { .. } => failure,
                }
            }
            StoreError::Busy => Failure::new(Code::Busy),
            error @ (StoreError::Database(_)
            | StoreError::Unreachable(_)
            | StoreError::Migration(_)
            | StoreError::NotSealed(_)
            | StoreError::NotOpened(_)
            | StoreError::Corrupt(_)) => Failure::internal(error),
        }
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
        // For who counts; it never leaves the server.
        response.extensions_mut().insert(code);
        response
    }
}
