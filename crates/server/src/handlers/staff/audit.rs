//! `GET /api/staff/audit`: who of the staff did what.

use api::staff::AuditEntry;
use api::{paths, schema};
use axum::Json;
use axum::extract::{RawQuery, State as FromState};

use super::{StaffProblems, asked_centre};
use crate::handlers::Problems;
use crate::problem::Failure;
use crate::staff::{Action, Desk, Signed};

/// The last 500 entries, the newest first: of one centre, or of all for whoever answers for all.
#[utoipa::path(
    get,
    path = paths::AUDIT,
    tag = "staff",
    params(("centre" = Option<schema::CentreKey>, Query, description = "Which; all if it is missing.")),
    responses(
        (status = 200, body = Vec<AuditEntry>),
        StaffProblems,
        Problems
    )
)]
pub(crate) async fn audit(
    FromState(desk): FromState<Desk>,
    signed: Signed,
    RawQuery(query): RawQuery,
) -> Result<Json<Vec<AuditEntry>>, Failure> {
    let centre = asked_centre(query.as_deref())?;
    signed.may(&desk, Action::SeeAudit, centre.as_ref()).await?;
    Ok(Json(desk.state.store.audit(centre.as_ref()).await?))
}
