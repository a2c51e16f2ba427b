//! Something that is fetched, on its way, failed with a way to try again, or here.

use yew::prelude::*;

use super::trouble;
use crate::components::button::{Weight, button};
use crate::locale::Locale;
use crate::state::catalogue::Shelf;
use crate::state::remote::Remote;

/// What is fetched, shown once it is here.
pub(super) fn fetched<T>(
    locale: &Locale,
    remote: &Remote<T>,
    again: &Callback<()>,
    show: impl FnOnce(&T) -> Html,
) -> Html {
    match remote {
        Remote::Loading => html! { <p class="hint" role="status">{locale.t("loading")}</p> },
        Remote::Failed(failure) => {
            let again = again.reform(|_: MouseEvent| ());
            html! {
                <div class="stack">
                    <div role="alert">{trouble::trouble(locale, Some(failure))}</div>
                    {button(Weight::Secondary, locale.t("try-again"), again)}
                </div>
            }
        }
        Remote::Here(it) => show(it),
    }
}

/// The catalogue, shown once it is here.
pub(super) fn catalogue(locale: &Locale, show: impl FnOnce(&Shelf) -> Html) -> Html {
    let catalogue = locale.catalogue();
    fetched(locale, &catalogue.remote, &catalogue.again, |shelf| show(shelf))
}
