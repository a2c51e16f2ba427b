//! One question of the law: the address says which, the law says whether it may be asked now.

use l10n::Arg;
use law::finding::Finding;
use law::interview::Progress;
use law::question::{Answer, Question};
use yew::prelude::*;

use super::questions::QuestionForm;
use crate::components::redirect::redirect;
use crate::locale::Locale;
use crate::route::Route;
use crate::session::Session;
use crate::state::interview::Interview;

pub(super) fn page(session: &Session, question: Question) -> Html {
    let progress = session.interview.progress();
    if may_ask(question, &session.interview, &progress) {
        html! { <QuestionForm key={question.key()} {question} /> }
    } else {
        // Not this one now: the answers it stood on are gone or changed.
        redirect(next_screen(&progress))
    }
}

/// The law asks it now, or has read its answer.
fn may_ask(question: Question, interview: &Interview, progress: &Progress) -> bool {
    let next = matches!(progress, Progress::Ask { question: next, .. } if *next == question);
    next || interview.asked().contains(&question)
}

/// The law's next question, or what it says.
pub(super) fn next_screen(progress: &Progress) -> Route {
    match progress {
        Progress::Ask { question, .. } => Route::Question(*question),
        Progress::Settled(_) => Route::Result,
    }
}

/// How far it is, honestly: so many questions at most.
pub(super) fn left(locale: &Locale, interview: &Interview) -> Html {
    let at_most = match interview.progress() {
        Progress::Ask { at_most, .. } => at_most,
        Progress::Settled(_) => 0,
    };
    let done = interview.asked().len();
    let text = locale.tr(
        "progress",
        &[("count", Arg::Count(i64::try_from(at_most).unwrap_or(i64::MAX)))],
    );
    html! {
        <div class="progress">
            <progress value={done.to_string()} max={(done + at_most).max(1).to_string()} aria-hidden="true" />
            <span>{text}</span>
        </div>
    }
}

/// Finds what the law would say if this were the answer.
pub(super) fn finding_with(interview: &Interview, answer: Answer) -> Option<Finding> {
    interview.with(answer).finding()
}
