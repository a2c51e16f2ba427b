//! `GET /api/staff/figures`: how many people came, how long it took, and who did not come.

use api::staff::Figures;
use api::{Code, iso_date, paths, schema};
use axum::Json;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State as FromState};
use booking::CentreKey;
use serde::Deserialize;
use time::Duration;

use super::{StaffProblems, centre};
use crate::handlers::Problems;
use crate::problem::Failure;
use crate::staff::{Action, Desk, Signed};

/// The most days of one answer: a quarter of a year.
const MOST_DAYS: i64 = 92;

/// Of which centre and which days.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FiguresQuery {
    centre: Option<String>,
    from: String,
    to: String,
}

/// The figures of up to 92 days: of one centre, or of all for whoever answers for all. One to nine people are shown as
/// null.
#[utoipa::path(
    get,
    path = paths::FIGURES,
    tag = "staff",
    params(
        ("centre" = Option<schema::CentreKey>, Query, description = "Which; all if it is missing."),
        ("from" = schema::Date, Query, description = "The first day."),
        ("to" = schema::Date, Query, description = "The last day.")
    ),
    responses(
        (status = 200, body = Figures),
        StaffProblems,
        Problems
    )
)]
pub(crate) async fn figures(
    FromState(desk): FromState<Desk>,
    signed: Signed,
    query: Result<Query<FiguresQuery>, QueryRejection>,
) -> Result<Json<Figures>, Failure> {
    let wrong = |field: &str| Failure::new(Code::InvalidRequest).field(field);
    let Query(query) = query.map_err(|_| Failure::new(Code::InvalidRequest))?;
    let centre: Option<CentreKey> = query.centre.as_deref().map(centre).transpose()?;
    let from = iso_date::parse(&query.from).map_err(|_| wrong("from"))?;
    let to = iso_date::parse(&query.to).map_err(|_| wrong("to"))?;
    if to < from || to - from >= Duration::days(MOST_DAYS) {
        return Err(wrong("to"));
    }
    signed.may(&desk, Action::SeeFigures, centre.as_ref()).await?;
    Ok(Json(desk.state.store.figures(centre.as_ref(), from..=to).await?))
}
