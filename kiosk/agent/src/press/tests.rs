//! The kiosk's words over the wire, with a printer that fails: each session prints a slip of its own, and none comes out in
//! the next one.

use std::collections::BTreeSet;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::time::Duration;

use api::{Surface, paths};
use fake_printer::{Clearing, FakePrinter, Mood, Width};
use hyper::body::Bytes;
use hyper::{Request, StatusCode};
use site::Site;
use tokio::net::TcpListener;
use tokio::sync::mpsc::UnboundedReceiver;
use tokio::task::JoinSet;
use tokio::time::timeout;

use super::*;
use crate::app::{Agent, app};
use crate::clock::Clock;
use crate::headphones::watch_socket;
use crate::line::Line;
use crate::numbers::Numbers;
use crate::passes::{Passes, Sign};
use crate::remote::RemoteSettings;
use crate::voice::Voice;

/// Short, so that what fails in these tests fails soon, and long enough for a busy machine.
const LIMITS: Limits = Limits {
    job: Duration::from_secs(4),
    answer: Duration::from_millis(400),
    patience: Duration::from_millis(200),
    clearing: Duration::from_secs(3),
};
/// Kiosks that are tried at once.
const KIOSKS: usize = 8;
/// Sessions with a fault each, of one kiosk; AGENT_SESSIONS asks for more.
const SESSIONS: usize = 12;
const MOODS: [Mood; 8] = [
    Mood::Jammed,
    Mood::PaperOut,
    Mood::Offline,
    Mood::Ready,
    Mood::CoverOpen,
    Mood::Silent,
    Mood::Garbage,
    Mood::HangingUp,
];

/// An agent without a screen, and its printer.
struct Kiosk {
    fake: FakePrinter,
    press: Press,
    passes: Passes,
    line: Line,
    origin: String,
}

/// A citizen's session, from its pass to its end.
struct Session<'a> {
    kiosk: &'a Kiosk,
    pass: String,
    _signs: UnboundedReceiver<Sign>,
}

impl Kiosk {
    async fn start() -> Kiosk {
        let fake = FakePrinter::start("127.0.0.1:0", Width::Mm58).await.unwrap();
        let printer = Printer::new(fake.address().to_string().parse().unwrap()).within(LIMITS);
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let origin = format!("http://127.0.0.1:{port}");
        let line = Line::new(origin.parse().unwrap()).unwrap();
        let passes = Passes::default();
        let press = Press::with(printer, Paper::Mm58, Fonts::of_debian().unwrap());
        let agent = Agent {
            screen: "21.5".parse().unwrap(),
            site: String::new(),
            remote: RemoteSettings::default(),
            voice: Voice {
                program: "false".into(),
                recordings: None,
            },
            plugged: watch_socket(None),
            port,
            line: line.clone(),
            clock: Clock::default(),
            passes: passes.clone(),
            numbers: Numbers::NONE,
            press: press.clone(),
        };
        let guide = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/kiosk/guide");
        let site = Site::open(&guide, Surface::Kiosk).unwrap();
        let answers = app(agent, site).into_make_service_with_connect_info::<SocketAddr>();
        tokio::spawn(async { axum::serve(listener, answers).await });
        Kiosk {
            fake,
            press,
            passes,
            line,
            origin,
        }
    }

    fn session(&self) -> Session<'_> {
        let (pass, signs) = self.passes.issue().unwrap();
        Session {
            kiosk: self,
            pass,
            _signs: signs,
        }
    }

    /// A hand puts the printer right, and empties its tray.
    fn mend(&self) {
        self.fake.tell(|machine| {
            machine.mood = Mood::Ready;
            machine.then = None;
            machine.pace = None;
        });
    }

    /// The agent has noticed that a session is over: until then its slip holds the printer, which is not asked.
    async fn until_over(&self) {
        let loaded = self.press.0.as_ref().unwrap();
        drop(loaded.job.lock().await);
    }

    fn empty_tray(&self) {
        self.fake.tell(|machine| while machine.take_sheet().is_some() {});
    }
}

