//! What to bring: a box to tick on paper before each line.
//!
//! States: a line with or without a note. Nothing is ticked on the screen, so nothing is left for the next person.
//! Accessibility: a list; the boxes are drawings.

use yew::prelude::*;

/// One thing to bring.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// What.
    pub name: String,
    /// Where it comes from, or in which form.
    pub note: Option<String>,
}

/// The list.
pub fn checklist(items: &[Item]) -> Html {
    let line = |item: &Item| {
        html! {
            <li key={item.name.clone()}>
                <span>{item.name.clone()}</span>
                <span class="checklist__note" hidden={item.note.is_none()}>{item.note.clone()}</span>
            </li>
        }
    };
    html! { <ul class="checklist">{for items.iter().map(line)}</ul> }
}
