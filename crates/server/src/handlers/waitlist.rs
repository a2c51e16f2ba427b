//! `POST /api/waitlist` and what belongs to it: a place in the list, and the answer to what is offered.

use api::{AnswerRequest, Code, JoinRequest, OwnerRequest, Problem, Visit, Wish, paths};
use axum::Json;
use axum::extract::State as FromState;
use booking::{Reference, baku};

use crate::app::State;
use crate::problem::Failure;
use crate::request::{Body, Write};
use crate::sender::Sender;
use crate::store::Answer;

/// Gives a place in the waiting list of a centre. What is free already and suits is on offer in the answer.
#[utoipa::path(
    post,
    path = paths::JOIN_WAITLIST,
    params(("Idempotency-Key" = String, Header, description = "A random name for this attempt, kept over retries.")),
    request_body = JoinRequest,
    responses(
        (status = 201, body = Wish),
        (status = 409, body = Problem, content_type = "application/problem+json", description = "`too_many_wishes`"),
        super::Problems
    )
)]
pub(crate) async fn join(
    FromState(state): FromState<State>,
    Write { attempt, body }: Write<JoinRequest>,
) -> Result<Answer, Failure> {
    let now = state.clock.now();
    let wrong = |field| Failure::new(Code::InvalidRequest).field(field);
    let wanted = body.wanted().map_err(wrong)?;
    let (today, days) = (baku::local(now), wanted.days());
    for (day, field) in [(*days.end(), "last_day"), (*days.start(), "first_day")] {
        if day < today.date() || state.policy.is_beyond_horizon(today, day) {
            return Err(wrong(field));
        }
    }
    let mut entropy = [0; 8];
    getrandom::fill(&mut entropy).map_err(Failure::internal)?;
    let reference = Reference::from_entropy(entropy);
    let joined = state
        .store
        .join(now, &state.policy, &attempt, &body, wanted, reference);
    Ok(joined.await?)
}

/// Shows a place to whoever knows its reference and phone number. A wrong one of either gets the same answer.
#[utoipa::path(
    post,
    path = paths::FIND_WISH,
    request_body = OwnerRequest,
    responses(
        (status = 200, body = Wish),
        (status = 404, body = Problem, content_type = "application/problem+json", description = "`wish_not_found`"),
        super::Problems
    )
)]
pub(crate) async fn find(
    FromState(state): FromState<State>,
    sender: Sender,
    Body(body): Body<OwnerRequest>,
) -> Result<Json<Wish>, Failure> {
    let found = state.store.find_wish(&state.policy, body.reference, &body.phone);
    let tried = state
        .store
        .tried(state.clock.now(), sender, body.reference, found);
    Ok(Json(tried.await?))
}

/// Makes the time on offer a booked visit under the reference of the place.
#[utoipa::path(
    post,
    path = paths::ACCEPT_OFFER,
    params(("Idempotency-Key" = String, Header, description = "A random name for this attempt, kept over retries.")),
    request_body = AnswerRequest,
    responses(
        (status = 200, body = Visit),
        (status = 404, body = Problem, content_type = "application/problem+json", description = "`wish_not_found`"),
        (status = 409, body = Problem, content_type = "application/problem+json", description = "`offer_gone`, `too_many_visits`"),
        super::Problems
    )
)]
pub(crate) async fn accept(
    FromState(state): FromState<State>,
    sender: Sender,
    Write { attempt, body }: Write<AnswerRequest>,
) -> Result<Answer, Failure> {
    let now = state.clock.now();
    let answered = state.store.accept(now, &state.policy, &attempt, &body);
    Ok(state.store.tried(now, sender, body.reference, answered).await?)
}

/// Lets the time on offer go to the next. The place waits on, but ends after its last offer.
#[utoipa::path(
    post,
    path = paths::DECLINE_OFFER,
    params(("Idempotency-Key" = String, Header, description = "A random name for this attempt, kept over retries.")),
    request_body = AnswerRequest,
    responses(
        (status = 200, body = Wish),
        (status = 404, body = Problem, content_type = "application/problem+json", description = "`wish_not_found`"),
        (status = 409, body = Problem, content_type = "application/problem+json", description = "`offer_gone`"),
        super::Problems
    )
)]
pub(crate) async fn decline(
    FromState(state): FromState<State>,
    sender: Sender,
    Write { attempt, body }: Write<AnswerRequest>,
) -> Result<Answer, Failure> {
    let now = state.clock.now();
    let answered = state.store.decline(now, &state.policy, &attempt, &body);
    Ok(state.store.tried(now, sender, body.reference, answered).await?)
}

/// Ends a place; what was on offer goes to the next. Leaving again gets the same answer.
#[utoipa::path(
    post,
    path = paths::LEAVE_WAITLIST,
    params(("Idempotency-Key" = String, Header, description = "A random name for this attempt, kept over retries.")),
    request_body = OwnerRequest,
    responses(
        (status = 200, body = Wish),
        (status = 404, body = Problem, content_type = "application/problem+json", description = "`wish_not_found`"),
        super::Problems
    )
)]
pub(crate) async fn leave(
    FromState(state): FromState<State>,
    sender: Sender,
    Write { attempt, body }: Write<OwnerRequest>,
) -> Result<Answer, Failure> {
    let now = state.clock.now();
    let answered = state.store.leave(now, &state.policy, &attempt, &body);
    Ok(state.store.tried(now, sender, body.reference, answered).await?)
}
