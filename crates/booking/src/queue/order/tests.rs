//! The order as tables, both sides of each minute, and what holds for everybody whoever comes.

use std::collections::BTreeMap;

use proptest::prelude::*;
use time::Duration;

use super::super::tests::{all_waiting, at, number, services, waiting};
use super::*;
use crate::Services;

/// What is shown, when it is, after how many calls ahead, who waits, and the order.
type Row = (&'static str, &'static str, u8, &'static str, &'static str);

#[rustfmt::skip]
const ORDERS: &[Row] = &[
    ("walk-ins by arrival", "10:00", 0,
        "A002 09:10; B001 09:05; A001 09:20", "B001 A002 A001"),
    ("the same second: by number", "10:00", 0,
        "B001 09:05; A009 09:05; A001 09:05", "A001 A009 B001"),
    ("out of turn before walk-ins", "10:00", 0,
        "A001 09:00; A002 09:10 !; A003 09:05 !", "A003 A002 A001"),
    ("due appointments before both, by their times", "10:00", 0,
        "A001 09:00 !; A002 08:00; A003 09:50 @10:05; A004 09:55 @10:00", "A004 A003 A001 A002"),
    ("an appointment from five minutes before on", "09:55", 0,
        "A001 09:00; A002 09:10 @10:00", "A002 A001"),
    ("and not a second earlier", "09:54:59", 0,
        "A001 09:00; A002 09:10 @10:00", "A001 A002"),
    ("those who are early come last, by their times", "09:00", 0,
        "A001 08:50 @11:00; A002 08:55 @10:00; A003 08:59", "A003 A002 A001"),
    ("early and out of turn: need not wait for the time", "09:00", 0,
        "A001 08:50 @11:00 !; A002 08:30", "A001 A002"),
    ("ten minutes late is in time", "10:20", 0,
        "A001 10:00; A002 10:10:59 @10:00", "A002 A001"),
    ("eleven minutes late waits from its coming", "10:20", 0,
        "A001 10:00; A002 10:11 @10:00; A003 10:12", "A001 A002 A003"),
    ("late and out of turn stays out of turn", "10:20", 0,
        "A001 10:00; A002 10:11 @10:00 !", "A002 A001"),
    ("in time, but called long after: still by its time", "11:00", 0,
        "A001 09:00; A002 10:05 @10:00; A003 10:50 @10:55", "A002 A003 A001"),
    ("after three calls ahead, whoever came first", "10:00", 0,
        "A001 09:00; A002 09:01 !; A003 09:02 !; A004 09:03 !; A005 09:04 !; A006 09:05 !",
        "A002 A003 A004 A001 A005 A006"),
    ("calls ahead made before count", "10:00", 2,
        "A001 09:00; A002 09:01 !; A003 09:02 !; A004 09:03 !", "A002 A001 A003 A004"),
    ("three made before: at once", "10:00", 3,
        "A001 09:00; A002 09:50 @10:00", "A001 A002"),
    ("whoever came first may be out of turn and is then no call ahead", "10:00", 2,
        "A001 09:00 !; A002 09:01; A003 09:02 !; A004 09:03 !; A005 09:04 !; A006 09:05 !",
        "A001 A003 A004 A005 A002 A006"),
    ("with only appointments nobody is passed over", "10:00", 3,
        "A001 09:50 @10:00; A002 09:50 @09:55", "A002 A001"),
    ("somebody back: after three others", "10:00", 0,
        "A001 08:00 +0; A002 09:00; A003 09:01; A004 09:02; A005 09:03", "A002 A003 A004 A001 A005"),
    ("somebody back for one call: after two others", "10:00", 0,
        "A001 08:00 +1; A002 09:00; A003 09:01; A004 09:02", "A002 A003 A001 A004"),
    ("somebody back: at once if nobody else waits", "10:00", 0,
        "A001 08:00 +0", "A001"),
    ("two are back: the one that is back longer first", "10:00", 0,
        "A001 08:00 +3; A002 08:10 +4; A003 09:50 @10:00", "A002 A001 A003"),
    ("a clock that is ahead gives the last place", "10:00", 0,
        "A001 12:00; A002 09:59; A003 10:00", "A002 A001 A003"),
];

