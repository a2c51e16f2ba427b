//! Moving a visit: the new time is taken before the old one is free, under the same reference.

use api::paths;
use serde_json::{Value, json};

use crate::support::{DAY, MONDAY, Reply, TUESDAY, WEDNESDAY, World, confirm_body, phone, post, send};

fn body(reference: &str, phone: &str, centre: &str, date: &str, time: &str) -> Value {
    json!({"reference": reference, "phone": phone, "centre": centre, "date": date, "time": time})
}

async fn moved(world: &World, reference: &str, date: &str, time: &str) -> Reply {
    world
        .post(paths::MOVE, &body(reference, &phone(1), "baku_1", date, time))
        .await
}

async fn cells(world: &World) -> i64 {
    world.count("select count(*) from cells").await
}

#[tokio::test]
async fn a_moved_visit_keeps_its_reference_and_frees_its_old_time() {
    let world = World::with_counters(1).await;
    let reference = world.booked(TUESDAY, "09:00", &phone(1)).await;
    let reply = moved(&world, &reference, WEDNESDAY, "15:00").await;
    assert_eq!(reply.status, 200, "{}", reply.text());
    let visit = reply.json();
    assert_eq!(
        (&visit["reference"], &visit["state"]),
        (&json!(reference), &json!("booked"))
    );
    assert_eq!(
        (&visit["date"], &visit["time"]),
        (&json!(WEDNESDAY), &json!("15:00"))
    );
    assert_eq!(world.find(&reference, &phone(1)).await.json(), visit);
    assert_eq!(world.slot(TUESDAY, "09:00").await, "free");
    assert_eq!(world.slot(WEDNESDAY, "15:00").await, "taken");
    assert_eq!(cells(&world).await, 3);
    assert_eq!(world.cancel(&reference, &phone(1)).await.status, 200);
    assert_eq!(cells(&world).await, 0, "the visit is cancelled where it is now");
}

#[tokio::test]
async fn a_visit_moves_to_another_centre_with_its_services_in_their_order() {
    let world = World::new().await;
    let hold = json!({"centre": "baku_1", "services": ["quick", "odd"], "date": TUESDAY, "time": "09:00"});
    let held = world.post(paths::VISITS, &hold).await.json();
    let reference = held["reference"].as_str().unwrap();
    assert_eq!(world.confirm(reference, &phone(1)).await.status, 200);
    let elsewhere = body(reference, &phone(1), "baku_3", TUESDAY, "09:40");
    let visit = world.post(paths::MOVE, &elsewhere).await.json();
    assert_eq!(visit["centre"], "baku_3");
    assert_eq!(
        (&visit["services"], &visit["minutes"]),
        (&json!(["quick", "odd"]), &json!(37))
    );
    assert_eq!(world.find(reference, &phone(1)).await.json(), visit);
    assert_eq!(cells(&world).await, 8);
}

#[tokio::test]
async fn a_taken_time_leaves_the_visit_where_it_is_and_offers_others() {
    let world = World::with_counters(1).await;
    let mine = world.booked(TUESDAY, "09:00", &phone(1)).await;
    world.booked(TUESDAY, "14:00", &phone(2)).await;
    let before = world.dump().await;
    let refused = moved(&world, &mine, TUESDAY, "14:00").await;
    assert_eq!((refused.status, refused.code().as_str()), (409, "slot_taken"));
    let offered = refused.json()["alternatives"].as_array().unwrap().clone();
    assert_eq!(offered.len(), 3);
    assert_ne!(offered[0]["time"], "14:00");
    assert_eq!(world.dump().await, before);
    let taken = moved(&world, &mine, TUESDAY, offered[0]["time"].as_str().unwrap()).await;
    assert_eq!(taken.status, 200, "{}", taken.text());
}

#[tokio::test]
async fn who_wants_another_time_is_not_offered_the_one_they_have() {
    let world = World::with_counters(2).await;
    let mine = world.booked(TUESDAY, "09:00", &phone(1)).await;
    for other in [2, 3] {
        world.booked(TUESDAY, "09:15", &phone(other)).await;
    }
    let refused = moved(&world, &mine, TUESDAY, "09:15").await;
    assert_eq!(refused.code(), "slot_taken");
    let offered = refused.json()["alternatives"][0].clone();
    assert_eq!(
        (&offered["date"], &offered["time"]),
        (&json!(TUESDAY), &json!("09:30"))
    );
}

#[tokio::test]
async fn its_own_time_is_free_to_a_visit_and_to_nobody_else() {
    let world = World::with_counters(1).await;
    let mine = world.booked(TUESDAY, "09:15", &phone(1)).await;
    assert_eq!(moved(&world, &mine, TUESDAY, "09:15").await.status, 200);
    // The service takes longer from now on, so that its new time would lie around the old one.
    world
        .execute("update offers set minutes = 30 where service = 'quick'")
        .await;
    let other = world.booked(TUESDAY, "10:00", &phone(2)).await;
    let onto_mine = body(&other, &phone(2), "baku_1", TUESDAY, "09:00");
    assert_eq!(world.post(paths::MOVE, &onto_mine).await.code(), "slot_taken");
    let reply = moved(&world, &mine, TUESDAY, "09:00").await;
    assert_eq!(
        (reply.status, &reply.json()["minutes"]),
        (200, &json!(30)),
        "{}",
        reply.text()
    );
    assert_eq!(cells(&world).await, 12);
}

