//! What survives at home: drafts without name or number, gone when the tab closes; and what a person asked to keep.

use serde::Serialize;
use serde::de::DeserializeOwned;
use web_sys::Storage;

/// The tab's storage; nothing where the browser forbids it, as some do without asking.
fn storage() -> Option<Storage> {
    gloo::utils::window().session_storage().ok().flatten()
}

/// Whether drafts survive a reload of this tab.
pub fn works() -> bool {
    const NAME: &str = "works";
    storage().is_some_and(|storage| storage.set_item(NAME, NAME).is_ok() && storage.remove_item(NAME).is_ok())
}

/// The device's storage, likewise.
fn for_good() -> Option<Storage> {
    gloo::utils::window().local_storage().ok().flatten()
}

/// What was kept under a name; nothing if there is none, or storage is forbidden, or it is of an older version.
pub fn load<T: DeserializeOwned>(name: &str) -> Option<T> {
    let text = storage()?.get_item(name).ok().flatten()?;
    serde_json::from_str(&text).ok()
}

/// Keeps a draft. A full or forbidden storage keeps nothing, and the app goes on without.
pub fn keep<T: Serialize>(name: &str, value: &T) {
    let (Some(storage), Ok(text)) = (storage(), serde_json::to_string(value)) else {
        return;
    };
    // What no longer holds must not come back after a reload; where even that is refused, nothing was kept.
    if storage.set_item(name, &text).is_err() {
        let _ = storage.remove_item(name);
    }
}

/// What a person asked to keep on this device.
pub fn kept(name: &str) -> Option<String> {
    for_good()?.get_item(name).ok().flatten()
}

/// Keeps a text on this device until it is forgotten; whether it could.
pub fn keep_for_good(name: &str, text: &str) -> bool {
    for_good().is_some_and(|storage| storage.set_item(name, text).is_ok())
}

/// Forgets what was kept on this device.
pub fn erase(name: &str) {
    // A storage that refuses this has kept nothing.
    let _ = for_good().map(|storage| storage.remove_item(name));
}

/// Forgets everything.
pub fn clear() {
    // A storage that refuses this has kept nothing.
    for storage in [storage(), for_good()].into_iter().flatten() {
        let _ = storage.clear();
    }
}
