//! What the law says and why: totals, groups of results, receipt, chart, and what opens on demand.

use adviser::talk::{Line, Point};
use dost_guide::components::chart::chart;
use dost_guide::components::disclosure::{Depths, depths, disclosure};
use dost_guide::components::receipt::receipt;
use dost_guide::components::standing::{Outcome, Standing, standing};
use dost_guide::components::term::term;
use dost_guide::components::total::{Total, total};
use dost_guide::locale::Locale;
use dost_guide::route::Route;
use yew::prelude::*;

use super::shown;

pub(super) fn all(locale: &Locale) -> Html {
    html! {
        <>
            {shown("Total", totals(locale))}
            {shown("Standings", standings(locale))}
            {shown("Receipt", html! { <div class="card">{receipt(locale, &pension(locale))}</div> })}
            {shown("Chart", html! { <div class="card">{bars(locale)}</div> })}
            {shown("Disclosure", why(locale))}
            {shown("Depths", three(locale))}
            {shown("Term", html! {
                <p>{term("meaning".to_owned(), locale.t("articles-title"), locale.t("know-decision-general"))}{" "}{locale.t("results-nothing")}</p>
            })}
        </>
    }
}

fn totals(locale: &Locale) -> Html {
    let whole = Total {
        mark: Some(locale.t("result-estimate")),
        what: locale.t("start-pension-title"),
        amount: "12 416,00 ₼".to_owned(),
        unit: Some(locale.t("chart-amount")),
        when: Some(locale.t("standing-later")),
    };
    let bare = Total {
        mark: None,
        unit: None,
        when: None,
        ..whole.clone()
    };
    html! { <>{total(&whole)}{total(&bare)}</> }
}

fn standings(locale: &Locale) -> Html {
    let outcome = |title, text, amount: Option<&str>| Outcome {
        title: locale.t(title),
        amount: amount.map(|it| (it.to_owned(), locale.t("chart-amount"))),
        text: locale.t(text),
        more: amount.map(|_| Route::Result),
    };
    let one = |which, outcomes: &[Outcome]| standing(locale, which, outcomes);
    html! {
        <>
            {one(Standing::Now, &[
                outcome("start-pension-title", "documents-proactive", Some("416,67 ₼")),
                outcome("receipt-title", "know-decision-general", Some("12 000,00 ₼")),
            ])}
            {one(Standing::Later, &[outcome("result-title", "results-no-text", Some("320,00 ₼"))])}
            {one(Standing::Not, &[outcome("articles-title", "results-no-text", None)])}
            {one(Standing::Unsaid, &[outcome("standing-unsaid", "results-nothing", None)])}
        </>
    }
}

fn pension(locale: &Locale) -> [Line; 2] {
    let line = |id: &str, amount: &str| Line {
        says: locale.t(id),
        how: None,
        amount: amount.to_owned(),
        is_total: false,
        tags: vec!["7".to_owned()],
    };
    let divided = Line {
        how: Some("÷ 144".to_owned()),
        is_total: true,
        ..line("result-title", "416,67 ₼")
    };
    [line("pay-pay", "60 000,00 ₼"), divided]
}

fn bars(locale: &Locale) -> Html {
    let point = |year: u16, height, chosen| Point {
        month: format!("{year}-01"),
        when: year.to_string(),
        amount: "416,67 ₼".to_owned(),
        height,
        chosen,
    };
    chart(
        locale,
        &[
            point(2027, 40, true),
            point(2028, 70, false),
            point(2029, 100, false),
        ],
    )
}

fn why(locale: &Locale) -> Html {
    let text = |id| html! { <p>{locale.t(id)}</p> };
    html! {
        <>
            {disclosure(locale.t("why-we-ask"), text("results-no-text"))}
            <div class="why">{text("adviser-loading")}</div>
        </>
    }
}

fn three(locale: &Locale) -> Html {
    depths(Depths {
        sentence: locale.t("documents-proactive"),
        calculation: (locale.t("receipt-title"), receipt(locale, &pension(locale))),
        law: (
            locale.t("result-know-title"),
            html! { <p>{locale.t("know-decision-general")}</p> },
        ),
    })
}