#[test]
fn the_order_is_as_the_tables_say() {
    for (what, now, ahead, table, expected) in ORDERS {
        let visitors = all_waiting(table);
        let order = order(&visitors, Ahead(*ahead), at(now));
        let numbers: Vec<String> = order
            .iter()
            .map(|visitor| visitor.ticket.number.to_string())
            .collect();
        assert_eq!(numbers.join(" "), *expected, "{what}");
    }
}

#[test]
fn a_counter_takes_the_first_whom_it_serves() {
    let visitors = all_waiting("A001 09:00; A002 09:10 =card; A003 09:20 @10:00; A004 09:30 =funeral");
    let called = |serves: &[&str]| {
        let serves = Serves::Only(serves.iter().map(|name| name.parse().unwrap()).collect());
        next(&visitors, &serves, Ahead(0), at("10:00")).map(|call| call.visitor.ticket.number)
    };
    assert_eq!(called(&["pension", "card"]), Some(number("A003")));
    assert_eq!(called(&["card", "funeral"]), Some(number("A002")));
    assert_eq!(called(&["funeral"]), Some(number("A004")));
    assert_eq!(called(&["other"]), None);
    let mut both = waiting("A005 08:00");
    both.ticket.services = Services::try_from(
        [services("card"), services("pension")]
            .map(|s| s[0].clone())
            .to_vec(),
    )
    .unwrap();
    let pension = Serves::Only(services("pension").iter().cloned().collect());
    let visitors = [both];
    assert_eq!(next(&visitors, &pension, Ahead(0), at("10:00")), None);
    assert!(next(&visitors, &Serves::All, Ahead(0), at("10:00")).is_some());
}

#[test]
fn a_counter_remembers_how_many_it_called_ahead() {
    let memory = |table: &str, ahead| {
        let visitors = all_waiting(table);
        next(&visitors, &Serves::All, Ahead(ahead), at("10:00"))
            .unwrap()
            .ahead
            .0
    };
    let passed_over = "A001 09:00; A002 09:10 !";
    assert_eq!(
        [0, 1, 2, 3, 9].map(|ahead| memory(passed_over, ahead)),
        [1, 2, 3, 0, 0]
    );
    assert_eq!(memory("A001 09:00", 2), 0, "who came first was called");
    assert_eq!(memory("A001 09:50 @10:00", 2), 0, "nobody was passed over");
}

fn any_waiting(letter: char) -> impl Strategy<Value = Vec<Waiting>> {
    let start = prop::option::of(100_u16..140);
    let back = prop::option::weighted(0.2, 0_u16..5);
    let service = prop::sample::select(vec!["pension", "card", "funeral"]);
    let any = (0_i64..180, start, any::<bool>(), back, service);
    prop::collection::vec(any, 0..24).prop_map(move |all| {
        let visitors = (1..)
            .zip(all)
            .map(|(digits, (minute, start, out_of_turn, back, service))| {
                let mut visitor = waiting(&format!("{letter}{digits:03} 08:00"));
                visitor.ticket.came += Duration::minutes(minute);
                visitor.ticket.appointment = start.and_then(Cell::new);
                visitor.ticket.turn = if out_of_turn { Turn::Priority } else { Turn::Usual };
                visitor.ticket.services = services(service);
                visitor.place = back.map_or(Place::Own, |calls| Place::Back { calls });
                visitor
            });
        visitors.collect()
    })
}

/// Whether somebody waits without an appointment that counts, and since when.
fn since(visitor: &Waiting, now: PrimitiveDateTime) -> Option<(PrimitiveDateTime, TicketNumber)> {
    let came = Rank::of(visitor, 0, now).came()?;
    Some((came, visitor.ticket.number))
}

