//! What who runs a server sees of it: trial data, statistics, readiness and metrics, and never a person in any of them.

use std::fs;
use std::net::TcpListener;
use std::process::{Command, Output};

use api::paths;
use serde_json::{Value, json};
use server::keys::Keys;

use crate::home::Home;
use crate::process::{Server, exchange};
use crate::support::{KEYS, TUESDAY, WEDNESDAY, World, confirm_body, count, keys, phone, send};

fn dost(database: &str, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_dost"));
    command.args(arguments).args(["--database", database]);
    command.env("DOST_KEYS", KEYS).output().unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&[&*output.stdout, &*output.stderr].concat()).into_owned()
}

fn export(database: &str, arguments: &[&str]) -> Vec<String> {
    let output = dost(database, &[&["export"], arguments].concat());
    assert!(output.status.success(), "{}", said(&output));
    let text = String::from_utf8(output.stdout).unwrap();
    text.lines().map(str::to_owned).collect()
}

#[tokio::test]
async fn a_trial_has_visits_that_are_booked_like_real_ones_and_the_same_every_time() {
    let seed = |home: &Home, arguments: &[&str]| {
        dost(&home.address(), &[&["seed", "--count", "40"], arguments].concat())
    };
    let (home, twin, other) = (Home::new(), Home::new(), Home::new());
    for (home, number) in [(&home, "1"), (&twin, "1"), (&other, "2")] {
        let sown = seed(home, &["--seed", number]);
        assert!(
            sown.status.success() && said(&sown).contains("40 invented visits"),
            "{}",
            said(&sown)
        );
    }
    let sorted = |home: &Home| {
        let mut visits = export(&home.address(), &[]);
        visits.sort();
        visits
    };
    let visits = sorted(&home);
    assert_eq!(visits.len(), 41, "{visits:?}");
    assert_eq!(visits, sorted(&twin));
    assert_ne!(visits, sorted(&other));
    for state in [",booked,0", ",cancelled,1"] {
        assert!(visits.iter().any(|line| line.ends_with(state)), "{visits:?}");
    }
    let again = seed(&home, &[]);
    assert!(
        !again.status.success() && said(&again).contains("--among-others"),
        "{}",
        said(&again)
    );
    assert!(seed(&home, &["--seed", "2", "--among-others"]).status.success());
    assert_eq!(export(&home.address(), &[]).len(), 81);
    let checked = dost(&home.address(), &["check"]);
    assert!(checked.status.success(), "{}", said(&checked));
    let database = home.open().await;
    assert_eq!(
        count(&database, "select count(*) from outbox").await,
        0,
        "nobody is told"
    );
}

#[tokio::test]
async fn statistics_hold_every_visit_and_no_person() {
    let world = World::new().await;
    let mut wanted = crate::support::hold_body(WEDNESDAY, "09:55");
    wanted["services"] = json!(["long", "quick"]);
    let held = world.post(paths::VISITS, &wanted).await.json();
    let reference = held["reference"].as_str().unwrap();
    assert_eq!(world.confirm(reference, &phone(1)).await.status, 200);
    let cancelled = world.booked(TUESDAY, "09:00", &phone(2)).await;
    assert_eq!(world.cancel(&cancelled, &phone(2)).await.status, 200);
    world.held(TUESDAY, "11:00").await;
    world.booked(TUESDAY, "12:00", &phone(3)).await;

    let address = world.address();
    let table = export(&address, &[]);
    assert_eq!(
        table,
        [
            "centre,day,start,minutes,services,state,changes",
            "baku_1,2026-11-24,09:00,15,quick,cancelled,1",
            "baku_1,2026-11-24,12:00,15,quick,booked,0",
            "baku_1,2026-11-25,09:55,55,long quick,booked,0",
        ]
    );
    let lines = export(
        &address,
        &["--format", "jsonl", "--from", WEDNESDAY, "--until", WEDNESDAY],
    );
    assert_eq!(
        lines,
        [
            r#"{"centre":"baku_1","day":"2026-11-25","start":"09:55","minutes":55,"services":["long","quick"],"state":"booked","changes":0}"#
        ]
    );
    assert_eq!(export(&address, &["--until", "2026-11-23"]), table[..1]);
    let everything = (table.join(" ") + &lines.join(" ")).to_lowercase();
    for canary in ["günel", "994", &phone(1)[4..], reference, &cancelled] {
        assert!(
            !everything.contains(&canary.to_lowercase()),
            "{canary}: {everything}"
        );
    }
}

#[tokio::test]
async fn people_are_sent_only_to_a_server_that_has_all_it_needs() {
    let world = World::new().await;
    let lacks = async |app: &axum::Router| {
        let request = axum::http::Request::get(paths::READY).body(axum::body::Body::empty());
        let reply = send(app, request.unwrap()).await;
        match reply.status {
            200 => None,
            status => {
                assert_eq!((status, reply.code().as_str()), (503, "not_ready"));
                Some(reply.json()["detail"].as_str().unwrap().to_owned())
            }
        }
    };
    assert_eq!(lacks(&world.app).await, None);
    world.booked(TUESDAY, "09:00", &phone(1)).await;
    assert_eq!(lacks(&world.app).await, None);

    let store = server::store::Store::open(
        &world.home.database,
        Keys::generate("other").unwrap().parse().unwrap(),
    );
    let stranger = world.serve_store(store.await.unwrap());
    assert!(lacks(&stranger).await.unwrap().contains("keys"));

    fs::remove_file(world.folder().join("index.html")).unwrap();
    assert!(lacks(&world.app).await.unwrap().contains("index.html"));
    world
        .execute(
            "insert into _sqlx_migrations (version, description, success, checksum, execution_time)
        select 9999, 'of a later release', success, checksum, 0 from _sqlx_migrations where version = 1",
        )
        .await;
    assert!(!lacks(&world.app).await.unwrap().contains("migrate"));
    let later = server::store::Store::open(&world.home.database, keys()).await;
    assert!(later.is_ok(), "a release can be taken back by one step");
    world
        .execute("delete from _sqlx_migrations where version = 3")
        .await;
    assert!(lacks(&world.app).await.unwrap().contains("dost migrate"));
    world.execute("alter table _sqlx_migrations rename to gone").await;
    let all = lacks(&world.app).await.unwrap();
    assert!(
        all.contains("the database does not answer") && all.contains("index.html"),
        "{all}"
    );
}

