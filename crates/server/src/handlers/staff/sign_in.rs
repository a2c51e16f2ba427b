//! `GET /staff/sign-in` and `GET /staff/signed-in`: to the provider and back.

use api::staff::Grant;
use api::{Code, Problem, paths};
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State as FromState};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{AppendHeaders, IntoResponse, Response};
use serde::Deserialize;

use crate::problem::Failure;
use crate::staff::{Cookie, Cookies, Desk, NoSecret, ProviderError, Secret};
use crate::store::{Deed, Person};

/// Where somebody is once signed in.
const HOME: &str = "/staff";

/// Sends the browser to the sign-in provider, with a cookie that knows it again for ten minutes.
#[utoipa::path(
    get,
    path = paths::SIGN_IN,
    tag = "staff",
    responses(
        (status = 303, description = "To the sign-in provider."),
        (status = 503, body = Problem, content_type = "application/problem+json", description = "`sign_in_unavailable`, `busy`"),
    )
)]
pub(crate) async fn sign_in(FromState(desk): FromState<Desk>) -> Result<Response, Failure> {
    let (url, asked) = desk.office.provider.ask().await?;
    let secret = Secret::new()?;
    desk.state
        .store
        .begin_sign_in(desk.state.clock.now(), &secret, &asked)
        .await?;
    let cookies = Cookies::of(desk.office.settings.address());
    let location = HeaderValue::from_str(&url).map_err(Failure::internal)?;
    let headers = [
        (header::LOCATION, location),
        (header::SET_COOKIE, cookies.give(Cookie::SignIn, &secret)),
    ];
    Ok((StatusCode::SEE_OTHER, headers).into_response())
}

/// What the provider sends back with the browser.
#[derive(Deserialize)]
pub(crate) struct Back {
    code: Option<String>,
    state: Option<String>,
}

/// Takes the browser back: asks the provider for its token, verifies it, and begins a session with the roles that the
/// groups in it have here.
#[utoipa::path(
    get,
    path = paths::SIGNED_IN,
    tag = "staff",
    params(
        ("code" = Option<String>, Query, description = "From the provider."),
        ("state" = Option<String>, Query, description = "From the provider.")
    ),
    responses(
        (status = 303, description = "Signed in; to the start."),
        (status = 400, body = Problem, content_type = "application/problem+json", description = "`sign_in_failed`"),
        (status = 403, body = Problem, content_type = "application/problem+json", description = "`not_allowed`: no group has a role here"),
        (status = 500, body = Problem, content_type = "application/problem+json", description = "`internal`"),
        (status = 503, body = Problem, content_type = "application/problem+json", description = "`sign_in_unavailable`, `busy`")
    )
)]
pub(crate) async fn signed_in(
    FromState(desk): FromState<Desk>,
    headers: HeaderMap,
    back: Result<Query<Back>, QueryRejection>,
) -> Result<Response, Failure> {
    let Query(back) = back.map_err(|_| failed("the address from the provider has a wrong form"))?;
    let (store, now) = (&desk.state.store, desk.state.clock.now());
    let cookies = Cookies::of(desk.office.settings.address());
    let known = cookies.read(&headers, Cookie::SignIn);
    let known = known.ok_or_else(|| failed("this browser did not begin it, or more than ten minutes ago"))?;
    let asked = store.end_sign_in(now, &known).await?;
    let asked = asked.ok_or_else(|| failed("it was completed before, or begun more than ten minutes ago"))?;
    if back.state.as_ref() != Some(&asked.state) {
        return Err(failed("the provider answers another sign-in"));
    }
    let code = back
        .code
        .ok_or_else(|| failed("the provider did not let this person in"))?;
    let vouched = desk.office.provider.vouch(code, asked).await?;
    let person = Person {
        subject: vouched.subject,
        name: vouched.name,
    };
    let grants: Vec<Grant> = desk.office.settings.grants(&vouched.claims).into_iter().collect();
    if grants.is_empty() {
        store.note_deed(now, &person, &Deed::NoRole, None).await?;
        return Err(
            Failure::new(Code::NotAllowed).detail("none of the groups of this person has a role here")
        );
    }
    let (before, secret) = (cookies.read(&headers, Cookie::Session), Secret::new()?);
    store
        .begin_session(now, &person, &grants, before.as_ref(), &secret)
        .await?;
    let headers = AppendHeaders([
        (header::LOCATION, HeaderValue::from_static(HOME)),
        (header::SET_COOKIE, cookies.give(Cookie::Session, &secret)),
        (header::SET_COOKIE, cookies.take(Cookie::SignIn)),
    ]);
    Ok((StatusCode::SEE_OTHER, headers).into_response())
}

fn failed(why: &'static str) -> Failure {
    Failure::new(Code::SignInFailed).detail(why)
}

impl From<NoSecret> for Failure {
    fn from(error: NoSecret) -> Failure {
        Failure::internal(error)
    }
}

impl From<ProviderError> for Failure {
    fn from(error: ProviderError) -> Failure {
        tracing::warn!(cause = %error, "nobody was signed in");
        match error {
            ProviderError::Unavailable(_) => Failure::new(Code::SignInUnavailable),
            ProviderError::Code(_) => failed("the provider does not take the code that it gave"),
            ProviderError::Token(_) => failed("the provider's token is not one for this sign-in"),
        }
    }
}
