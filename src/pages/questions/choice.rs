//! Questions with two answers: woman or man, alone or together, yes or no.

use law::facts::{Known, Sex, Upbringing, YesNo};
use law::question::Answer;
use yew::prelude::*;

use super::{Form, Sheet};
use crate::components::page::HEADING;
use crate::components::radios::Choice;
use crate::forms::FieldError;
use crate::forms::typed::Typed;

const NAME: &str = "choice";

pub(super) fn sex() -> Form {
    Form {
        start: |_, given| match given {
            Some(Answer::Sex(Sex::Woman)) => chosen("woman"),
            Some(Answer::Sex(Sex::Man)) => chosen("man"),
            _ => Typed::default(),
        },
        fields: |sheet| sheet.choices(NAME, &[("woman", "answer-woman"), ("man", "answer-man")]),
        read: |sheet| match sheet.typed.get(NAME) {
            "woman" => Ok(Answer::Sex(Sex::Woman)),
            "man" => Ok(Answer::Sex(Sex::Man)),
            _ => Err(vec![FieldError::new("woman", "error-choose")]),
        },
        unknown: None,
    }
}

pub(super) fn upbringing() -> Form {
    Form {
        start: |_, given| match given {
            Some(Answer::Upbringing(Upbringing::Alone)) => chosen("alone"),
            Some(Answer::Upbringing(Upbringing::Together)) => chosen("together"),
            _ => Typed::default(),
        },
        fields: alone_or_together,
        read: |sheet| match sheet.typed.get(NAME) {
            "alone" => Ok(Answer::Upbringing(Upbringing::Alone)),
            "together" => Ok(Answer::Upbringing(Upbringing::Together)),
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
        start: |_, given| match given {
            Some(Answer::CapitalIn2018(Known::Is(YesNo::Yes))) => chosen("yes"),
            Some(Answer::CapitalIn2018(Known::Is(YesNo::No))) => chosen("no"),
            _ => Typed::default(),
        },
        fields: |sheet| sheet.choices(NAME, &[("yes", "answer-yes"), ("no", "answer-no")]),
        read: |sheet| match sheet.typed.get(NAME) {
            "yes" => Ok(Answer::CapitalIn2018(Known::Is(YesNo::Yes))),
            "no" => Ok(Answer::CapitalIn2018(Known::Is(YesNo::No))),
            _ => Err(vec![FieldError::new("yes", "error-choose")]),
        },
        unknown: Some(Answer::CapitalIn2018(Known::Unknown)),
    }
}

fn chosen(id: &str) -> Typed {
    Typed::default().with(NAME, id)
}
