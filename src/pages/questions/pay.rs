//! Pay by years since 2006: one period after another, to estimate a capital that is not known.

use law::facts::{PayPeriod, Sector};
use law::question::{Answer, FIRST_ACCOUNT_YEAR};
use yew::prelude::*;

use super::capital::explain;
use super::{FormProps, Shell, checked};
use crate::components::button::{Button, Weight};
use crate::components::error_summary::Errors;
use crate::components::field::{Field, Kind};
use crate::components::radios::{Choice, Radios};
use crate::forms::FieldError;
use crate::forms::amount::parse_amount;
use crate::forms::number::parse_whole;
use crate::locale::use_locale;
use crate::pages::words;

/// One period as typed.
#[derive(Clone, Default, PartialEq)]
struct Typed {
    from: String,
    to: String,
    pay: String,
    sector: Option<Sector>,
}

impl Typed {
    fn is_empty(&self) -> bool {
        *self == Typed::default()
    }

    fn parse(&self) -> Result<PayPeriod, FieldError> {
        let year = |text: &str, field| {
            let year = parse_whole(text).ok().filter(|year| (1000..=9999).contains(year));
            year.and_then(|year| i32::try_from(year).ok())
                .ok_or_else(|| FieldError::new(field, "error-date-year"))
        };
        let (from, to) = (year(&self.from, "from")?, year(&self.to, "to")?);
        let pay = parse_amount(&self.pay).map_err(|error| explain("pay", error))?;
        let sector = self
            .sector
            .ok_or_else(|| FieldError::new("sector-private", "error-choose"))?;
        Ok(PayPeriod {
            from,
            to,
            sector,
            pay,
        })
    }
}

#[component]
pub(super) fn PayForm(props: &FormProps) -> Html {
    let locale = use_locale();
    let periods = use_state_eq(|| match &props.given {
        Some(Answer::Pay(periods)) => periods.clone(),
        _ => Vec::new(),
    });
    let typed = use_state_eq(Typed::default);
    let errors = use_state_eq(Errors::default);
    let interview = props.interview.clone();
    // The periods with the one being typed, if the law accepts them together.
    let with_typed = {
        let (periods, typed) = (periods.clone(), typed.clone());
        move || -> Result<Vec<PayPeriod>, Vec<FieldError>> {
            let mut all = (*periods).clone();
            if !typed.is_empty() {
                all.push(typed.parse().map_err(|error| vec![error])?);
                all.sort_by_key(|period| period.from);
            }
            checked(
                Answer::Pay(all.clone()),
                "from",
                &interview.answers,
                interview.today,
            )
            .map(|_| all)
        }
    };
    let read = {
        let with_typed = with_typed.clone();
        Callback::from(move |()| with_typed().map(Answer::Pay))
    };
    let add = {
        let (periods, typed, errors, onwrong) = (
            periods.setter(),
            typed.clone(),
            errors.clone(),
            props.onwrong.clone(),
        );
        Callback::from(move |_: MouseEvent| {
            let read = if typed.is_empty() {
                Err(vec![FieldError::new("from", "error-date-year")])
            } else {
                with_typed()
            };
            match read {
                Ok(all) => {
                    periods.set(all);
                    typed.set(Typed::default());
                    errors.set(Errors::default());
                    onwrong.emit(false);
                }
                Err(list) => {
                    errors.set(Errors::new(list));
                    onwrong.emit(true);
                }
            }
        })
    };
    let input = |change: fn(&mut Typed, String)| {
        let typed = typed.clone();
        Callback::from(move |text: String| {
            let mut next = (*typed).clone();
            change(&mut next, text);
            typed.set(next);
        })
    };
    let onchoose = {
        let typed = typed.clone();
        Callback::from(move |sector: Sector| {
            typed.set(Typed {
                sector: Some(sector),
                ..(*typed).clone()
            })
        })
    };
    let choices = vec![
        Choice::new(Sector::Private, "sector-private", locale.t("work-private")),
        Choice::new(Sector::State, "sector-state", locale.t("work-state")),
    ];
    let item = |period: &PayPeriod| {
        let text = words::period(&locale, period);
        let remove = {
            let (periods, from) = (periods.clone(), period.from);
            Callback::from(move |_: MouseEvent| {
                let mut rest = (*periods).clone();
                rest.retain(|it| it.from != from);
                periods.set(rest);
            })
        };
        html! {
            <li key={period.from}>
                <span>{text.clone()}</span>
                <button type="button" class="link" aria-label={format!("{}: {text}", locale.t("remove"))} onclick={remove}>{locale.t("remove")}</button>
            </li>
        }
    };
    html! {
        <Shell {read} onanswer={props.onanswer.clone()} onwrong={props.onwrong.clone()} errors={errors.clone()}>
            <ul class="periods" hidden={periods.is_empty()}>{for periods.iter().map(item)}</ul>
            <div class="date">
                <Field id="from" kind={Kind::Year} label={locale.t("pay-from")} value={typed.from.clone()} oninput={input(|it, text| it.from = text)} errors={(*errors).clone()} />
                <Field id="to" kind={Kind::Year} label={locale.t("pay-to")} value={typed.to.clone()} oninput={input(|it, text| it.to = text)} errors={(*errors).clone()} />
            </div>
            <p class="hint">{locale.tr("pay-years-hint", &[("first", l10n::Arg::Year(FIRST_ACCOUNT_YEAR))])}</p>
            <Field id="pay" kind={Kind::Money} label={locale.t("pay-pay")} hint={locale.t("work-pay-hint")} unit="₼"
                value={typed.pay.clone()} oninput={input(|it, text| it.pay = text)} errors={(*errors).clone()} />
            <p class="legend" id="sector-legend">{locale.t("pay-sector")}</p>
            <Radios<Sector> name="sector" labelled_by="sector-legend" {choices} chosen={typed.sector} {onchoose} errors={(*errors).clone()} />
            <Button weight={Weight::Secondary} onclick={add}>{locale.t("pay-add")}</Button>
        </Shell>
    }
}
