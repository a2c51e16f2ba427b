//! Buttons: verbs that do something now. Links go somewhere.

use yew::prelude::*;

/// How much a button weighs on its screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Weight {
    /// The one thing to do next.
    #[default]
    Primary,
    /// Another way.
    Secondary,
    /// Ends or deletes something.
    Danger,
}

impl Weight {
    const fn class(self) -> &'static str {
        match self {
            Weight::Primary => "button button--primary",
            Weight::Secondary => "button button--secondary",
            Weight::Danger => "button button--danger",
        }
    }
}

/// What a button says and does.
#[derive(Properties, PartialEq)]
pub struct ButtonProps {
    /// Its weight.
    #[prop_or_default]
    pub weight: Weight,
    /// What it does; without it, the button sends the form it stands in.
    #[prop_or_default]
    pub onclick: Option<Callback<MouseEvent>>,
    /// Whether it is working on the last press; a second press does nothing then.
    #[prop_or_default]
    pub busy: bool,
    /// Id, to move the focus to.
    #[prop_or_default]
    pub id: Option<AttrValue>,
    /// The words.
    pub children: Html,
}

/// A button.
#[component]
pub fn Button(props: &ButtonProps) -> Html {
    let kind = if props.onclick.is_some() {
        "button"
    } else {
        "submit"
    };
    let onclick = {
        let (busy, onclick) = (props.busy, props.onclick.clone());
        Callback::from(move |event: MouseEvent| {
            if busy {
                event.prevent_default();
            } else if let Some(onclick) = &onclick {
                onclick.emit(event);
            }
        })
    };
    html! {
        <button type={kind} id={props.id.clone()} class={props.weight.class()} aria-busy={props.busy.then_some("true")} {onclick}>
            {props.children.clone()}
        </button>
    }
}
