//! `POST /api/visits/move`: takes another time for a booked visit.

use api::{MoveRequest, Problem, Visit, paths};
use axum::extract::State as FromState;

use crate::app::State;
use crate::problem::Failure;
use crate::request::Write;
use crate::sender::Sender;
use crate::store::Answer;

/// Moves a visit under the same reference. If the new time is gone, the visit keeps its old one.
#[utoipa::path(
    post,
    path = paths::MOVE,
    params(("Idempotency-Key" = String, Header, description = "A random name for this attempt, kept over retries.")),
    request_body = MoveRequest,
    responses(
        (status = 200, body = Visit),
        (status = 404, body = Problem, content_type = "application/problem+json", description = "`visit_not_found`"),
        (status = 409, body = Problem, content_type = "application/problem+json", description = "`slot_taken` with alternatives, `visit_not_movable`"),
        super::Problems
    )
)]
pub(crate) async fn reschedule(
    FromState(state): FromState<State>,
    sender: Sender,
    Write { attempt, body }: Write<MoveRequest>,
) -> Result<Answer, Failure> {
    let now = state.clock.now();
    let moved = state.store.reschedule(now, &state.policy, &attempt, &body);
    match state.store.tried(now, sender, body.reference, moved).await {
        Ok(answer) => Ok(answer),
        Err(error) => Err(super::with_alternatives(&state, error).await),
    }
}
