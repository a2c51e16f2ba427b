//! What people are told, and when: by a real gateway over HTTP, on both databases.

use std::sync::{Arc, Mutex};

use api::paths;
use axum::Router;
use axum::http::StatusCode;
use axum::routing::post as posted;
use booking::Policy;
use booking::capacity::{Closure, Revision};
use serde_json::{Value, json};
use server::post::Post;
use server::store::{Author, Mode, Store};
use time::{Date, Month};

use crate::support::{DAY, MONDAY, WEDNESDAY, World, confirm_body, phone};

/// A gateway that keeps what it is sent and answers as it is told.
#[derive(Clone, Default)]
struct Gateway {
    taken: Arc<Mutex<Vec<Value>>>,
    answers: Arc<Mutex<Vec<u16>>>,
}

impl Gateway {
    async fn open(&self) -> String {
        let gateway = self.clone();
        let handler = async move |body: String| {
            let answer = gateway.answers.lock().unwrap().pop().unwrap_or(200);
            gateway
                .taken
                .lock()
                .unwrap()
                .push(serde_json::from_str(&body).unwrap());
            StatusCode::from_u16(answer).unwrap()
        };
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let router = Router::new().route("/send", posted(handler));
        tokio::spawn(async move { axum::serve(listener, router).await });
        format!("http://{address}/send")
    }

    /// Texts sent since the last look, with their numbers.
    fn texts(&self) -> Vec<(String, String)> {
        let text = |message: Value| {
            (
                message["to"].as_str().unwrap().to_owned(),
                message["text"].as_str().unwrap().to_owned(),
            )
        };
        std::mem::take(&mut *self.taken.lock().unwrap())
            .into_iter()
            .map(text)
            .collect()
    }

    fn ids(&self) -> Vec<String> {
        let taken = self.taken.lock().unwrap();
        taken
            .iter()
            .map(|message| message["id"].as_str().unwrap().to_owned())
            .collect()
    }
}

struct Telling {
    world: World,
    gateway: Gateway,
    post: Arc<Post>,
    store: Store,
}

impl Telling {
    async fn new() -> Telling {
        let gateway = Gateway::default();
        let url = gateway.open().await;
        let post = Post::from_settings(|name| match name {
            "DOST_SMS_GATEWAY" => Some(url.clone()),
            "DOST_SMS_BODY" => Some(r#"{"to":"{to}","text":"{text}","id":"{id}"}"#.to_owned()),
            _ => None,
        });
        let post = Arc::new(post.unwrap());
        let mut world = World::new().await;
        let store = world.tell(post.ways()).await;
        Telling {
            world,
            gateway,
            post,
            store,
        }
    }

    /// Sends what is due now; the texts that arrived.
    async fn sent(&self) -> Vec<(String, String)> {
        while self.post.deliver(&self.store, self.world.now()).await.unwrap() > 0 {}
        self.gateway.texts()
    }

    async fn waiting(&self) -> i64 {
        self.world.count("select count(*) from outbox").await
    }
}

#[tokio::test]
async fn a_person_is_told_of_the_booking_the_move_and_the_end() {
    let telling = Telling::new().await;
    let world = &telling.world;
    let reference = world.booked(WEDNESDAY, "09:00", &phone(1)).await;
    let booked = telling.sent().await;
    assert_eq!(booked.len(), 1, "{booked:?}");
    assert_eq!(booked[0].0, phone(1));
    assert!(
        booked[0].1.contains("25 noyabr") && booked[0].1.contains("09:00"),
        "{booked:?}"
    );
    assert!(
        !booked[0].1.contains(&reference),
        "the number comes with the reminder"
    );
    assert_eq!(telling.waiting().await, 1, "the reminder waits");

    let moving = json!({"reference": reference, "phone": phone(1), "centre": "baku_2", "date": WEDNESDAY, "time": "15:00"});
    assert_eq!(world.post(paths::MOVE, &moving).await.status, 200);
    let moved = telling.sent().await;
    assert_eq!(moved.len(), 1, "{moved:?}");
    assert!(moved[0].1.contains("15:00"), "{moved:?}");

    world.pass(DAY + 7 * 60 * 60);
    let reminded = telling.sent().await;
    assert_eq!(reminded.len(), 1, "one reminder, of the new time: {reminded:?}");
    assert!(
        reminded[0].1.contains("15:00") && reminded[0].1.contains(&reference),
        "{reminded:?}"
    );

    assert_eq!(world.cancel(&reference, &phone(1)).await.status, 200);
    let cancelled = telling.sent().await;
    assert_eq!(cancelled.len(), 1, "{cancelled:?}");
    assert_eq!((telling.waiting().await, telling.sent().await.len()), (0, 0));
}

#[tokio::test]
async fn who_comes_within_a_day_gets_one_text_with_the_number() {
    let telling = Telling::new().await;
    let reference = telling.world.booked(MONDAY, "15:00", &phone(1)).await;
    let told = telling.sent().await;
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].1.contains(&reference), "{told:?}");
    assert_eq!(telling.waiting().await, 0);
}

