//! Where to come: the centres that take bookings, with address and districts.

use yew::prelude::*;

use super::words;
use crate::components::page::Page;
use crate::components::redirect::redirect;
use crate::locale::Locale;
use crate::route::Route;
use crate::session::Session;
use crate::state::booking::Action;

pub(super) fn page(session: &Session) -> Html {
    let locale = &session.locale;
    let Some(service) = &session.booking.service else {
        return redirect(Route::Service);
    };
    let choose = {
        let session = session.clone();
        Callback::from(move |key: &'static str| {
            session.booking.dispatch(Action::Centre(key.to_owned()));
            session.go_to(Route::Time);
        })
    };
    let bookable = catalogue::centres().iter().filter(|centre| centre.bookable());
    html! {
        <Page title={locale.t("centre-title")} back={Route::Service}>
            <p class="lead">{words::service(locale, service)}</p>
            <ul class="plain-list">{for bookable.map(|centre| card(locale, centre, &choose))}</ul>
            <p class="hint">{locale.t("centre-any")}</p>
        </Page>
    }
}

fn card(locale: &Locale, centre: &'static catalogue::Centre, choose: &Callback<&'static str>) -> Html {
    let choose = choose.clone();
    let onclick = Callback::from(move |_: MouseEvent| choose.emit(centre.key));
    html! {
        <li key={centre.key}>
            <button type="button" class="choice choice--tall" {onclick}>
                <span class="choice__title">{locale.name(&centre.names)}</span>
                <span>{locale.name(&centre.address)}</span>
                <span class="choice__more" hidden={centre.districts.is_empty()}>{words::districts(locale, centre)}</span>
                <span class="choice__more">{words::hours(locale, centre)}</span>
            </button>
        </li>
    }
}
