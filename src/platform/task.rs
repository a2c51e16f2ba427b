//! Work that goes on while the screen is shown.

use std::future::Future;

use gloo::timers::future::TimeoutFuture;

/// Runs a future on the browser's own event loop.
pub fn spawn(work: impl Future<Output = ()> + 'static) {
    wasm_bindgen_futures::spawn_local(work);
}

/// Waits for so many milliseconds.
pub async fn pause(ms: u32) {
    TimeoutFuture::new(ms).await;
}
