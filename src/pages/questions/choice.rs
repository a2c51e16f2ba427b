//! Questions with two answers: woman or man, alone or together, yes or no.

use law::facts::{Known, Sex, Upbringing, YesNo};
use law::question::Answer;
use yew::prelude::*;

use super::{FormProps, Shell};
use crate::components::error_summary::Errors;
use crate::components::page::HEADING;
use crate::components::radios::{Choice, Radios};
use crate::forms::FieldError;
use crate::locale::use_locale;

#[component]
pub(super) fn SexForm(props: &FormProps) -> Html {
    let locale = use_locale();
    let choices = vec![
        Choice::new(Answer::Sex(Sex::Woman), "woman", locale.t("answer-woman")),
        Choice::new(Answer::Sex(Sex::Man), "man", locale.t("answer-man")),
    ];
    choose(props, choices, None)
}

#[component]
pub(super) fn UpbringingForm(props: &FormProps) -> Html {
    let locale = use_locale();
    let alone = Choice::new(
        Answer::Upbringing(Upbringing::Alone),
        "alone",
        locale.t("answer-alone"),
    );
    let choices = vec![
        Choice {
            hint: Some(locale.t("answer-alone-hint")),
            ..alone
        },
        Choice::new(
            Answer::Upbringing(Upbringing::Together),
            "together",
            locale.t("answer-together"),
        ),
    ];
    choose(props, choices, None)
}

#[component]
pub(super) fn CapitalIn2018Form(props: &FormProps) -> Html {
    let locale = use_locale();
    let choices = vec![
        Choice::new(
            Answer::CapitalIn2018(Known::Is(YesNo::Yes)),
            "yes",
            locale.t("answer-yes"),
        ),
        Choice::new(
            Answer::CapitalIn2018(Known::Is(YesNo::No)),
            "no",
            locale.t("answer-no"),
        ),
    ];
    choose(props, choices, Some(Answer::CapitalIn2018(Known::Unknown)))
}

fn choose(props: &FormProps, choices: Vec<Choice<Answer>>, unknown: Option<Answer>) -> Html {
    html! {
        <Choose {choices} {unknown} given={props.given.clone()} onanswer={props.onanswer.clone()} onwrong={props.onwrong.clone()} />
    }
}

#[derive(Properties, PartialEq)]
struct ChooseProps {
    choices: Vec<Choice<Answer>>,
    unknown: Option<Answer>,
    given: Option<Answer>,
    onanswer: Callback<Answer>,
    onwrong: Callback<bool>,
}

#[component]
fn Choose(props: &ChooseProps) -> Html {
    let chosen = use_state_eq(|| props.given.clone());
    let errors = use_state_eq(Errors::default);
    let first = props.choices.first().map_or("", |choice| choice.id);
    let read = {
        let chosen = chosen.clone();
        Callback::from(move |()| {
            (*chosen)
                .clone()
                .ok_or_else(|| vec![FieldError::new(first, "error-choose")])
        })
    };
    let onchoose = {
        let chosen = chosen.setter();
        Callback::from(move |answer: Answer| chosen.set(Some(answer)))
    };
    html! {
        <Shell {read} onanswer={props.onanswer.clone()} onwrong={props.onwrong.clone()} errors={errors.clone()} unknown={props.unknown.clone()}>
            <Radios<Answer> name="choice" labelled_by={HEADING} choices={props.choices.clone()} chosen={(*chosen).clone()} {onchoose} errors={(*errors).clone()} />
        </Shell>
    }
}
