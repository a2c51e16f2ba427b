//! The visit being booked: what for, where, when, who; then the visit itself.

use std::rc::Rc;

use api::{Alternative, Visit};
use booking::{Cell, Minutes, Reference};
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
}

/// The visit being booked.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Booking {
    /// The service's key.
    pub service: Option<String>,
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
    /// A service was chosen; a time kept for another one is given up.
    Service(String),
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
            Action::Service(service) => {
                let again = next.service.as_ref() == Some(&service);
                next = Booking {
                    service: Some(service),
                    contact: next.contact,
                    ..Booking::default()
                };
                if again {
                    next.centre.clone_from(&self.centre);
                    next.hold.clone_from(&self.hold);
                }
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
        }));
        let json = serde_json::to_string(&*booking).unwrap();
        assert!(!json.contains("Günel") && !json.contains("0501234567"), "{json}");
    }

    #[test]
    fn another_service_gives_up_the_kept_time_and_the_same_one_keeps_it() {
        let held = Rc::new(Booking::default())
            .reduce(Action::Service("a".into()))
            .reduce(Action::Held("baku_1".into(), hold()));
        assert!(held.clone().reduce(Action::Service("a".into())).hold.is_some());
        assert!(held.reduce(Action::Service("b".into())).hold.is_none());
    }
}
