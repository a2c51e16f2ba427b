//! Children raised to the age of eight, and whether a child with disability is among them.

use law::facts::{Answered, fact};
use yew::prelude::*;

use super::{Form, Sheet};
use crate::components::field::Kind;
use crate::components::radios::Choice;
use crate::forms::FieldError;
use crate::forms::number::parse_whole;
use crate::forms::typed::Typed;
use crate::state::interview::{Interview, Reply};

const WITH: &str = "disability-yes";
const WITHOUT: &str = "disability-no";

pub(super) fn form() -> Form {
    Form {
        start,
        fields,
        read,
        unknown: None,
    }
}

fn start(interview: &Interview) -> Typed {
    let answers = &interview.answers;
    match (
        answers.get(fact::CHILDREN_RAISED),
        answers.get(fact::RAISED_CHILD_WITH_DISABILITY),
    ) {
        (Some(raised), Some(with_disability)) => Typed::default()
            .with("raised", raised.to_string())
            .with("disability", if with_disability { WITH } else { WITHOUT }),
        _ => Typed::default(),
    }
}

fn fields(sheet: &Sheet<'_>) -> Html {
    let choices = vec![
        Choice {
            id: WITHOUT,
            label: sheet.t("answer-no"),
            hint: None,
        },
        Choice {
            id: WITH,
            label: sheet.t("answer-yes"),
            hint: None,
        },
    ];
    html! {
        <>
            {sheet.field("raised", Kind::Short, "children-raised", Some("children-hint"))}
            <p class="legend" id="disability-legend">{sheet.t("children-disability")}</p>
            {sheet.radios("disability", "disability-legend", choices)}
        </>
    }
}

fn read(sheet: &Sheet<'_>) -> Result<Reply, Vec<FieldError>> {
    let count = parse_whole(sheet.typed.get("raised"))
        .map_err(|_| vec![FieldError::new("raised", "error-children")])?;
    let raised = u16::try_from(count).unwrap_or(u16::MAX);
    let with_disability = match sheet.typed.get("disability") {
        WITH => raised > 0,
        WITHOUT => false,
        _ if raised == 0 => false,
        _ => return Err(vec![FieldError::new(WITHOUT, "error-choose")]),
    };
    let reply = vec![
        (fact::CHILDREN_RAISED.id(), raised.value()),
        (fact::RAISED_CHILD_WITH_DISABILITY.id(), with_disability.value()),
    ];
    sheet.checked(reply, "raised")
}
