//! What is filled in: boxes, choices and ticks, each also with an error.

use dost_guide::components::error_summary::{ErrorSummary, Errors};
use dost_guide::components::field::{Field, Kind, field};
use dost_guide::components::radios::{Choice, Radios, radios};
use dost_guide::components::ticks::{Tick, ticks};
use dost_guide::forms::FieldError;
use dost_guide::locale::Locale;
use yew::prelude::*;

use super::shown;

pub(super) fn all(locale: &Locale) -> Html {
    let none = Errors::default();
    let some = Errors::new(vec![
        FieldError::new("wrong-year", "error-date-year"),
        FieldError::new("wrong-kind", "error-choose"),
    ]);
    html! {
        <>
            {shown("Fields", html! {
                <>
                    <div class="date">
                        {text_box(locale, ("day", Kind::Short), "date-day", "27", &none)}
                        {text_box(locale, ("month", Kind::Month), "date-month", "mart", &none)}
                        {text_box(locale, ("year", Kind::Year), "date-year", "1962", &none)}
                    </div>
                    {text_box(locale, ("capital", Kind::Money), "pay-pay", "60 000,50", &none)}
                    {text_box(locale, ("name", Kind::Name), "contact-name", "", &none)}
                    {text_box(locale, ("wrong-year", Kind::Year), "date-year", "62", &some)}
                </>
            })}
            {shown("Errors", html! { <ErrorSummary errors={some.clone()} /> })}
            {shown("Radios", one_of(locale, "kind", &none))}
            {shown("Radios-wrong", one_of(locale, "wrong-kind", &some))}
            {shown("Ticks", any_of(locale))}
        </>
    }
}

fn text_box(
    locale: &Locale,
    (id, kind): (&'static str, Kind),
    label: &str,
    value: &str,
    errors: &Errors,
) -> Html {
    let parts = Field {
        id: id.into(),
        kind,
        label: locale.t(label),
        hint: (kind == Kind::Money).then(|| locale.t("work-pay-hint")),
        value,
        oninput: &Callback::noop(),
        errors,
        autocomplete: "off",
    };
    field(locale, parts)
}

fn choice(locale: &Locale, name: &'static str, label: &str, hint: Option<&str>) -> Choice {
    Choice {
        name: name.into(),
        label: locale.t(label),
        hint: hint.map(|it| locale.t(it)),
    }
}

fn one_of(locale: &Locale, name: &'static str, errors: &Errors) -> Html {
    let legend = format!("{name}-legend");
    let group = Radios {
        name: name.into(),
        labelled_by: legend.clone().into(),
        choices: vec![
            choice(locale, "yes", "answer-yes", None),
            choice(locale, "no", "answer-no", None),
        ],
        chosen: "no",
        onchoose: &Callback::noop(),
        errors,
    };
    html! { <><h3 id={legend}>{locale.t("child-disability")}</h3>{radios(locale, group)}</> }
}

fn any_of(locale: &Locale) -> Html {
    let tick = |choice, ticked: bool| Tick {
        choice,
        ticked: ticked.into(),
    };
    let boxes = [
        tick(
            choice(locale, "studies", "child-studies", Some("ticks-hint")),
            true,
        ),
        tick(choice(locale, "own", "answer-none-of-these", None), false),
    ];
    html! { <><h3 id="ticks-legend">{locale.t("why-we-ask")}</h3>{ticks("ticks-legend".into(), &boxes, &Callback::noop())}</> }
}
