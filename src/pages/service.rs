//! What the visit is for: every service that a centre does, by area.

use catalogue::{Direction, Service};
use yew::prelude::*;

use crate::components::page::Page;
use crate::locale::Locale;
use crate::route::Route;
use crate::session::Session;
use crate::state::booking::Action;

pub(super) fn page(session: &Session) -> Html {
    let locale = &session.locale;
    let choose = {
        let session = session.clone();
        Callback::from(move |service: &'static Service| {
            session.booking.dispatch(Action::Service(service.key.to_owned()));
            session.go_to(Route::Centre);
        })
    };
    html! {
        <Page title={locale.t("service-title")} back={Route::Start}>
            <p class="lead">{locale.t("service-lead")}</p>
            <div class="areas">{for catalogue::directions().iter().map(|it| area(locale, it, &choose))}</div>
        </Page>
    }
}

fn area(locale: &Locale, direction: &'static Direction, choose: &Callback<&'static Service>) -> Html {
    let services = || {
        catalogue::services()
            .iter()
            .filter(|it| it.direction.key == direction.key && it.bookable())
    };
    let item = |service: &'static Service| {
        let choose = choose.clone();
        let onclick = Callback::from(move |_: MouseEvent| choose.emit(service));
        html! { <li key={service.key}><button type="button" class="choice" {onclick}>{locale.name(&service.names)}</button></li> }
    };
    html! {
        <details key={direction.key} class="area" hidden={services().next().is_none()}>
            <summary>{locale.name(&direction.names)}</summary>
            <ul class="plain-list">{for services().map(item)}</ul>
        </details>
    }
}
