//! Whether the app helped: numbers by day and kind, and nothing that leads to a person.

use api::paths;
use serde_json::json;

use crate::support::{DAY, World};

#[tokio::test]
async fn taps_are_counted_by_day_and_kind() {
    let world = World::new().await;
    let yes = json!({"surface": "kiosk", "asked": "results", "helped": "yes"});
    let no = json!({"surface": "home", "asked": "booked", "helped": "no"});
    let why = json!({"surface": "home", "asked": "booked", "helped": "no", "reason": "unclear"});
    for opinion in [&yes, &yes, &no, &why] {
        assert_eq!(world.post(paths::OPINIONS, opinion).await.status, 204);
    }
    world.pass(DAY);
    assert_eq!(world.post(paths::OPINIONS, &yes).await.status, 204);
    let rows: Vec<(String, String, String, String, String, i64)> = sqlx::query_as(
        "select day, surface, asked, helped, reason, count from opinions order by 1, 2, 3, 4, 5",
    )
    .fetch_all(&world.database)
    .await
    .unwrap();
    let row = |day: &str, surface: &str, asked: &str, helped: &str, reason: &str, count| {
        let texts = [day, surface, asked, helped, reason].map(str::to_owned);
        let [day, surface, asked, helped, reason] = texts;
        (day, surface, asked, helped, reason, count)
    };
    assert_eq!(
        rows,
        [
            row("2026-11-23", "home", "booked", "no", "", 1),
            row("2026-11-23", "home", "booked", "no", "unclear", 1),
            row("2026-11-23", "kiosk", "results", "yes", "", 2),
            row("2026-11-24", "kiosk", "results", "yes", "", 1),
        ]
    );
}

#[tokio::test]
async fn nothing_but_the_offered_answers_is_counted_and_a_flood_ends() {
    let world = World::new().await;
    let good = json!({"surface": "home", "asked": "results", "helped": "partly"});
    for (field, value) in [
        ("surface", json!("moon")),
        ("asked", json!("start")),
        ("helped", json!("Günel")),
        ("reason", json!("it was my mother's pension")),
        ("name", json!("Günel")),
    ] {
        let mut opinion = good.clone();
        opinion[field] = value;
        let reply = world.post(paths::OPINIONS, &opinion).await;
        assert_eq!((reply.status, reply.json()["field"].as_str()), (422, Some(field)));
    }
    let mut statuses = Vec::new();
    for _ in 0..601 {
        statuses.push(world.post(paths::OPINIONS, &good).await.status);
    }
    assert_eq!((statuses[599], statuses[600]), (204, 429));
    world.pass(60);
    assert_eq!(world.post(paths::OPINIONS, &good).await.status, 204);
}
