//! Taking connections: as many as there is room for, and none that never says what it wants or never takes it.

use std::io;
use std::net::IpAddr;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use axum::extract::{Request, State};
use axum::http::{HeaderValue, header};
use axum::middleware::Next;
use axum::response::Response;
use axum::{Extension, Router};
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use nix::sys::resource::{Resource, getrlimit, setrlimit};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio::time::sleep;
use tower::Layer;

use crate::sender::Peer;
use crate::stalled::Stalling;

/// How long a client may take for the head of a request, and keep a connection without one.
const HEAD: Duration = Duration::from_secs(10);
/// For how long nothing of an answer may leave. A phone in a tunnel loses its line for less.
const STALL: Duration = Duration::from_secs(30);
/// Connections at a time; who comes then waits in the system's queue.
const MOST: usize = 16 * 1024;
/// The pause after the machine could not take a connection.
const PAUSE: Duration = Duration::from_millis(100);
/// How long requests under way may take to finish after the signal to stop.
const FAREWELL: Duration = Duration::from_secs(10);

/// Whether the server was told to stop. It then says that it is not ready, so that whatever stands in front sends people
/// to another one, and each answer ends its connection; only later does it take no more connections.
#[derive(Clone, Default)]
pub struct Drain(Arc<AtomicBool>);

impl Drain {
    /// From now on it drains.
    pub fn begin(&self) {
        self.0.store(true, Ordering::Release);
    }

    /// Whether it drains.
    pub(crate) fn has_begun(&self) -> bool {
        self.0.load(Ordering::Acquire)
    }
}

/// Ends the connections of a server that drains, each with the answer it waits for.
pub(crate) async fn part(State(drain): State<Drain>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    if drain.has_begun() {
        let close = HeaderValue::from_static("close");
        response.headers_mut().insert(header::CONNECTION, close);
    }
    response
}

/// Serves until `stop`, then lets what is under way finish.
pub async fn serve(listener: TcpListener, app: Router, stop: impl Future<Output = ()>) {
    let (room, graceful) = (Arc::new(Semaphore::new(MOST)), GracefulShutdown::new());
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(HEAD);
    let mut stop = pin!(stop);
    loop {
        let taken = async {
            // Never closed, so there is always an end to waiting.
            let place = room.clone().acquire_owned().await;
            (place, accept(&listener).await)
        };
        let (place, (stream, peer)) = tokio::select! {
            taken = taken => taken,
            () = &mut stop => break,
        };
        let service = TowerToHyperService::new(Extension(Peer(peer)).layer(app.clone()));
        let connection =
            graceful.watch(http.serve_connection(TokioIo::new(Stalling::after(STALL, stream)), service));
        tokio::spawn(async move {
            // Whatever a client does wrong ends its own connection and nothing else.
            let _ = connection.await;
            drop(place);
        });
    }
    drop(listener);
    tokio::select! {
        () = graceful.shutdown() => (),
        () = sleep(FAREWELL) => tracing::warn!("some requests did not finish in time"),
    }
}

/// The next connection. A client that is gone already is passed over; if the machine has no more, others end first.
async fn accept(listener: &TcpListener) -> (TcpStream, IpAddr) {
    loop {
        match listener.accept().await {
            Ok((stream, peer)) => {
                // Answers are written whole: nothing is won by waiting for more.
                let _ = stream.set_nodelay(true);
                return (stream, peer.ip());
            }
            Err(error) if is_of_one(&error) => (),
            Err(error) => {
                tracing::warn!(%error, "no connection can be taken");
                sleep(PAUSE).await;
            }
        }
    }
}

fn is_of_one(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::ConnectionAborted | io::ErrorKind::ConnectionReset | io::ErrorKind::ConnectionRefused
    )
}

/// Lets this process have as many connections as the machine allows; usually it begins with a thousand.
pub fn make_room() {
    let raised = getrlimit(Resource::RLIMIT_NOFILE)
        .and_then(|(_, most)| setrlimit(Resource::RLIMIT_NOFILE, most, most));
    if let Err(error) = raised {
        tracing::warn!(%error, "the number of connections stays as it was");
    }
}
