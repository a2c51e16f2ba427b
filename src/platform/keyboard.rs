//! Keys: types into the box that has the focus, as a hardware key would, and lets one key choose among radio buttons.

use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::future::TimeoutFuture;
use wasm_bindgen::JsCast;
use web_sys::{
    Event, EventInit, HtmlButtonElement, HtmlInputElement, KeyboardEvent, ScrollIntoViewOptions,
    ScrollLogicalPosition,
};

use super::document::report;
use super::task;

/// The attribute by which a box names the keys it wants.
const KEYS: &str = "data-keys";

/// Time for the page to make room for the keys before the box is brought into view.
const SETTLE_MS: u32 = 60;

/// Calls back with the keys that the focused box wants, and with nothing when something else has the focus.
///
/// What is pressed takes the focus before the press ends. Were the keys to vanish then, the page would move under the
/// finger and the press be lost: so controls are heard when their click comes.
pub fn watch_focus(on_change: impl Fn(Option<String>) + 'static) -> [EventListener; 2] {
    let document = gloo::utils::document();
    let on_change = Rc::new(on_change);
    let on_click = on_change.clone();
    let focus = EventListener::new(&document, "focusin", move |_| {
        let keys = wanted();
        if keys.is_some() {
            task::spawn(async {
                TimeoutFuture::new(SETTLE_MS).await;
                reveal();
            });
        } else if focused().is_some() || on_button() {
            return;
        }
        on_change(keys);
    });
    let click = EventListener::new(&document, "click", move |_| {
        if !on_button() {
            on_click(wanted());
        }
    });
    [focus, click]
}

/// The keys that the focused box wants.
fn wanted() -> Option<String> {
    focused()?.get_attribute(KEYS)
}

/// Whether a button has the focus. What it does may keep the keys or end the screen.
fn on_button() -> bool {
    let active = gloo::utils::document().active_element();
    active.is_some_and(|it| it.has_type::<HtmlButtonElement>())
}

/// Brings the focused box to the middle of the screen, clear of the keys.
fn reveal() {
    if let Some(input) = focused() {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Center);
        input.scroll_into_view_with_scroll_into_view_options(&options);
    }
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
        let (before, _) = around_caret(&input);
        before.is_empty() || before.ends_with([' ', '-'])
    })
}

/// Types text at the caret.
pub fn insert(text: &str) {
    if let Some(input) = focused() {
        let (before, after) = around_caret(&input);
        replace(&input, &format!("{before}{text}"), &after);
    }
}

/// Deletes the character before the caret.
pub fn delete_back() {
    if let Some(input) = focused() {
        let (mut before, after) = around_caret(&input);
        before.pop();
        replace(&input, &before, &after);
    }
}

/// The text before and after the caret; what is selected belongs to neither and is replaced.
fn around_caret(input: &HtmlInputElement) -> (String, String) {
    let units: Vec<u16> = input.value().encode_utf16().collect();
    let at = |position: Option<u32>| {
        position
            .and_then(|it| usize::try_from(it).ok())
            .unwrap_or(units.len())
            .min(units.len())
    };
    let start = at(input.selection_start().ok().flatten());
    let end = at(input.selection_end().ok().flatten()).max(start);
    (
        String::from_utf16_lossy(&units[..start]),
        String::from_utf16_lossy(&units[end..]),
    )
}

fn replace(input: &HtmlInputElement, before: &str, after: &str) {
    input.set_value(&format!("{before}{after}"));
    let caret = u32::try_from(before.encode_utf16().count()).unwrap_or(u32::MAX);
    let init = EventInit::new();
    init.set_bubbles(true);
    let heard =
        Event::new_with_event_init_dict("input", &init).and_then(|event| input.dispatch_event(&event));
    if let Err(error) = heard.and_then(|_| input.set_selection_range(caret, caret)) {
        report("keypad", &error);
    }
}