/// An office with nobody behind it.
pub(crate) const STAFF: [(&str, &str); 6] = [
    ("DOST_STAFF_ISSUER", "http://127.0.0.1:9"),
    ("DOST_STAFF_CLIENT", "dost"),
    ("DOST_STAFF_SECRET", "hush"),
    ("DOST_STAFF_ADDRESS", "http://127.0.0.1:8080"),
    ("DOST_STAFF_CLAIM", "groups"),
    ("DOST_STAFF_ROLES", "dost-admins=administrator"),
];

/// An address that nobody has at the moment.
fn free_address() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap().to_string()
}

#[test]
fn metrics_count_by_templates_and_hold_nothing_that_was_sent() {
    let (home, watched) = (Home::new(), free_address());
    let server = Server::start_with(&home, |command| {
        command.env("DOST_METRICS", &watched).envs(STAFF);
    });
    let (_, held) = server.post(paths::VISITS, "kanareyka-key-of-hold", &server.free_time());
    let reference = held["reference"].as_str().unwrap().to_owned();
    let mut person = confirm_body(&reference, "0557654321");
    person["name"] = json!("Kanareyka");
    assert_eq!(
        server.post(paths::CONFIRM, "kanareyka-key-of-confirm", &person).0,
        200
    );
    assert_eq!(
        server
            .post(paths::VISITS, "kanareyka-key-of-hold-2", &server.free_time())
            .0,
        201
    );

    let document: Value = serde_json::from_str(&server::openapi().unwrap()).unwrap();
    let described = document["paths"].as_object().unwrap();
    for path in described.keys() {
        let filled = path.replace("{centre}", "kanareyka_1");
        for (index, method) in ["GET", "POST", "KANAREYKA", "DELETE"].into_iter().enumerate() {
            let key = format!("kanareyka-key-of-{index}");
            let address = format!("{filled}?centre=kanareyka_1&phone=0557654321&reference={reference}");
            server.send(method, &address, &key, &person.to_string());
        }
    }
    for path in [
        "/api/kanareyka",
        "/kanareyka",
        "/visit/kanareyka.js",
        "/staff/kanareyka",
    ] {
        server.send("GET", &format!("{path}?{reference}"), "", "");
    }
    let public = server.send("GET", "/metrics", "", "").1;
    assert!(
        !public.contains("dost_request"),
        "they are not for the public: {public}"
    );

    let (status, metrics) = exchange(&watched, "GET", "/metrics", "", "").unwrap();
    assert_eq!(status, 200);
    assert_eq!(exchange(&watched, "GET", paths::HEALTH, "", "").unwrap().0, 404);
    for line in [
        "dost_build_info{version=",
        "dost_request_seconds_bucket{le=\"0.001\",method=\"POST\",route=\"/api/visits/confirm\",status=\"2xx\"}",
        "route=\"/api/staff/centres/{centre}/capacity\",status=\"4xx\"",
        "dost_problems_total{code=\"visit_not_held\"} ",
        "dost_database_up 1\n",
        "dost_holds 1\n",
        "dost_booked_ahead 1\n",
        "dost_outbox_waiting 0\n",
        "dost_outbox_oldest_seconds 0\n",
    ] {
        assert!(metrics.contains(line), "{line}: {metrics}");
    }
    assert!(metrics.ends_with("# EOF\n"));
    let mut known: Vec<&str> = described.keys().map(String::as_str).collect();
    known.extend([paths::CONFIG, paths::OPENAPI, "(file)", "/api"]);
    for route in metrics.split("route=\"").skip(1) {
        let route = route.split('"').next().unwrap();
        assert!(
            known.contains(&route) || route.ends_with("/{*rest}"),
            "{route} is no template"
        );
    }
    let lower = metrics.to_lowercase();
    for canary in [
        "kanareyka",
        "7654321",
        &reference.to_lowercase(),
        &reference.replace('-', "").to_lowercase(),
    ] {
        assert!(!lower.contains(canary), "{canary}: {metrics}");
    }
}

#[tokio::test]
async fn a_message_that_cannot_leave_is_seen_waiting() {
    let mut world = World::new().await;
    let store = world.tell(vec![server::store::Way::Sms]).await;
    world.booked(WEDNESDAY, "12:00", &phone(1)).await;
    let page = world.metrics_of(store);
    let metrics = async || {
        let request = axum::http::Request::get("/metrics").body(axum::body::Body::empty());
        send(&page, request.unwrap()).await.text()
    };
    assert!(
        metrics().await.contains("dost_outbox_waiting 1\n"),
        "the reminder has a day to go"
    );
    world.pass(120);
    world
        .execute("update outbox set due_at = due_at + 600, tried = 3 where first_due_at <= due_at")
        .await;
    let seen = metrics().await;
    assert!(
        seen.contains("dost_outbox_oldest_seconds 120\n"),
        "attempts do not make it younger: {seen}"
    );
    // As a server of the version before writes it.
    world
        .execute("update outbox set due_at = first_due_at, first_due_at = null")
        .await;
    assert!(metrics().await.contains("dost_outbox_oldest_seconds 120\n"));
}
