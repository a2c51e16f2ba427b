//! The one order in which people are called, and whom a counter calls next.

use std::cmp::Reverse;

use time::{Duration, PrimitiveDateTime};

use super::{Place, TicketNumber, Turn, Waiting};
use crate::Cell;
use crate::capacity::Serves;

/// From so many minutes before its start on, an appointment is due: people with one go before those without.
pub const DUE_MINUTES: i64 = 5;

/// Who comes more minutes than this after the start of an appointment waits like somebody without one.
pub const LATE_MINUTES: i64 = 10;

/// The most calls in a row that a counter may make ahead of whoever came first.
pub const MOST_AHEAD: u8 = 3;

/// Who was called in vain and came back is called again after so many others.
pub const BACK_AFTER: u16 = 3;

/// How many calls in a row a counter has made ahead of the one who came first. A new day begins with none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ahead(pub u8);

/// A call that a counter may make.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Call<'a> {
    /// Who comes.
    pub visitor: &'a Waiting,
    /// What the counter remembers for its next call.
    pub ahead: Ahead,
}

/// The order in which one counter that serves everybody would call those who wait, if nobody else came.
///
/// 1. If you have an appointment, you are called first from five minutes before its time on; the earlier time goes
///    first. Before that you are called if nobody else waits.
/// 2. Then come people whom a notice of the centre names to be called out of turn, with or without an appointment, in
///    the order in which they came.
/// 3. Then come all others, in the order in which they came.
/// 4. At every counter, at least every fourth call goes to whoever came first of the people in 2 and 3 that it serves.
///    So if you draw a ticket and two people without an appointment came before you, you are among the next twelve
///    called at the latest, whoever comes after you.
/// 5. If you come more than ten minutes late to an appointment, you wait from the moment at which you came, like
///    somebody without one.
/// 6. If you were not there when called, you can come back once. You are called again after three others, or at once
///    if nobody else waits. After that you need a new ticket.
///
/// No counter is idle while somebody waits whom it can serve. Who drew a ticket at the same second is called in the
/// order of the numbers. A device whose clock is ahead gives nobody a later place than the last.
pub fn order(waiting: &[Waiting], ahead: Ahead, now: PrimitiveDateTime) -> Vec<&Waiting> {
    let mut left: Vec<&Waiting> = waiting.iter().collect();
    let mut memory = ahead;
    let mut order = Vec::with_capacity(left.len());
    let mut calls = 0_u16;
    while let Some((index, next)) = pick(&left, calls, memory, now) {
        order.push(left.swap_remove(index));
        memory = next;
        calls = calls.saturating_add(1);
    }
    order
}

/// Whom a counter calls next: the first in the order of [`order`] of those whom it serves. `None` if it serves nobody
/// who waits.
///
/// Once the call is made, everybody else who waits has a [`Place`] [`after`](Place::after) one more.
pub fn next<'a>(
    waiting: &'a [Waiting],
    serves: &Serves,
    ahead: Ahead,
    now: PrimitiveDateTime,
) -> Option<Call<'a>> {
    let all: Vec<&Waiting> = waiting.iter().collect();
    next_of(&all, serves, 0, ahead, now)
}

/// Whom a counter calls next of these, after so many more calls of any counter.
pub(super) fn next_of<'a>(
    waiting: &[&'a Waiting],
    serves: &Serves,
    calls: u16,
    ahead: Ahead,
    now: PrimitiveDateTime,
) -> Option<Call<'a>> {
    let is_served = |visitor: &&Waiting| serves.covers(&visitor.ticket.services);
    let served: Vec<&Waiting> = waiting.iter().copied().filter(is_served).collect();
    let (index, ahead) = pick(&served, calls, ahead, now)?;
    served.get(index).map(|&visitor| Call { visitor, ahead })
}

/// The class of somebody who waits and the place in it, after so many more calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    /// Back, and enough others were called.
    Returned(Reverse<u16>),
    /// With an appointment about now.
    Due(Cell),
    /// Without one, out of turn.
    Priority(PrimitiveDateTime),
    /// Without one, in turn.
    Usual(PrimitiveDateTime),
    /// With an appointment later on.
    Early(Cell),
    /// Back, and others are to be called first.
    Resting(Reverse<u16>),
}

impl Rank {
    fn of(visitor: &Waiting, calls: u16, now: PrimitiveDateTime) -> Rank {
        if let Place::Back { calls } = visitor.place.after(calls) {
            let longest_first = Reverse(calls);
            return if calls >= BACK_AFTER {
                Rank::Returned(longest_first)
            } else {
                Rank::Resting(longest_first)
            };
        }
        let ticket = &visitor.ticket;
        let came = ticket.came.min(now);
        let in_time = |start: &Cell| (came - start.on(came.date())).whole_minutes() <= LATE_MINUTES;
        match (ticket.appointment.filter(in_time), ticket.turn) {
            (Some(start), _) if is_due(start, now) => Rank::Due(start),
            (Some(start), Turn::Usual) => Rank::Early(start),
            (_, Turn::Priority) => Rank::Priority(came),
            (None, Turn::Usual) => Rank::Usual(came),
        }
    }

    /// When somebody came who waits without an appointment that counts.
    const fn came(self) -> Option<PrimitiveDateTime> {
        match self {
            Rank::Priority(came) | Rank::Usual(came) => Some(came),
            Rank::Returned(_) | Rank::Due(_) | Rank::Early(_) | Rank::Resting(_) => None,
        }
    }
}

fn is_due(start: Cell, now: PrimitiveDateTime) -> bool {
    now >= start
        .on(now.date())
        .saturating_sub(Duration::minutes(DUE_MINUTES))
}

/// The index of whom a counter calls next after so many calls, and what it remembers then.
fn pick(visitors: &[&Waiting], calls: u16, ahead: Ahead, now: PrimitiveDateTime) -> Option<(usize, Ahead)> {
    let ranked = visitors
        .iter()
        .enumerate()
        .map(|(index, visitor)| (Rank::of(visitor, calls, now), visitor.ticket.number, index));
    let came = |(rank, number, index): (Rank, TicketNumber, usize)| Some((rank.came()?, number, index));
    let first_come = ranked.clone().filter_map(came).min().map(|(.., index)| index);
    let best = ranked.min().map(|(.., index)| index)?;
    match first_come {
        Some(first) if first == best || ahead.0 >= MOST_AHEAD => Some((first, Ahead::default())),
        Some(_) => Some((best, Ahead(ahead.0 + 1))),
        None => Some((best, Ahead::default())),
    }
}

#[cfg(test)]
mod tests;
