//! Questions of the law: the address says which screen, the adviser says whether it may be asked and how it looks. A
//! volunteer sees the screens beside it that are asked in any case, too.

mod children;
mod fields;
mod pay;
mod read;
mod sheet;

use std::rc::Rc;

use adviser::talk::{
    self, Aim, Case, Decided, Form, GRANTED, Kind, LINE, ON, Reply, Request, SINCE, Screen, UNKNOWN,
};
use yew::prelude::*;

use crate::components::button::{Weight, Working, button, submit};
use crate::components::error_summary::{ErrorSummary, Errors};
use crate::components::page::Page;
use crate::components::progress::progress;
use crate::components::redirect::redirect;
use crate::forms::FieldError;
use crate::pages::away;
use crate::pages::waiting::recalling;
use crate::platform::keyboard;
use crate::route::{Key, Route};
use crate::session::{Session, use_session};
use crate::state::interview::{Action, Held};
use crate::surface::Capabilities;

use read::Reading;
use sheet::{Draft, Place, Sheet};

pub(super) fn page(session: &Session, key: &Key) -> Html {
    if session.interview.stands.is_none() {
        return recalling(session);
    }
    let interview = &session.interview;
    let mut screens = if session.surface.accompanied() {
        interview.screens(key.as_str())
    } else {
        interview.screen(key.as_str()).into_iter().collect()
    };
    if screens.is_empty() {
        // Not this one now: the answers it stood on are gone or changed.
        return redirect(Route::after(interview));
    }
    // Single questions first: behind a long list of ticks they were many keys away.
    screens.sort_by_key(|screen| screen.ticks);
    let screens: Vec<Rc<Screen>> = screens.into_iter().cloned().map(Rc::new).collect();
    // The same list of ticks may come again with others: then it is another form.
    let fields: usize = screens.iter().map(|it| it.fields.len()).sum();
    let key = format!("{} {fields}", key.as_str());
    html! { <QuestionForm {key} {screens} /> }
}

/// A form that looks like a question, filled in for this case.
pub(super) fn form(form: Form, case: &Case, screen: &Screen) -> Html {
    html! { <QuestionForm screens={vec![Rc::new(screen.clone())]} fills={(form, case.clone())} /> }
}

#[derive(Properties, PartialEq)]
struct QuestionProps {
    /// At least one.
    screens: Vec<Rc<Screen>>,
    /// What the form is and the case that it changes; nothing of a question of the law.
    #[prop_or_default]
    fills: Option<(Form, Case)>,
}

/// The same around every screen: why it is asked, errors on top, fields, Continue, and "I don't know" where it is an
/// answer.
#[component]
fn QuestionForm(props: &QuestionProps) -> Html {
    let session = use_session();
    let locale = &session.locale;
    let draft = use_reducer(|| Draft::of(&props.screens));
    let errors = use_state_eq(Errors::default);
    let place = if props.screens.len() > 1 {
        Place::Section
    } else {
        Place::Page
    };
    let sheet = |screen: &Rc<Screen>| Sheet {
        session: session.clone(),
        screen: screen.clone(),
        place,
        draft: draft.clone(),
        errors: errors.clone(),
    };
    let sheets: Rc<[Sheet]> = props.screens.iter().map(sheet).collect();
    let answer = answering(sheets.clone(), props.fills.clone());
    let onsubmit = {
        let (answer, sheets, errors) = (answer.clone(), sheets.clone(), errors.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            match read::screens(&sheets) {
                Ok(values) => answer.emit(values),
                Err(list) => errors.set(Errors::new(list)),
            }
        })
    };
    let quick = session.surface.accompanied();
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        if quick {
            keyboard::choose(&event);
        }
    });
    let unknown = sheets.iter().find_map(|sheet| {
        let field = sheet.alone()?;
        let words = field.unknown.clone().filter(|_| fields::has_boxes(&field.kind))?;
        let fact = field.fact.clone();
        let onclick = answer.reform(move |_: MouseEvent| vec![(fact.clone(), UNKNOWN.into())]);
        Some(button(Weight::Secondary, words, onclick))
    });
    let first = props.screens.first();
    let title = match place {
        Place::Page => first.map(|it| it.title.clone()).unwrap_or_default(),
        Place::Section => locale.t("several-title"),
    };
    let (back, above) = match &props.fills {
        None => {
            let before = first.and_then(|it| session.interview.before(&it.key));
            let back = before.map_or(Route::Start, |before| Route::question(&before.key));
            let above = html! { <>{away::notice(&session)}{progress(locale, &session.interview)}</> };
            (back, above)
        }
        Some((Form::Which | Form::Letter, _)) => (Route::Letters, Html::default()),
        Some((Form::Day | Form::Changes, _)) => (Route::Result, Html::default()),
    };
    let says: Vec<String> = props.screens.iter().flat_map(|it| says(it)).collect();
    html! {
        <Page {title} {back} wrong={!errors.is_empty()} {says} {above}>
            <p class="hint hint--keys" hidden={!quick}>{if quick { locale.t("keys-hint") } else { String::new() }}</p>
            {for sheets.iter().map(fields::why_alone)}
            <form class="form" novalidate=true {onsubmit} {onkeydown}>
                <ErrorSummary errors={(*errors).clone()} />
                <div class="form__fields">{for sheets.iter().map(fields::all)}</div>
                <div class="form__buttons">{submit(locale.t("continue"), Working::No)}{unknown}</div>
                {fields::why_among(locale, &sheets)}
            </form>
        </Page>
    }
}

