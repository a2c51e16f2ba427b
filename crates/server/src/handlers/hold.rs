//! `POST /api/visits`: keeps a time for a few minutes.

use api::{Held, HoldRequest, Problem, paths};
use axum::extract::State as FromState;
use booking::Reference;

use crate::app::State;
use crate::problem::Failure;
use crate::request::Write;
use crate::sender::Sender;
use crate::store::Answer;

/// Keeps a time for the visitor while they write name and phone.
#[utoipa::path(
    post,
    path = paths::VISITS,
    params(("Idempotency-Key" = String, Header, description = "A random name for this attempt, kept over retries.")),
    request_body = HoldRequest,
    responses(
        (status = 201, body = Held),
        (status = 409, body = Problem, content_type = "application/problem+json", description = "`slot_taken`, with alternatives"),
        super::Problems
    )
)]
pub(crate) async fn hold(
    FromState(state): FromState<State>,
    sender: Sender,
    Write { attempt, body }: Write<HoldRequest>,
) -> Result<Answer, Failure> {
    let mut entropy = [0; 8];
    getrandom::fill(&mut entropy).map_err(Failure::internal)?;
    let reference = Reference::from_entropy(entropy);
    let held = state
        .store
        .hold(
            state.clock.now(),
            &state.policy,
            &attempt,
            &body,
            (reference, sender),
        )
        .await;
    match held {
        Ok(answer) => Ok(answer),
        Err(error) => Err(super::with_alternatives(&state, error).await),
    }
}
