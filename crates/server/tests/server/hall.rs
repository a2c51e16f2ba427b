//! A day in the hall: numbers with and without a line, check-in, calls in order, and what is left of it.

use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};

use api::paths;
use axum::http::Request;
use booking::Policy;
use booking::queue::Issuer;
use serde_json::{Value, json};
use server::staff::Secret;
use server::store::Person;

use crate::staff::{ADDRESS, session_of, settings};
use crate::support::{
    DAY, KEYS as KEY_OF_PEOPLE, MONDAY, MONDAY_MORNING, Reply, TUESDAY, World, phone, post,
};

const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;
/// Nine o'clock, when the doors open.
const NINE: i64 = MONDAY_MORNING + HOUR;

static KEYS: AtomicU32 = AtomicU32::new(0);

/// A hall with two kiosks and an operator, at nine.
struct Hall {
    world: World,
    kiosks: [String; 2],
    operator: String,
}

impl Hall {
    async fn open() -> Hall {
        let world = World::with_staff(settings("http://127.0.0.1:9", ADDRESS)).await;
        world.pass(HOUR);
        let kiosks = [device(&world, 1).await, device(&world, 2).await];
        let operator = session_of(&world, &person(), &["operator@baku_1"]).await;
        Hall {
            world,
            kiosks,
            operator,
        }
    }

    fn now(&self) -> i64 {
        self.world.now().unix_timestamp()
    }

    /// A block of ten first numbers is enough for any test: the first number of a kiosk's block.
    async fn lease(&self, kiosk: usize) -> Value {
        let reply = by_device(&self.world, paths::BLOCKS, &self.kiosks[kiosk], &json!({})).await;
        assert_eq!(reply.status, 201, "{}", reply.text());
        reply.json()
    }

    async fn report(&self, kiosk: usize, tickets: &[Value]) -> Vec<Value> {
        let body = json!({"tickets": tickets});
        let reply = by_device(&self.world, paths::TICKETS, &self.kiosks[kiosk], &body).await;
        assert_eq!(reply.status, 200, "{}", reply.text());
        reply.json()["tickets"].as_array().unwrap().clone()
    }

    /// Somebody without an appointment draws a number now.
    async fn draw(&self, kiosk: usize, number: &str) {
        let outcome = self.report(kiosk, &[walk_in(number, self.now(), "quick")]).await;
        assert_eq!(outcome[0]["listed"]["state"], "checked_in", "{outcome:?}");
    }

    async fn staff(&self, path: &str, body: &Value) -> Reply {
        self.staff_with(path, &key(), body).await
    }

    async fn staff_with(&self, path: &str, key: &str, body: &Value) -> Reply {
        let mut request = post(&path.replace("{centre}", "baku_1"), key, body);
        let headers = request.headers_mut();
        headers.insert("cookie", self.operator.parse().unwrap());
        headers.insert("sec-fetch-site", "same-origin".parse().unwrap());
        self.world.send(request).await
    }

    async fn look(&self, path: &str) -> Reply {
        let request = Request::get(path.replace("{centre}", "baku_1")).header("cookie", &self.operator);
        self.world
            .send(request.body(axum::body::Body::empty()).unwrap())
            .await
    }

    /// The number that a counter calls; empty if nobody comes.
    async fn call(&self, counter: u16) -> String {
        let reply = self.staff(paths::CALLS, &json!({"counter": counter})).await;
        assert_eq!(reply.status, 200, "{}", reply.text());
        reply.json()["ticket"]["number"]
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }

    async fn tell(&self, number: &str, event: &str) -> Reply {
        self.staff(paths::EVENTS, &json!({"number": number, "event": event}))
            .await
    }

    /// What everybody sees: the numbers that wait, in order.
    async fn waiting(&self) -> Vec<String> {
        let hall = self.world.get("/api/hall?centre=baku_1").await.json();
        let waiting = hall["waiting"].as_array().unwrap().iter();
        waiting
            .map(|it| it["number"].as_str().unwrap().to_owned())
            .collect()
    }

