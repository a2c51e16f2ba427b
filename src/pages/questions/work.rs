//! Whether work goes on until retirement, where, and at what pay.

use law::facts::{Sector, Work};
use law::question::Answer;
use yew::prelude::*;

use super::capital::amount;
use super::{Form, Sheet};
use crate::components::field::Kind;
use crate::components::page::HEADING;
use crate::components::radios::Choice;
use crate::forms::FieldError;
use crate::forms::typed::Typed;
use crate::state::interview::Interview;

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

fn start(_: &Interview, given: Option<&Answer>) -> Typed {
    match given {
        Some(Answer::Work(Work::Stopped)) => Typed::default().with(NAME, STOPPED),
        Some(Answer::Work(Work::Working { sector, pay })) => {
            let chosen = if *sector == Sector::State { STATE } else { PRIVATE };
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

fn read(sheet: &Sheet<'_>) -> Result<Answer, Vec<FieldError>> {
    let work = match sheet.typed.get(NAME) {
        PRIVATE => Work::Working {
            sector: Sector::Private,
            pay: amount(sheet, "pay")?,
        },
        STATE => Work::Working {
            sector: Sector::State,
            pay: amount(sheet, "pay")?,
        },
        STOPPED => Work::Stopped,
        _ => return Err(vec![FieldError::new(PRIVATE, "error-choose")]),
    };
    sheet.checked(Answer::Work(work), "pay")
}
