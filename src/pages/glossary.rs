//! The words of the law with their plain meaning, in the order of the alphabet.

use adviser::talk::Term;
use yew::prelude::*;

use super::waiting::waiting;
use crate::components::page::Page;
use crate::route::Route;
use crate::session::Session;

pub(super) fn page(session: &Session) -> Html {
    if session.glossary.is_empty() {
        return waiting(session);
    }
    let row = |term: &Term| {
        html! { <div class="summary__row" key={term.key.clone()}><dt>{term.word.clone()}</dt><dd>{term.means.clone()}</dd></div> }
    };
    html! {
        <Page title={session.locale.t("words-title")} back={Route::Start}>
            <dl class="summary summary--words">{for session.glossary.iter().map(row)}</dl>
        </Page>
    }
}
