//! Civil dates, months and lengths of time, counted by the law's own rule.

use std::fmt;
use std::ops::{Add, Sub};
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use time::{Date, Month as MonthName};

/// A length of time or an age in whole months.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Months(u16);

impl Months {
    /// This many months.
    pub const fn new(count: u16) -> Months {
        Months(count)
    }

    /// This many years and months; stops at the largest length (about 5,461 years).
    pub const fn years_and(years: u16, months: u16) -> Months {
        Months(years.saturating_mul(12).saturating_add(months))
    }

    /// All of it, in months.
    pub const fn count(self) -> u16 {
        self.0
    }

    /// The whole years in it.
    pub const fn years(self) -> u16 {
        self.0 / 12
    }

    /// The months left after the whole years.
    pub const fn months(self) -> u16 {
        self.0 % 12
    }

    /// What is missing to reach `goal`; nothing if it is reached.
    #[must_use]
    pub const fn short_of(self, goal: Months) -> Months {
        Months(goal.0.saturating_sub(self.0))
    }
}

impl Add for Months {
    type Output = Months;
    fn add(self, other: Months) -> Months {
        Months(self.0.saturating_add(other.0))
    }
}

impl Sub for Months {
    type Output = Months;
    /// Never below nothing.
    fn sub(self, other: Months) -> Months {
        Months(self.0.saturating_sub(other.0))
    }
}

/// A calendar month, such as January 2027.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Month {
    index: i32,
}

impl Month {
    /// The month of a year; `None` unless the month is 1 to 12 and the year 1 to 9999.
    pub fn new(year: i32, month: u8) -> Option<Month> {
        ((1..=12).contains(&month) && (1..=9999).contains(&year)).then(|| Month {
            index: year * 12 + i32::from(month) - 1,
        })
    }

    /// The month that a day belongs to.
    pub fn of(date: Date) -> Month {
        Month {
            index: date.year() * 12 + i32::from(u8::from(date.month())) - 1,
        }
    }

    /// The year.
    pub fn year(self) -> i32 {
        self.index.div_euclid(12)
    }

    /// 1 for January to 12 for December.
    pub fn number(self) -> u8 {
        u8::try_from(self.index.rem_euclid(12) + 1).unwrap_or(1)
    }

    /// The month this much later; the calendar ends with the year 9999.
    #[must_use]
    pub fn plus(self, months: Months) -> Month {
        Month {
            index: (self.index + i32::from(months.count())).min(9999 * 12 + 11),
        }
    }

    /// Months from `earlier` to this one; nothing if `earlier` is not earlier.
    pub fn since(self, earlier: Month) -> Months {
        Months(u16::try_from(self.index - earlier.index).unwrap_or(0))
    }

    /// The first month of the next year; the calendar ends with the year 9999.
    #[must_use]
    pub fn next_january(self) -> Month {
        self.plus(Months(13 - u16::from(self.number())))
    }

    /// Its first day.
    pub fn first_day(self) -> Date {
        let name = MonthName::try_from(self.number()).unwrap_or(MonthName::January);
        Date::from_calendar_date(self.year(), name, 1).unwrap_or(Date::MIN)
    }

    /// The given day of it, or its last day where it is too short.
    fn day_or_last(self, day: u8) -> Date {
        let first = self.first_day();
        first
            .replace_day(day.min(first.month().length(first.year())))
            .unwrap_or(first)
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year(), self.number())
    }
}

impl From<Month> for String {
    fn from(month: Month) -> String {
        month.to_string()
    }
}

/// A date or month that is not written as ISO 8601 (`2027-01-31`, `2027-01`) or does not exist.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a date of the calendar in ISO form, such as 2027-01-31 (month: 2027-01)")]
pub struct NotADate(String);

impl TryFrom<String> for Month {
    type Error = NotADate;
    fn try_from(text: String) -> Result<Month, NotADate> {
        text.parse()
    }
}

impl FromStr for Month {
    type Err = NotADate;
    fn from_str(text: &str) -> Result<Month, NotADate> {
        let month = |(year, month): (&str, &str)| Month::new(year.parse().ok()?, month.parse().ok()?);
        text.split_once('-')
            .and_then(month)
            .ok_or_else(|| NotADate(text.into()))
    }
}

