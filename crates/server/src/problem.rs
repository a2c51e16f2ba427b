//! What the store's refusals and faults are called in answers.

use api::Code;
use axum::extract::{Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;
pub(crate) use site::Failure;

use crate::clock::Clock;
use crate::store::{Refusal, StoreError};

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
            StoreError::Busy | StoreError::LogInUse => Failure::new(Code::Busy),
            StoreError::Unwritable(_) => {
                tracing::error!(%error, "nothing can be written");
                Failure::new(Code::NotReady).detail("nothing can be written now")
            }
            error @ (StoreError::Database(_)
            | StoreError::Unreachable(_)
            | StoreError::Migration(_)
            | StoreError::NotSealed(_)
            | StoreError::NotOpened(_)
            | StoreError::Corrupt(_)) => Failure::internal(error),
        }
    }
}

/// Says to whom it was too much when to come again: all that is counted is counted by the minute.
pub(crate) async fn come_again(State(clock): State<Clock>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    if response.status() == StatusCode::TOO_MANY_REQUESTS {
        let left = 60 - clock.now().second();
        response
            .headers_mut()
            .insert(header::RETRY_AFTER, HeaderValue::from(u16::from(left)));
    }
    response
}
