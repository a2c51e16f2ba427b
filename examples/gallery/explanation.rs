//! What the law says and why: totals, groups of results, receipt, chart, and what opens on demand.

use dost_guide::components::chart::chart;
use dost_guide::components::disclosure::{Depths, depths, disclosure};
use dost_guide::components::receipt::receipt;
use dost_guide::components::standing::{Outcome, Standing, standing};
use dost_guide::components::term::term;
use dost_guide::components::total::{Total, total};
use dost_guide::forms::money;
use dost_guide::locale::Locale;
use dost_guide::route::Route;
use law::explanation::Explanation;
use law::phrase::Phrase;
use law::{Manat, Month, Months};
use yew::prelude::*;

use super::shown;

pub(super) fn all(locale: &Locale) -> Html {
    html! {
        <>
            {shown("Total", totals(locale))}
            {shown("Standings", standings(locale))}
            {shown("Receipt", html! { <div class="card">{receipt(locale, &pension())}</div> })}
            {shown("Chart", html! { <div class="card">{bars(locale)}</div> })}
            {shown("Disclosure", why(locale))}
            {shown("Depths", three(locale))}
            {shown("Term", html! {
                <p>{term("meaning", locale.t("capital-label"), locale.t("question-capital-why"))}{" "}{locale.t("capital-hint")}</p>
            })}
        </>
    }
}

fn amount(locale: &Locale, manat: u32) -> String {
    locale.tr("amount", &[("amount", money(Manat::from(manat)))])
}

fn totals(locale: &Locale) -> Html {
    let whole = Total {
        mark: Some(locale.t("result-estimate")),
        what: locale.t("result-benefit"),
        amount: amount(locale, 12_416),
        unit: Some(locale.t("result-monthly")),
        when: Some(locale.t("retire-soonest")),
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
    let outcome = |title, text, manat: Option<u32>| Outcome {
        title: locale.t(title),
        amount: manat.map(|manat| amount(locale, manat)),
        text: locale.t(text),
        more: manat.map(|_| Route::Result),
    };
    let one = |which, outcomes: &[Outcome]| standing(locale, which, outcomes);
    html! {
        <>
            {one(Standing::Now, &[
                outcome("result-benefit", "documents-proactive", Some(416)),
                outcome("receipt-title", "caveat-estimate", Some(12_000)),
            ])}
            {one(Standing::Later, &[outcome("result-title", "retire-soonest", Some(320))])}
            {one(Standing::Not, &[outcome("result-no", "caveat-if-work-goes-on", None)])}
            {one(Standing::Unsaid, &[outcome("result-unsettled", "unsettled-record-unknown", None)])}
        </>
    }
}

fn pension() -> Explanation {
    let mut explanation = Explanation::default();
    explanation.add(Phrase::new("recorded-capital"), Manat::from(60_000), Vec::new());
    explanation.total(Phrase::new("capital-total"));
    explanation.divide(Phrase::new("monthly-pension"), Months::new(144), Vec::new());
    explanation.total(Phrase::new("pension"));
    explanation
}

fn bars(locale: &Locale) -> Html {
    let year = |year, manat: u32| Month::new(year, 1).map(|month| (month, Manat::from(manat)));
    let points: Vec<_> = [year(2027, 416), year(2028, 440), year(2029, 466)]
        .into_iter()
        .flatten()
        .collect();
    chart(locale, &points, points.first().map(|(month, _)| *month))
}

fn why(locale: &Locale) -> Html {
    let text = |id| html! { <p>{locale.t(id)}</p> };
    html! {
        <>
            {disclosure(locale.t("question-record-title"), text("question-record-why"))}
            <div class="why">{text("question-capital-why")}</div>
        </>
    }
}

fn three(locale: &Locale) -> Html {
    depths(Depths {
        sentence: locale.t("documents-proactive"),
        calculation: (locale.t("receipt-title"), receipt(locale, &pension())),
        law: (
            locale.t("result-know-title"),
            html! { <p>{locale.t("caveat-estimate")}</p> },
        ),
    })
}
