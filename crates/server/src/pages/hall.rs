//! `/staff/hall/<centre>`: who waits and who is called, with the counter's buttons, and the visits of the day.

use std::collections::BTreeSet;

use api::hall::HallTicket;
use api::staff::DayVisit;
use axum::Json;
use axum::extract::{Path, RawQuery, State as FromState};
use axum::response::Response;
use booking::queue::Turn;
use booking::{Cell, CentreKey, Services, State, baku};
use maud::{Markup, html};
use time::{Time, UtcDateTime};

use super::ask::Ask;
use super::form::{KEY, fresh_key};
use super::frame::{Page, notice};
use super::words::Words;
use crate::handlers::staff as handlers;
use crate::problem::Failure;
use crate::staff::{Action, Desk, Signed, may};

pub(super) async fn hall(
    FromState(desk): FromState<Desk>,
    ask: Ask,
    signed: Result<Signed, Failure>,
    Path(key): Path<String>,
) -> Response {
    let page = async { Hall::read(desk, signed?, key).await?.page(&ask, None) };
    ask.show(page.await)
}

/// All that somebody may see of a hall.
pub(super) struct Hall {
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
    pub(super) async fn read(desk: Desk, signed: Signed, key: String) -> Result<Hall, Failure> {
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

    pub(super) fn page(&self, ask: &Ask, said: Option<String>) -> Result<Page, Failure> {
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
            None => page.at(self.now),
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
                button.button.button--primary type="submit" { (words.say("desk-call")) }
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
                            button.act type="submit" name="event" value=(event) aria-label={ (number) ": " (words.say(&format!("desk-{event}"))) } {
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
                        button.act type="submit" aria-label={ (words.say("desk-person")) ": " (time) } { (words.say("desk-person")) }
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
