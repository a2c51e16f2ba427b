//! A place in the waiting list: where it stands, and what is on offer, to take or to let go.

use api::{AnswerRequest, IdempotencyKey, Offer, OwnerRequest, Visit, Wish, paths};
use booking::waitlist::State;
use l10n::Arg;
use yew::prelude::*;

use super::{trouble, words};
use crate::components::button::{Weight, button, slow_button};
use crate::components::link::link_as;
use crate::components::notice::{Tone, notice};
use crate::components::page::HEADING;
use crate::components::summary_list::{Row, summary_list};
use crate::forms::clock;
use crate::locale::Locale;
use crate::platform::net::{self, Failure};
use crate::platform::{document, random, task};
use crate::route::Route;
use crate::session::{Go, Session, use_session};
use crate::state::booking::Action;

#[derive(Properties, PartialEq)]
pub(super) struct PlaceProps {
    pub(super) request: OwnerRequest,
    pub(super) wish: Wish,
}

/// What the owner does.
#[derive(Clone, Debug, PartialEq)]
enum Intent {
    Accept(Offer),
    Decline(Offer),
    Leave,
}

/// What came of it.
enum Done {
    Booked(Visit),
    Waits(Wish),
}

#[component]
pub(super) fn Place(props: &PlaceProps) -> Html {
    let session = use_session();
    let locale = &session.locale;
    let wish = use_state_eq(|| props.wish.clone());
    let busy = use_state_eq(|| false);
    let trouble = use_state_eq(|| None::<Failure>);
    let leaving = use_state_eq(|| false);
    // One key for one intent: pressing again after a lost answer is the same, after an answer a new one.
    let under_way = use_state_eq(|| None::<(Intent, IdempotencyKey)>);
    use_effect_with((), |()| document::focus(HEADING));
    let press = |intent: Intent| {
        let (session, request) = (session.clone(), props.request.clone());
        let (wish, trouble, leaving) = (wish.setter(), trouble.setter(), leaving.setter());
        let (busy, under_way) = (busy.clone(), under_way.clone());
        Callback::from(move |_: MouseEvent| {
            let before = (*under_way).clone().filter(|(known, _)| *known == intent);
            let key = before.map(|(_, key)| key).or_else(random::idempotency_key);
            let (false, Some(key)) = (*busy, key) else { return };
            busy.set(true);
            under_way.set(Some((intent.clone(), key.clone())));
            let (session, request, intent) = (session.clone(), request.clone(), intent.clone());
            let (wish, trouble, leaving) = (wish.clone(), trouble.clone(), leaving.clone());
            let (busy, under_way) = (busy.setter(), under_way.setter());
            task::spawn(async move {
                match done(&request, &intent, &key).await {
                    Ok(Done::Booked(visit)) => booked(&session, visit),
                    Ok(Done::Waits(after)) => {
                        wish.set(after);
                        trouble.set(None);
                        leaving.set(false);
                        under_way.set(None);
                    }
                    Err(failure) => {
                        if matches!(failure, Failure::Refused(_)) {
                            under_way.set(None);
                            // Another time may be on offer by now.
                            if let Ok(after) = net::post(paths::FIND_WISH, &request).await {
                                wish.set(after);
                            }
                        }
                        trouble.set(Some(failure));
                    }
                }
                busy.set(false);
            });
        })
    };
    let ask = |sure: bool| {
        let leaving = leaving.setter();
        Callback::from(move |_: MouseEvent| leaving.set(sure))
    };
    let (tone, state) = match wish.state {
        State::Waiting => (Tone::Good, "wish-waiting"),
        State::Offered => (Tone::Good, "wish-offered"),
        State::Met => (Tone::Good, "wish-met"),
        State::Left => (Tone::Mark, "wish-left"),
        State::Ended => (Tone::Mark, "wish-ended"),
    };
    let offer = wish.offer.as_ref().map(|offer| {
        let deadline = [
            ("deadline", Arg::Date(offer.answer_by_date)),
            ("hour", clock(offer.answer_by_time)),
        ];
        html! {
            <section class="card">
                <h2>{words::moment(locale, offer.date, offer.time)}</h2>
                <p>{locale.tr("wish-answer-by", &deadline)}</p>
                <div class="form__buttons">
                    {slow_button(Weight::Primary, locale.t("wish-accept"), (*busy).into(), press(Intent::Accept(offer.clone())))}
                    {slow_button(Weight::Secondary, locale.t("wish-decline"), (*busy).into(), press(Intent::Decline(offer.clone())))}
                </div>
            </section>
        }
    });
    let leave = if *leaving {
        html! {
            <section class="card">
                <h2>{locale.t("wish-leave-sure")}</h2>
                <div class="form__buttons">
                    {slow_button(Weight::Danger, locale.t("wish-leave-yes"), (*busy).into(), press(Intent::Leave))}
                    {button(Weight::Secondary, locale.t("wish-leave-no"), ask(false))}
                </div>
            </section>
        }
    } else {
        html! { <div class="form__buttons">{button(Weight::Secondary, locale.t("wish-leave"), ask(true))}</div> }
    };
    html! {
        <div class="stack">
            <div role="status">{notice(tone, html! { <p>{locale.t(state)}</p> })}</div>
            <div role="alert">{trouble::trouble(locale, trouble.as_ref())}</div>
            <div>{offer.unwrap_or_default()}</div>
            <section class="sum" hidden={!wish.state.is_open()}>
                <dl>
                    <dt class="sum__what">{locale.t("wish-reference")}</dt>
                    <dd class="sum__amount sum__amount--code">{wish.reference.to_string()}</dd>
                </dl>
                <p class="sum__when">{locale.t("wish-keep")}</p>
            </section>
            {summary_list(locale, &rows(locale, &wish))}
            <div hidden={!wish.state.is_open()}>{leave}</div>
            <div hidden={wish.state.is_open()}>{link_as(Route::Service, "button button--primary", html! { {locale.t("start-book-title")} })}</div>
        </div>
    }
}

/// From here on it is a visit like any other.
fn booked(session: &Session, visit: Visit) {
    session.booking.dispatch(Action::Booked(visit));
    session.go.emit(Go::Instead(Route::Booked));
}

async fn done(request: &OwnerRequest, intent: &Intent, key: &IdempotencyKey) -> Result<Done, Failure> {
    let answer = |offer: &Offer| AnswerRequest {
        reference: request.reference,
        phone: request.phone.clone(),
        date: offer.date,
        time: offer.time,
    };
    match intent {
        Intent::Accept(offer) => {
            let visit = net::post_once(paths::ACCEPT_OFFER, &answer(offer), key).await;
            visit.map(Done::Booked)
        }
        Intent::Decline(offer) => {
            let wish = net::post_once(paths::DECLINE_OFFER, &answer(offer), key).await;
            wish.map(Done::Waits)
        }
        Intent::Leave => net::post_once(paths::LEAVE_WAITLIST, request, key)
            .await
            .map(Done::Waits),
    }
}

/// What the person waits for, in rows.
fn rows(locale: &Locale, wish: &Wish) -> Vec<Row> {
    let row = |id: &str, value: String| Row {
        name: locale.t(id),
        value,
        change: None,
    };
    vec![
        row("check-service", words::services(locale, &wish.services)),
        row("check-centre", words::place(locale, wish.centre.as_str())),
        row(
            "wish-last-day",
            locale.alone(&locale.tr("time-day", &[("date", Arg::Date(wish.last_day))])),
        ),
    ]
}
