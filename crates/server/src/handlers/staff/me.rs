//! `GET /api/staff/me` and `POST /api/staff/sign-out`: the session itself.

use api::staff::Me;
use api::{Problem, paths};
use axum::Json;
use axum::extract::State as FromState;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};

use crate::handlers::Problems;
use crate::problem::Failure;
use crate::staff::{Action, Cookie, Cookies, Desk, Signed};

/// Who is signed in, with what they are here.
#[utoipa::path(
    get,
    path = paths::ME,
    tag = "staff",
    responses(
        (status = 200, body = Me),
        (status = 401, body = Problem, content_type = "application/problem+json", description = "`not_signed_in`"),
        Problems
    )
)]
pub(crate) async fn me(FromState(desk): FromState<Desk>, signed: Signed) -> Result<Json<Me>, Failure> {
    signed.may(&desk, Action::WhoAmI, None).await?;
    Ok(Json(Me {
        name: signed.person.name,
        grants: signed.grants,
    }))
}

/// Ends the session, here and in the browser. Only from a page of this server.
#[utoipa::path(
    post,
    path = paths::SIGN_OUT,
    tag = "staff",
    responses(
        (status = 204, description = "Signed out."),
        (status = 401, body = Problem, content_type = "application/problem+json", description = "`not_signed_in`"),
        (status = 403, body = Problem, content_type = "application/problem+json", description = "`foreign_origin`"),
        Problems
    )
)]
pub(crate) async fn sign_out(
    FromState(desk): FromState<Desk>,
    signed: Signed,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    signed.may(&desk, Action::SignOut, None).await?;
    let cookies = Cookies::of(desk.office.settings.address());
    if let Some(secret) = cookies.read(&headers, Cookie::Session) {
        let (store, now) = (&desk.state.store, desk.state.clock.now());
        store.end_session(now, &signed.person, &secret).await?;
    }
    let gone = [(header::SET_COOKIE, cookies.take(Cookie::Session))];
    Ok((StatusCode::NO_CONTENT, gone).into_response())
}