/// What a voice reads of a screen: the question, what may be answered, and why it is asked.
fn says(screen: &Screen) -> Vec<String> {
    let mut said = vec![screen.title.clone()];
    for field in &screen.fields {
        if field.label != screen.title {
            said.push(field.label.clone());
        }
        said.extend(field.hint.clone());
        if let Kind::Choice(choices) = &field.kind {
            for choice in choices {
                said.push(choice.label.clone());
            }
        }
        said.push(field.why.clone());
    }
    said
}

/// Gives the answers, if the law accepts them beside the others, and goes where the law leads.
fn answering(sheets: Rc<[Sheet]>, fills: Option<(Form, Case)>) -> Callback<Vec<Reading>> {
    Callback::from(move |values: Vec<Reading>| {
        let Some(Sheet { session, .. }) = sheets.first() else {
            return;
        };
        let held = &session.interview.held;
        let held = match &fills {
            None => held.answered(values),
            Some((form, case)) => held.aside(filled(*form, case.clone(), values)),
        };
        let request = Request::Interview(held.case.clone());
        let settled = session
            .interview
            .stands
            .as_ref()
            .is_some_and(|it| it.next.is_none());
        let onward = match fills {
            None if settled => Route::onward_from_change,
            _ => Route::onward,
        };
        let heard = sheets.clone();
        let answer = Callback::from(move |reply| hear(&heard, &held, onward, reply));
        session.adviser.ask(request, answer);
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
        (Form::Letter, amount) => Aim::Letter(Decided::Granted(
            amount,
            values.into_iter().filter_map(line).collect(),
        )),
    };
    case
}

/// A line of the letter's calculation that was typed, and its amount.
fn line((fact, amount): Reading) -> Option<Reading> {
    let name = fact.strip_prefix(LINE)?.to_owned();
    (amount != "").then_some((name, amount))
}

/// Goes on, or shows what is wrong on this screen.
fn hear(sheets: &[Sheet], held: &Held, onward: fn(&talk::Interview) -> Route, reply: Reply) {
    let Some(Sheet {
        session,
        errors,
        screen,
        ..
    }) = sheets.first()
    else {
        return;
    };
    let Reply::Interview(stands) = reply else {
        let first = screen.fields.first().map_or("", |field| field.fact.as_str());
        let refused = FieldError::new(fields::first_box(screen, first), "failure-server");
        return errors.set(Errors::new(vec![refused]));
    };
    let wrong = stands.wrong.iter().filter_map(|wrong| {
        let asks = |sheet: &&Sheet| sheet.screen.fields.iter().any(|field| field.fact == wrong.fact);
        let sheet = sheets.iter().find(asks)?;
        let place = fields::first_box(&sheet.screen, &wrong.fact);
        Some(FieldError::told(place, wrong.says.clone()))
    });
    let wrong: Vec<FieldError> = wrong.collect();
    if !wrong.is_empty() {
        return errors.set(Errors::new(wrong));
    }
    let to = onward(&stands);
    let stands = Action::Stands(held.clone().into(), session.adviser.idiom(), stands.into());
    session.interview.dispatch(stands);
    session.go_to(to);
}
