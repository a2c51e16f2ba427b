//! A visit that was found: what it is, another time for it, giving it up. Both are asked once more before they count.

use std::future::Future;
use std::mem::discriminant;

use api::{Alternative, IdempotencyKey, MoveRequest, OwnerRequest, Visit, paths};
use booking::State;
use yew::prelude::*;

use crate::components::button::{Weight, button, slow_button};
use crate::components::link::link_as;
use crate::components::notice::{Tone, notice};
use crate::components::page::HEADING;
use crate::components::summary_list::{Row, summary_list};
use crate::locale::Locale;
use crate::pages::booked::rows;
use crate::pages::time::{Wish, offers, use_free};
use crate::pages::{trouble, words};
use crate::platform::net::{self, Failure};
use crate::platform::{document, random, task};
use crate::route::Route;
use crate::session::use_locale;

/// Id of the question that stands before what its owner is about to do.
const QUESTION: &str = "question";

#[derive(Properties, PartialEq)]
pub(super) struct MineProps {
    pub(super) request: OwnerRequest,
    pub(super) visit: Visit,
    pub(super) onchange: Callback<Visit>,
}

/// What its owner is about to do.
#[derive(Clone, Debug, PartialEq)]
enum Doing {
    Seeing,
    /// It has just got its new time.
    Moved,
    /// To give it up; one key for one intent.
    Cancelling(IdempotencyKey),
    /// To find another time; these are free instead of one that was taken.
    Choosing(Vec<Alternative>),
    /// To take this one.
    Moving(Wish, IdempotencyKey),
}

