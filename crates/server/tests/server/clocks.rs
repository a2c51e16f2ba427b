//! Which clock decides: that of the server alone. A client's says nothing, and a server whose own is a day off sells no time
//! twice.

use api::paths;
use axum::body::Body;
use axum::http::Request;
use serde_json::Value;

use crate::support::{
    DAY, MONDAY_MORNING, TUESDAY, WEDNESDAY, World, confirm_body, hold_body, phone, post, send,
};

/// Monday in Baku, a day earlier and a day later, as a client's clock would say it.
const DATES: [&str; 3] = [
    "Mon, 23 Nov 2026 04:00:00 GMT",
    "Sun, 22 Nov 2026 04:00:00 GMT",
    "Tue, 24 Nov 2026 04:00:00 GMT",
];

#[tokio::test]
async fn a_client_whose_clock_is_a_day_off_sees_and_gets_what_everybody_does() {
    let world = World::new().await;
    let dated = async |mut request: Request<Body>, date: &str| {
        request.headers_mut().insert("date", date.parse().unwrap());
        world.send(request).await.json()
    };
    let get = |path: &str| Request::get(path).body(Body::empty()).unwrap();
    let slots = format!(
        "{}?centre=baku_1&services=quick&from={TUESDAY}&days=7",
        paths::SLOTS
    );
    let seen = world.get(&slots).await.json();
    for (turn, date) in DATES.into_iter().enumerate() {
        assert_eq!(dated(get(&slots), date).await, seen, "{date}");
        let config: Value = dated(get(paths::CONFIG), date).await;
        assert_eq!(config["now"], MONDAY_MORNING, "the app goes by it: {date}");
        let wanted = hold_body(WEDNESDAY, &format!("1{turn}:00"));
        let held = dated(
            post(paths::VISITS, &format!("hold-of-a-clock-{turn}"), &wanted),
            date,
        )
        .await;
        assert_eq!(held["expires_in_seconds"], 300, "{date}: {held}");
    }
}

#[tokio::test]
async fn a_server_a_day_ahead_ends_holds_too_early_and_sells_nothing_twice() {
    let world = World::with_counters(1).await;
    let ahead = world.server_ahead(DAY).await;
    let ask = async |path: &str, key: &str, body: &Value| send(&ahead, post(path, key, body)).await;
    let booked = world.booked(WEDNESDAY, "09:00", &phone(1)).await;
    let held = world.held(WEDNESDAY, "10:00").await;

    let sold = ask(
        paths::VISITS,
        "ahead-wants-a-booked-time",
        &hold_body(WEDNESDAY, "09:00"),
    )
    .await;
    assert_eq!(
        (sold.status, sold.code().as_str()),
        (409, "slot_taken"),
        "{booked}"
    );
    // What is only held is over by its clock.
    let taken = ask(
        paths::VISITS,
        "ahead-wants-a-held-time",
        &hold_body(WEDNESDAY, "10:00"),
    )
    .await;
    assert_eq!(taken.status, 201, "{}", taken.text());
    let taken = taken.json()["reference"].as_str().unwrap().to_owned();
    let theirs = ask(
        paths::CONFIRM,
        "ahead-confirms-its-time",
        &confirm_body(&taken, &phone(2)),
    )
    .await;
    assert_eq!(theirs.status, 200, "{}", theirs.text());
    let ours = world.confirm(&held, &phone(3)).await;
    assert!(matches!(ours.status, 404 | 409), "{}", ours.text());

    let booked = world
        .count("select count(*) from visits where state = 'booked'")
        .await;
    assert_eq!(booked, 2);
    assert_eq!(world.store().await.check(world.now()).await.unwrap(), []);
}
