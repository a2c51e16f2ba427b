//! The life of a place in the waiting list: its states, what can happen to it, and what follows.

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

use crate::wire_text::wire_text;

/// Where a place in the list stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// No time is free yet that suits.
    Waiting,
    /// A time is kept for the person until they answer, or until the deadline.
    Offered,
    /// The person took a time: there is a visit now.
    Met,
    /// The person left the list.
    Left,
    /// The last offer was not taken, or the days are over.
    Ended,
}

impl State {
    /// All states, in the order of a place's life.
    pub const ALL: [State; 5] = [
        State::Waiting,
        State::Offered,
        State::Met,
        State::Left,
        State::Ended,
    ];

    /// Its name in data.
    pub const fn as_str(self) -> &'static str {
        match self {
            State::Waiting => "waiting",
            State::Offered => "offered",
            State::Met => "met",
            State::Left => "left",
            State::Ended => "ended",
        }
    }

    /// Whether something can still become of it.
    pub const fn is_open(self) -> bool {
        match self {
            State::Waiting | State::Offered => true,
            State::Met | State::Left | State::Ended => false,
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
#[error("no place in the waiting list is in a state of this name")]
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

/// What can happen to a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// A time became free that suits.
    Offer,
    /// The person takes it.
    Accept,
    /// The time goes to the next: declined, not answered, or the centre cannot keep it.
    Pass,
    /// The person waits no longer.
    Leave,
    /// Its last offer has passed, or its last day.
    End,
}

/// An event that means nothing in this state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("a place that is {state} cannot take the event {event:?}")]
pub struct Refused {
    /// The state, which stays.
    pub state: State,
    /// What was asked.
    pub event: Event,
}

/// The state after an event.
pub fn apply(state: State, event: Event) -> Result<State, Refused> {
    match (state, event) {
        (State::Waiting, Event::Offer) => Ok(State::Offered),
        (State::Offered, Event::Accept) => Ok(State::Met),
        (State::Offered, Event::Pass) => Ok(State::Waiting),
        (State::Waiting | State::Offered, Event::Leave) => Ok(State::Left),
        (State::Waiting | State::Offered, Event::End) => Ok(State::Ended),
        (state, event) => Err(Refused { state, event }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const EVENTS: [Event; 5] = [Event::Offer, Event::Accept, Event::Pass, Event::Leave, Event::End];

    /// Rows in the order of `State::ALL`, columns in the order of `EVENTS`; a dot is a refusal.
    const TABLE: &str = "
        offered .   .       left ended
        .       met waiting left ended
        .       .   .       .    .
        .       .   .       .    .
        .       .   .       .    .";

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
            let lives_on = EVENTS.iter().any(|&event| apply(state, event).is_ok());
            assert_eq!(lives_on, state.is_open(), "{state}");
        }
        assert_eq!(cells.next(), None);
        assert_eq!("Met".parse::<State>(), Err(UnknownState));
    }
}
