//! Every endpoint of the staff for every role, at its own centre and at another, and for nobody; sessions and their end.

use std::sync::atomic::{AtomicU32, Ordering};

use api::paths;
use api::staff::Role;
use axum::body::Body;
use axum::http::{Method, Request};
use booking::Policy;
use serde_json::{Value, json};
use server::staff::{Action, Place, Secret, Settings, allows};
use server::store::Person;
use time::UtcDateTime;

use crate::support::{MONDAY_MORNING, Reply, TUESDAY, World, phone};

pub(crate) const ADDRESS: &str = "http://127.0.0.1:8080";
static KEYS: AtomicU32 = AtomicU32::new(0);
const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;

/// All endpoints of the staff: `{centre}` is where, and without it the endpoint is about the person, or about all.
const ENDPOINTS: [(Method, &str, Action); 18] = [
    (Method::GET, paths::ME, Action::WhoAmI),
    (Method::POST, paths::SIGN_OUT, Action::SignOut),
    (Method::GET, paths::CAPACITY, Action::SeeCapacity),
    (Method::GET, paths::REVISIONS, Action::SeeRevisions),
    (Method::POST, paths::PREVIEW, Action::PreviewChange),
    (Method::POST, paths::CAPACITY, Action::ChangeCapacity),
    (Method::GET, "/api/staff/audit?centre={centre}", Action::SeeAudit),
    (Method::GET, paths::AUDIT, Action::SeeAudit),
    (
        Method::GET,
        "/api/staff/figures?from=2026-11-01&to=2026-11-30&centre={centre}",
        Action::SeeFigures,
    ),
    (
        Method::GET,
        "/api/staff/figures?from=2026-11-01&to=2026-11-30",
        Action::SeeFigures,
    ),
    (Method::GET, "/api/staff/fleet?centre={centre}", Action::SeeFleet),
    (Method::GET, paths::FLEET, Action::SeeFleet),
    (Method::GET, paths::STAFF_HALL, Action::SeeHall),
    (Method::POST, paths::CALLS, Action::CallVisitors),
    (Method::POST, paths::EVENTS, Action::CallVisitors),
    (Method::POST, paths::DESK_TICKETS, Action::GiveTicket),
    (Method::GET, paths::DAY_VISITS, Action::SeeVisits),
    (Method::POST, paths::VISIT_PERSON, Action::SeePerson),
];

/// The way in, which is for nobody in particular.
const DOORS: [(&str, &str); 2] = [("get", paths::SIGN_IN), ("get", paths::SIGNED_IN)];

pub(crate) fn settings(issuer: &str, address: &str) -> Settings {
    let read = Settings::read(|name| {
        let value = match name {
            "DOST_STAFF_ISSUER" => issuer,
            "DOST_STAFF_CLIENT" => "dost",
            "DOST_STAFF_SECRET" => "hush",
            "DOST_STAFF_ADDRESS" => address,
            "DOST_STAFF_CLAIM" => "groups",
            _ => "dost-admins=administrator,baku1-ops=operator@baku_1",
        };
        Some(value.to_owned())
    });
    read.unwrap().unwrap()
}

async fn world() -> World {
    World::with_staff(settings("http://127.0.0.1:9", ADDRESS)).await
}

pub(crate) fn person() -> Person {
    Person {
        subject: "s-1".to_owned(),
        name: "Orxan".to_owned(),
    }
}

/// A session with these roles; the browser's cookie.
async fn session(world: &World, grants: &[&str]) -> String {
    session_of(world, &person(), grants).await
}

/// A session of this person.
pub(crate) async fn session_of(world: &World, person: &Person, grants: &[&str]) -> String {
    let grants: Vec<_> = grants.iter().map(|text| text.parse().unwrap()).collect();
    let (store, secret) = (world.store().await, Secret::new().unwrap());
    let now = world.clock.load(Ordering::SeqCst);
    let now = UtcDateTime::from_unix_timestamp(now).unwrap();
    store
        .begin_session(now, person, &grants, None, &secret)
        .await
        .unwrap();
    store.close().await;
    format!("staff={}", secret.text())
}

/// As a page of our own asks.
pub(crate) async fn ask_as(world: &World, method: &Method, path: &str, cookie: &str) -> Reply {
    ask_for(world, method, path, cookie, &json!({})).await
}

/// As a page of our own asks; what is posted is a change that every centre could make.
async fn ask(world: &World, method: &Method, path: &str, cookie: &str) -> Reply {
    let change = json!({"change": "share", "walk_in_percent": 10});
    ask_for(world, method, path, cookie, &change).await
}

