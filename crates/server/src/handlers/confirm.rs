//! `POST /api/visits/confirm`: makes a held visit a booked one.

use api::{ConfirmRequest, Problem, Visit, paths};
use axum::extract::State as FromState;

use crate::app::State;
use crate::problem::Failure;
use crate::request::Write;
use crate::store::Answer;

/// Books the held visit for a person. Works after the hold has ended, too, as long as the time is free.
#[utoipa::path(
    post,
    path = paths::CONFIRM,
    params(("Idempotency-Key" = String, Header, description = "A random name for this attempt, kept over retries.")),
    request_body = ConfirmRequest,
    responses(
        (status = 200, body = Visit),
        (status = 404, body = Problem, content_type = "application/problem+json", description = "`visit_not_found`"),
        (status = 409, body = Problem, content_type = "application/problem+json", description = "`hold_expired` with alternatives, `visit_not_held`, `too_many_visits`"),
        super::Problems
    )
)]
pub(crate) async fn confirm(
    FromState(state): FromState<State>,
    Write { attempt, body }: Write<ConfirmRequest>,
) -> Result<Answer, Failure> {
    match state
        .store
        .confirm(state.clock.now(), &state.policy, &attempt, &body)
        .await
    {
        Ok(answer) => Ok(answer),
        Err(error) => Err(super::with_alternatives(&state, error).await),
    }
}
