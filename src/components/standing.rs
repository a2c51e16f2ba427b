//! Results in four groups: given now, later, not, and what cannot be said. Each has its drawing and its word.
//!
//! States: the four standings; a card with or without an amount, with or without a way to more.
//! Accessibility: a section named by its heading; the word carries the meaning, drawing and colour repeat it.

use yew::prelude::*;

use super::icon::{Drawing, icon};
use super::link::link_labelled_as;
use crate::locale::Locale;
use crate::route::Route;

/// How a benefit stands with a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It is due today.
    Now,
    /// It will be due from a day on.
    Later,
    /// A condition is missing.
    Not,
    /// The law or the answers do not settle it.
    Unsaid,
}

impl Standing {
    /// Its class, the message of its word and its id, and its drawing.
    const fn look(self) -> (&'static str, &'static str, Drawing) {
        match self {
            Standing::Now => ("standing standing--now", "standing-now", Drawing::Check),
            Standing::Later => ("standing standing--later", "standing-later", Drawing::Clock),
            Standing::Not => ("standing standing--not", "standing-not", Drawing::Minus),
            Standing::Unsaid => ("standing standing--unsaid", "standing-unsaid", Drawing::Question),
        }
    }
}

/// One result.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// What it is.
    pub title: String,
    /// How much and how often, where that is known.
    pub amount: Option<(String, String)>,
    /// Since when, or why not.
    pub text: String,
    /// Where all of it stands.
    pub more: Option<Route>,
}

/// How much is large and how often small: many of them are read at a glance.
fn amount((amount, every): &(String, String)) -> Html {
    html! { <>{amount.clone()}{" "}<span class="outcome__every">{every.clone()}</span></> }
}

/// The group with its cards; nothing is shown of an empty one.
pub fn standing(locale: &Locale, standing: Standing, outcomes: &[Outcome]) -> Html {
    let (class, word, drawing) = standing.look();
    let card = |outcome: &Outcome| {
        let more = outcome.more.clone().map(|to| {
            let words = locale.t("standing-more");
            let label = format!("{words}: {}", outcome.title);
            link_labelled_as(to, "outcome__more", words, label)
        });
        html! {
            <li class="card outcome" key={outcome.title.clone()}>
                <div class="outcome__head">
                    <h3>{outcome.title.clone()}</h3>
                    <p class="outcome__amount" hidden={outcome.amount.is_none()}>{outcome.amount.as_ref().map(amount)}</p>
                </div>
                <p>{outcome.text.clone()}</p>
                <div hidden={more.is_none()}>{more.clone()}</div>
            </li>
        }
    };
    html! {
        <section {class} aria-labelledby={word} hidden={outcomes.is_empty()}>
            <h2 id={word} class="standing__title">
                <span class="standing__sign">{icon(drawing)}</span>
                <span>{locale.t(word)}</span>
            </h2>
            <ul class="plain-list">{for outcomes.iter().map(card)}</ul>
        </section>
    }
}
