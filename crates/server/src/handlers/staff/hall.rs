//! `…/hall` of a centre and what its counters do there: give tickets, call, and say what became of people.

use api::hall::{CallReply, CallRequest, DeskTicket, HallTicket, StaffHall, TicketEventRequest};
use api::{Problem, paths, schema};
use axum::Json;
use axum::extract::{Path, State as FromState};
use booking::slots::Counter;

use super::{StaffProblems, centre};
use crate::handlers::Problems;
use crate::problem::Failure;
use crate::request::Write;
use crate::staff::{Action, Desk, Signed};
use crate::store::Answer;

/// Who waits in the order of the calls, who is called, and who was called in vain.
#[utoipa::path(
    get,
    path = paths::STAFF_HALL,
    tag = "staff",
    params(("centre" = schema::CentreKey, Path, description = "Which.")),
    responses(
        (status = 200, body = StaffHall),
        StaffProblems,
        Problems
    )
)]
pub(crate) async fn staff_hall(
    FromState(desk): FromState<Desk>,
    signed: Signed,
    Path(key): Path<String>,
) -> Result<Json<StaffHall>, Failure> {
    let centre = centre(&key)?;
    signed.may(&desk, Action::SeeHall, Some(&centre)).await?;
    let hall = desk.state.store.hall(desk.state.clock.now(), &centre).await?;
    Ok(Json(hall.staff()))
}

/// Gives somebody at the desk a ticket.
#[utoipa::path(
    post,
    path = paths::DESK_TICKETS,
    tag = "staff",
    params(
        ("centre" = schema::CentreKey, Path, description = "Which."),
        ("Idempotency-Key" = String, Header, description = "A random name for this attempt, kept over retries.")
    ),
    request_body = DeskTicket,
    responses(
        (status = 200, body = schema::TicketOutcome),
        (status = 409, body = Problem, content_type = "application/problem+json", description = "`numbers_exhausted`"),
        StaffProblems,
        Problems
    )
)]
pub(crate) async fn give(
    FromState(desk): FromState<Desk>,
    signed: Signed,
    Path(key): Path<String>,
    Write { attempt, body }: Write<DeskTicket>,
) -> Result<Answer, Failure> {
    let centre = centre(&key)?;
    signed.may(&desk, Action::GiveTicket, Some(&centre)).await?;
    let (store, now) = (&desk.state.store, desk.state.clock.now());
    Ok(store
        .give_ticket(now, &attempt, &centre, &signed.person, &body)
        .await?)
}

/// Calls whoever is next for this counter.
#[utoipa::path(
    post,
    path = paths::CALLS,
    tag = "staff",
    params(
        ("centre" = schema::CentreKey, Path, description = "Which."),
        ("Idempotency-Key" = String, Header, description = "A random name for this attempt, kept over retries.")
    ),
    request_body = CallRequest,
    responses(
        (status = 200, body = CallReply),
        (status = 409, body = Problem, content_type = "application/problem+json", description = "`counter_busy`"),
        StaffProblems,
        Problems
    )
)]
pub(crate) async fn call(
    FromState(desk): FromState<Desk>,
    signed: Signed,
    Path(key): Path<String>,
    Write { attempt, body }: Write<CallRequest>,
) -> Result<Answer, Failure> {
    let centre = centre(&key)?;
    signed.may(&desk, Action::CallVisitors, Some(&centre)).await?;
    let (store, now) = (&desk.state.store, desk.state.clock.now());
    let counter = Counter(body.counter);
    Ok(store
        .call(now, &attempt, &centre, &signed.person, counter)
        .await?)
}

/// Says what happened to a ticket: called once more, done, did not come, came back, left.
#[utoipa::path(
    post,
    path = paths::EVENTS,
    tag = "staff",
    params(
        ("centre" = schema::CentreKey, Path, description = "Which."),
        ("Idempotency-Key" = String, Header, description = "A random name for this attempt, kept over retries.")
    ),
    request_body = TicketEventRequest,
    responses(
        (status = 200, body = HallTicket),
        (status = 404, body = Problem, content_type = "application/problem+json", description = "`ticket_not_found`"),
        (status = 409, body = Problem, content_type = "application/problem+json", description = "`ticket_state_forbids`, `called_twice`"),
        StaffProblems,
        Problems
    )
)]
pub(crate) async fn tell(
    FromState(desk): FromState<Desk>,
    signed: Signed,
    Path(key): Path<String>,
    Write { attempt, body }: Write<TicketEventRequest>,
) -> Result<Answer, Failure> {
    let centre = centre(&key)?;
    signed.may(&desk, Action::CallVisitors, Some(&centre)).await?;
    let (store, now) = (&desk.state.store, desk.state.clock.now());
    Ok(store
        .note_event(now, &attempt, &centre, &signed.person, body)
        .await?)
}
