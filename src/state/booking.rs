//! The visit being booked: what for, where, when, who; then the visit itself.

use std::rc::Rc;

use api::{Alternative, BookedFor, Visit};
use booking::{Cell, Minutes, Reference, Services};
use serde::{Deserialize, Serialize};
use time::Date;
use yew::prelude::*;

/// A time kept for the person for a few minutes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Hold {
    /// The number of the visit to be.
    pub reference: Reference,
    /// The day.
    #[serde(with = "api::iso_date")]
    pub date: Date,
    /// When it begins.
    pub time: Cell,
    /// How long it takes.
    pub minutes: Minutes,
    /// Until when it is kept, in milliseconds since 1970 on this device's clock.
    pub until_ms: i64,
}

/// What was typed about the person, exactly as typed. Never kept beyond this page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Contact {
    /// Name.
    pub name: String,
    /// Phone.
    pub phone: String,
    /// Mail address; empty where none is asked for or given.
    pub mail: String,
    /// Whom the visit is for, once that was said.
    pub booked_for: Option<BookedFor>,
}

/// The visit being booked.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Booking {
    /// The keys of the services, in the order of choosing.
    pub services: Vec<String>,
    /// The centre's key.
    pub centre: Option<String>,
    /// The time kept.
    pub hold: Option<Hold>,
    /// Who comes.
    #[serde(skip)]
    pub contact: Contact,
    /// Times offered instead of one that was taken.
    #[serde(skip)]
    pub alternatives: Vec<Alternative>,
    /// The booked visit.
    #[serde(skip)]
    pub visit: Option<Visit>,
}

/// What can happen to it.
pub enum Action {
    /// Also for this service.
    With(String),
    /// Not for this service.
    Without(String),
    /// A centre was chosen.
    Centre(String),
    /// A time is kept, at this centre.
    Held(String, Hold),
    /// The time was taken; these are free.
    Taken(Vec<Alternative>),
    /// The kept time was given up.
    Released,
    /// Name and phone were typed.
    Contact(Contact),
    /// The visit is booked.
    Booked(Visit),
    /// Everything is forgotten.
    Forget,
}

impl Reducible for Booking {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut next = (*self).clone();
        match action {
            Action::With(service) if self.visit.is_some() => {
                next = Booking {
                    services: vec![service],
                    ..Booking::default()
                };
            }
            Action::With(service) => {
                if self.has(&service) || self.is_full() {
                    return self;
                }
                next.services.push(service);
                next.give_up_time();
            }
            Action::Without(service) => {
                next.services.retain(|it| *it != service);
                next.give_up_time();
            }
            Action::Centre(centre) => {
                next.centre = Some(centre);
                next.alternatives.clear();
            }
            Action::Held(centre, hold) => {
                next.centre = Some(centre);
                next.hold = Some(hold);
                next.alternatives.clear();
            }
            Action::Taken(alternatives) => {
                next.hold = None;
                next.alternatives = alternatives;
            }
            Action::Released => next.hold = None,
            Action::Contact(contact) => next.contact = contact,
            Action::Booked(visit) => {
                next.hold = None;
                next.visit = Some(visit);
            }
            Action::Forget => next = Booking::default(),
        }
        Rc::new(next)
    }
}

impl Booking {
    /// Whether the visit is for this service.
    pub fn has(&self, service: &str) -> bool {
        self.services.iter().any(|it| it == service)
    }

    /// Whether one visit has no room for another service.
    pub fn is_full(&self) -> bool {
        self.services.len() >= Services::MAX
    }

    /// The services as a visit has them; nothing while none is chosen.
    pub fn wanted(&self) -> Option<Services> {
        let keys: Result<Vec<_>, _> = self.services.iter().map(|it| it.parse()).collect();
        keys.ok()?.try_into().ok()
    }

    /// Other services take another length of time.
    fn give_up_time(&mut self) {
        self.hold = None;
        self.alternatives.clear();
    }
}

/// The booking and the way to change it.
pub type BookingHandle = UseReducerHandle<Booking>;

#[cfg(test)]
mod tests {
    use super::*;

    fn hold() -> Hold {
        Hold {
            reference: Reference::from_entropy([1; 8]),
            date: Date::from_calendar_date(2026, time::Month::November, 25).unwrap(),
            time: Cell::at(11, 0).unwrap(),
            minutes: Minutes::new(15).unwrap(),
            until_ms: 1,
        }
    }

    #[test]
    fn a_draft_holds_neither_name_nor_phone() {
        let booking = Rc::new(Booking::default()).reduce(Action::Contact(Contact {
            name: "Günel".into(),
            phone: "0501234567".into(),
            mail: "gunel@example.az".into(),
            booked_for: Some(BookedFor::SomeoneElse),
        }));
        let json = serde_json::to_string(&*booking).unwrap();
        assert!(
            !json.contains("Günel") && !json.contains("0501234567") && !json.contains("gunel"),
            "{json}"
        );
    }

    fn held() -> Rc<Booking> {
        Rc::new(Booking::default())
            .reduce(Action::With("a".into()))
            .reduce(Action::Held("baku_1".into(), hold()))
    }

    #[test]
    fn another_service_gives_up_the_kept_time_and_keeps_the_centre() {
        let both = held().reduce(Action::With("b".into()));
        assert_eq!(
            (both.services.join(" "), both.hold.is_some()),
            ("a b".to_owned(), false)
        );
        assert_eq!(both.centre.as_deref(), Some("baku_1"));
        let held = both.reduce(Action::Held("baku_1".into(), hold()));
        let one = held.reduce(Action::Without("a".into()));
        assert_eq!(
            (one.services.join(" "), one.hold.is_some()),
            ("b".to_owned(), false)
        );
    }

    #[test]
    fn a_service_is_there_once_and_six_are_the_most() {
        assert!(held().reduce(Action::With("a".into())).hold.is_some());
        let keys = "abcdefgh".chars().map(|it| Action::With(it.into()));
        let all = keys.fold(held(), |booking, action| booking.reduce(action));
        assert_eq!(all.services.concat(), "abcdef");
        assert_eq!(all.wanted().unwrap().len(), 6);
        assert_eq!(Booking::default().wanted(), None);
    }

    #[test]
    fn after_a_booked_visit_the_next_one_begins_anew() {
        let booked = held().reduce(Action::Booked(Visit {
            reference: Reference::from_entropy([1; 8]),
            state: booking::State::Booked,
            centre: "baku_1".parse().unwrap(),
            services: held().wanted().unwrap(),
            date: hold().date,
            time: hold().time,
            minutes: hold().minutes,
            booked_for: BookedFor::Oneself,
        }));
        let next = booked.reduce(Action::With("b".into()));
        assert_eq!(
            (next.services.concat(), &next.visit, &next.centre),
            ("b".to_owned(), &None, &None)
        );
    }
}
