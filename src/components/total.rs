//! The sum that a citizen came for: the largest thing on its screen.
//!
//! States: with or without a mark (an estimate), a unit (a month), and a day.
//! Accessibility: text in reading order; the amount never breaks, and is told from its unit by size and weight.

use yew::prelude::*;

/// A sum with everything said beside it.
#[derive(Clone, Debug, PartialEq)]
pub struct Total {
    /// How sure it is.
    pub mark: Option<String>,
    /// What it is.
    pub what: String,
    /// How much.
    pub amount: String,
    /// Per what.
    pub unit: Option<String>,
    /// From when.
    pub when: Option<String>,
}

/// The box.
pub fn total(total: &Total) -> Html {
    html! {
        <section class="sum">
            <p class="sum__tag" hidden={total.mark.is_none()}>{total.mark.clone()}</p>
            <p class="sum__what">{total.what.clone()}</p>
            <h2 class="sum__amount">
                <span>{total.amount.clone()}</span>{" "}<span class="sum__unit">{total.unit.clone()}</span>
            </h2>
            <p class="sum__when" hidden={total.when.is_none()}>{total.when.clone()}</p>
        </section>
    }
}
