//! Any number of choices: what is ticked applies, what is not does not.
//!
//! States: each ticked or not.
//! Accessibility: native tick boxes in a fieldset, named by the question's heading or by its own legend.

use yew::prelude::*;

pub use super::pick::Chosen;
use super::pick::{Choice, Control, pick};

/// What stands for a ticked box among typed texts.
pub const TICKED: &str = "yes";

/// One box; the choice's name is its id, unique on the page.
#[derive(Clone, Debug)]
pub struct Tick {
    /// Its name and words.
    pub choice: Choice,
    /// Whether it is ticked.
    pub ticked: Chosen,
}

/// The boxes; `onturn` is called with the id of a box, and [`TICKED`] or nothing.
pub fn ticks(labelled_by: AttrValue, boxes: &[Tick], onturn: &Callback<(AttrValue, String)>) -> Html {
    html! {
        <fieldset class="picks" aria-labelledby={labelled_by}>
            {for boxes.iter().map(|it| tick(it, onturn))}
        </fieldset>
    }
}

/// One box alone.
pub fn tick(it: &Tick, onturn: &Callback<(AttrValue, String)>) -> Html {
    let (id, after) = match it.ticked {
        Chosen::Yes => (it.choice.name.clone(), ""),
        Chosen::No => (it.choice.name.clone(), TICKED),
    };
    let turned = id.clone();
    let onchange = onturn.reform(move |_: Event| (turned.clone(), after.to_owned()));
    pick(Control::Tick, id, &it.choice, it.ticked, onchange)
}
