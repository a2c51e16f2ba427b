//! The way into an interview: what it will be about, then straight to where it goes on.

use adviser::talk::Goal;
use yew::prelude::*;

use super::waiting::waiting;
use crate::route::Door;
use crate::session::use_session;
use crate::state::interview::Held;

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
        begin.hold(Held { case, home: None });
    });
    waiting(&session)
}