#[tokio::test]
async fn what_is_given_up_before_it_was_said_is_not_said() {
    let telling = Telling::new().await;
    let reference = telling.world.booked(WEDNESDAY, "09:00", &phone(1)).await;
    telling.world.cancel(&reference, &phone(1)).await;
    let told = telling.sent().await;
    assert_eq!(told.len(), 1, "only that it was cancelled: {told:?}");
}

#[tokio::test]
async fn every_language_has_its_own_words() {
    let telling = Telling::new().await;
    let mut texts = Vec::new();
    for (number, language) in (1..).zip(["az", "ru", "en"]) {
        let reference = telling.world.held(WEDNESDAY, &format!("1{number}:00")).await;
        let mut person = confirm_body(&reference, &phone(number));
        person["language"] = json!(language);
        assert_eq!(telling.world.post(paths::CONFIRM, &person).await.status, 200);
        texts.extend(telling.sent().await);
    }
    let words = ["noyabr", "ноября", "November"];
    assert_eq!(texts.len(), words.len());
    for ((_, text), word) in texts.iter().zip(words) {
        assert!(text.contains(word), "{text}");
    }
}

#[tokio::test]
async fn a_gateway_in_trouble_gets_the_same_message_again_with_longer_pauses() {
    let telling = Telling::new().await;
    telling.world.booked(WEDNESDAY, "09:00", &phone(1)).await;
    *telling.gateway.answers.lock().unwrap() = vec![200, 503, 500];
    let round = async || {
        telling
            .post
            .deliver(&telling.store, telling.world.now())
            .await
            .unwrap()
    };
    assert_eq!((round().await, round().await), (1, 0), "not twice in a moment");
    telling.world.pass(60);
    assert_eq!(round().await, 1);
    telling.world.pass(60);
    assert_eq!(round().await, 0, "the pause doubles");
    telling.world.pass(60);
    assert_eq!(round().await, 1);
    let ids = telling.gateway.ids();
    assert_eq!(ids.len(), 3);
    assert!(
        ids.iter().all(|id| *id == ids[0]),
        "one message, recognised by its id"
    );
    telling.world.pass(3600);
    assert_eq!(round().await, 0, "it has left the house");
}

#[tokio::test]
async fn a_message_that_nobody_takes_is_given_up_and_forgotten() {
    let telling = Telling::new().await;
    telling.world.booked(WEDNESDAY, "09:00", &phone(1)).await;
    *telling.gateway.answers.lock().unwrap() = vec![400];
    assert_eq!(telling.sent().await.len(), 1);
    assert_eq!(telling.waiting().await, 1, "only the reminder waits");
    telling.world.pass(3 * DAY);
    assert_eq!(
        telling.sent().await.len(),
        0,
        "a reminder of yesterday helps nobody"
    );
    assert_eq!(telling.waiting().await, 1);
    let left = telling
        .store
        .forget(telling.world.now(), &Policy::default())
        .await;
    assert!(left.is_empty(), "{left:?}");
    assert_eq!(telling.waiting().await, 0);
}

#[tokio::test]
async fn a_message_that_cannot_be_read_keeps_no_other_waiting() {
    let telling = Telling::new().await;
    for number in 1..=9 {
        let time = format!("{:02}:00", 8 + number);
        telling.world.booked(WEDNESDAY, &time, &phone(number)).await;
    }
    // More than are under way at once, and all due before the ninth.
    let world = &telling.world;
    let ninth = "(select reference from cells where day = '2026-11-25' and cell = 204)";
    let statement =
        format!("update outbox set sealed = 'lost:AAAA', due_at = 0 where reference not in {ninth}");
    sqlx::query(sqlx::AssertSqlSafe(statement))
        .execute(&world.database)
        .await
        .unwrap();
    let told = telling.sent().await;
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].1.contains("17:00"), "{told:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn several_servers_send_each_message_once() {
    let telling = Telling::new().await;
    for number in 1..=20 {
        let time = format!("{:02}:{:02}", 9 + number / 4, number % 4 * 15);
        telling.world.booked(WEDNESDAY, &time, &phone(number)).await;
    }
    let now = telling.world.now();
    let servers: Vec<_> = (0..3)
        .map(|_| {
            let (post, store) = (telling.post.clone(), telling.store.clone());
            tokio::spawn(async move { while post.deliver(&store, now).await.unwrap() > 0 {} })
        })
        .collect();
    for server in servers {
        server.await.unwrap();
    }
    // A server that found all of a round taken stopped early; what it left is sent by the next.
    telling.post.deliver(&telling.store, now).await.unwrap();
    let mut ids = telling.gateway.ids();
    assert_eq!(ids.len(), 20);
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), 20);
}

