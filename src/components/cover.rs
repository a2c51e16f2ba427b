//! "Hide": covers a kiosk's screen at once from whoever comes near. Nothing is lost, and one tap shows it again.
//!
//! States: out of sight, or over everything; the question whether somebody is still there opens above it.
//! Accessibility: a native modal dialog with one large button; what lies behind it is not read.

use yew::prelude::*;

use super::button::{Weight, button};
use super::icon::{Drawing, icon};
use crate::locale::Locale;
use crate::platform::document;

/// Its name in the page.
const ID: &str = "cover";

/// The button, and what it opens.
pub fn cover(locale: &Locale) -> Html {
    let hide = Callback::from(|_: MouseEvent| document::open_dialog(ID));
    let show = Callback::from(|_: MouseEvent| document::close_dialog(ID));
    html! {
        <>
            <button type="button" class="hide" onclick={hide}>
                {icon(Drawing::Hidden)}<span>{locale.t("bar-hide")}</span>
            </button>
            <dialog id={ID} class="dialog dialog--cover" aria-labelledby="cover-title">
                <h2 id="cover-title">{locale.t("cover-title")}</h2>
                <p>{locale.t("cover-text")}</p>
                {button(Weight::Primary, locale.t("cover-show"), show)}
            </dialog>
        </>
    }
}
