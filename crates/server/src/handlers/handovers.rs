//! `POST /api/handovers` and what belongs to it: answers go from a kiosk to a phone, sealed, once, after two digits agreed.

use api::handover::{
    GiverRequest, HandoverKept, HandoverRequest, HandoverState, LONGEST_SEALED, MatchRequest, TakerReply,
    TakerRequest,
};
use api::{Code, Problem, paths};
use axum::Json;
use axum::extract::State as FromState;
use axum::http::StatusCode;

use crate::app::State;
use crate::problem::Failure;
use crate::request::Body;
use crate::store::WAITS_FOR;

/// Keeps sealed answers of a kiosk for a phone, for a few minutes. The server has no key to them.
#[utoipa::path(
    post,
    path = paths::HANDOVERS,
    request_body = HandoverRequest,
    responses(
        (status = 201, body = HandoverKept),
        (status = 410, body = Problem, content_type = "application/problem+json", description = "`handover_gone`"),
        super::Problems
    )
)]
pub(crate) async fn leave(
    FromState(state): FromState<State>,
    Body(body): Body<HandoverRequest>,
) -> Result<(StatusCode, Json<HandoverKept>), Failure> {
    if body.sealed.is_empty() || body.sealed.len() > LONGEST_SEALED {
        return Err(Failure::new(Code::InvalidRequest).field("sealed"));
    }
    let now = state.clock.now();
    let left = state
        .store
        .leave_for_phone(now, &body.token, &body.giver, &body.sealed);
    left.await?;
    let kept = HandoverKept {
        expires_in_seconds: WAITS_FOR,
    };
    Ok((StatusCode::CREATED, Json(kept)))
}

/// Tells the kiosk how far it is.
#[utoipa::path(
    post,
    path = paths::HANDOVER_STATE,
    request_body = GiverRequest,
    responses(
        (status = 200, body = HandoverState),
        (status = 410, body = Problem, content_type = "application/problem+json", description = "`handover_gone`"),
        super::Problems
    )
)]
pub(crate) async fn state(
    FromState(state): FromState<State>,
    Body(body): Body<GiverRequest>,
) -> Result<Json<HandoverState>, Failure> {
    let stands = state
        .store
        .handover_state(state.clock.now(), &body.token, &body.giver);
    Ok(Json(stands.await?))
}

/// Lets the phone have the answers, or nobody, as the person at the kiosk says.
#[utoipa::path(
    post,
    path = paths::HANDOVER_MATCH,
    request_body = MatchRequest,
    responses(
        (status = 204, description = "It is written down."),
        (status = 410, body = Problem, content_type = "application/problem+json", description = "`handover_gone`"),
        super::Problems
    )
)]
pub(crate) async fn decide(
    FromState(state): FromState<State>,
    Body(body): Body<MatchRequest>,
) -> Result<StatusCode, Failure> {
    let decided = state
        .store
        .match_handover(state.clock.now(), &body.token, &body.giver, body.says);
    decided.await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Gives a phone the number to compare, and once the person has agreed to it, the sealed answers. The first phone is the
/// only one.
#[utoipa::path(
    post,
    path = paths::TAKE_HANDOVER,
    request_body = TakerRequest,
    responses(
        (status = 200, body = TakerReply),
        (status = 409, body = Problem, content_type = "application/problem+json", description = "`handover_taken`"),
        (status = 410, body = Problem, content_type = "application/problem+json", description = "`handover_gone`"),
        super::Problems
    )
)]
pub(crate) async fn take(
    FromState(state): FromState<State>,
    Body(body): Body<TakerRequest>,
) -> Result<Json<TakerReply>, Failure> {
    let taken = state
        .store
        .take_handover(state.clock.now(), &body.token, &body.taker, code()?);
    Ok(Json(taken.await?))
}

/// Removes the answers that the phone now has.
#[utoipa::path(
    post,
    path = paths::HANDOVER_TAKEN,
    request_body = TakerRequest,
    responses(
        (status = 204, description = "They are here no more."),
        (status = 410, body = Problem, content_type = "application/problem+json", description = "`handover_gone`"),
        super::Problems
    )
)]
pub(crate) async fn taken(
    FromState(state): FromState<State>,
    Body(body): Body<TakerRequest>,
) -> Result<StatusCode, Failure> {
    let ended = state
        .store
        .end_handover(state.clock.now(), &body.token, &body.taker);
    ended.await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Two digits, each pair as likely as any other.
fn code() -> Result<u8, Failure> {
    loop {
        let mut byte = [0];
        getrandom::fill(&mut byte).map_err(Failure::internal)?;
        // 180 is twice the number of pairs: whatever lies above would make some of them likelier.
        if byte[0] < 180 {
            return Ok(10 + byte[0] % 90);
        }
    }
}
