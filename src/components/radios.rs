//! One choice of a few: big, the whole card is the target.
//!
//! Accessibility: native radio buttons in a fieldset, named by the question's heading or by its own legend.

use yew::prelude::*;

use super::error_summary::Errors;
use crate::locale::Locale;

/// One choice.
#[derive(Clone, Debug)]
pub struct Choice {
    /// Its name: what is chosen.
    pub name: AttrValue,
    /// Its words.
    pub label: String,
    /// More about it.
    pub hint: Option<String>,
}

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
            0 => name.to_string(),
            _ => format!("{name}-{value}"),
        };
        let onchange = group.onchoose.reform({
            let (name, value) = (name.clone(), value.clone());
            move |_: Event| (name.clone(), value.to_string())
        });
        html! {
            <div class="radio" key={value.to_string()}>
                <input type="radio" id={id.clone()} {name} value={value.clone()} checked={group.chosen == value} {onchange} />
                <label for={id}>
                    <span class="radio__label">{choice.label.clone()}</span>
                    <span class="radio__hint" hidden={choice.hint.is_none()}>{choice.hint.clone()}</span>
                </label>
            </div>
        }
    };
    html! {
        <fieldset class="radios" aria-labelledby={group.labelled_by.clone()} aria-describedby={error.is_some().then(|| error_id.clone())}>
            <p class="error" id={error_id} hidden={error.is_none()}>{error.clone()}</p>
            {for group.choices.iter().enumerate().map(item)}
        </fieldset>
    }
}
