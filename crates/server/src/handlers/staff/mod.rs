//! What the staff ask for, and their way in.

mod audit;
mod capacity;
mod change;
mod figures;
mod fleet;
mod hall;
mod me;
mod sign_in;
mod visits;

use api::{Code, Problem, paths};
use axum::Router;
use axum::routing::{any, get, post};
use booking::CentreKey;
use utoipa::IntoResponses;

use crate::app::State;
use crate::pages;
use crate::problem::Failure;
use crate::staff::Desk;

pub(crate) use audit::{__path_audit, audit};
pub(crate) use capacity::{__path_capacity, __path_revisions, capacity, revisions};
pub(crate) use change::{__path_change, __path_preview, change, preview};
pub(crate) use figures::{__path_figures, figures};
pub(crate) use fleet::{__path_fleet, fleet};
pub(crate) use hall::{
    __path_call, __path_give, __path_staff_hall, __path_tell, call, give, staff_hall, tell,
};
pub(crate) use me::{__path_me, __path_sign_out, me, sign_out};
pub(crate) use sign_in::{__path_sign_in, __path_signed_in, sign_in, signed_in};
pub(crate) use visits::{__path_day_visits, __path_visit_person, day_visits, visit_person};

/// The staff's routes; without an office nobody of the staff is known here, and there is nothing at their addresses.
pub(crate) fn routes(state: State) -> Router {
    let Some(office) = state.office.clone() else {
        return Router::new()
            .route("/staff", any(super::not_found))
            .route("/staff/{*rest}", any(super::not_found));
    };
    let desk = Desk { state, office };
    Router::new()
        .route(paths::SIGN_IN, get(sign_in))
        .route(paths::SIGNED_IN, get(signed_in))
        .route(paths::SIGN_OUT, post(sign_out))
        .route(paths::ME, get(me))
        .route(paths::CAPACITY, get(capacity).post(change))
        .route(paths::PREVIEW, post(preview))
        .route(paths::REVISIONS, get(revisions))
        .route(paths::AUDIT, get(audit))
        .route(paths::FIGURES, get(figures))
        .route(paths::FLEET, get(fleet))
        .route(paths::STAFF_HALL, get(staff_hall))
        .route(paths::DESK_TICKETS, post(give))
        .route(paths::CALLS, post(call))
        .route(paths::EVENTS, post(tell))
        .route(paths::DAY_VISITS, get(day_visits))
        .route(paths::VISIT_PERSON, post(visit_person))
        .merge(pages::routes())
        .route("/staff/{*rest}", any(super::not_found))
        .with_state(desk)
}

/// The problems of whoever is not signed in or may not do it, for the API's description.
#[derive(IntoResponses)]
#[expect(
    dead_code,
    reason = "only described, never made: handlers answer with `Failure`"
)]
pub(crate) enum StaffProblems {
    /// `not_signed_in`
    #[response(status = 401, content_type = "application/problem+json")]
    Unknown(Problem),
    /// `not_allowed`, and `foreign_origin` for what is not only read
    #[response(status = 403, content_type = "application/problem+json")]
    Forbidden(Problem),
}

/// The one centre that a query asks for, `centre=baku_1`; none where it is empty.
fn asked_centre(query: Option<&str>) -> Result<Option<CentreKey>, Failure> {
    let Some(query) = query.filter(|query| !query.is_empty()) else {
        return Ok(None);
    };
    let wrong = || Failure::new(Code::InvalidRequest).field("centre");
    centre(query.strip_prefix("centre=").ok_or_else(wrong)?).map(Some)
}

/// The centre that an address names.
fn centre(text: &str) -> Result<CentreKey, Failure> {
    text.parse()
        .map_err(|_| Failure::new(Code::InvalidRequest).field("centre"))
}
