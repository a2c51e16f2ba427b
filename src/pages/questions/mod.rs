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

use law::question::{Answer, Answers, Question};
use time::Date;
use yew::prelude::*;

use crate::components::button::{Weight, Working, button, submit};
use crate::components::error_summary::{ErrorSummary, Errors};
use crate::components::page::Page;
use crate::components::progress::progress;
use crate::forms::FieldError;
use crate::forms::typed::Typed;
use crate::route::Route;
use crate::session::use_session;
use crate::state::interview::{Action, Interview};

use sheet::Sheet;

/// A form: pure functions over what is typed.
struct Form {
    /// What stands in it at first, from an earlier answer.
    start: fn(&Interview, Option<&Answer>) -> Typed,
    /// What it shows.
    fields: fn(&Sheet<'_>) -> Html,
    /// Reads it. Errors keep what was typed.
    read: fn(&Sheet<'_>) -> Result<Answer, Vec<FieldError>>,
    /// The answer of "I don't know", where that is one.
    unknown: Option<Answer>,
}

fn form(question: Question) -> Form {
    match question {
        Question::Sex => choice::sex(),
        Question::Upbringing => choice::upbringing(),
        Question::CapitalIn2018 => choice::capital_in_2018(),
        Question::BirthDate => birth_date::form(),
        Question::Children => children::form(),
        Question::Record => record::whole(),
        Question::RecordBefore2006 => record::before_2006(),
        Question::Capital => capital::form(),
        Question::Pay => pay::form(),
        Question::Work => work::form(),
        Question::RetireIn => retire_in::form(),
    }
}

#[derive(Properties, PartialEq)]
pub(super) struct QuestionFormProps {
    pub(super) question: Question,
}

/// The same around every form: why it is asked, errors on top, fields, Continue, and "I don't know" where it is an answer.
#[component]
pub(super) fn QuestionForm(props: &QuestionFormProps) -> Html {
    let session = use_session();
    let (locale, interview, question) = (&session.locale, &session.interview, props.question);
    let form = form(question);
    let typed = use_state_eq(|| (form.start)(interview, interview.answers.get(question)));
    let errors = use_state_eq(Errors::default);
    let answer = {
        let session = session.clone();
        Callback::from(move |answer: Answer| {
            let after = session.interview.with(answer.clone());
            session.interview.dispatch(Action::Answer(answer));
            session.go_to(Route::after(&after.progress()));
        })
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
        let onclick = answer.reform(move |_: MouseEvent| unknown.clone());
        button(Weight::Secondary, locale.t("dont-know"), onclick)
    });
    let key = question.key();
    html! {
        <Page title={locale.t(&format!("question-{key}-title"))} back={interview.before(question).map_or(Route::Start, Route::Question)}
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

/// Gives the answer back if the law accepts it beside the others, or says at which field it does not.
fn checked(
    answer: Answer,
    field: &'static str,
    others: &Answers,
    today: Date,
) -> Result<Answer, Vec<FieldError>> {
    match answer.check(others, today) {
        Ok(()) => Ok(answer),
        Err(invalid) => Err(vec![FieldError::of_answer(field, invalid)]),
    }
}
