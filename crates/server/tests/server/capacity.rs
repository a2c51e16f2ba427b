//! What an operator changes: whom it touches is said first, done only when wanted, and kept with its author.

use std::process::Command;

use api::paths;
use axum::body::Body;
use axum::http::Request;
use booking::capacity::{BookedVisit, Closure, Fate, Revision, Serves, WalkInShare};
use booking::slots::{Counter, Opening};
use server::store::{Author, Mode};
use time::{Date, Month, UtcDateTime, Weekday};

use crate::support::{KEYS, MONDAY_MORNING, TUESDAY, World, phone, send};

fn november(day: u8) -> Date {
    Date::from_calendar_date(2026, Month::November, day).unwrap()
}

fn opening(opens: &str, closes: &str) -> Opening {
    Opening::new(opens.parse().unwrap(), closes.parse().unwrap()).unwrap()
}

async fn revise(world: &World, revision: &Revision, mode: Mode) -> Vec<(BookedVisit, Fate)> {
    let now = UtcDateTime::from_unix_timestamp(MONDAY_MORNING).unwrap();
    let centre = "baku_1".parse().unwrap();
    let store = world.store().await;
    store
        .revise(now, &centre, revision, Author::Operator("Leyla"), mode)
        .await
        .unwrap()
}

fn told(fates: &[(BookedVisit, Fate)]) -> Vec<String> {
    let must = fates.iter().filter(|(_, fate)| *fate == Fate::MustBeTold);
    must.map(|(visit, _)| visit.reference.to_string()).collect()
}

#[tokio::test]
async fn a_closure_names_whom_to_call_and_changes_nothing_until_it_is_applied() {
    let world = World::new().await;
    let tuesday = world.booked(TUESDAY, "09:00", &phone(1)).await;
    world.booked("2026-11-25", "09:00", &phone(2)).await;
    let held = world.held(TUESDAY, "10:00").await;
    let close = Revision::Close(Closure::new(november(24), november(24), "Təmir").unwrap());
    let before = world.dump().await;
    let fates = revise(&world, &close, Mode::Preview).await;
    assert_eq!(fates.len(), 3);
    assert_eq!(told(&fates), [tuesday.clone(), held.clone()]);
    assert_eq!(world.dump().await, before, "a look changes nothing");

    assert_eq!(
        told(&revise(&world, &close, Mode::Apply).await),
        [tuesday.clone(), held.clone()]
    );
    let day = world.slots(TUESDAY, 1).await["days"][0].clone();
    assert_eq!(
        (&day["status"], &day["reason"]),
        (&"closed".into(), &"closure".into()),
        "{day}"
    );
    let visit = world.find(&tuesday, &phone(1)).await.json();
    assert_eq!(visit["state"], "booked", "it is theirs until somebody has called");
    assert_eq!(world.confirm(&held, &phone(3)).await.code(), "visit_not_held");
    let history = world
        .store()
        .await
        .revisions(&"baku_1".parse().unwrap())
        .await
        .unwrap();
    let (_, author, what) = &history[0];
    assert_eq!(
        (author.as_str(), what.as_str()),
        ("Leyla", "closed from 2026-11-24 to 2026-11-24: Təmir")
    );

    revise(&world, &Revision::Open(november(24)), Mode::Apply).await;
    assert_eq!(world.slot(TUESDAY, "10:00").await, "free");
    assert_eq!(world.count("select count(*) from revisions").await, 2);
}

#[tokio::test]
async fn who_fits_at_another_counter_goes_there_unasked_and_nobody_meets() {
    let world = World::new().await;
    // The first free counter is taken first: 1, 2 and 3 at nine, 1 at ten.
    let mut references = Vec::new();
    for number in 0..3 {
        references.push(world.booked(TUESDAY, "09:00", &phone(number)).await);
    }
    let ten = world.booked(TUESDAY, "10:00", &phone(3)).await;
    let gone = Revision::Staff {
        counter: Counter(1),
        from: november(24),
        week: Vec::new(),
        serves: Serves::All,
    };
    let fates = revise(&world, &gone, Mode::Apply).await;
    assert_eq!(
        told(&fates),
        [references[0].clone()],
        "at nine no other counter is free"
    );
    let moved = fates.iter().find(|(visit, _)| visit.reference.to_string() == ten);
    assert_eq!(moved.map(|(_, fate)| *fate), Some(Fate::OtherCounter(Counter(2))));
    assert_eq!(world.find(&ten, &phone(3)).await.json()["time"], "10:00");
    let at_two = "select count(*) from cells where counter = 2 and cell between 120 and 122";
    assert_eq!(world.count(at_two).await, 3);
    assert_eq!(world.count("select count(*) from cells").await, 12);
}

