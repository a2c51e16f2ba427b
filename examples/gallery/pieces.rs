//! What is pressed, listed and told: doors, buttons, links, notices, progress, settings.

use api::Asked;
use dost_guide::components::button::{Weight, Working, button, slow_button, submit};
use dost_guide::components::doors::{Door, doors};
use dost_guide::components::icon::Drawing;
use dost_guide::components::link::{link, link_as};
use dost_guide::components::notice::{Tone, notice};
use dost_guide::components::opinion::opinion;
use dost_guide::components::progress::progress;
use dost_guide::components::settings::{self, settings_sheet};
use dost_guide::components::summary_list::{Row, summary_list};
use dost_guide::locale::Locale;
use dost_guide::route::Route;
use dost_guide::session::Session;
use dost_guide::state::settings::Settings;
use dost_guide::surface::Surface;
use yew::prelude::*;

use super::shown;

pub(super) fn all(session: &Session) -> Html {
    let locale = &session.locale;
    html! {
        <>
            {shown("Doors", ways(locale))}
            {shown("Buttons", buttons(locale))}
            {shown("Links", html! {
                <>
                    {link_as(Route::Start, "back", html! { {locale.t("back")} })}
                    <p>{link(Route::Centres, locale.t("start-centres-title"))}</p>
                </>
            })}
            {shown("Notices", notices(locale))}
            {shown("Opinion", opinion(session, Asked::Results))}
            {shown("Progress", progress(locale, &session.interview))}
            {shown("Summary", rows(locale))}
            {shown("Settings", sheet(locale))}
        </>
    }
}

fn ways(locale: &Locale) -> Html {
    let door = |key: &str, to, drawing| Door {
        to,
        drawing,
        title: locale.t(&format!("start-{key}-title")),
        text: locale.t(&format!("start-{key}-text")),
    };
    let all = vec![
        door("pension", Route::Answers, Drawing::Star),
        door("book", Route::Service, Drawing::Calendar),
        door("visit", Route::Visit, Drawing::Document),
        door("centres", Route::Centres, Drawing::Pin),
    ];
    doors(locale.t("start-title"), all)
}

fn buttons(locale: &Locale) -> Html {
    html! {
        <div class="form__buttons">
            {button(Weight::Primary, locale.t("continue"), Callback::noop())}
            {button(Weight::Secondary, locale.t("dont-know"), Callback::noop())}
            {button(Weight::Danger, locale.t("bar-finish"), Callback::noop())}
            {slow_button(Weight::Primary, locale.t("check-confirm"), Working::Yes, Callback::noop())}
            {submit(locale.t("try-again"), Working::No)}
        </div>
    }
}

fn notices(locale: &Locale) -> Html {
    let said = |tone, id| notice(tone, html! { <p>{locale.t(id)}</p> });
    html! {
        <>
            {said(Tone::Good, "booked-keep")}
            {said(Tone::Mark, "know-decision-general")}
            {said(Tone::Danger, "failure-offline")}
        </>
    }
}

fn rows(locale: &Locale) -> Html {
    let row = |name, value, change| Row {
        name: locale.t(name),
        value: locale.t(value),
        change,
    };
    let rows = [
        row("child-disability", "child-no-disability", Some(Route::Answers)),
        row("pay-sector", "answer-none-of-these", Some(Route::Answers)),
        row("child-kind", "dont-know", None),
    ];
    summary_list(locale, &rows)
}

fn sheet(locale: &Locale) -> Html {
    let open = Callback::from(|_: MouseEvent| settings::open());
    html! {
        <>
            {button(Weight::Secondary, locale.t("bar-settings"), open)}
            {settings_sheet(locale, Surface::Home, Settings::default(), &Callback::noop())}
        </>
    }
}
