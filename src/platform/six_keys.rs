//! The keys of a keypad for who does not see the screen: six, and two more for the volume where the keypad has them.
//!
//! The keypad is a USB keyboard that sends these, by its own setting.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;

/// The names of the keys, as browsers call what the keypad sends.
pub mod names {
    /// Up.
    pub const UP: &str = "ArrowUp";
    /// Down.
    pub const DOWN: &str = "ArrowDown";
    /// Left.
    pub const LEFT: &str = "ArrowLeft";
    /// Right.
    pub const RIGHT: &str = "ArrowRight";
    /// Select.
    pub const SELECT: &str = "Enter";
    /// Help.
    pub const HELP: &str = "F1";
    /// The same key at a kiosk, whose compositor takes F1 from the browser.
    pub const HELP_AT_KIOSK: &str = "Help";
    /// Louder, where there is a key for it.
    pub const LOUDER: &str = "AudioVolumeUp";
    /// Quieter, where there is a key for it.
    pub const QUIETER: &str = "AudioVolumeDown";
}

/// A key of the keypad.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// Up.
    Up,
    /// Down.
    Down,
    /// Left.
    Left,
    /// Right.
    Right,
    /// Select.
    Select,
    /// Help.
    Help,
    /// Louder.
    Louder,
    /// Quieter.
    Quieter,
}

fn key(name: &str) -> Option<Key> {
    Some(match name {
        names::UP => Key::Up,
        names::DOWN => Key::Down,
        names::LEFT => Key::Left,
        names::RIGHT => Key::Right,
        names::SELECT => Key::Select,
        names::HELP | names::HELP_AT_KIOSK => Key::Help,
        names::LOUDER => Key::Louder,
        names::QUIETER => Key::Quieter,
        _ => return None,
    })
}

/// Calls back with each press, which then means nothing else to the page. A key that is held is one press.
pub fn watch(on_press: impl Fn(Key) + 'static) -> EventListener {
    let mut options = EventListenerOptions::run_in_capture_phase();
    options.passive = false;
    EventListener::new_with_options(&gloo::utils::window(), "keydown", options, move |event| {
        // The keypad holds no other key; with one, it is somebody's keyboard.
        let alone = |it: &&KeyboardEvent| !(it.ctrl_key() || it.alt_key() || it.meta_key() || it.shift_key());
        let pressed = event.dyn_ref::<KeyboardEvent>().filter(alone);
        let repeats = pressed.is_some_and(KeyboardEvent::repeat);
        let pressed = pressed.and_then(|it| key(&it.key()));
        if let Some(pressed) = pressed {
            event.prevent_default();
            event.stop_propagation();
            if !repeats {
                on_press(pressed);
            }
        }
    })
}
