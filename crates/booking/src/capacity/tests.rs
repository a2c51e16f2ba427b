//! Small makers of what capacity is told, and the order of its reasons.

use proptest::prelude::*;
use time::{Date, Duration, Month, Weekday};

use super::{Capacity, Closure, Serves, Shift, WalkInShare};
use crate::slots::{Counter, Opening};
use crate::{Cell, Closed, Minutes, ServiceKey, Services, Span};

/// The services that any property speaks of.
pub(super) const SERVICES: [&str; 3] = ["card", "funeral", "pension"];

/// A day of November 2026; the 2nd and the 23rd are Mondays.
pub(super) fn date(day: u8) -> Date {
    Date::from_calendar_date(2026, Month::November, day).unwrap()
}

pub(super) fn opening(opens: &str, closes: &str) -> Opening {
    Opening::new(opens.parse().unwrap(), closes.parse().unwrap()).unwrap()
}

pub(super) fn span(start: &str, minutes: u16) -> Span {
    Span::new(start.parse().unwrap(), Minutes::new(minutes).unwrap()).unwrap()
}

pub(super) fn key(name: &str) -> ServiceKey {
    name.parse().unwrap()
}

pub(super) fn services(names: &[&str]) -> Services {
    let keys: Vec<ServiceKey> = names.iter().map(|name| key(name)).collect();
    keys.try_into().unwrap()
}

/// A shift on Monday the 23rd.
pub(super) fn shift(counter: u16, hours: Opening, serves: Serves) -> Shift {
    Shift {
        counter: Counter(counter),
        weekday: Weekday::Monday,
        hours,
        serves,
        valid_from: date(1),
        valid_until: None,
    }
}

/// A centre that is open on Mondays for so long, with these shifts.
pub(super) fn on_mondays(opening: Opening, shifts: Vec<Shift>, percent: u8) -> Capacity {
    let mut capacity = Capacity {
        shifts,
        share: WalkInShare::new(percent).unwrap(),
        ..Capacity::default()
    };
    capacity.hours.enter(date(1), Weekday::Monday, Some(opening));
    capacity
}

/// Hours between 08:00 and 20:00.
pub(super) fn any_opening() -> impl Strategy<Value = Opening> {
    (96_u16..240, 96_u16..=240).prop_filter_map("opens before it closes", |(one, other)| {
        Opening::new(Cell::new(one.min(other))?, Cell::new(one.max(other))?)
    })
}

pub(super) fn any_services() -> impl Strategy<Value = Services> {
    prop::sample::subsequence(SERVICES.to_vec(), 1..=SERVICES.len()).prop_map(|names| services(&names))
}

/// Shifts at counters 1 to 4 on the Monday of [`shift`], some for all services.
pub(super) fn any_shifts() -> impl Strategy<Value = Vec<Shift>> {
    let serves = prop_oneof![
        2 => Just(Serves::All),
        1 => any_services().prop_map(|services| Serves::Only(services.iter().cloned().collect())),
    ];
    let any = (1_u16..=4, any_opening(), serves);
    prop::collection::vec(
        any.prop_map(|(counter, hours, serves)| shift(counter, hours, serves)),
        0..8,
    )
}

/// A visit of up to two hours, often before the hours of [`any_opening`] or at the time of another.
pub(super) fn any_span() -> impl Strategy<Value = Span> {
    (110_u16..180, 1_u16..=120).prop_filter_map("ends by midnight", |(start, minutes)| {
        Span::new(Cell::new(start)?, Minutes::new(minutes)?)
    })
}

#[test]
fn a_closure_goes_before_the_hours_and_a_weekend_is_called_so() {
    let mut capacity = on_mondays(opening("09:00", "18:00"), Vec::new(), 0);
    let why = |capacity: &Capacity, date| capacity.on(date).err();
    let (monday, saturday) = (date(23), date(28));
    assert_eq!(why(&capacity, monday), None);
    assert_eq!(
        why(&capacity, date(24)),
        Some(Closed::Closure),
        "no hours on a Tuesday"
    );
    assert_eq!(why(&capacity, saturday), Some(Closed::Weekend));
    capacity
        .closures
        .push(Closure::new(monday, saturday, "Təmir").unwrap());
    assert_eq!(why(&capacity, monday), Some(Closed::Closure));
    assert_eq!(why(&capacity, saturday), Some(Closed::Closure));
    assert_eq!(why(&capacity, monday.saturating_add(Duration::WEEK)), None);
}
