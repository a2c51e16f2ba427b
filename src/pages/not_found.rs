//! An address where nothing stands.

use yew::prelude::*;

use crate::components::link::link_as;
use crate::components::page::Page;
use crate::route::Route;
use crate::session::Session;

pub(super) fn page(session: &Session) -> Html {
    let locale = &session.locale;
    html! {
        <Page title={locale.t("not-found-title")}>
            <p class="lead">{locale.t("not-found-text")}</p>
            {link_as(Route::Start, "button button--primary", html! { {locale.t("to-start")} })}
        </Page>
    }
}
