//! One question of the law: the address says which, the law says whether it may be asked now.

use law::interview::Progress;
use law::question::Question;
use yew::prelude::*;

use super::questions::QuestionForm;
use crate::components::redirect::redirect;
use crate::route::Route;
use crate::session::Session;
use crate::state::interview::Interview;

pub(super) fn page(session: &Session, question: Question) -> Html {
    let progress = session.interview.progress();
    if may_ask(question, &session.interview, &progress) {
        html! { <QuestionForm key={question.key()} {question} /> }
    } else {
        // Not this one now: the answers it stood on are gone or changed.
        redirect(Route::after(&progress))
    }
}

/// The law asks it now, or has read its answer.
fn may_ask(question: Question, interview: &Interview, progress: &Progress) -> bool {
    let next = matches!(progress, Progress::Ask { question: next, .. } if *next == question);
    next || interview.asked().contains(&question)
}
