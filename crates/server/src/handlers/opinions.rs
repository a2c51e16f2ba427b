//! `POST /api/opinions`: counts whether the app helped.

use api::{OpinionRequest, paths};
use axum::extract::State as FromState;
use axum::http::StatusCode;

use crate::app::State;
use crate::problem::Failure;
use crate::request::Body;

/// Counts one answer, or one reason beside an answer counted before. What is kept is a number for each day, surface,
/// question and answer.
#[utoipa::path(
    post,
    path = paths::OPINIONS,
    request_body = OpinionRequest,
    responses((status = 204, description = "It is counted."), super::Problems)
)]
pub(crate) async fn count(
    FromState(state): FromState<State>,
    Body(opinion): Body<OpinionRequest>,
) -> Result<StatusCode, Failure> {
    state.store.count_opinion(state.clock.now(), &opinion).await?;
    Ok(StatusCode::NO_CONTENT)
}
