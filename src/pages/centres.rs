//! The centres: address, districts and hours.

use yew::prelude::*;

use super::words;
use crate::components::page::Page;
use crate::locale::Locale;
use crate::route::Route;
use crate::session::Session;

pub(super) fn page(session: &Session) -> Html {
    let locale = &session.locale;
    html! {
        <Page title={locale.t("centres-title")} back={Route::Start}>
            <p class="lead">{locale.t("centre-any")}</p>
            <ul class="plain-list">{for catalogue::centres().iter().map(|centre| card(locale, centre))}</ul>
        </Page>
    }
}

fn card(locale: &Locale, centre: &catalogue::Centre) -> Html {
    html! {
        <li key={centre.key} class="card">
            <h2>{locale.name(&centre.names)}</h2>
            <p>{locale.name(&centre.address)}</p>
            <p class="hint" hidden={centre.address_complete}>{locale.t("centre-address-incomplete")}</p>
            <p hidden={centre.districts.is_empty()}>{words::districts(locale, centre)}</p>
            <p>{words::hours(locale, centre)}</p>
        </li>
    }
}
