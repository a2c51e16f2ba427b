//! Pay by years: one period after another, to estimate a capital that is not known.

use adviser::talk::{Choice, Field, Period, Value};
use yew::prelude::*;

use super::read::amount;
use super::sheet::{Change, Sheet, offered, part};
use crate::components::button::{Weight, button};
use crate::components::error_summary::Errors;
use crate::components::field::Kind as Look;
use crate::forms::FieldError;
use crate::forms::number::parse_whole;

pub(super) fn fields(sheet: &Sheet, field: &Field, sectors: &[Choice]) -> Html {
    let fact = field.fact.as_str();
    let label = |period: &Period| {
        let sector = sectors.iter().find(|it| it.name == period.sector);
        let sector = sector.map(|it| it.label.as_str()).unwrap_or_default();
        format!("{}–{}: {} ₼, {sector}", period.from, period.to, period.pay)
    };
    let lines = sheet.draft.periods(fact).iter().map(label).collect();
    let legend = part(fact, "sector-legend");
    html! {
        <>
            <p class="hint" hidden={field.hint.is_none()}>{field.hint.clone()}</p>
            {gathered(sheet, fact, lines)}
            <div class="date">
                {sheet.field(part(fact, "from"), Look::Year, sheet.t("pay-from"), None)}
                {sheet.field(part(fact, "to"), Look::Year, sheet.t("pay-to"), None)}
            </div>
            {sheet.field(part(fact, "pay"), Look::Money, sheet.t("pay-pay"), Some(sheet.t("work-pay-hint")))}
            <p class="legend" id={legend.clone()}>{sheet.t("pay-sector")}</p>
            {sheet.radios(part(fact, "sector"), legend.into(), offered(&sheet.session.locale, sectors))}
            {add(sheet, fact, sheet.t("pay-add"), typed)}
        </>
    }
}

/// What is gathered so far, each line with a way to take it back.
pub(super) fn gathered(sheet: &Sheet, fact: &str, lines: Vec<String>) -> Html {
    let item = |(index, text): (usize, &String)| {
        let (draft, fact) = (sheet.draft.dispatcher(), fact.to_owned());
        let remove =
            Callback::from(move |_: MouseEvent| draft.dispatch(Change::Removed(fact.clone(), index)));
        html! {
            <li key={index}>
                <span>{text.clone()}</span>
                <button type="button" class="link" aria-label={format!("{}: {text}", sheet.t("remove"))} onclick={remove}>{sheet.t("remove")}</button>
            </li>
        }
    };
    html! { <ul class="periods" hidden={lines.is_empty()}>{for lines.iter().enumerate().map(item)}</ul> }
}

/// Puts what is typed at the press into the list and clears the boxes.
pub(super) fn add(
    sheet: &Sheet,
    fact: &str,
    words: String,
    typed: impl Fn(&Sheet, &str) -> Result<Value, Vec<FieldError>> + 'static,
) -> Html {
    let (sheet, fact) = (sheet.clone(), fact.to_owned());
    let onclick = Callback::from(move |_: MouseEvent| match typed(&sheet, &fact) {
        Ok(value) => {
            sheet.draft.dispatch(Change::Added(fact.clone(), value));
            sheet.errors.set(Errors::default());
        }
        Err(errors) => sheet.errors.set(Errors::new(errors)),
    });
    button(Weight::Secondary, words, onclick)
}

/// The list with what is still typed below it.
pub(super) fn whole(
    sheet: &Sheet,
    fact: &str,
    typed: impl Fn() -> Result<Value, Vec<FieldError>>,
) -> Result<Vec<Value>, Vec<FieldError>> {
    let mut list = sheet.draft.lists.get(fact).cloned().unwrap_or_default();
    if !sheet.draft.typed.is_empty(&part(fact, "")) {
        list.push(typed()?);
    }
    Ok(list)
}

/// Nothing is an answer: no official pay.
pub(super) fn read(sheet: &Sheet, fact: &str) -> Result<Value, Vec<FieldError>> {
    whole(sheet, fact, || typed(sheet, fact)).map(Value::Array)
}

fn typed(sheet: &Sheet, fact: &str) -> Result<Value, Vec<FieldError>> {
    let year = |name: &str| {
        let id = part(fact, name);
        let read = parse_whole(sheet.typed(&id)).ok();
        read.filter(|year| (1000..=9999).contains(year))
            .ok_or_else(|| vec![FieldError::new(id, "error-date-year")])
    };
    let (from, to) = (year("from")?, year("to")?);
    let pay = amount(sheet, &part(fact, "pay"))?;
    let group = part(fact, "sector");
    let sector = sheet.typed(&group).to_owned();
    if sector.is_empty() {
        return Err(vec![FieldError::new(group, "error-choose")]);
    }
    let period = Period {
        from,
        to,
        sector,
        pay,
    };
    Ok(serde_json::to_value(period).unwrap_or_default())
}
