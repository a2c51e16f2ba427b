//! A small world for each test: its own database, its own clock, three centres and three services.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU32, Ordering};

use api::{Surface, paths};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Method, Request};
use booking::slots::Opening;
use booking::{Cell, Minutes, Policy};
use serde_json::{Value, json};
use server::Site;
use server::app::{State, app};
use server::clock::Clock;
use server::fleet::Watch;
use server::keys::Keys;
use server::listen::Drain;
use server::metrics::{Metrics, page};
use server::staff::{Office, Settings};
use server::store::{Database, Seed, Store, Timetable, Way};
use sqlx::{AnyPool, AssertSqlSafe};
use time::{UtcDateTime, Weekday};
use tower::ServiceExt;

use crate::home::Home;
use crate::place::ON_POSTGRES;

/// Monday, 23 November 2026, 08:00 in Baku.
pub(crate) const MONDAY_MORNING: i64 = 1_795_406_400;
pub(crate) const DAY: i64 = 24 * 60 * 60;
pub(crate) const MONDAY: &str = "2026-11-23";
pub(crate) const TUESDAY: &str = "2026-11-24";
pub(crate) const WEDNESDAY: &str = "2026-11-25";

pub(crate) const INDEX: &str = "<!doctype html><title>DOST</title><script type=\"module\">start()</script>";

pub(crate) struct World {
    pub(crate) app: Router,
    pub(crate) clock: Arc<AtomicI64>,
    /// For looking at the database and for what an operator would do there.
    pub(crate) database: AnyPool,
    pub(crate) home: Home,
    keys: AtomicU32,
}

pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Reply {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error}: {:?}", self.text()))
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub(crate) fn code(&self) -> String {
        self.json()["code"].as_str().unwrap_or_default().to_owned()
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .map(|value| value.to_str().unwrap())
            .unwrap_or_default()
    }
}

impl World {
    /// Three counters a centre, as the server itself gives.
    pub(crate) async fn new() -> World {
        let home = Home::new();
        std::fs::write(home.path().join("index.html"), INDEX).unwrap();
        let store = Store::open(&home.database, keys()).await.unwrap();
        store.seed(&seed()).await.unwrap();
        let clock = Arc::new(AtomicI64::new(MONDAY_MORNING));
        let app = serve(store, home.path(), clock.clone());
        let database = home.open().await;
        World {
            app,
            clock,
            database,
            home,
            keys: AtomicU32::new(0),
        }
    }

    /// The same with an office where the staff sign in.
    pub(crate) async fn with_staff(settings: Settings) -> World {
        let mut world = World::new().await;
        let office = Some(Arc::new(Office::new(settings)));
        world.app = serve_with(
            world.store().await,
            world.home.path(),
            world.clock.clone(),
            office,
        );
        world
    }

    /// Another server on the same database and by the same clock.
    pub(crate) async fn another_server(&self) -> Router {
        serve(self.store().await, self.home.path(), self.clock.clone())
    }

    /// Another server on the same database, whose clock is so many seconds ahead.
    pub(crate) async fn server_ahead(&self, seconds: i64) -> Router {
        let moment = self.clock.load(Ordering::SeqCst) + seconds;
        serve(
            self.store().await,
            self.home.path(),
            Arc::new(AtomicI64::new(moment)),
        )
    }

    /// Goes on with another server on the same database.
    pub(crate) fn serve(&mut self, store: Store) {
        self.app = serve(store, self.home.path(), self.clock.clone());
    }

    /// A server over a store of its database.
    pub(crate) fn serve_store(&self, store: Store) -> Router {
        serve(store, self.home.path(), self.clock.clone())
    }

    /// The page of metrics over a store of its database.
    pub(crate) fn metrics_of(&self, store: Store) -> Router {
        page(state(store, self.clock.clone(), None))
    }

    /// Its database, opened once more.
    pub(crate) async fn store(&self) -> Store {
        Store::open(&self.home.database, keys()).await.unwrap()
    }

    /// From now on people are told in these ways. The store that tells them.
    pub(crate) async fn tell(&mut self, ways: Vec<Way>) -> Store {
        let store = self.store().await.telling(ways);
        self.app = serve(store.clone(), self.home.path(), self.clock.clone());
        store
    }

    /// Its database as it is written on the command line.
    pub(crate) fn address(&self) -> String {
        self.home.address()
    }

    pub(crate) fn folder(&self) -> &Path {
        self.home.path()
    }

    /// A server over another database.
    pub(crate) async fn served_from(&self, database: Database, keys: Keys) -> Router {
        let store = Store::open(&database, keys).await.unwrap();
        serve(store, self.home.path(), self.clock.clone())
    }

    /// Leaves only the first counters of every centre.
    pub(crate) async fn with_counters(counters: u16) -> World {
        let world = World::new().await;
        let query = sqlx::query("delete from shifts where counter > $1").bind(i64::from(counters));
        query.execute(&world.database).await.unwrap();
        // No server has read it yet: the first request does.
        world
    }

