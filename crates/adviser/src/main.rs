//! The adviser in a worker of the browser: hears questions as messages and answers them.

#[cfg(target_family = "wasm")]
fn main() {
    worker::listen();
}

/// Elsewhere it is a program that answers the questions of its standard input, line by line: for tests and for looking.
#[cfg(not(target_family = "wasm"))]
fn main() -> std::io::Result<()> {
    use std::io::Write;

    let mut desk = adviser::desk::Desk::default();
    for question in std::io::stdin().lines() {
        writeln!(std::io::stdout(), "{}", desk.answer(&question?))?;
    }
    Ok(())
}

#[cfg(target_family = "wasm")]
mod worker {
    use adviser::desk::Desk;
    use wasm_bindgen::JsCast;
    use wasm_bindgen::prelude::*;
    use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

    /// Says that it is there, and answers each message with one. The handler lives as long as the worker.
    pub(super) fn listen() {
        let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
        let mut desk = Desk::default();
        let answering = scope.clone();
        let heard = move |event: MessageEvent| {
            let question = event.data().as_string().unwrap_or_default();
            send(&answering, &desk.answer(&question));
        };
        scope.set_onmessage(Some(
            Closure::<dyn FnMut(MessageEvent)>::new(heard)
                .into_js_value()
                .unchecked_ref(),
        ));
        send(&scope, "");
    }

    fn send(scope: &DedicatedWorkerGlobalScope, text: &str) {
        if let Err(error) = scope.post_message(&JsValue::from_str(text)) {
            wasm_bindgen::throw_val(error);
        }
    }
}
