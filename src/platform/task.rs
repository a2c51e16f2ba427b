//! Work that goes on while the screen is shown.

use std::future::Future;

/// Runs a future on the browser's own event loop.
pub fn spawn(work: impl Future<Output = ()> + 'static) {
    wasm_bindgen_futures::spawn_local(work);
}
