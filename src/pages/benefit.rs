//! What the law says of one benefit: the answer, the sum, the articles, what to bring, what to do next.

use adviser::talk::{Aim, Benefit, Entry, Goal, Missing, Pays, Request, Says};
use yew::prelude::*;

use super::asked::Asked;
use super::away;
use super::documents::documents;
use super::result::use_told;
use super::waiting::{recalling, waiting};
use crate::components::button::{Weight, button};
use crate::components::disclosure::disclosure;
use crate::components::link::link;
use crate::components::page::Page;
use crate::components::receipt::receipt;
use crate::components::redirect::redirect;
use crate::locale::Locale;
use crate::route::{Door, Key, Route};
use crate::session::{Session, use_session};
use crate::state::booking::Action;

/// The benefit that can be looked at otherwise.
const PENSION: &str = "old-age-pension";

#[derive(Properties, PartialEq)]
struct BenefitProps {
    id: Key,
}

pub(super) fn page(session: &Session, id: &Key) -> Html {
    match session.interview.stands {
        Some(_) => html! { <BenefitPage id={id.clone()} /> },
        None => recalling(session),
    }
}

#[component]
fn BenefitPage(props: &BenefitProps) -> Html {
    let told = use_told();
    let session = use_session();
    let Some(told) = told else {
        return waiting(&session);
    };
    let Says::Results(results) = &told.says else {
        return redirect(Route::Result);
    };
    let mut all = [&results.now, &results.later, &results.unsettled, &results.no]
        .into_iter()
        .flatten();
    match all.find(|it| it.id == props.id.as_str()) {
        Some(benefit) => html! {
            <Page title={benefit.name.clone()} back={Route::Result} says={says(benefit)} above={away::notice(&session)}>{whole(&session, benefit)}</Page>
        },
        None => redirect(Route::Result),
    }
}

/// What a voice reads of a benefit.
pub(super) fn says(benefit: &Benefit) -> Vec<String> {
    let answer = benefit.pays.as_ref().map_or(benefit.says.clone(), Pays::says);
    let mut said = vec![benefit.name.clone(), benefit.what.clone(), answer];
    said.extend(benefit.since.iter().map(|it| it.says.clone()));
    for lines in [&benefit.more, &benefit.next, &benefit.know] {
        said.extend_from_slice(lines);
    }
    said
}

/// Everything about a benefit, the answer first.
pub(super) fn whole(session: &Session, benefit: &Benefit) -> Html {
    let locale = &session.locale;
    let interview = &session.interview;
    let case = &interview.held.case;
    let (alone, is_letter) = (case.goal == Goal::Pension, case.aim != Aim::Results);
    let what_if = if benefit.id == PENSION && !is_letter {
        let request = Request::Projection(case.clone(), interview.what_if);
        html! { <Asked {request} /> }
    } else {
        html! { <div hidden=true /> }
    };
    html! {
        <div class="stack">
            <p class="lead">{benefit.what.clone()}</p>
            {sum(locale, benefit)}
            {list(locale, "next-title", &benefit.next)}
            <section class="card" hidden={benefit.receipt.is_empty()}>
                <h2>{locale.t("receipt-title")}</h2>
                {receipt(locale, &benefit.receipt)}
            </section>
            {what_if}
            {list(locale, "result-know-title", &benefit.know)}
            <section class="card" hidden={!alone}>
                <h2>{locale.t("pension-only-title")}</h2>
                <p>{locale.t("pension-only-text")}</p>
                {link(Route::Begin(Door::Everything), locale.t("start-entitled-title"))}
            </section>
            <div hidden={!benefit.missing.is_empty()}>{documents(locale, &[&benefit.service])}</div>
            {articles(locale, &benefit.articles)}
            <p>{link(Route::letter(&benefit.id), locale.t(if is_letter { "letter-more" } else { "result-letter" }))}</p>
            <div class="form__buttons">{button(Weight::Primary, locale.t("result-book"), book(session, &benefit.service))}</div>
        </div>
    }
}

/// Takes a service into the visit and goes on to where.
pub(super) fn book(session: &Session, key: &str) -> Callback<MouseEvent> {
    let (session, key) = (session.clone(), key.to_owned());
    Callback::from(move |_: MouseEvent| {
        if !session.booking.has(&key) {
            session.release();
        }
        session.booking.dispatch(Action::With(key.clone()));
        session.go_to(Route::Centre);
    })
}

/// The largest thing on the screen: how much and from when, or why not and what would change it.
fn sum(locale: &Locale, benefit: &Benefit) -> Html {
    let class = if benefit.pays.is_some() {
        "sum"
    } else {
        "sum sum--no"
    };
    html! {
        <section {class}>
            <p class="sum__tag" hidden={benefit.pays.is_none()}>{locale.t("result-estimate")}</p>
            {benefit.pays.as_ref().map(amount)}
            <p class="sum__what" hidden={benefit.pays.is_some()}>{answer(locale, benefit)}</p>
            <p class="sum__when" hidden={!benefit.more.is_empty() || benefit.since.is_none()}>{benefit.since.as_ref().map(|it| it.says.clone())}</p>
            {for benefit.more.iter().map(|it| html! { <p class="sum__when" key={it.clone()}>{it.clone()}</p> })}
            {for benefit.missing.iter().map(missing)}
        </section>
    }
}

/// The answer without the name, which the heading says.
fn answer(locale: &Locale, benefit: &Benefit) -> String {
    let named = format!("{}: ", benefit.name);
    let says = benefit.says.strip_prefix(&named).unwrap_or(&benefit.says);
    locale.alone(says)
}

fn amount(pays: &Pays) -> Html {
    html! {
        <h2 class="sum__amount"><span>{pays.amount.clone()}</span>{" "}<span class="sum__unit">{pays.every.clone()}</span></h2>
    }
}

fn missing(missing: &Missing) -> Html {
    html! {
        <div key={missing.ways.join(" ")}>
            <p>{missing.title.clone()}</p>
            <ul class="plain">{for missing.ways.iter().map(|it| html! { <li key={it.clone()}>{it.clone()}</li> })}</ul>
        </div>
    }
}

pub(super) fn list(locale: &Locale, title: &str, lines: &[String]) -> Html {
    html! {
        <section class="card" hidden={lines.is_empty()}>
            <h2>{locale.t(title)}</h2>
            <ul class="plain">{for lines.iter().map(|it| html! { <li key={it.clone()}>{it.clone()}</li> })}</ul>
        </section>
    }
}

/// The third depth, for who wants to look it up.
pub(super) fn articles(locale: &Locale, entries: &[Entry]) -> Html {
    let row = |(index, entry): (usize, &Entry)| {
        html! {
            <tr key={index}>
                <th scope="row">
                    <span>{entry.says.clone()}</span>
                    <span class="receipt__law">{for entry.bases.iter().map(|it| html! { <span class="tag" key={it.clone()}>{it.clone()}</span> })}</span>
                </th>
                <td>{entry.result.clone()}</td>
            </tr>
        }
    };
    let table = html! {
        <table class="receipt">
            <caption class="unseen">{locale.t("articles-title")}</caption>
            <tbody>{for entries.iter().enumerate().map(row)}</tbody>
        </table>
    };
    html! { <div hidden={entries.is_empty()}>{disclosure(locale.t("articles-title"), table)}</div> }
}
