//! The visit is booked: its number, where and when, what to bring, and how to cancel.

use api::Visit;
use booking::calendar_file::{self, CalendarFile, Status};
use l10n::Arg;
use yew::prelude::*;
use yew_router::prelude::*;

use super::result::Documents;
use super::words;
use crate::components::button::{Button, Weight};
use crate::components::link::NavLink;
use crate::components::notice::{Notice, Tone};
use crate::components::page::Page;
use crate::components::summary_list::{Row, SummaryList};
use crate::locale::{Locale, use_locale};
use crate::platform::{clock, document};
use crate::route::Route;
use crate::state::booking::BookingHandle;
use crate::surface::{Capabilities, Surface};

const CALENDAR: &str = "text/calendar;charset=utf-8";

#[component]
pub(super) fn BookedPage() -> Html {
    let locale = use_locale();
    let surface = use_context::<Surface>().unwrap_or_default();
    let visit = use_context::<BookingHandle>().and_then(|booking| booking.visit.clone());
    let Some(visit) = visit else {
        return html! { <Redirect<Route> to={Route::Visit} /> };
    };
    let service = visit
        .services
        .iter()
        .next()
        .map(ToString::to_string)
        .unwrap_or_default();
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
                <p class="sum__when">{words::moment(&locale, visit.date, visit.time)}</p>
            </section>
            <Notice tone={Tone::Mark}><p>{locale.t("booked-keep")}</p></Notice>
            <SummaryList rows={rows(&locale, &visit)} />
            <Documents {service} />
            <section class="card">
                <h2>{locale.t("booked-cancel-title")}</h2>
                <p>{locale.t("booked-cancel-text")}</p>
                <NavLink to={Route::Visit}>{locale.t("booked-cancel-link")}</NavLink>
            </section>
            <div class="form__buttons">
                <div hidden={!surface.saves_files()}><Button weight={Weight::Secondary} onclick={save}>{locale.t("booked-calendar")}</Button></div>
                <div hidden={!surface.has_keyboard()}><Button weight={Weight::Secondary} onclick={print}>{locale.t("print")}</Button></div>
                <NavLink to={Route::Start} class="button button--primary">{locale.t("to-start")}</NavLink>
            </div>
        </Page>
    }
}

/// What a visit is, in rows.
pub(super) fn rows(locale: &Locale, visit: &Visit) -> Vec<Row> {
    let row = |id: &str, value: String| Row {
        name: locale.t(id),
        value,
        change: None,
    };
    let services: Vec<String> = visit
        .services
        .iter()
        .map(|it| words::service(locale, it.as_str()))
        .collect();
    let centre = visit.centre.as_str();
    vec![
        row("check-service", services.join(", ")),
        row(
            "check-centre",
            format!(
                "{}, {}",
                words::centre(locale, centre),
                words::address(locale, centre)
            ),
        ),
        row("check-when", words::moment(locale, visit.date, visit.time)),
        row(
            "check-length",
            locale.tr("minutes", &[("minutes", Arg::Count(visit.minutes.get().into()))]),
        ),
    ]
}

fn calendar(locale: &Locale, visit: &Visit) -> String {
    let centre = visit.centre.as_str();
    let services: Vec<String> = visit
        .services
        .iter()
        .map(|it| words::service(locale, it.as_str()))
        .collect();
    let args = [
        ("services", Arg::Text(services.join(", "))),
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
