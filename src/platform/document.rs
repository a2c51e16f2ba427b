//! The page as a whole: title, language, focus, printing, saving a file, starting anew.

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, HtmlDialogElement, HtmlElement, Url};

fn root() -> Option<HtmlElement> {
    gloo::utils::document().document_element()?.dyn_into().ok()
}

fn by_id(id: &str) -> Option<HtmlElement> {
    gloo::utils::document().get_element_by_id(id)?.dyn_into().ok()
}

/// The page's title in the browser.
pub fn set_title(title: &str) {
    gloo::utils::document().set_title(title);
}

/// The language of the text, for speech and hyphenation.
pub fn set_language(tag: &str) {
    set_root("lang", tag);
}

/// A `data-…` attribute of the root element, which the stylesheets read.
pub fn set_data(name: &str, value: &str) {
    set_root(&format!("data-{name}"), value);
}

/// What a `data-…` attribute of the root element says.
pub fn data(name: &str) -> Option<String> {
    root()?.get_attribute(&format!("data-{name}"))
}

thread_local! {
    static MILLIMETRE: std::cell::Cell<f64> = const { std::cell::Cell::new(4.0) };
}

/// A millimetre of the screen in the browser's pixels.
pub fn millimetre() -> f64 {
    MILLIMETRE.get()
}

/// Tells the stylesheets what a millimetre is, on a screen whose diagonal has so many.
pub fn set_millimetre(diagonal: f64) {
    let Ok(screen) = gloo::utils::window().screen() else {
        return;
    };
    if let (Some(root), Ok(width), Ok(height)) = (root(), screen.width(), screen.height()) {
        let pixels = f64::from(width).hypot(f64::from(height)) / diagonal;
        MILLIMETRE.set(pixels);
        // The browser's own words for a number: ours would weigh more than all of this.
        let value = js_sys::Number::from(pixels)
            .to_string_with_radix(10)
            .map(String::from);
        let value = value.unwrap_or_default() + "px";
        if let Err(error) = root.style().set_property("--mm", &value) {
            report("millimetre", &error);
        }
    }
}

fn set_root(name: &str, value: &str) {
    if let Some(root) = root()
        && let Err(error) = root.set_attribute(name, value)
    {
        report("attribute", &error);
    }
}

/// Moves the focus to an element, the text around it in view.
pub fn focus(id: &str) {
    if let Some(element) = by_id(id)
        && let Err(error) = element.focus()
    {
        report("focus", &error);
    }
}

/// Id of what the screen stands in; at a kiosk it scrolls, and nothing else does.
pub const SCREEN: &str = "screen";

/// Shows the page from its top.
pub fn scroll_to_top() {
    gloo::utils::window().scroll_to_with_x_and_y(0.0, 0.0);
    if let Some(screen) = by_id(SCREEN) {
        screen.set_scroll_top(0);
    }
}

/// Opens a `<dialog>` above everything else; the browser keeps the focus inside.
pub fn open_dialog(id: &str) {
    if let Some(dialog) = by_id(id).and_then(|element| element.dyn_into::<HtmlDialogElement>().ok())
        && !dialog.open()
        && let Err(error) = dialog.show_modal()
    {
        report("dialog", &error);
    }
}

/// Whether a `<dialog>` is open.
pub fn is_open(id: &str) -> bool {
    let dialog = by_id(id).and_then(|element| element.dyn_into::<HtmlDialogElement>().ok());
    dialog.is_some_and(|dialog| dialog.open())
}

/// Closes a `<dialog>`.
pub fn close_dialog(id: &str) {
    if let Some(dialog) = by_id(id).and_then(|element| element.dyn_into::<HtmlDialogElement>().ok()) {
        dialog.close();
    }
}

/// Letters on paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Letters {
    /// Of the usual size.
    Usual,
    /// For whom the usual ones are too small.
    Large,
}

/// Opens the browser's print view.
pub fn print(letters: Letters) {
    let size = match letters {
        Letters::Usual => "normal",
        Letters::Large => "large",
    };
    set_data("print", size);
    if let Err(error) = gloo::utils::window().print() {
        report("print", &error);
    }
}

/// Hands a text file to the person, by the browser's own way of saving.
fn save_file(name: &str, mime: &str, content: &str) {
    if let Err(error) = try_save_file(name, mime, content) {
        report("save", &error);
    }
}

/// Hands a calendar file to the person.
pub fn save_calendar(content: &str) {
    save_file("dost.ics", "text/calendar;charset=utf-8", content);
}

fn try_save_file(name: &str, mime: &str, content: &str) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(mime);
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&JsValue::from_str(content)), &options)?;
    let url = Url::create_object_url_with_blob(&blob)?;
    let link: HtmlAnchorElement = gloo::utils::document().create_element("a")?.dyn_into()?;
    link.set_href(&url);
    link.set_download(name);
    link.click();
    Url::revoke_object_url(&url)
}

/// Leaves this page and everything it holds in memory, and loads the start page.
pub fn start_anew() {
    if let Err(error) = gloo::utils::window().location().replace("/") {
        report("start anew", &error);
    }
}

/// Takes the app off the screen. It goes on behind it, for whatever is still under way.
pub fn blank() {
    if let Some(root) = app_root() {
        root.remove();
    }
}

/// Whether the app has put something on the screen.
pub fn is_showing() -> bool {
    app_root().is_some_and(|root| root.first_element_child().is_some())
}

/// A failure of the browser, in its console. Never with anything a person typed.
pub fn report(what: &str, error: &JsValue) {
    web_sys::console::warn_2(&JsValue::from_str(what), error);
}

/// The element that the app fills.
pub fn app_root() -> Option<web_sys::Element> {
    gloo::utils::document().get_element_by_id("app")
}

/// What stands in the box that an event came from.
pub fn typed(event: &yew::InputEvent) -> String {
    use yew::TargetCast;
    event
        .target_dyn_into::<web_sys::HtmlInputElement>()
        .map(|input| input.value())
        .unwrap_or_default()
}

thread_local! {
    static FIRST_SCREEN: std::cell::Cell<bool> = const { std::cell::Cell::new(true) };
}

/// Whether no screen was shown before this call.
pub fn is_first_screen() -> bool {
    FIRST_SCREEN.with(|first| first.replace(false))
}

/// Stays here when a link that leads out of the app was clicked, such as one to a telephone.
pub fn stay_here(event: &yew::MouseEvent) {
    let clicked = event
        .target()
        .and_then(|it| it.dyn_into::<web_sys::Element>().ok());
    let link = clicked.and_then(|it| it.closest("a[href]").ok()?);
    if link.is_some() {
        event.prevent_default();
    }
}

/// The path of the app's own link that was plainly clicked: not with a key that asks for a new tab, and not to a
/// place on the same page.
pub fn internal_link(event: &yew::MouseEvent) -> Option<String> {
    let elsewhere = event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key();
    if elsewhere || event.default_prevented() {
        return None;
    }
    let clicked: web_sys::Element = event.target()?.dyn_into().ok()?;
    let href = clicked.closest("a[href]").ok()??.get_attribute("href")?;
    href.starts_with('/').then_some(href)
}
