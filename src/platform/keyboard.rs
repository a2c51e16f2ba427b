//! Keys: types into the box that has the focus, as a hardware key would, and lets one key choose among radio buttons.

use std::cell::Cell;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::future::TimeoutFuture;
use wasm_bindgen::JsCast;
use web_sys::{
    Event, EventInit, HtmlInputElement, KeyboardEvent, ScrollIntoViewOptions, ScrollLogicalPosition,
};

use super::document::report;
use super::task;
use crate::forms::edit::Edit;

/// The attribute by which a box names the keys it wants.
const KEYS: &str = "data-keys";

/// Calls back with the keys that the focused box wants, and with nothing when something else has the focus.
///
/// What is pressed takes the focus before the press ends. Were the page to move then, the release would meet something
/// else, and the press be lost: so nothing changes until the click of the press has been heard.
pub fn watch_focus(on_change: impl Fn(Option<String>) + 'static) -> [EventListener; 3] {
    let document = gloo::utils::document();
    let pressed = Rc::new(Cell::new(false));
    let settle = {
        let pressed = pressed.clone();
        Rc::new(move || {
            if !pressed.get() {
                on_change(wanted());
            }
        })
    };
    let press = {
        let pressed = pressed.clone();
        EventListener::new(&document, "mousedown", move |_| pressed.set(true))
    };
    let focus = {
        let settle = settle.clone();
        EventListener::new(&document, "focusin", move |_| settle())
    };
    // The click comes with the release, before any timer.
    let release = EventListener::new(&document, "mouseup", move |_| {
        pressed.set(false);
        let settle = settle.clone();
        task::spawn(async move {
            TimeoutFuture::new(0).await;
            settle();
        });
    });
    [press, focus, release]
}

/// The keys that the focused box wants.
fn wanted() -> Option<String> {
    focused()?.get_attribute(KEYS)
}

/// Brings the focused box into view, with what is said about it where there is room.
pub fn reveal() {
    let Some(input) = focused().filter(|it| it.has_attribute(KEYS)) else {
        return;
    };
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Nearest);
    for around in [input.closest(".date"), input.closest(".field")] {
        if let Ok(Some(around)) = around {
            around.scroll_into_view_with_scroll_into_view_options(&options);
        }
    }
    input.scroll_into_view_with_scroll_into_view_options(&options);
}

/// The capital of a letter in a language: the Azerbaijani i has its dot.
pub fn capital(language: &str, letter: &str) -> String {
    js_sys::JsString::from(letter)
        .to_locale_upper_case(Some(language))
        .into()
}

fn focused() -> Option<HtmlInputElement> {
    gloo::utils::document().active_element()?.dyn_into().ok()
}

/// Chooses among the radio buttons around the focused one: a digit by place, a letter by the beginning of the words.
pub fn choose(event: &KeyboardEvent) {
    if !(event.ctrl_key() || event.alt_key() || event.meta_key())
        && let Some(chosen) = meant(&event.key())
    {
        event.prevent_default();
        chosen.click();
        if let Err(error) = chosen.focus() {
            report("focus", &error);
        }
    }
}

fn meant(key: &str) -> Option<HtmlInputElement> {
    let mut letters = key.chars();
    let (Some(letter), None) = (letters.next(), letters.next()) else {
        return None;
    };
    let here = focused().filter(|it| it.type_() == "radio")?;
    let group = here.closest("fieldset").ok()??;
    let all = group.query_selector_all("input[type=radio]").ok()?;
    let mut all = (0..all.length()).filter_map(|index| all.item(index)?.dyn_into::<HtmlInputElement>().ok());
    match letter.to_digit(10) {
        Some(place) => all.nth(usize::try_from(place).ok()?.checked_sub(1)?),
        None => all.find(|radio| {
            let words = radio.next_element_sibling().and_then(|it| it.text_content());
            let first = words.and_then(|it| it.trim_start().chars().next());
            first.is_some_and(|it| it.to_lowercase().eq(letter.to_lowercase()))
        }),
    }
}

/// Whether the next letter begins a word.
pub fn at_word_start() -> bool {
    focused().is_some_and(|input| {
        let edit = read(&input);
        edit.before().is_empty() || edit.before().ends_with([' ', '-'])
    })
}

/// Whether a box to type in has the focus.
pub fn writes() -> bool {
    written().is_some()
}

fn written() -> Option<HtmlInputElement> {
    focused().filter(|it| it.type_() == "text")
}

/// Does to the focused box what a key does.
pub fn change(key: impl FnOnce(Edit) -> Edit) {
    let Some(input) = written() else {
        return;
    };
    let before = input.value();
    let after = key(read(&input));
    let heard = if after.text() == before {
        Ok(true)
    } else {
        input.set_value(after.text());
        let init = EventInit::new();
        init.set_bubbles(true);
        Event::new_with_event_init_dict("input", &init).and_then(|event| input.dispatch_event(&event))
    };
    let caret = u32::try_from(after.caret()).unwrap_or(u32::MAX);
    if let Err(error) = heard.and_then(|_| input.set_selection_range(caret, caret)) {
        report("keypad", &error);
    }
}

fn read(input: &HtmlInputElement) -> Edit {
    let at = |unit: Option<u32>| unit.and_then(|it| usize::try_from(it).ok()).unwrap_or(usize::MAX);
    let start = at(input.selection_start().ok().flatten());
    let end = at(input.selection_end().ok().flatten()).max(start);
    Edit::new(input.value(), start..end)
}