impl Session<'_> {
    async fn ask(&self, request: hyper::http::request::Builder, body: String) -> (StatusCode, Bytes) {
        let request = request
            .header("authorization", format!("Bearer {}", self.pass))
            .header("origin", &self.kiosk.origin)
            .header("content-type", "application/json");
        let answer = self.kiosk.line.ask(request.body(body.into()).unwrap()).await;
        let (parts, body) = answer.unwrap().into_parts();
        (parts.status, body)
    }

    async fn trouble(&self) -> Option<PrinterTrouble> {
        let (_, answer) = self.ask(Request::get(paths::AGENT_PRINTER), String::new()).await;
        serde_json::from_slice::<api::PrinterReply>(&answer)
            .unwrap()
            .trouble
    }

    /// What was given up is cleared first.
    async fn until_ready(&self) {
        let ready = async { while self.trouble().await.is_some() {} };
        timeout(Duration::from_secs(20), ready)
            .await
            .expect("a ready printer");
    }

    async fn print(&self, slip: &Slip) -> PrintReply {
        let body = serde_json::to_string(slip).unwrap();
        let (status, answer) = self.ask(Request::post(paths::AGENT_PRINT), body).await;
        assert_eq!(status, StatusCode::OK, "{answer:?}");
        serde_json::from_slice(&answer).unwrap()
    }
}

/// The slip of a session, such as no other one has.
fn slip(session: usize) -> Slip {
    let canary = format!("Şəxs {:08x}", session.wrapping_mul(0x9e37_79b1));
    let json = serde_json::json!({ "blocks": [
        { "heading": canary }, { "number": format!("{:04}", session % 10_000) }, "rule",
        { "total": { "label": "Cəmi", "amount": "95,00 ₼" } }, { "code": canary }
    ] });
    serde_json::from_value(json).unwrap()
}

/// Whether a sheet is this slip, whole and alone. A dot more in a row disarms what a printer would take for an order.
fn is_slip(sheet: &fake_printer::Sheet, slip: &Slip, fonts: &Fonts) -> bool {
    let picture = Picture::of(slip, Paper::Mm58, fonts).unwrap();
    let (wanted, there) = (picture.rows(), sheet.rows());
    let more: usize = wanted
        .iter()
        .zip(there)
        .filter(|(one, other)| one != other)
        .count();
    wanted.len() == there.len() && more <= 4
}

#[tokio::test]
async fn what_is_wrong_with_the_printer_is_said_before_a_slip_and_after() {
    let kiosk = Kiosk::start().await;
    let session = kiosk.session();
    assert_eq!(session.trouble().await, None);
    let troubles = [
        (Mood::PaperOut, PrinterTrouble::PaperOut),
        (Mood::CoverOpen, PrinterTrouble::CoverOpen),
        (Mood::Jammed, PrinterTrouble::Jammed),
        (Mood::Offline, PrinterTrouble::Offline),
        (Mood::Silent, PrinterTrouble::Offline),
        (Mood::Garbage, PrinterTrouble::Offline),
        (Mood::HangingUp, PrinterTrouble::Offline),
    ];
    for (mood, because) in troubles {
        kiosk.fake.tell(|machine| machine.mood = mood);
        assert_eq!(session.trouble().await, Some(because), "{mood:?}");
        let on_paper = OnPaper::Nothing;
        let not_printed = PrintReply::NotPrinted { because, on_paper };
        assert_eq!(session.print(&slip(1)).await, not_printed, "{mood:?}");
        kiosk.mend();
        session.until_ready().await;

        kiosk.fake.tell(|machine| machine.then = Some((3000, mood)));
        let because = match mood {
            // Its pictures were right until then, and so is its word that it came that far.
            Mood::Garbage | Mood::HangingUp => continue,
            _ => because,
        };
        let on_paper = OnPaper::PerhapsPart;
        let broken_off = PrintReply::NotPrinted { because, on_paper };
        assert_eq!(session.print(&slip(2)).await, broken_off, "{mood:?}");
        kiosk.mend();
        session.until_ready().await;
    }
    kiosk.fake.tell(|machine| {
        machine.then = None;
        machine.pace = Some(500);
    });
    let slow = PrintReply::NotPrinted {
        because: PrinterTrouble::Slow,
        on_paper: OnPaper::PerhapsPart,
    };
    assert_eq!(session.print(&slip(3)).await, slow);
    kiosk.mend();
    session.until_ready().await;
    assert_eq!(session.print(&slip(4)).await, PrintReply::Printed);
}

