//! "Did this help you?": two taps at most, and nothing of who taps. Without a line nothing is said.
//!
//! States: asked; answered, with reasons to choose from; told.
//! Accessibility: buttons with words; what comes after a tap is announced.

use api::{Asked, Helped, OpinionRequest, Reason, paths};
use yew::prelude::*;

use super::button::{Weight, button};
use crate::platform::net;
use crate::session::Session;
use crate::state::carry::{Action, Opinion};

/// The question after this.
pub fn opinion(session: &Session, asked: Asked) -> Html {
    let locale = &session.locale;
    let said = session.carry.opinion.filter(|(after, _)| *after == asked);
    let tell = |helped: Helped, reason: Option<Reason>, then: Opinion| {
        let session = session.clone();
        Callback::from(move |_: MouseEvent| {
            let surface = session.surface;
            let opinion = OpinionRequest {
                surface,
                asked,
                helped,
                reason,
            };
            net::send_and_forget(paths::OPINIONS, &opinion);
            session.carry.dispatch(Action::Opinion(asked, then));
        })
    };
    let choices: Vec<(&str, Callback<MouseEvent>)> = match said {
        None => Helped::ALL
            .iter()
            .map(|it| {
                let then = match it {
                    Helped::Yes => Opinion::Told,
                    Helped::Partly | Helped::No => Opinion::Said(*it),
                };
                (it.as_str(), tell(*it, None, then))
            })
            .collect(),
        Some((_, Opinion::Said(helped))) => Reason::ALL
            .iter()
            .map(|it| (it.as_str(), tell(helped, Some(*it), Opinion::Told)))
            .collect(),
        Some((_, Opinion::Told)) => Vec::new(),
    };
    let then = said.map(|(_, opinion)| match opinion {
        Opinion::Said(_) => "opinion-why",
        Opinion::Told => "opinion-thanks",
    });
    let choice = |(name, onclick): (&str, Callback<MouseEvent>)| {
        let words = locale.t(&format!("opinion-{name}"));
        html! { <div key={name}>{button(Weight::Secondary, words, onclick)}</div> }
    };
    html! {
        <section class="card opinion">
            <h2 hidden={then.is_some()}>{locale.t("opinion-title")}</h2>
            <div role="status">{for then.map(|id| html! { <h2>{locale.t(id)}</h2> })}</div>
            <div class="opinion__choices">{for choices.into_iter().map(choice)}</div>
        </section>
    }
}
