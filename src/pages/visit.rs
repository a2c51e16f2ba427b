//! One's own visit, by its number and the phone number it was booked with: to see, to move, to cancel.

mod mine;

use api::{Code, OwnerRequest, Visit, Wish, paths};
use booking::reference::SecretError;
use booking::{Phone, Reference};
use yew::prelude::*;

use super::contact::phone_id;
use super::place::Place;
use super::trouble;
use crate::components::button::submit;
use crate::components::error_summary::{ErrorSummary, Errors};
use crate::components::field::{Field, Kind, field};
use crate::components::page::Page;
use crate::forms::FieldError;
use crate::forms::typed::Typed;
use crate::locale::Locale;
use crate::platform::net::{self, Failure};
use crate::platform::task;
use crate::route::Route;
use crate::session::use_session;

use mine::Mine;

/// The id of the box for the number of a visit.
pub(super) const REFERENCE: &str = "reference";
const PHONE: &str = "phone";

/// What a number opens.
#[derive(Clone, Debug, PartialEq)]
enum Found {
    Visit(Visit),
    /// A place in the waiting list; it has the number of the visit that may come of it.
    Wish(Wish),
}

async fn look_up(request: &OwnerRequest) -> Result<Found, Failure> {
    match net::post(paths::FIND, request).await {
        Err(Failure::Refused(problem)) if problem.code == Code::VisitNotFound => {
            net::post(paths::FIND_WISH, request).await.map(Found::Wish)
        }
        found => found.map(Found::Visit),
    }
}

#[component]
pub(super) fn VisitPage() -> Html {
    let session = use_session();
    let locale = &session.locale;
    let typed = use_state_eq(Typed::default);
    let errors = use_state_eq(Errors::default);
    let trouble = use_state_eq(|| None::<Failure>);
    let busy = use_state_eq(|| false);
    let found = use_state_eq(|| None::<(OwnerRequest, Found)>);
    {
        let (typed, found) = (typed.clone(), found.setter());
        use_effect_with(session.looking.visit, move |scanned| {
            if let Some(reference) = scanned {
                typed.set(Typed::default().with(REFERENCE, reference.to_string()));
                found.set(None);
            }
        });
    }
    let oninput = {
        let typed = typed.clone();
        Callback::from(move |(id, text): (AttrValue, String)| typed.set((*typed).clone().with(id, text)))
    };
    let onsubmit = {
        let (typed, errors) = (typed.clone(), errors.clone());
        let (trouble, busy, found) = (trouble.clone(), busy.clone(), found.setter());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let request = match read(typed.get(REFERENCE), typed.get(PHONE)) {
                Ok(request) if !*busy => request,
                Ok(_) => return,
                Err(list) => {
                    trouble.set(None);
                    errors.set(Errors::new(list));
                    return;
                }
            };
            errors.set(Errors::default());
            busy.set(true);
            let (trouble, busy, found) = (trouble.setter(), busy.setter(), found.clone());
            task::spawn(async move {
                match look_up(&request).await {
                    Ok(what) => {
                        trouble.set(None);
                        found.set(Some((request, what)));
                    }
                    Err(failure) => trouble.set(Some(failure)),
                }
                busy.set(false);
            });
        })
    };
    let onchange = {
        let found = found.clone();
        Callback::from(move |visit: Visit| {
            if let Some((request, _)) = &*found {
                found.set(Some((request.clone(), Found::Visit(visit))));
            }
        })
    };
    let body = match &*found {
        Some((request, Found::Wish(wish))) => {
            html! { <Place request={request.clone()} wish={wish.clone()} /> }
        }
        Some((request, Found::Visit(visit))) => {
            html! { <Mine request={request.clone()} visit={visit.clone()} {onchange} /> }
        }
        None => html! {
            <form class="form" novalidate=true {onsubmit}>
                <ErrorSummary errors={(*errors).clone()} />
                <div role="alert">{trouble::trouble(locale, trouble.as_ref())}</div>
                <div class="form__fields">
                    {reference_field(locale, typed.get(REFERENCE), &oninput, &errors)}
                    {field(locale, Field {
                        id: PHONE.into(),
                        kind: Kind::Phone,
                        label: locale.t("contact-phone"),
                        hint: Some(locale.t("visit-phone-hint")),
                        value: typed.get(PHONE),
                        oninput: &oninput,
                        errors: &errors,
                        autocomplete: "off",
                    })}
                </div>
                <div class="form__buttons">{submit(locale.t("visit-find"), (*busy).into())}</div>
            </form>
        },
    };
    html! {
        <Page title={locale.t("visit-title")} back={Route::Start} wrong={!errors.is_empty()}>{body}</Page>
    }
}

fn read(reference: &str, phone: &str) -> Result<OwnerRequest, Vec<FieldError>> {
    let reference = self::reference(REFERENCE, reference);
    let phone = phone
        .parse::<Phone>()
        .map_err(|error| FieldError::new(PHONE, phone_id(&error)));
    match (reference, phone) {
        (Ok(reference), Ok(phone)) => Ok(OwnerRequest { reference, phone }),
        (reference, phone) => Err(reference.err().into_iter().chain(phone.err()).collect()),
    }
}

/// The box for the number of a visit.
pub(super) fn reference_field(
    locale: &Locale,
    value: &str,
    oninput: &Callback<(AttrValue, String)>,
    errors: &Errors,
) -> Html {
    let reference = Field {
        id: REFERENCE.into(),
        kind: Kind::Reference,
        label: locale.t("visit-reference"),
        hint: Some(locale.t("visit-reference-hint")),
        value,
        oninput,
        errors,
        autocomplete: "off",
    };
    field(locale, reference)
}

/// The number of a visit as it was typed into this box.
pub(super) fn reference(field: &'static str, typed: &str) -> Result<Reference, FieldError> {
    typed.parse().map_err(|error| {
        let id = match error {
            SecretError::Length => "error-reference-length",
            SecretError::Letter => "error-reference-letter",
            SecretError::Check => "error-reference-check",
        };
        FieldError::new(field, id)
    })
}
