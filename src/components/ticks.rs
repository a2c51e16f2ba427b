//! Several of many: big boxes to tick, the whole card is the target.
//!
//! Accessibility: native checkboxes in a fieldset named by the question's heading; each says why it is asked.

use yew::prelude::*;

/// One box.
#[derive(Clone, Debug)]
pub struct Tick {
    /// Its id, unique on the page.
    pub id: AttrValue,
    /// Its words.
    pub label: String,
    /// More about it.
    pub hint: Option<String>,
    /// Whether it is ticked.
    pub ticked: bool,
}

/// What stands for a ticked box among typed texts.
pub const TICKED: &str = "yes";

/// The boxes; `ontick` is called with the id of a box and [`TICKED`], or nothing.
pub fn ticks(labelled_by: &'static str, boxes: &[Tick], ontick: &Callback<(AttrValue, String)>) -> Html {
    html! {
        <fieldset class="radios ticks" aria-labelledby={labelled_by}>
            {for boxes.iter().map(|it| tick(it, ontick))}
        </fieldset>
    }
}

/// One box alone.
pub fn tick(it: &Tick, ontick: &Callback<(AttrValue, String)>) -> Html {
    let (id, after) = (it.id.clone(), if it.ticked { "" } else { TICKED });
    let onchange = ontick.reform({
        let id = id.clone();
        move |_: Event| (id.clone(), after.to_owned())
    });
    html! {
        <div class="radio tick" key={id.to_string()}>
            <input type="checkbox" id={id.clone()} checked={it.ticked} {onchange} />
            <label for={id}>
                <span class="radio__label">{it.label.clone()}</span>
                <span class="radio__hint" hidden={it.hint.is_none()}>{it.hint.clone()}</span>
            </label>
        </div>
    }
}
