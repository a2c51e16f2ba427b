//! Whatever is sent, a wrong request gets a problem that names the mistake, and the database stays as it was.

use api::paths;
use axum::body::Body;
use axum::http::Request;
use serde_json::{Value, json};

use crate::support::{MONDAY, Reply, TUESDAY, World, confirm_body, hold_body, phone};

fn raw(path: &str, content_type: &str, body: impl Into<Body>) -> Request<Body> {
    Request::post(path)
        .header("content-type", content_type)
        .header("idempotency-key", "bad-input-test-key")
        .body(body.into())
        .unwrap()
}

fn is_problem(reply: &Reply, status: u16, code: &str, field: Value, what: &str) {
    assert_eq!(reply.status, status, "{what}: {}", reply.text());
    assert_eq!(reply.header("content-type"), "application/problem+json", "{what}");
    let problem = reply.json();
    assert_eq!(
        (&problem["code"], &problem["status"]),
        (&json!(code), &json!(status)),
        "{what}"
    );
    assert_eq!(problem["type"], format!("/problems/{code}"), "{what}");
    assert_eq!(problem["field"], field, "{what}: {problem}");
}

#[tokio::test]
async fn bodies_that_are_no_json_are_refused() {
    let world = World::new().await;
    let before = world.dump().await;
    let deep = "[".repeat(5000);
    let deep_field = format!(r#"{{"centre":{}"#, "[".repeat(5000));
    let cases: [(&[u8], u16, &str); 11] = [
        (b"", 400, "malformed_json"),
        (b"{", 400, "malformed_json"),
        (b"{]", 400, "malformed_json"),
        (b"{\"\xff\xfe\"}", 400, "malformed_json"),
        (b"\0", 400, "malformed_json"),
        (deep.as_bytes(), 400, "malformed_json"),
        (b"null", 422, "invalid_request"),
        (b"[]", 422, "invalid_request"),
        (
            br#"["baku_1", ["quick"], "2026-11-24", "09:00"]"#,
            422,
            "invalid_request",
        ),
        (br#"["0000-0000-00000", "0501234567"]"#, 422, "invalid_request"),
        (deep_field.as_bytes(), 422, "invalid_request"),
    ];
    for path in [
        paths::VISITS,
        paths::CONFIRM,
        paths::RELEASE,
        paths::FIND,
        paths::CANCEL,
        paths::CASES,
        paths::OPEN_CASE,
        paths::HANDOVERS,
        paths::TAKE_HANDOVER,
        paths::OPINIONS,
    ] {
        for (body, status, code) in cases {
            let reply = world.send(raw(path, "application/json", body.to_vec())).await;
            let what = format!("{path} {}", String::from_utf8_lossy(&body[..body.len().min(20)]));
            let field = if body == deep_field.as_bytes() {
                json!("centre")
            } else {
                Value::Null
            };
            is_problem(&reply, status, code, field, &what);
        }
        let huge = format!("{{\"centre\":\"{}\"}}", "a".repeat(16 * 1024));
        let reply = world.send(raw(path, "application/json", huge)).await;
        is_problem(&reply, 413, "body_too_large", Value::Null, path);
        for content_type in [
            "text/plain",
            "application/x-www-form-urlencoded",
            "application/jsonp",
            "",
        ] {
            let reply = world.send(raw(path, content_type, "{}")).await;
            is_problem(&reply, 415, "unsupported_media_type", Value::Null, path);
        }
    }
    let good = raw(
        paths::VISITS,
        "Application/JSON; charset=utf-8",
        hold_body(TUESDAY, "09:00").to_string(),
    );
    let twice = raw(
        paths::VISITS,
        "application/json",
        hold_body(TUESDAY, "09:00").to_string() + "{}",
    );
    is_problem(
        &world.send(twice).await,
        400,
        "malformed_json",
        Value::Null,
        "two documents",
    );
    assert_eq!(world.dump().await, before);
    assert_eq!(
        world.send(good).await.status,
        201,
        "the media type is read as the standard says"
    );
}

#[tokio::test]
async fn wrong_fields_of_a_hold_are_named() {
    let world = World::new().await;
    world
        .execute("insert into closures values ('baku_1', '2026-11-26', '2026-11-26', 'Təmir')")
        .await;
    let before = world.dump().await;
    let cases = [
        ("centre", json!("baku_9"), "unknown_centre", json!("centre")),
        ("centre", json!("Bakı"), "invalid_request", json!("centre")),
        ("centre", json!("baku_1\u{0}"), "invalid_request", json!("centre")),
        ("centre", json!("' or 1=1 --"), "invalid_request", json!("centre")),
        ("centre", json!(1), "invalid_request", json!("centre")),
        ("centre", Value::Null, "invalid_request", json!("centre")),
        (
            "services",
            json!(["nothing"]),
            "unknown_service",
            json!("services"),
        ),
        ("services", json!([]), "invalid_request", json!("services")),
        ("services", json!("quick"), "invalid_request", json!("services")),
        (
            "services",
            json!(["quick", "quick"]),
            "invalid_request",
            json!("services"),
        ),
        (
            "services",
            json!(vec!["quick"; 1000]),
            "invalid_request",
            json!("services"),
        ),
        (
            "services",
            json!([["quick"]]),
            "invalid_request",
            json!("services"),
        ),
        ("date", json!("24.11.2026"), "invalid_request", json!("date")),
        ("date", json!("2026-02-30"), "invalid_request", json!("date")),
        (
            "date",
            json!("2026-11-24T00:00:00Z"),
            "invalid_request",
            json!("date"),
        ),
        ("date", json!(20261124), "invalid_request", json!("date")),
        ("date", json!("9999-12-31"), "day_closed", json!("date")),
        ("date", json!("0000-01-01"), "day_closed", json!("date")),
        ("date", json!("2026-11-20"), "day_closed", json!("date")),
        ("date", json!("2026-11-28"), "day_closed", json!("date")),
        ("date", json!("2026-12-31"), "day_closed", json!("date")),
        ("date", json!("2026-11-26"), "day_closed", json!("date")),
        ("date", json!("2027-01-25"), "day_closed", json!("date")),
        ("time", json!("09:05"), "time_not_offered", json!("time")),
        ("time", json!("08:45"), "time_not_offered", json!("time")),
        ("time", json!("18:00"), "time_not_offered", json!("time")),
        ("time", json!("00:00"), "time_not_offered", json!("time")),
        ("time", json!("09:07"), "invalid_request", json!("time")),
        ("time", json!("25:00"), "invalid_request", json!("time")),
        ("time", json!("9:00"), "invalid_request", json!("time")),
        ("time", json!(-1), "invalid_request", json!("time")),
        ("admin", json!(true), "invalid_request", json!("admin")),
    ];
    for (field, value, code, named) in cases {
        let mut body = hold_body(TUESDAY, "09:00");
        body[field] = value.clone();
        let reply = world.post(paths::VISITS, &body).await;
        is_problem(&reply, 422, code, named, &format!("{field} = {value}"));
    }
    for field in ["centre", "services", "date", "time"] {
        let mut body = hold_body(TUESDAY, "09:00");
        body.as_object_mut().unwrap().remove(field);
        let reply = world.post(paths::VISITS, &body).await;
        is_problem(
            &reply,
            422,
            "invalid_request",
            json!(field),
            &format!("without {field}"),
        );
    }
    world.pass(5400); // 09:30
    let reply = world.hold(MONDAY, "09:45").await;
    is_problem(
        &reply,
        422,
        "time_not_offered",
        json!("time"),
        "sooner than half an hour",
    );
    assert_eq!(world.dump().await, before);
}

#[tokio::test]
async fn wrong_fields_of_a_person_are_named_and_never_repeated() {
    let world = World::new().await;
    let reference = world.held(TUESDAY, "09:00").await;
    let before = world.dump().await;
    let cases = [
        ("name", json!("")),
        ("name", json!("A")),
        ("name", json!("Canary 7")),
        ("name", json!("Canary\u{0}")),
        ("name", json!("Canary 😀")),
        ("name", json!("Canary".repeat(20))),
        ("name", json!({"Canary": "Canary"})),
        ("phone", json!("")),
        ("phone", json!("Canary")),
        ("phone", json!("+90 532 123 45 67")),
        ("phone", json!("050 123 45")),
        ("phone", json!("0501234567".repeat(100))),
        ("phone", json!(501234567)),
        ("language", json!("de")),
        ("language", json!("Canary")),
        ("reference", json!("Canary")),
        ("reference", json!(reference.replace('-', "") + "0")),
        ("reference", json!("UUUU-UUUU-UUUUU")),
        ("reference", json!(7)),
    ];
    for (field, value) in cases {
        let mut body = confirm_body(&reference, &phone(1));
        body[field] = value.clone();
        let reply = world.post(paths::CONFIRM, &body).await;
        is_problem(
            &reply,
            422,
            "invalid_request",
            json!(field),
            &format!("{field} = {value}"),
        );
        assert!(!reply.text().contains("Canary"), "{}", reply.text());
    }
    for path in [paths::FIND, paths::CANCEL] {
        for body in [json!({"reference": reference}), json!({"phone": phone(1)})] {
            let reply = world.post(path, &body).await;
            assert_eq!((reply.status, reply.code().as_str()), (422, "invalid_request"));
        }
    }
    assert_eq!(world.dump().await, before);
}

#[tokio::test]
async fn wrong_questions_for_times_are_named() {
    let world = World::new().await;
    let cases = [
        (
            "centre=baku_9&services=quick&from=2026-11-24&days=1",
            "unknown_centre",
            json!("centre"),
        ),
        (
            "centre=baku_1&services=nothing&from=2026-11-24&days=1",
            "unknown_service",
            json!("services"),
        ),
        (
            "centre=baku_1&services=quick&from=2026-11-24&days=15",
            "invalid_request",
            json!("days"),
        ),
        (
            "centre=baku_1&services=quick&from=2026-11-24&days=-1",
            "invalid_request",
            json!("days"),
        ),
        (
            "centre=baku_1&services=quick&from=tomorrow&days=1",
            "invalid_request",
            json!("from"),
        ),
        (
            "centre=baku_1&services=,&from=2026-11-24&days=1",
            "invalid_request",
            json!("services"),
        ),
        (
            "centre=baku_1&centre=baku_2&services=quick&from=2026-11-24&days=1",
            "invalid_request",
            json!("centre"),
        ),
        (
            "centre=%00&services=quick&from=2026-11-24&days=1",
            "invalid_request",
            json!("centre"),
        ),
        (
            "services=quick&from=2026-11-24&days=1",
            "invalid_request",
            json!("centre"),
        ),
        ("", "invalid_request", json!("services")),
    ];
    for (query, code, field) in cases {
        is_problem(
            &world.get(&format!("{}?{query}", paths::SLOTS)).await,
            422,
            code,
            field,
            query,
        );
    }
    for date in ["0000-01-01", "9999-12-31"] {
        let path = format!(
            "{}?centre=baku_1&services=quick&from={date}&days=14",
            paths::SLOTS
        );
        let reply = world.get(&path).await;
        assert_eq!(reply.status, 200, "the ends of the calendar: {}", reply.text());
    }
}
