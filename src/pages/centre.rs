//! Where to come: the centres that take bookings, with address and districts.

use yew::prelude::*;
use yew_router::prelude::*;

use super::centres::hours;
use super::words;
use crate::components::page::Page;
use crate::locale::{Locale, use_locale};
use crate::route::Route;
use crate::state::booking::{Action, BookingHandle};

#[component]
pub(super) fn CentrePage() -> Html {
    let locale = use_locale();
    let navigator = use_navigator();
    let Some(booking) = use_context::<BookingHandle>() else {
        return html! { <p /> };
    };
    let Some(service) = booking.service.clone() else {
        return html! { <Redirect<Route> to={Route::Service} /> };
    };
    let choose = {
        let booking = booking.dispatcher();
        Callback::from(move |key: &'static str| {
            booking.dispatch(Action::Centre(key.to_owned()));
            if let Some(navigator) = &navigator {
                navigator.push(&Route::Time);
            }
        })
    };
    let bookable = catalogue::centres().iter().filter(|centre| centre.bookable());
    html! {
        <Page title={locale.t("centre-title")} back={Route::Service}>
            <p class="lead">{words::service(&locale, &service)}</p>
            <ul class="plain-list">{for bookable.map(|centre| card(&locale, centre, &choose))}</ul>
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
                <span class="choice__more" hidden={centre.districts.is_empty()}>{districts(locale, centre)}</span>
                <span class="choice__more">{hours(locale, centre)}</span>
            </button>
        </li>
    }
}

/// The districts a centre serves.
pub(super) fn districts(locale: &Locale, centre: &catalogue::Centre) -> String {
    locale.tr(
        "centre-districts",
        &[("districts", l10n::Arg::Text(centre.districts.join(", ")))],
    )
}
