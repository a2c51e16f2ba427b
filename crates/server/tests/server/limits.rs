//! What one sender may do in a minute: be wrong about telephone numbers, and hold times without confirming them. Whoever
//! sends from elsewhere, or is right, is not kept from anything.

use api::paths;
use booking::Policy;
use serde_json::{Value, json};

use crate::support::{Reply, TUESDAY, WEDNESDAY, World, confirm_body, hold_body, phone, post, send};
use crate::waitlist::{full_world, joined};

const WRONG: u32 = 99;
/// How often one sender may be wrong about one visit.
const EACH: usize = 5;

/// A request from an address, as a proxy hands it on.
async fn from(world: &World, address: &str, path: &str, key: &str, body: &Value) -> Reply {
    let mut request = post(path, &format!("the-key-of-a-test-{key}"), body);
    request
        .headers_mut()
        .insert("x-forwarded-for", address.parse().unwrap());
    send(&world.app, request).await
}

/// What each asks who names a visit or a place.
fn asked(reference: &Value, person: u32) -> Value {
    json!({"reference": reference, "phone": phone(person), "centre": "baku_1", "date": TUESDAY, "time": "09:00"})
}

/// Only the fields that a request may have.
fn body(path: &str, asked: &Value) -> Value {
    let fields: &[&str] = match path {
        paths::MOVE => &["reference", "phone", "centre", "date", "time"],
        paths::ACCEPT_OFFER | paths::DECLINE_OFFER => &["reference", "phone", "date", "time"],
        _ => &["reference", "phone"],
    };
    fields
        .iter()
        .map(|field| ((*field).to_owned(), asked[*field].clone()))
        .collect()
}

#[tokio::test]
async fn five_wrong_numbers_about_a_visit_or_a_place_slow_one_sender_down() {
    let (world, _) = full_world().await;
    let visit = json!(world.booked(WEDNESDAY, "11:00", &phone(50)).await);
    let place = joined(&world, 60, TUESDAY).await["reference"].clone();
    let addresses = |turn: usize| (format!("198.51.100.{turn}"), format!("203.0.113.{turn}"));
    for (turn, (path, reference, owner)) in [
        (paths::FIND, &visit, 50),
        (paths::MOVE, &visit, 50),
        (paths::CANCEL, &visit, 50),
        (paths::FIND_WISH, &place, 60),
        (paths::ACCEPT_OFFER, &place, 60),
        (paths::DECLINE_OFFER, &place, 60),
        (paths::LEAVE_WAITLIST, &place, 60),
    ]
    .into_iter()
    .enumerate()
    {
        let (guesser, elsewhere) = addresses(turn);
        for guess in 0..EACH {
            let wrong = body(path, &asked(reference, WRONG));
            let reply = from(&world, &guesser, path, &format!("{turn}-{guess}"), &wrong).await;
            assert_eq!(reply.status, 404, "{path}: {}", reply.text());
        }
        let (wrong, right) = (asked(reference, WRONG), asked(reference, owner));
        let mut refusals = Vec::new();
        for (key, guess) in [("wrong", &wrong), ("right", &right)] {
            let key = format!("{turn}-{key}");
            let reply = from(&world, &guesser, path, &key, &body(path, guess)).await;
            assert_eq!(
                (reply.status, reply.code().as_str()),
                (429, "too_many_requests"),
                "{path}"
            );
            assert_eq!(reply.header("content-type"), "application/problem+json");
            assert_eq!(
                reply.header("retry-after"),
                "60",
                "by a clock that shows the full minute"
            );
            refusals.push(reply.body);
        }
        assert_eq!(refusals[0], refusals[1], "the right number does not stand out");
        let right = body(path, &right);
        let reply = from(&world, &elsewhere, path, &format!("{turn}-owner"), &right).await;
        assert!(matches!(reply.status, 200 | 409), "{path}: {}", reply.text());
    }
}

#[tokio::test]
async fn a_minute_later_the_right_number_opens_again() {
    let world = World::new().await;
    let visit = world.booked(TUESDAY, "11:00", &phone(1)).await;
    for _ in 0..=EACH {
        world.find(&visit, &phone(WRONG)).await;
    }
    world.pass(59);
    let refused = world.find(&visit, &phone(1)).await;
    assert_eq!((refused.status, refused.header("retry-after")), (429, "1"));
    world.pass(1);
    assert_eq!(world.find(&visit, &phone(1)).await.status, 200);
}

#[tokio::test]
async fn a_hall_behind_one_address_asks_for_its_own_visits_as_often_as_it_likes() {
    let world = World::new().await;
    let mut visits = Vec::new();
    for person in 0..3 {
        let time = format!("{:02}:00", 9 + person);
        visits.push(world.booked(TUESDAY, &time, &phone(person)).await);
    }
    // Somebody among them guesses until they are stopped, at visits that exist and at ones that do not.
    for turn in 0..1000_u64 {
        let reference = booking::Reference::from_entropy((turn % 400).to_be_bytes()).to_string();
        world.find(&reference, &phone(WRONG)).await;
        world.find(&visits[0], &phone(WRONG)).await;
    }
    for turn in 0..900 {
        let person = 1 + turn % 2;
        let index = usize::try_from(person).unwrap();
        let found = world.find(&visits[index], &phone(person)).await;
        assert_eq!(found.status, 200, "right ones are not counted");
    }
    assert_eq!(world.find(&visits[0], &phone(0)).await.status, 429);
}

