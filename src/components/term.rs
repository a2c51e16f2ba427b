//! A word of the law in a sentence, with its plain meaning one touch away.
//!
//! States: closed, open; a touch anywhere else or Escape closes it. Without popovers the meaning stands in the sentence.
//! Accessibility: a button that opens a native popover, which the browser announces and returns the focus from.

use yew::prelude::*;

/// The word; `id` is unique on the page.
pub fn term(id: String, word: String, meaning: String) -> Html {
    html! {
        <>
            <button type="button" class="term" popovertarget={id.clone()}>{word.clone()}</button>
            <span {id} class="term__meaning" popover="auto"><strong>{word}</strong>{" "}<span>{meaning}</span></span>
        </>
    }
}
