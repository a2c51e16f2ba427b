//! An address where nothing stands.

use yew::prelude::*;

use crate::components::link::NavLink;
use crate::components::page::Page;
use crate::locale::use_locale;
use crate::route::Route;

#[component]
pub(super) fn NotFound() -> Html {
    let locale = use_locale();
    html! {
        <Page title={locale.t("not-found-title")}>
            <p class="lead">{locale.t("not-found-text")}</p>
            <NavLink to={Route::Start} class="button button--primary">{locale.t("to-start")}</NavLink>
        </Page>
    }
}
