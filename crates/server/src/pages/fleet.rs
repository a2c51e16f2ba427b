//! `/staff/fleet`: all kiosks somebody answers for, those that need a hand first, with what is to be done.

use std::collections::BTreeSet;

use api::fleet::{FleetKiosk, Heartbeat, Trouble};
use axum::Json;
use axum::extract::{RawQuery, State as FromState};
use axum::response::Response;
use booking::CentreKey;
use booking::queue::Issuer;
use maud::{Markup, html};
use time::UtcDateTime;

use super::ask::Ask;
use super::frame::Page;
use super::words::Words;
use crate::handlers::staff as handlers;
use crate::problem::Failure;
use crate::staff::{Action, Desk, Signed, may};

pub(super) async fn fleet(
    FromState(desk): FromState<Desk>,
    ask: Ask,
    signed: Result<Signed, Failure>,
) -> Response {
    let page = async { page(desk, &ask, signed?).await };
    ask.show(page.await)
}

async fn page(desk: Desk, ask: &Ask, signed: Signed) -> Result<Page, Failure> {
    let (words, now) = (ask.words, desk.state.clock.now());
    let mut kiosks = Vec::new();
    for query in signed.queries() {
        let Json(seen) = handlers::fleet(FromState(desk.clone()), signed.clone(), RawQuery(query)).await?;
        kiosks.extend(seen);
    }
    // Each centre's are in order; several centres are put together in the same order.
    kiosks.sort_by_key(|kiosk: &FleetKiosk| {
        let gravest = kiosk.troubles.first().copied();
        (gravest.is_none(), gravest)
    });
    let needing = kiosks.iter().filter(|kiosk| !kiosk.troubles.is_empty()).count();
    let main = html! {
        p.lead {
            @if kiosks.is_empty() {
                (words.say("fleet-none"))
            } @else if needing == 0 {
                (words.say("fleet-all-well"))
            } @else {
                (words.count("fleet-need", "count", i64::try_from(needing).unwrap_or(i64::MAX)))
            }
        }
        ul.kiosks {
            @for kiosk in &kiosks { (shown(words, now, kiosk)) }
        }
    };
    Ok(Page::new(words.say("fleet-title"), &signed, main).at(now))
}

impl Signed {
    /// Whether there are kiosks that this person looks after.
    pub(super) fn watches(&self) -> bool {
        let own = |centre: Option<&CentreKey>| may(&self.grants, Action::SeeFleet, centre);
        own(None) || self.grants.iter().any(|grant| own(grant.centre()))
    }

    /// What to ask the API for: all kiosks at once, or those of each centre that the person works at.
    fn queries(&self) -> Vec<Option<String>> {
        if may(&self.grants, Action::SeeFleet, None) {
            return vec![None];
        }
        let centres = self.grants.iter().filter_map(|grant| grant.centre());
        let own = centres.filter(|centre| may(&self.grants, Action::SeeFleet, Some(centre)));
        let own: BTreeSet<&CentreKey> = own.collect();
        let mut queries: Vec<_> = own
            .into_iter()
            .map(|centre| Some(format!("centre={centre}")))
            .collect();
        if queries.is_empty() {
            // The API says no, and keeps that it was asked.
            queries.push(None);
        }
        queries
    }
}

fn shown(words: Words, now: UtcDateTime, kiosk: &FleetKiosk) -> Markup {
    let number = match kiosk.kiosk {
        Issuer::Kiosk(number) => number,
        Issuer::Server => 0,
    };
    html! {
        li.card.kiosk .kiosk--needs[!kiosk.troubles.is_empty()] {
            h2 {
                (words.centre(kiosk.centre.as_str())) ", "
                (words.count("staff-kiosk", "number", number))
            }
            @if kiosk.troubles.is_empty() {
                p.well { (words.say("fleet-well")) }
            } @else {
                ul.troubles {
                    @for trouble in &kiosk.troubles { (trouble_line(words, *trouble)) }
                }
            }
            dl.facts {
                (fact(words, "fleet-heard", &moment(words, now, kiosk.heard)))
                (fact(words, "fleet-since", &moment(words, now, kiosk.since)))
                @if let Some(said) = &kiosk.said { (facts(words, said)) }
            }
        }
    }
}

fn trouble_line(words: Words, trouble: Trouble) -> Markup {
    let id = format!("trouble-{}", trouble.as_str());
    html! {
        li {
            strong { (words.say(&id)) }
            " "
            (words.say(&format!("{id}-do")))
        }
    }
}

fn moment(words: Words, now: UtcDateTime, at: Option<i64>) -> String {
    at.map_or_else(|| words.say("fleet-never"), |at| words.moment(now, at))
}

fn fact(words: Words, name: &str, value: &str) -> Markup {
    html! { div { dt { (words.say(name)) } dd { (value) } } }
}

fn facts(words: Words, said: &Heartbeat) -> Markup {
    let screen = words.say(&format!("fleet-screen-{}", said.screen.as_str()));
    let paper = words.say(&format!("fleet-paper-{}", said.paper.as_str()));
    let machine: Vec<String> = [
        said.disk.map(|mb| words.count("fleet-disk", "count", mb)),
        said.memory.map(|mb| words.count("fleet-memory", "count", mb)),
        said.celsius
            .map(|celsius| words.count("fleet-celsius", "count", celsius)),
        Some(words.count("fleet-up", "count", said.up / 3600)),
        Some(words.count("fleet-restarts", "count", said.restarts)),
    ]
    .into_iter()
    .flatten()
    .collect();
    html! {
        (fact(words, "fleet-screen", &screen))
        (fact(words, "fleet-paper", &paper))
        (fact(words, "fleet-machine", &machine.join(", ")))
        (fact(words, "fleet-version", &format!("{}, {}", said.agent, said.app)))
    }
}
