//! The API's description is a file under review: a change of the wire shows as a change of the file.

use std::path::Path;

use api::paths;
use serde_json::Value;

use crate::support::World;

#[tokio::test]
async fn the_description_is_the_committed_one_and_is_served() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("openapi.json");
    let committed = std::fs::read_to_string(&file).unwrap_or_default();
    let current = server::openapi().unwrap();
    assert!(
        current == committed,
        "write it anew with: cargo run -p server -- openapi > crates/server/openapi.json"
    );
    assert_eq!(World::new().await.get(paths::OPENAPI).await.text(), current);
}

#[test]
fn it_is_openapi_3_1_and_covers_every_path_of_the_api() {
    let document: Value = serde_json::from_str(&server::openapi().unwrap()).unwrap();
    assert!(document["openapi"].as_str().unwrap().starts_with("3.1"));
    let described: Vec<&String> = document["paths"].as_object().unwrap().keys().collect();
    let mut expected = [
        paths::SLOTS,
        paths::VISITS,
        paths::CONFIRM,
        paths::RELEASE,
        paths::FIND,
        paths::MOVE,
        paths::CANCEL,
        paths::ASSESS,
        paths::JOIN_WAITLIST,
        paths::FIND_WISH,
        paths::ACCEPT_OFFER,
        paths::DECLINE_OFFER,
        paths::LEAVE_WAITLIST,
        paths::CASES,
        paths::OPEN_CASE,
        paths::HANDOVERS,
        paths::HANDOVER_STATE,
        paths::HANDOVER_MATCH,
        paths::TAKE_HANDOVER,
        paths::HANDOVER_TAKEN,
        paths::OPINIONS,
        paths::HEALTH,
        paths::READY,
        paths::SIGN_IN,
        paths::SIGNED_IN,
        paths::SIGN_OUT,
        paths::ME,
        paths::CAPACITY,
        paths::PREVIEW,
        paths::REVISIONS,
        paths::AUDIT,
        paths::FIGURES,
        paths::HALL,
        paths::BLOCKS,
        paths::TICKETS,
        paths::HEARTBEAT,
        paths::FLEET,
        paths::STAFF_HALL,
        paths::DESK_TICKETS,
        paths::CALLS,
        paths::EVENTS,
        paths::DAY_VISITS,
        paths::VISIT_PERSON,
    ];
    expected.sort_unstable();
    assert_eq!(described, expected);
    let schemas = document["components"]["schemas"].as_object().unwrap();
    let text = document.to_string();
    for reference in text.split("\"#/components/schemas/").skip(1) {
        let name = reference.split('"').next().unwrap();
        assert!(
            schemas.contains_key(name),
            "{name} is referred to and not defined"
        );
    }
}
