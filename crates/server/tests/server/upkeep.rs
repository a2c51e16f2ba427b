//! Looking after the database: whether all is well is found out, and a copy made under load is whole.

use std::process::{Command, Output};
use std::sync::atomic::{AtomicBool, Ordering};

use api::paths;
use booking::Policy;
use serde_json::json;
use server::store::{Store, Way};

use crate::place::{ON_POSTGRES, copied};
use crate::support::{DAY, KEYS, TUESDAY, WEDNESDAY, World, keys, phone, post, send};

fn dost(database: &str, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_dost"));
    command.args(arguments).args(["--database", database]);
    command.env("DOST_KEYS", KEYS).output().unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&[&*output.stdout, &*output.stderr].concat()).into_owned()
}

/// A ticket that nobody reported, for a visit that is only booked.
const TICKET_OF_VISIT: &str =
    "insert into tickets (centre, day, number, issuer, came_at, services, minutes, turn, state, reference)
     select centre, day, 'A001', 'kiosk_1', 0, 'quick', 15, 'usual', 'checked_in', reference from visits";

#[tokio::test]
async fn each_broken_promise_is_found_and_named() {
    for (fault, named) in [
        (
            "update visits set state = 'served'",
            "by no visit that is to take place",
        ),
        ("delete from cells where cell = 108", "lack one of their cells"),
        ("update cells set counter = 3 where cell = 108", "beside the time"),
        ("update seats set day = '2026-11-26'", "seats are kept"),
        ("delete from visit_services", "nothing to be done there"),
        ("update visits set person = 'first:c2VhbGVk'", "cannot be read"),
        (
            "update visits set state = 'held', person = null, phone_key = null, language = null, held_until = 0",
            "not swept away",
        ),
        (
            "update visits set state = 'checked_in'",
            "in the hall without a ticket",
        ),
        (TICKET_OF_VISIT, "say otherwise than their visits"),
        (TICKET_OF_VISIT, "not leased to who gave it"),
        (
            "update wishes set state = 'offered', offer = 'nobody', answer_by = 9999999999",
            "not kept for them",
        ),
        (
            "update wishes set state = 'offered', offer = 'nobody', answer_by = 0",
            "not given to the next",
        ),
        (
            "update wishes set state = 'met', person = '', ended_on = '2026-11-23'",
            "no visit has it",
        ),
        ("update wishes set person = 'first:c2VhbGVk'", "cannot be read"),
    ] {
        let world = World::new().await;
        world.booked(TUESDAY, "09:00", &phone(1)).await;
        let wish = json!({"centre": "baku_2", "services": ["quick"], "first_day": TUESDAY, "last_day": TUESDAY,
            "earliest": "03:00", "latest": "03:00", "name": "Günel Əliyeva", "phone": phone(2), "language": "az"});
        let joined = world.post(paths::JOIN_WAITLIST, &wish).await;
        assert_eq!(joined.json()["state"], "waiting");
        let address = world.address();
        let before = dost(&address, &["check"]);
        assert!(
            before.status.success() && said(&before).contains("all is well"),
            "{}",
            said(&before)
        );
        world.execute(fault).await;
        let found = dost(&address, &["check"]);
        assert!(
            !found.status.success() && said(&found).contains(named),
            "{fault}: {}",
            said(&found)
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_made_while_people_book_is_whole_and_can_be_served_from() {
    let world = World::new().await;
    let mut before = Vec::new();
    for turn in 0..12 {
        let time = format!("{:02}:{:02}", 9 + turn / 4, turn % 4 * 15);
        before.push(world.booked(TUESDAY, &time, &phone(turn)).await);
    }
    let is_copied = AtomicBool::new(false);
    let booking = async {
        let mut booked = 0;
        // Three counters have so many quarters of an hour; as long as the copy is being made, somebody books.
        for turn in 0..108 {
            if is_copied.load(Ordering::SeqCst) && turn > 20 {
                break;
            }
            let time = format!("{:02}:{:02}", 9 + turn % 36 / 4, turn % 4 * 15);
            world.booked(WEDNESDAY, &time, &phone(100 + turn)).await;
            booked += 1;
        }
        booked
    };
    let copying = async {
        let (database, folder) = (world.home.database.clone(), world.folder().to_owned());
        let copy = tokio::task::spawn_blocking(move || copied(&database, &folder)).await;
        is_copied.store(true, Ordering::SeqCst);
        copy.unwrap()
    };
    let (meanwhile, copy) = tokio::join!(booking, copying);

    let store = Store::open(&copy, keys()).await.unwrap();
    assert_eq!(
        store.check(world.now()).await.unwrap(),
        [],
        "{meanwhile} booked meanwhile"
    );
    let restored = world.served_from(copy, keys()).await;
    for (turn, reference) in (0..).zip(&before) {
        let owner = json!({"reference": reference, "phone": phone(turn)});
        let request = post(paths::FIND, "a-key-that-nobody-needs", &owner);
        let found = send(&restored, request).await;
        assert_eq!((found.status, &found.json()["state"]), (200, &json!("booked")));
    }
}

#[tokio::test]
async fn a_copy_overwrites_nothing_and_one_of_postgresql_is_made_by_its_own_tools() {
    let world = World::new().await;
    let copy = world.folder().join("copy.sqlite");
    std::fs::write(&copy, "something").unwrap();
    let refused = dost(&world.address(), &["backup", copy.to_str().unwrap()]);
    let named = if ON_POSTGRES { "pg_dump" } else { "already" };
    assert!(
        !refused.status.success() && said(&refused).contains(named),
        "{}",
        said(&refused)
    );
    assert_eq!(std::fs::read_to_string(&copy).unwrap(), "something");
}

#[tokio::test]
async fn in_the_end_nothing_is_left_of_anybody() {
    let mut world = World::new().await;
    let store = world.tell(vec![Way::Sms]).await;
    world.booked(WEDNESDAY, "09:00", &phone(1)).await;
    world.held(WEDNESDAY, "10:00").await;
    let wish = json!({"centre": "baku_1", "services": ["quick"], "first_day": WEDNESDAY, "last_day": WEDNESDAY,
        "name": "Günel Əliyeva", "phone": phone(2), "language": "az"});
    assert_eq!(world.post(paths::JOIN_WAITLIST, &wish).await.status, 201);
    let kept = [
        "select count(*) from answers",
        "select count(*) from outbox",
        "select count(*) from seats",
        "select count(*) from visits where person != '' or phone_key is not null",
        "select count(*) from visits where person is null",
        "select count(*) from wishes",
    ];
    for what in kept {
        assert!(world.count(what).await > 0, "{what}");
    }
    world.pass(40 * DAY);
    assert!(
        store
            .tend_waitlists(world.now(), &Policy::default())
            .await
            .is_empty()
    );
    let left = store.forget(world.now(), &Policy::default()).await;
    assert!(left.is_empty(), "{left:?}");
    for what in kept {
        assert_eq!(world.count(what).await, 0, "{what}");
    }
}

#[tokio::test]
async fn a_database_is_brought_up_to_date_by_itself() {
    let world = World::new().await;
    let done = dost(&world.address(), &["migrate"]);
    assert!(
        done.status.success() && said(&done).contains("up to date"),
        "{}",
        said(&done)
    );
}
