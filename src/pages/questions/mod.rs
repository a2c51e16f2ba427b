//! The forms of the questions: each reads one kind of answer.

mod birth_date;
mod capital;
mod children;
mod choice;
mod pay;
mod record;
mod retire_in;
mod work;

use law::question::{Answer, Answers, Question};
use time::Date;
use yew::prelude::*;

use super::question::FormProps;
use crate::components::button::{Button, Weight};
use crate::components::error_summary::{ErrorSummary, Errors};
use crate::forms::FieldError;
use crate::locale::use_locale;

/// The form of a question.
pub(super) fn form(props: FormProps) -> Html {
    match props.question {
        Question::Sex => html! { <choice::SexForm ..props /> },
        Question::Upbringing => html! { <choice::UpbringingForm ..props /> },
        Question::CapitalIn2018 => html! { <choice::CapitalIn2018Form ..props /> },
        Question::BirthDate => html! { <birth_date::BirthDateForm ..props /> },
        Question::Children => html! { <children::ChildrenForm ..props /> },
        Question::Record | Question::RecordBefore2006 => html! { <record::RecordForm ..props /> },
        Question::Capital => html! { <capital::CapitalForm ..props /> },
        Question::Pay => html! { <pay::PayForm ..props /> },
        Question::Work => html! { <work::WorkForm ..props /> },
        Question::RetireIn => html! { <retire_in::RetireInForm ..props /> },
    }
}

/// What a form shell is given.
#[derive(Properties, PartialEq)]
struct ShellProps {
    /// Reads the form. Errors keep what was typed.
    read: Callback<(), Result<Answer, Vec<FieldError>>>,
    /// Takes what was read.
    onanswer: Callback<Answer>,
    /// Told whether there are errors.
    onwrong: Callback<bool>,
    /// The errors of the last sending.
    errors: UseStateHandle<Errors>,
    /// The answer of "I don't know", where that is one.
    #[prop_or_default]
    unknown: Option<Answer>,
    /// The fields.
    children: Html,
}

/// The same around every form: errors on top, fields, Continue, and "I don't know" where it makes sense.
#[component]
fn Shell(props: &ShellProps) -> Html {
    let locale = use_locale();
    let onsubmit = {
        let (read, onanswer, onwrong, errors) = (
            props.read.clone(),
            props.onanswer.clone(),
            props.onwrong.clone(),
            props.errors.clone(),
        );
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            match read.emit(()) {
                Ok(answer) => onanswer.emit(answer),
                Err(list) => {
                    errors.set(Errors::new(list));
                    onwrong.emit(true);
                }
            }
        })
    };
    let unknown = props.unknown.clone().map_or_else(
        || html! { <span /> },
        |answer| {
            let onanswer = props.onanswer.clone();
            let onclick = Callback::from(move |_: MouseEvent| onanswer.emit(answer.clone()));
            html! { <Button weight={Weight::Secondary} {onclick}>{locale.t("dont-know")}</Button> }
        },
    );
    html! {
        <form class="form" novalidate=true {onsubmit}>
            <ErrorSummary errors={(*props.errors).clone()} />
            <div class="form__fields">{props.children.clone()}</div>
            <div class="form__buttons">
                <Button>{locale.t("continue")}</Button>
                {unknown}
            </div>
        </form>
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
