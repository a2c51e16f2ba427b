//! `/staff/hall/<centre>`: who waits and who is called, the counter's buttons, the visits of the day, and whom one is for.

use std::collections::BTreeSet;

use api::hall::{CallReply, CallRequest, HallTicket, TicketEvent, TicketEventRequest};
use api::staff::{DayVisit, PersonRequest, VisitPerson};
use api::{BookedFor, Problem};
use axum::Json;
use axum::extract::{Path, RawQuery, State as FromState};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use booking::queue::{TicketNumber, Turn};
use booking::{Cell, CentreKey, Services, State, baku};
use maud::{Markup, html};
use time::{Time, UtcDateTime};

use super::ask::Ask;
use super::form::{Form, KEY, fresh_key};
use super::frame::{Page, notice};
use super::words::Words;
use crate::handlers::staff as handlers;
use crate::problem::Failure;
use crate::request::{Body, Write};
use crate::staff::{Action, Desk, Signed, may};
use crate::store::Answer;

/// What can be said of a ticket, by the name of its button.
const EVENTS: [(&str, TicketEvent); 5] = [
    ("recall", TicketEvent::Recall),
    ("serve", TicketEvent::Serve),
    ("miss", TicketEvent::Miss),
    ("return", TicketEvent::Return),
    ("leave", TicketEvent::Leave),
];

pub(super) async fn hall(
    FromState(desk): FromState<Desk>,
    ask: Ask,
    signed: Result<Signed, Failure>,
    Path(key): Path<String>,
) -> Response {
    let page = async { Hall::read(desk, signed?, key).await?.page(&ask, None) };
    ask.show(page.await)
}

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
        let answer = handlers::call(state, signed.clone(), path, write).await?;
        let nobody = |reply: CallReply| reply.ticket.is_none();
        let said = match refusal(&ask, &answer) {
            None if serde_json::from_slice(answer.body.as_bytes()).is_ok_and(nobody) => {
                Some(ask.words.say("desk-nobody"))
            }
            said => said,
        };
        done(desk, &ask, signed, key, said).await
    };
    match called.await {
        Ok(response) => response,
        Err(failure) => ask.show(Err(failure)),
    }
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
        let (_, event) = event.ok_or_else(|| Failure::new(api::Code::InvalidRequest).field("event"))?;
        ask.counter = form.field("counter").ok();
        let write = Write {
            attempt: form.attempt,
            body: TicketEventRequest { number, event },
        };
        let (state, path) = (FromState(desk.clone()), Path(key.clone()));
        let answer = handlers::tell(state, signed.clone(), path, write).await?;
        let said = refusal(&ask, &answer);
        done(desk, &ask, signed, key, said).await
    };
    match told.await {
        Ok(response) => response,
        Err(failure) => ask.show(Err(failure)),
    }
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

