//! Small makers of what a queue is told.

use time::{Date, Month, PrimitiveDateTime, Time};

use super::{Ticket, TicketNumber, Turn};
use crate::{ServiceKey, Services};

/// A day of November 2026; the 23rd is a Monday.
pub(super) fn date(day: u8) -> Date {
    Date::from_calendar_date(2026, Month::November, day).unwrap()
}

/// A time of Monday the 23rd, such as "09:05" or "09:05:30".
pub(super) fn at(clock: &str) -> PrimitiveDateTime {
    let mut parts = clock.split(':').map(|part| part.parse::<u8>().unwrap());
    let mut part = || parts.next().unwrap_or(0);
    PrimitiveDateTime::new(date(23), Time::from_hms(part(), part(), part()).unwrap())
}

pub(super) fn number(text: &str) -> TicketNumber {
    text.parse().unwrap()
}

pub(super) fn services(name: &str) -> Services {
    Services::from(name.parse::<ServiceKey>().unwrap())
}

/// A walk-in's ticket.
pub(super) fn ticket(text: &str, came: &str) -> Ticket {
    Ticket {
        number: number(text),
        came: at(came),
        services: services("pension"),
        appointment: None,
        turn: Turn::Usual,
    }
}