#[tokio::test]
async fn who_must_be_called_hears_of_it_once() {
    let telling = Telling::new().await;
    telling.world.booked(WEDNESDAY, "09:00", &phone(1)).await;
    telling.sent().await;
    let closed = |day| {
        let day = Date::from_calendar_date(2026, Month::November, day).unwrap();
        Revision::Close(Closure::new(day, day, "Təmir").unwrap())
    };
    for day in [25, 26] {
        let (now, centre) = (telling.world.now(), "baku_1".parse().unwrap());
        let fates = telling
            .store
            .revise(now, &centre, &closed(day), Author::Operator("Leyla"), Mode::Apply)
            .await;
        assert_eq!(fates.unwrap().len(), 1);
    }
    let told = telling.sent().await;
    assert_eq!(told.len(), 1, "{told:?}");
    assert_eq!(
        telling.waiting().await,
        0,
        "and no reminder of a visit that cannot be kept"
    );
}

#[tokio::test]
async fn who_waits_is_told_once_of_a_time_on_offer_and_never_at_night() {
    let telling = Telling::new().await;
    let world = &telling.world;
    world
        .execute("delete from shifts where counter > 1 or weekday != 3")
        .await;
    world.execute("update shifts set closes = 111").await;
    let booked = world.booked(WEDNESDAY, "09:00", &phone(1)).await;
    telling.sent().await;
    let body = json!({"centre": "baku_1", "services": ["quick"], "first_day": WEDNESDAY, "last_day": WEDNESDAY,
        "name": "Günel Əliyeva", "phone": phone(2), "language": "en"});
    let place = world.post(paths::JOIN_WAITLIST, &body).await.json();
    assert_eq!(telling.sent().await, [], "there is nothing to say yet");
    // Ten in the evening.
    world.pass(14 * 60 * 60);
    world.cancel(&booked, &phone(1)).await;
    let told = telling.sent().await;
    assert_eq!(told.len(), 1, "only that it is cancelled: {told:?}");
    world.pass(10 * 60 * 60);
    let told = telling.sent().await;
    assert_eq!(told.len(), 1, "{told:?}");
    let (to, text) = &told[0];
    assert_eq!(to, &phone(2));
    for part in ["25 November", "09:00", "10:00", "24 November"] {
        assert!(text.contains(part), "{part} in {text}");
    }
    assert_eq!(telling.sent().await, []);
    let answer =
        json!({"reference": place["reference"], "phone": phone(2), "date": WEDNESDAY, "time": "09:00"});
    assert_eq!(world.post(paths::ACCEPT_OFFER, &answer).await.status, 200);
    let told = telling.sent().await;
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].1.contains("booked"), "{told:?}");
}

#[tokio::test]
async fn an_offer_that_is_over_before_it_was_said_is_not_said() {
    let telling = Telling::new().await;
    let world = &telling.world;
    world
        .execute("delete from shifts where counter > 1 or weekday != 3")
        .await;
    world.execute("update shifts set closes = 111").await;
    let body = |number: u32| {
        json!({"centre": "baku_1", "services": ["quick"], "first_day": WEDNESDAY, "last_day": WEDNESDAY,
            "name": "Günel Əliyeva", "phone": phone(number), "language": "az"})
    };
    let first = world.post(paths::JOIN_WAITLIST, &body(1)).await.json();
    assert_eq!(first["state"], "offered");
    world.post(paths::JOIN_WAITLIST, &body(2)).await;
    let left = json!({"reference": first["reference"], "phone": phone(1)});
    assert_eq!(world.post(paths::LEAVE_WAITLIST, &left).await.status, 200);
    let told = telling.sent().await;
    assert_eq!(told.len(), 1, "{told:?}");
    assert_eq!(told[0].0, phone(2));
}

#[tokio::test]
async fn what_waits_can_be_read_by_nobody_without_the_keys() {
    let telling = Telling::new().await;
    telling.world.booked(WEDNESDAY, "09:00", &phone(1)).await;
    let sealed: Vec<String> = sqlx::query_scalar("select message || way || sealed from outbox")
        .fetch_all(&telling.world.database)
        .await
        .unwrap();
    assert_eq!(sealed.len(), 2);
    for row in sealed {
        assert!(!row.contains(&phone(1)[4..]) && !row.contains("baku_1"), "{row}");
    }
}
