//! `GET /api/hall`, `POST /api/hall/blocks` and `…/tickets`: what everybody sees of a hall, and what its devices do.

use api::hall::{
    HallQuery, HallReply, LEASED_AHEAD, LeaseRequest, LeasedBlock, MOST_TICKETS, TicketsReply, TicketsReport,
};
use api::{Code, Problem, paths};
use axum::Json;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State as FromState};
use booking::baku;

use super::Problems;
use crate::app::State;
use crate::device::Device;
use crate::problem::Failure;
use crate::request::{Body, Write};
use crate::store::Answer;

/// Who is called, who waits and how long, and what somebody who comes now would wait. Numbers only.
#[utoipa::path(
    get,
    path = paths::HALL,
    params(
        ("centre" = api::schema::CentreKey, Query, description = "Where."),
        ("services" = Option<String>, Query, description = "What somebody would come for: keys of one to six services, with commas between.", example = "old_age_pension"),
    ),
    responses((status = 200, body = HallReply), Problems)
)]
pub(crate) async fn hall(
    FromState(state): FromState<State>,
    query: Result<Query<Vec<(String, String)>>, QueryRejection>,
) -> Result<Json<HallReply>, Failure> {
    let Query(pairs) = query.map_err(|_| Failure::new(Code::InvalidRequest))?;
    let pairs = pairs.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let query =
        HallQuery::from_pairs(pairs).map_err(|error| Failure::new(Code::InvalidRequest).field(error.0))?;
    let hall = state.store.hall(state.clock.now(), &query.centre).await?;
    Ok(Json(hall.public(query.services.as_ref())))
}

/// Leases the device fifty numbers of a day, to be given with or without a line. A day ahead is so for a line that is gone
/// for long.
#[utoipa::path(
    post,
    path = paths::BLOCKS,
    tag = "device",
    params(("Idempotency-Key" = String, Header, description = "A random name for this attempt, kept over retries.")),
    request_body = LeaseRequest,
    responses(
        (status = 201, body = LeasedBlock),
        (status = 401, body = Problem, content_type = "application/problem+json", description = "`unknown_device`"),
        (status = 409, body = Problem, content_type = "application/problem+json", description = "`numbers_exhausted`"),
        Problems
    )
)]
pub(crate) async fn lease(
    FromState(state): FromState<State>,
    device: Device,
    Write { attempt, body }: Write<LeaseRequest>,
) -> Result<Answer, Failure> {
    let Device { centre, issuer } = device;
    let now = state.clock.now();
    let today = baku::local(now).date();
    let date = body.date.unwrap_or(today);
    if date < today || date - today > LEASED_AHEAD {
        return Err(Failure::new(Code::InvalidRequest).field("date"));
    }
    Ok(state.store.lease(now, &attempt, &centre, issuer, date).await?)
}

/// Puts tickets that the device gave onto the list. Whatever was told before stays as it is, so it may be told again.
#[utoipa::path(
    post,
    path = paths::TICKETS,
    tag = "device",
    request_body = TicketsReport,
    responses(
        (status = 200, body = TicketsReply),
        (status = 401, body = Problem, content_type = "application/problem+json", description = "`unknown_device`"),
        Problems
    )
)]
pub(crate) async fn report(
    FromState(state): FromState<State>,
    Device { centre, issuer }: Device,
    Body(report): Body<TicketsReport>,
) -> Result<Json<TicketsReply>, Failure> {
    if report.tickets.len() > MOST_TICKETS {
        return Err(Failure::new(Code::InvalidRequest).field("tickets"));
    }
    let now = state.clock.now();
    let tickets = state.store.report(now, &centre, issuer, &report.tickets).await?;
    Ok(Json(TicketsReply { tickets }))
}