    async fn is_sound(&self) {
        let broken = self.world.store().await.check(self.world.now()).await.unwrap();
        assert_eq!(broken, [], "every promise holds");
    }

    async fn state(&self, visit: &str, owner: u32) -> String {
        let reply = self.world.find(visit, &phone(owner)).await;
        reply.json()["state"].as_str().unwrap().to_owned()
    }
}

async fn device(world: &World, kiosk: u16) -> String {
    let secret = Secret::new().unwrap();
    let store = world.store().await;
    let centre = "baku_1".parse().unwrap();
    store
        .add_device(world.now(), &centre, Issuer::Kiosk(kiosk), &secret)
        .await
        .unwrap();
    secret.text()
}

fn person() -> Person {
    Person {
        subject: "s-2".to_owned(),
        name: "Nigar".to_owned(),
    }
}

fn key() -> String {
    format!("hall-key-number-{}", KEYS.fetch_add(1, Ordering::SeqCst))
}

async fn by_device(world: &World, path: &str, secret: &str, body: &Value) -> Reply {
    let mut request = post(path, &key(), body);
    let bearer = format!("Bearer {secret}").parse().unwrap();
    request.headers_mut().insert("authorization", bearer);
    world.send(request).await
}

fn walk_in(number: &str, came: i64, service: &str) -> Value {
    json!({"number": number, "came": came, "purpose": {"services": [service]}, "turn": "usual"})
}

fn check_in(number: &str, came: i64, visit: &str) -> Value {
    json!({"number": number, "came": came, "purpose": {"visit": visit}, "turn": "usual"})
}

#[tokio::test]
async fn people_are_called_in_the_one_order_and_everybody_sees_it() {
    let hall = Hall::open().await;
    let visit = hall.world.booked(MONDAY, "09:30", &phone(1)).await;
    assert_eq!(hall.lease(0).await["first"], "A001");
    assert_eq!(
        hall.lease(1).await["first"],
        "B001",
        "each kiosk has a letter of its own"
    );
    hall.draw(0, "A001").await;
    hall.world.pass(MINUTE);
    hall.draw(1, "B001").await;
    hall.world.pass(MINUTE);
    let turn =
        json!({"number": "A002", "came": hall.now(), "purpose": {"services": ["long"]}, "turn": "priority"});
    assert_eq!(hall.report(0, &[turn]).await[0]["listed"]["number"], "A002");
    hall.world.pass(25 * MINUTE);
    let outcome = hall.report(1, &[check_in("B002", hall.now(), &visit)]).await;
    assert_eq!(
        outcome[0]["listed"],
        json!({
            "number": "B002", "state": "checked_in", "appointment": "09:30", "ahead": 0,
            "wait": {"least": 0, "most": 0}
        })
    );
    assert_eq!(hall.state(&visit, 1).await, "checked_in");
    assert_eq!(hall.waiting().await, ["B002", "A002", "A001", "B001"]);

    let seen = hall
        .world
        .get("/api/hall?centre=baku_1&services=quick")
        .await
        .json();
    assert!(
        seen["newcomer"]["most"].as_u64().unwrap() >= seen["waiting"][3]["wait"]["most"].as_u64().unwrap(),
        "who comes now waits as long as who came last, or longer: {seen}"
    );
    assert_eq!(hall.call(1).await, "B002");
    assert_eq!(hall.state(&visit, 1).await, "called");
    assert_eq!(hall.call(2).await, "A002");
    assert_eq!(hall.call(3).await, "A001");
    let seen = hall.world.get("/api/hall?centre=baku_1").await.json();
    let called: Vec<_> = seen["called"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| &it["number"])
        .collect();
    assert_eq!(called.len(), 3);
    assert!(
        seen["waiting"][0]["wait"]["most"].as_u64().unwrap() > 0,
        "all counters are busy: {seen}"
    );

    hall.world.pass(9 * MINUTE);
    let served = hall.tell("B002", "serve").await.json();
    assert_eq!(
        (&served["state"], &served["counter"]),
        (&json!("served"), &json!(1))
    );
    assert_eq!(hall.state(&visit, 1).await, "served");
    assert_eq!(hall.call(1).await, "B001");
    assert_eq!(hall.waiting().await, [""; 0]);
    hall.is_sound().await;
    let audit = "select count(*) from audit where name = 'Nigar' and what like 'called %'";
    assert_eq!(hall.world.count(audit).await, 4);
}

