//! When to retire: on the first day the law allows, or in a later month.

use l10n::Arg;
use law::answers::Value;
use law::facts::{Answered, Known, fact};
use law::{Month, Months};
use time::Date;
use yew::prelude::*;

use super::{Form, Sheet};
use crate::components::field::Kind;
use crate::components::page::HEADING;
use crate::components::radios::Choice;
use crate::forms::FieldError;
use crate::forms::date::parse_month;
use crate::forms::number::parse_whole;
use crate::forms::typed::Typed;
use crate::state::interview::{Interview, Reply};

const NAME: &str = "retire";
const SOONEST: &str = "soonest";
const LATER: &str = "later";

pub(super) fn form() -> Form {
    Form {
        start,
        fields,
        read,
        unknown: None,
    }
}

/// A year after the first day the law allows stands in the boxes, until another month is wanted.
fn start(interview: &Interview) -> Typed {
    let (chosen, month) = match interview.answers.get(fact::RETIRE_IN) {
        Some(Known::Is(month)) => (LATER, month),
        other => {
            let first = soonest(interview).map_or(Month::of(interview.today), Month::of);
            (
                if other.is_some() { SOONEST } else { "" },
                first.plus(Months::years_and(1, 0)),
            )
        }
    };
    Typed::default()
        .with(NAME, chosen)
        .with("retire-month", month.number().to_string())
        .with("retire-year", month.year().to_string())
}

fn soonest(interview: &Interview) -> Option<Date> {
    interview
        .with(vec![(fact::RETIRE_IN.id(), Value::Unknown)])
        .finding()
        .and_then(|it| it.starts_on())
}

fn fields(sheet: &Sheet<'_>) -> Html {
    let day = soonest(&sheet.session.interview);
    let hint = day.map(|day| {
        sheet
            .session
            .locale
            .tr("retire-soonest-hint", &[("day", Arg::Date(day))])
    });
    let choices = vec![
        Choice {
            id: SOONEST,
            label: sheet.t("retire-soonest"),
            hint,
        },
        Choice {
            id: LATER,
            label: sheet.t("retire-later"),
            hint: None,
        },
    ];
    html! {
        <>
            {sheet.radios(NAME, HEADING, choices)}
            <fieldset class="date" aria-labelledby={HEADING} hidden={sheet.typed.get(NAME) != LATER}>
                {sheet.field("retire-month", Kind::Short, "date-month", None)}
                {sheet.field("retire-year", Kind::Year, "date-year", None)}
            </fieldset>
        </>
    }
}

fn read(sheet: &Sheet<'_>) -> Result<Reply, Vec<FieldError>> {
    let value = match sheet.typed.get(NAME) {
        SOONEST => Value::Unknown,
        LATER => {
            let month = month(sheet.typed.get("retire-month"), sheet.typed.get("retire-year"));
            month.map_err(|error| vec![error])?.value()
        }
        _ => return Err(vec![FieldError::new(SOONEST, "error-choose")]),
    };
    sheet.checked(vec![(fact::RETIRE_IN.id(), value)], "retire-month")
}

fn month(month: &str, year: &str) -> Result<Month, FieldError> {
    let number =
        parse_month(month, &[]).ok_or_else(|| FieldError::new("retire-month", "error-month-number"))?;
    let year = parse_whole(year).ok().and_then(|year| i32::try_from(year).ok());
    year.and_then(|year| Month::new(year, number))
        .ok_or_else(|| FieldError::new("retire-year", "error-date-year"))
}
