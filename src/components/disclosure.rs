//! What opens on demand: "Why we ask", and an explanation in three depths.
//!
//! States: closed, open; at the end of a session closed again, since it is no state of the app.
//! Accessibility: native details and summary, so name, state and keys are the browser's; the summary is one target.

use yew::prelude::*;

/// A line that opens a text below it.
pub fn disclosure(summary: String, text: Html) -> Html {
    html! {
        <details class="disclosure">
            <summary>{summary}</summary>
            <div class="disclosure__text">{text}</div>
        </details>
    }
}

/// One thing said three times: in a sentence, then how it comes about, then what the law says.
pub struct Depths {
    /// Said at once.
    pub sentence: String,
    /// The line that opens the calculation, and the calculation.
    pub calculation: (String, Html),
    /// The line that opens the law, and the law.
    pub law: (String, Html),
}

/// The sentence; the calculation inside it, and the law inside that.
pub fn depths(depths: Depths) -> Html {
    let (how, calculation) = depths.calculation;
    let (why, law) = depths.law;
    let deeper = html! { <>{calculation}{disclosure(why, law)}</> };
    html! { <div class="stack"><p>{depths.sentence}</p>{disclosure(how, deeper)}</div> }
}
