//! What the visit is for: the services chosen so far, each with a way to take it out.

use l10n::Arg;
use yew::prelude::*;

use super::words;
use crate::session::Session;
use crate::state::booking::Action;

/// The services with their minutes summed; `beside` stands under them.
pub(super) fn chosen(session: &Session, beside: Html) -> Html {
    let (locale, booking) = (&session.locale, &session.booking);
    let item = |key: &String| {
        let name = words::service(locale, key);
        let label = format!("{}: {name}", locale.t("remove"));
        let onclick = turn(session, key);
        html! {
            <li key={key.clone()}>
                <span>{name}</span>
                <button type="button" class="link" aria-label={label} {onclick}>{locale.t("remove")}</button>
            </li>
        }
    };
    let count = i64::try_from(booking.services.len()).unwrap_or(i64::MAX);
    let length = words::length(locale, &booking.services);
    let said = [("count", Arg::Count(count)), ("length", Arg::Text(length))];
    html! {
        <section class="card" hidden={booking.services.is_empty()}>
            <h2>{locale.tr("service-chosen", &said)}</h2>
            <ul class="periods">{for booking.services.iter().map(item)}</ul>
            <p class="hint" hidden={!booking.is_full()}>{locale.t("service-full")}</p>
            {beside}
        </section>
    }
}

/// Takes a service into the visit, or out of it.
pub(super) fn turn(session: &Session, key: &str) -> Callback<MouseEvent> {
    let (session, key) = (session.clone(), key.to_owned());
    Callback::from(move |_: MouseEvent| {
        session.release();
        session.booking.dispatch(if session.booking.has(&key) {
            Action::Without(key.clone())
        } else {
            Action::With(key.clone())
        });
    })
}
