//! Starts of a day: the grid, the counters, the kept share, and what holds for every plan.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::super::tests::{
    any_opening, any_services, any_shifts, any_span, date, key, on_mondays, opening, services, shift, span,
};
use super::super::{Capacity, Serves, Shift};
use crate::slots::{CellSet, Counter, Opening, Start};
use crate::{Cell, Minutes, Services, Span};

type Taken = BTreeMap<Counter, CellSet>;

fn starts(
    capacity: &Capacity,
    services: &Services,
    length: u16,
    earliest: Cell,
    taken: &Taken,
) -> Vec<Start> {
    let plan = capacity.on(date(23)).unwrap();
    plan.starts(services, Minutes::new(length).unwrap(), earliest, taken)
}

/// Counters that are staffed all day for everything.
fn staffed(counters: u16) -> Vec<Shift> {
    (1..=counters)
        .map(|number| shift(number, opening("00:00", "23:55"), Serves::All))
        .collect()
}

fn taken(visits: &[(u16, Span)]) -> Taken {
    let mut taken = Taken::new();
    for &(counter, span) in visits {
        taken.entry(Counter(counter)).or_default().insert(span);
    }
    taken
}

/// The starts between nine and ten as text, each with its counter.
fn written(shifts: Vec<Shift>, percent: u8, length: u16, earliest: &str, taken: &Taken) -> String {
    let capacity = on_mondays(opening("09:00", "10:00"), shifts, percent);
    let starts = starts(
        &capacity,
        &services(&["card"]),
        length,
        earliest.parse().unwrap(),
        taken,
    );
    let each = starts.iter().map(|start| match start.counter {
        Some(Counter(counter)) => format!("{}={counter}", start.at),
        None => start.at.to_string(),
    });
    each.collect::<Vec<_>>().join(" ")
}

#[test]
fn the_grid_steps_by_the_visit_but_never_finer_than_a_quarter_hour() {
    let grid = |length, earliest| written(staffed(1), 0, length, earliest, &Taken::new());
    assert_eq!(grid(5, "00:00"), "09:00=1 09:15=1 09:30=1 09:45=1");
    assert_eq!(grid(20, "00:00"), "09:00=1 09:20=1 09:40=1");
    assert_eq!(grid(22, "00:00"), "09:00=1 09:25=1");
    assert_eq!(grid(60, "00:00"), "09:00=1");
    assert_eq!(grid(65, "00:00"), "");
    assert_eq!(grid(20, "09:05"), "09:20=1 09:40=1", "the grid does not move");
}

#[test]
fn the_first_free_counter_takes_it_and_none_is_taken() {
    let morning = span("09:00", 25);
    let offered =
        |counters, visits: &[(u16, Span)]| written(staffed(counters), 0, 20, "00:00", &taken(visits));
    assert_eq!(offered(2, &[(1, morning)]), "09:00=2 09:20=2 09:40=1");
    assert_eq!(offered(2, &[(1, morning), (2, morning)]), "09:00 09:20 09:40=1");
    assert_eq!(offered(0, &[]), "09:00 09:20 09:40");
}

#[test]
fn a_counter_takes_what_lies_in_its_shifts_and_what_it_serves() {
    let offered = |shifts| written(shifts, 0, 20, "00:00", &Taken::new());
    let until = |closes| shift(1, opening("08:00", closes), Serves::All);
    assert_eq!(offered(vec![until("09:40")]), "09:00=1 09:20=1 09:40");
    assert_eq!(offered(vec![until("09:35")]), "09:00=1 09:20 09:40");
    // A change of shift does not interrupt the counter.
    let second = shift(1, opening("09:30", "12:00"), Serves::All);
    assert_eq!(offered(vec![until("09:30"), second]), "09:00=1 09:20=1 09:40=1");
    let only = |name| Serves::Only([key(name)].into());
    let (funeral, card) = (only("funeral"), only("card"));
    let both = vec![
        shift(1, opening("09:00", "10:00"), funeral),
        shift(2, opening("09:20", "10:00"), card),
    ];
    assert_eq!(offered(both), "09:00 09:20=2 09:40=2");
}

#[test]
fn the_share_for_walk_ins_is_kept_at_every_cell() {
    let half = |visits: &[(u16, Span)]| written(staffed(2), 50, 20, "00:00", &taken(visits));
    assert_eq!(half(&[]), "09:00=1 09:20=1 09:40=1");
    assert_eq!(half(&[(2, span("09:00", 25))]), "09:00 09:20 09:40=1");
    assert_eq!(
        half(&[(7, span("09:30", 5))]),
        "09:00=1 09:20 09:40=1",
        "who was booked at a counter that is staffed no more comes too"
    );
    let alone = |percent| written(staffed(1), percent, 20, "00:00", &Taken::new());
    assert_eq!(alone(99), "09:00=1 09:20=1 09:40=1");
    assert_eq!(alone(100), "09:00 09:20 09:40");
}

/// Any day: its hours, shifts, share and what is taken.
fn any_day() -> impl Strategy<Value = (Opening, Vec<Shift>, u8, Vec<(u16, Span)>)> {
    let visits = prop::collection::vec((1_u16..=5, any_span()), 0..12);
    (any_opening(), any_shifts(), 0_u8..=100, visits)
}

