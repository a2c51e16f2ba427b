//! `GET /api/health` and `GET /api/openapi.json`: the server about itself.

use api::{Health, Problem, paths};
use axum::Json;
use axum::extract::State as FromState;
use axum::http::header;
use axum::response::IntoResponse;

use crate::app::State;
use crate::problem::Failure;

/// Whether the server lives: it answers, and its database does.
#[utoipa::path(
    get,
    path = paths::HEALTH,
    responses(
        (status = 200, body = Health),
        (status = 503, body = Problem, content_type = "application/problem+json", description = "`busy`")
    )
)]
pub(crate) async fn health(FromState(state): FromState<State>) -> Result<Json<Health>, Failure> {
    state.store.ping().await?;
    Ok(Json(Health {
        status: "ok".to_owned(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
    }))
}

pub(crate) async fn openapi() -> Result<impl IntoResponse, Failure> {
    let document = crate::document::openapi().map_err(Failure::internal)?;
    Ok(([(header::CONTENT_TYPE, "application/json")], document))
}
