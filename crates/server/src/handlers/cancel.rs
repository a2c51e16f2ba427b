//! `POST /api/visits/cancel`: gives up a booked visit.

use api::{OwnerRequest, Problem, Visit, paths};
use axum::extract::State as FromState;

use crate::app::State;
use crate::problem::Failure;
use crate::request::Write;
use crate::sender::Sender;
use crate::store::Answer;

/// Cancels a visit and frees its time at once. Cancelling it again gets the same answer.
#[utoipa::path(
    post,
    path = paths::CANCEL,
    params(("Idempotency-Key" = String, Header, description = "A random name for this attempt, kept over retries.")),
    request_body = OwnerRequest,
    responses(
        (status = 200, body = Visit),
        (status = 404, body = Problem, content_type = "application/problem+json", description = "`visit_not_found`"),
        (status = 409, body = Problem, content_type = "application/problem+json", description = "`visit_not_cancellable`"),
        super::Problems
    )
)]
pub(crate) async fn cancel(
    FromState(state): FromState<State>,
    sender: Sender,
    Write { attempt, body }: Write<OwnerRequest>,
) -> Result<Answer, Failure> {
    let now = state.clock.now();
    let cancelled = state.store.cancel(now, &state.policy, &attempt, &body);
    Ok(state.store.tried(now, sender, body.reference, cancelled).await?)
}
