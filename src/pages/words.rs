//! Words that several screens share: answers, visits, centres and problems as sentences.

use api::Alternative;
use booking::{Cell, ServiceKey};
use catalogue::Edition;
use catalogue::edition::Centre;
use catalogue::holidays::{Cause, Day, non_working};
use l10n::Arg;
use time::Date;
use yew::prelude::*;

use crate::forms::clock;
use crate::locale::Locale;
use crate::platform::clock::today;
use crate::state::remote::Remote;

const MINUTES_IN_HOUR: u16 = 60;

/// Day and time of a visit in one line.
pub(super) fn moment(locale: &Locale, date: Date, time: Cell) -> String {
    let args = [("date", Arg::Date(date)), ("time", clock(time))];
    locale.alone(&locale.tr("visit-moment", &args))
}

/// The name of a centre.
pub(super) fn centre(locale: &Locale, key: &str) -> String {
    of_catalogue(locale, key, |edition, key| Some(&edition.centre(key)?.name))
}

/// The address of a centre.
pub(super) fn address(locale: &Locale, key: &str) -> String {
    of_catalogue(locale, key, |edition, key| Some(&edition.centre(key)?.address))
}

/// The name of a centre and its address.
pub(super) fn place(locale: &Locale, key: &str) -> String {
    format!("{}, {}", centre(locale, key), address(locale, key))
}

/// The name of a service.
pub(super) fn service(locale: &Locale, key: &str) -> String {
    of_catalogue(locale, key, |edition, key| Some(&edition.service(key)?.name))
}

/// The names of the services of a visit.
pub(super) fn services(locale: &Locale, keys: &[ServiceKey]) -> String {
    let names: Vec<String> = keys.iter().map(|it| service(locale, it.as_str())).collect();
    names.join(", ")
}

/// How long a visit with these services takes.
pub(super) fn length(locale: &Locale, keys: &[String]) -> String {
    let shelf = locale.catalogue().here();
    let minutes = |key: &String| {
        let known = shelf.and_then(|it| it.edition.service(key));
        u32::from(known.map_or(catalogue::DEFAULT_MINUTES, |it| it.minutes.count()))
    };
    let sum: u32 = keys.iter().map(minutes).sum();
    locale.tr("minutes", &[("minutes", Arg::Count(sum.into()))])
}

/// A text of the catalogue, or that it is not here; the key, should the app be older than the server.
fn of_catalogue(
    locale: &Locale,
    key: &str,
    text: for<'a> fn(&'a Edition, &str) -> Option<&'a String>,
) -> String {
    match &locale.catalogue().remote {
        Remote::Here(shelf) => text(&shelf.edition, key).map_or(key, String::as_str).to_owned(),
        Remote::Loading => locale.t("loading"),
        Remote::Failed(_) => locale.t("name-not-here"),
    }
}

/// A free time somewhere, in one line.
pub(super) fn alternative(locale: &Locale, free: &Alternative) -> String {
    let args = [
        ("centre", Arg::Text(centre(locale, free.centre.as_str()))),
        ("date", Arg::Date(free.date)),
        ("time", clock(free.time)),
    ];
    locale.tr("alternative", &args)
}

/// What a person chooses a centre by.
pub(super) fn centre_card(locale: &Locale, centre: &Centre) -> Html {
    html! {
        <>
            <span class="choice__title">{centre.name.clone()}</span>
            <span>{centre.address.clone()}</span>
            <span class="choice__more" hidden={centre.districts.is_empty()}>{districts(locale, centre)}</span>
            <span class="choice__more">{hours(locale, centre)}</span>
        </>
    }
}

/// The districts a centre serves.
pub(super) fn districts(locale: &Locale, centre: &Centre) -> String {
    let names = Arg::Text(centre.districts.join(", "));
    locale.tr("centre-districts", &[("districts", names)])
}

/// Today's hours in one sentence; on a day off why, and when it opens next.
pub(super) fn hours(locale: &Locale, centre: &Centre) -> String {
    let today = today();
    let Some(week) = centre.hours else {
        return locale.t("centre-hours-unknown");
    };
    if let Some(open) = week.open_on(today) {
        return locale.tr("centre-open-today", &from_to(open));
    }
    let why = ("why", Arg::Text(day_off(locale, today)));
    match week.next_open(today) {
        Some((date, open)) => {
            let [from, to] = from_to(open);
            locale.tr("centre-closed-today", &[why, ("date", Arg::Date(date)), from, to])
        }
        None => locale.t("centre-hours-unknown"),
    }
}

/// Opening and closing for a message.
pub(super) fn from_to((from, to): (u16, u16)) -> [(&'static str, Arg); 2] {
    [("from", time(from)), ("to", time(to))]
}

/// Why a day is off: the holiday's name, also where its day off moved here; otherwise only that it is.
pub(super) fn day_off(locale: &Locale, date: Date) -> String {
    match non_working(date) {
        Day::Holiday(key) | Day::DayOff(Cause::CarriedOver(key)) => locale.t(&format!("holiday-{key}")),
        Day::Working | Day::Weekend | Day::DayOff(Cause::Swapped) => locale.t("day-off"),
    }
}

fn time(minutes: u16) -> Arg {
    clock(Cell::at(minutes / MINUTES_IN_HOUR, minutes % MINUTES_IN_HOUR).unwrap_or(Cell::MIDNIGHT))
}
