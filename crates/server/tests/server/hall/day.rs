//! The day of a centre: who comes, as the staff see it, and what is left of it in the evening.

use api::paths;
use serde_json::json;

use super::{Hall, MINUTE, check_in};
use crate::support::{DAY, MONDAY, TUESDAY, phone};

#[tokio::test]
async fn at_the_end_of_the_day_the_hall_is_left_in_order() {
    let hall = Hall::open().await;
    hall.lease(0).await;
    let came = hall.world.booked(MONDAY, "09:30", &phone(1)).await;
    let absent = hall.world.booked(MONDAY, "10:00", &phone(2)).await;
    let later = hall.world.booked(TUESDAY, "10:00", &phone(3)).await;
    let given_up = hall.world.booked(MONDAY, "11:00", &phone(4)).await;
    hall.report(
        0,
        &[
            check_in("A001", hall.now(), &came),
            check_in("A004", hall.now(), &given_up),
        ],
    )
    .await;
    assert_eq!(hall.world.cancel(&given_up, &phone(4)).await.status, 200);
    assert_eq!(
        hall.waiting().await,
        ["A001"],
        "who gave up the visit waits no longer"
    );
    hall.draw(0, "A002").await;
    hall.draw(0, "A003").await;
    hall.world.pass(25 * MINUTE);
    assert_eq!(hall.call(1).await, "A001");
    assert_eq!(hall.call(2).await, "A002");
    hall.sweep().await;
    assert_eq!(hall.state(&came, 1).await, "called", "the day is not over");
    hall.world.pass(DAY);
    hall.sweep().await;
    let states: Vec<String> = sqlx::query_scalar("select state from tickets order by number")
        .fetch_all(&hall.world.database)
        .await
        .unwrap();
    assert_eq!(states, ["served", "served", "cancelled", "cancelled"]);
    assert_eq!(hall.state(&came, 1).await, "served");
    assert_eq!(hall.state(&absent, 2).await, "missed");
    assert_eq!(hall.state(&later, 3).await, "booked");
    let timed = "select count(*) from tickets where ended_at is not null and state = 'served'";
    assert_eq!(
        hall.world.count(timed).await,
        0,
        "nobody knows when they were done"
    );
    hall.is_sound().await;

    hall.world.pass(40 * DAY);
    hall.sweep().await;
    assert_eq!(
        hall.world
            .count("select count(*) from tickets where reference is not null")
            .await,
        0
    );
    hall.is_sound().await;
}

#[tokio::test]
async fn where_nobody_reports_in_the_hall_nobody_is_called_absent() {
    let hall = Hall::open().await;
    let visit = hall.world.booked(MONDAY, "10:00", &phone(1)).await;
    hall.world.pass(DAY);
    hall.sweep().await;
    assert_eq!(hall.state(&visit, 1).await, "booked");
}

#[tokio::test]
async fn the_staff_see_the_day_without_names_and_one_person_with_a_trace() {
    let hall = Hall::open().await;
    let visit = hall.world.booked(MONDAY, "10:00", &phone(1)).await;
    hall.world.held(MONDAY, "11:00").await;
    hall.world.booked(TUESDAY, "10:00", &phone(2)).await;
    let today = hall.look(paths::DAY_VISITS).await.json();
    assert_eq!(
        today,
        json!([{"reference": visit, "state": "booked", "time": "10:00", "minutes": 15, "counter": 1,
            "services": ["quick"]}])
    );
    let tomorrow = hall
        .look(&format!("{}?day={TUESDAY}", paths::DAY_VISITS))
        .await
        .json();
    assert_eq!(tomorrow.as_array().unwrap().len(), 1);
    for query in ["?day=", "?day=today", "?from=2026-11-23"] {
        let reply = hall.look(&format!("{}{query}", paths::DAY_VISITS)).await;
        assert_eq!(
            (reply.status, reply.json()["field"].as_str()),
            (422, Some("day")),
            "{query}"
        );
    }
    let see = async |reference: &str| {
        hall.staff(paths::VISIT_PERSON, &json!({"reference": reference}))
            .await
    };
    assert_eq!(
        see(&visit).await.json(),
        json!({"name": "Günel Əliyeva", "phone": "+994 50 100 00 01", "language": "az", "booked_for": "oneself"})
    );
    let seen = format!("select count(*) from audit where what = 'saw the person of visit {visit}'");
    let seen: i64 = sqlx::query_scalar(sqlx::AssertSqlSafe(seen))
        .fetch_one(&hall.world.database)
        .await
        .unwrap();
    assert_eq!(seen, 1);
    let elsewhere = hall.booked_elsewhere().await;
    hall.world.cancel(&visit, &phone(1)).await;
    for unseen in [elsewhere.as_str(), &visit, "0000-0000-00000"] {
        let reply = see(unseen).await;
        assert_eq!(
            (reply.status, reply.code().as_str()),
            (404, "visit_not_found"),
            "{unseen}"
        );
    }
}
