//! "What changed for me": between two days, benefit by benefit, what it was and is, and which rule moved it.

use adviser::talk::{Benefit, Changes};
use yew::prelude::*;

use super::benefit::{articles, list};
use crate::locale::Locale;

/// What moved first, then what did not in one line, then what could not be compared.
pub(super) fn changes(locale: &Locale, changes: &Changes) -> Html {
    let moved = |it: &Benefit| {
        html! {
            <section class="card" key={it.name.clone()}>
                <h2>{it.name.clone()}</h2>
                <p><strong>{it.says.clone()}</strong></p>
                {for it.more.iter().map(|it| html! { <p key={it.clone()}>{it.clone()}</p> })}
                {articles(locale, &it.articles)}
            </section>
        }
    };
    html! {
        <div class="stack">
            <p class="lead">{changes.days.clone()}</p>
            {for changes.moved.iter().map(moved)}
            <p>{changes.same.clone()}</p>
            {list(locale, "changes-open", &changes.open)}
        </div>
    }
}
