//! Days off against what was published for 2024, 2025 and 2026, and against the law read another way.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeMap;

use catalogue::holidays::{Cause, Day, movable_known, non_working};
use time::{Date, Duration, Month, Weekday};

fn date(year: i32, month: u8, day: u8) -> Date {
    Date::from_calendar_date(year, Month::try_from(month).unwrap(), day).unwrap()
}

fn off(date: Date) -> bool {
    non_working(date) != Day::Working
}

/// Weekdays off of a year, as month-day.
fn weekdays_off(year: i32) -> Vec<(u8, u8)> {
    let mut day = date(year, 1, 1);
    let mut found = Vec::new();
    while day.year() == year {
        if !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) && off(day) {
            found.push((u8::from(day.month()), day.day()));
        }
        day = day.next_day().unwrap();
    }
    found
}

#[test]
fn year_2024() {
    let expected = [
        (1, 1),
        (1, 2),
        (1, 3),
        (3, 8),
        (3, 20),
        (3, 21),
        (3, 22),
        (3, 25),
        (3, 26),
        (4, 10),
        (4, 11),
        (4, 12),
        (5, 9),
        (5, 28),
        (6, 17),
        (6, 18),
        (6, 19),
        (6, 26),
        (11, 8),
        (11, 11),
        (12, 31),
    ];
    assert_eq!(weekdays_off(2024), expected);
    assert!(!off(date(2024, 4, 6)), "worked for 12 April");
}

#[test]
fn year_2025() {
    let expected = [
        (1, 1),
        (1, 2),
        (1, 20),
        (3, 20),
        (3, 21),
        (3, 24),
        (3, 25),
        (3, 26),
        (3, 27),
        (3, 28),
        (3, 31),
        (5, 9),
        (5, 28),
        (6, 6),
        (6, 9),
        (6, 16),
        (6, 26),
        (11, 10),
        (11, 11),
        (12, 31),
    ];
    assert_eq!(weekdays_off(2025), expected);
}

#[test]
fn year_2026() {
    let expected = [
        (1, 1),
        (1, 2),
        (1, 20),
        (3, 9),
        (3, 20),
        (3, 23),
        (3, 24),
        (3, 25),
        (3, 26),
        (3, 27),
        (3, 30),
        (5, 11),
        (5, 27),
        (5, 28),
        (5, 29),
        (6, 15),
        (6, 26),
        (11, 9),
        (11, 10),
        (12, 31),
    ];
    assert_eq!(weekdays_off(2026), expected);
}

#[test]
fn march_2026_is_off_from_20_to_30() {
    assert!(!off(date(2026, 3, 19)));
    for day in 20..=30 {
        assert!(off(date(2026, 3, day)), "{day} March");
    }
    assert!(!off(date(2026, 3, 31)));
    assert_eq!(
        non_working(date(2026, 3, 20)),
        Day::Holiday("novruz"),
        "Ramazan gives way"
    );
    let carried = |day| non_working(date(2026, 3, day));
    assert_eq!(carried(25), Day::DayOff(Cause::CarriedOver("ramazan")));
    assert_eq!(carried(26), Day::DayOff(Cause::CarriedOver("novruz")));
    assert_eq!(carried(28), Day::Weekend);
}

#[test]
fn a_sunday_victory_day_moves_past_the_flag_day() {
    assert_eq!(date(2026, 11, 8).weekday(), Weekday::Sunday);
    assert_eq!(non_working(date(2026, 11, 8)), Day::Holiday("victory-day"));
    assert_eq!(non_working(date(2026, 11, 9)), Day::Holiday("state-flag"));
    assert_eq!(
        non_working(date(2026, 11, 10)),
        Day::DayOff(Cause::CarriedOver("victory-day"))
    );
    assert_eq!(non_working(date(2026, 11, 11)), Day::Working);
}

#[test]
fn the_day_of_mourning_is_not_carried_over() {
    assert_eq!(date(2024, 1, 20).weekday(), Weekday::Saturday);
    assert_eq!(non_working(date(2024, 1, 20)), Day::Holiday("mourning"));
    assert_eq!(non_working(date(2024, 1, 22)), Day::Working);
}

#[test]
fn new_years_eve_on_a_sunday_moves_into_the_next_year() {
    assert_eq!(date(2023, 12, 31).weekday(), Weekday::Sunday);
    assert_eq!(
        non_working(date(2024, 1, 3)),
        Day::DayOff(Cause::CarriedOver("solidarity"))
    );
    assert_eq!(non_working(date(2024, 1, 4)), Day::Working);
}

#[test]
fn swaps_exchange_a_day_for_a_day() {
    assert_eq!(
        non_working(date(2025, 3, 10)),
        Day::Working,
        "carried over from 8 March, then exchanged"
    );
    assert_eq!(non_working(date(2025, 4, 1)), Day::Working);
    assert_eq!(non_working(date(2025, 3, 27)), Day::DayOff(Cause::Swapped));
    assert_eq!(non_working(date(2021, 5, 16)), Day::Working, "a worked Sunday");
    assert_eq!(non_working(date(2021, 5, 11)), Day::DayOff(Cause::Swapped));
}

#[test]
fn a_day_is_a_holiday_only_since_its_law() {
    assert_eq!(non_working(date(2019, 11, 8)), Day::Working);
    assert_eq!(non_working(date(2021, 11, 8)), Day::Holiday("victory-day"));
    assert_eq!(non_working(date(2009, 11, 9)), Day::Working);
    assert_eq!(non_working(date(2010, 11, 9)), Day::Holiday("state-flag"));
}

#[test]
fn the_years_whose_movable_days_are_all_known() {
    let known: Vec<i32> = (2015..=2030).filter(|&year| movable_known(year)).collect();
    assert_eq!(known, [2019, 2021, 2022, 2023, 2024, 2025, 2026]);
    assert_eq!(non_working(date(2027, 3, 22)), Day::Working, "not invented");
}

/// The law counted instead of walked: over a long stretch every lost day is given back exactly once.
#[test]
fn nothing_is_lost_and_nothing_given_twice() {
    let (first, last) = (date(2000, 1, 1), date(2060, 12, 15));
    let mut owed = BTreeMap::new();
    let mut day = first;
    while day <= last {
        let weekend = matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
        match non_working(day) {
            Day::Holiday(key) if weekend && key != "mourning" => *owed.entry(key).or_insert(0) += 1,
            Day::DayOff(Cause::CarriedOver(key)) => {
                assert!(!weekend);
                *owed.entry(key).or_insert(0) -= 1;
            }
            _ => {}
        }
        day = day.next_day().unwrap();
    }
    // Given for coinciding days: Ramazan once in 2017 and twice in 2026, Qurban once in 2026. Not given in 2025, being
    // exchanged by the executive: Ramazan once, Women's Day once.
    let rest: Vec<_> = owed.into_iter().filter(|&(_, n)| n != 0).collect();
    assert_eq!(rest, [("qurban", -1), ("ramazan", 1 - 3), ("womens-day", 1)]);
}

#[test]
fn the_ends_of_the_calendar_answer_too() {
    for day in [Date::MIN, Date::MIN + Duration::days(3), Date::MAX] {
        non_working(day);
    }
}
