//! One screen of questions of the law: the address says which, the adviser says whether it may be asked and how it looks.

mod children;
mod fields;
mod pay;
mod read;
mod sheet;

use adviser::talk::{Aim, Case, Decided, Form, GRANTED, ON, Reply, Request, SINCE, Screen, UNKNOWN};
use yew::prelude::*;

use crate::components::button::{Weight, Working, button, submit};
use crate::components::error_summary::{ErrorSummary, Errors};
use crate::components::page::Page;
use crate::components::progress::progress;
use crate::components::redirect::redirect;
use crate::forms::FieldError;
use crate::pages::away;
use crate::pages::waiting::recalling;
use crate::route::{Key, Route};
use crate::session::{Session, use_session};
use crate::state::interview::{Action, Held};
use crate::state::same::Same;

use read::Reading;
use sheet::{Draft, Sheet};

pub(super) fn page(session: &Session, key: &Key) -> Html {
    if session.interview.stands.is_none() {
        return recalling(session);
    }
    match session.interview.screen(key.as_str()) {
        Some(screen) => {
            // The same list of ticks may come again with others: then it is another form.
            let key = format!("{} {}", screen.key, screen.fields.len());
            html! { <QuestionForm {key} screen={Same::from(screen.clone())} /> }
        }
        // Not this one now: the answers it stood on are gone or changed.
        None => redirect(Route::after(&session.interview)),
    }
}

/// A form that looks like a question, filled in for this case.
pub(super) fn form(form: Form, case: &Case, screen: &Screen) -> Html {
    html! { <QuestionForm screen={Same::from(screen.clone())} fills={(form, case.clone())} /> }
}

#[derive(Properties, PartialEq)]
struct QuestionProps {
    screen: Same<Screen>,
    /// What the form is and the case that it changes; nothing of a question of the law.
    #[prop_or_default]
    fills: Option<(Form, Case)>,
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
    let answer = answering(sheet.clone(), props.fills.clone());
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
    let (back, above) = match &props.fills {
        None => {
            let before = session.interview.before(&screen.key);
            let back = before.map_or(Route::Start, |before| Route::question(&before.key));
            let above = html! { <>{away::notice(&session)}{progress(locale, &session.interview)}</> };
            (back, above)
        }
        Some((Form::Which | Form::Letter, _)) => (Route::Letters, Html::default()),
        Some((Form::Day | Form::Changes, _)) => (Route::Result, Html::default()),
    };
    html! {
        <Page title={screen.title.clone()} {back} wrong={!sheet.errors.is_empty()} {above}>
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
fn answering(sheet: Sheet, fills: Option<(Form, Case)>) -> Callback<Vec<Reading>> {
    Callback::from(move |values: Vec<Reading>| {
        let held = &sheet.session.interview.held;
        let held = match &fills {
            None => held.answered(values),
            Some((form, case)) => held.aside(filled(*form, case.clone(), values)),
        };
        let request = Request::Interview(held.case.clone());
        let heard = sheet.clone();
        let answer = Callback::from(move |reply| hear(&heard, &held, reply));
        sheet.session.adviser.ask(request, answer);
    })
}

/// The case with what was typed into a form.
fn filled(form: Form, mut case: Case, values: Vec<Reading>) -> Case {
    let typed = |fact: &str| {
        let found = values.iter().find(|(it, _)| it == fact);
        let text = found.and_then(|(_, value)| value.as_str());
        text.unwrap_or_default().to_owned()
    };
    case.on = typed(ON);
    case.aim = match (form, typed(GRANTED)) {
        (Form::Which | Form::Day, _) => Aim::Results,
        (Form::Changes, _) => Aim::Changes(typed(SINCE)),
        (Form::Letter, amount) if amount == UNKNOWN => Aim::Letter(Decided::Refused),
        (Form::Letter, amount) => Aim::Letter(Decided::Granted(amount)),
    };
    case
}

/// Goes on, or shows what is wrong on this screen.
fn hear(sheet: &Sheet, held: &Held, reply: Reply) {
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
    let stands = Action::Stands(held.clone(), session.locale.idiom(), stands.into());
    session.interview.dispatch(stands);
    session.go_to(to);
}
