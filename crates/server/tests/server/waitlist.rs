//! The waiting list: what becomes free goes to the first whom it suits, before anybody else, with a deadline.

use api::paths;
use booking::Policy;
use booking::capacity::{Closure, Revision};
use serde_json::{Value, json};
use server::store::{Author, Mode, Store, Way};
use time::{Date, Month};

use crate::support::{DAY, MONDAY, Reply, TUESDAY, WEDNESDAY, World, hold_body, phone, post, send};

const HOUR: i64 = 60 * 60;

/// One counter, and a Tuesday on which all but the mornings from nine to ten is closed to bookings.
pub(crate) async fn full_world() -> (World, Vec<String>) {
    let world = World::with_counters(1).await;
    world
        .execute("update shifts set closes = 120 where weekday = 2")
        .await;
    let mut booked = Vec::new();
    for (number, time) in (0..).zip(["09:00", "09:15", "09:30", "09:45"]) {
        booked.push(world.booked(TUESDAY, time, &phone(number)).await);
    }
    (world, booked)
}

pub(crate) fn join_body(number: u32, day: &str) -> Value {
    json!({"centre": "baku_1", "services": ["quick"], "first_day": day, "last_day": day,
        "name": "Günel Əliyeva", "phone": phone(number), "language": "az"})
}

/// Joins the list for a day; the place.
pub(crate) async fn joined(world: &World, number: u32, day: &str) -> Value {
    let reply = world.post(paths::JOIN_WAITLIST, &join_body(number, day)).await;
    assert_eq!(reply.status, 201, "{}", reply.text());
    reply.json()
}

fn owner(place: &Value, number: u32) -> Value {
    json!({"reference": place["reference"], "phone": phone(number)})
}

async fn seen(world: &World, place: &Value, number: u32) -> Value {
    let reply = world.post(paths::FIND_WISH, &owner(place, number)).await;
    assert_eq!(reply.status, 200, "{}", reply.text());
    reply.json()
}

/// The time on offer to somebody, if any.
async fn offered(world: &World, place: &Value, number: u32) -> Option<String> {
    let place = seen(world, place, number).await;
    assert_eq!(place["state"] == "offered", place["offer"].is_object(), "{place}");
    let time = place["offer"]["time"].as_str()?;
    Some(time.to_owned())
}

fn answer(place: &Value, number: u32, time: &str) -> Value {
    json!({"reference": place["reference"], "phone": phone(number), "date": TUESDAY, "time": time})
}

async fn accept(world: &World, place: &Value, number: u32, time: &str) -> Reply {
    world
        .post(paths::ACCEPT_OFFER, &answer(place, number, time))
        .await
}

async fn tend(world: &World, store: &Store) {
    let failed = store.tend_waitlists(world.now(), &Policy::default()).await;
    assert!(failed.is_empty(), "{failed:?}");
    assert_eq!(store.check(world.now()).await.unwrap(), []);
}

#[tokio::test]
async fn a_freed_time_goes_to_the_first_who_joined_and_to_nobody_else() {
    let (world, booked) = full_world().await;
    let (first, second) = (
        joined(&world, 11, TUESDAY).await,
        joined(&world, 12, TUESDAY).await,
    );
    assert_eq!(first["state"], "waiting");
    world.cancel(&booked[1], &phone(1)).await;
    assert_eq!(offered(&world, &first, 11).await.as_deref(), Some("09:15"));
    assert_eq!(offered(&world, &second, 12).await, None);
    assert_eq!(world.slot(TUESDAY, "09:15").await, "taken");
    assert_eq!(world.hold(TUESDAY, "09:15").await.code(), "slot_taken");
    world.cancel(&booked[0], &phone(0)).await;
    assert_eq!(offered(&world, &second, 12).await.as_deref(), Some("09:00"));

    let taken = accept(&world, &first, 11, "09:15").await;
    assert_eq!(taken.status, 200, "{}", taken.text());
    let visit = taken.json();
    assert_eq!(
        (&visit["state"], &visit["time"]),
        (&json!("booked"), &json!("09:15"))
    );
    assert_eq!(visit["reference"], first["reference"], "one number all along");
    let reference = first["reference"].as_str().unwrap();
    assert_eq!(world.find(reference, &phone(11)).await.json(), visit);
    assert_eq!(seen(&world, &first, 11).await["state"], "met");
    assert_eq!(world.cancel(reference, &phone(11)).await.status, 200);
    assert_eq!(
        world.slot(TUESDAY, "09:15").await,
        "free",
        "nobody waits any more"
    );
}

