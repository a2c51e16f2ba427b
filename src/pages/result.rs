//! What the law says: the sum first, then how it comes about, what is not sure, what to bring, and what to do next.

mod caveats;

use l10n::Arg;
use law::finding::{Finding, Missing, Outcome};
use law::projection::projection;
use law::{Month, Months};
use yew::prelude::*;

use super::documents::documents;
use crate::components::button::{Weight, button};
use crate::components::chart::chart;
use crate::components::link::link_as;
use crate::components::page::Page;
use crate::components::receipt::receipt;
use crate::components::redirect::redirect;
use crate::forms::{money, phrase_args};
use crate::locale::Locale;
use crate::platform::document;
use crate::route::Route;
use crate::session::Session;
use crate::state::booking::Action;
use crate::state::interview::Interview;
use crate::surface::Capabilities;

/// The chart shows this many points, each a year after the one before.
const POINTS: u16 = 5;
const STEP: Months = Months::years_and(1, 0);

pub(super) fn page(session: &Session) -> Html {
    let (locale, interview) = (&session.locale, &session.interview);
    let Some(finding) = interview.finding() else {
        return redirect(Route::after(interview));
    };
    let service = service_key(&finding);
    let book = {
        let session = session.clone();
        Callback::from(move |_: MouseEvent| {
            session.booking.dispatch(Action::Service(service.to_owned()));
            session.go_to(Route::Centre);
        })
    };
    let print = Callback::from(|_: MouseEvent| document::print());
    let known = caveats::sentences(locale, &finding).into_iter();
    html! {
        <Page title={locale.t("result-title")} back={Route::Answers}>
            {sum(locale, &finding)}
            {calculation(locale, &finding, interview)}
            <section class="card">
                <h2>{locale.t("result-know-title")}</h2>
                <ul class="plain">{for known.map(|text| html! { <li key={text.clone()}>{text.clone()}</li> })}</ul>
            </section>
            {documents(locale, service)}
            <div class="form__buttons">
                {button(Weight::Primary, locale.t("result-book"), book)}
                {link_as(Route::Answers, "button button--secondary", html! { {locale.t("result-change")} })}
                <div hidden={!session.surface.has_keyboard()}>
                    {button(Weight::Secondary, locale.t("print"), print)}
                </div>
            </div>
        </Page>
    }
}

/// The service that a finding leads to.
fn service_key(finding: &Finding) -> &'static str {
    if is_of_parent(finding) {
        "old_age_pension_preferential"
    } else {
        "old_age_pension"
    }
}

/// Whether the age is that of a parent of many children or of a child with disability (Art 8).
fn is_of_parent(finding: &Finding) -> bool {
    finding
        .conditions
        .iter()
        .any(|it| it.said.says.key == "parents-age")
}

/// The largest thing on the screen: how much and from when, or why not.
fn sum(locale: &Locale, finding: &Finding) -> Html {
    let when = |id: &str| {
        let day = finding.starts_on().map(|day| ("day", Arg::Date(day)));
        locale.tr(id, day.as_slice())
    };
    match &finding.outcome {
        Outcome::Entitled { .. } => amount_card(locale, finding.amount(), when("result-since")),
        Outcome::NotYet { .. } => amount_card(locale, finding.amount(), when("result-from")),
        Outcome::NotEntitled { unmet } => {
            let ways = unmet.iter().flat_map(|it| &it.any_of);
            html! {
                <section class="sum sum--no">
                    <p class="sum__what">{locale.t("result-no")}</p>
                    <p>{locale.t("result-no-change")}</p>
                    <ul class="plain">{for ways.map(|it| condition(locale, it))}</ul>
                </section>
            }
        }
        Outcome::Unsettled { why, .. } => html! {
            <section class="sum sum--no">
                <p class="sum__what">{locale.t("result-unsettled")}</p>
                <p>{locale.tr(&format!("unsettled-{}", why.key), &phrase_args(locale, why))}</p>
            </section>
        },
    }
}

fn amount_card(locale: &Locale, amount: Option<law::Manat>, when: String) -> Html {
    let amount = amount.map(|amount| locale.tr("amount", &[("amount", money(amount))]));
    html! {
        <section class="sum">
            <p class="sum__tag">{locale.t("result-estimate")}</p>
            <p class="sum__what">{locale.t("result-benefit")}</p>
            <p class="sum__amount">
                <span>{amount}</span>{" "}<span class="sum__unit">{locale.t("result-monthly")}</span>
            </p>
            <p class="sum__when">{when}</p>
        </section>
    }
}

/// A condition that is missing, with what would meet it.
fn condition(locale: &Locale, missing: &Missing) -> Html {
    let says = &missing.said.says;
    html! { <li key={says.key}>{locale.tr(&format!("unmet-{}", says.key), &phrase_args(locale, says))}</li> }
}

/// The receipt, and the pension against the month of retirement. Nothing to show without an amount.
fn calculation(locale: &Locale, finding: &Finding, interview: &Interview) -> Html {
    let points = projection(&interview.answers, interview.today, STEP, POINTS);
    let chosen = finding.starts_on().map(Month::of);
    html! {
        <div class="stack" hidden={finding.amount().is_none()}>
            <section class="card">
                <h2>{locale.t("receipt-title")}</h2>
                {receipt(locale, &finding.explanation)}
            </section>
            <section class="card" hidden={points.len() < 2}>
                <h2>{locale.t("chart-title")}</h2>
                <p class="hint">{locale.t("chart-hint")}</p>
                {chart(locale, &points, chosen)}
            </section>
        </div>
    }
}
