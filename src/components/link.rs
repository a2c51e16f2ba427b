//! Links inside the app: a real `href`, followed by the frame without loading the page again.

use yew::prelude::*;

use crate::route::Route;

/// A link that looks like a link.
pub fn link(to: Route, words: String) -> Html {
    html! { <a href={to.path()}>{words}</a> }
}

/// A link with a look of its own.
pub fn link_as(to: Route, class: &'static str, content: Html) -> Html {
    html! { <a href={to.path()} {class}>{content}</a> }
}

/// A link whose words are clear only with what stands around it; `label` is the whole, and begins with the words.
pub fn link_labelled(to: Route, words: String, label: String) -> Html {
    html! { <a href={to.path()} aria-label={label}>{words}</a> }
}

/// The same with a look of its own.
pub fn link_labelled_as(to: Route, class: &'static str, words: String, label: String) -> Html {
    html! { <a href={to.path()} {class} aria-label={label}>{words}</a> }
}
