//! One choice of a few: big, the whole card is the target.
//!
//! Accessibility: native radio buttons in a fieldset, named by the question's heading or by its own legend.

use yew::prelude::*;

use super::error_summary::Errors;
use crate::locale::use_locale;

/// One choice.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice<T> {
    /// What is chosen.
    pub value: T,
    /// Its id, unique on the page.
    pub id: &'static str,
    /// Its words.
    pub label: String,
    /// More about it.
    pub hint: Option<String>,
}

impl<T> Choice<T> {
    /// A choice without more about it.
    pub fn new(value: T, id: &'static str, label: String) -> Choice<T> {
        Choice {
            value,
            id,
            label,
            hint: None,
        }
    }
}

/// The choices.
#[derive(Properties, PartialEq)]
pub struct RadiosProps<T: Clone + PartialEq + 'static> {
    /// Name of the group, unique on the page; errors of the form name its first choice.
    pub name: &'static str,
    /// Id of the heading that asks.
    pub labelled_by: AttrValue,
    /// The choices.
    pub choices: Vec<Choice<T>>,
    /// What is chosen.
    pub chosen: Option<T>,
    /// Called with a choice.
    pub onchoose: Callback<T>,
    /// The errors of the form.
    #[prop_or_default]
    pub errors: Errors,
}

/// The choices.
#[component]
pub fn Radios<T: Clone + PartialEq + 'static>(props: &RadiosProps<T>) -> Html {
    let locale = use_locale();
    let first = props.choices.first().map_or("", |choice| choice.id);
    let error = props
        .errors
        .at(first)
        .map(|error| locale.tr(error.id, &error.args));
    let error_id = format!("{}-error", props.name);
    let item = |choice: &Choice<T>| {
        let onchange = {
            let (onchoose, value) = (props.onchoose.clone(), choice.value.clone());
            Callback::from(move |_: Event| onchoose.emit(value.clone()))
        };
        html! {
            <div class="radio" key={choice.id}>
                <input type="radio" id={choice.id} name={props.name} checked={props.chosen.as_ref() == Some(&choice.value)} {onchange} />
                <label for={choice.id}>
                    <span class="radio__label">{choice.label.clone()}</span>
                    <span class="radio__hint" hidden={choice.hint.is_none()}>{choice.hint.clone()}</span>
                </label>
            </div>
        }
    };
    html! {
        <fieldset class="radios" aria-labelledby={props.labelled_by.clone()} aria-describedby={error.is_some().then(|| error_id.clone())}>
            <p class="error" id={error_id} hidden={error.is_none()}>{error.clone()}</p>
            {for props.choices.iter().map(item)}
        </fieldset>
    }
}
