//! What only a database on its own can do to us: serve three servers at once, and be killed at any moment.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use api::paths;
use serde_json::{Value, json};

use crate::home::Home;
use crate::instance::Cluster;
use crate::kills::{at_slot, centres, kills};
use crate::process::{Server, exchange};
use crate::support::{confirm_body, count, phone};

/// How often the database is killed; in the soak more often.
const KILLS: u32 = 50;

#[tokio::test(flavor = "multi_thread")]
async fn three_servers_sell_each_time_once() {
    let home = Home::new();
    // All three start at once: each finds the tables or makes them.
    let servers: Vec<Server> = std::thread::scope(|scope| {
        let starts: Vec<_> = (0..3).map(|_| scope.spawn(|| Server::start(&home))).collect();
        starts.into_iter().map(|start| start.join().unwrap()).collect()
    });
    let wanted = servers[0].free_time();
    let statuses: Vec<u16> = std::thread::scope(|scope| {
        let clients: Vec<_> = (0..90_usize)
            .map(|client| {
                let (address, body) = (&servers[client % 3].address, wanted.to_string());
                let key = format!("three-servers-{client:04}");
                scope.spawn(move || exchange(address, "POST", paths::VISITS, &key, &body).unwrap().0)
            })
            .collect();
        clients.into_iter().map(|client| client.join().unwrap()).collect()
    });
    let mut counted = BTreeMap::new();
    for status in statuses {
        *counted.entry(status).or_insert(0) += 1;
    }
    assert_eq!(
        counted,
        BTreeMap::from([(201, 3), (409, 87)]),
        "a centre has three counters"
    );
    let database = home.open().await;
    assert_eq!(count(&database, "select count(*) from visits").await, 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_waits_while_another_one_makes_the_tables() {
    let home = Home::new();
    drop(Server::start(&home));
    let mut other = home.open().await.begin().await.unwrap();
    let lock = "lock table _sqlx_migrations in access exclusive mode";
    sqlx::query(lock).execute(&mut *other).await.unwrap();
    let made = tokio::spawn(async move {
        // Longer than anybody waits for a lock.
        tokio::time::sleep(Duration::from_secs(7)).await;
        other.rollback().await.unwrap();
    });
    let server = Server::start(&home);
    made.await.unwrap();
    assert!(server.free_time().is_object());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rush_at_one_centre_keeps_no_other_centre_waiting() {
    let home = Home::new();
    let server = Server::start(&home);
    let (wanted, centres) = (server.free_time(), centres());
    let database = home.open().await;
    // Somebody writes at the first centre for longer than anybody does.
    let mut writer = database.begin().await.unwrap();
    let lock = "select centre from centres where centre = $1 for update";
    let locked = sqlx::query(lock).bind(centres[0]).execute(&mut *writer).await;
    locked.unwrap();
    let rush: Vec<u16> = std::thread::scope(|scope| {
        let (server, wanted) = (&server, &wanted);
        let hold = move |key: String, wanted: Value| {
            let body = wanted.to_string();
            exchange(&server.address, "POST", paths::VISITS, &key, &body)
                .unwrap()
                .0
        };
        let rush: Vec<_> = (0..40)
            .map(|client| scope.spawn(move || hold(format!("held-in-a-rush-{client:04}"), wanted.clone())))
            .collect();
        for slot in 0..20 {
            let elsewhere = at_slot(wanted.clone(), &centres[1..], slot);
            assert_eq!(hold(format!("held-elsewhere-{slot:04}"), elsewhere), 201);
        }
        drop(writer);
        rush.into_iter().map(|client| client.join().unwrap()).collect()
    });
    // Who waited for too long is told to try again.
    let answered = rush.iter().all(|status| matches!(status, 201 | 409 | 503));
    assert!(answered, "{rush:?}");
}

/// One client after another's killing: books, and repeats what got no answer until it gets one.
fn book(server: &Server, client: usize, wanted: &Value, told: &AtomicUsize, done: &AtomicBool) -> Vec<Value> {
    let mut booked = Vec::new();
    let centres = centres();
    for turn in 0.. {
        if done.load(Ordering::SeqCst) {
            break;
        }
        // What was cancelled is booked again, once all days have had their turn.
        let wanted = at_slot(wanted.clone(), &centres, turn % 9_000);
        let (status, held) = insist(
            server,
            paths::VISITS,
            &format!("kill-hold-{client}-{turn:05}"),
            &wanted,
        );
        if status != 201 {
            continue;
        }
        let number = u32::try_from(client * 1_000_000 + turn).unwrap();
        let body = confirm_body(held["reference"].as_str().unwrap(), &phone(number));
        let (status, visit) = insist(
            server,
            paths::CONFIRM,
            &format!("kill-confirm-{client}-{turn:05}"),
            &body,
        );
        assert_eq!((status, &visit["state"]), (200, &json!("booked")), "{visit}");
        told.fetch_add(1, Ordering::SeqCst);
        let owner = json!({"reference": held["reference"], "phone": phone(number)});
        if turn % 3 == 0 {
            let (status, visit) = insist(
                server,
                paths::CANCEL,
                &format!("kill-cancel-{client}-{turn:05}"),
                &owner,
            );
            assert_eq!((status, &visit["state"]), (200, &json!("cancelled")));
        } else {
            booked.push(owner);
        }
    }
    booked
}

/// Tells the clients to end, also when the test fails.
struct End<'a>(&'a AtomicBool);

impl Drop for End<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::SeqCst);
    }
}