#[tokio::test]
async fn a_slip_is_read_strictly_and_is_the_only_one() {
    let kiosk = Kiosk::start().await;
    let session = kiosk.session();
    assert_eq!(session.trouble().await, None);
    let print = || Request::post(paths::AGENT_PRINT);
    let long = serde_json::json!({ "blocks": [{ "paragraph": "ə".repeat(601) }] });
    let huge = serde_json::json!({ "blocks": vec![serde_json::json!({ "paragraph": "x".repeat(600) }); 40] });
    for (body, status) in [
        ("{".to_owned(), StatusCode::BAD_REQUEST),
        (
            r#"{"blocks":[{"order":"cut"}]}"#.to_owned(),
            StatusCode::UNPROCESSABLE_ENTITY,
        ),
        (long.to_string(), StatusCode::UNPROCESSABLE_ENTITY),
        (huge.to_string(), StatusCode::PAYLOAD_TOO_LARGE),
    ] {
        let (said, answer) = session.ask(print(), body).await;
        assert_eq!(said, status, "{answer:?}");
    }
    let foreign: Slip = serde_json::from_str(r#"{"blocks":[{"heading":"国"}]}"#).unwrap();
    assert_eq!(session.print(&foreign).await, PrintReply::DoesNotFit);

    kiosk.fake.tell(|machine| machine.pace = Some(20_000));
    let begun = async {
        kiosk
            .fake
            .until(|machine| (machine.hanging().height() > 20).then_some(()))
            .await;
        session
            .ask(print(), serde_json::to_string(&slip(2)).unwrap())
            .await
    };
    let first = slip(1);
    let (first, (second, _)) = tokio::join!(session.print(&first), begun);
    assert_eq!(
        (first, second),
        (PrintReply::Printed, StatusCode::SERVICE_UNAVAILABLE)
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn no_fault_carries_a_slip_into_the_next_session() {
    let sessions = std::env::var("AGENT_SESSIONS").map_or(SESSIONS, |it| it.parse().unwrap());
    let mut kiosks = JoinSet::new();
    for kiosk in 0..KIOSKS {
        kiosks.spawn(async move {
            let (rig, fonts) = (Kiosk::start().await, Fonts::of_debian().unwrap());
            let mut moods = BTreeSet::new();
            for session in (0..sessions).map(|session| session * KIOSKS + kiosk) {
                moods.insert(one_fault(&rig, session).await);
                next_prints(&rig, session, &fonts).await;
            }
            moods
        });
    }
    let moods: Vec<_> = kiosks.join_all().await;
    let all: BTreeSet<usize> = moods.into_iter().flatten().collect();
    assert_eq!(all.len(), MOODS.len(), "every fault came");
}

/// A session whose printer fails somewhere in the slip, and whose citizen leaves at some moment.
async fn one_fault(kiosk: &Kiosk, number: usize) -> usize {
    let mood = number.wrapping_mul(7) / 3 % MOODS.len();
    let clearing = if number.is_multiple_of(3) {
        Clearing::Unknown
    } else {
        Clearing::Known
    };
    kiosk.fake.tell(|machine| {
        machine.then = Some((number.wrapping_mul(997) % 9000, MOODS[mood]));
        machine.clearing = clearing;
        machine.pace = number
            .is_multiple_of(2)
            .then_some(20_000 + number.wrapping_mul(7919) % 100_000);
    });
    let session = kiosk.session();
    let leaves = Duration::from_millis(u64::try_from(number.wrapping_mul(53) % 400).unwrap());
    // The session ends with its browser: the line breaks, and so does the pass.
    let _ = timeout(leaves, session.print(&slip(2 * number))).await;
    mood
}

/// Somebody mends the printer, and the next citizen prints: the whole slip, and nothing before or after it.
async fn next_prints(kiosk: &Kiosk, number: usize, fonts: &Fonts) {
    kiosk.until_over().await;
    kiosk.mend();
    let next = kiosk.session();
    next.until_ready().await;
    kiosk.empty_tray();
    let own = slip(2 * number + 1);
    assert_eq!(
        next.print(&own).await,
        PrintReply::Printed,
        "after session {number}"
    );
    let sheet = kiosk.fake.sheet().await;
    assert!(is_slip(&sheet, &own, fonts), "after session {number}");
    kiosk.fake.tell(|machine| {
        assert!(
            machine.take_sheet().is_none() && machine.waiting() == 0,
            "after session {number}"
        );
        assert_eq!(machine.hanging().height(), 0, "after session {number}");
        assert_eq!(machine.faults(), [""; 0], "after session {number}");
    });
}
