//! Two hundred people and fifty times: ten thousand wishes on each database, two hundred at once, answers lost and asked
//! for again, holds that run out between the rounds. Afterwards the database and what everybody was told are the same story,
//! and by that story no time was ever two people's.

use std::collections::BTreeMap;
use std::env;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use api::paths;
use axum::Router;
use booking::Policy;
use serde_json::{Value, json};

use crate::support::{Reply, TUESDAY, WEDNESDAY, World, confirm_body, hold_body, phone, post, send};

const PEOPLE: u32 = 200;
const TIMES: u32 = 50;
/// The wishes are made in so many rounds; all of them take less than a morning.
const ROUNDS: u32 = 25;
/// What the clock goes on after a round: too little to end a hold, enough with the next, enough at once.
const PAUSES: [i64; 4] = [7, 200, 301, 120];

/// How many wishes each of them has; more with WISHES=5000.
fn wishes() -> u32 {
    env::var("WISHES").map_or(50, |text| text.parse().unwrap())
}

/// What a person was told last.
#[derive(Clone, Debug, PartialEq)]
enum Told {
    Nothing,
    Held(String, u32),
    Lapsed(String, u32),
    Booked(String, u32),
}

/// By what somebody was told, a time was theirs from an answer until they asked for something else, or until its hold ended.
struct Owned {
    time: u32,
    from: u64,
    until: u64,
}

struct Person {
    app: Router,
    number: u32,
    told: Told,
    dice: u32,
    wish: u32,
    /// The moment of the server's clock in this round.
    now: i64,
    held_until: i64,
    /// Counts requests that begin and answers that come, whosever.
    order: Arc<AtomicU64>,
    asked_at: u64,
    answered_at: u64,
    owned_from: u64,
    history: Vec<Owned>,
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
                    self.held_until = self.now + i64::from(Policy::default().hold_seconds);
                    self.owned_from = self.answered_at;
                }
            }
            Told::Held(reference, time) if self.roll(4) > 0 => {
                let reply = self.ask(paths::CONFIRM, &confirm_body(&reference, &own)).await;
                assert_eq!(reply.status, 200, "a hold is kept: {}", reply.text());
                self.told = Told::Booked(reference, time);
            }
            Told::Held(reference, time) => {
                let reply = self.ask(paths::RELEASE, &json!({"reference": reference})).await;
                assert_eq!(reply.status, 204);
                self.owned(time, self.asked_at);
                self.told = Told::Nothing;
            }
            // Its time may have become somebody else's, or be free still.
            Told::Lapsed(reference, time) if self.roll(4) > 0 => {
                let reply = self.ask(paths::CONFIRM, &confirm_body(&reference, &own)).await;
                self.told = Told::Nothing;
                if reply.status == 200 {
                    self.told = Told::Booked(reference, time);
                    self.owned_from = self.answered_at;
                }
            }
            Told::Lapsed(..) => self.told = Told::Nothing,
            Told::Booked(reference, old) if self.roll(2) > 0 => {
                let body = json!({"reference": reference, "phone": own, "centre": "baku_1", "date": day, "time": hour});
                if self.ask(paths::MOVE, &body).await.status == 200 {
                    self.owned(old, self.asked_at);
                    self.owned_from = self.answered_at;
                    self.told = Told::Booked(reference, time);
                }
            }
            Told::Booked(reference, time) => {
                let body = json!({"reference": reference, "phone": own});
                let reply = self.ask(paths::CANCEL, &body).await;
                assert_eq!(reply.status, 200, "{}", reply.text());
                self.owned(time, self.asked_at);
                self.told = Told::Nothing;
            }
        }
    }

    fn owned(&mut self, time: u32, until: u64) {
        let from = self.owned_from;
        self.history.push(Owned { time, from, until });
    }

    /// The clock of the server goes on.
    fn hears_the_clock(&mut self, now: i64) {
        self.now = now;
        if let Told::Held(reference, time) = self.told.clone()
            && self.held_until <= now
        {
            self.owned(time, self.order.load(Ordering::SeqCst));
            self.told = Told::Lapsed(reference, time);
        }
    }

    /// Asks until there is an answer; one in four is lost and asked for again, up to five times.
    async fn ask(&mut self, path: &str, body: &Value) -> Reply {
        let key = format!("crowd-{:03}-{:04}-wish", self.number, self.wish);
        self.asked_at = self.order.fetch_add(1, Ordering::SeqCst);
        let mut first = send(&self.app, post(path, &key, body)).await;
        while first.status == 503 {
            first = send(&self.app, post(path, &key, body)).await;
        }
        self.answered_at = self.order.fetch_add(1, Ordering::SeqCst);
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

/// The wishes of one person before the clock goes on.
async fn round(mut person: Person) -> Person {
    for _ in 0..wishes().div_ceil(ROUNDS) {
        person.act().await;
    }
    person
}

/// How often somebody had a time, which nobody else had meanwhile.
fn nobody_shared_a_time<'a>(histories: impl Iterator<Item = (u32, &'a Vec<Owned>)>) -> usize {
    let mut by_time: BTreeMap<u32, Vec<(u64, u64, u32)>> = BTreeMap::new();
    for (number, history) in histories {
        for Owned { time, from, until } in history {
            by_time.entry(*time).or_default().push((*from, *until, number));
        }
    }
    for (time, owners) in &mut by_time {
        owners.sort_unstable();
        for two in owners.windows(2) {
            assert!(two[0].1 <= two[1].0, "the time {time} was two people's: {two:?}");
        }
    }
    by_time.values().map(Vec::len).sum()
}

