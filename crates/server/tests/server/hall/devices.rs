//! Devices that give numbers: let in, known by their secrets, leased blocks, shut out.

use std::process::Command;

use api::paths;
use booking::queue::Issuer;
use serde_json::json;
use server::staff::Secret;

use super::{Hall, by_device, device};
use crate::support::{KEYS as KEY_OF_PEOPLE, MONDAY, World, post};

#[tokio::test]
async fn a_device_is_known_by_its_secret_alone_and_shut_out_at_once() {
    let hall = Hall::open().await;
    for secret in ["", "AAAA", &Secret::new().unwrap().text()] {
        for path in [paths::BLOCKS, paths::TICKETS] {
            let reply = by_device(&hall.world, path, secret, &json!({"tickets": []})).await;
            assert_eq!(
                (reply.status, reply.code().as_str()),
                (401, "unknown_device"),
                "{path}"
            );
        }
    }
    let plain = hall.world.post(paths::BLOCKS, &json!({})).await;
    assert_eq!(plain.status, 401, "without the header");
    assert!(
        !hall.world.stored().await.contains(&hall.kiosks[0]),
        "only the hash is kept"
    );
    hall.lease(0).await;
    let anew = device(&hall.world, 1).await;
    let old = by_device(&hall.world, paths::BLOCKS, &hall.kiosks[0], &json!({})).await;
    assert_eq!(old.status, 401, "its secret was replaced");
    let store = hall.world.store().await;
    let centre = "baku_1".parse().unwrap();
    assert!(store.remove_device(&centre, Issuer::Kiosk(1)).await.unwrap());
    assert!(!store.remove_device(&centre, Issuer::Kiosk(1)).await.unwrap());
    assert_eq!(
        by_device(&hall.world, paths::BLOCKS, &anew, &json!({}))
            .await
            .status,
        401
    );
}

#[tokio::test]
async fn a_lease_whose_answer_was_lost_gives_the_same_numbers() {
    let hall = Hall::open().await;
    let bearer = format!("Bearer {}", hall.kiosks[0]);
    let lease = async |key: &str| {
        let mut request = post(paths::BLOCKS, key, &json!({}));
        request
            .headers_mut()
            .insert("authorization", bearer.parse().unwrap());
        hall.world.send(request).await.json()
    };
    let first = lease("lost-answer-number-1").await;
    let block = json!({"issuer": "kiosk_1", "date": MONDAY, "first": "A001", "last": "A050"});
    assert_eq!(first, block);
    assert_eq!(lease("lost-answer-number-1").await, first);
    assert_eq!(lease("lost-answer-number-2").await["first"], "A051");
}

#[tokio::test]
async fn numbers_are_leased_for_thirty_days_ahead_and_no_further() {
    let hall = Hall::open().await;
    let lease = async |date: &str| {
        let body = json!({"date": date});
        by_device(&hall.world, paths::BLOCKS, &hall.kiosks[0], &body).await
    };
    let monday = api::iso_date::parse(MONDAY).unwrap();
    let day = |days| api::iso_date::format(monday + time::Duration::days(days));
    for ahead in [0, 1, 30] {
        let leased = lease(&day(ahead)).await.json();
        assert_eq!(
            (&leased["date"], &leased["first"]),
            (&json!(day(ahead)), &json!("A001"))
        );
    }
    for wrong in [day(-1), day(31), "2026-02-30".to_owned()] {
        let refused = lease(&wrong).await;
        assert_eq!(
            (refused.status, refused.code().as_str()),
            (422, "invalid_request"),
            "{wrong}"
        );
        assert_eq!(refused.json()["field"], "date");
    }
}

#[tokio::test]
async fn an_operator_lets_a_kiosk_in_and_shuts_it_out() {
    let world = World::new().await;
    let dost = |words: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_dost"));
        command.args(["device", "--database", &world.address(), "baku_1"]);
        let output = command
            .args(words)
            .env("DOST_KEYS", KEY_OF_PEOPLE)
            .output()
            .unwrap();
        let said = [output.stdout, output.stderr].concat();
        (output.status.success(), String::from_utf8(said).unwrap())
    };
    let (is_done, secret) = dost(&["add", "3"]);
    assert!(is_done && secret.trim().parse::<Secret>().is_ok(), "{secret}");
    let (_, list) = dost(&["list"]);
    assert!(list.starts_with("kiosk_3 since 20"), "{list}");
    let reply = by_device(&world, paths::BLOCKS, secret.trim(), &json!({})).await;
    assert_eq!(reply.json()["issuer"], "kiosk_3");
    assert_eq!(dost(&["remove", "3"]), (true, "kiosk_3 is shut out\n".to_owned()));
    assert_eq!(
        by_device(&world, paths::BLOCKS, secret.trim(), &json!({}))
            .await
            .status,
        401
    );
    let (is_done, why) = dost(&["remove", "3"]);
    assert!(!is_done && why.contains("has no device kiosk_3"), "{why}");
}