#[component]
pub(super) fn Mine(props: &MineProps) -> Html {
    let locale = use_locale();
    let doing = use_state_eq(|| Doing::Seeing);
    let busy = use_state_eq(|| false);
    let trouble = use_state_eq(|| None::<Failure>);
    // What was pressed is gone, and the keys that a box brought go with the focus: it goes to what stands there now.
    let at = match *doing {
        Doing::Seeing | Doing::Moved => HEADING,
        Doing::Cancelling(_) | Doing::Choosing(_) | Doing::Moving(..) => QUESTION,
    };
    use_effect_with(discriminant(&*doing), move |_| document::focus(at));
    let visit = &props.visit;
    let choosing = matches!(*doing, Doing::Choosing(_));
    let free = use_free(choosing.then(|| (visit.services.clone(), visit.centre.to_string())));
    let to = |next: Option<Doing>| {
        let (doing, trouble) = (doing.setter(), trouble.setter());
        Callback::from(move |_: MouseEvent| {
            trouble.set(None);
            doing.set(next.clone().unwrap_or(Doing::Seeing));
        })
    };
    let wish = {
        let doing = doing.setter();
        Callback::from(move |wish: Wish| {
            if let Some(key) = random::idempotency_key() {
                doing.set(Doing::Moving(wish, key));
            }
        })
    };
    let confirm = {
        let (doing, busy, trouble) = (doing.clone(), busy.clone(), trouble.setter());
        let (request, onchange) = (props.request.clone(), props.onchange.clone());
        Callback::from(move |_: MouseEvent| {
            if *busy {
                return;
            }
            busy.set(true);
            let (doing, busy, trouble) = (doing.clone(), busy.setter(), trouble.clone());
            let (request, onchange) = (request.clone(), onchange.clone());
            task::spawn(async move {
                match done(&request, &doing).await {
                    Ok(visit) => {
                        doing.set(match *doing {
                            Doing::Moving(..) => Doing::Moved,
                            _ => Doing::Seeing,
                        });
                        trouble.set(None);
                        onchange.emit(visit);
                    }
                    Err(failure) => {
                        if let (Failure::Refused(problem), Doing::Moving(..)) = (&failure, &*doing) {
                            doing.set(Doing::Choosing(problem.alternatives.clone()));
                        }
                        trouble.set(Some(failure));
                    }
                }
                busy.set(false);
            });
        })
    };
    let booked = visit.state == State::Booked;
    let body = match &*doing {
        Doing::Seeing | Doing::Moved => html! {
            <div class="form__buttons" hidden={!booked}>
                {button(Weight::Secondary, locale.t("visit-move"), to(Some(Doing::Choosing(Vec::new()))))}
                {button(Weight::Secondary, locale.t("visit-cancel"), to(random::idempotency_key().map(Doing::Cancelling)))}
            </div>
        },
        Doing::Cancelling(_) => html! {
            <section class="card">
                <h2 id={QUESTION} tabindex="-1">{locale.t("visit-cancel-sure")}</h2>
                <div class="form__buttons">
                    {slow_button(Weight::Danger, locale.t("visit-cancel-yes"), (*busy).into(), confirm)}
                    {button(Weight::Secondary, locale.t("visit-cancel-no"), to(None))}
                </div>
            </section>
        },
        Doing::Choosing(instead) => html! {
            <section class="card">
                <h2 id={QUESTION} tabindex="-1">{locale.t("time-title")}</h2>
                {offers(&locale, "time-instead", instead, &wish)}
                {free.times(&locale, &wish)}
                <div class="form__buttons">{button(Weight::Secondary, locale.t("visit-move-no"), to(None))}</div>
            </section>
        },
        Doing::Moving(wish, _) => html! {
            <section class="card">
                <h2 id={QUESTION} tabindex="-1">{locale.t("visit-move-sure")}</h2>
                {summary_list(&locale, &old_and_new(&locale, visit, wish))}
                <div class="form__buttons">
                    {slow_button(Weight::Primary, locale.t("visit-move-yes"), (*busy).into(), confirm)}
                    {button(Weight::Secondary, locale.t("visit-move-no"), to(None))}
                </div>
            </section>
        },
    };
    let over = matches!(
        visit.state,
        State::Cancelled | State::Served | State::Missed | State::Expired
    );
    let (tone, state) = match visit.state {
        State::Booked if *doing == Doing::Moved => (Tone::Good, "state-moved"),
        State::Booked => (Tone::Good, "state-booked"),
        State::Cancelled => (Tone::Mark, "state-cancelled"),
        State::Held => (Tone::Mark, "state-held"),
        State::CheckedIn | State::Called => (Tone::Good, "state-waiting"),
        State::Served | State::Missed | State::Expired => (Tone::Mark, "state-over"),
    };
    html! {
        <div class="stack">
            <div role="status">{notice(tone, html! { <p>{locale.t(state)}</p> })}</div>
            <div role="alert">{trouble::trouble(&locale, trouble.as_ref())}</div>
            {summary_list(&locale, &rows(&locale, visit))}
            <div>{body}</div>
            <div hidden={!over}>{link_as(Route::Service, "button button--primary", html! { {locale.t("start-book-title")} })}</div>
        </div>
    }
}

/// Does what the owner has confirmed.
fn done(request: &OwnerRequest, doing: &Doing) -> impl Future<Output = Result<Visit, Failure>> + use<> {
    let (request, doing) = (request.clone(), doing.clone());
    async move {
        match doing {
            Doing::Cancelling(key) => net::post_once(paths::CANCEL, &request, &key).await,
            Doing::Moving(wish, key) => {
                let moving = MoveRequest {
                    reference: request.reference,
                    phone: request.phone,
                    centre: wish.centre.parse().map_err(|_| Failure::Offline)?,
                    date: wish.date,
                    time: wish.time,
                };
                net::post_once(paths::MOVE, &moving, &key).await
            }
            Doing::Seeing | Doing::Moved | Doing::Choosing(_) => net::post(paths::FIND, &request).await,
        }
    }
}

/// When and where it is now, and when and where it would be.
fn old_and_new(locale: &Locale, visit: &Visit, wish: &Wish) -> Vec<Row> {
    let row = |id: &str, when: String, centre: &str| Row {
        name: locale.t(id),
        value: format!("{when}. {}", words::place(locale, centre)),
        change: None,
    };
    vec![
        row(
            "visit-move-old",
            words::moment(locale, visit.date, visit.time),
            visit.centre.as_str(),
        ),
        row(
            "visit-move-new",
            words::moment(locale, wish.date, wish.time),
            &wish.centre,
        ),
    ]
}
