//! Dates on the wire: "2026-11-25". Written here because `time`'s own formatting would weigh on the app.

use serde::{Deserialize, Deserializer, Serializer, de::Error};
use thiserror::Error;
use time::{Date, Month};

/// A text that is no date of the years 0000 to 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("write the date as year, month and day, such as 2026-11-25")]
pub struct IsoDateError;

/// The date as "2026-11-25".
pub fn format(date: Date) -> String {
    let (year, month, day) = date.to_calendar_date();
    format!("{year:04}-{:02}-{day:02}", u8::from(month))
}

/// Reads "2026-11-25" and no other form.
pub fn parse(text: &str) -> Result<Date, IsoDateError> {
    let bytes = text.as_bytes();
    let shaped = bytes.len() == 10
        && bytes.iter().enumerate().all(|(index, byte)| match index {
            4 | 7 => *byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    if !shaped {
        return Err(IsoDateError);
    }
    let year = text[..4].parse().map_err(|_| IsoDateError)?;
    let month: u8 = text[5..7].parse().map_err(|_| IsoDateError)?;
    let day = text[8..].parse().map_err(|_| IsoDateError)?;
    let month = Month::try_from(month).map_err(|_| IsoDateError)?;
    Date::from_calendar_date(year, month, day).map_err(|_| IsoDateError)
}

/// For `#[serde(with = "iso_date")]`.
pub fn serialize<S: Serializer>(date: &Date, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&format(*date))
}

/// For `#[serde(with = "iso_date")]`.
pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
    parse(&String::deserialize(deserializer)?).map_err(D::Error::custom)
}

/// For `#[serde(with = "iso_date::option")]`: a day that may be missing.
pub mod option {
    use serde::{Deserialize, Deserializer, Serializer, de::Error};
    use time::Date;

    /// Writes the day, or null.
    pub fn serialize<S: Serializer>(date: &Option<Date>, serializer: S) -> Result<S::Ok, S::Error> {
        match date {
            Some(date) => super::serialize(date, serializer),
            None => serializer.serialize_none(),
        }
    }

    /// Reads a day or null.
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Date>, D::Error> {
        let text = Option::<String>::deserialize(deserializer)?;
        text.map(|text| super::parse(&text).map_err(D::Error::custom))
            .transpose()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_survive_writing_and_reading() {
        let mut date = Date::from_calendar_date(2023, Month::December, 30).unwrap();
        for _ in 0..800 {
            assert_eq!(parse(&format(date)), Ok(date));
            date = date.next_day().unwrap();
        }
        assert_eq!(
            format(Date::from_calendar_date(2026, Month::March, 5).unwrap()),
            "2026-03-05"
        );
    }

    #[test]
    fn other_texts_are_refused() {
        for text in [
            "",
            "2026-2-3",
            "2026-02-30",
            "2026-13-01",
            "2026-00-01",
            "26-01-01",
            "2026/01/01",
            "+026-01-01",
            "2026-01-0１",
            "2026-01-01T00:00",
        ] {
            assert_eq!(parse(text), Err(IsoDateError), "{text}");
        }
    }
}
