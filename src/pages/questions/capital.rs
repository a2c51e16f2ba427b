//! The pension capital on the individual account.

use law::facts::Known;
use law::question::Answer;
use yew::prelude::*;

use super::{FormProps, Shell, checked};
use crate::components::error_summary::Errors;
use crate::components::field::{Field, Kind};
use crate::forms::FieldError;
use crate::forms::amount::{AmountError, parse_amount};
use crate::locale::use_locale;

#[component]
pub(super) fn CapitalForm(props: &FormProps) -> Html {
    let locale = use_locale();
    let typed = use_state_eq(|| match props.given {
        Some(Answer::Capital(Known::Is(amount))) => amount.to_string(),
        _ => String::new(),
    });
    let errors = use_state_eq(Errors::default);
    let read = {
        let (typed, interview) = (typed.clone(), props.interview.clone());
        Callback::from(move |()| {
            let amount = parse_amount(&typed).map_err(|error| vec![explain("capital", error)])?;
            checked(
                Answer::Capital(Known::Is(amount)),
                "capital",
                &interview.answers,
                interview.today,
            )
        })
    };
    let oninput = {
        let typed = typed.setter();
        Callback::from(move |text: String| typed.set(text))
    };
    html! {
        <Shell {read} onanswer={props.onanswer.clone()} onwrong={props.onwrong.clone()} errors={errors.clone()} unknown={Answer::Capital(Known::Unknown)}>
            <Field id="capital" kind={Kind::Money} label={locale.t("capital-label")} hint={locale.t("capital-hint")} unit="₼"
                value={(*typed).clone()} {oninput} errors={(*errors).clone()} />
        </Shell>
    }
}

/// What is wrong with a typed amount.
pub(super) fn explain(field: &'static str, error: AmountError) -> FieldError {
    FieldError::new(
        field,
        match error {
            AmountError::Empty => "error-amount-empty",
            AmountError::NotAnAmount => "error-amount",
            AmountError::TooFine => "error-amount-too-fine",
        },
    )
}
