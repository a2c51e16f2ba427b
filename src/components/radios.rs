//! One choice of a few: big, the whole card is the target.
//!
//! States: none or one chosen; the group with an error.
//! Accessibility: native radio buttons in a fieldset, named by the question's heading or by its own legend.

use yew::prelude::*;

use super::error_summary::Errors;
pub use super::pick::Choice;
use super::pick::{Control, pick};
use crate::locale::Locale;

/// A group of choices.
pub struct Radios<'a> {
    /// Name of the group, unique on the page; its first choice has it as id, so that errors lead there.
    pub name: AttrValue,
    /// Id of the heading that asks.
    pub labelled_by: AttrValue,
    /// The choices.
    pub choices: Vec<Choice>,
    /// The name of what is chosen.
    pub chosen: &'a str,
    /// Called with the group's name and the name of a choice.
    pub onchoose: &'a Callback<(AttrValue, String)>,
    /// The errors of the form.
    pub errors: &'a Errors,
}

/// The group as radio buttons.
pub fn radios(locale: &Locale, group: Radios<'_>) -> Html {
    let error = group.errors.at(&group.name).map(|error| error.text(locale));
    let error_id = format!("{}-error", group.name);
    let item = |(index, choice): (usize, &Choice)| {
        let (name, value) = (group.name.clone(), choice.name.clone());
        let id = match index {
            0 => name.clone(),
            _ => format!("{name}-{value}").into(),
        };
        let control = Control::Radio(name.clone());
        let onchange = group
            .onchoose
            .reform(move |_: Event| (name.clone(), value.to_string()));
        pick(
            control,
            id,
            choice,
            (group.chosen == choice.name).into(),
            onchange,
        )
    };
    html! {
        <fieldset class="picks" aria-labelledby={group.labelled_by.clone()} aria-describedby={error.is_some().then(|| error_id.clone())}>
            <p class="error" id={error_id} hidden={error.is_none()}>{error.clone()}</p>
            {for group.choices.iter().enumerate().map(item)}
        </fieldset>
    }
}
