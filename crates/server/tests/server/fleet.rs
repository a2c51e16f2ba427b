//! Kiosks say how they are; staff see which need a hand, operators hear of it once, and watchers count them.

use std::sync::{Arc, Mutex};

use api::paths;
use axum::http::Method;
use booking::queue::Issuer;
use serde_json::{Value, json};
use server::post::Post;
use server::staff::Secret;
use server::store::Store;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpListener;

use crate::staff::{ADDRESS, ask_as, person, session_of, settings};
use crate::support::{Reply, World, send, watch};

const MINUTE: i64 = 60;

async fn world() -> World {
    World::with_staff(settings("http://127.0.0.1:9", ADDRESS)).await
}

/// A kiosk that was added; its secret.
async fn kiosk(world: &World, centre: &str, number: u16) -> String {
    let (store, secret) = (world.store().await, Secret::new().unwrap());
    let centre = centre.parse().unwrap();
    store
        .add_device(world.now(), &centre, Issuer::Kiosk(number), &secret)
        .await
        .unwrap();
    store.close().await;
    secret.text()
}

/// What a healthy kiosk says now, with a change.
fn heartbeat(world: &World, change: &Value) -> Value {
    let mut said = json!({
        "screen": "start", "paper": "ready", "app": "0123456789abcdef", "agent": env!("CARGO_PKG_VERSION"),
        "clock": world.now().unix_timestamp(), "up": 7200, "restarts": 0, "heard": 60, "disk": 20_000, "memory": 2000,
        "celsius": 45
    });
    for (field, value) in change.as_object().unwrap() {
        said[field] = value.clone();
    }
    said
}

async fn beat(world: &World, secret: &str, change: &Value) -> Reply {
    let request = axum::http::Request::post(paths::HEARTBEAT)
        .header("content-type", "application/json")
        .header("authorization", format!("Bearer {secret}"));
    let body = heartbeat(world, change).to_string();
    world.send(request.body(body.into()).unwrap()).await
}

/// The kiosks as somebody with these roles sees them: where, which, and why they need a hand.
async fn seen(world: &World, grant: &str, query: &str) -> Vec<(String, Value)> {
    let cookie = session_of(world, &person(), &[grant]).await;
    let path = format!("{}{query}", paths::FLEET);
    let reply = ask_as(world, &Method::GET, &path, &cookie).await;
    assert_eq!(reply.status, 200, "{}", reply.text());
    let name = |kiosk: &Value| format!("{} {}", kiosk["centre"], kiosk["kiosk"]).replace('"', "");
    let kiosks = reply.json();
    let kiosks = kiosks.as_array().unwrap().iter();
    kiosks
        .map(|kiosk| (name(kiosk), kiosk["troubles"].clone()))
        .collect()
}

#[tokio::test]
async fn staff_see_who_needs_a_hand_first_and_only_at_their_centres() {
    let world = world().await;
    let (one, two, other) = (
        kiosk(&world, "baku_1", 1).await,
        kiosk(&world, "baku_1", 2).await,
        kiosk(&world, "baku_2", 1).await,
    );
    kiosk(&world, "baku_2", 2).await;
    for (secret, change) in [
        (&one, json!({})),
        (&two, json!({"paper": "out"})),
        (&other, json!({"screen": "out_of_service", "disk": 1})),
    ] {
        let reply = beat(&world, secret, &change).await;
        assert_eq!((reply.status, reply.text().as_str()), (204, ""));
    }
    let own = seen(&world, "operator@baku_1", "?centre=baku_1").await;
    let well = ("baku_1 kiosk_1".to_owned(), json!([]));
    assert_eq!(
        own,
        [("baku_1 kiosk_2".to_owned(), json!(["paper_out"])), well.clone()]
    );
    let all = seen(&world, "administrator", "").await;
    let expected = [
        ("baku_2 kiosk_1".to_owned(), json!(["out_of_service", "disk_low"])),
        ("baku_1 kiosk_2".to_owned(), json!(["paper_out"])),
        ("baku_2 kiosk_2".to_owned(), json!(["unheard"])),
        well.clone(),
    ];
    assert_eq!(all, expected);

    world.pass(3 * MINUTE - 1);
    beat(&world, &two, &json!({})).await;
    world.pass(1);
    let silent = ("baku_1 kiosk_1".to_owned(), json!(["silent"]));
    let mended = ("baku_1 kiosk_2".to_owned(), json!([]));
    assert_eq!(
        seen(&world, "operator@baku_1", "?centre=baku_1").await,
        [silent, mended]
    );
    assert_eq!(
        world.count("select count(*) from fleet").await,
        3,
        "the last state only"
    );
}

