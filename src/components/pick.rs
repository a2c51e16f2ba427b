//! One of several choices: a native control and its words in one big target.
//!
//! States: chosen (control, edge, weight and plane say it), with the focus (ring round the whole target).
//! Accessibility: the label is the target and at least 3.6 rem high; the control keeps its native role and keys.

use yew::prelude::*;

/// One choice.
#[derive(Clone, Debug)]
pub struct Choice {
    /// Its id, unique on the page: what is chosen.
    pub id: &'static str,
    /// Its words.
    pub label: String,
    /// More about it.
    pub hint: Option<String>,
}

/// How many of a group may be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    /// One of them.
    Radio,
    /// Any of them.
    Tick,
}

/// The control and its label.
pub(super) fn pick(
    sort: Sort,
    name: &'static str,
    choice: &Choice,
    chosen: &[&str],
    onchange: Callback<Event>,
) -> Html {
    let sort = match sort {
        Sort::Radio => "radio",
        Sort::Tick => "checkbox",
    };
    let id = choice.id;
    html! {
        <div class="pick" key={id}>
            <input type={sort} {id} {name} checked={chosen.contains(&id)} {onchange} />
            <label for={id}>
                <span class="pick__label">{choice.label.clone()}</span>
                <span class="pick__hint" hidden={choice.hint.is_none()}>{choice.hint.clone()}</span>
            </label>
        </div>
    }
}
