//! Small makers of what a queue is told.

use time::{Date, Month, PrimitiveDateTime, Time};

use super::{Place, Ticket, TicketNumber, Turn, Waiting};
use crate::{Minutes, ServiceKey, Services};

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

/// Somebody who waits, as a line of a table: number, when they came, and what sets them apart: `@10:00` an appointment,
/// `!` out of turn, `+2` back and two others called since, `=card` a service other than the pension, `*15` planned
/// minutes other than seven.
pub(super) fn waiting(line: &str) -> Waiting {
    let mut words = line.split_whitespace();
    let mut visitor = Waiting {
        ticket: ticket(words.next().unwrap(), words.next().unwrap()),
        minutes: Minutes::new(7).unwrap(),
        place: Place::Own,
    };
    for word in words {
        match word.split_at(1) {
            ("@", start) => visitor.ticket.appointment = Some(start.parse().unwrap()),
            ("!", _) => visitor.ticket.turn = Turn::Priority,
            ("+", calls) => {
                visitor.place = Place::Back {
                    calls: calls.parse().unwrap(),
                }
            }
            ("=", name) => visitor.ticket.services = services(name),
            ("*", minutes) => visitor.minutes = Minutes::new(minutes.parse().unwrap()).unwrap(),
            _ => panic!("{word}"),
        }
    }
    visitor
}

/// Those of a table with a line each, separated by semicolons.
pub(super) fn all_waiting(table: &str) -> Vec<Waiting> {
    let lines = table.split(';').map(str::trim);
    lines.filter(|line| !line.is_empty()).map(waiting).collect()
}
