//! When to come: days in a row, times in a grid, the soonest elsewhere. Choosing a time keeps it at once.

mod days;

use std::future;

use api::{Alternative, Held, HoldRequest, SlotsQuery, SlotsReply, paths};
use booking::{Cell, Services};
use l10n::Arg;
use time::Date;
use yew::prelude::*;

use super::{fetched, trouble, words};
use crate::components::link::link;
use crate::components::page::Page;
use crate::components::redirect::redirect;
use crate::locale::Locale;
use crate::platform::net::{self, Failure};
use crate::platform::{clock, random, task};
use crate::route::Route;
use crate::session::{Session, use_session};
use crate::state::booking::{Action, Booking, Hold};
use crate::state::remote::{Remote, use_remote};

use days::days;

/// Days shown at once.
const DAYS: u8 = 14;

/// A start that the person wants.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Wish {
    pub(super) centre: String,
    pub(super) date: Date,
    pub(super) time: Cell,
}

pub(super) fn page(session: &Session) -> Html {
    match (session.booking.wanted(), &session.booking.centre) {
        (Some(services), Some(centre)) => {
            html! { <Times {services} centre={centre.clone()} /> }
        }
        (None, _) => redirect(Route::Service),
        (_, None) => redirect(Route::Centre),
    }
}

#[derive(Properties, PartialEq)]
struct TimesProps {
    services: Services,
    centre: String,
}

#[component]
fn Times(props: &TimesProps) -> Html {
    let session = use_session();
    let locale = &session.locale;
    let trouble = use_state_eq(|| None::<Failure>);
    let busy = use_state_eq(|| false);
    let free = use_free(Some((props.services.clone(), props.centre.clone())));
    let hold = {
        let (session, again, trouble, busy) = (
            session.clone(),
            free.again.clone(),
            trouble.setter(),
            busy.clone(),
        );
        let services = props.services.clone();
        Callback::from(move |wish: Wish| {
            if *busy {
                return;
            }
            let (Some(request), Some(key)) = (request(&services, &wish), random::idempotency_key()) else {
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
    let length = words::length(locale, &session.booking.services);
    html! {
        <Page title={locale.t("time-title")} back={Route::Centre}>
            <p class="lead">{locale.tr("time-where", &[("centre", Arg::Text(centre)), ("length", Arg::Text(length))])}</p>
            <div role="alert">{trouble::trouble(locale, trouble.as_ref())}</div>
            {offers(locale, "time-instead", &session.booking.alternatives, &hold)}
            {free.times(locale, &hold)}
            <section class="card">
                <h2>{locale.t("time-wait-title")}</h2>
                <p>{locale.t("time-wait-text")}</p>
                {link(Route::Wait, locale.t("time-wait"))}
            </section>
        </Page>
    }
}

/// The free times of a centre, and the day that is shown.
pub(super) struct Free {
    slots: Remote<SlotsReply>,
    /// Asks for them once more.
    pub(super) again: Callback<()>,
    day: UseStateHandle<Option<Date>>,
}

/// The free times for services at a centre; nothing is asked while nothing is wanted.
#[hook]
pub(super) fn use_free(wanted: Option<(Services, String)>) -> Free {
    let day = use_state_eq(|| None::<Date>);
    let (slots, again) = use_remote(wanted, |wanted| {
        let wanted = wanted.clone();
        async move {
            let Some((services, centre)) = wanted else {
                return future::pending().await;
            };
            let query = query(services, &centre).ok_or(Failure::Offline)?;
            net::get::<SlotsReply>(&format!("{}?{query}", paths::SLOTS)).await
        }
    });
    Free { slots, again, day }
}

impl Free {
    /// Days and times; a tap wishes for one.
    pub(super) fn times(&self, locale: &Locale, onchoose: &Callback<Wish>) -> Html {
        let show = {
            let day = self.day.setter();
            Callback::from(move |date: Date| day.set(Some(date)))
        };
        fetched::fetched(locale, &self.slots, &self.again, |reply| {
            let centre = reply.centre.to_string();
            let choose = onchoose.reform(move |(date, time)| Wish {
                centre: centre.clone(),
                date,
                time,
            });
            html! {
                <div class="stack">
                    {days(locale, &reply.days, *self.day, &show, &choose)}
                    {offers(locale, "time-soonest", &reply.nearest, onchoose)}
                </div>
            }
        })
    }
}

/// Free times here and elsewhere; a tap wishes for one.
pub(super) fn offers(locale: &Locale, title: &str, free: &[Alternative], onchoose: &Callback<Wish>) -> Html {
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

fn query(services: Services, centre: &str) -> Option<SlotsQuery> {
    Some(SlotsQuery {
        centre: centre.parse().ok()?,
        services,
        from: clock::today(),
        days: DAYS,
    })
}

fn request(services: &Services, wish: &Wish) -> Option<HoldRequest> {
    Some(HoldRequest {
        centre: wish.centre.parse().ok()?,
        services: services.clone(),
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
