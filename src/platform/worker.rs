//! A program beside the page: started by its address, spoken to in texts.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::{Array, Function, JsString, Object, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::{Event, MessageEvent};

use super::document;

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

/// The name that the server's policy allows for what lets addresses of programs through.
const POLICY: &str = "adviser";

thread_local! {
    /// A page may make the policy once.
    static POLICY_MADE: RefCell<Option<JsValue>> = const { RefCell::new(None) };
}

/// The address as the browser takes it: where it knows trusted types, only from a named policy.
fn trusted(path: &str) -> Result<JsValue, JsValue> {
    let types = Reflect::get(&gloo::utils::window(), &"trustedTypes".into())?;
    if types.is_undefined() {
        return Ok(path.into());
    }
    let policy = match POLICY_MADE.with_borrow(Clone::clone) {
        Some(policy) => policy,
        None => {
            let rules = Object::new();
            let own = |path: JsString| path;
            let own = Closure::<dyn Fn(JsString) -> JsString>::new(own).into_js_value();
            Reflect::set(&rules, &"createScriptURL".into(), &own)?;
            let policy = call(&types, "createPolicy", &Array::of2(&POLICY.into(), &rules))?;
            POLICY_MADE.set(Some(policy.clone()));
            policy
        }
    };
    call(&policy, "createScriptURL", &Array::of1(&path.into()))
}

fn call(object: &JsValue, method: &str, arguments: &Array) -> Result<JsValue, JsValue> {
    let method: Function = Reflect::get(object, &method.into())?.dyn_into()?;
    method.apply(object, arguments)
}
