//! A screen that has nothing to say now leads to one that has.

use yew::prelude::*;

use crate::route::Route;
use crate::session::{Go, use_session};

/// Where to.
#[derive(Properties, PartialEq)]
pub struct RedirectProps {
    /// Where to.
    pub to: Route,
}

/// Leads there as soon as it is shown.
#[component]
pub fn Redirect(props: &RedirectProps) -> Html {
    let session = use_session();
    use_effect_with(props.to.clone(), move |to| {
        session.go.emit(Go::Instead(to.clone()))
    });
    html! { <main id="main" class="page" /> }
}

/// Leads to a screen.
pub fn redirect(to: Route) -> Html {
    html! { <Redirect {to} /> }
}
