//! Working days and days off: Labour Code, Articles 105 to 106.
//!
//! The name of a holiday is the message `holiday-<key>`.
use std::collections::VecDeque;

use time::{Date, Duration, Weekday};

include!(concat!(env!("OUT_DIR"), "/holidays.rs"));

/// Year, month, day.
type Civil = (i32, u8, u8);

struct Fixed {
    month: u8,
    day: u8,
    key: &'static str,
    first_year: i32,
    carried_over: bool,
}

struct Movable {
    day: Civil,
    key: &'static str,
}

struct Swap {
    off: Civil,
    worked: Civil,
}

/// What a date is in a five-day week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Day {
    /// A working day, also a Saturday, a Sunday or a carried-over day that a swap made one.
    Working,
    /// Saturday or Sunday.
    Weekend,
    /// A non-working holiday, by key; it may fall on a weekend.
    Holiday(&'static str),
    /// A weekday off for another reason.
    DayOff(Cause),
}

/// Why a weekday without a holiday is off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cause {
    /// The holiday with this key fell on a weekend, or, for Ramazan and Qurban, on another holiday
    /// (Article 105(5) and (6)).
    CarriedOver(&'static str),
    /// Exchanged for another day by the executive (Article 105(7)).
    Swapped,
}

/// What this date is. Ramazan, Qurban and Novruz count only in years for which [`movable_known`] holds or where the
/// single date is known.
pub fn non_working(date: Date) -> Day {
    let is = |&day: &Civil| day == civil(date);
    if SWAPS.iter().any(|swap| is(&swap.worked)) {
        return Day::Working;
    }
    if let Some(first) = holidays(date).next() {
        return Day::Holiday(first.key);
    }
    if weekend(date) {
        return Day::Weekend;
    }
    if SWAPS.iter().any(|swap| is(&swap.off)) {
        return Day::DayOff(Cause::Swapped);
    }
    carried_over_to(date).map_or(Day::Working, |key| Day::DayOff(Cause::CarriedOver(key)))
}

/// Whether Novruz, Ramazan and Qurban of this year are all known: they are fixed by the end of December before.
pub fn movable_known(year: i32) -> bool {
    MOVABLE_KNOWN.contains(&year)
}

struct Holiday {
    key: &'static str,
    carried_over: bool,
}

/// The holidays of a date: fixed ones first, then Novruz, then Ramazan and Qurban, which give way (Article 105(6)).
fn holidays(date: Date) -> impl Iterator<Item = Holiday> {
    let (year, month, day) = civil(date);
    let fixed = FIXED
        .iter()
        .filter(move |f| (f.month, f.day) == (month, day) && f.first_year <= year);
    let movable = MOVABLE.iter().filter(move |m| m.day == (year, month, day));
    fixed
        .map(|f| Holiday {
            key: f.key,
            carried_over: f.carried_over,
        })
        .chain(movable.map(|m| Holiday {
            key: m.key,
            carried_over: true,
        }))
}

/// The holiday whose lost day off falls on this date, a weekday without a holiday. Each lost day takes the next day that is neither weekend nor
/// holiday nor taken before, so one pass from before the run of holidays settles it. The longest run known, 20 to
/// 30 March 2026, has eleven days; a month back is before any run.
fn carried_over_to(date: Date) -> Option<&'static str> {
    let mut day = date.checked_sub(Duration::days(31)).unwrap_or(Date::MIN);
    let mut owed = VecDeque::new();
    while day < date {
        let mut today = holidays(day).peekable();
        if weekend(day) {
            owed.extend(today.filter(|h| h.carried_over).map(|h| h.key));
        } else if today.peek().is_some() {
            // On a weekday the first holiday is enjoyed; those that coincide with it are owed.
            owed.extend(today.skip(1).filter(|h| h.carried_over).map(|h| h.key));
        } else {
            owed.pop_front();
        }
        day = day.next_day()?;
    }
    owed.pop_front()
}

fn weekend(date: Date) -> bool {
    matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday)
}

fn civil(date: Date) -> Civil {
    (date.year(), u8::from(date.month()), date.day())
}
