//! The end of a training: which answers differ from the story, and what that changed.

use std::collections::BTreeMap;
use std::rc::Rc;

use adviser::talk::{
    Answers, Benefit, Case, Field, Interview, Pays, Reply, Request, Results, Says, Screen, Told,
};
use l10n::Arg;
use yew::prelude::*;

use super::result::use_told;
use super::waiting::waiting;
use crate::components::link::link_as;
use crate::components::notice::{Tone, notice};
use crate::components::page::Page;
use crate::components::redirect::redirect;
use crate::components::summary_list::{Row, summary_list};
use crate::locale::Locale;
use crate::route::Route;
use crate::session::{Session, use_session};
use crate::state::same::Same;
use crate::state::visitor::Story;

pub(super) fn page(session: &Session) -> Html {
    match (&session.visitor.story, &session.interview.stands) {
        (Some(story), Some(stands)) if stands.next.is_none() => {
            html! { <ComparedPage story={story.clone()} entered={stands.clone()} /> }
        }
        _ => redirect(Route::Training),
    }
}

#[derive(Properties, PartialEq)]
struct ComparedProps {
    story: Rc<Story>,
    entered: Same<Interview>,
}

#[component]
fn ComparedPage(props: &ComparedProps) -> Html {
    let given = use_told();
    let session = use_session();
    let locale = &session.locale;
    let told = use_state_eq(|| None::<Same<Interview>>);
    let due = use_state_eq(|| None::<Same<Told>>);
    {
        let (session, told, due) = (session.clone(), told.setter(), due.setter());
        use_effect_with((props.story.clone(), locale.language()), move |(story, _)| {
            let answers = whole(story, session.interview.stands.as_deref());
            let case = Case {
                answers,
                ..session.interview.held.case.clone()
            };
            let heard = Callback::from(move |reply: Reply| match reply {
                Reply::Interview(it) => told.set(Some(it.into())),
                Reply::Told(it) => due.set(Some((*it).into())),
                _ => {}
            });
            session
                .adviser
                .ask(Request::Interview(case.clone()), heard.clone());
            session.adviser.ask(Request::Results(case), heard);
        });
    }
    let (Some(told), Some(due), Some(given)) = (&*told, &*due, &given) else {
        return waiting(&session);
    };
    let (Says::Results(due), Says::Results(given)) = (&due.says, &given.says) else {
        return redirect(Route::Result);
    };
    let answers = answers(locale, &props.entered.asked, &told.asked);
    let changed = changed(locale, given, due);
    html! {
        <Page title={locale.t("compared-title")} back={Route::Result}>
            <div hidden={!answers.is_empty()}>{notice(Tone::Good, html! { <p>{locale.t("compared-same")}</p> })}</div>
            <section class="card" hidden={answers.is_empty()}>
                <h2>{locale.t("compared-answers")}</h2>
                {summary_list(locale, &answers)}
            </section>
            <section class="card" hidden={changed.is_empty()}>
                <h2>{locale.t("compared-changed")}</h2>
                {summary_list(locale, &changed)}
            </section>
            {link_as(Route::Training, "button button--primary", html! { {locale.t("training-another")} })}
        </Page>
    }
}

/// What is true, with a no for every tick that the story does not tell of.
fn whole(story: &Story, entered: Option<&Interview>) -> Answers {
    let screens = entered.map_or(&[][..], |it| &it.asked);
    let ticks = screens.iter().filter(|it| it.ticks).flat_map(|it| &it.fields);
    let mut answers: Answers = ticks.map(|field| (field.fact.clone(), false.into())).collect();
    answers.extend(story.answers.clone());
    answers
}

/// What was entered otherwise than told, or was never asked for because of that.
fn answers(locale: &Locale, entered: &[Screen], told: &[Screen]) -> Vec<Row> {
    let fields = |screens: &[Screen]| -> BTreeMap<String, Field> {
        let all = screens.iter().flat_map(|it| it.fields.clone());
        all.map(|field| (field.fact.clone(), field)).collect()
    };
    let entered = fields(entered);
    let differ = |(fact, told): (String, Field)| {
        let given = entered.get(&fact).and_then(|it| it.said.clone());
        (given != told.said).then(|| row(locale, "compared-answer", told.label, given, told.said))
    };
    fields(told).into_iter().filter_map(differ).collect()
}

/// What the visitor would have been told wrongly.
fn changed(locale: &Locale, given: &Results, due: &Results) -> Vec<Row> {
    let rights = |results: &Results| -> BTreeMap<String, Benefit> {
        let all = results.now.iter().chain(&results.later).cloned();
        all.map(|it| (it.id.clone(), it)).collect()
    };
    let (given, due) = (rights(given), rights(due));
    let said = |benefit: Option<&Benefit>| {
        let yes = || locale.t("compared-right");
        benefit.map(|it| it.pays.as_ref().map_or_else(yes, Pays::says))
    };
    let all: BTreeMap<&String, &Benefit> = given.iter().chain(&due).collect();
    let differ = |(id, benefit): (&String, &Benefit)| {
        let (given, due) = (said(given.get(id)), said(due.get(id)));
        (given != due).then(|| row(locale, "compared-benefit", benefit.name.clone(), given, due))
    };
    all.into_iter().filter_map(differ).collect()
}

fn row(locale: &Locale, message: &str, name: String, given: Option<String>, told: Option<String>) -> Row {
    let text = |said: Option<String>| Arg::Text(said.unwrap_or_else(|| locale.t("compared-nothing")));
    Row {
        name,
        value: locale.tr(message, &[("given", text(given)), ("told", text(told))]),
        change: None,
    }
}
