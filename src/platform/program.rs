//! Programs of our own, by their addresses: how a page may name them, and how one takes the place of another.

use std::cell::RefCell;

use js_sys::{Array, Function, JsString, Object, Reflect};
use wasm_bindgen::prelude::*;

use super::document;

/// Starts a program in this page.
pub fn start(path: &str) {
    if let Err(error) = begin(path) {
        document::report("program", &error);
        document::set_data("offline", "");
    }
}

fn begin(path: &str) -> Result<(), JsValue> {
    let document = gloo::utils::document();
    let script = document.create_element("script")?;
    script.set_attribute("type", "module")?;
    Reflect::set(&script, &"src".into(), &trusted(path)?)?;
    gloo::utils::head().append_child(&script)?;
    Ok(())
}

/// The name that the server's policy allows for what lets addresses of programs through. Two programs of one page
/// need two.
const POLICY: &str = if cfg!(feature = "whole") { "whole" } else { "first" };

thread_local! {
    /// A page may make the policy once.
    static POLICY_MADE: RefCell<Option<JsValue>> = const { RefCell::new(None) };
}

/// The address as the browser takes it: where it knows trusted types, only from a named policy. Each program of a page
/// needs one of its own name.
pub(super) fn trusted(path: &str) -> Result<JsValue, JsValue> {
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
