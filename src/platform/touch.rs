//! Touch on a kiosk: nothing but taps does anything, and a tap that a trembling hand repeats counts once.

use std::cell::{Cell, RefCell};

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, MouseEvent, TouchEvent};

use super::document;

/// A tap this soon after another, and this near, is the same hand bouncing.
const BOUNCE_MS: f64 = 200.0;
const BOUNCE_MM: f64 = 12.0;

/// How taps are taken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Touch {
    /// Keys on the screen take taps as fast as they come.
    #[default]
    Usual,
    /// For a hand that trembles: no second tap counts at once, wherever it lands.
    Steady,
}

impl Touch {
    /// All of them, in the order of the sheet.
    pub const ALL: [Touch; 2] = [Touch::Usual, Touch::Steady];

    /// The message that names it.
    pub const fn key(self) -> &'static str {
        match self {
            Touch::Usual => "settings-touch-usual",
            Touch::Steady => "settings-touch-steady",
        }
    }
}

/// A tap that counted: when (milliseconds) and where (the browser's pixels).
#[derive(Clone, Copy)]
struct Tap {
    at: f64,
    x: f64,
    y: f64,
}

thread_local! {
    static TOUCH: Cell<Touch> = const { Cell::new(Touch::Usual) };
    static LAST: Cell<Option<Tap>> = const { Cell::new(None) };
    /// Whether the press under way is a bounce.
    static BOUNCES: Cell<bool> = const { Cell::new(false) };
    static GUARD: RefCell<Vec<EventListener>> = const { RefCell::new(Vec::new()) };
}

/// From now on taps are taken so.
pub fn take(touch: Touch) {
    TOUCH.set(touch);
}

/// From now on this page knows only taps: no selection, no zoom by two fingers. Browsers have switches for these, which come
/// and go with their versions; menus, drags and keys are kept shut by the lock that whoever serves a kiosk puts before it.
pub fn guard() {
    let off = ["selectstart", "dblclick"];
    let mut all: Vec<EventListener> = off.map(|event| listen(event, Event::prevent_default)).into();
    for event in ["touchstart", "touchmove"] {
        all.push(listen(event, |event| {
            let touches = event.dyn_ref::<TouchEvent>().map(|it| it.touches().length());
            if touches.is_some_and(|count| count > 1) {
                event.prevent_default();
            }
        }));
    }
    all.push(listen("pointerdown", |event| {
        let mouse: Option<&MouseEvent> = event.dyn_ref();
        BOUNCES.set(mouse.is_some_and(is_bounce));
    }));
    all.push(listen("mousedown", |event| {
        if BOUNCES.get() {
            event.prevent_default();
        }
    }));
    all.push(listen("click", |event| {
        // What keys and programs press has no place.
        let Some(tap) = event
            .dyn_ref::<MouseEvent>()
            .filter(|it| it.is_trusted() && it.detail() > 0)
        else {
            return;
        };
        if BOUNCES.get() {
            event.prevent_default();
            event.stop_immediate_propagation();
        } else {
            LAST.set(Some(place(tap)));
        }
    }));
    GUARD.set(all);
}

fn listen(event: &'static str, heard: impl Fn(&Event) + 'static) -> EventListener {
    let options = EventListenerOptions {
        phase: gloo::events::EventListenerPhase::Capture,
        passive: false,
    };
    EventListener::new_with_options(&gloo::utils::window(), event, options, heard)
}

fn place(event: &MouseEvent) -> Tap {
    Tap {
        at: event.time_stamp(),
        x: event.client_x().into(),
        y: event.client_y().into(),
    }
}

fn is_bounce(press: &MouseEvent) -> bool {
    let now = place(press);
    let Some(last) = LAST.get().filter(|last| now.at - last.at < BOUNCE_MS) else {
        return false;
    };
    let near = (now.x - last.x).hypot(now.y - last.y) < BOUNCE_MM * document::millimetre();
    let key = press.target().and_then(|it| it.dyn_into::<Element>().ok());
    let on_key = key.is_some_and(|it| matches!(it.closest(".key"), Ok(Some(_))));
    TOUCH.get() == Touch::Steady || (near && !on_key)
}
