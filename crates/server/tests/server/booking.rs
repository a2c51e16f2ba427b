//! Booking a visit: each step, and each refusal with what it offers instead.

use api::paths;
use booking::Policy;
use serde_json::{Value, json};
use server::store::{Seed, Timetable};

use crate::support::{DAY, MONDAY, TUESDAY, World, phone, seed};

#[tokio::test]
async fn a_visit_is_held_confirmed_found_and_cancelled() {
    let world = World::new().await;
    let held = world.hold(TUESDAY, "09:15").await;
    assert_eq!(held.status, 201);
    let held = held.json();
    let reference = held["reference"].as_str().unwrap().to_owned();
    assert_eq!(
        held,
        json!({"reference": reference, "centre": "baku_1", "services": ["quick"], "date": TUESDAY, "time": "09:15",
               "minutes": 15, "expires_in_seconds": 300})
    );

    let visit = |state: &str| {
        json!({"reference": reference, "state": state, "centre": "baku_1", "services": ["quick"], "date": TUESDAY,
               "time": "09:15", "minutes": 15, "booked_for": "oneself"})
    };
    let confirmed = world.confirm(&reference, "050 123-45-67").await;
    assert_eq!((confirmed.status, confirmed.json()), (200, visit("booked")));
    let careless = reference
        .to_lowercase()
        .replace('-', " ")
        .replace('0', "o")
        .replace('1', "l");
    let found = world.find(&careless, "+994501234567").await;
    assert_eq!((found.status, found.json()), (200, visit("booked")));
    let cancelled = world.cancel(&reference, "501234567").await;
    assert_eq!((cancelled.status, cancelled.json()), (200, visit("cancelled")));
    let again = world.cancel(&reference, "501234567").await;
    assert_eq!(
        (again.status, again.body),
        (200, cancelled.body),
        "cancelling twice is the same as once"
    );
    assert_eq!(
        world.find(&reference, "501234567").await.json(),
        visit("cancelled")
    );
    assert!(
        !world.dump().await.contains("Günel"),
        "a cancelled visit needs no name"
    );
}

#[tokio::test]
async fn a_time_is_taken_when_every_counter_is_and_free_again_after_a_cancellation() {
    let world = World::new().await;
    let mut references = Vec::new();
    for index in 0..3 {
        assert_eq!(world.slot(TUESDAY, "10:00").await, "free");
        references.push(world.booked(TUESDAY, "10:00", &phone(index)).await);
    }
    assert_eq!(world.slot(TUESDAY, "10:00").await, "taken");
    assert_eq!(world.slot(TUESDAY, "10:15").await, "free");

    let refused = world.hold(TUESDAY, "10:00").await;
    assert_eq!((refused.status, refused.code().as_str()), (409, "slot_taken"));
    assert_eq!(
        refused.json()["alternatives"],
        json!([
            {"centre": "baku_1", "date": TUESDAY, "time": "09:45"},
            {"centre": "baku_2", "date": TUESDAY, "time": "10:00"},
            {"centre": "baku_3", "date": TUESDAY, "time": "10:00"},
        ]),
        "the nearest here, the soonest elsewhere"
    );

    assert_eq!(world.cancel(&references[1], &phone(1)).await.status, 200);
    assert_eq!(world.slot(TUESDAY, "10:00").await, "free");
    world.booked(TUESDAY, "10:00", &phone(7)).await;
    assert_eq!(world.slot(TUESDAY, "10:00").await, "taken");
}

#[tokio::test]
async fn several_services_are_one_visit_with_their_minutes_summed() {
    let world = World::new().await;
    let body = json!({"centre": "baku_2", "services": ["odd", "long"], "date": TUESDAY, "time": "10:05"});
    let held = world.post(paths::VISITS, &body).await;
    assert_eq!(
        (held.status, held.json()["minutes"].clone()),
        (201, json!(62)),
        "{}",
        held.text()
    );
    assert_eq!(held.json()["services"], json!(["odd", "long"]));
    assert_eq!(
        world.count("select count(*) from cells").await,
        13,
        "62 minutes are thirteen cells"
    );
    let reply = world
        .get("/api/slots?centre=baku_2&services=odd,long&from=2026-11-24&days=1")
        .await
        .json();
    let times: Vec<&str> = reply["days"][0]["times"]
        .as_array()
        .unwrap()
        .iter()
        .map(|slot| slot["time"].as_str().unwrap())
        .collect();
    assert_eq!(
        times,
        [
            "09:00", "10:05", "11:10", "12:15", "13:20", "14:25", "15:30", "16:35"
        ]
    );
}

