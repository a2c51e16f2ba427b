//! The whole server as one function: routes, and the app's site around them.

use std::sync::Arc;

use api::{Config, paths};
use axum::Router;
use axum::extract::State as FromState;
use axum::middleware::from_fn_with_state;
use axum::response::Json;
use axum::routing::{any, get, post};
use booking::Policy;
use site::Site;

use crate::clock::Clock;
use crate::fleet::Watch;
use crate::handlers::{
    assess, cancel, cases, confirm, find, fleet, hall, handovers, health, hold, moving, not_found, opinions,
    ready, release, slots, staff, waitlist,
};
use crate::listen::{Drain, part};
use crate::metrics::{Metrics, count};
use crate::problem::come_again;
use crate::staff::Office;
use crate::store::Store;

/// What handlers work with.
#[derive(Clone)]
pub struct State {
    /// Visits and offers.
    pub store: Store,
    /// The time.
    pub clock: Clock,
    /// The rules of booking.
    pub policy: Policy,
    /// Where the staff sign in, if they do.
    pub office: Option<Arc<Office>>,
    /// What is counted.
    pub metrics: Metrics,
    /// What kiosks are measured by.
    pub watch: Watch,
    /// Whether it was told to stop.
    pub drain: Drain,
}

/// All routes, ready to be served.
pub fn app(state: State, site: &Site) -> Router {
    let (surface, clock) = (site.surface(), state.clock.clone());
    let config = move || {
        std::future::ready(Json(Config {
            surface,
            version: env!("CARGO_PKG_VERSION").to_owned(),
            now: clock.now().unix_timestamp(),
            site: None,
            agent: None,
            numbers: api::Numbers::None,
            idle: None,
            screen: None,
        }))
    };
    let shown = site.clone();
    let ready = move |FromState(state): FromState<State>| ready::ready(state, shown.clone());
    let api = Router::new()
        .route(paths::SLOTS, get(slots::slots))
        .route(paths::VISITS, post(hold::hold))
        .route(paths::CONFIRM, post(confirm::confirm))
        .route(paths::RELEASE, post(release::release))
        .route(paths::FIND, post(find::find))
        .route(paths::MOVE, post(moving::reschedule))
        .route(paths::CANCEL, post(cancel::cancel))
        .route(paths::JOIN_WAITLIST, post(waitlist::join))
        .route(paths::FIND_WISH, post(waitlist::find))
        .route(paths::ACCEPT_OFFER, post(waitlist::accept))
        .route(paths::DECLINE_OFFER, post(waitlist::decline))
        .route(paths::LEAVE_WAITLIST, post(waitlist::leave))
        .route(paths::CASES, post(cases::keep))
        .route(paths::OPEN_CASE, post(cases::open))
        .route(paths::HANDOVERS, post(handovers::leave))
        .route(paths::HANDOVER_STATE, post(handovers::state))
        .route(paths::HANDOVER_MATCH, post(handovers::decide))
        .route(paths::TAKE_HANDOVER, post(handovers::take))
        .route(paths::HANDOVER_TAKEN, post(handovers::taken))
        .route(paths::OPINIONS, post(opinions::count))
        .route(paths::ASSESS, post(assess::handler))
        .route(paths::HALL, get(hall::hall))
        .route(paths::BLOCKS, post(hall::lease))
        .route(paths::TICKETS, post(hall::report))
        .route(paths::HEARTBEAT, post(fleet::heartbeat))
        .route(paths::HEALTH, get(health::health))
        .route(paths::READY, get(ready))
        .route(paths::OPENAPI, get(health::openapi))
        .route("/api", any(not_found))
        .route("/api/{*rest}", any(not_found))
        .layer(from_fn_with_state(state.clock.clone(), come_again))
        .with_state(state.clone());
    let (metrics, drain) = (state.metrics.clone(), state.drain.clone());
    let routes = Router::new()
        .route(paths::CONFIG, get(config))
        .merge(api)
        .merge(staff::routes(state));
    site.clone()
        .around(routes)
        .layer(from_fn_with_state(metrics, count))
        .layer(from_fn_with_state(drain, part))
}
