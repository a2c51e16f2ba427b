//! What the law says: what there is now, what comes later, what cannot be said, and what there is no right to.

use adviser::talk::{Benefit, Goal, Note, Pays, Reply, Request, Results, Says, Sum, Told};
use api::Asked;
use yew::prelude::*;

use super::benefit::{says, whole};
use super::waiting::{recalling, waiting};
use super::{away, changes};
use crate::components::button::{Weight, button};
use crate::components::link::link_as;
use crate::components::opinion::opinion;
use crate::components::page::Page;
use crate::components::redirect::redirect;
use crate::components::standing::{Outcome, Standing, standing};
use crate::locale::Locale;
use crate::platform::document;
use crate::platform::document::Letters;
use crate::route::Route;
use crate::session::{Session, use_session};
use crate::state::interview::Action;
use crate::state::same::Same;
use crate::surface::Capabilities;

pub(super) fn page(session: &Session) -> Html {
    match &session.interview.stands {
        None => recalling(session),
        Some(stands) if stands.next.is_some() => redirect(Route::after(&session.interview)),
        Some(_) => html! { <ResultPage /> },
    }
}

/// Asks the adviser what the law says of the answers, unless it has been said.
#[hook]
pub(super) fn use_told() -> Option<Same<Told>> {
    let session = use_session();
    let told = session.interview.told.clone();
    let settled = session.interview.stands.clone();
    use_effect_with((settled, told.is_some()), move |(_, is_told)| {
        if !is_told {
            let interview = session.interview.clone();
            let heard = Callback::from(move |reply: Reply| {
                if let Reply::Told(told) = reply {
                    interview.dispatch(Action::Told((*told).into()));
                }
            });
            let case = session.interview.held.case.clone();
            session.adviser.ask(Request::Results(case), heard);
        }
    });
    told
}

#[component]
fn ResultPage() -> Html {
    let told = use_told();
    let session = use_session();
    let (locale, goal) = (&session.locale, &session.interview.held.case.goal);
    let Some(told) = told else {
        return waiting(&session);
    };
    let (title, back, body, says) = match (&told.says, goal) {
        (Says::Letter(letter), _) => {
            let body = whole(&session, letter);
            (
                locale.t("letter-title"),
                Route::letter(&letter.id),
                body,
                says(letter),
            )
        }
        (Says::Changes(changed), _) => {
            let body = changes::changes(locale, changed);
            (locale.t("results-changes"), Route::Changes, body, Vec::new())
        }
        (Says::Results(results), Goal::Pension | Goal::One(_)) => {
            let benefit = only(results);
            let body = benefit.map(|it| whole(&session, it)).unwrap_or_default();
            let said = benefit.map(says).unwrap_or_default();
            (locale.t("result-title"), Route::Answers, body, said)
        }
        (Says::Results(results), Goal::Everything) => {
            let body = overview(locale, results);
            (
                locale.t("results-title"),
                Route::Answers,
                body,
                heard(locale, results),
            )
        }
    };
    // Where a benefit stands alone, what leads on is the visit.
    let take = match goal {
        Goal::Everything => "button button--primary",
        Goal::Pension | Goal::One(_) => "button button--secondary",
    };
    let print = Callback::from(|_: MouseEvent| document::print(Letters::Usual));
    let way = |to: Route, words: &str| link_as(to, "button button--secondary", html! { {locale.t(words)} });
    html! {
        <Page {title} {back} {says} above={away::notice(&session)}>
            {body}
            {link_as(Route::Take, take, html! { {locale.t("take-title")} })}
            {opinion(&session, Asked::Results)}
            <div class="form__buttons">
                {way(Route::Answers, "result-change")}
                {way(Route::Day, "results-day")}
                {way(Route::Changes, "results-changes")}
                <div hidden={!session.surface.has_keyboard()}>
                    {button(Weight::Secondary, locale.t("print"), print)}
                </div>
            </div>
            <div>{compare(&session)}</div>
            <p class="small">{locale.tr("results-version", &[("version", l10n::Arg::Text(told.version.clone()))])}</p>
        </Page>
    }
}

/// In training, what was told beside what was entered.
fn compare(session: &Session) -> Html {
    session.visitor.story.as_ref().map_or_else(Html::default, |_| {
        let words = html! { {session.locale.t("compared-title")} };
        link_as(Route::Compared, "button button--primary", words)
    })
}

