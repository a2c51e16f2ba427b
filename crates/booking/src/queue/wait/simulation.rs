//! Synthetic days of a centre, to measure how often the band holds.
//!
//! A centre of seven receives about 415 of the 2,900 services a day that the ministry counts, of 7 min 05 s on average.
//! How people come over the day, how many have appointments, and how service times scatter are assumptions.

use std::collections::BTreeMap;

use time::{Duration, PrimitiveDateTime};

use super::super::tests::{at, services, waiting};
use super::*;
use crate::queue::{Call, next};

/// Visitors by hour from 09:00 on, of 415.
const BY_HOUR: [u64; 9] = [60, 75, 65, 50, 40, 45, 40, 30, 10];

/// Real minutes in percent of the planned ones, each as likely: 83 on average, a few very long.
const PERCENTS: [u16; 40] = [
    18, 24, 28, 31, 34, 36, 39, 41, 43, 46, 48, 50, 52, 54, 57, 59, 61, 64, 66, 69, 71, 74, 77, 80, 83, 87,
    90, 94, 98, 103, 108, 113, 119, 126, 135, 145, 158, 176, 204, 269,
];

/// Counters, the last of which serve two kinds of services only.
const COUNTERS: usize = 7;
const NARROW: usize = 2;

/// What becomes of chance: the same seed, the same days.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }

    fn one_of<T: Copy>(&mut self, list: &[T]) -> T {
        list[usize::try_from(self.below(list.len() as u64)).unwrap()]
    }

    /// A second of the day, as people come.
    fn second(&mut self) -> i64 {
        let mut visitor = self.below(BY_HOUR.iter().sum());
        let hour = BY_HOUR.iter().position(|&count| {
            let is_here = visitor < count;
            visitor = visitor.saturating_sub(count);
            is_here
        });
        i64::try_from(hour.unwrap() as u64 * 3600 + self.below(3600)).unwrap()
    }

    fn visitor(&mut self, digits: usize) -> Waiting {
        let mut visitor = waiting(&format!("A{digits:03} 09:00"));
        visitor.minutes = Minutes::new(self.one_of(&[5, 5, 5, 5, 10, 10, 10, 10, 15, 10])).unwrap();
        visitor.ticket.services = services(self.one_of(&["pension", "card", "funeral"]));
        let mut second = self.second();
        if self.below(100) < 25 {
            let cell = second / 300;
            visitor.ticket.appointment = Cell::new(108 + u16::try_from(cell).unwrap());
            let early = if self.below(10) == 0 { -1200 } else { 900 };
            second = cell * 300 - i64::try_from(self.below(1200)).unwrap() * early / 1200;
        } else if self.below(100) < 8 {
            visitor.ticket.turn = Turn::Priority;
        }
        visitor.ticket.came += Duration::seconds(second.max(0));
        visitor
    }

    fn day(&mut self) -> Vec<Waiting> {
        let count = usize::try_from(365 + self.below(101)).unwrap();
        (1..=count).map(|digits| self.visitor(digits)).collect()
    }

    fn real_seconds(&mut self, visitor: &Waiting) -> i64 {
        i64::from(visitor.minutes.get()) * 60 * i64::from(self.one_of(&PERCENTS)) / 100
    }
}

/// A wait as it was foretold, and as it was, in seconds.
struct Foretold {
    band: Band,
    real: i64,
    appointment: Option<Cell>,
}

/// What the centre knows of somebody who has not come.
fn booked(visitor: &Waiting) -> Option<Booked> {
    let start = visitor.ticket.appointment?;
    Some(Booked {
        start,
        services: visitor.ticket.services.clone(),
        minutes: visitor.minutes,
    })
}

