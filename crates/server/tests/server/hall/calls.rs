//! Calls: in the one order, once each, and what becomes of who does not come.

use api::paths;
use serde_json::{Value, json};

use super::{Hall, MINUTE, NINE, check_in, key, walk_in};
use crate::support::{MONDAY, phone};

#[tokio::test]
async fn people_are_called_in_the_one_order_and_everybody_sees_it() {
    let hall = Hall::open().await;
    let visit = hall.world.booked(MONDAY, "09:30", &phone(1)).await;
    assert_eq!(hall.lease(0).await["first"], "A001");
    assert_eq!(
        hall.lease(1).await["first"],
        "B001",
        "each kiosk has a letter of its own"
    );
    hall.draw(0, "A001").await;
    hall.world.pass(MINUTE);
    hall.draw(1, "B001").await;
    hall.world.pass(MINUTE);
    let turn =
        json!({"number": "A002", "came": hall.now(), "purpose": {"services": ["long"]}, "turn": "priority"});
    assert_eq!(hall.report(0, &[turn]).await[0]["listed"]["number"], "A002");
    hall.world.pass(25 * MINUTE);
    let outcome = hall.report(1, &[check_in("B002", hall.now(), &visit)]).await;
    assert_eq!(
        outcome[0]["listed"],
        json!({
            "number": "B002", "state": "checked_in", "appointment": "09:30", "ahead": 0,
            "wait": {"least": 0, "most": 0}
        })
    );
    assert_eq!(hall.state(&visit, 1).await, "checked_in");
    assert_eq!(hall.waiting().await, ["B002", "A002", "A001", "B001"]);

    let seen = hall
        .world
        .get("/api/hall?centre=baku_1&services=quick")
        .await
        .json();
    assert!(
        seen["newcomer"]["most"].as_u64().unwrap() >= seen["waiting"][3]["wait"]["most"].as_u64().unwrap(),
        "who comes now waits as long as who came last, or longer: {seen}"
    );
    assert_eq!(hall.call(1).await, "B002");
    assert_eq!(hall.state(&visit, 1).await, "called");
    assert_eq!(hall.call(2).await, "A002");
    assert_eq!(hall.call(3).await, "A001");
    let seen = hall.world.get("/api/hall?centre=baku_1").await.json();
    let called: Vec<_> = seen["called"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| &it["number"])
        .collect();
    assert_eq!(called.len(), 3);
    assert!(
        seen["waiting"][0]["wait"]["most"].as_u64().unwrap() > 0,
        "all counters are busy: {seen}"
    );

    hall.world.pass(9 * MINUTE);
    let served = hall.tell("B002", "serve").await.json();
    assert_eq!(
        (&served["state"], &served["counter"]),
        (&json!("served"), &json!(1))
    );
    assert_eq!(hall.state(&visit, 1).await, "served");
    assert_eq!(hall.call(1).await, "B001");
    assert_eq!(hall.waiting().await, [""; 0]);
    hall.is_sound().await;
    let audit = "select count(*) from audit where name = 'Nigar' and what like 'called %'";
    assert_eq!(hall.world.count(audit).await, 4);
}

#[tokio::test]
async fn who_does_not_come_when_called_comes_back_once() {
    let hall = Hall::open().await;
    hall.lease(0).await;
    let visit = hall.world.booked(MONDAY, "09:30", &phone(1)).await;
    hall.report(0, &[check_in("A001", hall.now(), &visit)]).await;
    for number in ["A002", "A003", "A004", "A005"] {
        hall.world.pass(MINUTE);
        hall.draw(0, number).await;
    }
    hall.world.pass(22 * MINUTE);
    assert_eq!(hall.call(1).await, "A001");
    let again = hall.tell("A001", "recall").await;
    assert_eq!(
        (again.status, again.json()["state"].as_str()),
        (200, Some("called"))
    );
    assert_eq!(hall.tell("A001", "miss").await.status, 200);
    assert_eq!(hall.state(&visit, 1).await, "missed");
    let taken = "select count(*) from cells";
    assert_eq!(hall.world.count(taken).await, 0, "the time is free again");
    assert_eq!(hall.tell("A001", "return").await.status, 200);
    assert_eq!(hall.waiting().await, ["A002", "A003", "A004", "A001", "A005"]);
    assert_eq!(hall.call(1).await, "A002");
    assert_eq!(hall.call(2).await, "A003");
    assert_eq!(hall.call(3).await, "A004");
    hall.tell("A002", "serve").await;
    assert_eq!(hall.call(1).await, "A001", "after three others");
    hall.tell("A001", "miss").await;
    let third = hall.tell("A001", "return").await;
    assert_eq!((third.status, third.code().as_str()), (409, "called_twice"));
    hall.is_sound().await;
}

#[tokio::test]
async fn a_call_that_is_repeated_calls_nobody_more() {
    let hall = Hall::open().await;
    hall.lease(0).await;
    hall.draw(0, "A001").await;
    hall.draw(0, "A002").await;
    let (key, body) = (key(), json!({"counter": 1}));
    let first = hall.staff_with(paths::CALLS, &key, &body).await;
    let second = hall.staff_with(paths::CALLS, &key, &body).await;
    assert_eq!((first.status, first.text()), (200, second.text()));
    assert_eq!(hall.waiting().await, ["A002"]);
    let busy = hall.staff(paths::CALLS, &body).await;
    assert_eq!((busy.status, busy.code().as_str()), (409, "counter_busy"));
    let none = hall.staff(paths::CALLS, &json!({"counter": 9})).await;
    assert_eq!((none.status, none.code().as_str()), (422, "unknown_counter"));
    assert_eq!(hall.call(2).await, "A002");
    assert_eq!(hall.call(3).await, "", "nobody waits");
    for (number, event, status, code) in [
        ("A009", "serve", 404, "ticket_not_found"),
        ("A001", "return", 409, "ticket_state_forbids"),
        ("A001", "leave", 409, "ticket_state_forbids"),
        ("I001", "serve", 422, "invalid_request"),
        ("A001", "dance", 422, "invalid_request"),
    ] {
        let reply = hall.tell(number, event).await;
        assert_eq!(
            (reply.status, reply.code().as_str()),
            (status, code),
            "{number} {event}"
        );
    }
    hall.is_sound().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn three_counters_that_call_at_once_never_get_the_same_person() {
    let hall = Hall::open().await;
    hall.lease(0).await;
    let tickets: Vec<Value> = (1..=40)
        .map(|n| walk_in(&format!("A{n:03}"), NINE, "quick"))
        .collect();
    hall.report(0, &tickets).await;
    let hall = std::sync::Arc::new(hall);
    let counters = (1..=3).map(|counter| {
        let hall = hall.clone();
        tokio::spawn(async move {
            let mut called = Vec::new();
            loop {
                let number = hall.call(counter).await;
                if number.is_empty() {
                    return called;
                }
                assert_eq!(hall.tell(&number, "serve").await.status, 200);
                called.push(number);
            }
        })
    });
    let mut all = Vec::new();
    for counter in counters.collect::<Vec<_>>() {
        all.extend(counter.await.unwrap());
    }
    all.sort();
    let each: Vec<String> = (1..=40).map(|n| format!("A{n:03}")).collect();
    assert_eq!(all, each);
    hall.is_sound().await;
}
