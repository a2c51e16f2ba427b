//! A place in the waiting list: until which day, at which hours, and who waits. A free time that suits is on offer at once.

use api::{JoinRequest, OwnerRequest, Wish, paths};
use booking::{Cell, Services};
use l10n::Arg;
use time::Duration;
use yew::prelude::*;

use super::contact::{booked_for, faults, language, mail, oninput, person};
use super::place::Place;
use super::{trouble, words};
use crate::components::button::submit;
use crate::components::error_summary::{ErrorSummary, Errors};
use crate::components::page::Page;
use crate::components::radios::{Choice, Radios, radios};
use crate::components::redirect::redirect;
use crate::forms::typed::Typed;
use crate::locale::Locale;
use crate::platform::net::{self, Failure};
use crate::platform::{clock, random, task};
use crate::route::Route;
use crate::session::{Session, use_session};

const UNTIL: &str = "until";
const HOURS: &str = "hours";
/// How long somebody may wait, by the name of the choice.
const SPANS: [(&str, &str, i64); 3] = [
    ("week", "wait-week", 7),
    ("fortnight", "wait-fortnight", 14),
    ("month", "wait-month", 30),
];
/// The first cell of the afternoon.
const NOON: (u16, u16) = (13, 0);

pub(super) fn page(session: &Session) -> Html {
    match (session.booking.wanted(), &session.booking.centre) {
        (Some(services), Some(centre)) => {
            html! { <WaitPage {services} centre={centre.clone()} /> }
        }
        (None, _) => redirect(Route::Service),
        (_, None) => redirect(Route::Centre),
    }
}

#[derive(Properties, PartialEq)]
struct WaitProps {
    services: Services,
    centre: String,
}

#[component]
fn WaitPage(props: &WaitProps) -> Html {
    let session = use_session();
    let locale = &session.locale;
    let typed = use_state_eq(Typed::default);
    let errors = use_state_eq(Errors::default);
    let trouble = use_state_eq(|| None::<Failure>);
    let busy = use_state_eq(|| false);
    // One key for one intent, as where a visit is confirmed.
    let key = use_state(random::idempotency_key);
    let joined = use_state_eq(|| None::<(OwnerRequest, Wish)>);
    let oninput = {
        let (typed, about_person) = (typed.clone(), oninput(&session));
        Callback::from(move |(id, text): (AttrValue, String)| match id.as_str() {
            UNTIL | HOURS => typed.set((*typed).clone().with(id, text)),
            _ => about_person.emit((id, text)),
        })
    };
    let onsubmit = {
        let (session, errors, trouble) = (session.clone(), errors.setter(), trouble.setter());
        let (busy, key, joined) = (busy.clone(), key.clone(), joined.setter());
        let wanted = (props.services.clone(), props.centre.clone(), (*typed).clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let list = faults(&session.booking.contact);
            let good = list.is_empty() && !*busy;
            errors.set(Errors::new(list));
            let (true, Some(request), Some(attempt)) = (good, request(&session, &wanted), (*key).clone())
            else {
                return;
            };
            busy.set(true);
            let (trouble, busy, key) = (trouble.clone(), busy.setter(), key.setter());
            let joined = joined.clone();
            task::spawn(async move {
                match net::post_once::<_, Wish>(paths::JOIN_WAITLIST, &request, &attempt).await {
                    Ok(wish) => {
                        let owner = OwnerRequest {
                            reference: wish.reference,
                            phone: request.phone,
                        };
                        joined.set(Some((owner, wish)));
                    }
                    Err(failure) => {
                        if matches!(failure, Failure::Refused(_)) {
                            key.set(random::idempotency_key());
                        }
                        trouble.set(Some(failure));
                    }
                }
                busy.set(false);
            });
        })
    };
    let body = match &*joined {
        Some((request, wish)) => html! { <Place request={request.clone()} wish={wish.clone()} /> },
        None => html! {
            <form class="form" novalidate=true {onsubmit}>
                <ErrorSummary errors={(*errors).clone()} />
                <div role="alert">{trouble::trouble(locale, trouble.as_ref())}</div>
                <div class="why"><p>{locale.t("wait-why")}</p></div>
                <div class="form__fields">
                    {when(locale, &typed, &errors, &oninput)}
                    {person(&session, &errors, &oninput)}
                </div>
                <div class="form__buttons">{submit(locale.t("wait-join"), (*busy).into())}</div>
            </form>
        },
    };
    let centre = words::centre(locale, &props.centre);
    let length = words::length(locale, &session.booking.services);
    html! {
        <Page title={locale.t("wait-title")} back={Route::Time} wrong={!errors.is_empty()}>
            <p class="lead">{locale.tr("time-where", &[("centre", Arg::Text(centre)), ("length", Arg::Text(length))])}</p>
            {body}
        </Page>
    }
}

/// Until when somebody waits, and which hours suit.
fn when(locale: &Locale, typed: &Typed, errors: &Errors, onchoose: &Callback<(AttrValue, String)>) -> Html {
    let choice = |(name, label): (&'static str, &str)| Choice {
        name: name.into(),
        label: locale.t(label),
        hint: None,
    };
    let group = |name: &'static str, labelled_by: &'static str, choices: Vec<Choice>, chosen: &str| {
        let group = Radios {
            name: name.into(),
            labelled_by: labelled_by.into(),
            choices,
            chosen,
            onchoose,
            errors,
        };
        radios(locale, group)
    };
    let spans = SPANS.map(|(name, label, _)| choice((name, label)));
    let hours = [
        ("any", "wait-any-hour"),
        ("morning", "wait-morning"),
        ("afternoon", "wait-afternoon"),
    ];
    html! {
        <>
            <div class="question">
                <p class="legend" id="until-legend">{locale.t("wait-until")}</p>
                {group(UNTIL, "until-legend", spans.to_vec(), until(typed).0)}
            </div>
            <div class="question">
                <p class="legend" id="hours-legend">{locale.t("wait-hours")}</p>
                {group(HOURS, "hours-legend", hours.map(choice).to_vec(), hours_of(typed))}
            </div>
        </>
    }
}

/// The span that is chosen; the longest unless somebody says otherwise.
fn until(typed: &Typed) -> (&'static str, &'static str, i64) {
    let [.., longest] = SPANS;
    let chosen = SPANS.into_iter().find(|(name, ..)| *name == typed.get(UNTIL));
    chosen.unwrap_or(longest)
}

fn hours_of(typed: &Typed) -> &str {
    match typed.get(HOURS) {
        "" => "any",
        chosen => chosen,
    }
}

/// What is asked, once all of it can be read.
fn request(session: &Session, (services, centre, typed): &(Services, String, Typed)) -> Option<JoinRequest> {
    let contact = &session.booking.contact;
    let today = clock::today();
    let noon = Cell::at(NOON.0, NOON.1)?;
    let (earliest, latest) = match hours_of(typed) {
        "morning" => (None, Cell::new(noon.index() - 1)),
        "afternoon" => (Some(noon), None),
        _ => (None, None),
    };
    Some(JoinRequest {
        centre: centre.parse().ok()?,
        services: services.clone(),
        first_day: today,
        last_day: today.saturating_add(Duration::days(until(typed).2)),
        earliest,
        latest,
        name: contact.name.parse().ok()?,
        phone: contact.phone.parse().ok()?,
        mail: mail(contact),
        language: language(session),
        booked_for: booked_for(session),
    })
}
