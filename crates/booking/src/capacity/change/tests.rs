//! Fates of booked visits: who stays, who goes next door, who is told, and what holds for every change.

use proptest::prelude::*;

use super::super::tests::{
    any_opening, any_services, any_shifts, any_span, date, key, on_mondays, opening, services, shift, span,
};
use super::super::{Capacity, Serves, Shift};
use super::{BookedVisit, Fate, fates};
use crate::slots::{Counter, Opening};
use crate::{Reference, Span};

fn visit(number: u8, counter: u16, span: Span) -> BookedVisit {
    BookedVisit {
        reference: Reference::from_entropy([0, 0, 0, 0, 0, 0, 0, number]),
        services: services(&["card"]),
        date: date(23),
        span,
        counter: Counter(counter),
    }
}

/// What becomes of the visits when these shifts are all there is between nine and six.
fn under(shifts: Vec<Shift>, visits: &[BookedVisit]) -> Vec<Fate> {
    let capacity = on_mondays(opening("09:00", "18:00"), shifts, 0);
    told(&capacity, visits)
}

fn told(capacity: &Capacity, visits: &[BookedVisit]) -> Vec<Fate> {
    let fates = fates(|date| capacity.on(date).ok(), visits);
    fates.into_iter().map(|(_, fate)| fate).collect()
}

fn all_day(counter: u16) -> Shift {
    shift(counter, opening("09:00", "18:00"), Serves::All)
}

#[test]
fn who_fits_stays_and_the_others_go_where_there_is_room() {
    let visits = [
        visit(1, 1, span("10:00", 20)),
        visit(2, 2, span("10:00", 20)),
        visit(3, 2, span("10:20", 20)),
    ];
    assert_eq!(under(vec![all_day(1), all_day(2)], &visits), [Fate::Stays; 3]);
    let without_the_second = [Fate::Stays, Fate::MustBeTold, Fate::OtherCounter(Counter(1))];
    assert_eq!(under(vec![all_day(1)], &visits), without_the_second);
    assert_eq!(under(Vec::new(), &visits), [Fate::MustBeTold; 3]);
}

#[test]
fn two_displaced_visits_never_meet_at_a_counter() {
    let visits = [visit(1, 2, span("10:00", 20)), visit(2, 3, span("10:15", 20))];
    let expected = [Fate::OtherCounter(Counter(1)), Fate::MustBeTold];
    assert_eq!(under(vec![all_day(1)], &visits), expected);
}

#[test]
fn who_has_fewer_counters_to_go_to_chooses_first() {
    let cards = shift(1, opening("09:00", "18:00"), Serves::Only([key("card")].into()));
    let pension = BookedVisit {
        services: services(&["pension"]),
        ..visit(2, 4, span("10:00", 20))
    };
    let visits = [visit(1, 3, span("10:00", 20)), pension];
    let by_turns = [Fate::OtherCounter(Counter(1)), Fate::OtherCounter(Counter(2))];
    assert_eq!(under(vec![cards.clone(), all_day(2)], &visits), by_turns);
    // Were the counters the other way round, the first visit would take the only one the second can go to.
    let everything_at_the_first = vec![
        all_day(1),
        Shift {
            counter: Counter(2),
            ..cards
        },
    ];
    let exchanged = [Fate::OtherCounter(Counter(2)), Fate::OtherCounter(Counter(1))];
    assert_eq!(under(everything_at_the_first, &visits), exchanged);
}

#[test]
fn a_day_without_a_plan_and_a_time_outside_the_hours_are_told() {
    let mut on_tuesday = visit(1, 1, span("10:00", 20));
    on_tuesday.date = date(24);
    let visits = [
        on_tuesday,
        visit(2, 1, span("17:50", 20)),
        visit(3, 1, span("17:40", 20)),
    ];
    let in_order = [Fate::Stays, Fate::MustBeTold, Fate::MustBeTold];
    assert_eq!(
        under(vec![all_day(1)], &visits),
        in_order,
        "in the order of days and times"
    );
}

