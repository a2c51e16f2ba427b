//! The visit is booked: its number, where and when, what to bring, and how to cancel.

use adviser::talk::{Packed, Reply, Request};
use api::{Asked, BookedFor, Visit};
use booking::calendar_file::{self, CalendarFile, Status, When};
use l10n::Arg;
use yew::prelude::*;

use super::documents::documents;
use super::printing::{Offer, Printing};
use super::take::drawing;
use super::{slips, words};
use crate::components::button::{Weight, button};
use crate::components::link::{link, link_as};
use crate::components::notice::{Tone, notice};
use crate::components::opinion::opinion;
use crate::components::page::Page;
use crate::components::redirect::redirect;
use crate::components::summary_list::{Row, summary_list};
use crate::locale::Locale;
use crate::platform::document::Letters;
use crate::platform::{clock, document};
use crate::route::Route;
use crate::session::{Session, use_session};
use crate::surface::Capabilities;

pub(super) fn page(session: &Session) -> Html {
    let (locale, surface) = (&session.locale, session.surface);
    let Some(visit) = &session.booking.visit else {
        return redirect(Route::Visit);
    };
    let save = {
        let (locale, visit) = (locale.clone(), visit.clone());
        Callback::from(move |_: MouseEvent| {
            document::save_calendar(&calendar(&locale, &visit));
        })
    };
    let print = Callback::from(|_: MouseEvent| document::print(Letters::Usual));
    let printing = if surface.prints_slips() {
        let words = locale.t("print");
        let slips = slips::visit(locale, visit);
        html! { <Printing offers={vec![Offer { words, slips }]} /> }
    } else {
        html! { <div hidden=true /> }
    };
    // At a kiosk nobody has a pen.
    let keep = if surface.prints_slips() {
        "booked-keep-kiosk"
    } else {
        "booked-keep"
    };
    let services: Vec<&str> = visit.services.iter().map(|it| it.as_str()).collect();
    html! {
        <Page title={locale.t("booked-title")}>
            <section class="sum">
                <dl>
                    <dt class="sum__what">{locale.t("booked-reference")}</dt>
                    <dd class="sum__amount sum__amount--code">{visit.reference.to_string()}</dd>
                </dl>
                <p class="sum__when">{words::moment(locale, visit.date, visit.time)}</p>
            </section>
            {notice(Tone::Mark, html! { <p>{locale.t(keep)}</p> })}
            {printing}
            {summary_list(locale, &rows(locale, visit))}
            <BookedPicture reference={visit.reference.to_string()} />
            {documents(locale, &services)}
            <section class="card">
                <h2>{locale.t("booked-cancel-title")}</h2>
                <p>{locale.t("booked-cancel-text")}</p>
                {link(Route::Visit, locale.t("booked-cancel-link"))}
            </section>
            {opinion(session, Asked::Booked)}
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

#[derive(Clone, PartialEq, Properties)]
struct PictureProps {
    reference: String,
}

/// The number as a picture, on a person's own device: at the centre the kiosk reads it from there. A kiosk prints it.
#[component]
fn BookedPicture(props: &PictureProps) -> Html {
    let session = use_session();
    let picture = use_state(|| None::<Packed>);
    let wanted = (!session.surface.prints_slips()).then(|| props.reference.clone());
    {
        let (adviser, picture) = (session.adviser.clone(), picture.setter());
        use_effect_with(wanted, move |wanted| {
            let Some(reference) = wanted.clone() else { return };
            let heard = Callback::from(move |reply| {
                if let Reply::Packed(packed) = reply {
                    picture.set(Some(packed));
                }
            });
            adviser.ask(Request::Picture(reference), heard);
        });
    }
    let locale = &session.locale;
    html! {
        <section class="card take__phone" hidden={picture.is_none()}>
            {drawing(picture.as_ref(), locale.t("booked-picture"))}
            <div>
                <h2>{locale.t("booked-picture-title")}</h2>
                <p>{locale.t("booked-picture-text")}</p>
            </div>
        </section>
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
        id: calendar_file::id(visit.reference),
        status: Status::Confirmed,
        sequence: 0,
        written_at: clock::utc_now(),
        when: When::Time(visit.date, visit.time, visit.minutes),
        summary: &locale.tr(
            "calendar-summary",
            &[("centre", Arg::Text(words::centre(locale, centre)))],
        ),
        location: Some(&words::address(locale, centre)),
        description: &locale.tr("calendar-description", &args),
    })
}