#[tokio::test]
async fn only_what_suits_is_offered() {
    let (world, booked) = full_world().await;
    let mut afternoon = join_body(11, TUESDAY);
    afternoon["earliest"] = json!("09:30");
    let afternoon = world.post(paths::JOIN_WAITLIST, &afternoon).await.json();
    let mut long = join_body(12, TUESDAY);
    long["services"] = json!(["long"]);
    let long = world.post(paths::JOIN_WAITLIST, &long).await.json();
    let wednesday = joined(&world, 13, WEDNESDAY).await;
    assert_eq!(
        wednesday["state"], "offered",
        "what is free already is on offer at once"
    );
    assert_eq!(
        (&wednesday["offer"]["time"], &wednesday["offers_left"]),
        (&json!("09:00"), &json!(2))
    );
    world.cancel(&booked[0], &phone(0)).await;
    assert_eq!(offered(&world, &afternoon, 11).await, None);
    assert_eq!(
        offered(&world, &long, 12).await,
        None,
        "a quarter of an hour is too short"
    );
    assert_eq!(
        world.slot(TUESDAY, "09:00").await,
        "free",
        "it suits nobody who waits"
    );
    world.cancel(&booked[3], &phone(3)).await;
    assert_eq!(offered(&world, &afternoon, 11).await.as_deref(), Some("09:45"));
    for (visit, number) in [(&booked[1], 1), (&booked[2], 2)] {
        world.cancel(visit, &phone(number)).await;
    }
    assert_eq!(offered(&world, &long, 12).await.as_deref(), Some("09:00"));
}

#[tokio::test]
async fn an_offer_stands_until_its_deadline_and_not_longer() {
    let (world, booked) = full_world().await;
    let store = world.store().await;
    let (first, second) = (
        joined(&world, 11, TUESDAY).await,
        joined(&world, 12, TUESDAY).await,
    );
    world.cancel(&booked[1], &phone(1)).await;
    let offer = seen(&world, &first, 11).await["offer"].clone();
    assert_eq!(
        (&offer["answer_by_date"], &offer["answer_by_time"]),
        (&json!(MONDAY), &json!("10:00")),
        "joined at eight"
    );
    world.pass(2 * HOUR - 1);
    tend(&world, &store).await;
    assert_eq!(offered(&world, &first, 11).await.as_deref(), Some("09:15"));
    world.pass(1);
    let late = accept(&world, &first, 11, "09:15").await;
    assert_eq!((late.status, late.code().as_str()), (409, "offer_gone"));
    assert_eq!(
        world.hold(TUESDAY, "09:15").await.code(),
        "slot_taken",
        "the next has it first"
    );
    tend(&world, &store).await;
    assert_eq!(offered(&world, &first, 11).await, None, "the place is kept");
    assert_eq!(offered(&world, &second, 12).await.as_deref(), Some("09:15"));
    world.pass(2 * HOUR);
    tend(&world, &store).await;
    assert_eq!(
        world.slot(TUESDAY, "09:15").await,
        "free",
        "nobody is offered a time twice"
    );
}

#[tokio::test]
async fn the_last_offer_that_is_not_taken_ends_the_place_and_says_so() {
    let (mut world, booked) = full_world().await;
    let store = world.tell(vec![Way::Sms]).await;
    let place = joined(&world, 11, TUESDAY).await;
    for (number, left) in [(0, 2), (1, 1)] {
        world
            .cancel(&booked[number], &phone(u32::try_from(number).unwrap()))
            .await;
        let time = offered(&world, &place, 11).await.unwrap();
        let declined = world
            .post(paths::DECLINE_OFFER, &answer(&place, 11, &time))
            .await
            .json();
        assert_eq!(
            (&declined["state"], &declined["offers_left"]),
            (&json!("waiting"), &json!(left))
        );
        assert_eq!(world.slot(TUESDAY, &time).await, "free");
    }
    world.cancel(&booked[2], &phone(2)).await;
    world.pass(2 * HOUR);
    tend(&world, &store).await;
    assert_eq!(seen(&world, &place, 11).await["state"], "ended");
    assert_eq!(
        world
            .count("select count(*) from wishes where person != ''")
            .await,
        0
    );
    let reference = place["reference"].as_str().unwrap();
    let told: i64 = sqlx::query_scalar("select count(*) from outbox where reference = $1")
        .bind(reference)
        .fetch_one(&world.database)
        .await
        .unwrap();
    assert_eq!(told, 1, "that it has ended, and of no offer any more");
}

