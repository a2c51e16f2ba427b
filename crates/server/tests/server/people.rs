//! Whom a visit is for: readable with the operator's keys only, forgotten some days later, kept over a change of keys.

use api::paths;
use booking::Policy;
use serde_json::json;
use server::keys::Keys;
use server::store::Store;
use time::UtcDateTime;

use crate::support::{DAY, KEYS, MONDAY_MORNING, TUESDAY, World, phone};
use crate::waitlist::join_body;

#[tokio::test]
async fn a_stolen_database_names_nobody() {
    let world = World::new().await;
    world.booked(TUESDAY, "09:00", &phone(1)).await;
    let stored = world.stored().await;
    assert!(stored.contains("baku_1"), "the test looks at the right place");
    for secret in ["Günel", "Əliyeva", &phone(1), &phone(1)[1..], &phone(1)[4..]] {
        assert!(!stored.contains(secret), "{secret}");
    }
    let keys: Keys = Keys::generate("other").unwrap().parse().unwrap();
    let stranger = Store::open(&world.home.database, keys).await.unwrap();
    assert!(stranger.rotate().await.is_err(), "another key opens nothing");
}

#[tokio::test]
async fn people_are_forgotten_when_their_days_are_over_and_not_before() {
    let world = World::new().await;
    let reference = world.booked(TUESDAY, "09:00", &phone(1)).await;
    let kept = i64::from(Policy::default().forget_after_days);
    let store = world.store().await;
    // Monday is the day before the visit.
    let after = |days: i64| UtcDateTime::from_unix_timestamp(MONDAY_MORNING + (1 + days) * DAY).unwrap();
    assert_eq!(
        store
            .forget_people(after(kept), &Policy::default())
            .await
            .unwrap(),
        0
    );
    assert_eq!(world.find(&reference, &phone(1)).await.status, 200);
    let sealed = "select count(*) from visits where person != '' and phone_key is not null";
    assert_eq!(world.count(sealed).await, 1);
    let text: String = sqlx::query_scalar("select person || ' ' || phone_key from visits")
        .fetch_one(&world.database)
        .await
        .unwrap();
    assert_eq!(
        store
            .forget_people(after(kept + 1), &Policy::default())
            .await
            .unwrap(),
        1
    );
    assert_eq!(world.find(&reference, &phone(1)).await.status, 404);
    let stored = world.stored().await;
    for secret in text.split(' ') {
        assert!(!stored.contains(secret), "{secret} is left");
    }
    assert_eq!(
        store
            .forget_people(after(kept + 1), &Policy::default())
            .await
            .unwrap(),
        0
    );
    assert_eq!(
        world.count("select count(*) from visits").await,
        1,
        "figures need the visit"
    );
}

#[tokio::test]
async fn a_new_key_takes_over_without_losing_anybody() {
    let mut world = World::new().await;
    let reference = world.booked(TUESDAY, "09:00", &phone(1)).await;
    let other = world.booked(TUESDAY, "09:15", &phone(1)).await;
    let wish = join_body(5, "2026-11-25");
    let place = world.post(paths::JOIN_WAITLIST, &wish).await.json()["reference"].clone();
    let new = Keys::generate("second").unwrap();
    let both: Keys = format!("{new},{KEYS}").parse().unwrap();
    let store = Store::open(&world.home.database, both.clone()).await.unwrap();
    world.serve(store.clone());
    assert_eq!(
        world.find(&reference, &phone(1)).await.status,
        200,
        "found while both are in use"
    );
    assert_eq!(world.find(&reference, &phone(2)).await.status, 404);
    // The old server goes on beside it until the keys are changed.
    world.booked(TUESDAY, "09:30", &phone(1)).await;
    let full = world.hold(TUESDAY, "09:45").await.json()["reference"].clone();
    let refused = world.confirm(full.as_str().unwrap(), &phone(1)).await;
    assert_eq!(
        refused.code(),
        "too_many_visits",
        "seats under both keys are one person's"
    );
    assert_eq!(store.rotate().await.unwrap(), 3);
    assert_eq!(store.rotate().await.unwrap(), 0);
    world.serve(
        Store::open(&world.home.database, new.parse().unwrap())
            .await
            .unwrap(),
    );
    for reference in [&reference, &other] {
        assert_eq!(world.find(reference, &phone(1)).await.status, 200);
    }
    let owner = json!({"reference": place, "phone": phone(5)});
    assert_eq!(world.post(paths::FIND_WISH, &owner).await.status, 200);
    let twice = world.post(paths::JOIN_WAITLIST, &wish).await;
    assert_eq!(
        twice.code(),
        "too_many_wishes",
        "the number is known under the new key"
    );
    let answer = json!({"reference": place, "phone": phone(5), "date": "2026-11-25", "time": "09:00"});
    assert_eq!(world.post(paths::ACCEPT_OFFER, &answer).await.status, 200);
    assert_eq!(
        world.confirm(full.as_str().unwrap(), &phone(1)).await.code(),
        "too_many_visits"
    );
    assert_eq!(world.cancel(&other, &phone(1)).await.status, 200);
    assert_eq!(
        world.confirm(full.as_str().unwrap(), &phone(1)).await.status,
        200,
        "a seat is free again"
    );
}
