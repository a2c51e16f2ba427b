//! Where to come: the centres that take bookings, with address and districts.

use catalogue::edition::Centre;
use yew::prelude::*;

use super::chosen::chosen;
use super::{fetched, words};
use crate::components::link::link;
use crate::components::page::Page;
use crate::components::redirect::redirect;
use crate::locale::Locale;
use crate::route::Route;
use crate::session::Session;
use crate::state::booking::Action;

pub(super) fn page(session: &Session) -> Html {
    let locale = &session.locale;
    if session.booking.services.is_empty() {
        return redirect(Route::Service);
    }
    let choose = {
        let session = session.clone();
        Callback::from(move |key: String| {
            session.booking.dispatch(Action::Centre(key));
            session.go_to(Route::Time);
        })
    };
    let list = fetched::catalogue(locale, |shelf| {
        let bookable = shelf.edition.centres.iter().filter(|it| it.hours.is_some());
        html! { <ul class="plain-list">{for bookable.map(|it| card(locale, it, &choose))}</ul> }
    });
    html! {
        <Page title={locale.t("centre-title")} back={Route::Service}>
            {chosen(session, link(Route::Service, locale.t("service-add")))}
            {list}
            <p class="hint">{locale.t("centre-any")}</p>
        </Page>
    }
}

fn card(locale: &Locale, centre: &Centre, choose: &Callback<String>) -> Html {
    let (choose, key) = (choose.clone(), centre.key.clone());
    let onclick = Callback::from(move |_: MouseEvent| choose.emit(key.clone()));
    html! {
        <li key={centre.key.clone()}>
            <button type="button" class="choice choice--tall" {onclick}>{words::centre_card(locale, centre)}</button>
        </li>
    }
}
