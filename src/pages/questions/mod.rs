//! The forms of the questions as data: what stands in them at first, what they show, and how they are read.

mod birth_date;
mod capital;
mod children;
mod choice;
mod pay;
mod record;
mod retire_in;
mod sheet;
mod work;

use law::answers::Value;
use law::facts::{FactId, Screen};
use yew::prelude::*;

use crate::components::button::{Weight, Working, button, submit};
use crate::components::error_summary::{ErrorSummary, Errors};
use crate::components::page::Page;
use crate::components::progress::progress;
use crate::forms::FieldError;
use crate::forms::typed::Typed;
use crate::route::Route;
use crate::session::use_session;
use crate::state::interview::{Action, Interview, Reply};

use sheet::Sheet;

/// A form: pure functions over what is typed.
struct Form {
    /// What stands in it at first, from an earlier answer.
    start: fn(&Interview) -> Typed,
    /// What it shows.
    fields: fn(&Sheet<'_>) -> Html,
    /// Reads it. Errors keep what was typed.
    read: fn(&Sheet<'_>) -> Result<Reply, Vec<FieldError>>,
    /// The fact that may be answered "I don't know".
    unknown: Option<FactId>,
}

/// The form of a screen; `None` for screens that this door of the app never asks.
fn form(screen: Screen) -> Option<Form> {
    Some(match screen {
        Screen::Sex => choice::sex(),
        Screen::Upbringing => choice::upbringing(),
        Screen::CapitalIn2018 => choice::capital_in_2018(),
        Screen::BirthDate => birth_date::form(),
        Screen::ChildrenRaised => children::form(),
        Screen::Record => record::whole(),
        Screen::RecordBefore2006 => record::before_2006(),
        Screen::Capital => capital::form(),
        Screen::PayHistory => pay::form(),
        Screen::Work => work::form(),
        Screen::RetireIn => retire_in::form(),
        _ => return None,
    })
}

#[derive(Properties, PartialEq)]
pub(super) struct QuestionFormProps {
    pub(super) screen: Screen,
}

/// The same around every form: why it is asked, errors on top, fields, Continue, and "I don't know" where it is an answer.
#[component]
pub(super) fn QuestionForm(props: &QuestionFormProps) -> Html {
    let session = use_session();
    let (locale, interview, screen) = (&session.locale, &session.interview, props.screen);
    let form = form(screen);
    let typed = use_state_eq(|| {
        form.as_ref()
            .map(|form| (form.start)(interview))
            .unwrap_or_default()
    });
    let errors = use_state_eq(Errors::default);
    let answer = {
        let session = session.clone();
        Callback::from(move |reply: Reply| {
            let after = session.interview.with(reply.clone());
            session.interview.dispatch(Action::Answer(reply));
            session.go_to(Route::after(&after));
        })
    };
    let Some(form) = form else {
        return html! {};
    };
    let change = {
        let typed = typed.clone();
        Callback::from(move |(id, text): (&'static str, String)| typed.set((*typed).clone().with(id, text)))
    };
    let sheet = Sheet {
        session: &session,
        typed: &typed,
        errors: &errors,
        change: &change,
        reset: typed.setter(),
        fail: errors.setter(),
    };
    let onsubmit = {
        let (session, typed, errors, change) =
            (session.clone(), typed.clone(), errors.clone(), change.clone());
        let (answer, read) = (answer.clone(), form.read);
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let sheet = Sheet {
                session: &session,
                typed: &typed,
                errors: &errors,
                change: &change,
                reset: typed.setter(),
                fail: errors.setter(),
            };
            match read(&sheet) {
                Ok(read) => answer.emit(read),
                Err(list) => errors.set(Errors::new(list)),
            }
        })
    };
    let unknown = form.unknown.map(|unknown| {
        let onclick = answer.reform(move |_: MouseEvent| vec![(unknown, Value::Unknown)]);
        button(Weight::Secondary, locale.t("dont-know"), onclick)
    });
    let key = screen.key();
    html! {
        <Page title={locale.t(&format!("question-{key}-title"))} back={interview.before(screen).map_or(Route::Start, Route::Question)}
            wrong={!errors.is_empty()} above={progress(locale, interview)}>
            <div class="why"><p>{locale.t(&format!("question-{key}-why"))}</p></div>
            <form class="form" novalidate=true {onsubmit}>
                <ErrorSummary errors={(*errors).clone()} />
                <div class="form__fields">{(form.fields)(&sheet)}</div>
                <div class="form__buttons">{submit(locale.t("continue"), Working::No)}{unknown}</div>
            </form>
        </Page>
    }
}
