//! Words that several screens share: answers, visits, centres and problems as sentences.

use api::{Alternative, Code};
use booking::Cell;
use l10n::Arg;
use law::facts::{Disability, Known, PayPeriod, RetireIn, Sex, Upbringing, Work, YesNo};
use law::question::Answer;
use time::{Date, Weekday};
use yew::prelude::*;

use crate::components::notice::{Tone, notice};
use crate::components::receipt::sector_id;
use crate::forms::{clock, duration, money, month};
use crate::locale::Locale;
use crate::platform::clock::today;
use crate::platform::net::Failure;

const MINUTES_IN_HOUR: u16 = 60;

/// An answer as the person would say it.
pub(super) fn answer(locale: &Locale, answer: &Answer) -> String {
    match answer {
        Answer::Sex(Sex::Woman) => locale.t("answer-woman"),
        Answer::Sex(Sex::Man) => locale.t("answer-man"),
        Answer::BirthDate(date) => locale.tr("answer-date", &[("date", Arg::Date(*date))]),
        Answer::Children(children) => {
            let id = match children.with_disability {
                Disability::Present => "answer-children-with-disability",
                Disability::None => "answer-children",
            };
            locale.tr(id, &[("count", Arg::Count(children.raised.into()))])
        }
        Answer::Upbringing(Upbringing::Alone) => locale.t("answer-alone"),
        Answer::Upbringing(Upbringing::Together) => locale.t("answer-together"),
        Answer::Record(Known::Is(record)) | Answer::RecordBefore2006(Known::Is(record)) => {
            locale.tr("answer-length", &[("length", duration(*record))])
        }
        Answer::Capital(Known::Is(amount)) => locale.tr("amount", &[("amount", money(*amount))]),
        Answer::Pay(periods) if periods.is_empty() => locale.t("answer-no-pay"),
        Answer::Pay(periods) => periods
            .iter()
            .map(|it| period(locale, it))
            .collect::<Vec<_>>()
            .join("; "),
        Answer::Work(Work::Stopped) => locale.t("answer-stopped"),
        Answer::Work(Work::Working { sector, pay }) => locale.tr(
            "answer-working",
            &[
                ("pay", money(*pay)),
                ("sector", Arg::Text(locale.t(sector_id(*sector)))),
            ],
        ),
        Answer::CapitalIn2018(Known::Is(YesNo::Yes)) => locale.t("answer-yes"),
        Answer::CapitalIn2018(Known::Is(YesNo::No)) => locale.t("answer-no"),
        Answer::RetireIn(RetireIn::Soonest) => locale.t("answer-soonest"),
        Answer::RetireIn(RetireIn::Month(when)) => locale.tr("answer-month", &[("month", month(*when))]),
        Answer::Record(Known::Unknown)
        | Answer::RecordBefore2006(Known::Unknown)
        | Answer::Capital(Known::Unknown)
        | Answer::CapitalIn2018(Known::Unknown) => locale.t("answer-unknown"),
    }
}

/// A period of pay in one line.
pub(super) fn period(locale: &Locale, period: &PayPeriod) -> String {
    let args = [
        ("from", Arg::Year(period.from)),
        ("to", Arg::Year(period.to)),
        ("pay", money(period.pay)),
        ("sector", Arg::Text(locale.t(sector_id(period.sector)))),
    ];
    locale.tr("answer-period", &args)
}

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