#[tokio::test]
async fn every_day_says_whether_and_why_it_is_closed() {
    let world = World::new().await;
    world
        .execute("insert into closures values ('baku_1', '2026-11-26', '2026-11-26', 'Təmir')")
        .await;
    let reasons = |reply: &Value| -> Vec<String> {
        let days = reply["days"].as_array().unwrap().iter();
        days.map(|day| {
            day["reason"]
                .as_str()
                .unwrap_or_else(|| day["status"].as_str().unwrap())
                .to_owned()
        })
        .collect()
    };
    let week = world.slots("2026-11-22", 8).await;
    assert_eq!(
        reasons(&week),
        [
            "past", "open", "open", "open", "closure", "open", "weekend", "weekend"
        ]
    );
    assert_eq!(
        week["days"][2]["times"].as_array().unwrap().len(),
        36,
        "09:00 to 17:45"
    );
    assert_eq!(
        week["nearest"][0],
        json!({"centre": "baku_1", "date": MONDAY, "time": "09:00"})
    );
    assert_eq!(week["nearest"].as_array().unwrap().len(), 3);
    // 31 December, 1 and 2 January are holidays; the year whose movable holidays are not known is open otherwise.
    let year_end = world.slots("2026-12-30", 14).await;
    assert_eq!(reasons(&year_end)[..3], ["open", "holiday", "holiday"]);
    assert!(reasons(&year_end).contains(&"open".to_owned()));
    assert_eq!(
        reasons(&world.slots("2027-01-22", 2).await),
        ["open", "not_yet"],
        "sixty days ahead"
    );

    world.pass(9 * 60 * 60 + 15 * 60); // 17:15
    let today = world.slots(MONDAY, 1).await;
    assert_eq!(
        today["days"][0]["times"],
        json!([{"time": "17:45", "state": "free"}])
    );
    world.pass(1);
    assert_eq!(
        reasons(&world.slots(MONDAY, 1).await),
        ["past"],
        "the last start is less than half an hour away"
    );
}

#[tokio::test]
async fn a_hold_that_ran_out_is_free_for_others_and_its_owner_gets_alternatives() {
    let world = World::with_counters(1).await;
    let first = world.held(TUESDAY, "11:00").await;
    world.pass(299);
    assert_eq!(world.slot(TUESDAY, "11:00").await, "taken");
    assert_eq!(world.hold(TUESDAY, "11:00").await.code(), "slot_taken");
    world.pass(1);
    assert_eq!(
        world.slot(TUESDAY, "11:00").await,
        "free",
        "reading ignores it before anybody has written"
    );
    let second = world.booked(TUESDAY, "11:00", &phone(2)).await;

    let late = world.confirm(&first, &phone(1)).await;
    assert_eq!((late.status, late.code().as_str()), (409, "hold_expired"));
    assert_eq!(
        late.json()["alternatives"][0],
        json!({"centre": "baku_1", "date": TUESDAY, "time": "10:45"})
    );
    assert_eq!(world.find(&second, &phone(2)).await.json()["state"], "booked");
}

#[tokio::test]
async fn a_late_confirmation_takes_the_time_again_while_it_is_free() {
    let world = World::with_counters(2).await;
    let untouched = world.held(TUESDAY, "11:00").await;
    world.pass(3600);
    assert_eq!(world.confirm(&untouched, &phone(1)).await.status, 200);

    // Another one expired, and its counter was given away; the other counter is free.
    let moved = world.held(TUESDAY, "12:00").await;
    world.pass(301);
    world.held(TUESDAY, "12:00").await;
    assert_eq!(world.confirm(&moved, &phone(2)).await.status, 200);
    assert_eq!(world.slot(TUESDAY, "12:00").await, "taken");

    // But not when the time is too near by then.
    let late = world.held(TUESDAY, "09:00").await;
    world.clock.store(
        crate::support::MONDAY_MORNING + DAY + 2400,
        std::sync::atomic::Ordering::SeqCst,
    );
    assert_eq!(world.confirm(&late, &phone(3)).await.code(), "hold_expired");
}

#[tokio::test]
async fn giving_up_a_hold_frees_it_and_touches_nothing_else() {
    let world = World::with_counters(1).await;
    let held = world.held(TUESDAY, "11:00").await;
    let booked = world.booked(TUESDAY, "12:00", &phone(1)).await;
    let unknown = "0000-0000-00000";
    for reference in [&held, &held, &booked, unknown] {
        let reply = world.post(paths::RELEASE, &json!({"reference": reference})).await;
        assert_eq!((reply.status, reply.body.len()), (204, 0));
    }
    assert_eq!(world.slot(TUESDAY, "11:00").await, "free");
    assert_eq!(world.find(&booked, &phone(1)).await.json()["state"], "booked");
    assert_eq!(world.confirm(&held, &phone(2)).await.code(), "visit_not_held");
}

