//! The figures of the centres from what happened in their halls, with nobody to be told from them.

use std::process::Command;

use api::iso_date;
use serde_json::{Value, json};
use server::store::Store;

use crate::support::{KEYS, World};

/// A month in three centres. One: twelve served in a day, of whom eleven are timed at 300 s after 600 s of waiting, two absent
/// of thirteen; and four served on the next. Two: nobody served, all of eleven absent. Three: all given up.
async fn month() -> World {
    let world = World::new().await;
    for statement in [
        "insert into tickets (centre, day, number, issuer, came_at, services, minutes, turn, state, counter, called_at,
         ended_at) select 'baku_1', '2026-11-02', 'A0' || value, 'kiosk_1', 1000, 'quick', 15, 'usual', 'served', 1, 1600,
         case when value = '12' then null else 1900 end from numbers where value <= '12'",
        "insert into tickets (centre, day, number, issuer, came_at, services, minutes, turn, state, counter, called_at,
         ended_at) select 'baku_1', '2026-11-03', 'A0' || value, 'kiosk_1', 1000, 'quick', 15, 'usual', 'served', 1, 900,
         1900 from numbers where value <= '04'",
        "insert into visits (centre, reference, state, day, start, minutes, counter, held_until, person)
         select 'baku_1', 'a' || value, case when value <= '02' then 'missed' else 'served' end, '2026-11-02', 120, 15, 1, 0, ''
         from numbers where value <= '13'",
        "insert into visits (centre, reference, state, day, start, minutes, counter, held_until, person)
         select 'baku_2', 'b' || value, 'missed', '2026-11-02', 120, 15, 1, 0, '' from numbers where value <= '11'",
        "insert into visits (centre, reference, state, day, start, minutes, counter, held_until, person)
         select 'baku_3', 'c' || value, 'cancelled', '2026-11-02', 120, 15, 1, 0, '' from numbers where value <= '11'",
        "insert into opinions (day, surface, asked, helped, reason, count) values
         ('2026-11-02', 'home', 'results', 'yes', '', 40), ('2026-11-02', 'kiosk', 'results', 'yes', '', 2),
         ('2026-11-02', 'kiosk', 'results', 'no', '', 3), ('2026-11-02', 'kiosk', 'results', 'no', 'unclear', 3)",
    ] {
        let numbers = (1..=20).map(|n| format!("select '{n:02}' as value")).collect::<Vec<_>>();
        let numbers = format!("({}) as numbers", numbers.join(" union all "));
        let statement = statement.replace("from numbers", &format!("from {numbers}"));
        sqlx::query(sqlx::AssertSqlSafe(statement))
            .execute(&world.database)
            .await
            .unwrap();
    }
    world
}

async fn figures(store: &Store, centre: Option<&str>, from: &str, to: &str) -> Value {
    let centre = centre.map(|key| key.parse().unwrap());
    let days = iso_date::parse(from).unwrap()..=iso_date::parse(to).unwrap();
    serde_json::to_value(store.figures(centre.as_ref(), days).await.unwrap()).unwrap()
}

#[tokio::test]
async fn each_day_of_each_centre_is_counted_and_few_people_are_not_shown() {
    let world = month().await;
    let store = world.store().await;
    let day = |centre: &str, day: &str, served: Value, times: [Value; 2], booked: Value, absent: Value| {
        let [service, wait] = times;
        json!({"centre": centre, "day": day, "served": served, "service_seconds": service, "wait_seconds": wait,
            "booked": booked, "absent": absent})
    };
    let none = || [Value::Null, Value::Null];
    let second = day(
        "baku_1",
        "2026-11-02",
        json!(12),
        [json!(300), json!(600)],
        json!(13),
        Value::Null,
    );
    let third = day("baku_1", "2026-11-03", Value::Null, none(), json!(0), json!(0));
    let other = day("baku_2", "2026-11-02", json!(0), none(), json!(11), json!(11));
    let all = figures(&store, None, "2026-11-01", "2026-11-30").await;
    assert_eq!(all["centres"], json!([second, third, other]));
    assert_eq!(
        all["opinions"],
        json!([{"day": "2026-11-02", "yes": 42, "partly": 0, "no": null}]),
        "answers are counted, not the reasons beside them"
    );
    let one = figures(&store, Some("baku_1"), "2026-11-03", "2026-11-03").await;
    assert_eq!(one["centres"], json!([third]));
    assert_eq!(one["opinions"], json!([]));
}

#[tokio::test]
async fn an_operator_prints_them_as_a_table() {
    let world = month().await;
    let output = Command::new(env!("CARGO_BIN_EXE_dost"))
        .args([
            "figures",
            "--database",
            &world.address(),
            "--from",
            "2026-11-01",
            "--to",
            "2026-11-30",
        ])
        .env("DOST_KEYS", KEYS)
        .output()
        .unwrap();
    let table = String::from_utf8(output.stdout).unwrap();
    let lines: Vec<&str> = table.lines().collect();
    assert_eq!(
        lines,
        [
            "centre,day,served,service_seconds,wait_seconds,booked,absent",
            "baku_1,2026-11-02,12,300,600,13,<10",
            "baku_1,2026-11-03,<10,,,0,0",
            "baku_2,2026-11-02,0,,,11,11",
        ]
    );
}
