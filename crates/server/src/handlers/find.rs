//! `POST /api/visits/find`: shows a visit to its owner.

use api::{OwnerRequest, Problem, Visit, paths};
use axum::Json;
use axum::extract::State as FromState;

use crate::app::State;
use crate::problem::Failure;
use crate::request::Body;
use crate::sender::Sender;

/// Shows a visit to whoever knows its reference and phone number. A wrong one of either gets the same answer.
#[utoipa::path(
    post,
    path = paths::FIND,
    request_body = OwnerRequest,
    responses(
        (status = 200, body = Visit),
        (status = 404, body = Problem, content_type = "application/problem+json", description = "`visit_not_found`"),
        super::Problems
    )
)]
pub(crate) async fn find(
    FromState(state): FromState<State>,
    sender: Sender,
    Body(body): Body<OwnerRequest>,
) -> Result<Json<Visit>, Failure> {
    let found = state.store.find(body.reference, &body.phone);
    let tried = state
        .store
        .tried(state.clock.now(), sender, body.reference, found);
    Ok(Json(tried.await?))
}
