//! The start page: what this is, and the big choices.

use api::Numbers;
use yew::prelude::*;

use crate::components::button::{Weight, button};
use crate::components::doors::{Door, doors};
use crate::components::icon::{Drawing, icon};
use crate::components::link::link;
use crate::components::page::Page;
use crate::locale::Locale;
use crate::platform::agent;
use crate::route::{Door as Way, Route};
use crate::session::Session;
use crate::state::carry::{bring, forget};

pub(super) fn page(session: &Session) -> Html {
    let locale = &session.locale;
    let mut choices = vec![
        door(locale, "entitled", Route::Begin(Way::Everything), Drawing::Check),
        door(locale, "pension", Route::Begin(Way::Pension), Drawing::Coins),
        door(locale, "letter", Route::Letters, Drawing::Document),
        door(locale, "services", Route::Services, Drawing::Find),
        door(locale, "book", Route::Service, Drawing::Calendar),
        door(locale, "visit", Route::Visit, Drawing::Ticket),
        door(locale, "centres", Route::Centres, Drawing::Pin),
    ];
    if agent::numbers() == Numbers::Agent {
        choices.insert(2, door(locale, "number", Route::Number, Drawing::Ticket));
    }
    html! {
        <Page title={locale.t("start-title")}>
            <p class="lead">{locale.t("start-lead")}</p>
            {kept(session)}
            {doors(locale.t("start-title"), choices)}
            <p class="call">
                {icon(Drawing::Phone)}
                <span>{locale.t("start-call-before")}{" "}<a href="tel:142">{"142"}</a>{" "}{locale.t("start-call-after")}</span>
            </p>
            <p class="small">{locale.t("start-note")}</p>
            <p>{link(Route::Words, locale.t("words-title"))}{" · "}{link(Route::Open, locale.t("bring-title"))}</p>
        </Page>
    }
}

/// What this device kept from before: to go on with, or to forget.
fn kept(session: &Session) -> Html {
    let locale = &session.locale;
    let go_on = {
        let session = session.clone();
        Callback::from(move |_: MouseEvent| {
            if let Some(text) = session.carry.kept.clone() {
                bring(&session, text);
            }
        })
    };
    let forget = {
        let carry = session.carry.clone();
        Callback::from(move |_: MouseEvent| forget(&carry))
    };
    html! {
        <section class="card" hidden={session.carry.kept.is_none()}>
            <p>{locale.t("kept-here")}</p>
            <div class="form__buttons">
                {button(Weight::Primary, locale.t("kept-go-on"), go_on)}
                {button(Weight::Secondary, locale.t("keep-forget"), forget)}
            </div>
        </section>
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
