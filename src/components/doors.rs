//! The ways into the app: the first one deep and large, the others quiet below it.
//!
//! States: at rest, under the pointer, with the focus.
//! Accessibility: links in a named navigation; the title begins the name, the drawing is silent.

use yew::prelude::*;

use super::icon::{Drawing, icon};
use super::link::link_as;
use crate::route::Route;

/// A way in.
pub struct Door {
    /// Where it leads.
    pub to: Route,
    /// A drawing of it.
    pub drawing: Drawing,
    /// What a person wants there, in few words.
    pub title: String,
    /// What they find.
    pub text: String,
}

/// The doors, the most wanted first; `label` names them together.
pub fn doors(label: String, doors: Vec<Door>) -> Html {
    let item = |(index, door): (usize, Door)| {
        let class = if index == 0 { "door door--first" } else { "door" };
        let words = html! {
            <>
                <span class="door__icon">{icon(door.drawing)}</span>
                <span class="door__words">
                    <span class="door__title">{door.title}</span>
                    <span class="door__text">{door.text}</span>
                </span>
                <span class="door__forward">{icon(Drawing::Forward)}</span>
            </>
        };
        html! { <div key={index}>{link_as(door.to, class, words)}</div> }
    };
    html! { <nav class="doors" aria-label={label}>{for doors.into_iter().enumerate().map(item)}</nav> }
}