#[test]
#[should_panic(expected = "the time 7 was two people's")]
fn a_time_that_two_had_at_once_is_found_in_their_histories() {
    let had = |from, until| vec![Owned { time: 7, from, until }];
    nobody_shared_a_time([(1, &had(0, 5)), (2, &had(5, 9)), (3, &had(8, 12))].into_iter());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn what_everybody_was_told_is_what_the_database_says() {
    let world = World::with_counters(1).await;
    let order = Arc::new(AtomicU64::new(0));
    let mut people: Vec<Person> = (0..PEOPLE)
        .map(|number| Person {
            app: world.app.clone(),
            number,
            told: Told::Nothing,
            dice: 2_654_435_769 ^ (number + 1),
            wish: 0,
            now: world.now().unix_timestamp(),
            held_until: 0,
            order: order.clone(),
            asked_at: 0,
            answered_at: 0,
            owned_from: 0,
            history: Vec::new(),
        })
        .collect();
    let mut lapsed = 0;
    for pause in (0..ROUNDS).map(|round| PAUSES[round as usize % PAUSES.len()]) {
        let acting: Vec<_> = people
            .into_iter()
            .map(|person| tokio::spawn(round(person)))
            .collect();
        people = Vec::new();
        for person in acting {
            people.push(person.await.unwrap());
        }
        world.pass(pause);
        let now = world.now().unix_timestamp();
        people.iter_mut().for_each(|person| person.hears_the_clock(now));
        let is_lapsed = |person: &&Person| matches!(person.told, Told::Lapsed(..));
        lapsed += people.iter().filter(is_lapsed).count();
    }

    assert_eq!(world.store().await.check(world.now()).await.unwrap(), []);
    let mut active = 0;
    for person in &mut people {
        let (Told::Held(reference, time) | Told::Booked(reference, time)) = person.told.clone() else {
            continue;
        };
        active += 1;
        person.owned(time, u64::MAX);
        if matches!(person.told, Told::Booked(..)) {
            let found = world.find(&reference, &phone(person.number)).await.json();
            let (day, hour) = when(time);
            assert_eq!(
                (&found["state"], &found["date"], &found["time"]),
                (&json!("booked"), &json!(day), &json!(hour))
            );
        }
    }
    let owned = nobody_shared_a_time(people.iter().map(|person| (person.number, &person.history)));
    let stored = "select count(*) from visits where state = 'booked' or state = 'held' and held_until > $1";
    let stored: i64 = sqlx::query_scalar(stored)
        .bind(world.now().unix_timestamp())
        .fetch_one(&world.database)
        .await
        .unwrap();
    assert_eq!(stored, active, "nothing is taken that nobody was told of");
    eprintln!(
        "{} wishes: {owned} times somebody had a time, {lapsed} holds ran out, {active} times are taken at the end",
        PEOPLE * wishes()
    );
    assert!(owned > 500 && lapsed > 20, "{owned} owned, {lapsed} ran out");
    assert!(active > 25, "{active} times are taken at the end");
}