fn free(starts: &[Start]) -> Vec<Cell> {
    let free = starts.iter().filter(|start| start.counter.is_some());
    free.map(|start| start.at).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1024, ..ProptestConfig::default() })]

    #[test]
    fn with_all_counters_staffed_for_everything_the_first_free_one_takes_it(
        (opening, _, _, visits) in any_day(),
        length in 1_u16..=1440,
        earliest in 0_u16..288,
    ) {
        let capacity = on_mondays(opening, staffed(3), 0);
        let visits: Vec<_> = visits.into_iter().filter(|&(counter, _)| counter <= 3).collect();
        let occupied = taken(&visits);
        let cells = Minutes::new(length).unwrap().cells();
        let mut grid = (opening.opens().index()..288).step_by(usize::from(cells.max(3)));
        for start in starts(&capacity, &services(&["card"]), length, Cell::new(earliest).unwrap(), &occupied) {
            prop_assert!(start.at.index() >= earliest);
            prop_assert!(start.at.index() + cells <= opening.closes().index());
            prop_assert!(grid.any(|index| index == start.at.index()));
            let span = Span::new(start.at, Minutes::new(length).unwrap()).unwrap();
            let first = (1..=3).map(Counter).find(|counter| {
                occupied.get(counter).is_none_or(|cells| !cells.meets(span))
            });
            prop_assert_eq!(start.counter, first);
        }
    }

    #[test]
    fn a_free_start_is_staffed_served_untaken_and_leaves_the_share(
        (opening, shifts, percent, visits) in any_day(),
        wanted in any_services(),
        length in 1_u16..=90,
    ) {
        let capacity = on_mondays(opening, shifts.clone(), percent);
        for start in starts(&capacity, &wanted, length, Cell::MIDNIGHT, &taken(&visits)) {
            let Some(counter) = start.counter else { continue };
            for cell in Span::new(start.at, Minutes::new(length).unwrap()).unwrap().indices() {
                let open = |hours: Opening| hours.opens().index() <= cell && cell < hours.closes().index();
                let on: Vec<&Shift> = shifts.iter().filter(|shift| open(shift.hours)).collect();
                let here = |shift: &&&Shift| shift.counter == counter && shift.serves.covers(&wanted);
                prop_assert!(open(opening) && on.iter().any(|shift| here(&shift)));
                let busy = |counter: u16| visits.iter().any(|(at, span)| *at == counter && span.indices().contains(&cell));
                prop_assert!(!busy(counter.0));
                let is_staffed = |number: &u16| on.iter().any(|shift| shift.counter == Counter(*number));
                let staffed: Vec<u16> = (1..=4).filter(is_staffed).collect();
                let idle = staffed.iter().filter(|&&number| !busy(number)).count() - 1;
                prop_assert!(idle >= staffed.len() * usize::from(percent) / 100);
            }
        }
    }

    #[test]
    fn more_counters_never_offer_fewer_starts(
        (opening, shifts, percent, visits) in any_day(),
        wanted in any_services(),
        length in 1_u16..=90,
        hours in any_opening(),
    ) {
        let taken = taken(&visits);
        let offered = |shifts: Vec<Shift>| {
            free(&starts(&on_mondays(opening, shifts, percent), &wanted, length, Cell::MIDNIGHT, &taken))
        };
        let before = offered(shifts.clone());
        let more = [shifts, vec![shift(5, hours, Serves::All)]].concat();
        let after = offered(more);
        prop_assert!(before.iter().all(|start| after.contains(start)));
    }

    #[test]
    fn a_larger_share_never_offers_more_starts(
        (opening, shifts, percent, visits) in any_day(),
        wanted in any_services(),
        length in 1_u16..=90,
        more in 0_u8..=100,
    ) {
        let taken = taken(&visits);
        let offered = |percent| {
            free(&starts(&on_mondays(opening, shifts.clone(), percent), &wanted, length, Cell::MIDNIGHT, &taken))
        };
        let (less, more) = (offered(percent.min(more)), offered(percent.max(more)));
        prop_assert!(more.iter().all(|start| less.contains(start)));
    }
}

#[test]
fn at_a_cell_a_counter_serves_what_its_shifts_do_together() {
    let only = |name| Serves::Only([key(name)].into());
    let shifts = vec![
        shift(1, opening("09:00", "13:00"), only("card")),
        shift(1, opening("12:00", "16:00"), only("pension")),
        shift(2, opening("09:00", "13:00"), Serves::All),
        shift(2, opening("09:00", "13:00"), only("card")),
        shift(3, opening("07:00", "13:00"), Serves::All),
    ];
    let capacity = on_mondays(opening("08:00", "15:00"), shifts, 0);
    let plan = capacity.on(date(23)).unwrap();
    let at = |clock: &str| plan.staffed_at(clock.parse().unwrap());
    let (all, both) = (Serves::All, Serves::Only([key("card"), key("pension")].into()));
    let table = |rows: &[(u16, &Serves)]| -> BTreeMap<Counter, Serves> {
        rows.iter()
            .map(|(counter, serves)| (Counter(*counter), (*serves).clone()))
            .collect()
    };
    assert_eq!(at("07:55"), table(&[]), "the centre is closed");
    assert_eq!(at("08:00"), table(&[(3, &all)]));
    assert_eq!(at("09:00"), table(&[(1, &only("card")), (2, &all), (3, &all)]));
    assert_eq!(at("12:55"), table(&[(1, &both), (2, &all), (3, &all)]));
    assert_eq!(at("13:00"), table(&[(1, &only("pension"))]));
    assert_eq!(at("15:00"), table(&[]));
}
