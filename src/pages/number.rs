//! "I am here": a number of the queue, for a booked visit by its number, or for what somebody comes for.

use api::hall::{DeskTicket, ListedTicket, Purpose, TicketOutcome, WaitMinutes};
use api::{Code, Numbers, TicketReply};
use booking::ServiceKey;
use booking::queue::{TicketNumber, Turn};
use l10n::Arg;
use yew::prelude::*;

use super::printing::{Begins, Offer, Printing};
use super::{fetched, services, slips, visit};
use crate::components::button::submit;
use crate::components::error_summary::{ErrorSummary, Errors};
use crate::components::notice::{Tone, notice};
use crate::components::page::Page;
use crate::components::radios::Choice;
use crate::components::redirect::redirect;
use crate::components::ticks::{Chosen, Tick, tick};
use crate::forms::typed::Typed;
use crate::locale::Locale;
use crate::platform::net::Failure;
use crate::platform::{agent, task};
use crate::route::Route;
use crate::session::{use_locale, use_session};

/// How far it is.
#[derive(Clone, Debug, PartialEq)]
enum Stand {
    /// What for?
    Asking,
    /// The agent gives one.
    Giving,
    /// It gave one.
    Given(TicketNumber, Known),
    /// It gave none.
    Failed(Failure),
}

/// What is known of a number.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Known {
    /// Where it stands.
    Listed(ListedTicket),
    /// The visit had it before.
    Before,
    /// Nothing yet: the server hears of it later.
    Later,
}

/// Where nobody gives numbers, there is nothing to ask.
pub(super) fn page() -> Html {
    match agent::numbers() {
        Numbers::Agent => html! { <NumberPage /> },
        Numbers::None => redirect(Route::Start),
    }
}

#[component]
fn NumberPage() -> Html {
    let session = use_session();
    let locale = &session.locale;
    let stand = use_state_eq(|| Stand::Asking);
    let turn = use_state_eq(|| Turn::Usual);
    let take = {
        let (stand, turn) = (stand.clone(), *turn);
        Callback::from(move |purpose: Purpose| {
            if *stand == Stand::Giving {
                return;
            }
            stand.set(Stand::Giving);
            let stand = stand.setter();
            task::spawn(async move {
                let given = agent::take_number(&DeskTicket { purpose, turn }).await;
                stand.set(given.map_or_else(Stand::Failed, taken));
            });
        })
    };
    if let Stand::Given(number, known) = &*stand {
        return given(locale, *number, known);
    }
    let failure = match &*stand {
        Stand::Failed(failure) => Some(failure),
        _ => None,
    };
    let chosen = {
        let take = take.clone();
        Callback::from(move |key: String| {
            if let Ok(key) = key.parse::<ServiceKey>() {
                take.emit(Purpose::Services(key.into()));
            }
        })
    };
    let matter = fetched::catalogue(locale, |shelf| {
        html! {
            <div class="stack">
                {services::search_box(&session)}
                {services::found(&session, shelf, &services::Purpose::Choose(chosen.clone()))}
            </div>
        }
    });
    html! {
        <Page title={locale.t("number-title")} back={Route::Start}>
            <div role="status"><p class="hint" hidden={*stand != Stand::Giving}>{locale.t("loading")}</p></div>
            <div role="alert">{refusal(locale, failure)}</div>
            <Booked {take} />
            <section class="card stack">
                <h2>{locale.t("number-not-booked")}</h2>
                {priority(locale, &turn)}
                <p class="hint">{locale.t("service-lead")}</p>
                {matter}
            </section>
        </Page>
    }
}

/// What the agent's answer comes to.
fn taken(reply: TicketReply) -> Stand {
    match reply {
        TicketReply::Kept(number) => Stand::Given(number, Known::Later),
        TicketReply::Told(TicketOutcome::Instead(number)) => Stand::Given(number, Known::Before),
        TicketReply::Told(TicketOutcome::Listed(listed)) => {
            Stand::Given(listed.number, Known::Listed(listed))
        }
        TicketReply::Told(TicketOutcome::Refused(code)) => {
            Stand::Failed(Failure::Refused(Box::new(api::Problem::new(code))))
        }
    }
}

