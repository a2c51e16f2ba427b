//! Children raised to the age of eight, and whether a child with disability is among them.

use l10n::Arg;
use law::facts::{Children, Disability};
use law::question::{Answer, MOST_CHILDREN};
use yew::prelude::*;

use super::{Form, Sheet};
use crate::components::field::Kind;
use crate::components::radios::Choice;
use crate::forms::FieldError;
use crate::forms::number::parse_whole;
use crate::forms::typed::Typed;
use crate::state::interview::Interview;

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

fn start(_: &Interview, given: Option<&Answer>) -> Typed {
    match given {
        Some(Answer::Children(children)) => {
            let chosen = if children.with_disability == Disability::Present {
                WITH
            } else {
                WITHOUT
            };
            Typed::default()
                .with("raised", children.raised.to_string())
                .with("disability", chosen)
        }
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

fn read(sheet: &Sheet<'_>) -> Result<Answer, Vec<FieldError>> {
    let count = parse_whole(sheet.typed.get("raised"))
        .map_err(|_| vec![FieldError::new("raised", "error-children")])?;
    let raised = u8::try_from(count).map_err(|_| {
        let args = vec![("most", Arg::Count(MOST_CHILDREN.into()))];
        vec![FieldError {
            field: "raised",
            id: "error-too-many-children",
            args,
        }]
    })?;
    let with_disability = match sheet.typed.get("disability") {
        WITH if raised > 0 => Disability::Present,
        WITHOUT => Disability::None,
        _ if raised == 0 => Disability::None,
        _ => return Err(vec![FieldError::new(WITHOUT, "error-choose")]),
    };
    sheet.checked(
        Answer::Children(Children {
            raised,
            with_disability,
        }),
        "raised",
    )
}
