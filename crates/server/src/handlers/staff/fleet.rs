//! `GET /api/staff/fleet`: which kiosks need a hand.

use api::fleet::FleetKiosk;
use api::{paths, schema};
use axum::Json;
use axum::extract::{RawQuery, State as FromState};

use super::{StaffProblems, asked_centre};
use crate::handlers::Problems;
use crate::problem::Failure;
use crate::staff::{Action, Desk, Signed};

/// The kiosks of one centre, or of all for whoever answers for all: those that need a hand first.
#[utoipa::path(
    get,
    path = paths::FLEET,
    tag = "staff",
    params(("centre" = Option<schema::CentreKey>, Query, description = "Which; all if it is missing.")),
    responses(
        (status = 200, body = Vec<FleetKiosk>),
        StaffProblems,
        Problems
    )
)]
pub(crate) async fn fleet(
    FromState(desk): FromState<Desk>,
    signed: Signed,
    RawQuery(query): RawQuery,
) -> Result<Json<Vec<FleetKiosk>>, Failure> {
    let centre = asked_centre(query.as_deref())?;
    signed.may(&desk, Action::SeeFleet, centre.as_ref()).await?;
    let kiosks = desk.state.store.kiosks(centre.as_ref()).await?;
    Ok(Json(desk.state.watch.look(desk.state.clock.now(), kiosks)))
}
