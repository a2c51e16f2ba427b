//! The birth date in three boxes.

use l10n::Arg;
use law::facts::{Answered, fact};
use time::{Date, Month};
use yew::prelude::*;

use super::{Form, Sheet};
use crate::components::field::Kind;
use crate::components::page::HEADING;
use crate::forms::FieldError;
use crate::forms::date::{DateError, parse_date};
use crate::forms::typed::Typed;
use crate::locale::Locale;
use crate::state::interview::{Interview, Reply};

pub(super) fn form() -> Form {
    Form {
        start,
        fields,
        read,
        unknown: None,
    }
}

fn start(interview: &Interview) -> Typed {
    match interview.answers.get(fact::BIRTH_DATE) {
        Some(date) => Typed::default()
            .with("day", date.day().to_string())
            .with("month", u8::from(date.month()).to_string())
            .with("year", date.year().to_string()),
        None => Typed::default(),
    }
}

fn fields(sheet: &Sheet<'_>) -> Html {
    html! {
        <>
            <fieldset class="date" aria-labelledby={HEADING}>
                {sheet.filled_by_browser("day", Kind::Short, "date-day", None, "bday-day")}
                {sheet.filled_by_browser("month", Kind::Month, "date-month", None, "bday-month")}
                {sheet.filled_by_browser("year", Kind::Year, "date-year", None, "bday-year")}
            </fieldset>
            <p class="hint">{sheet.t("date-hint")}</p>
        </>
    }
}

fn read(sheet: &Sheet<'_>) -> Result<Reply, Vec<FieldError>> {
    let typed = |id: &str| sheet.typed.get(id);
    let date = parse_date(
        typed("day"),
        typed("month"),
        typed("year"),
        &month_names(&sheet.session.locale),
    )
    .map_err(|error| vec![explain(error)])?;
    sheet.checked(vec![(fact::BIRTH_DATE.id(), date.value())], "year")
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
