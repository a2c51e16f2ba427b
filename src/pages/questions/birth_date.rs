//! The birth date in three boxes.

use l10n::Arg;
use law::question::Answer;
use time::{Date, Month};
use yew::prelude::*;

use super::{FormProps, Shell, checked};
use crate::components::error_summary::Errors;
use crate::components::field::{Field, Kind};
use crate::components::page::HEADING;
use crate::forms::FieldError;
use crate::forms::date::{DateError, parse_date};
use crate::locale::{Locale, use_locale};
use crate::surface::{Capabilities, Surface};

#[derive(Clone, Default, PartialEq)]
struct Typed {
    day: String,
    month: String,
    year: String,
}

impl Typed {
    fn of(given: &Option<Answer>) -> Typed {
        match given {
            Some(Answer::BirthDate(date)) => Typed {
                day: date.day().to_string(),
                month: u8::from(date.month()).to_string(),
                year: date.year().to_string(),
            },
            _ => Typed::default(),
        }
    }
}

#[component]
pub(super) fn BirthDateForm(props: &FormProps) -> Html {
    let locale = use_locale();
    let personal = use_context::<Surface>().is_some_and(Capabilities::has_keyboard);
    let typed = use_state_eq(|| Typed::of(&props.given));
    let errors = use_state_eq(Errors::default);
    let read = {
        let (typed, locale, interview) = (typed.clone(), locale.clone(), props.interview.clone());
        Callback::from(move |()| {
            let date = parse_date(&typed.day, &typed.month, &typed.year, &month_names(&locale))
                .map_err(|error| vec![explain(error)])?;
            checked(
                Answer::BirthDate(date),
                "year",
                &interview.answers,
                interview.today,
            )
        })
    };
    let input = |change: fn(&mut Typed, String)| {
        let typed = typed.clone();
        Callback::from(move |text: String| {
            let mut next = (*typed).clone();
            change(&mut next, text);
            typed.set(next);
        })
    };
    let fill = |token: &'static str| AttrValue::Static(if personal { token } else { "off" });
    html! {
        <Shell {read} onanswer={props.onanswer.clone()} onwrong={props.onwrong.clone()} errors={errors.clone()}>
            <fieldset class="date" aria-labelledby={HEADING}>
                <Field id="day" kind={Kind::Short} label={locale.t("date-day")} value={typed.day.clone()} autocomplete={fill("bday-day")}
                    oninput={input(|it, text| it.day = text)} errors={(*errors).clone()} />
                <Field id="month" kind={Kind::Month} label={locale.t("date-month")} value={typed.month.clone()} autocomplete={fill("bday-month")}
                    oninput={input(|it, text| it.month = text)} errors={(*errors).clone()} />
                <Field id="year" kind={Kind::Year} label={locale.t("date-year")} value={typed.year.clone()} autocomplete={fill("bday-year")}
                    oninput={input(|it, text| it.year = text)} errors={(*errors).clone()} />
            </fieldset>
            <p class="hint">{locale.t("date-hint")}</p>
        </Shell>
    }
}

/// The names of the months as this language writes them alone and in a date.
fn month_names(locale: &Locale) -> Vec<(String, u8)> {
    let forms = |number: u8| {
        let month = Month::try_from(number).ok()?;
        let day = Date::from_calendar_date(2000, month, 1).ok()?;
        let in_date = locale.tr("month-in-date", &[("date", Arg::Date(day))]);
        let alone = locale.tr("month-alone", &[("month", Arg::Month { year: 2000, month })]);
        let word = |text: String| {
            text.split_whitespace()
                .find(|it| it.chars().all(char::is_alphabetic))
                .map(str::to_owned)
        };
        Some(
            [word(in_date), word(alone)]
                .into_iter()
                .flatten()
                .map(move |name| (name, number)),
        )
    };
    (1..=12).filter_map(forms).flatten().collect()
}

fn explain(error: DateError) -> FieldError {
    match error {
        DateError::Empty => FieldError::new("day", "error-date-empty"),
        DateError::Day => FieldError::new("day", "error-date-day"),
        DateError::Month => FieldError::new("month", "error-date-month"),
        DateError::Year => FieldError::new("year", "error-date-year"),
        DateError::NoSuchDay { month, year, last } => {
            let month = Month::try_from(month).unwrap_or(Month::January);
            let args = vec![
                ("month", Arg::Month { year, month }),
                ("last", Arg::Count(last.into())),
            ];
            FieldError {
                field: "day",
                id: "error-date-no-such-day",
                args,
            }
        }
    }
}
