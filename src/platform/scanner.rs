//! A scanner at a kiosk. It types what it reads as a keyboard would, far faster than a person, and ends with Enter. What
//! may come from it is held back until that is sure: no box ever sees it, and what a person types comes a moment later.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::Timeout;
use gloo::timers::future::TimeoutFuture;
use wasm_bindgen::JsCast;
use web_sys::{KeyboardEvent, KeyboardEventInit};

use super::document::report;
use super::{keyboard, task};

/// Scanners leave less between two keys, people more.
const QUICK_MS: f64 = 60.0;
/// After this long without a key it was a person. Longer than quick, since a busy page hears keys late.
const HELD_MS: u32 = 120;
/// Nothing shorter is a code of ours.
const SHORTEST: usize = 8;

/// What may come from a scanner.
#[derive(Default)]
struct Held {
    text: String,
    /// When its last key came, in milliseconds.
    last: f64,
    release: Option<Timeout>,
}

/// Calls back with whatever is scanned.
pub fn watch(on_scan: impl Fn(&str) + 'static) -> EventListener {
    let held = Rc::new(RefCell::new(Held::default()));
    let options = EventListenerOptions {
        phase: gloo::events::EventListenerPhase::Capture,
        passive: false,
    };
    EventListener::new_with_options(&gloo::utils::window(), "keydown", options, move |event| {
        let Some(event) = event.dyn_ref::<KeyboardEvent>().filter(|it| it.is_trusted()) else {
            return;
        };
        if event.ctrl_key() || event.alt_key() || event.meta_key() {
            return;
        }
        let key = event.key();
        let quick = event.time_stamp() - held.borrow().last <= QUICK_MS;
        if !quick {
            release(&held);
        }
        let is_empty = held.borrow().text.is_empty();
        match key.as_str() {
            // No code begins with one, and it presses buttons.
            " " if is_empty => {}
            "Shift" | "CapsLock" => {}
            "Enter" if held.borrow().text.len() >= SHORTEST => {
                swallow(event);
                let scanned = std::mem::take(&mut *held.borrow_mut()).text;
                on_scan(&scanned);
            }
            letter if letter.chars().count() == 1 => {
                swallow(event);
                let later = held.clone();
                let mut held = held.borrow_mut();
                held.text.push_str(letter);
                held.last = event.time_stamp();
                held.release = Some(Timeout::new(HELD_MS, move || release(&later)));
            }
            _ => release(&held),
        }
    })
}

fn swallow(event: &KeyboardEvent) {
    event.prevent_default();
    event.stop_immediate_propagation();
}

/// It was a person: the box gets what they typed, and whatever else listens to keys hears them.
fn release(held: &RefCell<Held>) {
    let text = std::mem::take(&mut *held.borrow_mut()).text;
    if text.is_empty() {
        return;
    }
    if keyboard::writes() {
        return keyboard::change(|edit| edit.typed(&text));
    }
    // Later, since this may be the listener that hears them.
    task::spawn(async move {
        TimeoutFuture::new(0).await;
        press(&text);
    });
}

fn press(text: &str) {
    let document = gloo::utils::document();
    for letter in text.chars() {
        let init = KeyboardEventInit::new();
        init.set_key(letter.encode_utf8(&mut [0; 4]));
        init.set_bubbles(true);
        let event = KeyboardEvent::new_with_keyboard_event_init_dict("keydown", &init);
        if let (Some(target), Ok(event)) = (document.active_element(), event)
            && let Err(error) = target.dispatch_event(&event)
        {
            report("keys", &error);
        }
    }
}
