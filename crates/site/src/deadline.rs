//! No request takes longer than this; a slow sender or a jammed database gets a problem, not silence.

use std::time::Duration;

use api::Code;
use axum::extract::Request;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::problem::Failure;

const DEADLINE: Duration = Duration::from_secs(10);

pub(crate) async fn deadline(request: Request, next: Next) -> Response {
    match tokio::time::timeout(DEADLINE, next.run(request)).await {
        Ok(response) => response,
        Err(_) => Failure::new(Code::Busy).into_response(),
    }
}
