//! One file per action of the API.

pub(crate) mod assess;
pub(crate) mod cancel;
pub(crate) mod cases;
pub(crate) mod confirm;
pub(crate) mod find;
pub(crate) mod fleet;
pub(crate) mod hall;
pub(crate) mod handovers;
pub(crate) mod health;
pub(crate) mod hold;
pub(crate) mod moving;
mod nearest;
pub(crate) mod opinions;
pub(crate) mod ready;
pub(crate) mod release;
pub(crate) mod slots;
pub(crate) mod staff;
pub(crate) mod waitlist;

use api::{Code, Problem};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use utoipa::IntoResponses;

use crate::app::State;
use crate::problem::Failure;
use crate::store::{Answer, Refusal, StoreError};

impl IntoResponse for Answer {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        (status, [(header::CONTENT_TYPE, "application/json")], self.body).into_response()
    }
}

/// For addresses with nothing behind them.
pub(crate) async fn not_found() -> Failure {
    Failure::new(Code::NotFound)
}

/// A refusal for a time that is gone comes with the nearest free ones.
async fn with_alternatives(state: &State, error: StoreError) -> Failure {
    match error {
        StoreError::Refused(Refusal::TimeGone { code, wanted, own }) => {
            let (centre, services) = (&wanted.centre, &wanted.services);
            let nearest = nearest::nearest(state, centre, services, wanted.date, wanted.time, own).await;
            match nearest {
                Ok(alternatives) => Failure::new(code).alternatives(alternatives),
                Err(error) => error.into(),
            }
        }
        error => error.into(),
    }
}

/// The problems that any request may get, for the API's description.
#[derive(IntoResponses)]
#[expect(
    dead_code,
    reason = "only described, never made: handlers answer with `Failure`"
)]
pub(crate) enum Problems {
    /// `malformed_json`, `idempotency_key_missing`, `idempotency_key_invalid`
    #[response(status = 400, content_type = "application/problem+json")]
    BadRequest(Problem),
    /// `body_too_large`
    #[response(status = 413, content_type = "application/problem+json")]
    TooLarge(Problem),
    /// `unsupported_media_type`
    #[response(status = 415, content_type = "application/problem+json")]
    MediaType(Problem),
    /// `invalid_request`, `idempotency_key_reused`, `unknown_centre`, `unknown_service`, `unknown_counter`,
    /// `day_closed`, `time_not_offered`
    #[response(status = 422, content_type = "application/problem+json")]
    Unprocessable(Problem),
    /// `too_many_requests`
    #[response(status = 429, content_type = "application/problem+json")]
    TooMany(Problem),
    /// `internal`
    #[response(status = 500, content_type = "application/problem+json")]
    Internal(Problem),
    /// `busy`, `not_ready`: nothing can be written
    #[response(status = 503, content_type = "application/problem+json")]
    Busy(Problem),
}
