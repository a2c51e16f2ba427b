//! Many people want the same time at the same moment.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use api::paths;
use serde_json::Value;

use crate::place::ON_POSTGRES;
use crate::support::{TUESDAY, World, confirm_body, hold_body, phone, post, send};

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_a_thousand_clients_exactly_as_many_win_as_there_are_counters() {
    for counters in 1..=3_u16 {
        let world = World::with_counters(counters).await;
        let clients: Vec<_> = (0..1000_u32)
            .map(|index| {
                let app = world.app.clone();
                tokio::spawn(async move {
                    let key = format!("hold-client-{index:06}");
                    let hold = || post(paths::VISITS, &key, &hold_body(TUESDAY, "14:00"));
                    let mut held = send(&app, hold()).await;
                    // So many wait so long that some are told to come again.
                    while held.status == 503 {
                        held = send(&app, hold()).await;
                    }
                    if held.status != 201 {
                        return (held.status, held.json());
                    }
                    let reference = held.json()["reference"].as_str().unwrap().to_owned();
                    let body = confirm_body(&reference, &phone(index));
                    let key = format!("confirm-client-{index:06}");
                    let mut confirmed = send(&app, post(paths::CONFIRM, &key, &body)).await;
                    while confirmed.status == 503 {
                        confirmed = send(&app, post(paths::CONFIRM, &key, &body)).await;
                    }
                    (confirmed.status, confirmed.json())
                })
            })
            .collect();
        let mut winners: Vec<Value> = Vec::new();
        let mut losers: Vec<Value> = Vec::new();
        for client in clients {
            match client.await.unwrap() {
                (200, visit) => winners.push(visit),
                (409, problem) => losers.push(problem),
                (status, body) => panic!("{status} {body}"),
            }
        }
        assert_eq!(
            (winners.len(), losers.len()),
            (usize::from(counters), 1000 - usize::from(counters))
        );
        for problem in losers {
            assert_eq!(problem["code"], "slot_taken");
            let offered = problem["alternatives"].as_array().unwrap();
            assert_eq!(offered.len(), 3);
            assert!(
                !offered
                    .iter()
                    .any(|time| time["centre"] == "baku_1" && time["time"] == "14:00")
            );
        }
        let places: Vec<(i64, i64, String)> = sqlx::query_as("select counter, cell, reference from cells")
            .fetch_all(&world.database)
            .await
            .unwrap();
        assert_eq!(places.len(), usize::from(counters) * 3);
        let owners: BTreeSet<_> = places
            .iter()
            .map(|(counter, _, reference)| (counter, reference))
            .collect();
        assert_eq!(owners.len(), usize::from(counters), "each counter has one visit");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_servers_on_one_database_do_not_get_in_each_others_way() {
    let world = World::with_counters(2).await;
    let servers = [world.app.clone(), world.another_server().await];
    let times = ["13:00", "13:30", "14:00", "14:30"];
    let clients: Vec<_> = (0..80_usize)
        .map(|index| {
            let (app, time) = (servers[index % 2].clone(), times[index / 2 % 4]);
            let hold = post(
                paths::VISITS,
                &format!("hold-client-{index:06}"),
                &hold_body(TUESDAY, time),
            );
            tokio::spawn(async move { send(&app, hold).await })
        })
        .collect();
    let mut statuses = BTreeMap::new();
    for client in clients {
        *statuses.entry(client.await.unwrap().status).or_insert(0) += 1;
    }
    assert_eq!(
        statuses,
        BTreeMap::from([(201, 8), (409, 72)]),
        "two counters at four times, nobody turned away"
    );
}

#[tokio::test]
async fn the_database_itself_refuses_a_cell_twice() {
    let world = World::new().await;
    world.held(TUESDAY, "14:00").await;
    let twice = sqlx::query("insert into cells select * from cells")
        .execute(&world.database)
        .await;
    assert!(
        twice
            .unwrap_err()
            .as_database_error()
            .unwrap()
            .is_unique_violation()
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_client_that_hangs_up_leaves_nothing_half_done() {
    let world = World::new().await;
    for turn in 0..100_u64 {
        let request = post(
            paths::VISITS,
            &format!("hasty-client-{turn:06}"),
            &hold_body(TUESDAY, "14:00"),
        );
        // Dropped at another point of its work each time; every outcome is allowed but a half one.
        let patience = Duration::from_micros(turn * 50);
        let _ = tokio::time::timeout(patience, send(&world.app, request)).await;
    }
    let counts: (i64, i64, i64) = sqlx::query_as(
        "select (select count(*) from visits), (select count(*) from answers where status < 400), (select count(*) from cells)",
    )
    .fetch_one(&world.database)
    .await
    .unwrap();
    assert!(
        counts.0 <= 3 && counts.1 == counts.0 && counts.2 == counts.0 * 3,
        "{counts:?}"
    );
    world.booked(TUESDAY, "15:00", &phone(1)).await;
}

#[tokio::test]
async fn a_locked_database_is_told_apart_from_a_failure() {
    let world = World::new().await;
    let begin = if ON_POSTGRES { "begin" } else { "begin immediate" };
    let mut lock = world.database.begin_with(begin).await.unwrap();
    let all = if ON_POSTGRES {
        "select centre from centres for update"
    } else {
        "select 1"
    };
    sqlx::query(all).execute(&mut *lock).await.unwrap();
    let refused = world.hold(TUESDAY, "14:00").await;
    assert_eq!((refused.status, refused.code().as_str()), (503, "busy"));
    assert_eq!(refused.header("retry-after"), "1");
    assert_eq!(world.slot(TUESDAY, "14:00").await, "free", "reading goes on");
    lock.rollback().await.unwrap();
    world.held(TUESDAY, "14:00").await;
}