/// Have you booked? Then the number of the visit is enough.
#[derive(Properties, PartialEq)]
struct BookedProps {
    take: Callback<Purpose>,
}

#[component]
fn Booked(props: &BookedProps) -> Html {
    let locale = use_locale();
    let typed = use_state_eq(Typed::default);
    let errors = use_state_eq(Errors::default);
    let oninput = {
        let typed = typed.clone();
        Callback::from(move |(id, text): (AttrValue, String)| typed.set((*typed).clone().with(id, text)))
    };
    let onsubmit = {
        let (typed, errors, take) = (typed.clone(), errors.clone(), props.take.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            match visit::reference(visit::REFERENCE, typed.get(visit::REFERENCE)) {
                Ok(reference) => {
                    errors.set(Errors::default());
                    take.emit(Purpose::Visit(reference));
                }
                Err(wrong) => errors.set(Errors::new(vec![wrong])),
            }
        })
    };
    html! {
        <form class="card form" novalidate=true {onsubmit}>
            <h2>{locale.t("number-booked")}</h2>
            <ErrorSummary errors={(*errors).clone()} />
            {visit::reference_field(&locale, typed.get(visit::REFERENCE), &oninput, &errors)}
            <div class="form__buttons">{submit(locale.t("number-take"), false.into())}</div>
        </form>
    }
}

/// Whether to be called out of turn; the centre's own notice says for whom that is.
fn priority(locale: &Locale, turn: &UseStateHandle<Turn>) -> Html {
    let setter = turn.setter();
    let onturn = Callback::from(move |(_, text): (AttrValue, String)| {
        setter.set(if text.is_empty() {
            Turn::Usual
        } else {
            Turn::Priority
        });
    });
    let choice = Choice {
        name: "priority".into(),
        label: locale.t("number-priority"),
        hint: Some(locale.t("number-priority-hint")),
    };
    let ticked = Chosen::from(**turn == Turn::Priority);
    tick(&Tick { choice, ticked }, &onturn)
}

/// The number, large, and on paper where that is possible.
fn given(locale: &Locale, number: TicketNumber, known: &Known) -> Html {
    let offer = Offer {
        words: locale.t("print"),
        slips: slips::number(locale, number, known),
    };
    html! {
        <Page title={locale.t("number-yours")}>
            <section class="sum">
                <p class="number">{number.to_string()}</p>
                {for waits(locale, known).into_iter().map(|it| html! { <p key={it.clone()}>{it}</p> })}
            </section>
            {notice(Tone::Mark, html! { <p>{locale.t("number-called")}</p> })}
            <Printing offers={vec![offer]} begins={Begins::AtOnce} />
        </Page>
    }
}

/// How many are before it and how long it waits, as far as that is known.
pub(super) fn waits(locale: &Locale, known: &Known) -> Vec<String> {
    let listed = match known {
        Known::Listed(listed) => listed,
        Known::Before => return vec![locale.t("number-before")],
        Known::Later => return vec![locale.t("number-later")],
    };
    let ahead = listed.ahead.map(|count| {
        let count = [("count", Arg::Count(count.into()))];
        locale.tr("number-ahead", &count)
    });
    let wait = listed.wait.map(|WaitMinutes { least, most }| {
        let minutes = [
            ("least", Arg::Count(least.into())),
            ("most", Arg::Count(most.max(1).into())),
        ];
        locale.tr("number-wait", &minutes)
    });
    let unknown = wait.is_none().then(|| locale.t("number-wait-unknown"));
    ahead.into_iter().chain(wait).chain(unknown).collect()
}

/// Why there is no number, and what to do.
fn refusal(locale: &Locale, failure: Option<&Failure>) -> Html {
    let Some(failure) = failure else {
        return Html::default();
    };
    let id = match failure {
        Failure::Offline => "number-failed",
        Failure::Refused(problem) => match problem.code {
            Code::VisitNotFound => "number-visit-not-found",
            Code::VisitElsewhere => "number-visit-elsewhere",
            Code::VisitNotToday => "number-visit-not-today",
            Code::VisitOver => "number-visit-over",
            Code::UnknownService => "number-service-elsewhere",
            Code::NumbersExhausted => "number-none-left",
            _ => "number-failed",
        },
    };
    notice(Tone::Danger, html! { <p>{locale.t(id)}</p> })
}
