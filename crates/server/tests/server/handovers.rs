//! Answers move from a kiosk to one phone: sealed, once, within minutes, and only after the two numbers agreed.

use api::paths;
use booking::Policy;
use serde_json::{Value, json};

use crate::support::{Reply, World};

/// What the kiosk sealed: the server cannot tell what it is.
const SEALED: &str = "c2VhbGVkIGJ5IHRoZSBraW9zaw";
/// For how long answers wait, and how long a phone has after "the same", in seconds.
const WAITS: i64 = 180;
const FETCHED_WITHIN: i64 = 60;

fn token(digit: char) -> String {
    digit.to_string().repeat(32)
}

/// A kiosk and its handover.
struct Kiosk<'a> {
    world: &'a World,
    token: String,
}

impl<'a> Kiosk<'a> {
    async fn leaves(world: &'a World, digit: char) -> Kiosk<'a> {
        let kiosk = Kiosk {
            world,
            token: token(digit),
        };
        let reply = kiosk.leave().await;
        assert_eq!(
            (reply.status, reply.json()),
            (201, json!({"expires_in_seconds": WAITS}))
        );
        kiosk
    }

    async fn leave(&self) -> Reply {
        let body = json!({"token": self.token, "giver": token('f'), "sealed": SEALED});
        self.world.post(paths::HANDOVERS, &body).await
    }

    async fn sees(&self) -> Reply {
        let body = json!({"token": self.token, "giver": token('f')});
        self.world.post(paths::HANDOVER_STATE, &body).await
    }

    async fn state(&self) -> Value {
        let reply = self.sees().await;
        assert_eq!(reply.status, 200, "{}", reply.text());
        reply.json()["state"].clone()
    }

    async fn says(&self, says: &str) -> Reply {
        let body = json!({"token": self.token, "giver": token('f'), "says": says});
        self.world.post(paths::HANDOVER_MATCH, &body).await
    }

    /// A phone that read the picture; each has a secret of its own.
    async fn phone(&self, path: &str, taker: char) -> Reply {
        let body = json!({"token": self.token, "taker": token(taker)});
        self.world.post(path, &body).await
    }

    async fn taken_by(&self, taker: char) -> Reply {
        self.phone(paths::TAKE_HANDOVER, taker).await
    }
}

fn refused(reply: &Reply) -> (u16, String) {
    (reply.status, reply.code())
}

fn gone() -> (u16, String) {
    (410, "handover_gone".to_owned())
}

#[tokio::test]
async fn after_both_saw_the_same_number_the_phone_has_the_answers_and_the_server_has_not() {
    let world = World::new().await;
    let kiosk = Kiosk::leaves(&world, 'a').await;
    assert_eq!(
        kiosk.leave().await.status,
        201,
        "a repeated request changes nothing"
    );
    assert_eq!(kiosk.state().await, "waiting");

    let asked = kiosk.taken_by('1').await.json();
    let code = asked["code"].as_u64().unwrap();
    assert_eq!(asked, json!({"state": "asked", "code": code}));
    assert!((10..100).contains(&code), "{code}");
    assert_eq!(kiosk.sees().await.json(), asked, "both screens show one number");
    assert_eq!(
        kiosk.taken_by('1').await.json(),
        asked,
        "however often the phone asks"
    );

    for _ in 0..2 {
        assert_eq!(kiosk.says("same").await.status, 204);
        let given = kiosk.taken_by('1').await.json();
        assert_eq!(given, json!({"state": "given", "sealed": SEALED}));
    }
    assert_eq!(kiosk.state().await, "given");
    for _ in 0..2 {
        assert_eq!(kiosk.phone(paths::HANDOVER_TAKEN, '1').await.status, 204);
    }
    assert_eq!(kiosk.state().await, "taken");
    assert_eq!(
        kiosk.says("same").await.status,
        204,
        "the answer to it may have been lost"
    );
    assert_eq!(
        refused(&kiosk.says("different").await),
        gone(),
        "it is too late for this"
    );
    assert_eq!(refused(&kiosk.taken_by('1').await), gone(), "once is once");
    assert!(!world.dump().await.contains(SEALED));
}

#[tokio::test]
async fn of_two_phones_the_first_is_the_only_one_and_the_other_is_told() {
    let world = World::new().await;
    let (one, other) = (world.another_server().await, world.another_server().await);
    for round in ['0', '2', '3', '4', '5', '6', '7', '8'] {
        let kiosk = Kiosk::leaves(&world, round).await;
        let take = |server: &axum::Router, taker: char| {
            let body = json!({"token": kiosk.token, "taker": token(taker)});
            let request = crate::support::post(paths::TAKE_HANDOVER, "race-of-two-phones", &body);
            let server = server.clone();
            async move { crate::support::send(&server, request).await }
        };
        let (left, right) = tokio::join!(take(&one, 'b'), take(&other, 'c'));
        let mut codes = [refused(&left), refused(&right)];
        codes.sort();
        assert_eq!(codes, [(200, String::new()), (409, "handover_taken".to_owned())]);
        kiosk.says("same").await;
        for (first, taker) in [(left.status == 200, 'b'), (right.status == 200, 'c')] {
            let reply = kiosk.taken_by(taker).await;
            let expected = if first { 200 } else { 409 };
            assert_eq!((reply.status, reply.text().contains(SEALED)), (expected, first));
            let ends = kiosk.phone(paths::HANDOVER_TAKEN, taker);
            assert!(first || ends.await.status == 410, "only who got them may end it");
        }
    }
}

#[tokio::test]
async fn where_the_numbers_differ_nobody_gets_them() {
    let world = World::new().await;
    let kiosk = Kiosk::leaves(&world, 'a').await;
    assert_eq!(
        refused(&kiosk.says("same").await),
        gone(),
        "there is nothing to agree to before a phone came"
    );
    kiosk.taken_by('1').await;
    for _ in 0..2 {
        assert_eq!(kiosk.says("different").await.status, 204);
    }
    assert_eq!(kiosk.state().await, "refused");
    assert_eq!(refused(&kiosk.says("same").await), gone());
    for taker in ['1', '2'] {
        assert_eq!(refused(&kiosk.taken_by(taker).await), gone());
    }
    assert!(!world.dump().await.contains(SEALED));
}

#[tokio::test]
async fn a_stranger_to_the_kiosk_learns_and_decides_nothing() {
    let world = World::new().await;
    let kiosk = Kiosk::leaves(&world, 'a').await;
    kiosk.taken_by('1').await;
    let before = world.dump().await;
    let stranger = json!({"token": kiosk.token, "giver": token('0')});
    let mut answers = vec![world.post(paths::HANDOVER_STATE, &stranger).await];
    for says in ["same", "different"] {
        let body = json!({"token": kiosk.token, "giver": token('0'), "says": says});
        answers.push(world.post(paths::HANDOVER_MATCH, &body).await);
    }
    // Whoever has seen the picture cannot put other answers in their place either.
    let body = json!({"token": kiosk.token, "giver": token('0'), "sealed": "b3RoZXI"});
    answers.push(world.post(paths::HANDOVERS, &body).await);
    for answer in answers {
        assert_eq!(refused(&answer), gone());
    }
    assert_eq!(world.dump().await, before);
    let dump = world.stored().await;
    for secret in [token('a'), token('f'), token('1')] {
        assert!(!dump.contains(&secret), "a secret lies in the database");
    }
}

#[tokio::test]
async fn what_no_phone_fetches_is_gone_in_minutes_from_the_file_too() {
    let world = World::new().await;
    let kiosk = Kiosk::leaves(&world, 'a').await;
    world.pass(WAITS - 1);
    kiosk.taken_by('1').await;
    assert_eq!(kiosk.says("same").await.status, 204);
    world.pass(FETCHED_WITHIN - 1);
    assert_eq!(
        kiosk.taken_by('1').await.status,
        200,
        "who agreed late still has a minute"
    );
    assert!(
        world.stored().await.contains(SEALED),
        "the test looks at the right place"
    );
    world.pass(1);
    for reply in [
        kiosk.taken_by('1').await,
        kiosk.sees().await,
        kiosk.says("same").await,
    ] {
        assert_eq!(refused(&reply), gone());
    }
    let store = world.store().await;
    assert!(store.forget(world.now(), &Policy::default()).await.is_empty());
    assert!(!world.stored().await.contains(SEALED));
}

#[tokio::test]
async fn what_is_too_long_or_no_token_is_refused_by_name() {
    let world = World::new().await;
    let before = world.dump().await;
    let good = json!({"token": token('a'), "giver": token('f'), "sealed": SEALED});
    for (field, wrong) in [
        ("token", json!("short")),
        ("token", json!(token('g'))),
        ("giver", json!(7)),
        ("sealed", json!("")),
        ("sealed", json!("A".repeat(8 * 1024 + 1))),
        ("more", json!(true)),
    ] {
        let mut body = good.clone();
        body[field] = wrong;
        let reply = world.post(paths::HANDOVERS, &body).await;
        assert_eq!(
            (reply.status, reply.json()["field"].as_str()),
            (422, Some(field)),
            "{}",
            reply.text()
        );
    }
    assert_eq!(world.dump().await, before);
    let mut longest = good;
    longest["sealed"] = json!("A".repeat(8 * 1024));
    assert_eq!(world.post(paths::HANDOVERS, &longest).await.status, 201);
}