#[tokio::test]
async fn what_was_given_without_a_line_is_merged_in_any_order_and_only_once() {
    let hall = Hall::open().await;
    hall.lease(0).await;
    hall.lease(1).await;
    let drawn =
        |kiosk: &str, minute: i64| walk_in(&format!("{kiosk}{minute:03}"), NINE + minute * MINUTE, "quick");
    let first: Vec<Value> = (1..=20).map(|minute| drawn("A", minute)).collect();
    let second: Vec<Value> = (1..=20).map(|minute| drawn("B", minute)).collect();
    hall.world.pass(HOUR);
    // The line comes back: told in pieces, backwards, and once more because an answer was lost.
    hall.report(1, &second[10..]).await;
    let backwards: Vec<Value> = first.iter().rev().cloned().collect();
    hall.report(0, &backwards).await;
    hall.report(1, &second).await;
    hall.report(0, &first[5..9]).await;
    assert_eq!(hall.world.count("select count(*) from tickets").await, 40);
    let order = hall.waiting().await;
    let alternating: Vec<String> = (1..=20)
        .flat_map(|n| [format!("A{n:03}"), format!("B{n:03}")])
        .collect();
    assert_eq!(
        order, alternating,
        "by when they came, whichever kiosk gave the number"
    );
    hall.is_sound().await;
}

#[tokio::test]
async fn a_ticket_that_cannot_be_says_why_and_the_others_of_its_report_stand() {
    let hall = Hall::open().await;
    hall.lease(0).await;
    let today = hall.world.booked(MONDAY, "10:00", &phone(1)).await;
    let tomorrow = hall.world.booked(TUESDAY, "10:00", &phone(2)).await;
    let cancelled = hall.world.booked(MONDAY, "10:15", &phone(3)).await;
    hall.world.cancel(&cancelled, &phone(3)).await;
    let held = hall.world.held(MONDAY, "10:30").await;
    let elsewhere = {
        let body = json!({"centre": "baku_2", "services": ["quick"], "date": MONDAY, "time": "10:00"});
        let held = hall.world.post(paths::VISITS, &body).await.json()["reference"].clone();
        let held = held.as_str().unwrap().to_owned();
        hall.world.confirm(&held, &phone(4)).await;
        held
    };
    let now = hall.now();
    let report = [
        walk_in("A001", now, "quick"),
        walk_in("A060", now, "quick"),
        walk_in("A002", now - DAY, "quick"),
        walk_in("A001", now + 1, "quick"),
        walk_in("A003", now, "nothing"),
        check_in("A004", now, &today),
        check_in("A005", now, &today),
        check_in("A006", now, &tomorrow),
        check_in("A007", now, &cancelled),
        check_in("A008", now, &held),
        check_in("A009", now, &elsewhere),
        check_in("A010", now, "0000-0000-00000"),
        walk_in("A011", now, "long"),
    ];
    let outcomes = hall.report(0, &report).await;
    let short = |outcome: &Value| match (
        &outcome["listed"]["number"],
        &outcome["instead"],
        &outcome["refused"],
    ) {
        (Value::String(number), _, _) => number.clone(),
        (_, Value::String(number), _) => format!("instead {number}"),
        (_, _, Value::String(code)) => code.clone(),
        _ => panic!("{outcome}"),
    };
    let outcomes: Vec<String> = outcomes.iter().map(short).collect();
    assert_eq!(
        outcomes,
        [
            "A001",
            "number_not_leased",
            "number_not_leased",
            "number_taken",
            "unknown_service",
            "A004",
            "instead A004",
            "visit_not_today",
            "visit_over",
            "visit_not_found",
            "visit_elsewhere",
            "visit_not_found",
            "A011"
        ]
    );
    assert_eq!(
        hall.waiting().await,
        ["A001", "A011", "A004"],
        "nobody is due yet"
    );
    hall.is_sound().await;

    let many: Vec<Value> = (0..101).map(|_| walk_in("A001", now, "quick")).collect();
    let reply = by_device(
        &hall.world,
        paths::TICKETS,
        &hall.kiosks[0],
        &json!({"tickets": many}),
    )
    .await;
    assert_eq!(
        (reply.status, reply.json()["field"].as_str()),
        (422, Some("tickets"))
    );
}

