//! What a counter's buttons do: call, say what became of a ticket, show whom a visit is for.

use api::hall::{CallReply, CallRequest, TicketEvent, TicketEventRequest};
use api::staff::{PersonRequest, VisitPerson};
use api::{BookedFor, Code, Problem};
use axum::Json;
use axum::extract::{Path, State as FromState};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use booking::queue::TicketNumber;
use maud::{Markup, html};

use super::ask::Ask;
use super::form::Form;
use super::frame::Page;
use super::hall::Hall;
use super::words::Words;
use crate::handlers::staff as handlers;
use crate::problem::Failure;
use crate::request::{Body, Write};
use crate::staff::{Desk, Signed};
use crate::store::Answer;

/// What can be said of a ticket, by the name of its button.
const EVENTS: [(&str, TicketEvent); 5] = [
    ("recall", TicketEvent::Recall),
    ("serve", TicketEvent::Serve),
    ("miss", TicketEvent::Miss),
    ("return", TicketEvent::Return),
    ("leave", TicketEvent::Leave),
];

/// Calls whoever is next for a counter.
pub(super) async fn call(
    FromState(desk): FromState<Desk>,
    mut ask: Ask,
    signed: Result<Signed, Failure>,
    Path(key): Path<String>,
    form: Result<Form, Failure>,
) -> Response {
    let called = async {
        let (signed, form) = (signed?, form?);
        let counter = form.field("counter")?;
        ask.counter = Some(counter);
        let write = Write {
            attempt: form.attempt,
            body: CallRequest { counter },
        };
        let (state, path) = (FromState(desk.clone()), Path(key.clone()));
        let answered = handlers::call(state, signed.clone(), path, write).await;
        let nobody = |reply: CallReply| reply.ticket.is_none();
        let said = match heard(&ask, answered)? {
            Ok(answer) if serde_json::from_slice(answer.body.as_bytes()).is_ok_and(nobody) => {
                Some(ask.words.say("desk-nobody"))
            }
            Ok(_) => None,
            Err(refusal) => Some(refusal),
        };
        done(desk, &ask, signed, key, said).await
    };
    let response = called.await;
    response.unwrap_or_else(|failure| ask.show(Err(failure)))
}

/// Says what happened to a ticket.
pub(super) async fn tell(
    FromState(desk): FromState<Desk>,
    mut ask: Ask,
    signed: Result<Signed, Failure>,
    Path(key): Path<String>,
    form: Result<Form, Failure>,
) -> Response {
    let told = async {
        let (signed, form) = (signed?, form?);
        let (number, event): (TicketNumber, String) = (form.field("number")?, form.field("event")?);
        let event = EVENTS.into_iter().find(|(name, _)| *name == event);
        let (_, event) = event.ok_or_else(|| Failure::new(Code::InvalidRequest).field("event"))?;
        ask.counter = form.field("counter").ok();
        let write = Write {
            attempt: form.attempt,
            body: TicketEventRequest { number, event },
        };
        let (state, path) = (FromState(desk.clone()), Path(key.clone()));
        let answered = handlers::tell(state, signed.clone(), path, write).await;
        let said = heard(&ask, answered)?.err();
        done(desk, &ask, signed, key, said).await
    };
    let response = told.await;
    response.unwrap_or_else(|failure| ask.show(Err(failure)))
}

/// Shows whom a visit is for; the handler keeps that somebody looked.
pub(super) async fn person(
    FromState(desk): FromState<Desk>,
    ask: Ask,
    signed: Result<Signed, Failure>,
    Path(key): Path<String>,
    form: Result<Form, Failure>,
) -> Response {
    let page = async {
        let (signed, form) = (signed?, form?);
        let request = Body(PersonRequest {
            reference: form.field("reference")?,
        });
        let (state, path) = (FromState(desk), Path(key.clone()));
        let Json(person) = handlers::visit_person(state, signed.clone(), path, request).await?;
        let main = person_card(ask.words, &key, &person);
        Ok(Page::new(ask.words.say("desk-person-title"), &signed, main))
    };
    ask.show(page.await)
}

/// What a handler did, or what is said in the hall of why it did not: it says no at once, and repeats it to who asks again.
fn heard(ask: &Ask, answered: Result<Answer, Failure>) -> Result<Result<Answer, String>, Failure> {
    let code = match &answered {
        Ok(answer) if answer.status >= 400 => {
            let problem: Option<Problem> = serde_json::from_slice(answer.body.as_bytes()).ok();
            problem.map(|problem| problem.code)
        }
        Ok(_) => None,
        Err(failure) => Some(failure.code()),
    };
    match (code, answered) {
        (Some(code), _) if said_in_the_hall(code) => Ok(Err(ask.problem(code))),
        (_, answered) => answered.map(Ok),
    }
}

/// Refusals that have their cause in the hall, and show best beside it.
fn said_in_the_hall(code: Code) -> bool {
    matches!(
        code,
        Code::CounterBusy
            | Code::UnknownCounter
            | Code::TicketNotFound
            | Code::TicketStateForbids
            | Code::CalledTwice
    )
}

/// Back to the hall, where everybody sees what was done; a word about it is said on the way.
async fn done(
    desk: Desk,
    ask: &Ask,
    signed: Signed,
    key: String,
    said: Option<String>,
) -> Result<Response, Failure> {
    if said.is_some() {
        let page = Hall::read(desk, signed, key).await?.page(ask, said);
        return Ok(ask.show(page));
    }
    let counter = ask.counter.map(|counter| format!("?counter={counter}"));
    let back = format!("/staff/hall/{key}{}", counter.unwrap_or_default());
    let back = HeaderValue::from_str(&back).map_err(Failure::internal)?;
    Ok((StatusCode::SEE_OTHER, [(header::LOCATION, back)]).into_response())
}

fn person_card(words: Words, key: &str, person: &VisitPerson) -> Markup {
    let language = match person.language {
        api::Language::Az => l10n::Language::Az,
        api::Language::Ru => l10n::Language::Ru,
        api::Language::En => l10n::Language::En,
    };
    let comes = match person.booked_for {
        BookedFor::Oneself => "desk-oneself",
        BookedFor::SomeoneElse => "desk-someone-else",
    };
    html! {
        section.card {
            dl.facts {
                div { dt { (words.say("desk-name")) } dd { (person.name) } }
                div { dt { (words.say("desk-phone")) } dd { (person.phone) } }
                div { dt { (words.say("desk-language")) } dd { (language.name()) } }
                div { dt { (words.say("desk-booked-for")) } dd { (words.say(comes)) } }
            }
        }
        p { a.button.button--secondary href={ "/staff/hall/" (key) } { (words.say("desk-back")) } }
    }
}