#[tokio::test]
async fn a_hundred_guesses_at_once_are_not_more_than_one_after_the_other() {
    let world = World::new().await;
    let visit = world.booked(TUESDAY, "11:00", &phone(1)).await;
    let wrong = phone(WRONG);
    let guesses = (0..100).map(|_| world.find(&visit, &wrong));
    let replies = futures_util::future::join_all(guesses).await;
    let heard = replies.iter().filter(|reply| reply.status == 404);
    assert_eq!(heard.count(), EACH);
}

/// Times that nobody has, one after the other.
fn times() -> impl Iterator<Item = (String, String)> {
    let days = (24..=27).chain(30..=30).map(|day| format!("2026-11-{day}"));
    days.flat_map(|day| {
        let hours = (0..36).map(|quarter| format!("{:02}:{:02}", 9 + quarter / 4, quarter % 4 * 15));
        hours.flat_map(move |hour| [(day.clone(), hour.clone()), (day.clone(), hour)])
    })
}

#[tokio::test]
async fn who_holds_times_and_confirms_none_is_stopped_and_nobody_else_is() {
    let world = World::new().await;
    let most = usize::try_from(Policy::default().holds_per_sender).unwrap();
    let (bot, citizen) = ("198.51.100.7", "203.0.113.7");
    let mut times = times();
    let mut wanted = || {
        let (day, hour) = times.next().unwrap();
        hold_body(&day, &hour)
    };
    let mut held = Vec::new();
    for turn in 0..most {
        let reply = from(&world, bot, paths::VISITS, &format!("bot-{turn}"), &wanted()).await;
        assert_eq!(reply.status, 201, "{}", reply.text());
        held.push(reply.json()["reference"].as_str().unwrap().to_owned());
    }
    let one_more = wanted();
    let refused = from(&world, bot, paths::VISITS, "one-more", &one_more).await;
    assert_eq!(
        (refused.status, refused.code().as_str()),
        (429, "too_many_requests")
    );
    assert_eq!(refused.header("retry-after"), "60");
    let first = from(&world, bot, paths::VISITS, "bot-0", &hold_body(TUESDAY, "09:00")).await;
    assert_eq!(first.status, 201, "what was answered is answered again");

    // From another address everything goes on.
    let other = from(&world, citizen, paths::VISITS, "citizen", &wanted()).await;
    assert_eq!(other.status, 201, "{}", other.text());
    let reference = other.json()["reference"].as_str().unwrap().to_owned();
    let confirmed = confirm_body(&reference, &phone(1));
    let booked = from(&world, citizen, paths::CONFIRM, "confirmed", &confirmed).await;
    assert_eq!(booked.status, 200, "{}", booked.text());

    // One that is confirmed, or given up, is not held any more. It may be confirmed from elsewhere.
    let ask = async |key: &str, body: &Value| from(&world, bot, paths::VISITS, key, body).await.status;
    assert_eq!(
        ask("one-more", &one_more).await,
        429,
        "a refusal of this minute is no decision"
    );
    let confirmed = confirm_body(&held[0], &phone(2));
    let booked = from(&world, citizen, paths::CONFIRM, "for-the-bot", &confirmed).await;
    assert_eq!(booked.status, 200, "{}", booked.text());
    assert_eq!(ask("one-more", &one_more).await, 201);
    assert_eq!(ask("after-one", &wanted()).await, 429);
    let given_up = json!({"reference": held[1]});
    let released = from(&world, bot, paths::RELEASE, "given-up", &given_up).await;
    assert_eq!(released.status, 204);
    assert_eq!(ask("after-two", &wanted()).await, 201);

    // A time that somebody else has is no hold either.
    world.pass(i64::from(Policy::default().hold_seconds));
    let gone = confirm_body(&held[2], &phone(3));
    from(&world, citizen, paths::CONFIRM, "too-late", &gone).await;
    for turn in 0..most {
        assert_eq!(
            ask(&format!("taken-{turn}"), &hold_body(TUESDAY, "03:00")).await,
            422
        );
    }
    assert_eq!(ask("all-ended", &wanted()).await, 201);
}

#[tokio::test]
async fn three_hundred_citizens_behind_one_address_all_book() {
    let world = World::new().await;
    let mut references = Vec::new();
    for (turn, (day, hour)) in times().take(300).enumerate() {
        let key = format!("hall-{turn}");
        let held = from(
            &world,
            "198.51.100.1",
            paths::VISITS,
            &key,
            &hold_body(&day, &hour),
        )
        .await;
        assert_eq!(held.status, 201, "{turn}: {}", held.text());
        references.push(held.json()["reference"].as_str().unwrap().to_owned());
    }
    for (turn, reference) in (0..).zip(&references) {
        let key = format!("hall-confirms-{turn}");
        let body = confirm_body(reference, &phone(turn));
        let booked = from(&world, "198.51.100.1", paths::CONFIRM, &key, &body).await;
        assert_eq!(booked.status, 200, "{turn}: {}", booked.text());
    }
}
