//! One question of the law: the address says which, the law says whether it may be asked now.

use law::facts::Screen;
use yew::prelude::*;

use super::questions::QuestionForm;
use crate::components::redirect::redirect;
use crate::route::Route;
use crate::session::Session;
use crate::state::interview::Interview;

pub(super) fn page(session: &Session, screen: Screen) -> Html {
    if may_ask(screen, &session.interview) {
        html! { <QuestionForm key={screen.key()} {screen} /> }
    } else {
        // Not this one now: the answers it stood on are gone or changed.
        redirect(Route::after(&session.interview))
    }
}

/// The law asks it now, or has read its answer.
fn may_ask(screen: Screen, interview: &Interview) -> bool {
    interview.ask().is_some_and(|ask| ask.screen == screen) || interview.asked().contains(&screen)
}
