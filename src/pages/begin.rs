//! The way into an interview: what it will be about, then straight to where it goes on.

use adviser::talk::{Goal, Reply, Request};
use yew::prelude::*;

use super::waiting::waiting;
use crate::route::{Door, Route};
use crate::session::{Go, Session, use_session};
use crate::state::interview::{Action, Held};

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
    use_effect_with(props.goal.clone(), move |goal| {
        // What was answered for the other door still holds.
        let mut case = begin.interview.held.own().clone();
        case.goal = goal.clone();
        hold(&begin, Held { case, home: None });
    });
    waiting(&session)
}

/// Goes on with another case where its interview stands.
pub(super) fn hold(session: &Session, held: Held) {
    let request = Request::Interview(held.case.clone());
    let heard = session.clone();
    session.adviser.ask(
        request,
        Callback::from(move |reply: Reply| {
            if let Reply::Interview(stands) = reply {
                let to = Route::onward(&stands);
                let stands = Action::Stands(held.clone(), heard.locale.idiom(), stands.into());
                heard.interview.dispatch(stands);
                heard.go.emit(Go::Instead(to));
            }
        }),
    );
}
