//! `GET /api/staff/centres/{centre}/capacity` and `…/revisions`: what a centre has told of itself, and who changed it.

use api::staff::{CentreCapacity, CentreRevision};
use api::{paths, schema};
use axum::Json;
use axum::extract::{Path, State as FromState};

use super::{StaffProblems, centre};
use crate::handlers::Problems;
use crate::problem::Failure;
use crate::staff::{Action, Desk, Signed};

/// Hours, closures, counters and the share for walk-ins.
#[utoipa::path(
    get,
    path = paths::CAPACITY,
    tag = "staff",
    params(("centre" = schema::CentreKey, Path, description = "Which.")),
    responses(
        (status = 200, body = CentreCapacity),
        StaffProblems,
        Problems
    )
)]
pub(crate) async fn capacity(
    FromState(desk): FromState<Desk>,
    signed: Signed,
    Path(key): Path<String>,
) -> Result<Json<CentreCapacity>, Failure> {
    let centre = centre(&key)?;
    signed.may(&desk, Action::SeeCapacity, Some(&centre)).await?;
    Ok(Json(desk.state.store.capacity(&centre).await?.into()))
}

/// The changes so far, the newest first.
#[utoipa::path(
    get,
    path = paths::REVISIONS,
    tag = "staff",
    params(("centre" = schema::CentreKey, Path, description = "Which.")),
    responses(
        (status = 200, body = Vec<CentreRevision>),
        StaffProblems,
        Problems
    )
)]
pub(crate) async fn revisions(
    FromState(desk): FromState<Desk>,
    signed: Signed,
    Path(key): Path<String>,
) -> Result<Json<Vec<CentreRevision>>, Failure> {
    let centre = centre(&key)?;
    signed.may(&desk, Action::SeeRevisions, Some(&centre)).await?;
    let revisions = desk.state.store.revisions(&centre).await?;
    let revision = |(at, author, what): (time::UtcDateTime, _, _)| CentreRevision {
        at: at.unix_timestamp(),
        author,
        what,
    };
    Ok(Json(revisions.into_iter().map(revision).collect()))
}
