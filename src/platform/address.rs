//! The browser's address and its history.

use gloo::events::EventListener;
use l10n::Language;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::PageTransitionEvent;

use super::document::report;
use super::speech;

/// The path of the address, without what follows it.
pub fn path() -> String {
    gloo::utils::window().location().pathname().unwrap_or_default()
}

/// Where the app stands in the net, such as `https://dost.example`.
pub fn origin() -> String {
    gloo::utils::window().location().origin().unwrap_or_default()
}

/// Before the tag of a language, in an address that leads to the app.
const LANGUAGE: &str = "?lang=";

/// What a code on a screen or on paper leads to: a page that opens in the language of the person who takes it along.
pub fn leading(site: &str, path: &str, language: Language) -> String {
    format!("{site}{path}{LANGUAGE}{}", language.tag())
}

/// The language that the address asks for; from now on it stands there no more, so that what is chosen later counts.
pub fn take_language() -> Option<Language> {
    let location = gloo::utils::window().location();
    let language = Language::from_tag(location.search().ok()?.strip_prefix(LANGUAGE)?)?;
    replace(&(path() + &location.hash().unwrap_or_default()));
    Some(language)
}

/// What follows `#` in the address; from now on it stands there no more, nor in the history. Whatever it held never
/// left the device: browsers do not send it.
pub fn take_fragment() -> Option<String> {
    let fragment = gloo::utils::window().location().hash().ok()?;
    let text = fragment.strip_prefix('#')?.to_owned();
    replace(&path());
    Some(text)
}

/// Loads the page anew with another path; "back" leads to the present one.
pub fn open(path: &str) {
    // Some browsers go on reading aloud over a new page.
    speech::stop();
    change(gloo::utils::window().location().assign(path));
}

/// The same instead of the present path.
pub fn open_instead(path: &str) {
    change(gloo::utils::window().location().replace(path));
}

/// A page that the browser kept aside and shows again knows nothing of what happened since: it is loaded anew.
pub fn never_from_memory() -> EventListener {
    EventListener::new(&gloo::utils::window(), "pageshow", |event| {
        let from_memory = event
            .dyn_ref::<PageTransitionEvent>()
            .is_some_and(PageTransitionEvent::persisted);
        if from_memory {
            change(gloo::utils::window().location().reload());
        }
    })
}

/// Shows another path; "back" leads to the present one.
pub fn push(path: &str) {
    change(gloo::utils::history().push_state_with_url(&JsValue::NULL, "", Some(path)));
}

/// Shows another path instead of the present one.
pub fn replace(path: &str) {
    change(gloo::utils::history().replace_state_with_url(&JsValue::NULL, "", Some(path)));
}

fn change(changed: Result<(), JsValue>) {
    if let Err(error) = changed {
        report("address", &error);
    }
}

/// Calls back with the path whenever the person goes back or forward.
pub fn watch(on_change: impl Fn(String) + 'static) -> EventListener {
    EventListener::new(&gloo::utils::window(), "popstate", move |_| on_change(path()))
}
