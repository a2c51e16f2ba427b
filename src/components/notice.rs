//! A short message beside the matter: something kept, something to know, something that failed.

use yew::prelude::*;

use super::icon::{Drawing, icon};

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

/// A message with a drawing, so that colour never speaks alone.
pub fn notice(tone: Tone, words: Html) -> Html {
    let (class, drawing) = match tone {
        Tone::Good => ("notice notice--good", Drawing::Check),
        Tone::Mark => ("notice notice--mark", Drawing::Warning),
        Tone::Danger => ("notice notice--danger", Drawing::Warning),
    };
    html! { <div {class}>{icon(drawing)}<div>{words}</div></div> }
}