#[tokio::test]
async fn who_leaves_gives_the_offer_to_the_next() {
    let (world, booked) = full_world().await;
    let (first, second) = (
        joined(&world, 11, TUESDAY).await,
        joined(&world, 12, TUESDAY).await,
    );
    world.cancel(&booked[1], &phone(1)).await;
    let left = world.post(paths::LEAVE_WAITLIST, &owner(&first, 11)).await;
    assert_eq!((left.status, &left.json()["state"]), (200, &json!("left")));
    assert_eq!(offered(&world, &second, 12).await.as_deref(), Some("09:15"));
    let again = world.post(paths::LEAVE_WAITLIST, &owner(&first, 11)).await;
    assert_eq!(again.json(), left.json());
    assert_eq!(accept(&world, &first, 11, "09:15").await.code(), "offer_gone");
    joined(&world, 11, TUESDAY).await;
}

#[tokio::test]
async fn every_way_of_freeing_a_time_serves_the_list() {
    let (world, booked) = full_world().await;
    let store = world.store().await;
    let place = |number| joined(&world, number, TUESDAY);
    // Moved away.
    let mover = place(11).await;
    let away = json!({"reference": booked[0], "phone": phone(0), "centre": "baku_1", "date": WEDNESDAY, "time": "09:00"});
    assert_eq!(world.post(paths::MOVE, &away).await.status, 200);
    assert_eq!(offered(&world, &mover, 11).await.as_deref(), Some("09:00"));
    // Held and given up, or held too long: the list comes before who asks.
    world.cancel(&booked[1], &phone(1)).await;
    world.cancel(&booked[2], &phone(2)).await;
    let held = world.held(TUESDAY, "09:15").await;
    world.held(TUESDAY, "09:30").await;
    let released = place(12).await;
    assert_eq!(released["state"], "waiting");
    assert_eq!(
        world
            .post(paths::RELEASE, &json!({"reference": held}))
            .await
            .status,
        204
    );
    assert_eq!(offered(&world, &released, 12).await.as_deref(), Some("09:15"));
    let lapsed = place(13).await;
    world.pass(301);
    assert_eq!(world.hold(TUESDAY, "09:30").await.code(), "slot_taken");
    assert_eq!(offered(&world, &lapsed, 13).await.as_deref(), Some("09:30"));
    // More counters: nobody writes at the list, the next look finds it.
    let more = place(14).await;
    world
        .execute("update shifts set closes = 123 where weekday = 2")
        .await;
    assert_eq!(offered(&world, &more, 14).await, None);
    tend(&world, &store).await;
    assert_eq!(offered(&world, &more, 14).await.as_deref(), Some("10:00"));
}

#[tokio::test]
async fn what_a_crash_left_is_found_by_the_next_look() {
    let (world, _) = full_world().await;
    let store = world.store().await;
    let place = joined(&world, 11, TUESDAY).await;
    // As if a server of an older version had cancelled it, which knows no list.
    for statement in [
        "delete from cells where cell between 108 and 110",
        "delete from seats where reference in (select reference from visits where start = 108)",
        "update visits set state = 'cancelled', person = '' where start = 108",
    ] {
        world.execute(statement).await;
    }
    assert_eq!(offered(&world, &place, 11).await, None);
    tend(&world, &store).await;
    assert_eq!(offered(&world, &place, 11).await.as_deref(), Some("09:00"));
    // Down for two days: the offer is over, its time too.
    world.pass(2 * DAY);
    assert!(store.forget(world.now(), &Policy::default()).await.is_empty());
    tend(&world, &store).await;
    assert_eq!(
        seen(&world, &place, 11).await["state"],
        "ended",
        "its days are over"
    );
}

