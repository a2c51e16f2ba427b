//! Answers that come from elsewhere: from a picture on a kiosk, or by the code that somebody reads out on the telephone.

use adviser::talk::Unreadable;
use api::{OpenRequest, OpenedCase, paths};
use booking::CaseCode;
use booking::reference::SecretError;
use yew::prelude::*;

use super::trouble;
use super::waiting::waiting;
use crate::components::button::{Weight, button, submit};
use crate::components::error_summary::{ErrorSummary, Errors};
use crate::components::field::{Field, Kind, field};
use crate::components::link::link_as;
use crate::components::notice::{Tone, notice};
use crate::components::page::Page;
use crate::forms::FieldError;
use crate::platform::net::{self, Failure};
use crate::platform::task;
use crate::route::Route;
use crate::session::{Session, use_session};
use crate::state::adviser::Advice;
use crate::state::carry::{Action, Brought, bring};

const CODE: &str = "code";

pub(super) fn page(session: &Session) -> Html {
    match &session.carry.brought {
        Brought::Nothing => html! { <OpenForm /> },
        Brought::Offered(_) if session.advice != Advice::Speaking => waiting(session),
        Brought::Offered(text) => offered(session, text.clone()),
        Brought::Unreadable(why) => unreadable(session, *why),
    }
}

/// Nobody's answers are opened before somebody says that they are theirs.
fn offered(session: &Session, text: String) -> Html {
    let locale = &session.locale;
    let open = {
        let session = session.clone();
        Callback::from(move |_: MouseEvent| bring(&session, text.clone()))
    };
    let refuse = {
        let session = session.clone();
        Callback::from(move |_: MouseEvent| {
            session.carry.dispatch(Action::Brought(Brought::Nothing));
            session.go_to(Route::Start);
        })
    };
    html! {
        <Page title={locale.t("bring-offered-title")}>
            <p class="lead">{locale.t("bring-offered-text")}</p>
            <div class="form__buttons">
                {button(Weight::Primary, locale.t("bring-offered-yes"), open)}
                {button(Weight::Secondary, locale.t("bring-offered-no"), refuse)}
            </div>
        </Page>
    }
}

fn unreadable(session: &Session, why: Unreadable) -> Html {
    let locale = &session.locale;
    let says = match why {
        Unreadable::OtherVersion => "bring-other-version",
        Unreadable::Broken | Unreadable::TooLong => "bring-broken",
    };
    html! {
        <Page title={locale.t("bring-failed-title")}>
            {notice(Tone::Mark, html! { <p role="alert">{locale.t(says)}</p> })}
            {link_as(Route::Start, "button button--primary", html! { {locale.t("to-start")} })}
        </Page>
    }
}

/// The box for a code.
#[component]
fn OpenForm() -> Html {
    let session = use_session();
    let locale = &session.locale;
    let typed = use_state_eq(String::new);
    let errors = use_state_eq(Errors::default);
    let trouble = use_state_eq(|| None::<Failure>);
    let busy = use_state_eq(|| false);
    let oninput = {
        let typed = typed.setter();
        Callback::from(move |(_, text): (AttrValue, String)| typed.set(text))
    };
    let onsubmit = {
        let (session, typed) = (session.clone(), typed.clone());
        let (errors, trouble, busy) = (errors.clone(), trouble.setter(), busy.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let code = match typed.parse::<CaseCode>() {
                Ok(code) if !*busy => code,
                Ok(_) => return,
                Err(error) => return errors.set(Errors::new(vec![FieldError::new(CODE, mistake(error))])),
            };
            errors.set(Errors::default());
            busy.set(true);
            let (session, trouble, busy) = (session.clone(), trouble.clone(), busy.setter());
            task::spawn(async move {
                match net::post::<_, OpenedCase>(paths::OPEN_CASE, &OpenRequest { code }).await {
                    Ok(opened) => bring(&session, opened.case),
                    Err(failure) => trouble.set(Some(failure)),
                }
                busy.set(false);
            });
        })
    };
    let code = Field {
        id: CODE.into(),
        kind: Kind::Reference,
        label: locale.t("bring-code"),
        hint: Some(locale.t("bring-code-hint")),
        value: &typed,
        oninput: &oninput,
        errors: &errors,
        autocomplete: "off",
    };
    html! {
        <Page title={locale.t("bring-title")} back={Route::Start} wrong={!errors.is_empty()}>
            <form class="form" novalidate=true {onsubmit}>
                <ErrorSummary errors={(*errors).clone()} />
                <div role="alert">{trouble::trouble(locale, trouble.as_ref())}</div>
                <div class="form__fields">{field(locale, code)}</div>
                <div class="form__buttons">{submit(locale.t("bring-submit"), (*busy).into())}</div>
            </form>
        </Page>
    }
}

const fn mistake(error: SecretError) -> &'static str {
    match error {
        SecretError::Length => "error-code-length",
        SecretError::Letter => "error-reference-letter",
        SecretError::Check => "error-reference-check",
    }
}
