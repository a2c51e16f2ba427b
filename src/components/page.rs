//! One screen: title in the browser, way back, heading with the focus, and the matter.
//!
//! Accessibility: on every change of screen the focus moves to the heading, so speech begins there; the first load
//! keeps the browser's own place. An error puts "Error:" before the title.

use yew::prelude::*;

use super::link::link_as;
use crate::platform::{address, document};
use crate::route::Route;
use crate::session::use_locale;

/// Id of the heading.
pub const HEADING: &str = "heading";

/// A screen.
#[derive(Properties, PartialEq)]
pub struct PageProps {
    /// The heading.
    pub title: AttrValue,
    /// The screen before this one.
    #[prop_or_default]
    pub back: Option<Route>,
    /// Whether the form on it has errors.
    #[prop_or_default]
    pub wrong: bool,
    /// What stands between the way back and the heading.
    #[prop_or_default]
    pub above: Html,
    /// The matter.
    pub children: Html,
}

/// A screen.
#[component]
pub fn Page(props: &PageProps) -> Html {
    let locale = use_locale();
    let title = if props.wrong {
        locale.tr(
            "title-wrong",
            &[("title", l10n::Arg::Text(props.title.to_string()))],
        )
    } else {
        locale.tr("title", &[("title", l10n::Arg::Text(props.title.to_string()))])
    };
    use_effect_with(title, |title| document::set_title(title));
    let first = use_mut_ref(document::is_first_screen);
    use_effect_with(address::path(), move |_| {
        if !first.replace(false) {
            document::scroll_to_top();
            document::focus(HEADING);
        }
    });
    let back = props
        .back
        .clone()
        .map(|to| link_as(to, "back", html! { {locale.t("back")} }));
    html! {
        <main id="main" class="page">
            <div class="page__back">{back}</div>
            <div class="page__above">{props.above.clone()}</div>
            <h1 id={HEADING} tabindex="-1">{props.title.clone()}</h1>
            {props.children.clone()}
        </main>
    }
}