#[tokio::test]
async fn a_phone_has_three_visits_ahead_at_most() {
    let world = World::new().await;
    let mut references = Vec::new();
    for time in ["09:00", "10:00", "11:00"] {
        references.push(world.booked(TUESDAY, time, &phone(1)).await);
    }
    let fourth = world.held(TUESDAY, "12:00").await;
    let refused = world.confirm(&fourth, &phone(1)).await;
    assert_eq!(
        (refused.status, refused.code().as_str()),
        (409, "too_many_visits")
    );
    assert_eq!(refused.json()["field"], "phone");
    assert_eq!(world.cancel(&references[0], &phone(1)).await.status, 200);
    assert_eq!(world.confirm(&fourth, &phone(1)).await.status, 200);

    world.pass(2 * DAY);
    world.booked("2026-11-26", "09:00", &phone(1)).await;
}

#[tokio::test]
async fn only_reference_and_phone_together_open_a_visit() {
    let world = World::new().await;
    let reference = world.booked(TUESDAY, "09:00", &phone(1)).await;
    let held = world.held(TUESDAY, "10:00").await;
    let answers = [
        world.find(&reference, &phone(2)).await,
        world.find("0000-0000-00000", &phone(1)).await,
        world.find(&held, &phone(1)).await,
        world.cancel(&reference, &phone(2)).await,
        world.cancel("0000-0000-00000", &phone(1)).await,
        world.cancel(&held, &phone(1)).await,
        world.confirm("0000-0000-00000", &phone(1)).await,
    ];
    for answer in &answers {
        assert_eq!((answer.status, &answer.body), (404, &answers[0].body));
    }
    assert_eq!(answers[0].code(), "visit_not_found");
    assert_eq!(world.find(&reference, &phone(1)).await.json()["state"], "booked");
}

#[tokio::test]
async fn a_visit_is_confirmed_once_and_not_cancelled_after_it_began() {
    let world = World::new().await;
    let reference = world.booked(TUESDAY, "09:00", &phone(1)).await;
    let twice = world.confirm(&reference, &phone(2)).await;
    assert_eq!((twice.status, twice.code().as_str()), (409, "visit_not_held"));
    world.pass(DAY + 3600);
    let late = world.cancel(&reference, &phone(1)).await;
    assert_eq!(
        (late.status, late.code().as_str()),
        (409, "visit_not_cancellable")
    );
}

#[tokio::test]
async fn what_nobody_confirmed_is_forgotten_after_a_day() {
    let world = World::new().await;
    let forgotten = world.held(TUESDAY, "09:00").await;
    let store = world.store().await;
    let sweep = async |seconds: i64| {
        world.pass(seconds);
        assert!(store.forget(world.now(), &Policy::default()).await.is_empty());
        world.dump().await
    };
    let before = world.dump().await;
    assert_eq!(sweep(DAY).await, before, "a late confirmation still finds it");
    assert!(
        !sweep(301).await.contains(&forgotten),
        "visit, cells and answer are gone"
    );
}

#[tokio::test]
async fn a_restart_follows_the_catalogue_and_keeps_what_the_operator_set() {
    let world = World::new().await;
    for change in [
        "insert into counters values ('baku_1', 4), ('baku_1', 5)",
        "insert into shifts values ('baku_1', 97, 4, 1, 0, 287, null, '2026-01-01', null),
            ('baku_1', 98, 5, 2, 0, 287, null, '2026-01-01', null)",
        "delete from shifts where centre = 'baku_2' and counter > 1",
        "insert into closures values ('baku_1', '2026-11-26', '2026-11-26', 'Təmir')",
        "update offers set minutes = 99",
    ] {
        world.execute(change).await;
    }
    let store = world.store().await;
    let mut seed = seed();
    seed.services.retain(|(service, _)| service.as_str() != "long");
    store.seed(&seed).await.unwrap();
    let counters = "select count(distinct counter) from shifts where centre = 'baku_1'";
    assert_eq!(world.count(counters).await, 5);
    let counters = "select count(distinct counter) from shifts where centre = 'baku_2'";
    assert_eq!(world.count(counters).await, 1);
    assert_eq!(world.count("select count(*) from closures").await, 1);
    assert_eq!(world.slots(TUESDAY, 1).await["minutes"], 15);
    let gone = json!({"centre": "baku_1", "services": ["long"], "date": TUESDAY, "time": "09:00"});
    assert_eq!(world.post(paths::VISITS, &gone).await.code(), "unknown_service");
}

#[tokio::test]
async fn the_catalogue_can_be_booked_as_it_is() {
    let seed = Seed::from_catalogue().unwrap();
    let bookable = catalogue::centres()
        .iter()
        .filter(|centre| centre.bookable())
        .count();
    assert!(
        bookable > 0 && bookable < catalogue::centres().len(),
        "some places have no known hours"
    );
    assert_eq!(seed.centres.len(), bookable);
    for Timetable { centre, hours } in &seed.centres {
        assert_eq!(hours.len(), 5, "{centre}");
    }
    assert!(
        seed.services
            .iter()
            .all(|(_, minutes)| (5..=120).contains(&minutes.get()))
    );
}
