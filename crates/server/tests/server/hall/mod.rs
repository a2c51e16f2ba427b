//! A day in the hall: numbers with and without a line, check-in, calls in order, and what is left of it. Here is the hall.

mod calls;
mod day;
mod devices;
mod tickets;

use std::sync::atomic::{AtomicU32, Ordering};

use api::paths;
use axum::http::Request;
use booking::Policy;
use booking::queue::Issuer;
use serde_json::{Value, json};
use server::staff::Secret;
use server::store::Person;

use crate::staff::{ADDRESS, session_of, settings};
use crate::support::{MONDAY, MONDAY_MORNING, Reply, World, phone, post};

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

    /// What the server does by itself from time to time.
    async fn sweep(&self) {
        let store = self.world.store().await;
        let failed = store.forget(self.world.now(), &Policy::default()).await;
        assert!(failed.is_empty());
    }

    /// A visit of today at another centre.
    async fn booked_elsewhere(&self) -> String {
        let body = json!({"centre": "baku_2", "services": ["quick"], "date": MONDAY, "time": "10:00"});
        let held = self.world.post(paths::VISITS, &body).await.json();
        let reference = held["reference"].as_str().unwrap().to_owned();
        self.world.confirm(&reference, &phone(4)).await;
        reference
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