#[tokio::test]
async fn a_state_lasts_from_its_change_and_use_is_none() {
    let world = world().await;
    let secret = kiosk(&world, "baku_1", 1).await;
    let since = async |change: Value| {
        world.pass(MINUTE);
        beat(&world, &secret, &change).await;
        let began = world.count("select heard_at - since from fleet").await;
        began / MINUTE
    };
    assert_eq!(since(json!({})).await, 0);
    assert_eq!(since(json!({"screen": "session"})).await, 1, "nobody is watched");
    assert_eq!(since(json!({"screen": "out_of_service"})).await, 0);
    assert_eq!(since(json!({"screen": "out_of_service", "celsius": 70})).await, 1);
    assert_eq!(since(json!({"paper": "low"})).await, 0);
    assert_eq!(since(json!({"paper": "low", "agent": "0.0.9"})).await, 0);
}

#[tokio::test]
async fn only_a_known_device_is_heard_and_only_what_is_described() {
    let world = world().await;
    let secret = kiosk(&world, "baku_1", 1).await;
    for stranger in ["", "AAAA", &Secret::new().unwrap().text()] {
        let reply = beat(&world, stranger, &json!({})).await;
        assert_eq!((reply.status, reply.code().as_str()), (401, "unknown_device"));
    }
    for (change, field) in [
        (json!({"screen": "results"}), "screen"),
        (json!({"page": "results"}), "page"),
        (json!({"app": "a b"}), "app"),
        (json!({"restarts": 65_536}), "restarts"),
        (json!({"celsius": 1.5}), "celsius"),
    ] {
        let reply = beat(&world, &secret, &change).await;
        assert_eq!(
            (reply.status, reply.code().as_str()),
            (422, "invalid_request"),
            "{change}"
        );
        assert_eq!(reply.json()["field"], field);
    }
    assert_eq!(world.count("select count(*) from fleet").await, 0);
    assert_eq!(beat(&world, &secret, &json!({})).await.status, 204);
    let store = world.store().await;
    assert!(
        store
            .remove_device(&"baku_1".parse().unwrap(), Issuer::Kiosk(1))
            .await
            .unwrap()
    );
    assert_eq!(
        world.count("select count(*) from fleet").await,
        0,
        "nothing is left of it"
    );
    assert_eq!(beat(&world, &secret, &json!({})).await.status, 401);
}

/// A mail server that takes every mail, and keeps what it was sent.
async fn mailbox() -> (u16, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let mails = Arc::new(Mutex::new(Vec::new()));
    let kept = mails.clone();
    tokio::spawn(async move {
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            tokio::spawn(take(stream, kept.clone()));
        }
    });
    (port, mails)
}

async fn take(stream: tokio::net::TcpStream, mails: Arc<Mutex<Vec<String>>>) -> std::io::Result<()> {
    let (reader, mut writer) = stream.into_split();
    let mut lines = BufReader::new(reader).lines();
    writer.write_all(b"220 mail\r\n").await?;
    while let Some(line) = lines.next_line().await? {
        let answer = match line.split_whitespace().next().unwrap_or_default() {
            "DATA" => {
                writer.write_all(b"354 go on\r\n").await?;
                let mut mail = String::new();
                while let Some(line) = lines.next_line().await?.filter(|line| line != ".") {
                    mail += &(line + "\n");
                }
                mails.lock().unwrap().push(mail);
                "250 taken"
            }
            "QUIT" => "221 bye",
            _ => "250 well",
        };
        writer.write_all(format!("{answer}\r\n").as_bytes()).await?;
    }
    Ok(())
}

/// Subjects and texts, in English and in ASCII, of what was sent since the last look.
async fn letters(post: &Arc<Post>, store: &Store, world: &World, mails: &Mutex<Vec<String>>) -> Vec<String> {
    store.watch_kiosks(world.now(), &watch()).await.unwrap();
    post.deliver(store, world.now()).await.unwrap();
    let mails = std::mem::take(&mut *mails.lock().unwrap());
    mails.into_iter().map(|mail| mail.replace("=\n", "")).collect()
}

