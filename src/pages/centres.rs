//! The centres: address, districts and hours, today's first.

use booking::Cell;
use l10n::Arg;
use time::Weekday;
use yew::prelude::*;

use super::centre::districts;
use crate::components::page::Page;
use crate::forms::clock;
use crate::locale::Locale;
use crate::platform::clock::today;
use crate::route::Route;
use crate::session::Session;

const MINUTES_IN_HOUR: u16 = 60;

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
            <p hidden={centre.districts.is_empty()}>{districts(locale, centre)}</p>
            <p>{hours(locale, centre)}</p>
        </li>
    }
}

/// Today's hours in one sentence.
pub(super) fn hours(locale: &Locale, centre: &catalogue::Centre) -> String {
    if centre.hours.is_none() {
        return locale.t("centre-hours-unknown");
    }
    match centre.open_on(today()) {
        Some((from, to)) => locale.tr("centre-open-today", &[("from", time(from)), ("to", time(to))]),
        None => closed_today(locale, centre),
    }
}

/// The hours of an ordinary working day instead.
fn closed_today(locale: &Locale, centre: &catalogue::Centre) -> String {
    match centre.hours.and_then(|week| week.on(Weekday::Monday)) {
        Some((from, to)) => locale.tr("centre-closed-today", &[("from", time(from)), ("to", time(to))]),
        None => locale.t("centre-hours-unknown"),
    }
}

fn time(minutes: u16) -> Arg {
    clock(Cell::at(minutes / MINUTES_IN_HOUR, minutes % MINUTES_IN_HOUR).unwrap_or(Cell::MIDNIGHT))
}
