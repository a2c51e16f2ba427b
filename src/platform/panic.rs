//! When the app breaks: the page says so and starts again by itself, instead of standing dead.

use wasm_bindgen::JsValue;
use web_sys::HtmlMetaElement;

use super::document;

const RESTART_AFTER: &str = "8;url=/";

/// Shows the notice that `index.html` keeps ready, and reloads after a few seconds.
///
/// The message goes to the console; it names code, never what a person typed.
pub fn install() {
    yew::set_custom_panic_hook(Box::new(|info| {
        let place = info.location().map(ToString::to_string).unwrap_or_default();
        document::report("broken at", &JsValue::from_str(&place));
        document::set_data("broken", "");
        restart_soon();
    }));
}

fn restart_soon() {
    use wasm_bindgen::JsCast;
    let page = gloo::utils::document();
    let Some(meta) = page
        .create_element("meta")
        .ok()
        .and_then(|it| it.dyn_into::<HtmlMetaElement>().ok())
    else {
        return;
    };
    meta.set_http_equiv("refresh");
    meta.set_content(RESTART_AFTER);
    if let Some(head) = page.head()
        && let Err(error) = head.append_child(&meta)
    {
        document::report("restart", &error);
    }
}