#[tokio::test]
async fn a_place_opens_to_its_owner_alone_and_each_person_has_one_here() {
    let (world, booked) = full_world().await;
    let place = joined(&world, 11, TUESDAY).await;
    let twice = world.post(paths::JOIN_WAITLIST, &join_body(11, WEDNESDAY)).await;
    assert_eq!((twice.status, twice.code().as_str()), (409, "too_many_wishes"));
    for centre in ["baku_2", "baku_3", "baku_4"] {
        let mut body = join_body(11, WEDNESDAY);
        body["centre"] = json!(centre);
        let reply = world.post(paths::JOIN_WAITLIST, &body).await;
        assert_eq!(
            reply.status == 201,
            centre != "baku_4",
            "{centre}: {}",
            reply.text()
        );
    }
    world.cancel(&booked[1], &phone(1)).await;
    let strange = json!({"reference": "20G3-0G2G-C1R8E", "phone": phone(11)});
    let mut replies = Vec::new();
    for body in [owner(&place, 12), strange] {
        for path in [paths::FIND_WISH, paths::LEAVE_WAITLIST] {
            replies.push(world.post(path, &body).await);
        }
        let mut answer = body.clone();
        (answer["date"], answer["time"]) = (json!(TUESDAY), json!("09:15"));
        for path in [paths::ACCEPT_OFFER, paths::DECLINE_OFFER] {
            replies.push(world.post(path, &answer).await);
        }
    }
    for reply in &replies {
        assert_eq!((reply.status, &reply.body), (404, &replies[0].body));
    }
    assert_eq!(
        accept(&world, &place, 11, "09:00").await.code(),
        "offer_gone",
        "not the time they saw"
    );
    assert_eq!(offered(&world, &place, 11).await.as_deref(), Some("09:15"));
    let hold = sqlx::query_scalar::<_, String>(
        "select offer from wishes where state = 'offered' and centre = 'baku_1'",
    );
    let hold = hold.fetch_one(&world.database).await.unwrap();
    assert!(
        !world
            .post(paths::FIND_WISH, &owner(&place, 11))
            .await
            .text()
            .contains(&hold)
    );
}

#[tokio::test]
async fn wrong_wishes_are_named() {
    let world = World::new().await;
    for (field, value, code) in [
        ("last_day", "2026-11-22", "invalid_request"),
        ("first_day", "2026-11-22", "invalid_request"),
        ("last_day", "2027-11-24", "invalid_request"),
        ("latest", "08:61", "invalid_request"),
        ("centre", "nowhere", "unknown_centre"),
        ("phone", "12", "invalid_request"),
    ] {
        let mut body = join_body(11, TUESDAY);
        body[field] = json!(value);
        let reply = world.post(paths::JOIN_WAITLIST, &body).await;
        assert_eq!(
            (reply.status, reply.code().as_str()),
            (422, code),
            "{field} {value}"
        );
        assert_eq!(reply.json()["field"], field, "{}", reply.text());
    }
    let mut body = join_body(11, TUESDAY);
    body["services"] = json!(["unheard"]);
    assert_eq!(
        world.post(paths::JOIN_WAITLIST, &body).await.code(),
        "unknown_service"
    );
    assert_eq!(world.count("select count(*) from wishes").await, 0);
}

#[tokio::test]
async fn a_lost_answer_is_asked_for_again_and_does_nothing_twice() {
    let (world, booked) = full_world().await;
    let join = || {
        post(
            paths::JOIN_WAITLIST,
            "one-intent-of-joining",
            &join_body(11, TUESDAY),
        )
    };
    let first = world.send(join()).await;
    assert_eq!(world.send(join()).await.body, first.body);
    let place = first.json();
    world.cancel(&booked[1], &phone(1)).await;
    let accept = || {
        post(
            paths::ACCEPT_OFFER,
            "one-intent-of-taking-1",
            &answer(&place, 11, "09:15"),
        )
    };
    let taken = world.send(accept()).await;
    assert_eq!(taken.status, 200, "{}", taken.text());
    let before = world.dump().await;
    assert_eq!(world.send(accept()).await.body, taken.body);
    assert_eq!(world.dump().await, before);
    let anew = post(
        paths::ACCEPT_OFFER,
        "another-intent-of-taking",
        &answer(&place, 11, "09:15"),
    );
    assert_eq!(
        world.send(anew).await.code(),
        "offer_gone",
        "there is a visit now"
    );
}

