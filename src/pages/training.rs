//! Invented visitors to train with: the list, and what one of them tells.

use std::rc::Rc;

use yew::prelude::*;

use super::fetched;
use crate::components::button::{Weight, button};
use crate::components::link::link_as;
use crate::components::page::Page;
use crate::locale::Locale;
use crate::platform::net;
use crate::route::{Door, Key, Route};
use crate::session::{Session, use_session};
use crate::state::interview::Action;
use crate::state::remote::use_remote;
use crate::state::visitor::{Story, Visitor};

#[derive(Properties, PartialEq)]
pub(super) struct TrainingProps {
    pub(super) chosen: Option<Key>,
}

#[component]
pub(super) fn TrainingPage(props: &TrainingProps) -> Html {
    let session = use_session();
    let locale = &session.locale;
    let (stories, again) = use_remote((), |()| async {
        Ok(Rc::new(net::get_of_build::<Vec<Story>>("/training.json").await?))
    });
    let chosen = props.chosen.as_ref().map(Key::as_str);
    let body = fetched::fetched(locale, &stories, &again, |all| {
        match all.iter().find(|it| Some(it.id.as_str()) == chosen) {
            Some(story) => told(&session, story),
            None => list(locale, all),
        }
    });
    let title = chosen.map_or_else(|| locale.t("training-title"), |id| title(locale, id));
    let back = match chosen {
        Some(_) => Route::Training,
        None => Route::Start,
    };
    html! { <Page {title} {back}>{body}</Page> }
}

/// Who an invented visitor is, in a few words.
fn title(locale: &Locale, id: &str) -> String {
    locale.t(&format!("story-{id}-title"))
}

fn list(locale: &Locale, all: &[Story]) -> Html {
    let item = |story: &Story| {
        let words = html! { {title(locale, &story.id)} };
        html! { <li key={story.id.clone()}>{link_as(Route::story(&story.id), "choice", words)}</li> }
    };
    html! {
        <div class="stack">
            <p class="lead">{locale.t("training-lead")}</p>
            <ul class="plain-list">{for all.iter().map(item)}</ul>
        </div>
    }
}

fn told(session: &Session, story: &Story) -> Html {
    let locale = &session.locale;
    let begin = {
        let (session, story) = (session.clone(), story.clone());
        Callback::from(move |_: MouseEvent| {
            session.interview.dispatch(Action::On(story.on.clone()));
            session.visitor.set(Visitor {
                story: Some(Rc::new(story.clone())),
                ..Visitor::default()
            });
            session.go_to(Route::Begin(Door::Everything));
        })
    };
    let played = session.visitor.story.as_ref().is_some_and(|it| it.id == story.id);
    let on = html! { {locale.t("training-go-on")} };
    html! {
        <div class="stack">
            <p class="lead story">{locale.t(&format!("story-{}-text", story.id))}</p>
            <div class="form__buttons">
                <div hidden={!played}>{link_as(Route::after(&session.interview), "button button--primary", on)}</div>
                {button(Weight::Secondary, locale.t("training-begin"), begin)}
            </div>
        </div>
    }
}
