//! Whether work goes on until retirement, where, and at what pay.

use law::facts::{Answered, Sector, fact};
use yew::prelude::*;

use super::capital::amount;
use super::{Form, Sheet};
use crate::components::field::Kind;
use crate::components::page::HEADING;
use crate::components::radios::Choice;
use crate::forms::FieldError;
use crate::forms::typed::Typed;
use crate::state::interview::{Interview, Reply};

const NAME: &str = "work";
const PRIVATE: &str = "work-private";
const STATE: &str = "work-state";
const STOPPED: &str = "work-stopped";

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
        answers.get(fact::WORKS),
        answers.get(fact::SECTOR),
        answers.get(fact::PAY),
    ) {
        (Some(false), ..) => Typed::default().with(NAME, STOPPED),
        (Some(true), Some(sector), Some(pay)) => {
            let chosen = if sector == Sector::State { STATE } else { PRIVATE };
            Typed::default().with(NAME, chosen).with("pay", pay.to_string())
        }
        _ => Typed::default(),
    }
}

fn fields(sheet: &Sheet<'_>) -> Html {
    let choices = vec![
        Choice {
            id: PRIVATE,
            label: sheet.t(PRIVATE),
            hint: None,
        },
        Choice {
            id: STATE,
            label: sheet.t(STATE),
            hint: Some(sheet.t("work-state-hint")),
        },
        Choice {
            id: STOPPED,
            label: sheet.t(STOPPED),
            hint: None,
        },
    ];
    let working = matches!(sheet.typed.get(NAME), PRIVATE | STATE);
    html! {
        <>
            {sheet.radios(NAME, HEADING, choices)}
            <div hidden={!working}>{sheet.field("pay", Kind::Money, "work-pay", Some("work-pay-hint"))}</div>
        </>
    }
}

fn read(sheet: &Sheet<'_>) -> Result<Reply, Vec<FieldError>> {
    let working = |sector: Sector| -> Result<Reply, Vec<FieldError>> {
        let pay = amount(sheet, "pay")?;
        Ok(vec![
            (fact::WORKS.id(), true.value()),
            (fact::SECTOR.id(), sector.value()),
            (fact::PAY.id(), pay.value()),
        ])
    };
    let reply = match sheet.typed.get(NAME) {
        PRIVATE => working(Sector::Private)?,
        STATE => working(Sector::State)?,
        STOPPED => vec![(fact::WORKS.id(), false.value())],
        _ => return Err(vec![FieldError::new(PRIVATE, "error-choose")]),
    };
    sheet.checked(reply, "pay")
}
