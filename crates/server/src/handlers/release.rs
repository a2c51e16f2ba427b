//! `POST /api/visits/release`: gives up a hold.

use api::{ReleaseRequest, paths};
use axum::extract::State as FromState;
use axum::http::StatusCode;

use crate::app::State;
use crate::problem::Failure;
use crate::request::Body;

/// Frees a held time. May be repeated; a booked visit and an unknown reference stay as they are.
#[utoipa::path(
    post,
    path = paths::RELEASE,
    request_body = ReleaseRequest,
    responses((status = 204, description = "The time is not held any more."), super::Problems)
)]
pub(crate) async fn release(
    FromState(state): FromState<State>,
    Body(body): Body<ReleaseRequest>,
) -> Result<StatusCode, Failure> {
    let now = state.clock.now();
    state.store.release(now, &state.policy, body.reference).await?;
    Ok(StatusCode::NO_CONTENT)
}
