//! The way into an interview: what it will be about, then straight to where it goes on.

use adviser::talk::{Goal, Reply, Request};
use yew::prelude::*;

use super::waiting::waiting;
use crate::route::{Door, Route};
use crate::session::{Go, Session, use_session};
use crate::state::interview::Action;

pub(super) fn page(door: Door) -> Html {
    html! { <BeginPage goal={Goal::from(door)} /> }
}

#[derive(Properties, PartialEq)]
struct BeginProps {
    goal: Goal,
}

#[component]
fn BeginPage(props: &BeginProps) -> Html {
    let session = use_session();
    let begin = session.clone();
    use_effect_with(props.goal, move |goal| begin_with(&begin, *goal));
    waiting(&session)
}

/// What was answered for the other door still holds.
fn begin_with(session: &Session, goal: Goal) {
    let answers = session.interview.answers.clone();
    let request = Request::Interview(session.interview.case(goal, answers.clone()));
    let heard = session.clone();
    session.adviser.ask(
        request,
        Callback::from(move |reply: Reply| {
            if let Reply::Interview(stands) = reply {
                let to = Route::onward(&stands);
                let idiom = heard.locale.idiom();
                let stands = Action::Stands(goal, answers.clone(), idiom, stands.into());
                heard.interview.dispatch(stands);
                heard.go.emit(Go::Instead(to));
            }
        }),
    );
}
