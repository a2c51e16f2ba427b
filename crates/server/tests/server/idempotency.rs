//! Lost answers: a repeated write gets the first answer and changes nothing.

use api::paths;
use axum::body::Body;
use axum::http::Request;
use booking::Reference;
use serde_json::json;

use crate::support::{MONDAY, TUESDAY, World, confirm_body, hold_body, phone, post, send};

#[tokio::test]
async fn a_repeated_write_gets_the_same_bytes_and_writes_nothing() {
    let world = World::new().await;
    let hold = || {
        post(
            paths::VISITS,
            "hold-0123456789abcdef",
            &hold_body(TUESDAY, "09:00"),
        )
    };
    let held = world.send(hold()).await;
    let reference = held.json()["reference"].as_str().unwrap().to_owned();
    let confirm = || {
        post(
            paths::CONFIRM,
            "0b0c2b9e-6f1e-4a53-9d0e-3a2f6f1f7c11",
            &confirm_body(&reference, &phone(1)),
        )
    };
    let confirmed = world.send(confirm()).await;
    let owner = json!({"reference": reference, "phone": phone(1)});
    let cancel = || post(paths::CANCEL, "cancel-0123456789abcdef", &owner);

    // The hold is repeated after the confirmation, the confirmation after the cancellation.
    let before = world.dump().await;
    world.pass(600);
    let again = world.send(hold()).await;
    assert_eq!((again.status, &again.body), (201, &held.body));
    assert_eq!(world.dump().await, before);
    let cancelled = world.send(cancel()).await;
    let before = world.dump().await;
    for (request, first) in [(hold(), &held), (confirm(), &confirmed), (cancel(), &cancelled)] {
        let again = world.send(request).await;
        assert_eq!((again.status, &again.body), (first.status, &first.body));
        assert_eq!(again.header("content-type"), first.header("content-type"));
    }
    assert_eq!(world.dump().await, before);
}

#[tokio::test]
async fn a_key_belongs_to_one_request() {
    let world = World::new().await;
    let key = "one-key-for-everything";
    let reference = world
        .send(post(paths::VISITS, key, &hold_body(TUESDAY, "09:00")))
        .await
        .json()["reference"]
        .clone();
    let before = world.dump().await;
    let mut elsewhere = hold_body(TUESDAY, "09:00");
    elsewhere["centre"] = json!("baku_2");
    for request in [
        post(paths::VISITS, key, &hold_body(TUESDAY, "09:15")),
        post(paths::VISITS, key, &elsewhere),
        post(
            paths::CONFIRM,
            key,
            &confirm_body(reference.as_str().unwrap(), &phone(1)),
        ),
        post(
            paths::CANCEL,
            key,
            &json!({"reference": reference, "phone": phone(1)}),
        ),
    ] {
        let refused = world.send(request).await;
        assert_eq!(
            (refused.status, refused.code().as_str()),
            (422, "idempotency_key_reused")
        );
    }
    assert_eq!(world.dump().await, before);
}

#[tokio::test]
async fn writes_need_a_key_that_is_one() {
    let world = World::new().await;
    for path in [paths::VISITS, paths::CONFIRM, paths::MOVE, paths::CANCEL] {
        let bare = Request::post(path)
            .header("content-type", "application/json")
            .body(Body::from("{}"))
            .unwrap();
        let missing = world.send(bare).await;
        assert_eq!(
            (missing.status, missing.code().as_str()),
            (400, "idempotency_key_missing")
        );
        for key in ["short", "sixteen letters!", &"a".repeat(65)] {
            let invalid = world.send(post(path, key, &json!({}))).await;
            assert_eq!(
                (invalid.status, invalid.code().as_str()),
                (400, "idempotency_key_invalid")
            );
        }
    }
}

