//! A short message beside the matter: something kept, something to know, something that failed.

use yew::prelude::*;

use super::icon::{Drawing, Icon};

/// What sort of message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// It worked, it is kept.
    Good,
    /// To know.
    Mark,
    /// It failed.
    Danger,
}

/// A message.
#[derive(Properties, PartialEq)]
pub struct NoticeProps {
    /// Its sort.
    pub tone: Tone,
    /// Its words.
    pub children: Html,
}

/// A message with a drawing, so that colour never speaks alone.
#[component]
pub fn Notice(props: &NoticeProps) -> Html {
    let (class, drawing) = match props.tone {
        Tone::Good => ("notice notice--good", Drawing::Check),
        Tone::Mark => ("notice notice--mark", Drawing::Warning),
        Tone::Danger => ("notice notice--danger", Drawing::Warning),
    };
    html! { <div {class}><Icon {drawing} /><div>{props.children.clone()}</div></div> }
}
