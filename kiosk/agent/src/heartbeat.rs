//! Tells the server every minute how this kiosk is, so that somebody comes when it needs a hand. Nothing of a citizen.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use api::fleet::{Heartbeat, Paper, Screen, Version};
use api::paths;
use hyper::body::Bytes;
use hyper::header::{AUTHORIZATION, CONTENT_TYPE};
use hyper::{Request, StatusCode};
use printer::State;
use thiserror::Error;

use crate::clock::Clock;
use crate::condition::{Condition, Service};
use crate::device::{NoSecret, bearer};
use crate::line::{Line, LineError};
use crate::machine;
use crate::passes::Passes;
use crate::press::Press;

/// The longest time between two heartbeats, and the pause after the first that was lost.
const EVERY: Duration = Duration::from_secs(60);
const FIRST_PAUSE: Duration = Duration::from_secs(5);
/// Heartbeats spread over so much, so that kiosks that started together do not ask together.
const SPREAD: Duration = Duration::from_secs(10);
/// What a die shows at most.
const SIDES: u32 = 1000;
const SENSORS: &str = "/sys/class/thermal";

/// Why a heartbeat was lost.
#[derive(Debug, Error)]
enum Lost {
    #[error(transparent)]
    NoSecret(#[from] NoSecret),
    #[error("the server takes no heartbeat of this device: {0}; `dost device` gives it a secret")]
    Refused(StatusCode),
    #[error(transparent)]
    Line(#[from] LineError),
    #[error("the heartbeat cannot be written: {0}")]
    Written(#[from] serde_json::Error),
    #[error("the request cannot be made: {0}")]
    Request(#[from] hyper::http::Error),
}

/// What a heartbeat tells of, and whom it is told.
pub(crate) struct Heart {
    pub(crate) line: Line,
    pub(crate) clock: Clock,
    pub(crate) passes: Passes,
    pub(crate) condition: Condition,
    pub(crate) press: Press,
    /// Where the app lies: of this disk the free space is told.
    pub(crate) folder: PathBuf,
    /// The file with the device's secret.
    pub(crate) secret: PathBuf,
}

impl Heart {
    /// Tells the server again and again.
    pub(crate) async fn beat(self) {
        let mut lost = 0;
        loop {
            match self.tell().await {
                Ok(()) if lost > 0 => {
                    tracing::info!(lost, "the server hears of this kiosk again");
                    lost = 0;
                }
                Ok(()) => (),
                Err(why) => {
                    if lost == 0 {
                        tracing::warn!(%why, "a heartbeat was lost");
                    }
                    lost += 1;
                }
            }
            tokio::time::sleep(pause(lost, fastrand::u32(0..=SIDES))).await;
        }
    }

    async fn tell(&self) -> Result<(), Lost> {
        let body = serde_json::to_vec(&self.heartbeat().await)?;
        let request = Request::post(paths::HEARTBEAT)
            .header(CONTENT_TYPE, "application/json")
            // Read anew each time: the operator may change it while the kiosk runs.
            .header(AUTHORIZATION, bearer(&self.secret)?)
            .body(Bytes::from(body))?;
        match self.line.ask(request).await?.status() {
            StatusCode::NO_CONTENT => Ok(()),
            status => Err(Lost::Refused(status)),
        }
    }

    async fn heartbeat(&self) -> Heartbeat {
        let since_1970 = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Heartbeat {
            screen: screen(self.condition.service(), &self.passes),
            paper: self.press.state().await.map_or(Paper::NoPrinter, paper),
            app: self.condition.app().unwrap_or_else(version),
            agent: version(),
            clock: i64::try_from(since_1970.as_secs()).unwrap_or(i64::MAX),
            up: machine::up(),
            restarts: self.condition.restarts(Instant::now()),
            heard: self.clock.silence(),
            disk: machine::free_disk(&self.folder),
            memory: machine::free_memory(),
            celsius: machine::celsius(Path::new(SENSORS)),
        }
    }
}

fn screen(service: Service, passes: &Passes) -> Screen {
    match service {
        Service::Desk => Screen::OutOfService,
        Service::Guide if passes.untouched() => Screen::Start,
        Service::Guide => Screen::Session,
    }
}

fn paper(state: State) -> Paper {
    match state {
        State::Ready => Paper::Ready,
        State::PaperLow => Paper::Low,
        State::PaperOut => Paper::Out,
        State::CoverOpen | State::Offline | State::Failing | State::Silent => Paper::Failing,
    }
}

/// This program's.
fn version() -> Version {
    Version::of_program(env!("CARGO_PKG_VERSION"))
}

/// Until the next heartbeat, after so many were lost in a row; the die spreads kiosks that lost the server together.
fn pause(lost: u32, die: u32) -> Duration {
    let part = |whole: Duration| whole * die.min(SIDES) / SIDES;
    match lost.checked_sub(1) {
        None => EVERY - SPREAD + part(SPREAD),
        Some(before) => {
            let doubled = FIRST_PAUSE.saturating_mul(1 << before.min(8));
            let longest = doubled.min(EVERY);
            longest / 2 + part(longest / 2)
        }
    }
}

#[cfg(test)]
mod tests {
    use api::Beat;
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::TcpListener;

    use super::*;

    /// A server that gives this answer once, and says what it was sent.
    async fn answering(answer: &'static str) -> (String, tokio::task::JoinHandle<String>) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let sent = tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut request = Vec::new();
            while !request.ends_with(b"}") {
                assert!(
                    stream.read_buf(&mut request).await.unwrap() > 0,
                    "the request ends early"
                );
            }
            stream.write_all(answer.as_bytes()).await.unwrap();
            String::from_utf8(request).unwrap()
        });
        (address, sent)
    }

    fn heart(server: &str, secret: &Path) -> Heart {
        let condition = Condition::default();
        condition.shows_app(Some("0123456789abcdef".parse().unwrap()));
        Heart {
            line: Line::new(server.parse().unwrap()).unwrap(),
            clock: Clock::default(),
            passes: Passes::default(),
            condition,
            press: Press::NONE,
            folder: "/".into(),
            secret: secret.to_owned(),
        }
    }

    #[tokio::test]
    async fn the_server_gets_a_heartbeat_of_the_device_and_may_refuse_it() {
        let folder = tempfile::tempdir().unwrap();
        let secret = folder.path().join("secret");
        std::fs::write(&secret, "abc\n").unwrap();
        let (server, sent) = answering("HTTP/1.1 204 No Content\r\n\r\n").await;
        heart(&server, &secret).tell().await.unwrap();
        let request = sent.await.unwrap();
        let (head, body) = request.split_once("\r\n\r\n").unwrap();
        assert!(
            head.starts_with("POST /api/fleet/heartbeat HTTP/1.1\r\n"),
            "{head}"
        );
        assert!(head.contains("\r\nauthorization: Bearer abc\r\n"), "{head}");
        let said: Heartbeat = serde_json::from_str(body).unwrap();
        assert_eq!(
            (said.screen, said.paper, said.heard),
            (Screen::Start, Paper::NoPrinter, None)
        );
        assert!(said.app.as_str() == "0123456789abcdef" && said.disk.is_some());

        let refused = "HTTP/1.1 401 Unauthorized\r\ncontent-type: application/problem+json\r\ncontent-length: 2\r\n\r\n{}";
        let (server, _) = answering(refused).await;
        let lost = heart(&server, &secret).tell().await;
        assert!(
            matches!(lost, Err(Lost::Refused(StatusCode::UNAUTHORIZED))),
            "{lost:?}"
        );
    }

    #[test]
    fn a_good_line_hears_every_minute_and_a_bad_one_is_asked_ever_later_but_once_a_minute() {
        let seconds = |lost, die| pause(lost, die).as_secs_f64();
        assert_eq!([0, SIDES].map(|die| seconds(0, die)), [50.0, 60.0]);
        let bounds = |lost| [0, SIDES].map(|die| seconds(lost, die));
        assert_eq!(bounds(1), [2.5, 5.0]);
        assert_eq!(bounds(2), [5.0, 10.0]);
        assert_eq!(bounds(4), [20.0, 40.0]);
        for lost in [5, 6, 40, u32::MAX] {
            assert_eq!(bounds(lost), [30.0, 60.0], "{lost}");
        }
    }

    #[test]
    fn a_screen_is_in_use_from_its_first_tap_until_its_browser_ends() {
        let passes = Passes::default();
        assert_eq!(screen(Service::Guide, &passes), Screen::Start, "a browser starts");
        let (pass, signs) = passes.issue().unwrap();
        passes.note(
            &pass,
            Beat {
                tapped: None,
                build: None,
            },
        );
        assert_eq!(screen(Service::Guide, &passes), Screen::Start);
        passes.note(
            &pass,
            Beat {
                tapped: Some(0),
                build: None,
            },
        );
        assert_eq!(screen(Service::Guide, &passes), Screen::Session);
        let _next = passes.issue().unwrap();
        assert_eq!(
            screen(Service::Guide, &passes),
            Screen::Start,
            "the next citizen's"
        );
        assert_eq!(screen(Service::Desk, &passes), Screen::OutOfService);
        drop(signs);
    }
}
