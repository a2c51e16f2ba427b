//! Buttons: verbs that do something now. Links go somewhere.

use yew::prelude::*;

/// How much a button weighs on its screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// The one thing to do next.
    Primary,
    /// Another way.
    Secondary,
    /// Ends or deletes something.
    Danger,
}

impl Weight {
    const fn class(self) -> &'static str {
        match self {
            Weight::Primary => "button button--primary",
            Weight::Secondary => "button button--secondary",
            Weight::Danger => "button button--danger",
        }
    }
}

/// Whether the last press is still being worked on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Working {
    /// Nothing is under way.
    No,
    /// Something is; the handler ignores a second press.
    Yes,
}

/// A button that does something.
pub fn button(weight: Weight, words: String, onclick: Callback<MouseEvent>) -> Html {
    html! { <button type="button" class={weight.class()} {onclick}>{words}</button> }
}

/// A button that does something which takes a while.
pub fn slow_button(weight: Weight, words: String, working: Working, onclick: Callback<MouseEvent>) -> Html {
    html! { <button type="button" class={weight.class()} aria-busy={busy(working)} {onclick}>{words}</button> }
}

/// The button that sends the form it stands in.
pub fn submit(words: String, working: Working) -> Html {
    html! { <button type="submit" class={Weight::Primary.class()} aria-busy={busy(working)}>{words}</button> }
}

fn busy(working: Working) -> Option<&'static str> {
    (working == Working::Yes).then_some("true")
}

impl From<bool> for Working {
    fn from(busy: bool) -> Working {
        if busy { Working::Yes } else { Working::No }
    }
}
