//! What the law says: what there is now, what comes later, what cannot be said, and what there is no right to.

use adviser::talk::{Benefit, Goal, Note, Reply, Request, Results};
use yew::prelude::*;

use super::benefit::whole;
use super::waiting::{recalling, waiting};
use crate::components::button::{Weight, button};
use crate::components::link::link_as;
use crate::components::page::Page;
use crate::components::redirect::redirect;
use crate::components::standing::{Outcome, Standing, standing};
use crate::locale::Locale;
use crate::platform::document;
use crate::route::Route;
use crate::session::{Session, use_session};
use crate::state::interview::Action;
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
pub(super) fn use_results() {
    let session = use_session();
    let settled = session.interview.stands.clone();
    use_effect_with(
        (settled, session.interview.results.is_some()),
        move |(_, told)| {
            if !told {
                let interview = session.interview.clone();
                let heard = Callback::from(move |reply: Reply| {
                    if let Reply::Results(results) = reply {
                        interview.dispatch(Action::Results((*results).into()));
                    }
                });
                let case = session.interview.own_case();
                session.adviser.ask(Request::Results(case), heard);
            }
        },
    );
}

#[component]
fn ResultPage() -> Html {
    use_results();
    let session = use_session();
    let locale = &session.locale;
    let Some(results) = session.interview.results.clone() else {
        return waiting(&session);
    };
    let (title, body) = match (session.interview.goal, only(&results)) {
        (Goal::Pension, Some(benefit)) => (locale.t("result-title"), whole(&session, benefit)),
        _ => (locale.t("results-title"), overview(locale, &results)),
    };
    let print = Callback::from(|_: MouseEvent| document::print());
    html! {
        <Page {title} back={Route::Answers}>
            {body}
            <div class="form__buttons">
                {link_as(Route::Answers, "button button--secondary", html! { {locale.t("result-change")} })}
                <div hidden={!session.surface.has_keyboard()}>
                    {button(Weight::Secondary, locale.t("print"), print)}
                </div>
            </div>
            <div>{compare(&session)}</div>
            <p class="small">{locale.tr("results-version", &[("version", l10n::Arg::Text(results.version.clone()))])}</p>
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

fn overview(locale: &Locale, results: &Results) -> Html {
    let nothing = results.now.is_empty() && results.later.is_empty();
    html! {
        <>
            <section class="sum" hidden={results.together.is_empty()}>
                <p class="sum__tag">{locale.t("result-estimate")}</p>
                {for results.together.iter().map(|it| html! { <p class="sum__what" key={it.clone()}>{it.clone()}</p> })}
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

/// Benefits of one kind of answer, each a way to its own page.
fn group(locale: &Locale, stands: Standing, benefits: &[Benefit]) -> Html {
    let outcome = |it: &Benefit| Outcome {
        title: it.name.clone(),
        amount: it.pays.clone(),
        text: it.more.first().unwrap_or(&it.what).clone(),
        more: Some(Route::benefit(&it.id)),
    };
    let outcomes: Vec<Outcome> = benefits.iter().map(outcome).collect();
    standing(locale, stands, &outcomes)
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
