//! `POST /api/fleet/heartbeat`: a kiosk says how it is.

use api::fleet::Heartbeat;
use api::{Problem, paths};
use axum::extract::State as FromState;
use axum::http::StatusCode;

use super::Problems;
use crate::app::State;
use crate::device::Device;
use crate::problem::Failure;
use crate::request::Body;

/// Keeps how the kiosk is, in place of what it said before. To be sent every minute.
#[utoipa::path(
    post,
    path = paths::HEARTBEAT,
    tag = "device",
    request_body = Heartbeat,
    responses(
        (status = 204, description = "Kept."),
        (status = 401, body = Problem, content_type = "application/problem+json", description = "`unknown_device`"),
        Problems
    )
)]
pub(crate) async fn heartbeat(
    FromState(state): FromState<State>,
    Device { centre, issuer }: Device,
    Body(said): Body<Heartbeat>,
) -> Result<StatusCode, Failure> {
    state
        .store
        .beat(state.clock.now(), &centre, issuer, &said)
        .await?;
    Ok(StatusCode::NO_CONTENT)
}
