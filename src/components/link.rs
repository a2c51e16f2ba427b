//! A link inside the app: a real `href`, followed without loading the page again.

use yew::prelude::*;
use yew_router::prelude::*;

use crate::route::Route;

/// Where to, how it looks, and what it says to people who hear the page.
#[derive(Properties, PartialEq)]
pub struct NavLinkProps {
    /// Where to.
    pub to: Route,
    /// Class names.
    #[prop_or_default]
    pub class: Classes,
    /// The whole sentence, where the visible words alone are not clear out of place.
    #[prop_or_default]
    pub label: Option<AttrValue>,
    /// The words.
    pub children: Html,
}

/// A link inside the app.
#[component]
pub fn NavLink(props: &NavLinkProps) -> Html {
    let navigator = use_navigator();
    let onclick = {
        let to = props.to.clone();
        Callback::from(move |event: MouseEvent| {
            let elsewhere = event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key();
            if let (Some(navigator), false) = (&navigator, elsewhere) {
                event.prevent_default();
                navigator.push(&to);
            }
        })
    };
    html! {
        <a href={props.to.to_path()} class={props.class.clone()} aria-label={props.label.clone()} {onclick}>
            {props.children.clone()}
        </a>
    }
}