#[tokio::test]
async fn hours_services_and_the_share_decide_what_is_offered() {
    let world = World::new().await;
    let week = vec![(Weekday::Tuesday, opening("09:00", "10:00"))];
    revise(
        &world,
        &Revision::Hours {
            from: november(24),
            week: week.clone(),
        },
        Mode::Apply,
    )
    .await;
    let times = world.slots(TUESDAY, 1).await["days"][0]["times"]
        .as_array()
        .unwrap()
        .len();
    assert_eq!(times, 4, "an hour of quarters");
    assert_eq!(world.slots("2026-11-25", 1).await["days"][0]["status"], "closed");

    // Only the first counter serves what is quick, and a half of the counters is kept.
    for counter in [2, 3] {
        let serves = Serves::Only(["long".parse().unwrap()].into());
        let revision = Revision::Staff {
            counter: Counter(counter),
            from: november(24),
            week: week.clone(),
            serves,
        };
        revise(&world, &revision, Mode::Apply).await;
    }
    world.booked(TUESDAY, "09:00", &phone(1)).await;
    assert_eq!(
        world.slot(TUESDAY, "09:00").await,
        "taken",
        "the others do not serve it"
    );
    assert_eq!(world.slot(TUESDAY, "09:15").await, "free");
    revise(
        &world,
        &Revision::Share(WalkInShare::new(100).unwrap()),
        Mode::Apply,
    )
    .await;
    assert_eq!(
        world.slot(TUESDAY, "09:15").await,
        "taken",
        "all is kept for walk-ins"
    );
    assert_eq!(world.hold(TUESDAY, "09:15").await.code(), "slot_taken");
}

/// `dost centre` with these words: whether it ended well, and what it said.
fn dost(world: &World, words: &str) -> (bool, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_dost"));
    command.args(["centre", "--database", &world.home.address()]);
    command.args(words.split(' ')).env("DOST_KEYS", KEYS);
    let output = command.output().unwrap();
    let said = [output.stdout, output.stderr].concat();
    (output.status.success(), String::from_utf8(said).unwrap())
}

#[tokio::test]
async fn an_operator_sees_first_what_a_command_does() {
    let world = World::new().await;
    let before = world.dump().await;
    let hours = "baku_1 hours --from 2099-11-24 --day tue=09:00-10:00 --by Leyla";
    let (done, said) = dost(&world, hours);
    assert!(
        done && said.contains("hours from 2099-11-24: tue=09:00-10:00"),
        "{said}"
    );
    assert!(
        said.contains("0 visits ahead") && said.contains("add --apply"),
        "{said}"
    );
    assert_eq!(world.dump().await, before);
    let (done, said) = dost(&world, &format!("{hours} --apply"));
    assert!(done && said.contains("Done."), "{said}");
    let counter = "baku_1 counter 7 --from 2099-11-24 --day mon=09:00-13:00 --service old_age_pension --by Leyla --apply";
    assert!(dost(&world, counter).0);
    let (done, said) = dost(&world, "baku_1 show");
    assert!(done, "{said}");
    for line in [
        "hours from 0001-01-01: mon=09:00-18:00",
        "hours from 2099-11-24: tue=09:00-10:00\n",
        "counter 3 from 0001-01-01: fri=00:00-23:55\n",
        "counter 7 from 2099-11-24: mon=09:00-13:00 old_age_pension\n",
        "0 % kept for walk-ins",
        " Leyla: counter 7 from 2099-11-24: mon=09:00-13:00 old_age_pension\n",
    ] {
        assert!(said.contains(line), "no `{line}` in:\n{said}");
    }
}

#[tokio::test]
async fn a_wrong_command_says_what_to_write() {
    let world = World::new().await;
    let before = world.dump().await;
    for (words, advice) in [
        ("baku_9 share 10 --by Leyla", "baku_9 cannot be changed"),
        ("baku_1 share 101 --by Leyla", "from 0 to 100"),
        ("baku_1 share 10", "--by"),
        (
            "baku_1 close --from 2099-11-24 --to 2099-11-23 --reason x --by Leyla",
            "first day",
        ),
        (
            "baku_1 hours --from 2099-11-24 --day tue=9-10 --by Leyla",
            "mon=09:00-18:00",
        ),
        (
            "baku_1 counter 1 --from 2099-11-24 --service nothing --by Leyla",
            "no service of the catalogue",
        ),
    ] {
        let (done, said) = dost(&world, &format!("{words} --apply"));
        assert!(!done && said.contains(advice), "{words}: {said}");
    }
    assert_eq!(world.dump().await, before);
}

#[tokio::test]
async fn every_server_knows_at_once_what_an_operator_changed_elsewhere() {
    let world = World::new().await;
    let servers = [world.app.clone(), world.another_server().await];
    let query = format!(
        "{}?centre=baku_1&services=quick&from={TUESDAY}&days=1",
        paths::SLOTS
    );
    let seen = async || {
        let mut seen = Vec::new();
        for server in &servers {
            let request = Request::get(&query).body(Body::empty()).unwrap();
            seen.push(send(server, request).await.json()["days"][0]["status"].clone());
        }
        seen
    };
    assert_eq!(seen().await, ["open", "open"]);
    let closing = Revision::Close(Closure::new(november(24), november(24), "Təmir").unwrap());
    revise(&world, &closing, Mode::Apply).await;
    assert_eq!(seen().await, ["closed", "closed"]);
    revise(&world, &Revision::Open(november(24)), Mode::Apply).await;
    assert_eq!(seen().await, ["open", "open"]);
}