#[test]
fn the_share_for_walk_ins_moves_nobody() {
    let visits = [visit(1, 1, span("10:00", 20)), visit(2, 2, span("10:00", 20))];
    let capacity = on_mondays(opening("09:00", "18:00"), vec![all_day(1)], 100);
    assert_eq!(told(&capacity, &visits), [Fate::Stays, Fate::MustBeTold]);
    let capacity = on_mondays(opening("09:00", "18:00"), vec![all_day(1), all_day(3)], 100);
    assert_eq!(
        told(&capacity, &visits),
        [Fate::Stays, Fate::OtherCounter(Counter(3))]
    );
}

/// Visits that never met before the change, on two days.
fn any_visits() -> impl Strategy<Value = Vec<BookedVisit>> {
    let any = (any_services(), 23_u8..=24, any_span(), 1_u16..=4);
    prop::collection::vec(any, 0..16).prop_map(|drawn| {
        let mut visits: Vec<BookedVisit> = Vec::new();
        for (number, (services, day, span, counter)) in (0_u8..).zip(drawn) {
            let new = BookedVisit {
                services,
                date: date(day),
                ..visit(number, counter, span)
            };
            if visits
                .iter()
                .all(|other| !meet((other, other.counter), (&new, new.counter)))
            {
                visits.push(new);
            }
        }
        visits
    })
}

fn meet((one, here): (&BookedVisit, Counter), (other, there): (&BookedVisit, Counter)) -> bool {
    let (a, b) = (one.span.indices(), other.span.indices());
    one.date == other.date && here == there && a.start < b.end && b.start < a.end
}

/// Whether the day is open, and the counter staffed for the visit, at each of its cells.
fn fits(capacity: &Capacity, visit: &BookedVisit, counter: Counter) -> bool {
    let Ok(plan) = capacity.on(visit.date) else {
        return false;
    };
    let within = |hours: Opening, cell| hours.opens().index() <= cell && cell < hours.closes().index();
    let here = |shift: &&Shift| shift.counter == counter && shift.serves.covers(&visit.services);
    let shifts: Vec<&Shift> = capacity.shifts.iter().filter(here).collect();
    visit
        .span
        .indices()
        .all(|cell| within(plan.opening(), cell) && shifts.iter().any(|shift| within(shift.hours, cell)))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1024, ..ProptestConfig::default() })]

    #[test]
    fn the_fates_are_possible_together_and_nobody_is_told_without_need(
        (opening, shifts, percent) in (any_opening(), any_shifts(), 0_u8..=100),
        mut visits in any_visits(),
    ) {
        let capacity = on_mondays(opening, shifts, percent);
        let fates = fates(|date| capacity.on(date).ok(), &visits);
        prop_assert_eq!(fates.len(), visits.len());
        let mut places = Vec::new();
        for &(visit, fate) in &fates {
            prop_assert_eq!(fate == Fate::Stays, fits(&capacity, visit, visit.counter));
            match fate {
                Fate::Stays => places.push((visit, visit.counter)),
                Fate::OtherCounter(counter) => {
                    prop_assert!(counter != visit.counter && fits(&capacity, visit, counter));
                    places.push((visit, counter));
                }
                Fate::MustBeTold => {}
            }
        }
        for (index, &place) in places.iter().enumerate() {
            prop_assert!(places.iter().skip(index + 1).all(|&other| !meet(place, other)));
        }
        for &(visit, _) in fates.iter().filter(|(_, fate)| *fate == Fate::MustBeTold) {
            for counter in (1..=4).map(Counter).filter(|&counter| fits(&capacity, visit, counter)) {
                prop_assert!(places.iter().any(|&place| meet(place, (visit, counter))));
            }
        }
        let fates: Vec<_> = fates.into_iter().map(|(visit, fate)| (visit.clone(), fate)).collect();
        visits.reverse();
        let again = super::fates(|date| capacity.on(date).ok(), &visits);
        let again: Vec<_> = again.into_iter().map(|(visit, fate)| (visit.clone(), fate)).collect();
        prop_assert_eq!(fates, again, "the order in which they are read does not matter");
    }
}
