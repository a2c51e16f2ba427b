//! Bytes as bodies of requests: nothing panics, and what was read stays the same through writing and reading.
#![no_main]

use api::fleet::Heartbeat;
use api::staff::ChangeRequest;
use api::{
    CaseRequest, ConfirmRequest, HoldRequest, MoveRequest, OpenRequest, OpinionRequest, OwnerRequest, ReleaseRequest,
};
use booking::{Minutes, Services};
use libfuzzer_sys::fuzz_target;
use serde::{Serialize, de::DeserializeOwned};

fn stays<T: Serialize + DeserializeOwned>(bytes: &[u8]) {
    if let Ok(value) = serde_json::from_slice::<T>(bytes) {
        let written = serde_json::to_string(&value).unwrap();
        let again: T = serde_json::from_str(&written).unwrap();
        assert_eq!(serde_json::to_string(&again).unwrap(), written);
    }
}

fuzz_target!(|bytes: &[u8]| {
    stays::<HoldRequest>(bytes);
    stays::<ConfirmRequest>(bytes);
    stays::<ReleaseRequest>(bytes);
    stays::<OwnerRequest>(bytes);
    stays::<MoveRequest>(bytes);
    stays::<CaseRequest>(bytes);
    stays::<OpenRequest>(bytes);
    stays::<OpinionRequest>(bytes);
    stays::<ChangeRequest>(bytes);
    stays::<Heartbeat>(bytes);
    stays::<Services>(bytes);
    stays::<Minutes>(bytes);
});
