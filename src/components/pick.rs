//! One of several choices: a native control and its words in one big target.
//!
//! States: chosen (control, edge, weight and plane say it), with the focus (ring round the whole target).
//! Accessibility: the label is the target and at least 3.6 rem high; the control keeps its native role and keys.

use yew::prelude::*;

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

/// The control of a choice.
pub(super) enum Control {
    /// One of the group of this name.
    Radio(AttrValue),
    /// Any of them.
    Tick,
}

/// Whether it is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chosen {
    /// It is not.
    No,
    /// It is.
    Yes,
}

impl From<bool> for Chosen {
    fn from(chosen: bool) -> Chosen {
        if chosen { Chosen::Yes } else { Chosen::No }
    }
}

/// The control and its label; `id` is unique on the page.
pub(super) fn pick(
    control: Control,
    id: AttrValue,
    choice: &Choice,
    chosen: Chosen,
    onchange: Callback<Event>,
) -> Html {
    let (sort, group) = match control {
        Control::Radio(name) => ("radio", Some(name)),
        Control::Tick => ("checkbox", None),
    };
    html! {
        <div class="pick" key={id.to_string()}>
            <input type={sort} id={id.clone()} name={group} value={choice.name.clone()} checked={chosen == Chosen::Yes} {onchange} />
            <label for={id}>
                <span class="pick__label">{choice.label.clone()}</span>
                <span class="pick__hint" hidden={choice.hint.is_none()}>{choice.hint.clone()}</span>
            </label>
        </div>
    }
}
