//! What survives at home: drafts without name or number, gone when the tab closes; and what a person asked to keep.

use gloo::storage::{LocalStorage, SessionStorage, Storage};
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

/// What a person asked to keep on this device.
pub fn kept(name: &str) -> Option<String> {
    LocalStorage::get(name).ok()
}

/// Keeps a text on this device until it is forgotten; whether it could.
pub fn keep_for_good(name: &str, text: &str) -> bool {
    LocalStorage::set(name, text).is_ok()
}

/// Forgets what was kept on this device.
pub fn erase(name: &str) {
    LocalStorage::delete(name);
}

/// Forgets everything.
pub fn clear() {
    SessionStorage::clear();
    LocalStorage::clear();
}
