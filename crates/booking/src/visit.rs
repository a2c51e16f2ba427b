//! The life of a visit: its states, what can happen to it, and the one function that says what follows.
//!
//! Somebody who comes without an appointment has a visit too: it begins as checked in and has no cells.

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

use crate::wire_text::wire_text;

/// Where a visit stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// Its time is kept for a few minutes while the visitor writes name and phone.
    Held,
    /// It will take place.
    Booked,
    /// The visitor is in the centre and waits.
    CheckedIn,
    /// The visitor has been called to a counter.
    Called,
    /// It has taken place.
    Served,
    /// The visitor gave it up.
    Cancelled,
    /// It was held and not confirmed in time.
    Expired,
    /// The visitor did not come, or not when called.
    Missed,
}

impl State {
    /// All states, in the order of a visit's life.
    pub const ALL: [State; 8] = [
        State::Held,
        State::Booked,
        State::CheckedIn,
        State::Called,
        State::Served,
        State::Cancelled,
        State::Expired,
        State::Missed,
    ];

    /// Its name in data.
    pub const fn as_str(self) -> &'static str {
        match self {
            State::Held => "held",
            State::Booked => "booked",
            State::CheckedIn => "checked_in",
            State::Called => "called",
            State::Served => "served",
            State::Cancelled => "cancelled",
            State::Expired => "expired",
            State::Missed => "missed",
        }
    }

    /// Whether a visit in this state occupies the cells it has.
    pub const fn is_active(self) -> bool {
        match self {
            State::Held | State::Booked | State::CheckedIn | State::Called => true,
            State::Served | State::Cancelled | State::Expired | State::Missed => false,
        }
    }
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A text that names no state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("no visit is in a state of this name")]
pub struct UnknownState;

impl FromStr for State {
    type Err = UnknownState;

    fn from_str(text: &str) -> Result<Self, UnknownState> {
        State::ALL
            .into_iter()
            .find(|state| state.as_str() == text)
            .ok_or(UnknownState)
    }
}

wire_text!(State);

/// What can happen to a visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// The visitor gave name and phone. Whoever applies it to an expired hold makes sure the cells are still free.
    Confirm,
    /// The visitor gave up a time that was only held.
    Release,
    /// The minutes of holding have passed and somebody else needs the cells.
    Expire,
    /// The visitor takes another time for a booked visit.
    Move,
    /// The visitor gave up a booked visit.
    Cancel,
    /// The visitor reported in the centre.
    CheckIn,
    /// A counter is free for the visitor.
    Call,
    /// The visitor is called once more, to the same counter.
    Recall,
    /// The operator is done.
    Serve,
    /// The visitor was not there.
    Miss,
    /// The visitor is there after all and waits again. The cells went when the visit was missed and stay gone; that
    /// it happens once is the queue's business ([`Place::back`](crate::queue::Place::back)).
    Return,
}

/// An event that means nothing in this state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("a visit that is {state} cannot take the event {event:?}")]
pub struct Refused {
    /// The state, which stays.
    pub state: State,
    /// What was asked.
    pub event: Event,
}

/// The state after an event.
pub fn apply(state: State, event: Event) -> Result<State, Refused> {
    match (state, event) {
        (State::Held | State::Expired, Event::Confirm) => Ok(State::Booked),
        (State::Booked, Event::Move) => Ok(State::Booked),
        (State::Held, Event::Release) => Ok(State::Cancelled),
        (State::Held, Event::Expire) => Ok(State::Expired),
        (State::Booked | State::CheckedIn, Event::Cancel) => Ok(State::Cancelled),
        (State::Booked, Event::CheckIn) => Ok(State::CheckedIn),
        (State::CheckedIn, Event::Call) => Ok(State::Called),
        (State::Called, Event::Recall) => Ok(State::Called),
        (State::Called, Event::Serve) => Ok(State::Served),
        (State::Booked | State::Called, Event::Miss) => Ok(State::Missed),
        (State::Missed, Event::Return) => Ok(State::CheckedIn),
        (state, event) => Err(Refused { state, event }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const EVENTS: [Event; 11] = [
        Event::Confirm,
        Event::Release,
        Event::Expire,
        Event::Move,
        Event::Cancel,
        Event::CheckIn,
        Event::Call,
        Event::Recall,
        Event::Serve,
        Event::Miss,
        Event::Return,
    ];

    /// Rows in the order of `State::ALL`, columns in the order of `EVENTS`; a dot is a refusal.
    const TABLE: &str = "
        booked cancelled expired .      .         .          .      .      .      .      .
        .      .         .       booked cancelled checked_in .      .      .      missed .
        .      .         .       .      cancelled .          called .      .      .      .
        .      .         .       .      .         .          .      called served missed .
        .      .         .       .      .         .          .      .      .      .      .
        .      .         .       .      .         .          .      .      .      .      .
        booked .         .       .      .         .          .      .      .      .      .
        .      .         .       .      .         .          .      .      .      .      checked_in";

    #[test]
    fn every_state_and_event_follows_the_table() {
        let mut cells = TABLE.split_whitespace();
        for state in State::ALL {
            for event in EVENTS {
                let expected = match cells.next().unwrap() {
                    "." => Err(Refused { state, event }),
                    name => Ok(name.parse().unwrap()),
                };
                assert_eq!(apply(state, event), expected, "{state} {event:?}");
            }
        }
        assert_eq!(cells.next(), None);
    }

    #[test]
    fn a_visit_that_took_place_or_was_given_up_never_comes_back() {
        for state in [State::Served, State::Cancelled] {
            assert!(
                EVENTS.iter().all(|&event| apply(state, event).is_err()),
                "{state}"
            );
        }
    }

    #[test]
    fn names_are_read_back() {
        for state in State::ALL {
            assert_eq!(state.as_str().parse(), Ok(state));
        }
        assert_eq!("Held".parse::<State>(), Err(UnknownState));
    }
}
