//! The visit is booked: its number, where and when, what to bring, and how to cancel.

use api::{BookedFor, Visit};
use booking::ServiceKey;
use booking::calendar_file::{self, CalendarFile, Status};
use l10n::Arg;
use yew::prelude::*;

use super::documents::documents;
use super::words;
use crate::components::button::{Weight, button};
use crate::components::link::{link, link_as};
use crate::components::notice::{Tone, notice};
use crate::components::page::Page;
use crate::components::redirect::redirect;
use crate::components::summary_list::{Row, summary_list};
use crate::locale::Locale;
use crate::platform::{clock, document};
use crate::route::Route;
use crate::session::Session;
use crate::surface::Capabilities;

const CALENDAR: &str = "text/calendar;charset=utf-8";

pub(super) fn page(session: &Session) -> Html {
    let (locale, surface) = (&session.locale, session.surface);
    let Some(visit) = &session.booking.visit else {
        return redirect(Route::Visit);
    };
    let save = {
        let (locale, visit) = (locale.clone(), visit.clone());
        Callback::from(move |_: MouseEvent| {
            document::save_file("dost.ics", CALENDAR, &calendar(&locale, &visit));
        })
    };
    let print = Callback::from(|_: MouseEvent| document::print());
    html! {
        <Page title={locale.t("booked-title")}>
            <section class="sum">
                <p class="sum__what">{locale.t("booked-reference")}</p>
                <p class="sum__amount sum__amount--code">{visit.reference.to_string()}</p>
                <p class="sum__when">{words::moment(locale, visit.date, visit.time)}</p>
            </section>
            {notice(Tone::Mark, html! { <p>{locale.t("booked-keep")}</p> })}
            {summary_list(locale, &rows(locale, visit))}
            {for visit.services.iter().map(|it| documents_for(locale, visit, it))}
            <section class="card">
                <h2>{locale.t("booked-cancel-title")}</h2>
                <p>{locale.t("booked-cancel-text")}</p>
                {link(Route::Visit, locale.t("booked-cancel-link"))}
            </section>
            <div class="form__buttons">
                <div hidden={!surface.saves_files() || locale.catalogue().here().is_none()}>
                    {button(Weight::Secondary, locale.t("booked-calendar"), save)}
                </div>
                <div hidden={!surface.has_keyboard()}>{button(Weight::Secondary, locale.t("print"), print)}</div>
                {link_as(Route::Start, "button button--primary", html! { {locale.t("to-start")} })}
            </div>
        </Page>
    }
}

/// What to bring for one of the services, under its name where there are several.
fn documents_for(locale: &Locale, visit: &Visit, service: &ServiceKey) -> Html {
    let name = words::service(locale, service.as_str());
    html! {
        <div key={service.to_string()} class="stack">
            <p class="legend" hidden={visit.services.len() == 1}>{name}</p>
            {documents(locale, service.as_str())}
        </div>
    }
}

/// What a visit is, in rows.
pub(super) fn rows(locale: &Locale, visit: &Visit) -> Vec<Row> {
    let row = |id: &str, value: String| Row {
        name: locale.t(id),
        value,
        change: None,
    };
    let centre = visit.centre.as_str();
    let mut rows = vec![
        row("check-service", words::services(locale, &visit.services)),
        row("check-centre", words::place(locale, centre)),
        row("check-when", words::moment(locale, visit.date, visit.time)),
        row(
            "check-length",
            locale.tr("minutes", &[("minutes", Arg::Count(visit.minutes.get().into()))]),
        ),
    ];
    if visit.booked_for == BookedFor::SomeoneElse {
        rows.push(row("check-for", locale.t("contact-for-other")));
    }
    rows
}

fn calendar(locale: &Locale, visit: &Visit) -> String {
    let centre = visit.centre.as_str();
    let args = [
        ("services", Arg::Text(words::services(locale, &visit.services))),
        ("reference", Arg::Text(visit.reference.to_string())),
    ];
    calendar_file::write(&CalendarFile {
        reference: visit.reference,
        status: Status::Confirmed,
        sequence: 0,
        written_at: clock::utc_now(),
        date: visit.date,
        start: visit.time,
        length: visit.minutes,
        summary: &locale.tr(
            "calendar-summary",
            &[("centre", Arg::Text(words::centre(locale, centre)))],
        ),
        location: &words::address(locale, centre),
        description: &locale.tr("calendar-description", &args),
    })
}
