//! Any number of choices: what is ticked applies, what is not does not.
//!
//! States: each ticked or not; the group with an error, which names its first choice.
//! Accessibility: native tick boxes in a fieldset, named by the question's heading or by its own legend.

use yew::prelude::*;

use super::error_summary::Errors;
use super::pick::{Choice, Sort, pick};
use crate::locale::Locale;

/// A group of ticks.
pub struct Ticks<'a> {
    /// Name of the group, unique on the page.
    pub name: &'static str,
    /// Id of the heading that asks.
    pub labelled_by: &'static str,
    /// The choices.
    pub choices: Vec<Choice>,
    /// The ids of what is ticked.
    pub ticked: &'a [&'a str],
    /// Called with the id of a choice whose tick was set or taken away.
    pub onturn: &'a Callback<&'static str>,
    /// The errors of the form.
    pub errors: &'a Errors,
}

/// The group as tick boxes.
pub fn ticks(locale: &Locale, group: Ticks<'_>) -> Html {
    let first = group.choices.first().map_or("", |choice| choice.id);
    let error = group
        .errors
        .at(first)
        .map(|error| locale.tr(error.id, &error.args));
    let error_id = format!("{}-error", group.name);
    let item = |choice: &Choice| {
        let id = choice.id;
        let onchange = group.onturn.reform(move |_: Event| id);
        pick(Sort::Tick, group.name, choice, group.ticked, onchange)
    };
    html! {
        <fieldset class="picks" aria-labelledby={group.labelled_by} aria-describedby={error.is_some().then(|| error_id.clone())}>
            <p class="error" id={error_id} hidden={error.is_none()}>{error.clone()}</p>
            {for group.choices.iter().map(item)}
        </fieldset>
    }
}
