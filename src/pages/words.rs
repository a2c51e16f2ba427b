//! Words that several screens share: answers, visits, centres and problems as sentences.

use api::{Alternative, Code};
use booking::Cell;
use l10n::Arg;
use time::{Date, Weekday};
use yew::prelude::*;

use crate::components::notice::{Tone, notice};
use crate::forms::clock;
use crate::locale::Locale;
use crate::platform::clock::today;
use crate::platform::net::Failure;

const MINUTES_IN_HOUR: u16 = 60;

/// Day and time of a visit in one line.
pub(super) fn moment(locale: &Locale, date: Date, time: Cell) -> String {
    locale.tr(
        "visit-moment",
        &[("date", Arg::Date(date)), ("time", clock(time))],
    )
}

/// The name of a centre; its key, should the app be older than the server.
pub(super) fn centre(locale: &Locale, key: &str) -> String {
    catalogue::centre(key).map_or_else(|| key.to_owned(), |it| locale.name(&it.names).to_owned())
}

/// The address of a centre.
pub(super) fn address(locale: &Locale, key: &str) -> String {
    catalogue::centre(key).map_or_else(String::new, |it| locale.name(&it.address).to_owned())
}

/// The name of a service.
pub(super) fn service(locale: &Locale, key: &str) -> String {
    catalogue::service(key).map_or_else(|| key.to_owned(), |it| locale.name(&it.names).to_owned())
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

/// Why the server did not do it, as a sentence that says what to do.
pub(super) fn failure(locale: &Locale, failure: &Failure) -> String {
    let id = match failure {
        Failure::Offline => "failure-offline",
        Failure::Refused(problem) => match problem.code {
            Code::SlotTaken | Code::HoldExpired => "failure-taken",
            Code::VisitNotFound => "failure-not-found",
            Code::TooManyVisits => "failure-too-many",
            Code::VisitNotHeld => "failure-not-held",
            Code::VisitNotCancellable => "failure-not-cancellable",
            Code::DayClosed | Code::TimeNotOffered | Code::UnknownCentre | Code::UnknownService => {
                "failure-not-offered"
            }
            _ => "failure-server",
        },
    };
    locale.t(id)
}

/// Why the server did not do it, to be seen; nothing if nothing failed.
pub(super) fn trouble(locale: &Locale, what: Option<&Failure>) -> Html {
    what.map_or_else(Html::default, |what| {
        notice(Tone::Danger, html! { <p>{failure(locale, what)}</p> })
    })
}

/// The districts a centre serves.
pub(super) fn districts(locale: &Locale, centre: &catalogue::Centre) -> String {
    let names: Vec<_> = centre.districts.iter().map(|it| locale.name(it)).collect();
    locale.tr("centre-districts", &[("districts", Arg::Text(names.join(", ")))])
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