#[tokio::test]
async fn who_does_not_come_when_called_comes_back_once() {
    let hall = Hall::open().await;
    hall.lease(0).await;
    let visit = hall.world.booked(MONDAY, "09:30", &phone(1)).await;
    hall.report(0, &[check_in("A001", hall.now(), &visit)]).await;
    for number in ["A002", "A003", "A004", "A005"] {
        hall.world.pass(MINUTE);
        hall.draw(0, number).await;
    }
    hall.world.pass(22 * MINUTE);
    assert_eq!(hall.call(1).await, "A001");
    let again = hall.tell("A001", "recall").await;
    assert_eq!(
        (again.status, again.json()["state"].as_str()),
        (200, Some("called"))
    );
    assert_eq!(hall.tell("A001", "miss").await.status, 200);
    assert_eq!(hall.state(&visit, 1).await, "missed");
    let taken = "select count(*) from cells";
    assert_eq!(hall.world.count(taken).await, 0, "the time is free again");
    assert_eq!(hall.tell("A001", "return").await.status, 200);
    assert_eq!(hall.waiting().await, ["A002", "A003", "A004", "A001", "A005"]);
    assert_eq!(hall.call(1).await, "A002");
    assert_eq!(hall.call(2).await, "A003");
    assert_eq!(hall.call(3).await, "A004");
    hall.tell("A002", "serve").await;
    assert_eq!(hall.call(1).await, "A001", "after three others");
    hall.tell("A001", "miss").await;
    let third = hall.tell("A001", "return").await;
    assert_eq!((third.status, third.code().as_str()), (409, "called_twice"));
    hall.is_sound().await;
}

