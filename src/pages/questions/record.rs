//! A length of insurance record in years and months: the whole of it, or the part before 2006.

use law::Months;
use law::facts::{Answered, Fact, Known, fact};
use yew::prelude::*;

use super::{Form, Sheet};
use crate::components::field::Kind;
use crate::components::page::HEADING;
use crate::forms::FieldError;
use crate::forms::number::{NumberError, parse_whole};
use crate::forms::typed::Typed;
use crate::state::interview::Interview;

const MONTHS_IN_YEAR: u32 = 12;

pub(super) fn whole() -> Form {
    Form {
        start: |interview| start(interview, fact::RECORD),
        fields,
        read: |sheet| sheet.checked(vec![(fact::RECORD.id(), record(sheet)?.value())], "years"),
        unknown: Some(fact::RECORD.id()),
    }
}

pub(super) fn before_2006() -> Form {
    Form {
        start: |interview| start(interview, fact::RECORD_BEFORE_2006),
        fields,
        read: |sheet| {
            sheet.checked(
                vec![(fact::RECORD_BEFORE_2006.id(), record(sheet)?.value())],
                "years",
            )
        },
        unknown: Some(fact::RECORD_BEFORE_2006.id()),
    }
}

fn start(interview: &Interview, of: Fact<Known<Months>>) -> Typed {
    match interview.answers.get(of) {
        Some(Known::Is(record)) => Typed::default()
            .with("years", record.years().to_string())
            .with("months", record.months().to_string()),
        _ => Typed::default(),
    }
}

fn fields(sheet: &Sheet<'_>) -> Html {
    html! {
        <>
            <fieldset class="date" aria-labelledby={HEADING}>
                {sheet.field("years", Kind::Short, "length-years", None)}
                {sheet.field("months", Kind::Short, "length-months", None)}
            </fieldset>
            <p class="hint">{sheet.t("length-hint")}</p>
        </>
    }
}

fn record(sheet: &Sheet<'_>) -> Result<Months, Vec<FieldError>> {
    parse_record(sheet.typed.get("years"), sheet.typed.get("months")).map_err(|error| vec![error])
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
