//! What a hall is asked, as a table, and that no hall has no answer.

use proptest::prelude::*;

use super::super::tests::{all_waiting, at, number, services};
use super::*;

/// Counters with a line each: what they serve, and what they are busy with: planned minutes and since when.
fn counters(table: &str) -> Vec<Open> {
    let lines = table.split(';').map(str::trim).filter(|line| !line.is_empty());
    lines
        .map(|line| {
            let words: Vec<&str> = line.split_whitespace().collect();
            let serves = match words[0] {
                "all" => Serves::All,
                name => Serves::Only([name.parse().unwrap()].into()),
            };
            let busy = words.get(1).map(|minutes| Busy {
                planned: Minutes::new(minutes.parse().unwrap()).unwrap(),
                since: at(words[2]),
            });
            Open {
                serves,
                ahead: Ahead(0),
                busy,
            }
        })
        .collect()
}

/// Appointments with a line each: start and planned minutes, all for the pension.
fn booked(table: &str) -> Vec<Booked> {
    let lines = table.split(';').map(str::trim).filter(|line| !line.is_empty());
    lines
        .map(|line| {
            let (start, minutes) = line.split_once(' ').unwrap();
            Booked {
                start: start.parse().unwrap(),
                services: services("pension"),
                minutes: Minutes::new(minutes.parse().unwrap()).unwrap(),
            }
        })
        .collect()
}

/// What is shown, who waits, who is booked, the counters, and in how many seconds at 10:00 A001 is called.
type Row = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    Option<u32>,
);

#[rustfmt::skip]
const HALLS: &[Row] = &[
    ("nobody at the counters", "A001 09:58", "", "", None),
    ("nobody who serves it", "A001 09:58", "", "card; card", None),
    ("no such number", "A002 09:58", "", "all", None),
    ("an idle counter", "A001 09:58", "", "all", Some(0)),
    ("an idle counter that serves others", "A001 09:58", "", "card; all 10 09:56", Some(360)),
    ("the rest of what is under way", "A001 09:58", "", "all 10 09:56; all 7 09:58", Some(300)),
    ("what takes long goes on for a third", "A001 09:58", "", "all 6 09:40", Some(120)),
    ("a clock behind", "A001 09:58", "", "all 6 10:30", Some(360)),
    ("those before, one after the other", "A001 09:58; A002 09:50 *5; A003 09:51 *10", "", "all", Some(900)),
    ("those before share the counters", "A001 09:58; A002 09:50 *5; A003 09:51 *10", "", "all; all", Some(300)),
    ("those before whom another counter serves", "A001 09:58; A002 09:50 *5 =card", "", "card; pension", Some(0)),
    ("those after do not matter", "A001 09:58; A002 09:59 *5", "", "all", Some(0)),
    ("who is booked comes and is called first",
        "A001 09:58; A002 09:50 *5", "10:05 15", "all", Some(1200)),
    ("who is booked later is called later",
        "A001 09:58; A002 09:50 *5", "10:15 15", "all", Some(300)),
    ("who is booked and overdue is thought to come now",
        "A001 09:58", "09:55 15", "all", Some(900)),
    ("the same, where another counter is no help",
        "A001 09:58; A002 09:50 *60", "10:10 20", "pension; card", Some(3600 + 1200)),
];

/// What is thought of the call of A001: in how many seconds, and their scatter.
fn of_first(hall: &Hall, wanted: fn(u32, u32) -> u32) -> Option<u32> {
    let is_first = |visitor: &Waiting| visitor.ticket.number == number("A001");
    hall.think_on(|visitor, seconds, scatter| is_first(visitor).then(|| wanted(seconds, scatter)))
}

#[test]
fn the_counters_are_thought_on_as_the_table_says() {
    let pace = Pace::default();
    for (what, waiting, coming, staffed, expected) in HALLS {
        let hall = Hall {
            waiting: &all_waiting(waiting),
            booked: &booked(coming),
            counters: &counters(staffed),
            pace,
            now: at("10:00"),
        };
        let seconds = of_first(&hall, |seconds, _| seconds);
        assert_eq!(seconds, *expected, "{what}");
        assert_eq!(hall.wait(number("A001")) == Wait::Unknown, expected.is_none());
    }
}

#[test]
fn services_scatter_each_for_itself_and_the_counters_share_it() {
    let scatter = |waiting, staffed| {
        let hall = Hall {
            waiting: &all_waiting(waiting),
            booked: &[],
            counters: &counters(staffed),
            pace: Pace::default(),
            now: at("10:00"),
        };
        of_first(&hall, |_, scatter| scatter)
    };
    assert_eq!(scatter("A001 09:58", "all 10 10:00"), Some(600));
    assert_eq!(scatter("A001 09:58", "all 3 10:00; all 4 10:00"), Some(150));
    let four = "A001 09:58; A002 09:50 *5; A003 09:50 *5; A004 09:50 *5; A005 09:50 *5";
    assert_eq!(scatter(four, "all"), Some(600), "twice that of one");
}

proptest! {
    #[test]
    fn every_hall_has_an_answer(
        waiting in prop::collection::vec(("0[89]:[0-5][0-9]", 1_u16..60, prop::bool::ANY), 0..12),
        coming in prop::collection::vec((0_u16..288, 1_u16..60), 0..6),
        staffed in prop::collection::vec(prop::sample::select(vec!["all", "pension", "card 9 09:50", "all 7 10:30"]), 0..4),
        nanosecond in 0_u32..1_000_000_000,
    ) {
        let lines = (1..).zip(&waiting).map(|(digits, (came, minutes, is_card))| {
            format!("A{digits:03} {came} *{minutes} ={}", if *is_card { "card" } else { "pension" })
        });
        let waiting = all_waiting(&lines.collect::<Vec<_>>().join(";"));
        let coming = coming.into_iter().map(|(cell, minutes)| Booked {
            start: Cell::new(cell).unwrap(),
            services: services("pension"),
            minutes: Minutes::new(minutes).unwrap(),
        });
        let counters = counters(&staffed.join(";"));
        let hall = Hall {
            waiting: &waiting,
            booked: &coming.collect::<Vec<_>>(),
            counters: &counters,
            pace: Pace::default(),
            now: at("10:00").replace_nanosecond(nanosecond).unwrap(),
        };
        for visitor in &waiting {
            let is_served = counters.iter().any(|open| open.serves.covers(&visitor.ticket.services));
            match hall.wait(visitor.ticket.number) {
                Wait::Between(band) => prop_assert!(is_served && band.least <= band.most),
                Wait::Unknown => prop_assert!(!is_served),
            }
        }
        let waits = hall.waits();
        for visitor in &waiting {
            let number = visitor.ticket.number;
            let listed = waits.iter().find(|(it, _)| *it == number);
            let alone = hall.wait(number);
            prop_assert_eq!(listed.map_or(Wait::Unknown, |(_, band)| Wait::Between(*band)), alone);
        }
    }
}
