//! `/staff`: who is signed in, what they are here, and where they may go.

use std::collections::BTreeSet;

use api::staff::Me;
use axum::Json;
use axum::extract::State as FromState;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use booking::CentreKey;
use maud::html;

use super::ask::Ask;
use super::frame::Page;
use super::{FLEET, HOME};
use crate::handlers::staff as handlers;
use crate::problem::Failure;
use crate::staff::{Action, Desk, Signed, may};

pub(super) async fn home(
    FromState(desk): FromState<Desk>,
    ask: Ask,
    signed: Result<Signed, Failure>,
) -> Response {
    let page = async { page(desk, &ask, signed?).await };
    ask.show(page.await)
}

async fn page(desk: Desk, ask: &Ask, signed: Signed) -> Result<Page, Failure> {
    let Json(Me { grants, .. }) = handlers::me(FromState(desk), signed.clone()).await?;
    let words = ask.words;
    let halls = halls(&signed);
    let main = html! {
        section.card {
            h2 { (words.say("staff-roles")) }
            ul.plain {
                @for grant in &grants {
                    li {
                        (words.say(&format!("staff-role-{}", grant.role().as_str())))
                        @if let Some(centre) = grant.centre() { ": " (words.centre(centre.as_str())) }
                    }
                }
            }
        }
        @if signed.watches() {
            p { a.button.button--primary href=(FLEET) { (words.say("staff-fleet")) } }
        }
        section.card {
            h2 { (words.say("staff-halls")) }
            ul.ways {
                @for centre in &halls {
                    li { a href={ "/staff/hall/" (centre) } { (words.centre(centre.as_str())) } }
                }
            }
        }
    };
    Ok(Page::new(words.say("staff-home"), &signed, main))
}

/// The centres whose hall somebody may see.
fn halls(signed: &Signed) -> Vec<CentreKey> {
    let known = catalogue::centres()
        .iter()
        .filter_map(|centre| centre.key.parse().ok());
    let of_grants = signed.grants.iter().filter_map(|grant| grant.centre().cloned());
    let all: BTreeSet<CentreKey> = known.chain(of_grants).collect();
    let sees = |centre: &CentreKey| may(&signed.grants, Action::SeeHall, Some(centre));
    all.into_iter().filter(sees).collect()
}

/// Ends the session; the page that follows offers to sign in.
pub(super) async fn sign_out(
    FromState(desk): FromState<Desk>,
    ask: Ask,
    signed: Result<Signed, Failure>,
    headers: HeaderMap,
) -> Response {
    let gone = async { handlers::sign_out(FromState(desk), signed?, headers).await };
    match gone.await {
        Ok(mut response) => {
            *response.status_mut() = StatusCode::SEE_OTHER;
            let home = HeaderValue::from_static(HOME);
            response.headers_mut().insert(header::LOCATION, home);
            response.into_response()
        }
        Err(failure) => ask.show(Err(failure)),
    }
}