#[tokio::test]
async fn a_centre_that_closes_takes_its_offers_back() {
    let (world, booked) = full_world().await;
    let store = world.store().await;
    let place = joined(&world, 11, TUESDAY).await;
    world.cancel(&booked[1], &phone(1)).await;
    let day = Date::from_calendar_date(2026, Month::November, 24).unwrap();
    let closed = Revision::Close(Closure::new(day, day, "Təmir").unwrap());
    let centre = "baku_1".parse().unwrap();
    let by = Author::Operator("Leyla");
    store
        .revise(world.now(), &centre, &closed, by, Mode::Apply)
        .await
        .unwrap();
    let place = seen(&world, &place, 11).await;
    assert_eq!(place["state"], "waiting");
    assert_eq!(place["offers_left"], 3, "it was not the person who let it go");
    tend(&world, &store).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn the_list_comes_before_fifty_who_book_directly() {
    let (world, booked) = full_world().await;
    let place = joined(&world, 11, TUESDAY).await;
    let servers = [world.app.clone(), world.another_server().await];
    let clients: Vec<_> = (0..50_usize)
        .map(|index| {
            let (app, key) = (servers[index % 2].clone(), format!("direct-client-{index:04}"));
            tokio::spawn(async move {
                let mut reply = send(&app, post(paths::VISITS, &key, &hold_body(TUESDAY, "09:15"))).await;
                while reply.status == 503 {
                    reply = send(&app, post(paths::VISITS, &key, &hold_body(TUESDAY, "09:15"))).await;
                }
                reply.status
            })
        })
        .collect();
    assert_eq!(world.cancel(&booked[1], &phone(1)).await.status, 200);
    for client in clients {
        assert_eq!(
            client.await.unwrap(),
            409,
            "it never was anybody's but the list's"
        );
    }
    assert_eq!(offered(&world, &place, 11).await.as_deref(), Some("09:15"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_servers_offer_each_time_once() {
    let (world, _) = full_world().await;
    let stores = [world.store().await, world.store().await];
    let mut places = Vec::new();
    for number in 20..26 {
        places.push((number, joined(&world, number, TUESDAY).await));
    }
    world
        .execute("update shifts set closes = 132 where weekday = 2")
        .await;
    let (now, policy) = (world.now(), Policy::default());
    let look = |store: &Store| {
        let store = store.clone();
        tokio::spawn(async move { store.tend_waitlists(now, &policy).await })
    };
    for server in stores.iter().chain(&stores).map(look).collect::<Vec<_>>() {
        let failed = server.await.unwrap();
        assert!(failed.is_empty(), "{failed:?}");
    }
    let mut times = Vec::new();
    for (number, place) in &places {
        times.extend(offered(&world, place, *number).await);
    }
    assert_eq!(
        times,
        ["10:00", "10:15", "10:30", "10:45"],
        "in the order of joining"
    );
    tend(&world, &stores[0]).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn taken_at_the_deadline_it_is_somebodys_and_one_persons_only() {
    for turn in 0..6 {
        let (world, booked) = full_world().await;
        let store = world.store().await;
        let (first, second) = (
            joined(&world, 11, TUESDAY).await,
            joined(&world, 12, TUESDAY).await,
        );
        world.cancel(&booked[1], &phone(1)).await;
        world.pass(2 * HOUR - 1);
        let (before, policy) = (world.now(), Policy::default());
        let deadline = before + time::Duration::seconds(1);
        // The clock of who accepts is behind that of who looks.
        let (taken, failed) = tokio::join!(accept(&world, &first, 11, "09:15"), async {
            tokio::time::sleep(std::time::Duration::from_micros(turn * 700)).await;
            store.tend_waitlists(deadline, &policy).await
        });
        assert!(failed.is_empty(), "{failed:?}");
        assert_eq!(store.check(world.now()).await.unwrap(), []);
        let next = offered(&world, &second, 12).await;
        match taken.status {
            200 => assert_eq!(next, None),
            409 => assert_eq!(next.as_deref(), Some("09:15")),
            status => panic!("{status} {}", taken.text()),
        }
    }
}

#[tokio::test]
async fn people_who_waited_are_forgotten_and_sealed_anew_like_others() {
    let (world, _) = full_world().await;
    let store = world.store().await;
    let place = joined(&world, 11, TUESDAY).await;
    let sealed: String = sqlx::query_scalar("select person || ' ' || phone_key from wishes")
        .fetch_one(&world.database)
        .await
        .unwrap();
    let stored = world.stored().await;
    assert!(!stored.contains(&phone(11)[4..]) && !stored.contains("Günel"));
    world.pass(2 * DAY);
    tend(&world, &store).await;
    assert_eq!(seen(&world, &place, 11).await["state"], "ended");
    // Tuesday is the second day of the clock.
    world.pass((i64::from(Policy::default().forget_after_days) - 1) * DAY);
    assert!(store.forget(world.now(), &Policy::default()).await.is_empty());
    assert_eq!(world.count("select count(*) from wishes").await, 1);
    world.pass(DAY);
    assert!(store.forget(world.now(), &Policy::default()).await.is_empty());
    assert_eq!(world.count("select count(*) from wishes").await, 0);
    let stored = world.stored().await;
    for secret in sealed.split(' ') {
        assert!(!stored.contains(secret), "{secret} is left");
    }
}