    pub(crate) fn now(&self) -> UtcDateTime {
        UtcDateTime::from_unix_timestamp(self.clock.load(Ordering::SeqCst)).unwrap()
    }

    pub(crate) fn pass(&self, seconds: i64) {
        self.clock.fetch_add(seconds, Ordering::SeqCst);
    }

    pub(crate) async fn send(&self, request: Request<Body>) -> Reply {
        send(&self.app, request).await
    }

    pub(crate) async fn get(&self, path: &str) -> Reply {
        self.send(Request::get(path).body(Body::empty()).unwrap()).await
    }

    /// Posts with a key of its own.
    pub(crate) async fn post(&self, path: &str, body: &Value) -> Reply {
        let key = format!("test-key-number-{}", self.keys.fetch_add(1, Ordering::SeqCst));
        self.send(post(path, &key, body)).await
    }

    pub(crate) async fn hold(&self, date: &str, time: &str) -> Reply {
        self.post(paths::VISITS, &hold_body(date, time)).await
    }

    /// Holds a time that must be free; the reference.
    pub(crate) async fn held(&self, date: &str, time: &str) -> String {
        let reply = self.hold(date, time).await;
        assert_eq!(reply.status, 201, "{}", reply.text());
        reply.json()["reference"].as_str().unwrap().to_owned()
    }

    pub(crate) async fn confirm(&self, reference: &str, phone: &str) -> Reply {
        self.post(paths::CONFIRM, &confirm_body(reference, phone)).await
    }

    /// Books a time that must be free; the reference.
    pub(crate) async fn booked(&self, date: &str, time: &str, phone: &str) -> String {
        let reference = self.held(date, time).await;
        let reply = self.confirm(&reference, phone).await;
        assert_eq!(reply.status, 200, "{}", reply.text());
        reference
    }

    pub(crate) async fn cancel(&self, reference: &str, phone: &str) -> Reply {
        self.post(paths::CANCEL, &json!({"reference": reference, "phone": phone}))
            .await
    }

    pub(crate) async fn find(&self, reference: &str, phone: &str) -> Reply {
        self.post(paths::FIND, &json!({"reference": reference, "phone": phone}))
            .await
    }

    pub(crate) async fn slots(&self, from: &str, days: u8) -> Value {
        let path = format!(
            "{}?centre=baku_1&services=quick&from={from}&days={days}",
            paths::SLOTS
        );
        let reply = self.get(&path).await;
        assert_eq!(reply.status, 200, "{}", reply.text());
        reply.json()
    }

    /// Whether a time is "free" or "taken".
    pub(crate) async fn slot(&self, date: &str, time: &str) -> String {
        let reply = self.slots(date, 1).await;
        let times = reply["days"][0]["times"].as_array().unwrap().clone();
        let slot = times.iter().find(|slot| slot["time"] == time).unwrap();
        slot["state"].as_str().unwrap().to_owned()
    }

    /// What a query of one number says.
    pub(crate) async fn count(&self, query: &'static str) -> i64 {
        count(&self.database, query).await
    }

    /// Does what an operator does in the database, and tells the servers as the operator's commands do.
    pub(crate) async fn execute(&self, statement: &'static str) {
        for statement in [statement, "update centres set revision = revision + 1"] {
            sqlx::query(statement).execute(&self.database).await.unwrap();
        }
    }

    /// Everything that lies in the files of SQLite, or in the tables of PostgreSQL, as text.
    pub(crate) async fn stored(&self) -> String {
        if ON_POSTGRES {
            return self.dump().await;
        }
        let entries = std::fs::read_dir(self.home.path()).unwrap();
        let bytes = entries.flat_map(|entry| std::fs::read(entry.unwrap().path()).unwrap());
        String::from_utf8_lossy(&bytes.collect::<Vec<u8>>()).into_owned()
    }

    /// The whole database as text.
    pub(crate) async fn dump(&self) -> String {
        dump(&self.database).await
    }
}

fn serve(store: Store, folder: &Path, clock: Arc<AtomicI64>) -> Router {
    serve_with(store, folder, clock, None)
}

fn serve_with(store: Store, folder: &Path, clock: Arc<AtomicI64>, office: Option<Arc<Office>>) -> Router {
    let state = state(store, clock, office);
    app(state, &Site::open(folder, Surface::Home).unwrap())
}

fn state(store: Store, clock: Arc<AtomicI64>, office: Option<Arc<Office>>) -> State {
    let now = move || UtcDateTime::from_unix_timestamp(clock.load(Ordering::SeqCst)).unwrap();
    State {
        store,
        clock: Clock::from_fn(now),
        policy: Policy::default(),
        office,
        metrics: Metrics::default(),
        watch: watch(),
        drain: Drain::default(),
    }
}

/// A server that has listened for a day.
pub(crate) fn watch() -> Watch {
    let since = UtcDateTime::from_unix_timestamp(MONDAY_MORNING - DAY).unwrap();
    Watch::new(since, None)
}