/// The same request until the server can say what became of it.
fn insist(server: &Server, path: &str, key: &str, body: &Value) -> (u16, Value) {
    for _ in 0..400 {
        let (status, answer) = server.send("POST", path, key, &body.to_string());
        if status != 503 {
            assert!(status < 500, "{path}: {status} {answer}");
            return (status, serde_json::from_str(&answer).unwrap());
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    panic!("{path}: the database never came back");
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_at_any_moment_the_database_loses_no_answered_booking() {
    let mut cluster = Cluster::start("on");
    let mut home = Home::new();
    home.database = cluster.database();
    let server = Server::start(&home);
    let wanted = server.free_time();
    let (told, done) = (AtomicUsize::new(0), AtomicBool::new(false));
    let booked: Vec<Value> = std::thread::scope(|scope| {
        let (server, wanted, told, done) = (&server, &wanted, &told, &done);
        let clients: Vec<_> = (0..3)
            .map(|client| scope.spawn(move || book(server, client, wanted, told, done)))
            .collect();
        let end = End(done);
        for kill in 0..kills(KILLS) {
            // Another moment each time, when somebody has booked since the last.
            let before = told.load(Ordering::SeqCst);
            while told.load(Ordering::SeqCst) == before && clients.iter().all(|client| !client.is_finished())
            {
                std::thread::sleep(Duration::from_millis(5));
            }
            std::thread::sleep(Duration::from_millis(u64::from(kill % 12) * 37));
            cluster.kill_and_restart();
        }
        std::thread::sleep(Duration::from_millis(300));
        drop(end);
        clients
            .into_iter()
            .flat_map(|client| client.join().unwrap())
            .collect()
    });
    let told = told.into_inner();
    eprintln!("{} kills of PostgreSQL: {told} visits booked", kills(KILLS));
    assert!(told >= kills(KILLS) as usize, "only {told} were booked");
    for owner in &booked {
        let (status, visit) = server.post(paths::FIND, "", owner);
        assert_eq!(
            (status, &visit["state"]),
            (200, &json!("booked")),
            "{owner} is lost"
        );
    }
    let database = home.open().await;
    let ahead = "select count(*) from visits where state = 'booked'";
    assert_eq!(
        count(&database, ahead).await,
        i64::try_from(booked.len()).unwrap()
    );
    let owned = "select count(*) from cells join visits using (centre, reference)
        where state in ('booked', 'held')";
    let claimed = "select sum((minutes + 4) / 5) from visits where state in ('booked', 'held')";
    let cells = count(&database, "select count(*) from cells").await;
    assert_eq!(
        cells,
        count(&database, owned).await,
        "no cell belongs to a visit that is over"
    );
    assert_eq!(
        cells,
        count(&database, claimed).await,
        "every visit has its cells"
    );
}
