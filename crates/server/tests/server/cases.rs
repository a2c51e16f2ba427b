//! Answers under a spoken code: opened by it alone, for a day; afterwards, and for the wrong code, nothing and no trace.

use api::paths;
use booking::Policy;
use law::answers::Answers;
use law::interview::Goal;
use law::packed::Packed;
use serde_json::json;
use time::UtcDateTime;

use crate::support::{DAY, MONDAY_MORNING, Reply, World, post};

/// A woman born on a day that no other test knows, with 541.67 manat of pay.
fn case() -> String {
    let facts = r#"{"sex":"woman","birth_date":"1962-03-27","works":true}"#;
    let answers: Answers = serde_json::from_str(facts).unwrap();
    let goal = Goal::Everything;
    Packed { goal, answers }.write().unwrap()
}

async fn keep(world: &World) -> String {
    let reply = world.post(paths::CASES, &json!({"case": case()})).await;
    assert_eq!(reply.status, 201, "{}", reply.text());
    assert_eq!(reply.header("cache-control"), "no-store");
    let kept = reply.json();
    assert_eq!(kept["expires_in_seconds"], DAY);
    kept["code"].as_str().unwrap().to_owned()
}

async fn open(world: &World, code: &str) -> Reply {
    open_from(world, "198.51.100.1", code).await
}

/// Somebody at this address tries a code.
async fn open_from(world: &World, address: &'static str, code: &str) -> Reply {
    let mut request = post(paths::OPEN_CASE, "", &json!({"code": code}));
    let headers = request.headers_mut();
    headers.insert("x-forwarded-for", address.parse().unwrap());
    world.send(request).await
}

#[tokio::test]
async fn the_code_opens_the_answers_and_is_kept_nowhere() {
    let world = World::new().await;
    let code = keep(&world).await;
    assert_eq!(code.split('-').map(str::len).collect::<Vec<_>>(), [3, 3, 4]);
    for said in [code.clone(), code.to_lowercase().replace('-', " ")] {
        let reply = open(&world, &said).await;
        assert_eq!((reply.status, reply.json()), (200, json!({"case": case()})));
    }
    let stored = world.stored().await;
    for secret in [code.clone(), code.replace('-', ""), case()] {
        assert!(!stored.contains(&secret), "{secret} lies in the database");
    }
    assert_ne!(keep(&world).await, code, "each time another code");
}

#[tokio::test]
async fn after_a_day_the_answers_are_gone_from_the_file_and_the_code_is_as_any_wrong_one() {
    let world = World::new().await;
    let code = keep(&world).await;
    let sealed: String = sqlx::query_scalar("select sealed from cases")
        .fetch_one(&world.database)
        .await
        .unwrap();
    assert!(
        world.stored().await.contains(&sealed),
        "the test looks at the right place"
    );
    world.pass(DAY - 1);
    assert_eq!(open(&world, &code).await.status, 200);
    world.pass(1);
    let (ended, wrong) = (open(&world, &code).await, open(&world, "000-000-0000").await);
    assert_eq!((ended.status, ended.code().as_str()), (404, "case_not_found"));
    assert_eq!((ended.status, ended.body), (wrong.status, wrong.body));
    let store = world.store().await;
    let now = UtcDateTime::from_unix_timestamp(MONDAY_MORNING + DAY).unwrap();
    assert!(store.forget(now, &Policy::default()).await.is_empty());
    assert!(
        !world.stored().await.contains(&sealed),
        "a day later something is left"
    );
}

#[tokio::test]
async fn who_guesses_is_stopped_for_the_rest_of_the_minute_and_nobody_else() {
    let world = World::new().await;
    let code = keep(&world).await;
    for _ in 0..30 {
        assert_eq!(open(&world, "000-000-0000").await.status, 404);
    }
    let refused = open(&world, "000-000-0000").await;
    assert_eq!(
        (refused.status, refused.code().as_str()),
        (429, "too_many_requests")
    );
    assert_eq!(
        open(&world, &code).await.status,
        429,
        "or the right one would stand out"
    );
    assert_eq!(open_from(&world, "198.51.100.2", &code).await.status, 200);
    world.pass(60);
    assert_eq!(open(&world, &code).await.status, 200);
}

#[tokio::test]
async fn when_too_many_are_wrong_in_the_country_everybody_still_has_three_tries() {
    let world = World::new().await;
    let code = keep(&world).await;
    let full = sqlx::query("insert into limits (what, minute, count) values ('wrong codes', $1, 600)");
    let minute = world.now().unix_timestamp() / 60;
    full.bind(minute).execute(&world.database).await.unwrap();
    let mut statuses = Vec::new();
    for code in [
        "000-000-0000",
        "000-000-0000",
        &code,
        &code,
        "000-000-0000",
        &code,
    ] {
        statuses.push(open(&world, code).await.status);
    }
    assert_eq!(statuses, [404, 404, 200, 200, 404, 429]);
    assert_eq!(open_from(&world, "198.51.100.2", &code).await.status, 200);
}

#[tokio::test]
async fn nothing_but_answers_can_be_kept() {
    let world = World::new().await;
    let before = world.dump().await;
    for wrong in ["", "Günel Əliyeva", "0501234567", &case()[1..], &"A".repeat(3000)] {
        let reply = world.post(paths::CASES, &json!({"case": wrong})).await;
        assert_eq!(
            (reply.status, reply.json()["field"].as_str()),
            (422, Some("case")),
            "{wrong}"
        );
        assert!(wrong.is_empty() || !reply.text().contains(wrong));
    }
    for code in ["", "000", "UUU-UUU-UUUU", "000-000-0001"] {
        let reply = open(&world, code).await;
        assert_eq!(
            (reply.status, reply.json()["field"].as_str()),
            (422, Some("code")),
            "{code}"
        );
    }
    assert_eq!(world.dump().await, before);
}
