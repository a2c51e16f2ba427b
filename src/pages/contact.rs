//! Who comes, oneself or somebody else: a name to call and a mobile number, while the time is kept.

use api::BookedFor;
use booking::person_name::PersonNameError;
use booking::phone::PhoneError;
use booking::{MailAddress, PersonName, Phone};
use l10n::Language;
use yew::prelude::*;

use crate::components::button::{Working, submit};
use crate::components::error_summary::{ErrorSummary, Errors};
use crate::components::field::{Field, Kind, field};
use crate::components::kept::Kept;
use crate::components::page::Page;
use crate::components::radios::{Choice, Radios, radios};
use crate::components::redirect::redirect;
use crate::forms::FieldError;
use crate::route::Route;
use crate::session::{Session, use_session};
use crate::state::booking::{Action, Contact, Hold};
use crate::surface::Capabilities;

const WHOM: &str = "whom";
const OTHER: &str = "other";

pub(super) fn page(session: &Session) -> Html {
    match &session.booking.hold {
        Some(hold) => html! { <ContactPage hold={hold.clone()} /> },
        None => redirect(Route::Time),
    }
}

#[derive(Properties, PartialEq)]
struct ContactProps {
    hold: Hold,
}

#[component]
fn ContactPage(props: &ContactProps) -> Html {
    let session = use_session();
    let (locale, hold) = (&session.locale, &props.hold);
    let errors = use_state_eq(Errors::default);
    let oninput = oninput(&session);
    let onsubmit = {
        let (session, errors) = (session.clone(), errors.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let list = faults(&session.booking.contact);
            if list.is_empty() {
                session.go_to(Route::Check);
            }
            errors.set(Errors::new(list));
        })
    };
    html! {
        <Page title={locale.t("contact-title")} back={Route::Time} wrong={!errors.is_empty()}>
            <Kept time={hold.time} until_ms={hold.until_ms} />
            <div class="why"><p>{locale.t("contact-why")}</p></div>
            <form class="form" novalidate=true {onsubmit}>
                <ErrorSummary errors={(*errors).clone()} />
                <div class="form__fields">
                    {person(&session, &errors, &oninput)}
                </div>
                <div class="form__buttons">{submit(locale.t("continue"), Working::No)}</div>
            </form>
        </Page>
    }
}

/// Keeps what is typed about the person.
pub(super) fn oninput(session: &Session) -> Callback<(AttrValue, String)> {
    let booking = session.booking.clone();
    Callback::from(move |(id, text): (AttrValue, String)| {
        let mut next = booking.contact.clone();
        match id.as_str() {
            "name" => next.name = text,
            "phone" => next.phone = text,
            "mail" => next.mail = text,
            _ if text == OTHER => next.booked_for = Some(BookedFor::SomeoneElse),
            _ => next.booked_for = Some(BookedFor::Oneself),
        }
        booking.dispatch(Action::Contact(next));
    })
}

/// Who comes, and how to reach them.
pub(super) fn person(session: &Session, errors: &Errors, oninput: &Callback<(AttrValue, String)>) -> Html {
    let (locale, contact) = (&session.locale, &session.booking.contact);
    let (chosen, name_label, phone_label, name_token) = match booked_for(session) {
        BookedFor::Oneself => ("me", "contact-name", "contact-phone", "name"),
        BookedFor::SomeoneElse => (OTHER, "contact-name-other", "contact-phone-other", "off"),
    };
    let choice = |name: &'static str, label: &str| Choice {
        name: name.into(),
        label: locale.t(label),
        hint: None,
    };
    let whom = Radios {
        name: WHOM.into(),
        labelled_by: "whom-legend".into(),
        choices: vec![choice("me", "contact-for-me"), choice(OTHER, "contact-for-other")],
        chosen,
        onchoose: oninput,
        errors,
    };
    let name = Field {
        id: "name".into(),
        kind: Kind::Name,
        label: locale.t(name_label),
        hint: Some(locale.t("contact-name-hint")),
        value: &contact.name,
        oninput,
        errors,
        autocomplete: session.surface.autocomplete(name_token),
    };
    let phone = Field {
        id: "phone".into(),
        kind: Kind::Phone,
        label: locale.t(phone_label),
        hint: Some(locale.t("contact-phone-hint")),
        value: &contact.phone,
        autocomplete: session.surface.autocomplete("tel"),
        oninput,
        errors,
    };
    let mail = Field {
        id: "mail".into(),
        kind: Kind::Mail,
        label: locale.t("contact-mail"),
        hint: Some(locale.t("contact-mail-hint")),
        value: &contact.mail,
        autocomplete: session.surface.autocomplete("email"),
        oninput,
        errors,
    };
    html! {
        <>
            <div class="question">
                <p class="legend" id="whom-legend">{locale.t("contact-for")}</p>
                {radios(locale, whom)}
            </div>
            {field(locale, name)}
            {field(locale, phone)}
            {for session.surface.asks_mail().then(|| field(locale, mail))}
        </>
    }
}

/// The language in which the person is told of the visit.
pub(super) fn language(session: &Session) -> api::Language {
    match session.locale.language() {
        Language::Az => api::Language::Az,
        Language::Ru => api::Language::Ru,
        Language::En => api::Language::En,
    }
}

/// Where mail goes, if it was given.
pub(super) fn mail(contact: &Contact) -> Option<MailAddress> {
    contact.mail.parse().ok()
}

/// Whom the visit is for: as said, or as usual here.
pub(super) fn booked_for(session: &Session) -> BookedFor {
    let said = session.booking.contact.booked_for;
    said.unwrap_or(session.surface.usually_books_for())
}

/// What is wrong with what was typed about the person.
pub(super) fn faults(contact: &Contact) -> Vec<FieldError> {
    let name = contact
        .name
        .parse::<PersonName>()
        .err()
        .map(|error| FieldError::new("name", name_id(&error)));
    let phone = contact
        .phone
        .parse::<Phone>()
        .err()
        .map(|error| FieldError::new("phone", phone_id(&error)));
    let mail = (!contact.mail.trim().is_empty() && mail(contact).is_none())
        .then(|| FieldError::new("mail", "error-mail"));
    name.into_iter().chain(phone).chain(mail).collect()
}

fn name_id(error: &PersonNameError) -> &'static str {
    match error {
        PersonNameError::TooShort => "error-name-too-short",
        PersonNameError::TooLong => "error-name-too-long",
        PersonNameError::Digits => "error-name-digits",
        PersonNameError::Signs => "error-name-signs",
    }
}

/// The message for a phone number that cannot be.
pub(super) fn phone_id(error: &PhoneError) -> &'static str {
    match error {
        PhoneError::Empty => "error-phone-empty",
        PhoneError::Letters => "error-phone-letters",
        PhoneError::TooShort => "error-phone-too-short",
        PhoneError::TooLong => "error-phone-too-long",
        PhoneError::NotAzerbaijani => "error-phone-not-azerbaijani",
        PhoneError::UnknownPrefix => "error-phone-unknown-prefix",
    }
}
