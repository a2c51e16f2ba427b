//! What is typed on a screen, read into the answers of its facts.

use adviser::talk::{Field, Kind, UNKNOWN, Value};
use l10n::Arg;
use time::{Date, Month};

use super::sheet::{Sheet, part};
use super::{children, pay};
use crate::components::ticks::TICKED;
use crate::forms::FieldError;
use crate::forms::amount::{AmountError, parse_amount};
use crate::forms::date::{DateError, parse_date, parse_month};
use crate::forms::length::parse_length;
use crate::forms::number::parse_whole;
use crate::locale::Locale;

/// A fact and its answer.
pub(super) type Reading = (String, Value);

/// The answers of the whole page, or everything that is wrong on it.
pub(super) fn screens(sheets: &[Sheet]) -> Result<Vec<Reading>, Vec<FieldError>> {
    let (mut answers, mut wrong) = (Vec::new(), Vec::new());
    for sheet in sheets {
        let alone = sheets.len() == 1 && sheet.alone().is_some();
        for field in &sheet.screen.fields {
            match one(sheet, field) {
                Ok(value) => answers.push((field.fact.clone(), value)),
                Err(errors) if alone => wrong.extend(errors),
                Err(errors) => wrong.extend(errors.into_iter().map(|error| error.about(&field.label))),
            }
        }
    }
    if wrong.is_empty() { Ok(answers) } else { Err(wrong) }
}

fn one(sheet: &Sheet, field: &Field) -> Result<Value, Vec<FieldError>> {
    let fact = field.fact.as_str();
    if sheet.screen.ticks {
        return Ok((sheet.typed(fact) == TICKED).into());
    }
    if field.unknown.is_some() && sheet.typed(&part(fact, UNKNOWN)) == TICKED {
        return Ok(UNKNOWN.into());
    }
    match &field.kind {
        Kind::YesNo => match sheet.typed(fact) {
            TICKED => Ok(true.into()),
            "no" => Ok(false.into()),
            chosen => chosen_of(fact, chosen),
        },
        Kind::Choice(_) => chosen_of(fact, sheet.typed(fact)),
        Kind::Date => day(sheet, fact).map(Value::from),
        Kind::Month => month(sheet, fact).map(Value::from),
        Kind::Length => {
            let (years, months) = (part(fact, "years"), part(fact, "months"));
            parse_length((&years, sheet.typed(&years)), (&months, sheet.typed(&months)))
                .map(Value::from)
                .map_err(|error| vec![error])
        }
        Kind::MoneyIfThere if sheet.typed(fact).trim().is_empty() => Ok(String::new().into()),
        Kind::Money | Kind::MoneyIfThere => amount(sheet, fact).map(Value::from),
        // The law knows its own bounds and says them; it counts no further than this.
        Kind::Count => parse_whole(sheet.typed(fact))
            .map(|count| count.min(u16::MAX.into()).into())
            .map_err(|_| vec![FieldError::new(fact.to_owned(), "error-number")]),
        Kind::Pay { .. } => pay::read(sheet, fact),
        Kind::Children { .. } => children::read(sheet, fact),
    }
}

fn chosen_of(fact: &str, chosen: &str) -> Result<Value, Vec<FieldError>> {
    if chosen.is_empty() {
        return Err(vec![FieldError::new(fact.to_owned(), "error-choose")]);
    }
    Ok(chosen.into())
}

/// The amount in a box.
pub(super) fn amount(sheet: &Sheet, id: &str) -> Result<String, Vec<FieldError>> {
    parse_amount(sheet.typed(id)).map_err(|error| {
        let message = match error {
            AmountError::Empty => "error-amount-empty",
            AmountError::NotAnAmount => "error-amount",
            AmountError::TooFine => "error-amount-too-fine",
        };
        vec![FieldError::new(id.to_owned(), message)]
    })
}

/// The day in three boxes.
pub(super) fn day(sheet: &Sheet, id: &str) -> Result<String, Vec<FieldError>> {
    let boxes = ["day", "month", "year"].map(|name| part(id, name));
    let [day, month, year] = boxes.each_ref().map(|it| sheet.typed(it));
    let names = month_names(&sheet.session.locale);
    parse_date(day, month, year, &names)
        .map(api::iso_date::format)
        .map_err(|error| vec![explain(&boxes, error)])
}

fn explain([day, month, year]: &[String; 3], error: DateError) -> FieldError {
    match error {
        DateError::Empty => FieldError::new(day.clone(), "error-date-empty"),
        DateError::Day => FieldError::new(day.clone(), "error-date-day"),
        DateError::Month => FieldError::new(month.clone(), "error-date-month"),
        DateError::Year => FieldError::new(year.clone(), "error-date-year"),
        DateError::NoSuchDay { month, year, last } => {
            let month = Month::try_from(month).unwrap_or(Month::January);
            let args = vec![
                ("month", Arg::Month { year, month }),
                ("last", Arg::Count(last.into())),
            ];
            FieldError::with(day.clone(), "error-date-no-such-day", args)
        }
    }
}

fn month(sheet: &Sheet, fact: &str) -> Result<String, Vec<FieldError>> {
    let (month, year) = (part(fact, "month"), part(fact, "year"));
    let names = month_names(&sheet.session.locale);
    let Some(number) = parse_month(sheet.typed(&month), &names) else {
        return Err(vec![FieldError::new(month, "error-date-month")]);
    };
    match parse_whole(sheet.typed(&year)) {
        Ok(read) if (1000..=9999).contains(&read) => Ok(format!("{read}-{number:02}")),
        _ => Err(vec![FieldError::new(year, "error-date-year")]),
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
