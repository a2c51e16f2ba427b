//! The real program: it survives being killed, stops when told, says what is wrong, and keeps secrets out of its log.

use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use api::{Surface, iso_date, paths};
use booking::baku;
use serde_json::{Value, json};
use server::keys::Keys;
use time::UtcDateTime;

use crate::home::Home;
use crate::place::ON_POSTGRES;
use crate::support::{INDEX, KEYS, confirm_body, count};

pub(crate) struct Server {
    child: Child,
    pub(crate) address: String,
}

impl Server {
    pub(crate) fn start(home: &Home) -> Server {
        Server::start_with(home, |_| ())
    }

    /// With more settings than usual.
    pub(crate) fn start_with(home: &Home, set: impl FnOnce(&mut Command)) -> Server {
        let folder = home.path();
        fs::write(folder.join("index.html"), INDEX).unwrap();
        let log = File::options()
            .create(true)
            .append(true)
            .open(folder.join("log"))
            .unwrap();
        let mut command = command(home);
        set(&mut command);
        let mut child = command.stdout(Stdio::piped()).stderr(log).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap())
            .read_line(&mut line)
            .unwrap();
        let address = line
            .trim()
            .strip_prefix("dost listening on http://")
            .unwrap_or_else(|| panic!("{line:?}"));
        Server {
            child,
            address: address.to_owned(),
        }
    }

    /// One request on a connection of its own; status and body.
    pub(crate) fn send(&self, method: &str, path: &str, key: &str, body: &str) -> (u16, String) {
        exchange(&self.address, method, path, key, body).unwrap()
    }

    pub(crate) fn post(&self, path: &str, key: &str, body: &Value) -> (u16, Value) {
        let (status, text) = self.send("POST", path, key, &body.to_string());
        (
            status,
            serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}: {text}")),
        )
    }

    /// The soonest free time at the first centre from tomorrow on, for a service of the catalogue.
    pub(crate) fn free_time(&self) -> Value {
        let tomorrow = baku::local(UtcDateTime::now()).date().next_day().unwrap();
        let service = catalogue_service();
        let path = format!(
            "{}?centre=baku_1&services={service}&from={}&days=14",
            paths::SLOTS,
            iso_date::format(tomorrow)
        );
        let (status, text) = self.send("GET", &path, "", "");
        assert_eq!(status, 200, "{text}");
        let reply: Value = serde_json::from_str(&text).unwrap();
        let day = reply["days"]
            .as_array()
            .unwrap()
            .iter()
            .find(|day| day["status"] == "open")
            .unwrap();
        let free = day["times"]
            .as_array()
            .unwrap()
            .iter()
            .find(|time| time["state"] == "free")
            .unwrap();
        json!({"centre": "baku_1", "services": [service], "date": day["date"], "time": free["time"]})
    }

    /// The number of its process.
    pub(crate) fn id(&self) -> u32 {
        self.child.id()
    }

    /// Tells it to stop, as systemd does.
    pub(crate) fn tell_to_stop(&self) {
        let id = self.id().to_string();
        let told = Command::new("kill").args(["-TERM", &id]).status().unwrap();
        assert!(told.success());
    }

    /// Waits until it has ended, and well.
    pub(crate) fn ends_well(mut self) {
        let deadline = Instant::now() + Duration::from_secs(20);
        let status = loop {
            match self.child.try_wait().unwrap() {
                Some(status) => break status,
                None => assert!(Instant::now() < deadline, "it does not stop"),
            }
            std::thread::sleep(Duration::from_millis(20));
        };
        assert!(status.success(), "{status}");
        assert!(TcpStream::connect(&self.address).is_err());
    }

    pub(crate) fn kill(mut self) {
        self.child.kill().unwrap(); // SIGKILL: no chance to say goodbye.
        self.child.wait().unwrap();
    }
}

/// Sends a request and reads the whole answer; an error if the server goes away in between.
pub(crate) fn exchange(
    address: &str,
    method: &str,
    path: &str,
    key: &str,
    body: &str,
) -> io::Result<(u16, String)> {
    let mut stream = TcpStream::connect(address)?;
    let length = body.len();
    write!(
        stream,
        "{method} {path} HTTP/1.1\r\nhost: dost\r\nconnection: close\r\ncontent-type: application/json\r\n\
         idempotency-key: {key}\r\nx-request-id: {key}\r\ncontent-length: {length}\r\n\r\n{body}"
    )?;
    let mut reply = String::new();
    stream.read_to_string(&mut reply)?;
    let (head, body) = reply.split_once("\r\n\r\n").ok_or(io::ErrorKind::UnexpectedEof)?;
    let length = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "));
    if length.is_some_and(|length| length != body.len().to_string()) {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok());
    Ok((status.ok_or(io::ErrorKind::InvalidData)?, body.to_owned()))
}