pub(crate) async fn send(app: &Router, request: Request<Body>) -> Reply {
    let response = app.clone().oneshot(request).await.unwrap();
    let (parts, body) = response.into_parts();
    let body = to_bytes(body, usize::MAX).await.unwrap().to_vec();
    Reply {
        status: parts.status.as_u16(),
        headers: parts.headers,
        body,
    }
}

pub(crate) fn post(path: &str, key: &str, body: &Value) -> Request<Body> {
    Request::builder()
        .method(Method::POST)
        .uri(path)
        .header("content-type", "application/json")
        .header("idempotency-key", key)
        .body(Body::from(body.to_string()))
        .unwrap()
}

pub(crate) fn hold_body(date: &str, time: &str) -> Value {
    json!({"centre": "baku_1", "services": ["quick"], "date": date, "time": time})
}

pub(crate) fn confirm_body(reference: &str, phone: &str) -> Value {
    json!({"reference": reference, "name": "Günel Əliyeva", "phone": phone, "language": "az"})
}

/// A phone number for each index.
pub(crate) fn phone(index: u32) -> String {
    format!("+99450{:07}", 1_000_000 + index)
}

/// The key that the tests' people are sealed with.
pub(crate) const KEYS: &str = "tests:bm90IGEgc2VjcmV0bm90IGEgc2VjcmV0bm90IGEgc2U";

pub(crate) fn keys() -> Keys {
    KEYS.parse().unwrap()
}

pub(crate) async fn count(database: &AnyPool, query: &'static str) -> i64 {
    sqlx::query_scalar(query).fetch_one(database).await.unwrap()
}

/// All that the database holds, but for the memory of refusals.
async fn dump(database: &AnyPool) -> String {
    let mut text = String::new();
    for query in [
        "select json_array(centre, valid_from, weekday, opens, closes) from hours order by 1",
        "select json_array(centre, walk_in_share) from centres order by 1",
        "select json_array(centre, shift, counter, weekday, opens, closes, services, valid_from,
         valid_until) from shifts order by 1",
        "select json_array(centre, service, minutes) from offers order by 1",
        "select json_array(centre, first_day, last_day, reason) from closures order by 1",
        "select json_array(centre, revised_at, author, what) from revisions order by 1",
        "select json_array(centre, reference, state, day, start, minutes, counter, held_until, person, phone_key,
         language, booked_for) from visits order by 1",
        "select json_array(centre, reference, position, service) from visit_services order by 1",
        "select json_array(centre, day, counter, cell, reference) from cells order by 1",
        "select json_array(phone_key, seat, centre, reference, day) from seats order by 1",
        "select json_array(centre, key, request, status, body, answered_at) from answers where status < 400 order by 1",
        "select json_array(centre, issuer, secret, added_at) from devices order by 1",
        "select json_array(centre, issuer, heard_at, since, screen, paper, app, agent, clock, up, restarts, heard, disk, memory,
         celsius) from fleet order by 1",
        "select json_array(centre, issuer, troubles) from alarms order by 1",
        "select json_array(centre, day, first, last, issuer) from blocks order by 1",
        "select json_array(centre, day, number, issuer, came_at, services, minutes, turn, state, appointment, reference,
         counter, called_at, ended_at, passed) from tickets order by 1",
        "select json_array(centre, day, counter, ahead) from desks order by 1",
        "select json_array(centre, reference, place, state, services, first_day, last_day, earliest, latest, person, phone_key,
         seat, language, booked_for, offer, answer_by, passed, ended_on) from wishes order by 1",
        "select json_array(finder, sealed, ends_at) from cases order by 1",
        "select json_array(finder, giver, taker, code, stage, sealed, ends_at) from handovers order by 1",
        "select json_array(day, surface, asked, helped, reason, count) from opinions order by 1",
    ] {
        let query = if ON_POSTGRES {
            let texts = query.replacen("json_array", "cast(json_build_array", 1);
            texts.replacen(") from", ") as text) from", 1)
        } else {
            query.to_owned()
        };
        let rows: Vec<String> = sqlx::query_scalar(AssertSqlSafe(query)).fetch_all(database).await.unwrap();
        text += &rows.join("\n");
        text += "\n--\n";
    }
    text
}

pub(crate) fn seed() -> Seed {
    let opening = Opening::new(Cell::at(9, 0).unwrap(), Cell::at(18, 0).unwrap()).unwrap();
    let week = [
        Weekday::Monday,
        Weekday::Tuesday,
        Weekday::Wednesday,
        Weekday::Thursday,
        Weekday::Friday,
    ];
    let centre = |key: &str| Timetable {
        centre: key.parse().unwrap(),
        hours: week.map(|weekday| (weekday, opening)).to_vec(),
    };
    let service = |key: &str, minutes| (key.parse().unwrap(), Minutes::new(minutes).unwrap());
    Seed {
        centres: ["baku_1", "baku_2", "baku_3", "baku_4"].map(centre).to_vec(),
        services: vec![service("quick", 15), service("long", 40), service("odd", 22)],
    }
}
