//! What is filled in: boxes, choices and ticks, each also with an error.

use dost_guide::components::error_summary::{ErrorSummary, Errors};
use dost_guide::components::field::{Field, Kind, field};
use dost_guide::components::radios::{Choice, Radios, radios};
use dost_guide::components::ticks::{Ticks, ticks};
use dost_guide::forms::FieldError;
use dost_guide::locale::Locale;
use yew::prelude::*;

use super::shown;

pub(super) fn all(locale: &Locale) -> Html {
    let none = Errors::default();
    let some = Errors::new(vec![
        FieldError::new("wrong-year", "error-date-year"),
        FieldError::new("wrong-woman", "error-choose"),
        FieldError::new("wrong-alone", "error-choose"),
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
                    {text_box(locale, ("capital", Kind::Money), "capital-label", "60 000,50", &none)}
                    {text_box(locale, ("name", Kind::Name), "contact-name", "", &none)}
                    {text_box(locale, ("wrong-year", Kind::Year), "date-year", "62", &some)}
                </>
            })}
            {shown("Errors", html! { <ErrorSummary errors={some.clone()} /> })}
            {shown("Radios", one_of(locale, "sex", ["woman", "man"], &none))}
            {shown("Radios-wrong", one_of(locale, "wrong-sex", ["wrong-woman", "wrong-man"], &some))}
            {shown("Ticks", any_of(locale, "life", ["alone", "together"], &none))}
            {shown("Ticks-wrong", any_of(locale, "wrong-life", ["wrong-alone", "wrong-together"], &some))}
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
        id,
        kind,
        label,
        hint: (kind == Kind::Money).then_some("capital-hint"),
        value,
        oninput: &Callback::noop(),
        errors,
        autocomplete: "off",
    };
    field(locale, parts)
}

fn one_of(locale: &Locale, name: &'static str, [woman, man]: [&'static str; 2], errors: &Errors) -> Html {
    let choice = |id, label| Choice {
        id,
        label: locale.t(label),
        hint: None,
    };
    let group = Radios {
        name,
        labelled_by: name,
        choices: vec![choice(woman, "answer-woman"), choice(man, "answer-man")],
        chosen: man,
        onchoose: &Callback::noop(),
        errors,
    };
    html! { <><h3 id={name}>{locale.t("question-sex-title")}</h3>{radios(locale, group)}</> }
}

fn any_of(
    locale: &Locale,
    name: &'static str,
    [alone, together]: [&'static str; 2],
    errors: &Errors,
) -> Html {
    let choice = |id, label, hint: Option<&str>| Choice {
        id,
        label: locale.t(label),
        hint: hint.map(|it| locale.t(it)),
    };
    let group = Ticks {
        name,
        labelled_by: name,
        choices: vec![
            choice(alone, "answer-alone", Some("answer-alone-hint")),
            choice(together, "work-state", Some("work-state-hint")),
        ],
        ticked: &[alone],
        onturn: &Callback::noop(),
        errors,
    };
    html! { <><h3 id={name}>{locale.t("question-upbringing-title")}</h3>{ticks(locale, group)}</> }
}
