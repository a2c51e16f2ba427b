//! When to come: days in a row, times in a grid, the soonest elsewhere. Choosing a time keeps it at once.

mod days;

use api::{Alternative, Held, HoldRequest, SlotsQuery, SlotsReply, paths};
use booking::Cell;
use l10n::Arg;
use time::Date;
use yew::prelude::*;

use super::{fetched, words};
use crate::components::page::Page;
use crate::components::redirect::redirect;
use crate::locale::Locale;
use crate::platform::net::{self, Failure};
use crate::platform::{clock, random, task};
use crate::route::Route;
use crate::session::{Session, use_session};
use crate::state::booking::{Action, Booking, Hold};
use crate::state::remote::use_remote;

use days::days;

/// Days shown at once.
const DAYS: u8 = 14;

/// A start that the person wants.
#[derive(Clone, Debug, PartialEq)]
struct Wish {
    centre: String,
    date: Date,
    time: Cell,
}

pub(super) fn page(session: &Session) -> Html {
    match (&session.booking.service, &session.booking.centre) {
        (Some(service), Some(centre)) => {
            html! { <Times service={service.clone()} centre={centre.clone()} /> }
        }
        (None, _) => redirect(Route::Service),
        (_, None) => redirect(Route::Centre),
    }
}

#[derive(Properties, PartialEq)]
struct TimesProps {
    service: String,
    centre: String,
}

#[component]
fn Times(props: &TimesProps) -> Html {
    let session = use_session();
    let locale = &session.locale;
    let day = use_state_eq(|| None::<Date>);
    let trouble = use_state_eq(|| None::<Failure>);
    let busy = use_state_eq(|| false);
    let (slots, again) = use_remote(
        (props.service.clone(), props.centre.clone()),
        |(service, centre)| {
            let query = query(service, centre);
            async move {
                let query = query.ok_or(Failure::Offline)?;
                net::get::<SlotsReply>(&format!("{}?{query}", paths::SLOTS)).await
            }
        },
    );
    let hold = {
        let (session, again, trouble, busy) =
            (session.clone(), again.clone(), trouble.setter(), busy.clone());
        let service = props.service.clone();
        Callback::from(move |wish: Wish| {
            if *busy {
                return;
            }
            let (Some(request), Some(key)) = (request(&service, &wish), random::idempotency_key()) else {
                return;
            };
            let (session, again, trouble, busy) =
                (session.clone(), again.clone(), trouble.clone(), busy.setter());
            busy.set(true);
            task::spawn(async move {
                give_up_older(&session.booking).await;
                match net::post_once::<_, Held>(paths::VISITS, &request, &key).await {
                    Ok(held) => {
                        trouble.set(None);
                        session.booking.dispatch(Action::Held(wish.centre, kept(held)));
                        session.go_to(Route::Contact);
                    }
                    Err(failure) => {
                        if let Failure::Refused(problem) = &failure {
                            session
                                .booking
                                .dispatch(Action::Taken(problem.alternatives.clone()));
                            again.emit(());
                        }
                        trouble.set(Some(failure));
                    }
                }
                busy.set(false);
            });
        })
    };
    let centre = words::centre(locale, &props.centre);
    let shelf = locale.catalogue().here();
    let minutes = shelf
        .and_then(|it| it.edition.service(&props.service))
        .map_or(catalogue::DEFAULT_MINUTES, |it| it.minutes.count());
    let length = locale.tr("minutes", &[("minutes", Arg::Count(minutes.into()))]);
    let show = {
        let day = day.setter();
        Callback::from(move |date: Date| day.set(Some(date)))
    };
    let choose = {
        let centre = props.centre.clone();
        hold.reform(move |(date, time)| Wish {
            centre: centre.clone(),
            date,
            time,
        })
    };
    let body = fetched::fetched(locale, &slots, &again, |reply| {
        html! {
            <div class="stack">
                {days(locale, &reply.days, *day, &show, &choose)}
                {offers(locale, "time-soonest", &reply.nearest, &hold)}
            </div>
        }
    });
    html! {
        <Page title={locale.t("time-title")} back={Route::Centre}>
            <p class="lead">{locale.tr("time-where", &[("centre", Arg::Text(centre)), ("length", Arg::Text(length))])}</p>
            <div role="alert">{words::trouble(locale, trouble.as_ref())}</div>
            {offers(locale, "time-instead", &session.booking.alternatives, &hold)}
            {body}
        </Page>
    }
}

/// Free times here and elsewhere; a tap keeps one.
fn offers(locale: &Locale, title: &str, free: &[Alternative], onchoose: &Callback<Wish>) -> Html {
    let item = |(index, free): (usize, &Alternative)| {
        let (onchoose, wish) = (
            onchoose.clone(),
            Wish {
                centre: free.centre.to_string(),
                date: free.date,
                time: free.time,
            },
        );
        let onclick = Callback::from(move |_: MouseEvent| onchoose.emit(wish.clone()));
        html! { <li key={index}><button type="button" class="choice" {onclick}>{words::alternative(locale, free)}</button></li> }
    };
    html! {
        <section class="offers" hidden={free.is_empty()}>
            <h2>{locale.t(title)}</h2>
            <ul class="plain-list">{for free.iter().enumerate().map(item)}</ul>
        </section>
    }
}

fn query(service: &str, centre: &str) -> Option<SlotsQuery> {
    let services = vec![service.parse().ok()?].try_into().ok()?;
    Some(SlotsQuery {
        centre: centre.parse().ok()?,
        services,
        from: clock::today(),
        days: DAYS,
    })
}

fn request(service: &str, wish: &Wish) -> Option<HoldRequest> {
    let services = vec![service.parse().ok()?].try_into().ok()?;
    Some(HoldRequest {
        centre: wish.centre.parse().ok()?,
        services,
        date: wish.date,
        time: wish.time,
    })
}

fn kept(held: Held) -> Hold {
    Hold {
        reference: held.reference,
        date: held.date,
        time: held.time,
        minutes: held.minutes,
        until_ms: clock::now_ms() + i64::from(held.expires_in_seconds) * 1000,
    }
}

/// Whoever comes back to choose another time gives up the first one.
async fn give_up_older(booking: &Booking) {
    if let Some(hold) = &booking.hold {
        let request = api::ReleaseRequest {
            reference: hold.reference,
        };
        // If this is lost, the older hold ends by itself.
        net::post_silently(paths::RELEASE, &request).await;
    }
}
