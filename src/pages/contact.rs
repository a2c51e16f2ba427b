//! Who comes: a name to call and a mobile number, while the time is kept.

use booking::person_name::PersonNameError;
use booking::phone::PhoneError;
use booking::{PersonName, Phone};
use yew::prelude::*;
use yew_router::prelude::*;

use crate::components::button::Button;
use crate::components::error_summary::{ErrorSummary, Errors};
use crate::components::field::{Field, Kind};
use crate::components::kept::Kept;
use crate::components::page::Page;
use crate::forms::FieldError;
use crate::locale::use_locale;
use crate::route::Route;
use crate::state::booking::{Action, BookingHandle, Contact};
use crate::surface::{Capabilities, Surface};

#[component]
pub(super) fn ContactPage() -> Html {
    let locale = use_locale();
    let navigator = use_navigator();
    let errors = use_state_eq(Errors::default);
    let personal = use_context::<Surface>().is_some_and(Capabilities::has_keyboard);
    let Some(booking) = use_context::<BookingHandle>() else {
        return html! { <p /> };
    };
    let Some(hold) = booking.hold.clone() else {
        return html! { <Redirect<Route> to={Route::Time} /> };
    };
    let contact = &booking.contact;
    let input = |change: fn(&mut Contact, String)| {
        let booking = booking.clone();
        Callback::from(move |text: String| {
            let mut next = booking.contact.clone();
            change(&mut next, text);
            booking.dispatch(Action::Contact(next));
        })
    };
    let onsubmit = {
        let (contact, errors) = (contact.clone(), errors.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let list = faults(&contact);
            if list.is_empty()
                && let Some(navigator) = &navigator
            {
                navigator.push(&Route::Check);
            }
            errors.set(Errors::new(list));
        })
    };
    let fill = |token: &'static str| AttrValue::Static(if personal { token } else { "off" });
    html! {
        <Page title={locale.t("contact-title")} back={Route::Time} wrong={!errors.is_empty()}>
            <Kept time={hold.time} until_ms={hold.until_ms} />
            <div class="why"><p>{locale.t("contact-why")}</p></div>
            <form class="form" novalidate=true {onsubmit}>
                <ErrorSummary errors={(*errors).clone()} />
                <div class="form__fields">
                    <Field id="name" kind={Kind::Name} label={locale.t("contact-name")} hint={locale.t("contact-name-hint")} value={contact.name.clone()}
                        oninput={input(|it, text| it.name = text)} errors={(*errors).clone()} autocomplete={fill("name")} />
                    <Field id="phone" kind={Kind::Phone} label={locale.t("contact-phone")} hint={locale.t("contact-phone-hint")} value={contact.phone.clone()}
                        oninput={input(|it, text| it.phone = text)} errors={(*errors).clone()} autocomplete={fill("tel")} />
                </div>
                <div class="form__buttons"><Button>{locale.t("continue")}</Button></div>
            </form>
        </Page>
    }
}

fn faults(contact: &Contact) -> Vec<FieldError> {
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
    name.into_iter().chain(phone).collect()
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
