//! Two buttons that scroll, for who cannot or does not know how to swipe.
//!
//! States: nothing above, nothing below, or neither: then the button is disabled and stays where it is.
//! Accessibility: real buttons with words.

use yew::prelude::*;

use crate::platform::scroll::{self, Beyond, Step};
use crate::session::use_locale;

/// What they scroll.
#[derive(Properties, PartialEq)]
pub struct PagerProps {
    /// The id of an element that is there as long as they are.
    pub of: &'static str,
}

/// The buttons.
#[component]
pub fn Pager(props: &PagerProps) -> Html {
    let locale = use_locale();
    let beyond = use_state_eq(Beyond::default);
    {
        let beyond = beyond.setter();
        use_effect_with(props.of, move |of| {
            let watch = scroll::watch(of, move |now| beyond.set(now));
            move || drop(watch)
        });
    }
    let step = |to: Step, there: bool, class: &'static str, words: &str| {
        let of = props.of;
        let onclick = Callback::from(move |_: MouseEvent| scroll::step(of, to));
        html! {
            <button type="button" {class} disabled={!there} {onclick}>{locale.t(words)}</button>
        }
    };
    html! {
        <div class="pager">
            {step(Step::Up, beyond.above, "bar__button pager__up", "pager-up")}
            {step(Step::Down, beyond.below, "bar__button pager__down", "pager-down")}
        </div>
    }
}
