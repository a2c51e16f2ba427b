//! The staff's pages: written here, for browsers with or without JavaScript. What they show and do is asked of the very
//! handlers of the API, so that there is one table of rights and one logic.

mod ask;
mod desk;
mod fleet;
mod form;
mod frame;
mod hall;
mod home;
mod words;

use axum::Router;
use axum::http::{HeaderValue, header};
use axum::response::IntoResponse;
use axum::routing::{get, post};

use crate::staff::Desk;

const HOME: &str = "/staff";
const FLEET: &str = "/staff/fleet";
const HALL: &str = "/staff/hall/{centre}";
const STYLES: &str = "/staff/style.css";

/// The design's values and the page's base are those of the app.
const CSS: &str = concat!(
    include_str!("../../../../static/css/tokens.css"),
    include_str!("../../../../static/css/base.css"),
    include_str!("style.css"),
);

/// Their routes.
pub(crate) fn routes() -> Router<Desk> {
    Router::new()
        .route(HOME, get(home::home))
        .route("/staff/sign-out", post(home::sign_out))
        .route(FLEET, get(fleet::fleet))
        .route(HALL, get(hall::hall))
        .route("/staff/hall/{centre}/call", post(desk::call))
        .route("/staff/hall/{centre}/event", post(desk::tell))
        .route("/staff/hall/{centre}/person", post(desk::person))
        .route(STYLES, get(styles))
}

async fn styles() -> impl IntoResponse {
    let kind = HeaderValue::from_static("text/css; charset=utf-8");
    ([(header::CONTENT_TYPE, kind)], CSS)
}