/// Lets a day pass second by second: people come, counters call, and whoever cannot be called at once is told a band.
fn pass(chance: &mut Chance, pace: Pace) -> Vec<Foretold> {
    let mut coming = chance.day();
    coming.sort_by_key(|visitor| std::cmp::Reverse(visitor.ticket.came));
    let narrow = ["pension", "card"].map(|name| name.parse().unwrap());
    let mut counters: Vec<(Open, PrimitiveDateTime)> = (0..COUNTERS)
        .map(|index| {
            let serves = if index < COUNTERS - NARROW {
                Serves::All
            } else {
                Serves::Only(narrow.clone().into())
            };
            (
                Open {
                    serves,
                    ahead: Ahead(0),
                    busy: None,
                },
                at("09:00"),
            )
        })
        .collect();
    let mut left: Vec<Waiting> = Vec::new();
    let mut told: BTreeMap<TicketNumber, Band> = BTreeMap::new();
    let mut results = Vec::new();
    let mut now = at("09:00");
    while !coming.is_empty() || !left.is_empty() {
        let mut new = Vec::new();
        while let Some(visitor) = coming.pop_if(|visitor| visitor.ticket.came <= now) {
            new.push(visitor.ticket.number);
            left.push(visitor);
        }
        for (open, until) in &mut counters {
            if *until > now {
                continue;
            }
            open.busy = None;
            let Some(Call { visitor, ahead }) = next(&left, &open.serves, open.ahead, now) else {
                continue;
            };
            let visitor = visitor.clone();
            open.ahead = ahead;
            open.busy = Some(Busy {
                planned: visitor.minutes,
                since: now,
            });
            *until = now + Duration::seconds(chance.real_seconds(&visitor));
            left.retain(|other| other.ticket.number != visitor.ticket.number);
            if let Some(band) = told.remove(&visitor.ticket.number) {
                let real = (now - visitor.ticket.came).whole_seconds();
                results.push(Foretold {
                    band,
                    real,
                    appointment: visitor.ticket.appointment,
                });
            }
        }
        new.retain(|&number| left.iter().any(|visitor| visitor.ticket.number == number));
        if !new.is_empty() {
            let open: Vec<Open> = counters.iter().map(|(open, _)| open.clone()).collect();
            let booked: Vec<Booked> = coming.iter().filter_map(booked).collect();
            let hall = Hall {
                waiting: &left,
                booked: &booked,
                counters: &open,
                pace,
                now,
            };
            for number in new {
                let Wait::Between(band) = hall.wait(number) else {
                    panic!("somebody serves everybody")
                };
                told.insert(number, band);
            }
        }
        now += Duration::SECOND;
    }
    results
}

fn percent(part: usize, all: usize) -> usize {
    part * 100 / all.max(1)
}

fn median(mut list: Vec<i64>) -> i64 {
    list.sort_unstable();
    list[list.len() / 2]
}

/// The middle of a band, in seconds.
fn middle(band: Band) -> i64 {
    i64::from(band.least + band.most) * 30
}

fn report(what: &str, results: &[&Foretold]) -> (usize, i64) {
    let below = |it: &&&Foretold| it.real < i64::from(it.band.least) * 60;
    let above = |it: &&&Foretold| it.real > i64::from(it.band.most) * 60;
    let (below, above) = (
        results.iter().filter(below).count(),
        results.iter().filter(above).count(),
    );
    let held = percent(results.len() - below - above, results.len());
    let error = |it: &&Foretold| (it.real - middle(it.band)).abs();
    let error = median(results.iter().map(error).collect());
    let width = median(
        results
            .iter()
            .map(|it| i64::from(it.band.most - it.band.least))
            .collect(),
    );
    let real = median(results.iter().map(|it| it.real).collect());
    println!(
        "{what}: {} waits, median {real} s; band holds {held} %, shorter {} %, longer {} %; \
         median width {width} min, median error of the middle {error} s",
        results.len(),
        percent(below, results.len()),
        percent(above, results.len()),
    );
    (held, error)
}

#[test]
fn the_band_holds_about_four_times_out_of_five() {
    let quarter = |seed| {
        let mut chance = Chance(seed);
        let measured = (0..2000).map(|_| chance.one_of(&PERCENTS)).collect();
        let pace = Pace::measured(measured).unwrap();
        (0..60)
            .flat_map(|_| pass(&mut chance, pace))
            .collect::<Vec<Foretold>>()
    };
    // The band was tuned on the days of seeds 1 to 4.
    let results: Vec<Foretold> = (11..=14).flat_map(quarter).collect();
    let of = |wanted: fn(&Foretold) -> bool| results.iter().filter(|it| wanted(it)).collect::<Vec<_>>();
    let (held, error) = report("all", &of(|_| true));
    report("without appointment", &of(|it| it.appointment.is_none()));
    report("with appointment", &of(|it| it.appointment.is_some()));
    report("foretold up to 10 min", &of(|it| middle(it.band) <= 600));
    report(
        "foretold 10 to 30 min",
        &of(|it| (601..=1800).contains(&middle(it.band))),
    );
    report("foretold longer", &of(|it| middle(it.band) > 1800));
    assert!((75..=90).contains(&held), "{held}");
    assert!(error < 180, "{error}");
}
