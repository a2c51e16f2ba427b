//! The start page: what this is, and the big choices.

use yew::prelude::*;

use crate::components::doors::{Door, doors};
use crate::components::icon::{Drawing, icon};
use crate::components::page::Page;
use crate::locale::Locale;
use crate::route::{Door as Way, Route};
use crate::session::Session;

pub(super) fn page(session: &Session) -> Html {
    let locale = &session.locale;
    let choices = vec![
        door(locale, "entitled", Route::Begin(Way::Everything), Drawing::Check),
        door(locale, "pension", Route::Begin(Way::Pension), Drawing::Coins),
        door(locale, "letter", Route::Letters, Drawing::Document),
        door(locale, "services", Route::Services, Drawing::Find),
        door(locale, "book", Route::Service, Drawing::Calendar),
        door(locale, "visit", Route::Visit, Drawing::Ticket),
        door(locale, "centres", Route::Centres, Drawing::Pin),
    ];
    html! {
        <Page title={locale.t("start-title")}>
            <p class="lead">{locale.t("start-lead")}</p>
            {doors(locale.t("start-title"), choices)}
            <p class="call">
                {icon(Drawing::Phone)}
                <span>{locale.t("start-call-before")}{" "}<a href="tel:142">{"142"}</a>{" "}{locale.t("start-call-after")}</span>
            </p>
            <p class="small">{locale.t("start-note")}</p>
        </Page>
    }
}

/// A door whose messages begin with `start-<key>`.
fn door(locale: &Locale, key: &str, to: Route, drawing: Drawing) -> Door {
    Door {
        to,
        drawing,
        title: locale.t(&format!("start-{key}-title")),
        text: locale.t(&format!("start-{key}-text")),
    }
}
