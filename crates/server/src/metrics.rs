//! What the server counts for who watches it, in the text format of Prometheus. Labels are templates and names of ours,
//! never anything that was sent; the page has an address of its own, which the public does not reach.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use api::Code;
use api::fleet::Trouble;
use axum::Router;
use axum::extract::{Request, State as FromState};
use axum::http::{StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use booking::CentreKey;
use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::encoding::text::{encode_eof, encode_registry};
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::{ConstGauge, Gauge};
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::metrics::info::Info;
use prometheus_client::registry::Registry;

use crate::app::State;
use crate::store::Tallies;

/// Where the page is.
const METRICS: &str = "/metrics";
const OPEN_METRICS: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";
/// What begins every name.
const PREFIX: &str = "dost";
/// The ends of the histogram's buckets, in seconds; the last is the longest that a request may take.
const BUCKETS: [f64; 11] = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1.0, 10.0];

/// What was counted since the start.
#[derive(Clone)]
pub struct Metrics(Arc<Counted>);

struct Counted {
    registry: Registry,
    requests: Family<Answered, Histogram, fn() -> Histogram>,
    problems: Family<Problem, Counter>,
    failures: Family<Work, Counter>,
}

/// Requests that are counted together.
#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Answered {
    /// GET, HEAD, POST or another.
    method: &'static str,
    /// The template, or that it was a file.
    route: String,
    /// 2xx and so on.
    status: &'static str,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Problem {
    code: &'static str,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Work {
    work: &'static str,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Build {
    version: &'static str,
    law: &'static str,
}

impl Default for Metrics {
    fn default() -> Metrics {
        let mut registry = Registry::with_prefix(PREFIX);
        let requests: Family<_, _, fn() -> Histogram> =
            Family::new_with_constructor(|| Histogram::new(BUCKETS));
        let (problems, failures) = (Family::default(), Family::default());
        let build = Info::new(Build {
            version: env!("CARGO_PKG_VERSION"),
            law: law::law::VERSION,
        });
        registry.register("build", "What runs here", build);
        registry.register("request_seconds", "How long requests took", requests.clone());
        registry.register(
            "problems",
            "Answers with a problem; busy: the database had too much to do, internal: it or the server failed",
            problems.clone(),
        );
        registry.register(
            "failures",
            "Work beside the requests that failed and is tried again",
            failures.clone(),
        );
        Metrics(Arc::new(Counted {
            registry,
            requests,
            problems,
            failures,
        }))
    }
}

impl Metrics {
    /// A request was answered.
    fn answered(&self, answered: &Answered, took: Duration, problem: Option<Code>) {
        let requests = self.0.requests.get_or_create(answered);
        requests.observe(took.as_secs_f64());
        if let Some(code) = problem {
            self.0
                .problems
                .get_or_create(&Problem { code: code.as_str() })
                .inc();
        }
    }

    /// Work beside the requests failed.
    pub fn failed(&self, work: &'static str) {
        self.0.failures.get_or_create(&Work { work }).inc();
    }

    /// The page, with the numbers of the store if it told them.
    fn text(&self, tallies: Option<Tallies>, kiosks: Option<Kiosks>) -> Result<String, std::fmt::Error> {
        let mut text = String::new();
        encode_registry(&mut text, &self.0.registry)?;
        encode_registry(&mut text, &of_the_store(tallies))?;
        encode_registry(&mut text, &of_the_fleet(kiosks))?;
        encode_eof(&mut text)?;
        Ok(text)
    }
}

/// Counts a request with its answer.
pub(crate) async fn count(FromState(metrics): FromState<Metrics>, request: Request, next: Next) -> Response {
    let started = Instant::now();
    let (method, route) = (site::method(&request), site::route(&request));
    let response = next.run(request).await;
    let answered = Answered {
        method,
        route,
        status: class(response.status().as_u16()),
    };
    let problem = response.extensions().get::<Code>().copied();
    metrics.answered(&answered, started.elapsed(), problem);
    response
}

fn class(status: u16) -> &'static str {
    match status {
        200..300 => "2xx",
        300..400 => "3xx",
        400..500 => "4xx",
        500..600 => "5xx",
        _ => "(other)",
    }
}

/// The numbers of this moment: what is not known is left out, rather than told as it was.
fn of_the_store(tallies: Option<Tallies>) -> Registry {
    let mut registry = Registry::with_prefix(PREFIX);
    let up = i64::from(tallies.is_some());
    let mut tell = |name: &str, help: &str, value: i64| registry.register(name, help, ConstGauge::new(value));
    tell("database_up", "Whether the database answers", up);
    if let Some(Tallies {
        holds,
        booked,
        unsaid,
        oldest,
    }) = tallies
    {
        tell("holds", "Times kept for people who have not confirmed yet", holds);
        tell("booked_ahead", "Visits booked for today and later", booked);
        tell(
            "outbox_waiting",
            "Messages that could have left and have not",
            unsaid,
        );
        tell(
            "outbox_oldest_seconds",
            "How long the oldest of them waits",
            oldest,
        );
    }
    registry
}

/// How many kiosks have each trouble, by centre.
type Kiosks = BTreeMap<(CentreKey, Trouble), i64>;

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Needed {
    centre: String,
    reason: &'static str,
}

/// Kiosks that need a hand at this moment.
fn of_the_fleet(kiosks: Option<Kiosks>) -> Registry {
    let mut registry = Registry::with_prefix(PREFIX);
    let family: Family<Needed, Gauge> = Family::default();
    for ((centre, trouble), count) in kiosks.unwrap_or_default() {
        let needed = Needed {
            centre: centre.to_string(),
            reason: trouble.as_str(),
        };
        family.get_or_create(&needed).set(count);
    }
    registry.register("kiosks_need_a_hand", "Kiosks with this trouble", family);
    registry
}

/// The page of the metrics, and nothing else.
pub fn page(state: State) -> Router {
    Router::new().route(METRICS, get(metrics)).with_state(state)
}

async fn metrics(FromState(state): FromState<State>) -> impl IntoResponse {
    let tallies = state.store.tallies(state.clock.now()).await;
    if let Err(error) = &tallies {
        tracing::warn!(%error, "the store could not be counted");
    }
    let kiosks = state.store.troubles(state.clock.now(), &state.watch).await;
    match state.metrics.text(tallies.ok(), kiosks.ok()) {
        Ok(text) => ([(header::CONTENT_TYPE, OPEN_METRICS)], text).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}