/// The day on which a person reaches an age.
///
/// Half-years fall on the same day of the month. Where the month has no such day (born on the 29th to the 31st)
/// the age is reached on the month's last day. The law does not say so; [`ends_with_month`] tells when it was used.
pub fn reaches_age(born: Date, age: Months) -> Date {
    Month::of(born).plus(age).day_or_last(born.day())
}

/// Whether the last-day rule of [`reaches_age`] decided the day.
pub fn ends_with_month(born: Date, age: Months) -> bool {
    reaches_age(born, age).day() != born.day()
}

/// How old a person is on a day, in whole months: the largest age that [`reaches_age`] puts on or before it.
pub fn age_on(born: Date, day: Date) -> Months {
    let months = Month::of(day).since(Month::of(born));
    if reaches_age(born, months) > day {
        months - Months(1)
    } else {
        months
    }
}

/// Reads `2027-01-31`.
pub fn parse_date(text: &str) -> Result<Date, NotADate> {
    let read = || {
        let (month, day) = text.rsplit_once('-')?;
        let month: Month = month.parse().ok()?;
        month.first_day().replace_day(day.parse().ok()?).ok()
    };
    read().ok_or_else(|| NotADate(text.into()))
}

/// Dates as ISO 8601 text in JSON: `#[serde(with = "law::calendar::iso")]`.
pub mod iso {
    use serde::{Deserialize, Deserializer, Serializer, de::Error};
    use time::Date;

    /// Writes `2027-01-31`.
    pub fn serialize<S: Serializer>(date: &Date, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(date)
    }

    /// Reads `2027-01-31`.
    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Date, D::Error> {
        super::parse_date(&String::deserialize(from)?).map_err(D::Error::custom)
    }

    /// The same for a date that may be missing: `#[serde(with = "law::calendar::iso::option")]`.
    pub mod option {
        use serde::{Deserialize, Deserializer, Serializer, de::Error};
        use time::Date;

        /// Writes the date or null.
        pub fn serialize<S: Serializer>(date: &Option<Date>, to: S) -> Result<S::Ok, S::Error> {
            match date {
                Some(date) => to.collect_str(date),
                None => to.serialize_none(),
            }
        }

        /// Reads the date or null.
        pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Date>, D::Error> {
            let text = Option::<String>::deserialize(from)?;
            text.map(|text| crate::calendar::parse_date(&text).map_err(D::Error::custom))
                .transpose()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    #[test]
    fn half_years_fall_on_the_same_day_or_the_last_one() {
        let age = Months::years_and(64, 6);
        assert_eq!(reaches_age(date!(1961 - 12 - 30), age), date!(2026 - 06 - 30));
        assert_eq!(reaches_age(date!(1961 - 12 - 31), age), date!(2026 - 06 - 30));
        assert!(ends_with_month(date!(1961 - 12 - 31), age));
        assert_eq!(
            reaches_age(date!(1964 - 02 - 29), Months::years_and(65, 0)),
            date!(2029 - 02 - 28)
        );
    }

    #[test]
    fn months_count_forward_and_never_below_nothing() {
        let january = Month::new(2027, 1).unwrap();
        assert_eq!(january.plus(Months::new(11)), Month::new(2027, 12).unwrap());
        assert_eq!(january.since(Month::new(2026, 11).unwrap()), Months::new(2));
        assert_eq!(Month::new(2026, 11).unwrap().since(january), Months::new(0));
        assert_eq!(Months::new(3) - Months::new(5), Months::new(0));
    }

    #[test]
    fn an_age_is_complete_on_its_day_and_not_the_day_before() {
        let born = date!(1981 - 06 - 01);
        assert_eq!(age_on(born, date!(2025 - 04 - 01)), Months::years_and(43, 10));
        assert_eq!(age_on(born, date!(2025 - 05 - 31)), Months::years_and(43, 11));
        assert_eq!(age_on(born, date!(2025 - 06 - 01)), Months::years_and(44, 0));
        assert_eq!(
            age_on(date!(1961 - 12 - 31), date!(2026 - 06 - 30)),
            Months::years_and(64, 6)
        );
    }

    #[test]
    fn iso_text_is_read_strictly() {
        assert_eq!(parse_date("2024-02-29"), Ok(date!(2024 - 02 - 29)));
        for wrong in [
            "2023-02-29",
            "2024-13-01",
            "2024-00-10",
            "2024-1-",
            "",
            "31.12.2024",
            "x",
        ] {
            assert!(parse_date(wrong).is_err(), "{wrong}");
        }
    }
}
