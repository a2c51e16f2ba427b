//! No request takes longer than its site has patience; a slow sender or a jammed database gets a problem, not silence.

use std::time::Duration;

use api::Code;
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::problem::Failure;

/// The usual patience.
pub(crate) const DEADLINE: Duration = Duration::from_secs(10);

pub(crate) async fn deadline(State(patience): State<Duration>, request: Request, next: Next) -> Response {
    match tokio::time::timeout(patience, next.run(request)).await {
        Ok(response) => response,
        Err(_) => Failure::new(Code::Busy).into_response(),
    }
}
