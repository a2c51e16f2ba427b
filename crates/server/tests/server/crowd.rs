//! Two hundred people and fifty times: ten thousand wishes on each database, two hundred at once, answers lost and asked
//! for again. Afterwards the database and what everybody was told are the same story.

use std::collections::BTreeSet;
use std::env;

use api::paths;
use axum::Router;
use serde_json::{Value, json};

use crate::support::{Reply, TUESDAY, WEDNESDAY, World, confirm_body, hold_body, phone, post, send};

const PEOPLE: u32 = 200;
const TIMES: u32 = 50;

/// How many wishes each of them has; more with WISHES=5000.
fn wishes() -> u32 {
    env::var("WISHES").map_or(50, |text| text.parse().unwrap())
}

/// What a person was told last.
#[derive(Clone, Debug, PartialEq)]
enum Told {
    Nothing,
    Held(String, u32),
    Booked(String, u32),
}

struct Person {
    app: Router,
    number: u32,
    told: Told,
    dice: u32,
    wish: u32,
}

/// The day and hour of a time.
fn when(time: u32) -> (&'static str, String) {
    let day = if time < 25 { TUESDAY } else { WEDNESDAY };
    (day, format!("{:02}:{:02}", 9 + time % 25 / 4, time % 25 % 4 * 15))
}

impl Person {
    /// The next number of their own row, below a limit.
    fn roll(&mut self, limit: u32) -> u32 {
        self.dice ^= self.dice << 13;
        self.dice ^= self.dice >> 17;
        self.dice ^= self.dice << 5;
        self.dice % limit
    }

    async fn act(&mut self) {
        self.wish += 1;
        let (time, own) = (self.roll(TIMES), phone(self.number));
        let (day, hour) = when(time);
        match self.told.clone() {
            Told::Nothing => {
                let reply = self.ask(paths::VISITS, &hold_body(day, &hour)).await;
                if reply.status == 201 {
                    self.told = Told::Held(reply.json()["reference"].as_str().unwrap().to_owned(), time);
                }
            }
            Told::Held(reference, time) if self.roll(4) > 0 => {
                let reply = self.ask(paths::CONFIRM, &confirm_body(&reference, &own)).await;
                assert_eq!(reply.status, 200, "a hold is kept: {}", reply.text());
                self.told = Told::Booked(reference, time);
            }
            Told::Held(reference, _) => {
                let reply = self.ask(paths::RELEASE, &json!({"reference": reference})).await;
                assert_eq!(reply.status, 204);
                self.told = Told::Nothing;
            }
            Told::Booked(reference, _) if self.roll(2) > 0 => {
                let body = json!({"reference": reference, "phone": own, "centre": "baku_1", "date": day, "time": hour});
                if self.ask(paths::MOVE, &body).await.status == 200 {
                    self.told = Told::Booked(reference, time);
                }
            }
            Told::Booked(reference, _) => {
                let body = json!({"reference": reference, "phone": own});
                let reply = self.ask(paths::CANCEL, &body).await;
                assert_eq!(reply.status, 200, "{}", reply.text());
                self.told = Told::Nothing;
            }
        }
    }

    /// Asks until there is an answer; one in four is lost and asked for again, up to five times.
    async fn ask(&mut self, path: &str, body: &Value) -> Reply {
        let key = format!("crowd-{:03}-{:04}-wish", self.number, self.wish);
        let mut first = send(&self.app, post(path, &key, body)).await;
        while first.status == 503 {
            first = send(&self.app, post(path, &key, body)).await;
        }
        assert!(matches!(first.status, 200 | 201 | 204 | 409), "{}", first.text());
        let lost = if self.roll(4) == 0 { self.roll(5) + 1 } else { 0 };
        for _ in 0..lost {
            let again = send(&self.app, post(path, &key, body)).await;
            // What is free instead may have changed; whether it was done may not.
            let same = again.status == first.status && (first.status == 409 || again.body == first.body);
            assert!(same || again.status == 503, "{} {}", first.text(), again.text());
        }
        first
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn what_everybody_was_told_is_what_the_database_says() {
    let world = World::with_counters(1).await;
    let people = (0..PEOPLE).map(|number| {
        let mut person = Person {
            app: world.app.clone(),
            number,
            told: Told::Nothing,
            dice: 2_654_435_769 ^ (number + 1),
            wish: 0,
        };
        tokio::spawn(async move {
            for _ in 0..wishes() {
                person.act().await;
            }
            person
        })
    });
    let mut told = Vec::new();
    for person in people.collect::<Vec<_>>() {
        told.push(person.await.unwrap());
    }

    assert_eq!(world.store().await.check(world.now()).await.unwrap(), []);
    let mut times = BTreeSet::new();
    let mut active = 0;
    for person in &told {
        let (Told::Held(reference, time) | Told::Booked(reference, time)) = &person.told else {
            continue;
        };
        active += 1;
        assert!(times.insert(*time), "nobody else has their time");
        if matches!(person.told, Told::Booked(..)) {
            let found = world.find(reference, &phone(person.number)).await.json();
            let (day, hour) = when(*time);
            assert_eq!(
                (&found["state"], &found["date"], &found["time"]),
                (&json!("booked"), &json!(day), &json!(hour))
            );
        }
    }
    let stored = "select count(*) from visits where state in ('held', 'booked')";
    assert_eq!(
        world.count(stored).await,
        active,
        "nothing is taken that nobody was told of"
    );
    eprintln!(
        "{} wishes: {active} times are taken at the end",
        PEOPLE * wishes()
    );
    assert!(active > 25, "{active} times are taken at the end");
}