/// Why the answer of a handler is a no.
fn refusal(ask: &Ask, answer: &Answer) -> Option<String> {
    let problem: Option<Problem> = (answer.status >= 400)
        .then(|| serde_json::from_slice(answer.body.as_bytes()).ok())
        .flatten();
    problem.map(|problem| ask.problem(problem.code))
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

/// All that somebody may see of a hall.
struct Hall {
    key: String,
    signed: Signed,
    calls: bool,
    opens: bool,
    counters: BTreeSet<u16>,
    tickets: Vec<HallTicket>,
    visits: Vec<DayVisit>,
    now: UtcDateTime,
}

impl Hall {
    async fn read(desk: Desk, signed: Signed, key: String) -> Result<Hall, Failure> {
        let asked = || (FromState(desk.clone()), signed.clone(), Path(key.clone()));
        let (state, person, path) = asked();
        let Json(hall) = handlers::staff_hall(state, person, path).await?;
        let centre: Option<CentreKey> = key.parse().ok();
        let allowed = |action| may(&signed.grants, action, centre.as_ref());
        let (calls, sees, opens) = (
            allowed(Action::CallVisitors),
            allowed(Action::SeeVisits),
            allowed(Action::SeePerson),
        );
        let mut counters = BTreeSet::new();
        if calls {
            let (state, person, path) = asked();
            let Json(capacity) = handlers::capacity(state, person, path).await?;
            counters.extend(capacity.shifts.iter().map(|shift| shift.counter));
        }
        let mut visits = Vec::new();
        if sees {
            let (state, person, path) = asked();
            let Json(today) = handlers::day_visits(state, person, path, RawQuery(None)).await?;
            visits = today;
        }
        let (tickets, now) = (hall.tickets, desk.state.clock.now());
        Ok(Hall {
            key,
            signed,
            calls,
            opens,
            counters,
            tickets,
            visits,
            now,
        })
    }

    fn page(&self, ask: &Ask, said: Option<String>) -> Result<Page, Failure> {
        let words = ask.words;
        let of = |state| -> Vec<&HallTicket> {
            self.tickets
                .iter()
                .filter(|ticket| ticket.state == state)
                .collect()
        };
        let lists = [
            ("desk-called", of(State::Called)),
            ("desk-waiting", of(State::CheckedIn)),
            ("desk-missed", of(State::Missed)),
        ];
        let main = html! {
            @if let Some(said) = &said { (notice(said)) }
            @if self.calls { (self.call_form(ask)?) }
            @for (title, tickets) in &lists { (self.list(ask, title, tickets)?) }
            @if !self.visits.is_empty() { (self.day(words)?) }
        };
        let title = words.fill("staff-hall-of", "centre", &words.centre(&self.key));
        let page = Page::new(title, &self.signed, main);
        // What answers a form must not be loaded anew: it would be sent again.
        Ok(match said {
            None => page.as_of(self.now),
            Some(_) => page,
        })
    }

    fn clock(&self, cell: Cell) -> Time {
        cell.on(baku::local(self.now).date()).time()
    }

    fn call_form(&self, ask: &Ask) -> Result<Markup, Failure> {
        let words = ask.words;
        Ok(html! {
            form.card.call method="post" action={ "/staff/hall/" (self.key) "/call" } {
                input type="hidden" name=(KEY) value=(fresh_key()?);
                label for="counter" { (words.say("desk-counter")) }
                select #counter name="counter" {
                    @for counter in &self.counters {
                        option value=(counter) selected[ask.counter == Some(*counter)] {
                            (words.count("desk-counter-number", "counter", *counter))
                        }
                    }
                }
                button.button.button--primary { (words.say("desk-call")) }
            }
        })
    }

    fn list(&self, ask: &Ask, title: &str, tickets: &[&HallTicket]) -> Result<Markup, Failure> {
        let words = ask.words;
        let count = tickets.len();
        let mut rows = Vec::new();
        for ticket in tickets {
            rows.push(self.row(ask, ticket)?);
        }
        Ok(html! {
            section.card {
                h2 { (words.say(title)) " " span.count { (count) } }
                @if rows.is_empty() {
                    p.small { (words.say("desk-empty")) }
                } @else {
                    ul.tickets { @for row in &rows { (row) } }
                }
            }
        })
    }

    fn row(&self, ask: &Ask, ticket: &HallTicket) -> Result<Markup, Failure> {
        let (words, number) = (ask.words, ticket.number.to_string());
        let events: &[&str] = match ticket.state {
            State::Called => &["serve", "recall", "miss"],
            State::CheckedIn => &["leave"],
            State::Missed => &["return", "leave"],
            _ => &[],
        };
        let mut about = vec![services(words, &ticket.services)];
        about.push(format!(
            "{} {}",
            words.say("desk-came"),
            words.moment(self.now, ticket.came)
        ));
        if let Some(start) = ticket.appointment {
            about.push(words.time("desk-appointment", self.clock(start)));
        }
        if ticket.turn == Turn::Priority {
            about.push(words.say("desk-priority"));
        }
        let at = ticket.counter.filter(|_| ticket.state == State::Called);
        Ok(html! {
            li.ticket {
                p.ticket__number { (number) }
                div.ticket__about {
                    @if let Some(counter) = at {
                        p { strong { (words.count("desk-counter-number", "counter", counter)) } }
                    }
                    p.small { (about.join(" · ")) }
                }
                @if self.calls {
                    form.ticket__acts method="post" action={ "/staff/hall/" (self.key) "/event" } {
                        input type="hidden" name=(KEY) value=(fresh_key()?);
                        input type="hidden" name="number" value=(number);
                        @if let Some(counter) = ask.counter {
                            input type="hidden" name="counter" value=(counter);
                        }
                        @for event in events {
                            button.act name="event" value=(event) aria-label={ (number) ": " (words.say(&format!("desk-{event}"))) } {
                                (words.say(&format!("desk-{event}")))
                            }
                        }
                    }
                }
            }
        })
    }

    fn day(&self, words: Words) -> Result<Markup, Failure> {
        let mut rows = Vec::new();
        for visit in &self.visits {
            rows.push(self.visit(words, visit)?);
        }
        Ok(html! {
            section.card {
                h2 { (words.say("desk-visits")) " " span.count { (self.visits.len()) } }
                @if self.opens { p.small { (words.say("desk-person-why")) } }
                ul.tickets { @for row in &rows { (row) } }
            }
        })
    }

    fn visit(&self, words: Words, visit: &DayVisit) -> Result<Markup, Failure> {
        let time = words.time("staff-time", self.clock(visit.time));
        let state = words.say(&format!("desk-state-{}", visit.state.as_str()));
        let counter = words.count("desk-counter-number", "counter", visit.counter);
        let about = [
            state,
            counter,
            services(words, &visit.services),
            visit.reference.to_string(),
        ];
        Ok(html! {
            li.ticket {
                p.ticket__number { (time) }
                p.ticket__about.small { (about.join(" · ")) }
                @if self.opens {
                    form.ticket__acts method="post" action={ "/staff/hall/" (self.key) "/person" } {
                        input type="hidden" name=(KEY) value=(fresh_key()?);
                        input type="hidden" name="reference" value=(visit.reference);
                        button.act aria-label={ (words.say("desk-person")) ": " (time) } { (words.say("desk-person")) }
                    }
                }
            }
        })
    }
}

fn services(words: Words, services: &Services) -> String {
    let name = |key: &str| {
        let known = catalogue::service(key).map(|service| words.name(service.names));
        known.unwrap_or(key).to_owned()
    };
    let names: Vec<String> = services.iter().map(|service| name(service.as_str())).collect();
    names.join(", ")
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
