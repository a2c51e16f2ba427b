//! Pay by years since 2006: one period after another, to estimate a capital that is not known.

use l10n::Arg;
use law::facts::{Answered, PayHistory, PayPeriod, Sector, fact};
use law::invalid::FIRST_ACCOUNT_YEAR;
use yew::prelude::*;

use super::capital::amount;
use super::{Form, Sheet};
use crate::components::button::{Weight, button};
use crate::components::error_summary::Errors;
use crate::components::field::Kind;
use crate::components::radios::Choice;
use crate::forms::FieldError;
use crate::forms::number::parse_whole;
use crate::forms::typed::Typed;
use crate::pages::words;
use crate::state::interview::{Action, Interview, Reply};

const PRIVATE: &str = "sector-private";
const STATE: &str = "sector-state";

pub(super) fn form() -> Form {
    Form {
        start: |_| Typed::default(),
        fields,
        read: |sheet| with_typed(sheet).map(reply),
        unknown: None,
    }
}

/// The periods given so far are the answer so far.
fn given(interview: &Interview) -> Vec<PayPeriod> {
    let periods = interview.answers.get(fact::PAY_HISTORY);
    periods.map(<[PayPeriod]>::to_vec).unwrap_or_default()
}

fn reply(periods: Vec<PayPeriod>) -> Reply {
    vec![(fact::PAY_HISTORY.id(), PayHistory(periods).value())]
}

fn fields(sheet: &Sheet<'_>) -> Html {
    let interview = &sheet.session.interview;
    let periods = given(interview);
    let add = {
        // Read anew at each press: what is typed then counts.
        let read = if sheet.typed.is_empty() {
            Err(vec![FieldError::new("from", "error-date-year")])
        } else {
            with_typed(sheet)
        };
        let (interview, reset, fail) = (interview.clone(), sheet.reset.clone(), sheet.fail.clone());
        Callback::from(move |_: MouseEvent| match &read {
            Ok(all) => {
                interview.dispatch(Action::Answer(reply(all.clone())));
                reset.set(Typed::default());
                fail.set(Errors::default());
            }
            Err(list) => fail.set(Errors::new(list.clone())),
        })
    };
    let item = |period: &PayPeriod| {
        let text = words::period(&sheet.session.locale, period);
        let (interview, from) = (interview.clone(), period.from);
        let remove = Callback::from(move |_: MouseEvent| {
            let rest = given(&interview)
                .into_iter()
                .filter(|it| it.from != from)
                .collect();
            interview.dispatch(Action::Answer(reply(rest)));
        });
        html! {
            <li key={from}>
                <span>{text.clone()}</span>
                <button type="button" class="link" aria-label={format!("{}: {text}", sheet.t("remove"))} onclick={remove}>{sheet.t("remove")}</button>
            </li>
        }
    };
    let choices = vec![
        Choice {
            id: PRIVATE,
            label: sheet.t("work-private"),
            hint: None,
        },
        Choice {
            id: STATE,
            label: sheet.t("work-state"),
            hint: None,
        },
    ];
    let first = sheet
        .session
        .locale
        .tr("pay-years-hint", &[("first", Arg::Year(FIRST_ACCOUNT_YEAR))]);
    html! {
        <>
            <ul class="periods" hidden={periods.is_empty()}>{for periods.iter().map(item)}</ul>
            <div class="date">
                {sheet.field("from", Kind::Year, "pay-from", None)}
                {sheet.field("to", Kind::Year, "pay-to", None)}
            </div>
            <p class="hint">{first}</p>
            {sheet.field("pay", Kind::Money, "pay-pay", Some("work-pay-hint"))}
            <p class="legend" id="sector-legend">{sheet.t("pay-sector")}</p>
            {sheet.radios("sector", "sector-legend", choices)}
            {button(Weight::Secondary, sheet.t("pay-add"), add)}
        </>
    }
}

/// The periods given so far with the one being typed, if the law accepts them together.
fn with_typed(sheet: &Sheet<'_>) -> Result<Vec<PayPeriod>, Vec<FieldError>> {
    let mut all = given(&sheet.session.interview);
    if !sheet.typed.is_empty() {
        let period = period(sheet)?;
        let place = all
            .iter()
            .position(|it| it.from > period.from)
            .unwrap_or(all.len());
        all.insert(place, period);
    }
    sheet.checked(reply(all.clone()), "from").map(|_| all)
}

fn period(sheet: &Sheet<'_>) -> Result<PayPeriod, Vec<FieldError>> {
    let year = |id: &'static str| {
        let year = parse_whole(sheet.typed.get(id))
            .ok()
            .filter(|year| (1000..=9999).contains(year));
        let year = year.and_then(|year| i32::try_from(year).ok());
        year.ok_or_else(|| vec![FieldError::new(id, "error-date-year")])
    };
    let (from, to, pay) = (year("from")?, year("to")?, amount(sheet, "pay")?);
    let sector = match sheet.typed.get("sector") {
        PRIVATE => Sector::Private,
        STATE => Sector::State,
        _ => return Err(vec![FieldError::new(PRIVATE, "error-choose")]),
    };
    Ok(PayPeriod {
        from,
        to,
        sector,
        pay,
    })
}
