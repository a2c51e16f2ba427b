//! When to come: days in a row, times in a grid, the soonest elsewhere. Choosing a time keeps it at once.

mod days;

use api::{Alternative, Held, HoldRequest, SlotsQuery, SlotsReply, paths};
use booking::Cell;
use l10n::Arg;
use time::Date;
use yew::prelude::*;
use yew_router::prelude::*;

use super::words;
use crate::components::button::{Button, Weight};
use crate::components::notice::{Notice, Tone};
use crate::components::page::Page;
use crate::locale::use_locale;
use crate::platform::net::{self, Failure};
use crate::platform::{clock, random};
use crate::route::Route;
use crate::state::booking::{Action, Booking, BookingHandle, Hold};
use crate::state::remote::{Remote, use_remote};

use days::Days;

/// Days shown at once.
const DAYS: u8 = 14;

/// A start that the person wants.
#[derive(Clone, Debug, PartialEq)]
struct Wish {
    centre: String,
    date: Date,
    time: Cell,
}

#[component]
pub(super) fn TimePage() -> Html {
    let Some(booking) = use_context::<BookingHandle>() else {
        return html! { <p /> };
    };
    match (booking.service.clone(), booking.centre.clone()) {
        (Some(service), Some(centre)) => html! { <Times {service} {centre} {booking} /> },
        (None, _) => html! { <Redirect<Route> to={Route::Service} /> },
        (_, None) => html! { <Redirect<Route> to={Route::Centre} /> },
    }
}

#[derive(Properties, PartialEq)]
struct TimesProps {
    service: String,
    centre: String,
    booking: BookingHandle,
}

#[component]
fn Times(props: &TimesProps) -> Html {
    let locale = use_locale();
    let navigator = use_navigator();
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
        let (booking, again, trouble, busy) = (
            props.booking.clone(),
            again.clone(),
            trouble.setter(),
            busy.clone(),
        );
        let service = props.service.clone();
        Callback::from(move |wish: Wish| {
            if *busy {
                return;
            }
            let (Some(request), Some(key)) = (request(&service, &wish), random::idempotency_key()) else {
                return;
            };
            let (booking, again, trouble, busy, navigator) = (
                booking.clone(),
                again.clone(),
                trouble.clone(),
                busy.setter(),
                navigator.clone(),
            );
            busy.set(true);
            wasm_bindgen_futures::spawn_local(async move {
                give_up_older(&booking).await;
                match net::post_once::<_, Held>(paths::VISITS, &request, &key).await {
                    Ok(held) => {
                        trouble.set(None);
                        booking.dispatch(Action::Held(wish.centre, kept(held)));
                        if let Some(navigator) = navigator {
                            navigator.push(&Route::Contact);
                        }
                    }
                    Err(failure) => {
                        if let Failure::Refused(problem) = &failure {
                            booking.dispatch(Action::Taken(problem.alternatives.clone()));
                            again.emit(());
                        }
                        trouble.set(Some(failure));
                    }
                }
                busy.set(false);
            });
        })
    };
    let centre = words::centre(&locale, &props.centre);
    let retry = Callback::from(move |_: MouseEvent| again.emit(()));
    let body = match &slots {
        Remote::Loading => html! { <p class="hint" role="status">{locale.t("loading")}</p> },
        Remote::Failed(failure) => html! {
            <div class="stack">
                <Notice tone={Tone::Danger}><p>{words::failure(&locale, failure)}</p></Notice>
                <Button weight={Weight::Secondary} onclick={retry}>{locale.t("try-again")}</Button>
            </div>
        },
        Remote::Here(reply) => html! {
            <div class="stack">
                <Days days={reply.days.clone()} onchoose={
                    let (hold, centre) = (hold.clone(), props.centre.clone());
                    Callback::from(move |(date, time)| hold.emit(Wish { centre: centre.clone(), date, time }))
                } />
                <Offers title={locale.t("time-soonest")} offers={reply.nearest.clone()} onchoose={hold.clone()} />
            </div>
        },
    };
    html! {
        <Page title={locale.t("time-title")} back={Route::Centre}>
            <p class="lead">{locale.tr("time-where", &[("centre", Arg::Text(centre))])}</p>
            <div role="alert">{trouble_notice(&locale, trouble.as_ref())}</div>
            <Offers title={locale.t("time-instead")} offers={props.booking.alternatives.clone()} onchoose={hold} />
            {body}
        </Page>
    }
}

fn trouble_notice(locale: &crate::locale::Locale, trouble: Option<&Failure>) -> Html {
    match trouble {
        Some(failure) => {
            html! { <Notice tone={Tone::Danger}><p>{words::failure(locale, failure)}</p></Notice> }
        }
        None => html! { <span /> },
    }
}

#[derive(Properties, PartialEq)]
struct OffersProps {
    title: AttrValue,
    offers: Vec<Alternative>,
    onchoose: Callback<Wish>,
}

/// Free times here and elsewhere; a tap keeps one.
#[component]
fn Offers(props: &OffersProps) -> Html {
    let locale = use_locale();
    let item = |(index, free): (usize, &Alternative)| {
        let (onchoose, free) = (props.onchoose.clone(), free.clone());
        let text = words::alternative(&locale, &free);
        let onclick = Callback::from(move |_: MouseEvent| {
            onchoose.emit(Wish {
                centre: free.centre.to_string(),
                date: free.date,
                time: free.time,
            });
        });
        html! { <li key={index}><button type="button" class="choice" {onclick}>{text}</button></li> }
    };
    html! {
        <section class="offers" hidden={props.offers.is_empty()}>
            <h2>{props.title.clone()}</h2>
            <ul class="plain-list">{for props.offers.iter().enumerate().map(item)}</ul>
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