/// What can be posted there at any time, when the hall has one visitor at counter 3 and this visit is booked.
fn body(path: &str, visit: &str) -> Value {
    match path.rsplit('/').next().unwrap() {
        "calls" => json!({"counter": 1}),
        "events" => json!({"number": "X001", "event": "recall"}),
        "tickets" => json!({"purpose": {"services": ["quick"]}, "turn": "usual"}),
        "person" => json!({"reference": visit}),
        _ => json!({"change": "share", "walk_in_percent": 10}),
    }
}

/// A visit at each of two centres, and somebody called to counter 3 there.
async fn two_halls(world: &World) -> [(Place, &'static str, String); 2] {
    let mut visits = Vec::new();
    for centre in ["baku_1", "baku_2"] {
        let wanted = json!({"centre": centre, "services": ["quick"], "date": TUESDAY, "time": "09:00"});
        let held = world.post(paths::VISITS, &wanted).await.json()["reference"].clone();
        world.confirm(held.as_str().unwrap(), &phone(1)).await;
        visits.push(held.as_str().unwrap().to_owned());
    }
    world
        .execute(
            "insert into tickets (centre, day, number, issuer, came_at, services, minutes, turn, state, counter, called_at)
             select centre, '2026-11-23', 'X001', 'kiosk_9', 1795406400, 'quick', 15, 'usual', 'called', 3, 1795406400
             from centres where centre in ('baku_1', 'baku_2')",
        )
        .await;
    let mut visits = visits.into_iter();
    [(Place::Own, "baku_1"), (Place::Other, "baku_2")]
        .map(|(place, centre)| (place, centre, visits.next().unwrap()))
}

async fn ask_for(world: &World, method: &Method, path: &str, cookie: &str, body: &Value) -> Reply {
    let request = Request::builder().method(method).uri(path);
    let request = request
        .header("cookie", cookie)
        .header("content-type", "application/json")
        .header(
            "idempotency-key",
            format!("staff-key-number-{}", KEYS.fetch_add(1, Ordering::SeqCst)),
        )
        .header("sec-fetch-site", "same-origin");
    world
        .send(request.body(Body::from(body.to_string())).unwrap())
        .await
}

pub(crate) fn grant(role: Role) -> String {
    match role {
        Role::Administrator => role.as_str().to_owned(),
        role => format!("{}@baku_1", role.as_str()),
    }
}

#[tokio::test]
async fn every_endpoint_does_for_every_role_what_the_table_says() {
    let world = world().await;
    let halls = two_halls(&world).await;
    for (method, path, action) in &ENDPOINTS {
        for role in Role::ALL {
            for (place, centre, visit) in &halls {
                // What names no centre is about all of them.
                let place = if path.contains("{centre}") {
                    *place
                } else {
                    Place::Other
                };
                let cookie = session(&world, &[&grant(role)]).await;
                let address = path.replace("{centre}", centre);
                let reply = ask_for(&world, method, &address, &cookie, &body(path, visit)).await;
                let name = format!("{method} {path} {role:?} {place:?}: {}", reply.text());
                if allows(role, *action, place) {
                    assert!(matches!(reply.status, 200 | 204), "{name}");
                } else {
                    assert_eq!(
                        (reply.status, reply.code().as_str()),
                        (403, "not_allowed"),
                        "{name}"
                    );
                }
            }
        }
        let path = path.replace("{centre}", "baku_1");
        for nobody in [
            "",
            "staff=",
            "staff=AAAA",
            &format!("staff={}", Secret::new().unwrap().text()),
        ] {
            let reply = ask(&world, method, &path, nobody).await;
            assert_eq!(
                (reply.status, reply.code().as_str()),
                (401, "not_signed_in"),
                "{path}"
            );
        }
    }
    let (refused, signed_in) = (
        "select count(*) from audit where what like 'refused: %'",
        "select count(*) from audit where what = 'signed in'",
    );
    assert!(world.count(refused).await > 0 && world.count(signed_in).await > 0);
}

#[test]
fn the_matrix_names_every_endpoint_of_the_staff() {
    let document: Value = serde_json::from_str(&server::openapi().unwrap()).unwrap();
    let mut named: Vec<(String, String)> = ENDPOINTS
        .iter()
        .map(|(method, path, _)| {
            (
                method.as_str().to_lowercase(),
                path.split('?').next().unwrap().to_owned(),
            )
        })
        .chain(DOORS.map(|(method, path)| (method.to_owned(), path.to_owned())))
        .collect();
    named.sort();
    named.dedup();
    let mut described: Vec<(String, String)> = Vec::new();
    for (path, methods) in document["paths"].as_object().unwrap() {
        if path.split('/').any(|part| part == "staff") {
            let methods = methods.as_object().unwrap().keys();
            described.extend(methods.map(|method| (method.clone(), path.clone())));
        }
    }
    described.sort();
    assert_eq!(described, named);
    assert!(
        ENDPOINTS
            .map(|(_, _, action)| action)
            .iter()
            .all(|action| Action::ALL.contains(action))
    );
    assert!(
        Action::ALL
            .iter()
            .all(|action| ENDPOINTS.iter().any(|(_, _, it)| it == action))
    );
}

#[tokio::test]
async fn without_settings_there_is_nothing_at_the_staffs_addresses() {
    let world = World::new().await;
    let all = ENDPOINTS.map(|(method, path, _)| (method, path));
    for (method, path) in all.into_iter().chain(DOORS.map(|(_, path)| (Method::GET, path))) {
        let reply = ask(&world, &method, &path.replace("{centre}", "baku_1"), "").await;
        assert_eq!(
            (reply.status, reply.code().as_str()),
            (404, "not_found"),
            "{path}"
        );
    }
}

#[tokio::test]
async fn what_is_read_is_what_the_centre_told_and_who_did_what() {
    let world = world().await;
    world
        .execute("insert into revisions values ('baku_1', 1795406400, 'Aynur', 'closed')")
        .await;
    let admin = session(&world, &["administrator"]).await;
    let get = async |path: &str| ask(&world, &Method::GET, path, &admin).await;
    let capacity = get("/api/staff/centres/baku_1/capacity").await.json();
    assert_eq!(
        capacity["hours"][0]["days"][0],
        json!({"day": "mon", "opens": "09:00", "closes": "18:00"})
    );
    assert_eq!(
        capacity["shifts"].as_array().unwrap().len(),
        21,
        "three counters on seven days"
    );
    assert_eq!(capacity["walk_in_percent"], 0);
    let revisions = get("/api/staff/centres/baku_1/revisions").await.json();
    assert_eq!(
        revisions,
        json!([{"at": MONDAY_MORNING, "author": "Aynur", "what": "closed"}])
    );
    let me = get(paths::ME).await.json();
    assert_eq!(
        me,
        json!({"name": "Orxan", "grants": [{"role": "administrator"}]})
    );

    let both = session(&world, &["volunteer@baku_1", "manager@baku_2"]).await;
    let refused = ask(&world, &Method::GET, "/api/staff/centres/baku_1/revisions", &both).await;
    assert_eq!(refused.status, 403);
    let audit = get("/api/staff/audit?centre=baku_1").await.json();
    let entry = json!({"at": MONDAY_MORNING, "subject": "s-1", "name": "Orxan", "what": "refused: see changes",
        "centre": "baku_1"});
    assert_eq!(audit, json!([entry]));
    let all = get(paths::AUDIT).await.json();
    assert_eq!(
        all.as_array().unwrap().len(),
        3,
        "two sign-ins and a refusal: {all}"
    );

    for (path, status, code) in [
        ("/api/staff/centres/baku_9/capacity", 422, "unknown_centre"),
        ("/api/staff/centres/Bak%C4%B1/capacity", 422, "invalid_request"),
        ("/api/staff/audit?centre=%", 422, "invalid_request"),
        ("/api/staff/audit?day=today", 422, "invalid_request"),
        ("/api/staff/nothing", 404, "not_found"),
        ("/staff/nothing", 404, "not_found"),
    ] {
        let reply = get(path).await;
        assert_eq!((reply.status, reply.code().as_str()), (status, code), "{path}");
    }
}

#[tokio::test]
async fn a_change_says_whom_it_touches_is_done_once_wanted_and_kept_with_its_author() {
    let world = world().await;
    let visit = world.booked(TUESDAY, "09:00", &phone(1)).await;
    let manager = session(&world, &["manager@baku_1"]).await;
    let (see, do_it) = (
        "/api/staff/centres/baku_1/capacity/preview",
        "/api/staff/centres/baku_1/capacity",
    );
    let close = json!({"change": "close", "from": TUESDAY, "to": TUESDAY, "reason": "Təmir"});
    let seen = ask_for(&world, &Method::POST, see, &manager, &close).await.json();
    assert_eq!(
        seen,
        json!({
            "what": "closed from 2026-11-24 to 2026-11-24: Təmir",
            "stay": 0,
            "moved": [],
            "to_call": [{"reference": visit, "date": TUESDAY, "time": "09:00", "counter": 1}],
        })
    );
    assert_eq!(
        world.slots(TUESDAY, 1).await["days"][0]["status"],
        "open",
        "only looked at"
    );
    let noted = "select count(*) from audit where what like 'changed: %'";
    assert_eq!(world.count(noted).await, 0);

    assert_eq!(
        ask_for(&world, &Method::POST, do_it, &manager, &close)
            .await
            .json(),
        seen
    );
    assert_eq!(world.slots(TUESDAY, 1).await["days"][0]["status"], "closed");
    let audit = ask(&world, &Method::GET, "/api/staff/audit?centre=baku_1", &manager)
        .await
        .json();
    assert_eq!(
        audit[0]["what"],
        "changed: closed from 2026-11-24 to 2026-11-24: Təmir"
    );
    let revisions = ask(
        &world,
        &Method::GET,
        "/api/staff/centres/baku_1/revisions",
        &manager,
    )
    .await;
    assert_eq!(revisions.json()[0]["author"], "Orxan");
    for (wrong, code, field) in [
        (
            json!({"change": "share", "walk_in_percent": 101}),
            "invalid_request",
            "walk_in_percent",
        ),
        (
            json!({"change": "close", "from": TUESDAY, "to": TUESDAY, "reason": ""}),
            "invalid_request",
            "reason",
        ),
        (
            json!({"change": "counter", "counter": 1, "from": TUESDAY, "days": [], "services": ["x"]}),
            "unknown_service",
            "services",
        ),
    ] {
        let reply = ask_for(&world, &Method::POST, do_it, &manager, &wrong).await;
        let problem = reply.json();
        assert_eq!(
            (reply.status, &problem["code"], &problem["field"]),
            (422, &json!(code), &json!(field)),
            "{wrong}"
        );
    }
    assert_eq!(world.count(noted).await, 1);
}

#[tokio::test]
async fn a_session_ends_idle_at_its_end_and_at_sign_out() {
    let world = world().await;
    let status = async |cookie: &str| ask(&world, &Method::GET, paths::ME, cookie).await.status;
    let idle = session(&world, &["administrator"]).await;
    world.pass(30 * MINUTE - 1);
    assert_eq!(status(&idle).await, 200);
    world.pass(30 * MINUTE - 1);
    assert_eq!(status(&idle).await, 200, "each use counts");
    world.pass(30 * MINUTE);
    assert_eq!(status(&idle).await, 401);

    let busy = session(&world, &["administrator"]).await;
    for _ in 0..29 {
        world.pass(20 * MINUTE);
        assert_eq!(status(&busy).await, 200);
    }
    world.pass(10 * HOUR - 29 * 20 * MINUTE - 1);
    assert_eq!(status(&busy).await, 200);
    world.pass(1);
    assert_eq!(status(&busy).await, 401, "a working day is over");

    let kept = session(&world, &["administrator"]).await;
    let gone = ask(&world, &Method::POST, paths::SIGN_OUT, &kept).await;
    assert_eq!(gone.status, 204);
    assert_eq!(
        gone.header("set-cookie"),
        "staff=; Path=/; Max-Age=0; HttpOnly; SameSite=Strict"
    );
    assert_eq!(status(&kept).await, 401);

    let sessions = "select count(*) from sessions";
    assert_eq!(world.count(sessions).await, 2);
    let now = UtcDateTime::from_unix_timestamp(world.clock.load(Ordering::SeqCst)).unwrap();
    let left = world.store().await.forget(now, &Policy::default()).await;
    assert!(left.is_empty(), "{left:?}");
    assert_eq!(world.count(sessions).await, 0);
}

#[tokio::test]
async fn a_write_from_another_site_does_nothing() {
    let world = world().await;
    let cookie = session(&world, &["administrator"]).await;
    for headers in [
        &[][..],
        &[("sec-fetch-site", "cross-site")],
        &[("sec-fetch-site", "same-site"), ("origin", ADDRESS)],
        &[("origin", "https://example.az")],
        &[("sec-fetch-site", "same-origin"), ("origin", "null")],
    ] {
        let mut request = Request::post(paths::SIGN_OUT).header("cookie", &cookie);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let reply = world.send(request.body(Body::empty()).unwrap()).await;
        assert_eq!(
            (reply.status, reply.code().as_str()),
            (403, "foreign_origin"),
            "{headers:?}"
        );
    }
    assert_eq!(ask(&world, &Method::GET, paths::ME, &cookie).await.status, 200);
}

#[tokio::test]
async fn the_database_holds_no_secret_of_a_browser() {
    let world = world().await;
    let cookie = session(&world, &["administrator"]).await;
    let secret = cookie.strip_prefix("staff=").unwrap();
    assert_eq!(world.count("select count(*) from sessions").await, 1);
    let stored: String = sqlx::query_scalar("select id from sessions")
        .fetch_one(&world.database)
        .await
        .unwrap();
    assert!(stored.len() == 64 && !stored.contains(secret));
    assert!(!world.stored().await.contains(secret));
}
