//! One question of the law: the address says which, the law says whether it may be asked now.

use l10n::Arg;
use law::finding::Finding;
use law::interview::Progress;
use law::question::{Answer, Question};
use yew::prelude::*;
use yew_router::prelude::*;

use super::questions;
use crate::components::page::Page;
use crate::locale::use_locale;
use crate::route::Route;
use crate::state::interview::{Action, Interview, InterviewHandle};

#[derive(Properties, PartialEq)]
pub(super) struct QuestionPageProps {
    pub(super) question: String,
}

/// What every question's form is given.
#[derive(Properties, PartialEq)]
pub(super) struct FormProps {
    /// The question.
    pub(super) question: Question,
    /// What was answered before.
    pub(super) given: Option<Answer>,
    /// The interview so far.
    pub(super) interview: Interview,
    /// Takes an answer that the form has read; gives back what the law finds wrong with it.
    pub(super) onanswer: Callback<Answer>,
    /// Told whether the form has errors.
    pub(super) onwrong: Callback<bool>,
}

#[component]
pub(super) fn QuestionPage(props: &QuestionPageProps) -> Html {
    let locale = use_locale();
    let wrong = use_state_eq(|| false);
    let navigator = use_navigator();
    let Some(interview) = use_context::<InterviewHandle>() else {
        return html! { <p /> };
    };
    let progress = interview.progress();
    let asked =
        Question::from_key(&props.question).filter(|question| may_ask(*question, &interview, &progress));
    let Some(question) = asked else {
        // Not this one now: the answers it stood on are gone or changed.
        let to = next_screen(&progress);
        return html! { <Redirect<Route> {to} /> };
    };
    let onanswer = {
        let (interview, navigator) = (interview.clone(), navigator);
        Callback::from(move |answer: Answer| {
            let after = Interview {
                answers: interview.answers.clone().with(answer.clone()),
                today: interview.today,
            };
            interview.dispatch(Action::Answer(answer));
            if let Some(navigator) = &navigator {
                navigator.push(&next_screen(&after.progress()));
            }
        })
    };
    let onwrong = {
        let wrong = wrong.setter();
        Callback::from(move |it: bool| wrong.set(it))
    };
    let back = interview.before(question).map_or(Route::Start, Route::question);
    let key = question.key();
    let title = locale.t(&format!("question-{key}-title"));
    let form = questions::form(FormProps {
        question,
        given: interview.answers.get(question).cloned(),
        interview: (*interview).clone(),
        onanswer,
        onwrong,
    });
    html! {
        <Page {title} {back} wrong={*wrong} above={left(&locale, &progress, &interview)}>
            <div class="why"><p>{locale.t(&format!("question-{key}-why"))}</p></div>
            {form}
        </Page>
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
        Progress::Ask { question, .. } => Route::question(*question),
        Progress::Settled(_) => Route::Result,
    }
}

/// How far it is, honestly: so many questions at most.
fn left(locale: &crate::locale::Locale, progress: &Progress, interview: &Interview) -> Html {
    let at_most = match progress {
        Progress::Ask { at_most, .. } => *at_most,
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
    Interview {
        answers: interview.answers.clone().with(answer),
        today: interview.today,
    }
    .finding()
}
