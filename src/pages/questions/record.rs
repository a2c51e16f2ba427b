//! A length of insurance record in years and months: the whole of it, or the part before 2006.

use law::Months;
use law::facts::Known;
use law::question::{Answer, Question};
use yew::prelude::*;

use super::{FormProps, Shell, checked};
use crate::components::error_summary::Errors;
use crate::components::field::{Field, Kind};
use crate::components::page::HEADING;
use crate::forms::FieldError;
use crate::forms::number::{NumberError, parse_whole};
use crate::locale::use_locale;

const MONTHS_IN_YEAR: u32 = 12;

#[component]
pub(super) fn RecordForm(props: &FormProps) -> Html {
    let locale = use_locale();
    let given = match props.given {
        Some(Answer::Record(Known::Is(record)) | Answer::RecordBefore2006(Known::Is(record))) => Some(record),
        _ => None,
    };
    let years = use_state_eq(|| given.map(|it| it.years().to_string()).unwrap_or_default());
    let months = use_state_eq(|| given.map(|it| it.months().to_string()).unwrap_or_default());
    let errors = use_state_eq(Errors::default);
    let question = props.question;
    let answer = move |record: Known<Months>| {
        if question == Question::Record {
            Answer::Record(record)
        } else {
            Answer::RecordBefore2006(record)
        }
    };
    let read = {
        let (years, months, interview) = (years.clone(), months.clone(), props.interview.clone());
        Callback::from(move |()| {
            let record = parse_record(&years, &months).map_err(|error| vec![error])?;
            checked(
                answer(Known::Is(record)),
                "years",
                &interview.answers,
                interview.today,
            )
        })
    };
    let input = |state: &UseStateHandle<String>| {
        let state = state.setter();
        Callback::from(move |text: String| state.set(text))
    };
    html! {
        <Shell {read} onanswer={props.onanswer.clone()} onwrong={props.onwrong.clone()} errors={errors.clone()} unknown={answer(Known::Unknown)}>
            <fieldset class="date" aria-labelledby={HEADING}>
                <Field id="years" kind={Kind::Short} label={locale.t("length-years")} value={(*years).clone()} oninput={input(&years)} errors={(*errors).clone()} />
                <Field id="months" kind={Kind::Short} label={locale.t("length-months")} value={(*months).clone()} oninput={input(&months)} errors={(*errors).clone()} />
            </fieldset>
            <p class="hint">{locale.t("length-hint")}</p>
        </Shell>
    }
}

/// Empty months are none; both empty is an error.
fn parse_record(years: &str, months: &str) -> Result<Months, FieldError> {
    let years = parse_whole(years);
    let months = parse_whole(months);
    if years == Err(NumberError::Empty) && months == Err(NumberError::Empty) {
        return Err(FieldError::new("years", "error-length-empty"));
    }
    let read = |number: Result<u32, NumberError>, field| match number {
        Ok(number) => u16::try_from(number).map_err(|_| FieldError::new(field, "error-length-number")),
        Err(NumberError::Empty) => Ok(0),
        Err(NumberError::NotANumber) => Err(FieldError::new(field, "error-length-number")),
    };
    let (years, months) = (read(years, "years")?, read(months, "months")?);
    if u32::from(months) >= MONTHS_IN_YEAR {
        return Err(FieldError::new("months", "error-length-months"));
    }
    Ok(Months::years_and(years, months))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_and_months_are_read_and_faults_named_by_field() {
        let of =
            |years: &str, months: &str| parse_record(years, months).map_err(|error| (error.field, error.id));
        assert_eq!(of("25", ""), Ok(Months::new(300)));
        assert_eq!(of("", "7"), Ok(Months::new(7)));
        assert_eq!(of("24", "11"), Ok(Months::new(299)));
        assert_eq!(of("", " "), Err(("years", "error-length-empty")));
        assert_eq!(of("x", "1"), Err(("years", "error-length-number")));
        assert_eq!(of("99999", "1"), Err(("years", "error-length-number")));
        assert_eq!(of("1", "12"), Err(("months", "error-length-months")));
    }
}