#[tokio::test]
async fn a_call_that_is_repeated_calls_nobody_more() {
    let hall = Hall::open().await;
    hall.lease(0).await;
    hall.draw(0, "A001").await;
    hall.draw(0, "A002").await;
    let (key, body) = (key(), json!({"counter": 1}));
    let first = hall.staff_with(paths::CALLS, &key, &body).await;
    let second = hall.staff_with(paths::CALLS, &key, &body).await;
    assert_eq!((first.status, first.text()), (200, second.text()));
    assert_eq!(hall.waiting().await, ["A002"]);
    let busy = hall.staff(paths::CALLS, &body).await;
    assert_eq!((busy.status, busy.code().as_str()), (409, "counter_busy"));
    let none = hall.staff(paths::CALLS, &json!({"counter": 9})).await;
    assert_eq!((none.status, none.code().as_str()), (422, "unknown_counter"));
    assert_eq!(hall.call(2).await, "A002");
    assert_eq!(hall.call(3).await, "", "nobody waits");
    for (number, event, status, code) in [
        ("A009", "serve", 404, "ticket_not_found"),
        ("A001", "return", 409, "ticket_state_forbids"),
        ("A001", "leave", 409, "ticket_state_forbids"),
        ("I001", "serve", 422, "invalid_request"),
        ("A001", "dance", 422, "invalid_request"),
    ] {
        let reply = hall.tell(number, event).await;
        assert_eq!(
            (reply.status, reply.code().as_str()),
            (status, code),
            "{number} {event}"
        );
    }
    hall.is_sound().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn three_counters_that_call_at_once_never_get_the_same_person() {
    let hall = Hall::open().await;
    hall.lease(0).await;
    let tickets: Vec<Value> = (1..=40)
        .map(|n| walk_in(&format!("A{n:03}"), NINE, "quick"))
        .collect();
    hall.report(0, &tickets).await;
    let hall = std::sync::Arc::new(hall);
    let counters = (1..=3).map(|counter| {
        let hall = hall.clone();
        tokio::spawn(async move {
            let mut called = Vec::new();
            loop {
                let number = hall.call(counter).await;
                if number.is_empty() {
                    return called;
                }
                assert_eq!(hall.tell(&number, "serve").await.status, 200);
                called.push(number);
            }
        })
    });
    let mut all = Vec::new();
    for counter in counters.collect::<Vec<_>>() {
        all.extend(counter.await.unwrap());
    }
    all.sort();
    let each: Vec<String> = (1..=40).map(|n| format!("A{n:03}")).collect();
    assert_eq!(all, each);
    hall.is_sound().await;
}

#[tokio::test]
async fn the_desk_gives_numbers_of_its_own_and_a_visit_has_one() {
    let hall = Hall::open().await;
    hall.lease(0).await;
    let visit = hall.world.booked(MONDAY, "10:00", &phone(1)).await;
    let give = async |purpose: Value| {
        let reply = hall
            .staff(paths::DESK_TICKETS, &json!({"purpose": purpose, "turn": "usual"}))
            .await;
        assert_eq!(reply.status, 200, "{}", reply.text());
        reply.json()
    };
    assert_eq!(
        give(json!({"services": ["quick"]})).await["listed"]["number"],
        "B001"
    );
    assert_eq!(give(json!({"visit": visit})).await["listed"]["number"], "B002");
    assert_eq!(give(json!({"visit": visit})).await, json!({"instead": "B002"}));
    assert_eq!(
        give(json!({"services": ["nothing"]})).await,
        json!({"refused": "unknown_service"})
    );
    for n in 3..=50 {
        let number = format!("B{n:03}");
        assert_eq!(
            give(json!({"services": ["quick"]})).await["listed"]["number"],
            number
        );
    }
    assert_eq!(
        give(json!({"services": ["quick"]})).await["listed"]["number"],
        "B051",
        "the next block is leased when the first is used up"
    );
    assert_eq!(hall.world.count("select count(*) from blocks").await, 3);
    hall.is_sound().await;
}

#[tokio::test]
async fn a_device_is_known_by_its_secret_alone_and_shut_out_at_once() {
    let hall = Hall::open().await;
    for secret in ["", "AAAA", &Secret::new().unwrap().text()] {
        for path in [paths::BLOCKS, paths::TICKETS] {
            let reply = by_device(&hall.world, path, secret, &json!({"tickets": []})).await;
            assert_eq!(
                (reply.status, reply.code().as_str()),
                (401, "unknown_device"),
                "{path}"
            );
        }
    }
    let plain = hall.world.post(paths::BLOCKS, &json!({})).await;
    assert_eq!(plain.status, 401, "without the header");
    assert!(
        !hall.world.stored().await.contains(&hall.kiosks[0]),
        "only the hash is kept"
    );
    hall.lease(0).await;
    let anew = device(&hall.world, 1).await;
    let old = by_device(&hall.world, paths::BLOCKS, &hall.kiosks[0], &json!({})).await;
    assert_eq!(old.status, 401, "its secret was replaced");
    let store = hall.world.store().await;
    let centre = "baku_1".parse().unwrap();
    assert!(store.remove_device(&centre, Issuer::Kiosk(1)).await.unwrap());
    assert!(!store.remove_device(&centre, Issuer::Kiosk(1)).await.unwrap());
    assert_eq!(
        by_device(&hall.world, paths::BLOCKS, &anew, &json!({}))
            .await
            .status,
        401
    );
}

#[tokio::test]
async fn a_lease_whose_answer_was_lost_gives_the_same_numbers() {
    let hall = Hall::open().await;
    let bearer = format!("Bearer {}", hall.kiosks[0]);
    let lease = async |key: &str| {
        let mut request = post(paths::BLOCKS, key, &json!({}));
        request
            .headers_mut()
            .insert("authorization", bearer.parse().unwrap());
        hall.world.send(request).await.json()
    };
    let first = lease("lost-answer-number-1").await;
    let block = json!({"issuer": "kiosk_1", "date": MONDAY, "first": "A001", "last": "A050"});
    assert_eq!(first, block);
    assert_eq!(lease("lost-answer-number-1").await, first);
    assert_eq!(lease("lost-answer-number-2").await["first"], "A051");
}

#[tokio::test]
async fn at_the_end_of_the_day_the_hall_is_left_in_order() {
    let hall = Hall::open().await;
    hall.lease(0).await;
    let came = hall.world.booked(MONDAY, "09:30", &phone(1)).await;
    let absent = hall.world.booked(MONDAY, "10:00", &phone(2)).await;
    let later = hall.world.booked(TUESDAY, "10:00", &phone(3)).await;
    let given_up = hall.world.booked(MONDAY, "11:00", &phone(4)).await;
    hall.report(
        0,
        &[
            check_in("A001", hall.now(), &came),
            check_in("A004", hall.now(), &given_up),
        ],
    )
    .await;
    assert_eq!(hall.world.cancel(&given_up, &phone(4)).await.status, 200);
    assert_eq!(
        hall.waiting().await,
        ["A001"],
        "who gave up the visit waits no longer"
    );
    hall.draw(0, "A002").await;
    hall.draw(0, "A003").await;
    hall.world.pass(25 * MINUTE);
    assert_eq!(hall.call(1).await, "A001");
    assert_eq!(hall.call(2).await, "A002");
    let store = hall.world.store().await;
    let sweep = async || {
        assert!(
            store
                .forget(hall.world.now(), &Policy::default())
                .await
                .is_empty()
        )
    };
    sweep().await;
    assert_eq!(hall.state(&came, 1).await, "called", "the day is not over");
    hall.world.pass(DAY);
    sweep().await;
    let states: Vec<String> = sqlx::query_scalar("select state from tickets order by number")
        .fetch_all(&hall.world.database)
        .await
        .unwrap();
    assert_eq!(states, ["served", "served", "cancelled", "cancelled"]);
    assert_eq!(hall.state(&came, 1).await, "served");
    assert_eq!(hall.state(&absent, 2).await, "missed");
    assert_eq!(hall.state(&later, 3).await, "booked");
    let timed = "select count(*) from tickets where ended_at is not null and state = 'served'";
    assert_eq!(
        hall.world.count(timed).await,
        0,
        "nobody knows when they were done"
    );
    hall.is_sound().await;

    hall.world.pass(40 * DAY);
    sweep().await;
    assert_eq!(
        hall.world
            .count("select count(*) from tickets where reference is not null")
            .await,
        0
    );
    hall.is_sound().await;
}

#[tokio::test]
async fn where_nobody_reports_in_the_hall_nobody_is_called_absent() {
    let hall = Hall::open().await;
    let visit = hall.world.booked(MONDAY, "10:00", &phone(1)).await;
    hall.world.pass(DAY);
    let store = hall.world.store().await;
    assert!(
        store
            .forget(hall.world.now(), &Policy::default())
            .await
            .is_empty()
    );
    assert_eq!(hall.state(&visit, 1).await, "booked");
}

#[tokio::test]
async fn the_staff_see_the_day_without_names_and_one_person_with_a_trace() {
    let hall = Hall::open().await;
    let visit = hall.world.booked(MONDAY, "10:00", &phone(1)).await;
    hall.world.held(MONDAY, "11:00").await;
    hall.world.booked(TUESDAY, "10:00", &phone(2)).await;
    let today = hall.look(paths::DAY_VISITS).await.json();
    assert_eq!(
        today,
        json!([{"reference": visit, "state": "booked", "time": "10:00", "minutes": 15, "counter": 1,
            "services": ["quick"]}])
    );
    let tomorrow = hall
        .look(&format!("{}?day={TUESDAY}", paths::DAY_VISITS))
        .await
        .json();
    assert_eq!(tomorrow.as_array().unwrap().len(), 1);
    for query in ["?day=", "?day=today", "?from=2026-11-23"] {
        let reply = hall.look(&format!("{}{query}", paths::DAY_VISITS)).await;
        assert_eq!(
            (reply.status, reply.json()["field"].as_str()),
            (422, Some("day")),
            "{query}"
        );
    }
    let see = async |reference: &str| {
        hall.staff(paths::VISIT_PERSON, &json!({"reference": reference}))
            .await
    };
    assert_eq!(
        see(&visit).await.json(),
        json!({"name": "Günel Əliyeva", "phone": "+994 50 100 00 01", "language": "az", "booked_for": "oneself"})
    );
    let seen = format!("select count(*) from audit where what = 'saw the person of visit {visit}'");
    let seen: i64 = sqlx::query_scalar(sqlx::AssertSqlSafe(seen))
        .fetch_one(&hall.world.database)
        .await
        .unwrap();
    assert_eq!(seen, 1);
    let elsewhere = {
        let body = json!({"centre": "baku_2", "services": ["quick"], "date": MONDAY, "time": "10:00"});
        let held = hall.world.post(paths::VISITS, &body).await.json()["reference"].clone();
        let held = held.as_str().unwrap().to_owned();
        hall.world.confirm(&held, &phone(4)).await;
        held
    };
    hall.world.cancel(&visit, &phone(1)).await;
    for unseen in [elsewhere.as_str(), &visit, "0000-0000-00000"] {
        let reply = see(unseen).await;
        assert_eq!(
            (reply.status, reply.code().as_str()),
            (404, "visit_not_found"),
            "{unseen}"
        );
    }
}

#[tokio::test]
async fn an_operator_lets_a_kiosk_in_and_shuts_it_out() {
    let world = World::new().await;
    let dost = |words: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_dost"));
        command.args(["device", "--database", &world.address(), "baku_1"]);
        let output = command
            .args(words)
            .env("DOST_KEYS", KEY_OF_PEOPLE)
            .output()
            .unwrap();
        let said = [output.stdout, output.stderr].concat();
        (output.status.success(), String::from_utf8(said).unwrap())
    };
    let (is_done, secret) = dost(&["add", "3"]);
    assert!(is_done && secret.trim().parse::<Secret>().is_ok(), "{secret}");
    let (_, list) = dost(&["list"]);
    assert!(list.starts_with("kiosk_3 since 20"), "{list}");
    let reply = by_device(&world, paths::BLOCKS, secret.trim(), &json!({})).await;
    assert_eq!(reply.json()["issuer"], "kiosk_3");
    assert_eq!(dost(&["remove", "3"]), (true, "kiosk_3 is shut out\n".to_owned()));
    assert_eq!(
        by_device(&world, paths::BLOCKS, secret.trim(), &json!({}))
            .await
            .status,
        401
    );
    let (is_done, why) = dost(&["remove", "3"]);
    assert!(!is_done && why.contains("has no device kiosk_3"), "{why}");
}