impl Drop for Server {
    fn drop(&mut self) {
        // Already ended in most tests; a failed one must not leave it behind.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn command(home: &Home) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_dost"));
    command
        .args(["serve", "--surface", "kiosk"])
        .env("DOST_LISTEN", "127.0.0.1:0");
    command
        .args(["--database", &home.address(), "--app"])
        .arg(home.path());
    command.env("DOST_KEYS", KEYS);
    command
}

fn catalogue_service() -> &'static str {
    catalogue::services()
        .iter()
        .find(|service| service.bookable())
        .unwrap()
        .key
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_lost_or_doubled_when_the_program_is_killed() {
    let home = Home::new();
    let server = Server::start(&home);
    let wanted = server.free_time();
    let (status, held) = server.post(paths::VISITS, "kill-test-hold-key", &wanted);
    assert_eq!(status, 201, "{held}");
    server.kill();

    let server = Server::start(&home);
    assert_eq!(
        server.post(paths::VISITS, "kill-test-hold-key", &wanted),
        (201, held.clone()),
        "the hold is known"
    );
    let body = confirm_body(held["reference"].as_str().unwrap(), "0501234567");
    let (status, visit) = server.post(paths::CONFIRM, "kill-test-confirm-key", &body);
    assert_eq!((status, &visit["state"]), (200, &json!("booked")));
    server.kill();

    let server = Server::start(&home);
    assert_eq!(
        server.post(paths::CONFIRM, "kill-test-confirm-key", &body),
        (200, visit.clone())
    );
    let owner = json!({"reference": held["reference"], "phone": "0501234567"});
    assert_eq!(server.post(paths::FIND, "", &owner), (200, visit));
    server.kill();

    let database = home.open().await;
    assert_eq!(count(&database, "select count(*) from visits").await, 1);
    assert_eq!(
        count(&database, "select count(*) from cells").await,
        count(&database, "select (minutes + 4) / 5 from visits").await
    );
    assert_eq!(count(&database, "select count(*) from answers").await, 2);
    if !ON_POSTGRES {
        let check = sqlx::query_scalar("pragma integrity_check").fetch_one(&database);
        let check: String = check.await.unwrap();
        assert_eq!(check, "ok");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_among_many_bookings_it_keeps_every_answered_one() {
    let home = Home::new();
    let server = Server::start(&home);
    let mut wanted = server.free_time();
    let times: Vec<String> = (0..36)
        .map(|slot| format!("{:02}:{:02}", 9 + slot / 4, slot % 4 * 15))
        .collect();
    let (sender, answers) = mpsc::channel();
    let address = server.address.clone();
    let (answered, unanswered) = std::thread::scope(|scope| {
        for client in 0..4_usize {
            let (sender, address, times) = (sender.clone(), &address, &times);
            let mut wanted = wanted.clone();
            scope.spawn(move || {
                for (turn, time) in times.iter().enumerate() {
                    let key = format!("many-bookings-{client}-{turn:04}");
                    wanted["time"] = json!(time);
                    let answer = exchange(address, "POST", paths::VISITS, &key, &wanted.to_string());
                    let gone = answer.is_err();
                    sender.send((key, time.clone(), answer)).unwrap();
                    if gone {
                        break;
                    }
                }
            });
        }
        drop(sender);
        let first: Vec<_> = answers.iter().take(20).collect();
        server.kill();
        first
            .into_iter()
            .chain(answers.iter())
            .partition::<Vec<_>, _>(|(_, _, answer)| answer.is_ok())
    });
    assert!(!unanswered.is_empty(), "the kill came in the middle");

    let server = Server::start(&home);
    for (key, time, answer) in answered.iter().chain(&unanswered) {
        wanted["time"] = json!(time);
        let (status, again) = server.send("POST", paths::VISITS, key, &wanted.to_string());
        match answer {
            Ok((201, first)) => assert_eq!((status, &again), (201, first), "an answered hold is known"),
            _ => assert!(matches!(status, 201 | 409), "the others are decided: {again}"),
        }
    }
    server.kill();
    let database = home.open().await;
    let cells = count(&database, "select count(*) from cells").await;
    let claimed = count(&database, "select sum((minutes + 4) / 5) from visits").await;
    assert_eq!(
        cells, claimed,
        "every visit has its cells and no cell is left over"
    );
    let visits = count(&database, "select count(*) from visits").await;
    let answers = count(&database, "select count(*) from answers where status < 400").await;
    assert_eq!(visits, answers, "every visit was answered under exactly one key");
}

#[test]
fn told_to_stop_it_ends_well() {
    let home = Home::new();
    let server = Server::start(&home);
    assert_eq!(server.send("GET", paths::HEALTH, "", "").0, 200);
    server.tell_to_stop();
    server.ends_well();
}

#[test]
fn a_wrong_start_says_what_to_do() {
    let home = Home::new();
    let missing = command(&home).output().unwrap();
    assert!(!missing.status.success());
    let text = String::from_utf8_lossy(&missing.stderr).into_owned();
    assert!(
        text.contains("index.html; build the app first or name its folder with --app"),
        "{text}"
    );

    fs::write(home.path().join("index.html"), INDEX).unwrap();
    let broken = command(&home.broken()).output().unwrap();
    assert!(!broken.status.success());
    let text = String::from_utf8_lossy(&broken.stderr).into_owned();
    let named = if ON_POSTGRES {
        "of PostgreSQL"
    } else {
        "dost.sqlite"
    };
    assert!(
        text.contains("cannot open the database") && text.contains(named),
        "{text}"
    );
    assert!(!text.contains("secret"), "an address may hold a password: {text}");
}

#[test]
fn half_a_sign_in_for_the_staff_is_no_start() {
    let home = Home::new();
    fs::write(home.path().join("index.html"), INDEX).unwrap();
    let refused = command(&home)
        .env("DOST_STAFF_ISSUER", "https://id.example.az")
        .output()
        .unwrap();
    assert!(!refused.status.success());
    let text = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(text.contains("DOST_STAFF_CLIENT is missing"), "{text}");
}

#[test]
fn without_keys_it_says_how_to_make_one() {
    let home = Home::new();
    fs::write(home.path().join("index.html"), INDEX).unwrap();
    let refused = command(&home).env_remove("DOST_KEYS").output().unwrap();
    assert!(!refused.status.success());
    let text = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(
        text.contains("`dost new-key`") && text.contains("DOST_KEYS"),
        "{text}"
    );
    let made = Command::new(env!("CARGO_BIN_EXE_dost"))
        .arg("new-key")
        .output()
        .unwrap();
    let key = String::from_utf8(made.stdout).unwrap();
    assert!(key.trim().parse::<Keys>().is_ok(), "{key}");
}

#[test]
fn the_log_holds_no_name_no_phone_and_no_reference() {
    let home = Home::new();
    let server = Server::start(&home);
    let (_, held) = server.post(paths::VISITS, "canary-key-of-the-hold", &server.free_time());
    let reference = held["reference"].as_str().unwrap().to_owned();
    let mut body = confirm_body(&reference, "0557654321");
    body["name"] = json!("Kanareyka");
    server.post(paths::CONFIRM, "canary-key-of-confirm", &body);
    server.post(paths::CONFIRM, "canary-key-of-confirm2", &body);
    let owner = json!({"reference": reference, "phone": "0557654321"});
    server.post(paths::FIND, "", &owner);
    body["phone"] = json!("0557654321 Kanareyka");
    server.post(paths::CONFIRM, "canary-key-of-confirm3", &body);
    server.send("POST", paths::FIND, "", "{\"phone\":\"0557654321\", Kanareyka");
    for path in ["/visit", "/api/visits", "/visit.js"] {
        server.send(
            "GET",
            &format!("{path}/{reference}?phone=0557654321&name=Kanareyka"),
            "",
            "",
        );
        server.send(
            "GET",
            &format!("{path}?reference={reference}&phone=0557654321"),
            "",
            "",
        );
    }
    server.send("KANAREYKA", "/", "", "");
    server.post(paths::CANCEL, "canary-key-of-cancel", &owner);
    let household =
        json!({"on": "2026-11-21", "facts": {"birth_date": "1957-06-05", "capital": "7654321.09"}});
    assert_eq!(server.post(paths::ASSESS, "", &household).0, 200);
    for facts in [
        json!({"birth_date": "Kanareyka"}),
        json!({"Kanareyka": 1}),
        json!({"birth_date": "2099-06-05"}),
    ] {
        let (status, _) = server.post(paths::ASSESS, "", &json!({"on": "2026-11-21", "facts": facts}));
        assert_eq!(status, 422);
    }
    server.kill();

    let log = fs::read_to_string(home.path().join("log")).unwrap();
    let lines: Vec<Value> = log
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let answered: Vec<_> = lines
        .iter()
        .filter(|line| line["fields"]["message"] == "answered")
        .collect();
    assert_eq!(answered.len(), 19, "one line per request: {log}");
    for line in &answered {
        let fields = &line["fields"];
        assert!(
            fields["route"].is_string() && fields["status"].is_u64() && fields["duration_ms"].is_u64(),
            "{line}"
        );
    }
    assert!(
        answered
            .iter()
            .any(|line| line["fields"]["route"] == paths::CONFIRM)
    );
    let bare = reference.replace('-', "");
    // Digits of the moment and of the request's number are anybody's.
    let said = lines.into_iter().map(|mut line| {
        for random in ["timestamp", "span", "spans"] {
            line.as_object_mut().unwrap().remove(random);
        }
        line.to_string()
    });
    let said: String = said.collect();
    for canary in [
        "Kanareyka",
        "KANAREYKA",
        "7654321",
        "1957",
        "birth_date",
        "canary-key",
        &reference,
        &bare,
        &reference[..9],
    ] {
        assert!(!said.contains(canary), "{canary} in {said}");
    }
}

#[test]
fn every_surface_can_be_configured() {
    let home = Home::new();
    let server = Server::start(&home);
    let (status, text) = server.send("GET", paths::CONFIG, "", "");
    let config: api::Config = serde_json::from_str(&text).unwrap();
    assert_eq!((status, config.surface), (200, Surface::Kiosk));
    let refused = command(&home).args(["--surface", "tv"]).output().unwrap();
    assert!(!refused.status.success());
}
