//! Numbers come onto the list, given with and without a line, by kiosks and by the desk.

use api::paths;
use serde_json::{Value, json};

use super::{HOUR, Hall, MINUTE, NINE, by_device, check_in, walk_in};
use crate::support::{DAY, MONDAY, TUESDAY, phone};

#[tokio::test]
async fn what_was_given_without_a_line_is_merged_in_any_order_and_only_once() {
    let hall = Hall::open().await;
    hall.lease(0).await;
    hall.lease(1).await;
    let drawn =
        |kiosk: &str, minute: i64| walk_in(&format!("{kiosk}{minute:03}"), NINE + minute * MINUTE, "quick");
    let first: Vec<Value> = (1..=20).map(|minute| drawn("A", minute)).collect();
    let second: Vec<Value> = (1..=20).map(|minute| drawn("B", minute)).collect();
    hall.world.pass(HOUR);
    // The line comes back: told in pieces, backwards, and once more because an answer was lost.
    hall.report(1, &second[10..]).await;
    let backwards: Vec<Value> = first.iter().rev().cloned().collect();
    hall.report(0, &backwards).await;
    hall.report(1, &second).await;
    hall.report(0, &first[5..9]).await;
    assert_eq!(hall.world.count("select count(*) from tickets").await, 40);
    let order = hall.waiting().await;
    let alternating: Vec<String> = (1..=20)
        .flat_map(|n| [format!("A{n:03}"), format!("B{n:03}")])
        .collect();
    assert_eq!(
        order, alternating,
        "by when they came, whichever kiosk gave the number"
    );
    hall.is_sound().await;
}

#[tokio::test]
async fn a_ticket_that_cannot_be_says_why_and_the_others_of_its_report_stand() {
    let hall = Hall::open().await;
    hall.lease(0).await;
    let today = hall.world.booked(MONDAY, "10:00", &phone(1)).await;
    let tomorrow = hall.world.booked(TUESDAY, "10:00", &phone(2)).await;
    let cancelled = hall.world.booked(MONDAY, "10:15", &phone(3)).await;
    hall.world.cancel(&cancelled, &phone(3)).await;
    let held = hall.world.held(MONDAY, "10:30").await;
    let elsewhere = hall.booked_elsewhere().await;
    let now = hall.now();
    let report = [
        walk_in("A001", now, "quick"),
        walk_in("A060", now, "quick"),
        walk_in("A002", now - DAY, "quick"),
        walk_in("A001", now + 1, "quick"),
        walk_in("A003", now, "nothing"),
        check_in("A004", now, &today),
        check_in("A005", now, &today),
        check_in("A006", now, &tomorrow),
        check_in("A007", now, &cancelled),
        check_in("A008", now, &held),
        check_in("A009", now, &elsewhere),
        check_in("A010", now, "0000-0000-00000"),
        walk_in("A011", now, "long"),
    ];
    let outcomes = hall.report(0, &report).await;
    let short = |outcome: &Value| match (
        &outcome["listed"]["number"],
        &outcome["instead"],
        &outcome["refused"],
    ) {
        (Value::String(number), _, _) => number.clone(),
        (_, Value::String(number), _) => format!("instead {number}"),
        (_, _, Value::String(code)) => code.clone(),
        _ => panic!("{outcome}"),
    };
    let outcomes: Vec<String> = outcomes.iter().map(short).collect();
    assert_eq!(
        outcomes,
        [
            "A001",
            "number_not_leased",
            "number_not_leased",
            "number_taken",
            "unknown_service",
            "A004",
            "instead A004",
            "visit_not_today",
            "visit_over",
            "visit_not_found",
            "visit_elsewhere",
            "visit_not_found",
            "A011"
        ]
    );
    assert_eq!(
        hall.waiting().await,
        ["A001", "A011", "A004"],
        "nobody is due yet"
    );
    hall.is_sound().await;

    let many: Vec<Value> = (0..101).map(|_| walk_in("A001", now, "quick")).collect();
    let reply = by_device(
        &hall.world,
        paths::TICKETS,
        &hall.kiosks[0],
        &json!({"tickets": many}),
    )
    .await;
    assert_eq!(
        (reply.status, reply.json()["field"].as_str()),
        (422, Some("tickets"))
    );
}

#[tokio::test]
async fn the_desk_gives_numbers_of_its_own_and_a_visit_has_one() {
    let hall = Hall::open().await;
    hall.lease(0).await;
    let visit = hall.world.booked(MONDAY, "10:00", &phone(1)).await;
    let give = async |purpose: Value| {
        let reply = hall
            .staff(paths::DESK_TICKETS, &json!({"purpose": purpose, "turn": "usual"}))
            .await;
        assert_eq!(reply.status, 200, "{}", reply.text());
        reply.json()
    };
    assert_eq!(
        give(json!({"services": ["quick"]})).await["listed"]["number"],
        "B001"
    );
    assert_eq!(give(json!({"visit": visit})).await["listed"]["number"], "B002");
    assert_eq!(give(json!({"visit": visit})).await, json!({"instead": "B002"}));
    assert_eq!(
        give(json!({"services": ["nothing"]})).await,
        json!({"refused": "unknown_service"})
    );
    for n in 3..=50 {
        let number = format!("B{n:03}");
        assert_eq!(
            give(json!({"services": ["quick"]})).await["listed"]["number"],
            number
        );
    }
    assert_eq!(
        give(json!({"services": ["quick"]})).await["listed"]["number"],
        "B051",
        "the next block is leased when the first is used up"
    );
    assert_eq!(hall.world.count("select count(*) from blocks").await, 3);
    hall.is_sound().await;
}
