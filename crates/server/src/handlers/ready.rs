//! `GET /api/ready`: whether people may be sent to this server now.

use api::{Code, Health, Problem, paths};
use axum::Json;

use crate::app::State;
use crate::problem::Failure;
use site::Site;

/// Whether everything is there that requests need: database with its migrations, keys that open it, and the app.
///
/// A server that was told to stop is not ready, though it still answers. `/api/health` asks less: only whether the server and its database answer.
#[utoipa::path(
    get,
    path = paths::READY,
    responses(
        (status = 200, body = Health),
        (status = 503, body = Problem, content_type = "application/problem+json", description = "`not_ready`: `detail` says what is missing")
    )
)]
pub(crate) async fn ready(state: State, site: Site) -> Result<Json<Health>, Failure> {
    let mut lacks = state.store.lacks().await;
    if !site.is_there() {
        lacks.push("the folder of the app has no index.html");
    }
    if state.drain.has_begun() {
        lacks.push("the server was told to stop");
    }
    if !lacks.is_empty() {
        return Err(Failure::new(Code::NotReady).detail(lacks.join("; ")));
    }
    Ok(Json(Health {
        status: "ready".to_owned(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
    }))
}
