//! One server after the other is replaced while people book, and nobody sees it: a server that is told to stop says so first
//! and answers on until whatever stands in front has heard.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Condvar, Mutex};
use std::thread;
use std::time::Duration;

use api::paths;
use server::store::Store;
use sqlx::AnyPool;
use time::UtcDateTime;

use crate::home::Home;
use crate::kills::{Asked, at_slot, book, centres};
use crate::process::{Server, exchange};
use crate::support::keys;

const PEOPLE: usize = 3;
/// How often the front asks who is ready, and how long a server that leaves waits for it to have asked.
const BEAT: Duration = Duration::from_millis(20);
const DRAIN_SECONDS: &str = "2";
/// What a person takes between two visits: a day has only so many times.
const BREATH: Duration = Duration::from_millis(30);
const LIMIT: Duration = Duration::from_secs(20);

fn start(home: &Home) -> Server {
    let drain = |command: &mut Command| {
        command.env("DOST_DRAIN_SECONDS", DRAIN_SECONDS);
    };
    Server::start_with(home, drain)
}

fn is_ready(address: &str) -> bool {
    exchange(address, "GET", paths::READY, "", "").is_ok_and(|(status, _)| status == 200)
}

/// What stands in front of the servers: it sends people to those that say they are ready.
#[derive(Default)]
struct Front {
    servers: Mutex<Vec<String>>,
    ready: Mutex<Vec<String>>,
    news: Condvar,
    is_over: AtomicBool,
}

/// Sends everybody home at the end, a failed one too.
struct Closing<'a>(&'a Front);

impl Drop for Closing<'_> {
    fn drop(&mut self) {
        self.0.is_over.store(true, Ordering::SeqCst);
    }
}

impl Front {
    /// Knows of one more, and waits until it is ready.
    fn add(&self, server: &Server) {
        self.servers.lock().unwrap().push(server.address.clone());
        self.until(|ready| ready.contains(&server.address));
    }

    fn until(&self, is_so: impl Fn(&[String]) -> bool) {
        let ready = self.ready.lock().unwrap();
        let waited = self.news.wait_timeout_while(ready, LIMIT, |ready| !is_so(ready));
        assert!(!waited.unwrap().1.timed_out());
    }

    fn is_open(&self) -> bool {
        !self.is_over.load(Ordering::SeqCst)
    }

    fn ask_again_and_again(&self) {
        while self.is_open() {
            let servers = self.servers.lock().unwrap().clone();
            let ready = servers.into_iter().filter(|address| is_ready(address));
            *self.ready.lock().unwrap() = ready.collect();
            self.news.notify_all();
            thread::sleep(BEAT);
        }
    }

    /// Whoever is ready, each in turn.
    fn choose(&self, turn: usize) -> String {
        let ready = self.ready.lock().unwrap();
        ready[turn % ready.len()].clone()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn servers_are_replaced_while_people_book_and_nobody_sees_it() {
    let home = Home::new();
    let (front, asked) = (Front::default(), Mutex::new(Vec::new()));
    let (centres, answered) = (centres(), Condvar::new());
    let last = thread::scope(|scope| {
        let closing = Closing(&front);
        scope.spawn(|| front.ask_again_and_again());
        let servers = [start(&home), start(&home)];
        let free = servers[0].free_time();
        servers.iter().for_each(|server| front.add(server));
        for person in 0..PEOPLE {
            let (front, asked, answered, centres) = (&front, &asked, &answered, &centres);
            let free = free.clone();
            scope.spawn(move || {
                let mut turn = 0;
                while front.is_open() {
                    let wanted = at_slot(free.clone(), centres, turn * PEOPLE + person);
                    let nobody_else = u32::try_from(person).unwrap();
                    book(&front.choose(turn), nobody_else, turn, &wanted, asked);
                    answered.notify_all();
                    turn += 1;
                    thread::sleep(BREATH);
                }
            });
        }
        let more_are_answered = || {
            let so_far = asked.lock().unwrap();
            let enough = so_far.len() + 30;
            let waited = answered.wait_timeout_while(so_far, LIMIT, |asked| asked.len() < enough);
            assert!(!waited.unwrap().1.timed_out());
        };
        let last = servers.map(|old| {
            more_are_answered();
            old.tell_to_stop();
            old.ends_well();
            let new = start(&home);
            front.add(&new);
            new
        });
        more_are_answered();
        drop(closing);
        // They end after the people.
        last
    });
    drop(last);

    let asked = asked.into_inner().unwrap();
    for Asked { answer, .. } in &asked {
        let (status, text) = answer.as_ref().unwrap();
        assert!(matches!(status, 200 | 201 | 409), "{status} {text}");
    }
    let told = |status| {
        asked
            .iter()
            .filter(move |asked| asked.answer.as_ref().unwrap().0 == status)
    };
    assert!(
        told(200).count() > 100,
        "{} visits in {} requests",
        told(200).count(),
        asked.len()
    );
    let mut confirmed: Vec<String> = told(200).map(reference).collect();
    confirmed.sort();
    assert_eq!(
        booked(&home.open().await).await,
        confirmed,
        "nothing is lost, nothing is double"
    );
    let store = Store::open(&home.database, keys()).await.unwrap();
    assert_eq!(store.check(UtcDateTime::now()).await.unwrap(), []);
}

fn reference(asked: &Asked) -> String {
    let (_, text) = asked.answer.as_ref().unwrap();
    let visit: api::Visit = serde_json::from_str(text).unwrap();
    visit.reference.to_string()
}

async fn booked(database: &AnyPool) -> Vec<String> {
    let query = "select reference from visits where state = 'booked'";
    let mut booked: Vec<String> = sqlx::query_scalar(query).fetch_all(database).await.unwrap();
    booked.sort();
    booked
}

#[test]
fn who_has_a_connection_to_a_server_that_leaves_gets_an_answer_and_is_let_go() {
    let home = Home::new();
    let server = start(&home);
    let mut kept = TcpStream::connect(&server.address).unwrap();
    let ask =
        |kept: &mut TcpStream| write!(kept, "GET {} HTTP/1.1\r\nhost: dost\r\n\r\n", paths::HEALTH).unwrap();
    ask(&mut kept);
    let mut begin = [0; 15];
    kept.read_exact(&mut begin).unwrap();
    assert_eq!(&begin, b"HTTP/1.1 200 OK");

    server.tell_to_stop();
    while is_ready(&server.address) {
        thread::sleep(BEAT);
    }
    let (status, said) = server.send("GET", paths::READY, "", "");
    assert_eq!(status, 503);
    assert!(
        said.contains("not_ready") && said.contains("told to stop"),
        "{said}"
    );
    assert_eq!(
        server.send("GET", paths::HEALTH, "", "").0,
        200,
        "who comes now is served"
    );
    ask(&mut kept);
    let mut rest = String::new();
    kept.read_to_string(&mut rest).unwrap();
    let (_, last) = rest.split_once("HTTP/1.1 200 OK").unwrap();
    assert!(
        last.contains("connection: close") && last.contains("\"ok\""),
        "{rest}"
    );
    server.ends_well();
}
