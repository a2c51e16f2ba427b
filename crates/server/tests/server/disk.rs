//! A disk without room: whoever books is told to try again, what was confirmed stays and can be read, and once there is room
//! all goes on without a new start.

use api::paths;
use serde_json::json;
use server::store::Store;
use time::UtcDateTime;

use crate::home::Home;
use crate::place::{self, Disk};
use crate::process::Server;
use crate::support::{confirm_body, keys};

#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_costs_no_booking_and_no_restart() {
    let home = Home::new();
    let server = Server::start_with(&home, place::without_a_signal);
    let hold = |key: &str| server.post(paths::VISITS, key, &server.free_time());
    let (_, first) = hold("hold-before-it-is-full");
    let (_, second) = hold("another-before-it-is-full");
    let confirm = |held: &serde_json::Value, phone: &str, key: &str| {
        let body = confirm_body(held["reference"].as_str().unwrap(), phone);
        server.post(paths::CONFIRM, key, &body)
    };
    let (status, booked) = confirm(&first, "0501234567", "confirm-before-it-is-full");
    assert_eq!(status, 200, "{booked}");

    let owner = json!({"reference": first["reference"], "phone": "0501234567"});
    let wanted = server.free_time();
    let disk = Disk::full(&home, &server).await;
    for attempt in 0..3 {
        for (status, refused) in [
            server.post(paths::VISITS, "hold-while-it-is-full", &wanted),
            confirm(&second, "0501234568", "confirm-while-it-is-full"),
            server.post(paths::CANCEL, "cancel-while-it-is-full", &owner),
        ] {
            assert_eq!(
                (status, &refused["code"]),
                (503, &json!("not_ready")),
                "{attempt}: {refused}"
            );
            let said = refused.to_string().to_lowercase();
            for inside in ["sql", "disk", "space", "pragma", "database"] {
                assert!(!said.contains(inside), "{said}");
            }
        }
        assert_eq!(
            server.post(paths::FIND, "", &owner),
            (200, booked.clone()),
            "what was confirmed stays"
        );
        assert_eq!(
            server.free_time(),
            wanted,
            "free times can be seen, and none was taken"
        );
        assert_eq!(server.send("GET", paths::HEALTH, "", "").0, 200);
    }
    disk.has_room().await;

    let (status, held) = server.post(paths::VISITS, "hold-while-it-is-full", &wanted);
    assert_eq!(status, 201, "the same attempt: {held}");
    let (status, visit) = confirm(&second, "0501234568", "confirm-while-it-is-full");
    assert_eq!((status, &visit["state"]), (200, &json!("booked")), "{visit}");
    server.kill();
    let store = Store::open(&home.database, keys()).await.unwrap();
    assert_eq!(store.check(UtcDateTime::now()).await.unwrap(), []);
}
