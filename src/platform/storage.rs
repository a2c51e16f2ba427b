//! What survives a reload of this tab: drafts without name or number, at home only, gone when the tab closes.

use gloo::storage::{SessionStorage, Storage};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// What was kept under a name; nothing if there is none, or storage is forbidden, or it is of an older version.
pub fn load<T: DeserializeOwned>(name: &str) -> Option<T> {
    SessionStorage::get(name).ok()
}

/// Keeps a draft. A full or forbidden storage keeps nothing, and the app goes on without.
pub fn keep<T: Serialize>(name: &str, value: &T) {
    if SessionStorage::set(name, value).is_err() {
        SessionStorage::delete(name);
    }
}

/// Forgets everything.
pub fn clear() {
    SessionStorage::clear();
}