#[tokio::test]
async fn a_refusal_stays_one_for_its_key_and_a_new_key_is_decided_anew() {
    let world = World::with_counters(1).await;
    let first = world.booked(TUESDAY, "09:00", &phone(1)).await;
    let hold = |key| post(paths::VISITS, key, &hold_body(TUESDAY, "09:00"));
    let refused = world.send(hold("patient-client-0001")).await;
    assert_eq!(refused.code(), "slot_taken");
    world.cancel(&first, &phone(1)).await;

    // A copy that was late on the way must not take what its sender was told is taken.
    let before = world.dump().await;
    let late = world.send(hold("patient-client-0001")).await;
    assert_eq!((late.status, late.code().as_str()), (409, "slot_taken"));
    assert_eq!(
        late.json()["alternatives"][0]["time"],
        "09:00",
        "what is offered instead is of now, not of then"
    );
    assert_eq!(world.dump().await, before);
    assert_eq!(world.send(hold("patient-client-0002")).await.status, 201);
}

#[tokio::test]
async fn every_kind_of_refusal_is_remembered() {
    let world = World::with_counters(1).await;
    let booked = world.booked(TUESDAY, "09:00", &phone(1)).await;
    let moving =
        json!({"reference": booked, "phone": phone(1), "centre": "baku_1", "date": TUESDAY, "time": "03:00"});
    let lapsed = world.held(TUESDAY, "10:00").await;
    world.pass(400);
    world.held(TUESDAY, "10:00").await;
    for (path, body, code) in [
        (paths::VISITS, hold_body("2026-11-28", "09:00"), "day_closed"),
        (paths::VISITS, hold_body(TUESDAY, "03:00"), "time_not_offered"),
        (paths::CONFIRM, confirm_body(&booked, &phone(1)), "visit_not_held"),
        (paths::CONFIRM, confirm_body(&lapsed, &phone(2)), "hold_expired"),
        (paths::MOVE, moving, "time_not_offered"),
    ] {
        let request = || post(path, &format!("refused-{code}-{}", path.len()), &body);
        let first = world.send(request()).await;
        assert_eq!(first.code(), code, "{path}");
        let before = world.dump().await;
        let answers = world.count("select count(*) from answers").await;
        let again = world.send(request()).await;
        assert_eq!(
            (again.status, &again.body),
            (first.status, &first.body),
            "{path} {code}"
        );
        assert_eq!(world.dump().await, before, "{path} {code}");
        assert_eq!(world.count("select count(*) from answers").await, answers);
    }
}

#[tokio::test]
async fn who_asks_for_what_is_not_there_leaves_no_trace() {
    let world = World::new().await;
    let before = world.dump().await;
    let answers = world.count("select count(*) from answers").await;
    let mut nowhere = hold_body(TUESDAY, "09:00");
    nowhere["centre"] = json!("atlantis_1");
    let unknown = world.post(paths::VISITS, &nowhere).await;
    assert_eq!(unknown.code(), "unknown_centre");
    let unknown = world
        .cancel(&Reference::from_entropy([7; 8]).to_string(), &phone(1))
        .await;
    assert_eq!(unknown.code(), "visit_not_found");
    assert_eq!(world.dump().await, before);
    assert_eq!(world.count("select count(*) from answers").await, answers);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_request_many_times_at_once_is_one_visit() {
    let world = World::new().await;
    let request = || post(paths::VISITS, "impatient-client-01", &hold_body(MONDAY, "15:00"));
    let clients: Vec<_> = (0..20)
        .map(|_| {
            let (app, request) = (world.app.clone(), request());
            tokio::spawn(async move { send(&app, request).await })
        })
        .collect();
    let mut bodies = Vec::new();
    for client in clients {
        let reply = client.await.unwrap();
        assert_eq!(reply.status, 201);
        bodies.push(reply.body);
    }
    bodies.dedup();
    assert_eq!(bodies.len(), 1);
    assert_eq!(world.count("select count(*) from visits").await, 1);
}

#[tokio::test]
async fn neither_key_nor_request_can_be_read_from_the_memory() {
    let world = World::new().await;
    let reference = world.held(TUESDAY, "09:00").await;
    let key = "a-secret-key-of-a-client";
    world
        .send(post(paths::CONFIRM, key, &confirm_body(&reference, &phone(1))))
        .await;
    let rows: Vec<String> = sqlx::query_scalar("select key || request || body from answers")
        .fetch_all(&world.database)
        .await
        .unwrap();
    assert_eq!(rows.len(), 2);
    for word in [key, "Günel", &phone(1), &phone(1)[4..]] {
        assert!(!rows.iter().any(|row| row.contains(word)), "{word}");
    }
}
