//! When to retire: on the first day the law allows, or in a later month.

use l10n::Arg;
use law::facts::RetireIn;
use law::question::Answer;
use law::{Month, Months};
use yew::prelude::*;

use super::{FormProps, Shell, checked};
use crate::components::error_summary::Errors;
use crate::components::field::{Field, Kind};
use crate::components::page::HEADING;
use crate::components::radios::{Choice, Radios};
use crate::forms::FieldError;
use crate::forms::date::parse_month;
use crate::forms::number::parse_whole;
use crate::locale::use_locale;
use crate::pages::question::finding_with;

#[derive(Clone, Copy, PartialEq)]
enum Chosen {
    Soonest,
    Later,
}

#[component]
pub(super) fn RetireInForm(props: &FormProps) -> Html {
    let locale = use_locale();
    let given = match props.given {
        Some(Answer::RetireIn(it)) => Some(it),
        _ => None,
    };
    let chosen = use_state_eq(|| {
        given.map(|it| match it {
            RetireIn::Soonest => Chosen::Soonest,
            RetireIn::Month(_) => Chosen::Later,
        })
    });
    let soonest =
        finding_with(&props.interview, Answer::RetireIn(RetireIn::Soonest)).and_then(|it| it.starts_on());
    // A year after the first day the law allows, as a start for the boxes.
    let suggested = match given {
        Some(RetireIn::Month(month)) => month,
        _ => soonest
            .map_or(Month::of(props.interview.today), Month::of)
            .plus(Months::years_and(1, 0)),
    };
    let month = use_state_eq(|| suggested.number().to_string());
    let year = use_state_eq(|| suggested.year().to_string());
    let errors = use_state_eq(Errors::default);
    let read = {
        let (chosen, month, year, interview) = (
            chosen.clone(),
            month.clone(),
            year.clone(),
            props.interview.clone(),
        );
        Callback::from(move |()| {
            let choice = match *chosen {
                None => return Err(vec![FieldError::new("soonest", "error-choose")]),
                Some(Chosen::Soonest) => RetireIn::Soonest,
                Some(Chosen::Later) => RetireIn::Month(parse(&month, &year).map_err(|error| vec![error])?),
            };
            checked(
                Answer::RetireIn(choice),
                "retire-month",
                &interview.answers,
                interview.today,
            )
        })
    };
    let onchoose = {
        let chosen = chosen.setter();
        Callback::from(move |it: Chosen| chosen.set(Some(it)))
    };
    let input = |state: &UseStateHandle<String>| {
        let state = state.setter();
        Callback::from(move |text: String| state.set(text))
    };
    let soonest_choice = Choice::new(Chosen::Soonest, "soonest", locale.t("retire-soonest"));
    let choices = vec![
        Choice {
            hint: soonest.map(|day| locale.tr("retire-soonest-hint", &[("day", Arg::Date(day))])),
            ..soonest_choice
        },
        Choice::new(Chosen::Later, "later", locale.t("retire-later")),
    ];
    html! {
        <Shell {read} onanswer={props.onanswer.clone()} onwrong={props.onwrong.clone()} errors={errors.clone()}>
            <Radios<Chosen> name="retire" labelled_by={HEADING} {choices} chosen={*chosen} {onchoose} errors={(*errors).clone()} />
            <fieldset class="date" aria-labelledby={HEADING} hidden={*chosen != Some(Chosen::Later)}>
                <Field id="retire-month" kind={Kind::Short} label={locale.t("date-month")} value={(*month).clone()} oninput={input(&month)} errors={(*errors).clone()} />
                <Field id="retire-year" kind={Kind::Year} label={locale.t("date-year")} value={(*year).clone()} oninput={input(&year)} errors={(*errors).clone()} />
            </fieldset>
        </Shell>
    }
}

fn parse(month: &str, year: &str) -> Result<Month, FieldError> {
    let number =
        parse_month(month, &[]).ok_or_else(|| FieldError::new("retire-month", "error-month-number"))?;
    let year = parse_whole(year).ok().and_then(|year| i32::try_from(year).ok());
    year.and_then(|year| Month::new(year, number))
        .ok_or_else(|| FieldError::new("retire-year", "error-date-year"))
}
