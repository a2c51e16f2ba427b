//! Children raised to the age of eight, and whether a child with disability is among them.

use l10n::Arg;
use law::facts::{Children, Disability};
use law::question::{Answer, MOST_CHILDREN};
use yew::prelude::*;

use super::{FormProps, Shell, checked};
use crate::components::error_summary::Errors;
use crate::components::field::{Field, Kind};
use crate::components::radios::{Choice, Radios};
use crate::forms::FieldError;
use crate::forms::number::parse_whole;
use crate::locale::use_locale;

#[component]
pub(super) fn ChildrenForm(props: &FormProps) -> Html {
    let locale = use_locale();
    let given = match props.given {
        Some(Answer::Children(children)) => Some(children),
        _ => None,
    };
    let raised = use_state_eq(|| given.map(|it| it.raised.to_string()).unwrap_or_default());
    let disability = use_state_eq(|| given.map(|it| it.with_disability));
    let errors = use_state_eq(Errors::default);
    let read = {
        let (raised, disability, interview) = (raised.clone(), disability.clone(), props.interview.clone());
        Callback::from(move |()| {
            let count =
                parse_whole(&raised).map_err(|_| vec![FieldError::new("raised", "error-children")])?;
            let raised = u8::try_from(count).map_err(|_| {
                let args = vec![("most", Arg::Count(MOST_CHILDREN.into()))];
                vec![FieldError {
                    field: "raised",
                    id: "error-too-many-children",
                    args,
                }]
            })?;
            let with_disability = if raised == 0 {
                Some(Disability::None)
            } else {
                *disability
            };
            let with_disability =
                with_disability.ok_or_else(|| vec![FieldError::new("disability-no", "error-choose")])?;
            let answer = Answer::Children(Children {
                raised,
                with_disability,
            });
            checked(answer, "raised", &interview.answers, interview.today)
        })
    };
    let oninput = {
        let raised = raised.setter();
        Callback::from(move |text: String| raised.set(text))
    };
    let onchoose = {
        let disability = disability.setter();
        Callback::from(move |it: Disability| disability.set(Some(it)))
    };
    let choices = vec![
        Choice::new(Disability::None, "disability-no", locale.t("answer-no")),
        Choice::new(Disability::Present, "disability-yes", locale.t("answer-yes")),
    ];
    html! {
        <Shell {read} onanswer={props.onanswer.clone()} onwrong={props.onwrong.clone()} errors={errors.clone()}>
            <Field id="raised" kind={Kind::Short} label={locale.t("children-raised")} hint={locale.t("children-hint")}
                value={(*raised).clone()} {oninput} errors={(*errors).clone()} />
            <p class="legend" id="disability-legend">{locale.t("children-disability")}</p>
            <Radios<Disability> name="disability" labelled_by="disability-legend" {choices} chosen={*disability} {onchoose} errors={(*errors).clone()} />
        </Shell>
    }
}
