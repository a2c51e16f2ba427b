//! Fifty times the server is killed at some moment while people book: whatever was answered is so, and nothing is half done.

use std::sync::Mutex;
use std::{env, thread};

use api::{iso_date, paths};
use catalogue::holidays::{Day, non_working};
use serde_json::{Value, json};
use server::store::Store;
use time::UtcDateTime;

use crate::home::Home;
use crate::process::{Server, exchange};
use crate::support::{confirm_body, keys, phone};

const PEOPLE: usize = 3;
/// The times of one centre on one day.
const TIMES: usize = 36;

/// How often something is killed; in the soak more often, with KILLS=1000.
pub(crate) fn kills(usually: u32) -> u32 {
    env::var("KILLS").map_or(usually, |text| text.parse().unwrap())
}

/// What a person asked for, and what the server said before it died, if it did.
pub(crate) struct Asked {
    path: &'static str,
    key: String,
    body: String,
    pub(crate) answer: Option<(u16, String)>,
}

/// The centres that can be booked, by their keys.
pub(crate) fn centres() -> Vec<&'static str> {
    let centres = catalogue::centres().iter().filter(|centre| centre.bookable());
    centres.map(|centre| centre.key).collect()
}

/// The same wish for another quarter of an hour: those of the first centre's day, then those of the next one's, then those
/// of the next days.
pub(crate) fn at_slot(mut wanted: Value, centres: &[&str], slot: usize) -> Value {
    let first = iso_date::parse(wanted["date"].as_str().unwrap()).unwrap();
    let days = std::iter::successors(Some(first), |day| day.next_day());
    let mut working = days.filter(|day| non_working(*day) == Day::Working);
    let day = working.nth(slot / (centres.len() * TIMES)).unwrap();
    let slot = slot % (centres.len() * TIMES);
    wanted["centre"] = json!(centres[slot / TIMES]);
    wanted["date"] = json!(iso_date::format(day));
    wanted["time"] = json!(format!("{:02}:{:02}", 9 + slot % TIMES / 4, slot % 4 * 15));
    wanted
}

/// One person holds a time and confirms it. Whether all was answered.
pub(crate) fn book(
    address: &str,
    person: u32,
    turn: usize,
    wanted: &Value,
    asked: &Mutex<Vec<Asked>>,
) -> bool {
    let ask = |path: &'static str, body: String| {
        let key = format!("person-{person}-{turn:04}-{}", path.len());
        let answer = exchange(address, "POST", path, &key, &body).ok();
        let said = answer.clone();
        asked.lock().unwrap().push(Asked {
            path,
            key,
            body,
            answer,
        });
        said
    };
    let Some((status, held)) = ask(paths::VISITS, wanted.to_string()) else {
        return false;
    };
    if status != 201 {
        return true;
    }
    let held: Value = serde_json::from_str(&held).unwrap();
    let number = held["reference"].as_str().unwrap();
    // Each visit has a phone of its own, so that nobody has too many.
    let own = person * 1000 + u32::try_from(turn).unwrap();
    ask(paths::CONFIRM, confirm_body(number, &phone(own)).to_string()).is_some()
}

#[tokio::test(flavor = "multi_thread")]
async fn fifty_kills_lose_nothing_that_was_answered_and_leave_nothing_half_done() {
    let home = Home::new();
    let asked = Mutex::new(Vec::new());
    let centres = centres();
    let kills = kills(50);
    for kill in 0..kills {
        let server = Server::start(&home);
        let free = server.free_time();
        let before = asked.lock().unwrap().len();
        thread::scope(|scope| {
            for person in 0..PEOPLE {
                let (address, free) = (server.address.clone(), free.clone());
                let (asked, centres) = (&asked, &centres);
                scope.spawn(move || {
                    let nobody_else = kill * 10 + u32::try_from(person).unwrap();
                    for turn in 0.. {
                        let slot = usize::try_from(kill).unwrap() * 7 + turn * PEOPLE + person;
                        let wanted = at_slot(free.clone(), centres, slot);
                        if !book(&address, nobody_else, turn, &wanted, asked) {
                            break;
                        }
                    }
                });
            }
            // Another moment each time: so many answers later, in the middle of the next ones.
            while asked.lock().unwrap().len() < before + 3 + usize::try_from(kill % 9).unwrap() {
                thread::yield_now();
            }
            server.kill();
        });
    }

    let asked = asked.into_inner().unwrap();
    let server = Server::start(&home);
    let mut known = 0;
    for Asked {
        path,
        key,
        body,
        answer,
    } in &asked
    {
        let again = server.send("POST", path, key, body);
        match answer {
            Some((status, first)) if *status < 300 => {
                assert_eq!(
                    (again.0, &again.1),
                    (*status, first),
                    "an answered request is known: {path}"
                );
                known += 1;
            }
            Some((status, _)) => assert_eq!(again.0, *status, "a refusal stays one: {path} {}", again.1),
            None => assert!(
                matches!(again.0, 200 | 201 | 404 | 409),
                "the others are decided: {}",
                again.1
            ),
        }
    }
    server.kill();
    let lost = asked.iter().filter(|asked| asked.answer.is_none()).count();
    eprintln!("{kills} kills of the server: {known} answers known, {lost} requests cut off");
    assert!(
        known > 100 && lost >= kills as usize,
        "{known} answered, {lost} cut off"
    );
    let store = Store::open(&home.database, keys()).await.unwrap();
    assert_eq!(store.check(UtcDateTime::now()).await.unwrap(), []);
}