#[tokio::test]
async fn operators_hear_of_a_trouble_once_and_once_when_it_is_over() {
    let world = world().await;
    let (port, mails) = mailbox().await;
    let post = Post::from_settings(|name| match name {
        "DOST_MAIL_SERVER" => Some(format!("smtp://127.0.0.1:{port}")),
        "DOST_MAIL_SENDER" => Some("DOST <no-reply@dost.example>".to_owned()),
        "DOST_ALARMS_MAIL" => Some("ops@dost.example".to_owned()),
        "DOST_ALARMS_LANGUAGE" => Some("en".to_owned()),
        _ => None,
    });
    let post = Arc::new(post.unwrap());
    let store = world.store().await.alarming(post.operators());
    let another = world.store().await.alarming(post.operators());
    let (one, two) = (kiosk(&world, "baku_1", 1).await, kiosk(&world, "baku_1", 2).await);
    kiosk(&world, "baku_2", 1).await;
    let hear = async || letters(&post, &store, &world, &mails).await;

    beat(&world, &one, &json!({"agent": "0.0.9"})).await;
    beat(&world, &two, &json!({"paper": "out"})).await;
    let first = hear().await;
    assert_eq!(first.len(), 1, "an update and a set-up are no alarms: {first:?}");
    assert!(first[0].contains("To: ops@dost.example") && first[0].contains("Kiosks need a hand"));
    assert!(
        first[0].contains("Kiosk 2: The paper has run out. Put in a new roll"),
        "{}",
        first[0]
    );
    another.watch_kiosks(world.now(), &watch()).await.unwrap();
    assert_eq!(
        hear().await,
        Vec::<String>::new(),
        "not again, whichever server looks"
    );

    world.pass(2 * MINUTE + 59);
    assert_eq!(hear().await.len(), 0);
    world.pass(1);
    let silent = hear().await;
    assert_eq!(silent.len(), 1, "one letter for both: {silent:?}");
    assert!(
        silent[0].contains("Kiosk 1: Nothing was heard") && silent[0].contains("Kiosk 2: Nothing was heard")
    );
    assert!(
        !silent[0].contains("These are over"),
        "a silent kiosk says nothing of its paper"
    );

    beat(&world, &one, &json!({})).await;
    beat(&world, &two, &json!({"paper": "out"})).await;
    let back = hear().await;
    assert!(
        back.len() == 1 && back[0].contains("Kiosks are well again"),
        "{back:?}"
    );
    assert!(
        !back[0].contains("paper"),
        "the paper is still out, as was said before"
    );
    beat(&world, &two, &json!({})).await;
    let over = hear().await;
    assert!(
        over.len() == 1 && over[0].contains("Kiosk 2: The paper has run out."),
        "{over:?}"
    );
    assert_eq!(hear().await.len(), 0);
    assert_eq!(world.count("select count(*) from outbox").await, 0);
}

#[tokio::test]
async fn without_an_address_of_operators_nothing_is_said_and_nothing_kept() {
    let world = world().await;
    let secret = kiosk(&world, "baku_1", 1).await;
    beat(&world, &secret, &json!({"paper": "out"})).await;
    world
        .store()
        .await
        .watch_kiosks(world.now(), &watch())
        .await
        .unwrap();
    assert_eq!(world.count("select count(*) from alarms").await, 0);
    assert_eq!(world.count("select count(*) from outbox").await, 0);
}

#[tokio::test]
async fn the_page_of_metrics_counts_kiosks_by_reason_and_centre_alone() {
    let world = world().await;
    for number in 1..=2 {
        let secret = kiosk(&world, "baku_1", number).await;
        beat(&world, &secret, &json!({"celsius": 80})).await;
    }
    let page = world.metrics_of(world.store().await);
    let request = axum::http::Request::get("/metrics").body(axum::body::Body::empty());
    let text = send(&page, request.unwrap()).await.text();
    let lines: Vec<&str> = text
        .lines()
        .filter(|line| line.starts_with("dost_kiosks"))
        .collect();
    assert_eq!(
        lines,
        [r#"dost_kiosks_need_a_hand{centre="baku_1",reason="too_hot"} 2"#]
    );
}
