//! Whether work goes on until retirement, where, and at what pay.

use law::facts::{Sector, Work};
use law::question::Answer;
use yew::prelude::*;

use super::capital::explain;
use super::{FormProps, Shell, checked};
use crate::components::error_summary::Errors;
use crate::components::field::{Field, Kind};
use crate::components::page::HEADING;
use crate::components::radios::{Choice, Radios};
use crate::forms::FieldError;
use crate::forms::amount::parse_amount;
use crate::locale::use_locale;

#[derive(Clone, Copy, PartialEq)]
enum Chosen {
    Stopped,
    In(Sector),
}

#[component]
pub(super) fn WorkForm(props: &FormProps) -> Html {
    let locale = use_locale();
    let given = match props.given {
        Some(Answer::Work(work)) => Some(work),
        _ => None,
    };
    let chosen = use_state_eq(|| {
        given.map(|work| match work {
            Work::Stopped => Chosen::Stopped,
            Work::Working { sector, .. } => Chosen::In(sector),
        })
    });
    let pay = use_state_eq(|| match given {
        Some(Work::Working { pay, .. }) => pay.to_string(),
        _ => String::new(),
    });
    let errors = use_state_eq(Errors::default);
    let read = {
        let (chosen, pay, interview) = (chosen.clone(), pay.clone(), props.interview.clone());
        Callback::from(move |()| {
            let work = match *chosen {
                None => return Err(vec![FieldError::new("work-private", "error-choose")]),
                Some(Chosen::Stopped) => Work::Stopped,
                Some(Chosen::In(sector)) => {
                    let pay = parse_amount(&pay).map_err(|error| vec![explain("pay", error)])?;
                    Work::Working { sector, pay }
                }
            };
            checked(Answer::Work(work), "pay", &interview.answers, interview.today)
        })
    };
    let onchoose = {
        let chosen = chosen.setter();
        Callback::from(move |it: Chosen| chosen.set(Some(it)))
    };
    let oninput = {
        let pay = pay.setter();
        Callback::from(move |text: String| pay.set(text))
    };
    let state = Choice::new(Chosen::In(Sector::State), "work-state", locale.t("work-state"));
    let choices = vec![
        Choice::new(
            Chosen::In(Sector::Private),
            "work-private",
            locale.t("work-private"),
        ),
        Choice {
            hint: Some(locale.t("work-state-hint")),
            ..state
        },
        Choice::new(Chosen::Stopped, "work-stopped", locale.t("work-stopped")),
    ];
    let working = matches!(*chosen, Some(Chosen::In(_)));
    html! {
        <Shell {read} onanswer={props.onanswer.clone()} onwrong={props.onwrong.clone()} errors={errors.clone()}>
            <Radios<Chosen> name="work" labelled_by={HEADING} {choices} chosen={*chosen} {onchoose} errors={(*errors).clone()} />
            <div hidden={!working}>
                <Field id="pay" kind={Kind::Money} label={locale.t("work-pay")} hint={locale.t("work-pay-hint")} unit="₼"
                    value={(*pay).clone()} {oninput} errors={(*errors).clone()} />
            </div>
        </Shell>
    }
}
