//! `…/visits` of a centre: those of a day without their people, and the person of one.

use api::staff::{DayVisit, PersonRequest, VisitPerson};
use api::{Code, Problem, iso_date, paths, schema};
use axum::Json;
use axum::extract::{Path, RawQuery, State as FromState};
use booking::baku;

use super::{StaffProblems, centre};
use crate::handlers::Problems;
use crate::problem::Failure;
use crate::request::Body;
use crate::staff::{Action, Desk, Signed};

/// The visits of a day in the order of their times, without names. Times that are only held are left out.
#[utoipa::path(
    get,
    path = paths::DAY_VISITS,
    tag = "staff",
    params(
        ("centre" = schema::CentreKey, Path, description = "Which."),
        ("day" = Option<schema::Date>, Query, description = "Which day; today if it is missing.")
    ),
    responses(
        (status = 200, body = Vec<DayVisit>),
        StaffProblems,
        Problems
    )
)]
pub(crate) async fn day_visits(
    FromState(desk): FromState<Desk>,
    signed: Signed,
    Path(key): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Json<Vec<DayVisit>>, Failure> {
    let centre = centre(&key)?;
    signed.may(&desk, Action::SeeVisits, Some(&centre)).await?;
    let wrong = || Failure::new(Code::InvalidRequest).field("day");
    let day = match query.as_deref().filter(|query| !query.is_empty()) {
        None => baku::local(desk.state.clock.now()).date(),
        Some(query) => {
            let day = query.strip_prefix("day=").ok_or_else(wrong)?;
            iso_date::parse(day).map_err(|_| wrong())?
        }
    };
    Ok(Json(desk.state.store.day_visits(&centre, day).await?))
}

/// Whom a visit is for and how to reach them. That somebody looked stands in the audit.
#[utoipa::path(
    post,
    path = paths::VISIT_PERSON,
    tag = "staff",
    params(("centre" = schema::CentreKey, Path, description = "Which.")),
    request_body = PersonRequest,
    responses(
        (status = 200, body = VisitPerson),
        (status = 404, body = Problem, content_type = "application/problem+json", description = "`visit_not_found`: also if its person is forgotten"),
        StaffProblems,
        Problems
    )
)]
pub(crate) async fn visit_person(
    FromState(desk): FromState<Desk>,
    signed: Signed,
    Path(key): Path<String>,
    Body(PersonRequest { reference }): Body<PersonRequest>,
) -> Result<Json<VisitPerson>, Failure> {
    let centre = centre(&key)?;
    signed.may(&desk, Action::SeePerson, Some(&centre)).await?;
    let (store, now) = (&desk.state.store, desk.state.clock.now());
    Ok(Json(
        store
            .visit_person(now, &centre, &signed.person, reference)
            .await?,
    ))
}