#[tokio::test]
async fn only_ones_own_booked_visit_that_has_not_begun_is_moved() {
    let world = World::new().await;
    let refused = |reply: Reply| (reply.status, reply.code());
    let not_movable = (409, "visit_not_movable".to_owned());
    let held = world.held(TUESDAY, "09:00").await;
    assert_eq!(
        refused(moved(&world, &held, TUESDAY, "10:00").await),
        (404, "visit_not_found".to_owned()),
        "a hold has no owner yet"
    );
    let mine = world.booked(TUESDAY, "11:00", &phone(1)).await;
    let strange = body(&mine, &phone(2), "baku_1", TUESDAY, "12:00");
    assert_eq!(
        refused(world.post(paths::MOVE, &strange).await),
        (404, "visit_not_found".to_owned())
    );
    for (date, time, code) in [
        (TUESDAY, "11:05", "time_not_offered"),
        (MONDAY, "03:00", "time_not_offered"),
        ("2026-11-28", "11:00", "day_closed"),
    ] {
        assert_eq!(
            moved(&world, &mine, date, time).await.code(),
            code,
            "{date} {time}"
        );
    }
    let cancelled = world.booked(TUESDAY, "13:00", &phone(1)).await;
    world.cancel(&cancelled, &phone(1)).await;
    assert_eq!(
        refused(moved(&world, &cancelled, TUESDAY, "14:00").await),
        not_movable
    );
    world.pass(DAY + 4 * 60 * 60);
    assert_eq!(
        refused(moved(&world, &mine, WEDNESDAY, "14:00").await),
        not_movable
    );
}

#[tokio::test]
async fn a_lost_answer_is_asked_for_again_and_moves_nothing_twice() {
    let world = World::new().await;
    let reference = world.booked(TUESDAY, "09:00", &phone(1)).await;
    let wanted = body(&reference, &phone(1), "baku_2", WEDNESDAY, "09:00");
    let request = || post(paths::MOVE, "one-intent-of-moving-1", &wanted);
    let first = world.send(request()).await;
    assert_eq!(first.status, 200, "{}", first.text());
    let before = world.dump().await;
    let again = world.send(request()).await;
    assert_eq!((again.status, &again.body), (200, &first.body));
    assert_eq!(world.dump().await, before);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_a_hundred_who_move_to_one_time_as_many_win_as_there_are_counters_and_the_others_keep_theirs() {
    for counters in 1..=3_u16 {
        let world = World::with_counters(counters).await;
        let mut references = Vec::new();
        for index in 0..100_u32 {
            let date = [WEDNESDAY, "2026-11-26", "2026-11-27"][usize::try_from(index / 36).unwrap()];
            let minute = 9 * 60 + index % 36 * 15;
            let time = format!("{:02}:{:02}", minute / 60, minute % 60);
            references.push(world.booked(date, &time, &phone(index)).await);
        }
        let clients: Vec<_> = (0_u32..)
            .zip(&references)
            .map(|(index, reference)| {
                let (app, wanted) = (
                    world.app.clone(),
                    body(reference, &phone(index), "baku_1", TUESDAY, "14:00"),
                );
                let key = format!("move-client-{index:08}");
                tokio::spawn(async move { send(&app, post(paths::MOVE, &key, &wanted)).await })
            })
            .collect();
        let (mut winners, mut losers) = (0, 0);
        for client in clients {
            let reply = client.await.unwrap();
            match reply.status {
                200 => winners += 1,
                409 => {
                    assert_eq!(reply.code(), "slot_taken");
                    assert!(!reply.json()["alternatives"].as_array().unwrap().is_empty());
                    losers += 1;
                }
                status => panic!("{status} {}", reply.text()),
            }
        }
        assert_eq!(
            (winners, losers),
            (u32::from(counters), 100 - u32::from(counters))
        );
        let (there, booked): (i64, i64) = sqlx::query_as(
            "select (select count(*) from visits where day = '2026-11-24'),
                    (select count(*) from visits where state = 'booked')",
        )
        .fetch_one(&world.database)
        .await
        .unwrap();
        assert_eq!((there, booked), (i64::from(counters), 100));
        assert_eq!(cells(&world).await, 300, "every visit has its time, none has two");
    }
}

#[tokio::test]
async fn a_visit_for_somebody_else_says_so_and_forgets_the_name_when_cancelled() {
    let world = World::new().await;
    let reference = world.held(TUESDAY, "09:00").await;
    let mut for_another = confirm_body(&reference, &phone(1));
    for_another["booked_for"] = json!("someone_else");
    let visit = world.post(paths::CONFIRM, &for_another).await.json();
    assert_eq!(visit["booked_for"], "someone_else");
    assert_eq!(world.find(&reference, &phone(1)).await.json(), visit);
    let moved = moved(&world, &reference, WEDNESDAY, "09:00").await;
    assert_eq!(moved.json()["booked_for"], "someone_else");
    world.cancel(&reference, &phone(1)).await;
    assert!(!world.dump().await.contains("Günel"));
    let own = world.booked(TUESDAY, "10:00", &phone(2)).await;
    assert_eq!(world.find(&own, &phone(2)).await.json()["booked_for"], "oneself");
}
