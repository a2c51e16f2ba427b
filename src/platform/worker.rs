//! A program beside the page: started by its address, spoken to in texts.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::{Event, MessageEvent};

use super::document;
use super::program::trusted;

/// The program. It ends when this is dropped.
pub struct Worker {
    worker: web_sys::Worker,
    // The browser calls these as long as the worker lives.
    _heard: Closure<dyn FnMut(MessageEvent)>,
    _broke: Closure<dyn FnMut(Event)>,
}

impl Worker {
    /// Starts the program of this address. `heard` is called with each of its texts; `broke` once, if it cannot be
    /// loaded or ends by a fault.
    pub fn start(path: &str, heard: impl Fn(String) + 'static, broke: impl Fn() + 'static) -> Option<Worker> {
        let worker = match begin(path) {
            Ok(worker) => worker,
            Err(error) => {
                document::report("worker", &error);
                return None;
            }
        };
        let heard =
            Closure::new(move |event: MessageEvent| heard(event.data().as_string().unwrap_or_default()));
        let told = Rc::new(Cell::new(false));
        let broke = Closure::new(move |_: Event| {
            if !told.replace(true) {
                broke();
            }
        });
        worker.set_onmessage(Some(heard.as_ref().unchecked_ref()));
        worker.set_onerror(Some(broke.as_ref().unchecked_ref()));
        Some(Worker {
            worker,
            _heard: heard,
            _broke: broke,
        })
    }

    /// Sends a text.
    pub fn tell(&self, text: &str) {
        if let Err(error) = self.worker.post_message(&JsValue::from_str(text)) {
            document::report("worker", &error);
        }
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}

/// A module as a worker.
fn begin(path: &str) -> Result<web_sys::Worker, JsValue> {
    let options = Object::new();
    Reflect::set(&options, &"type".into(), &"module".into())?;
    let constructor: Function = Reflect::get(&gloo::utils::window(), &"Worker".into())?.dyn_into()?;
    let arguments = Array::of2(&trusted(path)?, &options);
    Ok(Reflect::construct(&constructor, &arguments)?.unchecked_into())
}
