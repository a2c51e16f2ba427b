//! One centre: where it is, when it is open in the coming days, how to get there, and booking a visit.

use catalogue::edition::Centre;
use l10n::Arg;
use yew::prelude::*;

use super::{fetched, words};
use crate::components::button::{Weight, button};
use crate::components::link::link_as;
use crate::components::map::map;
use crate::components::page::Page;
use crate::components::summary_list::{Row, summary_list};
use crate::locale::Locale;
use crate::platform::clock::today;
use crate::route::{Key, Route};
use crate::session::Session;
use crate::state::booking::Action;
use crate::state::catalogue::Shelf;

/// A week ahead, so that a holiday is seen before the trip.
const DAYS: usize = 7;

pub(super) fn page(session: &Session, key: &Key) -> Html {
    let locale = &session.locale;
    let known = locale
        .catalogue()
        .here()
        .and_then(|it| it.edition.centre(key.as_str()));
    let title = known.map_or_else(|| locale.t("centres-title"), |it| it.name.clone());
    let matter = fetched::catalogue(locale, |shelf| match known {
        Some(centre) => about(session, shelf, centre),
        None => html! { <p>{locale.t("not-found-text")}</p> },
    });
    html! { <Page {title} back={Route::Centres}>{matter}</Page> }
}

fn about(session: &Session, shelf: &Shelf, centre: &Centre) -> Html {
    let locale = &session.locale;
    let bookable = centre.hours.is_some();
    let book = {
        let (session, key) = (session.clone(), centre.key.clone());
        Callback::from(move |_: MouseEvent| {
            session.booking.dispatch(Action::Centre(key.clone()));
            session.go_to(Route::Service);
        })
    };
    html! {
        <div class="stack">
            <p class="lead">{words::hours(locale, centre)}</p>
            <section class="card">
                <h2>{locale.t("centre-way")}</h2>
                <p>{centre.address.clone()}</p>
                <p hidden={centre.address_complete}>{locale.t("centre-address-incomplete")}</p>
                <p class="hint">{locale.t("centre-way-ask")}</p>
                <p hidden={centre.districts.is_empty()}>{words::districts(locale, centre)}</p>
                <p>{locale.t("check-phone")}{": "}<a href={format!("tel:{}", centre.phone)}>{centre.phone.clone()}</a></p>
            </section>
            {map(locale, &shelf.edition, &[centre])}
            <section class="card" hidden={!bookable}>
                <h2>{locale.t("centre-week")}</h2>
                {summary_list(locale, &days(locale, centre))}
            </section>
            <div class="form__buttons" hidden={!bookable}>
                {button(Weight::Primary, locale.t("centre-book"), book)}
                {queue(locale, centre)}
            </div>
            <p class="hint" hidden={bookable}>{locale.t("centre-not-bookable")}</p>
        </div>
    }
}

fn queue(locale: &Locale, centre: &Centre) -> Option<Html> {
    let queue = Key::of(&centre.key).map(Route::Queue)?;
    Some(link_as(
        queue,
        "button button--secondary",
        html! { {locale.t("queue-link")} },
    ))
}

/// The coming days, each with its hours or why it is closed.
fn days(locale: &Locale, centre: &Centre) -> Vec<Row> {
    let Some(week) = centre.hours else {
        return Vec::new();
    };
    let dates = std::iter::successors(Some(today()), |date| date.next_day()).take(DAYS);
    dates
        .map(|date| Row {
            name: locale.alone(&locale.tr("centre-day", &[("date", Arg::Date(date))])),
            value: match week.open_on(date) {
                Some(open) => locale.tr("centre-day-open", &words::from_to(open)),
                None => locale.tr(
                    "centre-day-closed",
                    &[("why", Arg::Text(words::day_off(locale, date)))],
                ),
            },
            change: None,
        })
        .collect()
}