proptest! {
    #[test]
    fn everybody_is_in_the_order_once_whoever_is_told_of_first(
        visitors in any_waiting('A'), turned in any::<prop::sample::Index>(), ahead in 0_u8..5, minute in 0_i64..240,
    ) {
        let now = at("08:00") + Duration::minutes(minute);
        let order_of = |visitors: &[Waiting]| {
            order(visitors, Ahead(ahead), now).iter().map(|visitor| visitor.ticket.number).collect::<Vec<_>>()
        };
        let mut numbers = order_of(&visitors);
        let mut other = visitors.clone();
        other.reverse();
        if !other.is_empty() {
            let middle = turned.index(other.len());
            other.rotate_left(middle);
        }
        prop_assert_eq!(&numbers, &order_of(&other));
        numbers.sort_unstable();
        prop_assert_eq!(numbers, visitors.iter().map(|visitor| visitor.ticket.number).collect::<Vec<_>>());
    }

    #[test]
    fn the_order_is_what_calling_one_after_the_other_gives(
        visitors in any_waiting('A'), ahead in 0_u8..5, minute in 0_i64..240,
    ) {
        let now = at("08:00") + Duration::minutes(minute);
        let expected: Vec<_> = order(&visitors, Ahead(ahead), now).iter().map(|v| v.ticket.number).collect();
        let mut left = visitors.clone();
        let mut memory = Ahead(ahead);
        let mut called = Vec::new();
        while let Some(call) = next(&left, &Serves::All, memory, now) {
            let number = call.visitor.ticket.number;
            memory = call.ahead;
            called.push(number);
            left.retain(|visitor| visitor.ticket.number != number);
            for visitor in &mut left {
                visitor.place = visitor.place.after(1);
            }
        }
        prop_assert_eq!(called, expected);
    }

    #[test]
    fn no_counter_is_idle_while_it_can_serve_somebody(
        visitors in any_waiting('A'), ahead in 0_u8..5, minute in 0_i64..240,
        served in prop::sample::subsequence(vec!["pension", "card", "funeral"], 0..=3),
    ) {
        let serves = Serves::Only(served.iter().map(|name| name.parse().unwrap()).collect());
        let can = visitors.iter().any(|visitor| serves.covers(&visitor.ticket.services));
        let call = next(&visitors, &serves, Ahead(ahead), at("08:00") + Duration::minutes(minute));
        prop_assert_eq!(call.is_some(), can);
        prop_assert!(call.is_none_or(|call| serves.covers(&call.visitor.ticket.services)));
    }

    /// Two counters, one of which serves everybody, while at every call somebody else comes.
    #[test]
    fn nobody_starves_whoever_comes_after(
        first in any_waiting('A'),
        later in any_waiting('B'),
        counters in prop::collection::vec(0_usize..2, 200),
    ) {
        let serves = [Serves::All, Serves::Only(services("card").iter().cloned().collect())];
        let mut memory = [Ahead(0); 2];
        let mut now = at("11:00");
        let mut left = first;
        // Who waits without an appointment is called by the first counter within four calls for everybody before them.
        let mut all: Vec<_> = left.iter().filter_map(|visitor| since(visitor, now)).collect();
        all.sort_unstable();
        let bound: BTreeMap<TicketNumber, usize> =
            (1..).zip(all).map(|(place, (_, number))| (number, 4 * place)).collect();
        let mut calls = 0;
        let mut later = later.into_iter().cycle();
        for (digits, counter) in (1..).zip(counters) {
            if let Some(mut visitor) = later.next() {
                visitor.ticket.number = number(&format!("X{digits:03}"));
                visitor.ticket.came = now;
                visitor.ticket.appointment = visitor.ticket.appointment.map(|_| Cell::at(11, 0).unwrap());
                left.push(visitor);
            }
            now += Duration::SECOND;
            let Some(call) = next(&left, &serves[counter], memory[counter], now) else { continue };
            let called = call.visitor.ticket.number;
            memory[counter] = call.ahead;
            calls += usize::from(counter == 0);
            left.retain(|visitor| visitor.ticket.number != called);
            for visitor in &mut left {
                visitor.place = visitor.place.after(1);
            }
            for visitor in &left {
                let most = bound.get(&visitor.ticket.number);
                prop_assert!(most.is_none_or(|&most| calls < most), "{} after {} calls", visitor.ticket.number, calls);
            }
        }
    }
}
