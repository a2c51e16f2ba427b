//! Questions with two answers: woman or man, alone or together, yes or no.

use law::facts::{Answered, Known, Sex, fact};
use yew::prelude::*;

use super::{Form, Sheet};
use crate::components::page::HEADING;
use crate::components::radios::Choice;
use crate::forms::FieldError;
use crate::forms::typed::Typed;

const NAME: &str = "choice";

pub(super) fn sex() -> Form {
    Form {
        start: |interview| match interview.answers.get(fact::SEX) {
            Some(Sex::Woman) => chosen("woman"),
            Some(Sex::Man) => chosen("man"),
            None => Typed::default(),
        },
        fields: |sheet| sheet.choices(NAME, &[("woman", "answer-woman"), ("man", "answer-man")]),
        read: |sheet| match sheet.typed.get(NAME) {
            "woman" => Ok(vec![(fact::SEX.id(), Sex::Woman.value())]),
            "man" => Ok(vec![(fact::SEX.id(), Sex::Man.value())]),
            _ => Err(vec![FieldError::new("woman", "error-choose")]),
        },
        unknown: None,
    }
}

pub(super) fn upbringing() -> Form {
    Form {
        start: |interview| match interview.answers.get(fact::RAISED_ALONE) {
            Some(true) => chosen("alone"),
            Some(false) => chosen("together"),
            None => Typed::default(),
        },
        fields: alone_or_together,
        read: |sheet| match sheet.typed.get(NAME) {
            "alone" => Ok(vec![(fact::RAISED_ALONE.id(), true.value())]),
            "together" => Ok(vec![(fact::RAISED_ALONE.id(), false.value())]),
            _ => Err(vec![FieldError::new("alone", "error-choose")]),
        },
        unknown: None,
    }
}

fn alone_or_together(sheet: &Sheet<'_>) -> Html {
    let choices = vec![
        Choice {
            id: "alone",
            label: sheet.t("answer-alone"),
            hint: Some(sheet.t("answer-alone-hint")),
        },
        Choice {
            id: "together",
            label: sheet.t("answer-together"),
            hint: None,
        },
    ];
    sheet.radios(NAME, HEADING, choices)
}

pub(super) fn capital_in_2018() -> Form {
    Form {
        start: |interview| match interview.answers.get(fact::CAPITAL_IN_2018) {
            Some(Known::Is(true)) => chosen("yes"),
            Some(Known::Is(false)) => chosen("no"),
            _ => Typed::default(),
        },
        fields: |sheet| sheet.choices(NAME, &[("yes", "answer-yes"), ("no", "answer-no")]),
        read: |sheet| match sheet.typed.get(NAME) {
            "yes" => Ok(vec![(fact::CAPITAL_IN_2018.id(), true.value())]),
            "no" => Ok(vec![(fact::CAPITAL_IN_2018.id(), false.value())]),
            _ => Err(vec![FieldError::new("yes", "error-choose")]),
        },
        unknown: Some(fact::CAPITAL_IN_2018.id()),
    }
}

fn chosen(id: &str) -> Typed {
    Typed::default().with(NAME, id)
}
