//! One screen of questions of the law: the address says which, the adviser says whether it may be asked and how it looks.

mod children;
mod fields;
mod pay;
mod read;
mod sheet;

use std::rc::Rc;

use adviser::talk::{Answers, Reply, Request, Screen, UNKNOWN};
use yew::prelude::*;

use crate::components::button::{Weight, Working, button, submit};
use crate::components::error_summary::{ErrorSummary, Errors};
use crate::components::page::Page;
use crate::components::progress::progress;
use crate::components::redirect::redirect;
use crate::forms::FieldError;
use crate::pages::waiting::recalling;
use crate::route::{Key, Route};
use crate::session::{Session, use_session};
use crate::state::interview::Action;

use read::Reading;
use sheet::{Draft, Sheet};

pub(super) fn page(session: &Session, key: &Key) -> Html {
    if session.interview.stands.is_none() {
        return recalling(session);
    }
    match session.interview.screen(key.as_str()) {
        Some(screen) => {
            html! { <QuestionForm key={key.as_str().to_owned()} screen={Rc::new(screen.clone())} /> }
        }
        // Not this one now: the answers it stood on are gone or changed.
        None => redirect(Route::after(&session.interview)),
    }
}

#[derive(Properties, PartialEq)]
struct QuestionProps {
    screen: Rc<Screen>,
}

/// The same around every screen: why it is asked, errors on top, fields, Continue, and "I don't know" where it is an
/// answer.
#[component]
fn QuestionForm(props: &QuestionProps) -> Html {
    let session = use_session();
    let (locale, screen) = (&session.locale, &props.screen);
    let sheet = Sheet {
        session: session.clone(),
        screen: screen.clone(),
        draft: use_reducer(|| Draft::of(screen)),
        errors: use_state_eq(Errors::default),
    };
    let answer = answering(sheet.clone());
    let onsubmit = {
        let (answer, sheet) = (answer.clone(), sheet.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            match read::screen(&sheet) {
                Ok(values) => answer.emit(values),
                Err(list) => sheet.errors.set(Errors::new(list)),
            }
        })
    };
    let unknown = sheet.alone().and_then(|field| {
        let words = field.unknown.clone().filter(|_| fields::has_boxes(&field.kind))?;
        let fact = field.fact.clone();
        let onclick = answer.reform(move |_: MouseEvent| vec![(fact.clone(), UNKNOWN.into())]);
        Some(button(Weight::Secondary, words, onclick))
    });
    let back = session.interview.before(&screen.key);
    let back = back.map_or(Route::Start, |before| Route::question(&before.key));
    html! {
        <Page title={screen.title.clone()} {back} wrong={!sheet.errors.is_empty()} above={progress(locale, &session.interview)}>
            {fields::why_alone(&sheet)}
            <form class="form" novalidate=true {onsubmit}>
                <ErrorSummary errors={(*sheet.errors).clone()} />
                <div class="form__fields">{fields::all(&sheet)}</div>
                <div class="form__buttons">{submit(locale.t("continue"), Working::No)}{unknown}</div>
                {fields::why_among(&sheet)}
            </form>
        </Page>
    }
}

/// Gives the answers of this screen, if the law accepts them beside the others, and goes where the law leads.
fn answering(sheet: Sheet) -> Callback<Vec<Reading>> {
    Callback::from(move |values: Vec<Reading>| {
        let interview = &sheet.session.interview;
        let mut answers = interview.answers.clone();
        answers.extend(values);
        let request = Request::Interview(interview.case(interview.goal, answers.clone()));
        let heard = sheet.clone();
        let answer = Callback::from(move |reply| hear(&heard, &answers, reply));
        sheet.session.adviser.ask(request, answer);
    })
}

/// Goes on, or shows what is wrong on this screen.
fn hear(sheet: &Sheet, answers: &Answers, reply: Reply) {
    let (session, screen) = (&sheet.session, &sheet.screen);
    let first = || screen.fields.first().map_or("", |field| field.fact.as_str());
    let Reply::Interview(stands) = reply else {
        let refused = FieldError::new(fields::first_box(screen, first()), "failure-server");
        return sheet.errors.set(Errors::new(vec![refused]));
    };
    let of_screen = |fact: &str| screen.fields.iter().any(|field| field.fact == fact);
    let wrong = stands.wrong.iter().filter(|wrong| of_screen(&wrong.fact));
    let wrong: Vec<FieldError> = wrong
        .map(|wrong| FieldError::told(fields::first_box(screen, &wrong.fact), wrong.says.clone()))
        .collect();
    if !wrong.is_empty() {
        return sheet.errors.set(Errors::new(wrong));
    }
    let to = Route::onward(&stands);
    let (goal, idiom) = (session.interview.goal, session.locale.idiom());
    let stands = Action::Stands(goal, answers.clone(), idiom, stands.into());
    session.interview.dispatch(stands);
    session.go_to(to);
}
