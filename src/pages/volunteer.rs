//! What stands before other screens beside a visitor: they agree first, confirm before the results, and nothing is booked
//! in training.

use yew::prelude::*;

use super::not_found;
use crate::components::button::{Weight, button};
use crate::components::link::{link, link_as};
use crate::components::notice::{Tone, notice};
use crate::components::page::Page;
use crate::components::redirect::redirect;
use crate::route::Route;
use crate::session::Session;
use crate::state::visitor::{Consent, Visitor};
use crate::surface::Capabilities;

/// What is shown instead of the screen of an address, if anything.
pub(super) fn instead(session: &Session, route: &Route) -> Option<Html> {
    let training = matches!(route, Route::Training | Route::Story(_) | Route::Compared);
    if !session.surface.accompanied() {
        return training.then(|| not_found::page(session));
    }
    let visitor = &session.visitor;
    match (&visitor.story, visitor.consent) {
        _ if training => None,
        (Some(_), _) if route.is_booking() => Some(nothing_booked(session)),
        (Some(_), _) | (None, Consent::Given) => unconfirmed(session, route),
        (None, Consent::Open | Consent::Refused) => Some(consent(session)),
    }
}

/// Results are told once the visitor has read the answers that they stand on.
fn unconfirmed(session: &Session, route: &Route) -> Option<Html> {
    let results = matches!(route, Route::Result | Route::Benefit(_) | Route::Take);
    let settled = session
        .interview
        .stands
        .as_ref()
        .is_some_and(|it| it.next.is_none());
    let read = session.visitor.confirmed.as_ref() == Some(&session.interview.held.case.answers);
    (results && settled && !read).then(|| redirect(Route::Answers))
}

/// What is asked and that nothing stays; the visitor decides.
fn consent(session: &Session) -> Html {
    let locale = &session.locale;
    let says = |consent: Consent| {
        let session = session.clone();
        Callback::from(move |_: MouseEvent| {
            session.visitor.set(Visitor {
                consent,
                ..Visitor::default()
            });
            if consent == Consent::Given {
                session.go_to(Route::Start);
            }
        })
    };
    let line = |id: &'static str| html! { <li key={id}>{locale.t(id)}</li> };
    let lines = [
        "consent-asked",
        "consent-stays",
        "consent-stop",
        "consent-booking",
    ];
    let refused = session.visitor.consent == Consent::Refused;
    html! {
        <Page title={locale.t("consent-title")}>
            <p class="lead">{locale.t("consent-lead")}</p>
            <ul class="plain">{for lines.into_iter().map(line)}</ul>
            <div role="status">
                <div hidden={!refused}>{notice(Tone::Mark, html! { <p>{locale.t("consent-refused")}</p> })}</div>
            </div>
            <div class="form__buttons">
                {button(Weight::Primary, locale.t("consent-yes"), says(Consent::Given))}
                {button(Weight::Secondary, locale.t("consent-no"), says(Consent::Refused))}
            </div>
            <p>{link(Route::Training, locale.t("training-title"))}</p>
        </Page>
    }
}

/// In training the server is never asked.
fn nothing_booked(session: &Session) -> Html {
    let locale = &session.locale;
    html! {
        <Page title={locale.t("training-no-booking")} back={Route::Result}>
            <p>{locale.t("training-no-booking-text")}</p>
            {link_as(Route::Compared, "button button--primary", html! { {locale.t("compared-title")} })}
        </Page>
    }
}
