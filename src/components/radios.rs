//! One choice of a few: big, the whole card is the target.
//!
//! Accessibility: native radio buttons in a fieldset, named by the question's heading or by its own legend.

use yew::prelude::*;

use super::error_summary::Errors;
pub use super::pick::Choice;
use super::pick::{Sort, pick};
use crate::locale::Locale;

/// A group of choices.
pub struct Radios<'a> {
    /// Name of the group, unique on the page; errors of the form name its first choice.
    pub name: &'static str,
    /// Id of the heading that asks.
    pub labelled_by: &'static str,
    /// The choices.
    pub choices: Vec<Choice>,
    /// The id of what is chosen.
    pub chosen: &'a str,
    /// Called with the group's name and the id of a choice.
    pub onchoose: &'a Callback<(&'static str, String)>,
    /// The errors of the form.
    pub errors: &'a Errors,
}

/// The group as radio buttons.
pub fn radios(locale: &Locale, group: Radios<'_>) -> Html {
    let first = group.choices.first().map_or("", |choice| choice.id);
    let error = group
        .errors
        .at(first)
        .map(|error| locale.tr(error.id, &error.args));
    let error_id = format!("{}-error", group.name);
    let item = |choice: &Choice| {
        let (name, id) = (group.name, choice.id);
        let onchange = group.onchoose.reform(move |_: Event| (name, id.to_owned()));
        pick(Sort::Radio, name, choice, &[group.chosen], onchange)
    };
    html! {
        <fieldset class="picks" aria-labelledby={group.labelled_by} aria-describedby={error.is_some().then(|| error_id.clone())}>
            <p class="error" id={error_id} hidden={error.is_none()}>{error.clone()}</p>
            {for group.choices.iter().map(item)}
        </fieldset>
    }
}