/// The one benefit that was asked about.
fn only(results: &Results) -> Option<&Benefit> {
    let mut all = [&results.now, &results.later, &results.unsettled, &results.no]
        .into_iter()
        .flatten();
    all.next().filter(|_| all.next().is_none())
}

/// What a voice reads of the overview.
fn heard(locale: &Locale, results: &Results) -> Vec<String> {
    let mut said = Vec::new();
    for sum in &results.together {
        said.push(format!("{}: {}", sum.what, sum.amount));
    }
    let groups = [
        ("standing-now", &results.now),
        ("standing-later", &results.later),
        ("standing-unsaid", &results.unsettled),
    ];
    for (title, benefits) in groups {
        if !benefits.is_empty() {
            said.push(locale.t(title));
        }
        for it in benefits {
            said.push(it.name.clone());
            said.push(it.pays.as_ref().map_or(it.says.clone(), Pays::says));
            said.extend(it.since.iter().map(|since| since.says.clone()));
        }
    }
    said
}

fn overview(locale: &Locale, results: &Results) -> Html {
    let nothing = results.now.is_empty() && results.later.is_empty();
    html! {
        <>
            <section class="sum" hidden={results.together.is_empty()}>
                <p class="sum__tag">{locale.t("result-estimate")}</p>
                {for results.together.iter().map(sum)}
                <p>{locale.t("know-decision-general")}</p>
            </section>
            <p class="lead" hidden={!nothing}>{locale.t("results-nothing")}</p>
            {group(locale, Standing::Now, &results.now)}
            {notes(locale, "results-set-aside", &results.set_aside)}
            {group(locale, Standing::Later, &results.later)}
            {group(locale, Standing::Unsaid, &results.unsettled)}
            {closed(locale, &results.no)}
        </>
    }
}

/// The largest thing on the screen.
fn sum(sum: &Sum) -> Html {
    html! {
        <dl key={sum.what.clone()}>
            <dt class="sum__what">{sum.what.clone()}</dt>
            <dd class="sum__amount"><span>{sum.amount.clone()}</span></dd>
        </dl>
    }
}

/// Benefits of one kind of answer, each a way to its own page.
fn group(locale: &Locale, stands: Standing, benefits: &[Benefit]) -> Html {
    let outcome = |it: &Benefit| Outcome {
        title: it.name.clone(),
        amount: it
            .pays
            .as_ref()
            .map(|pays| (pays.amount.clone(), pays.every.clone())),
        text: said(stands, it),
        more: Some(Route::benefit(&it.id)),
    };
    let outcomes: Vec<Outcome> = benefits.iter().map(outcome).collect();
    standing(locale, stands, &outcomes)
}

/// From when, where there is a day; why it cannot be said; else what it is.
fn said(stands: Standing, benefit: &Benefit) -> String {
    let why = benefit.more.first().filter(|_| stands == Standing::Unsaid);
    let said = why.or(benefit.since.as_ref().map(|since| &since.says));
    said.unwrap_or(&benefit.what).clone()
}

fn notes(locale: &Locale, key: &str, notes: &[Note]) -> Html {
    let item = |note: &Note| {
        html! { <li key={note.says.clone()}><span>{note.says.clone()}</span>{" "}<span class="hint">{note.beside.clone()}</span></li> }
    };
    html! {
        <section class="card" hidden={notes.is_empty()}>
            <h2>{locale.t(key)}</h2>
            <ul class="plain">{for notes.iter().map(item)}</ul>
        </section>
    }
}

/// What there is no right to: many, so they are closed at first; each says what would change it.
fn closed(locale: &Locale, benefits: &[Benefit]) -> Html {
    let item = |it: &Benefit| {
        let words = html! { {it.name.clone()} };
        html! { <li key={it.id.clone()}>{link_as(Route::benefit(&it.id), "choice", words)}</li> }
    };
    let count = i64::try_from(benefits.len()).unwrap_or(i64::MAX);
    html! {
        <details class="area" hidden={benefits.is_empty()}>
            <summary>{locale.tr("results-no", &[("count", l10n::Arg::Count(count))])}</summary>
            <p class="hint">{locale.t("results-no-text")}</p>
            <ul class="plain-list">{for benefits.iter().map(item)}</ul>
        </details>
    }
}
