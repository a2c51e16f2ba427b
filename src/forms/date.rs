//! A date in three boxes; the month may be a number or a name, in full or by its first letters.

use time::{Date, Month};

use super::number::{NumberError, parse_whole};
use super::visible;

/// What is wrong with a date, and in which box.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateError {
    /// All boxes are empty.
    Empty,
    /// No day, or not a number.
    Day,
    /// No month, or neither a number from 1 to 12 nor a name.
    Month,
    /// No year, or not four digits.
    Year,
    /// The month has no such day.
    NoSuchDay {
        /// The month.
        month: u8,
        /// Its year.
        year: i32,
        /// Its last day.
        last: u8,
    },
}

/// Reads three boxes. `names` are the month's names in all forms the person may type, each with its number.
pub fn parse_date(day: &str, month: &str, year: &str, names: &[(String, u8)]) -> Result<Date, DateError> {
    let read = |text: &str| parse_whole(text);
    let (day, month_text, year) = (read(day), visible(month), read(year));
    if day == Err(NumberError::Empty) && month_text.is_empty() && year == Err(NumberError::Empty) {
        return Err(DateError::Empty);
    }
    let day = day
        .ok()
        .and_then(|day| u8::try_from(day).ok())
        .filter(|day| *day > 0)
        .ok_or(DateError::Day)?;
    let month = parse_month(&month_text, names).ok_or(DateError::Month)?;
    let year = year
        .ok()
        .filter(|year| (1000..=9999).contains(year))
        .ok_or(DateError::Year)?;
    let (year, name) = (
        i32::try_from(year).map_err(|_| DateError::Year)?,
        Month::try_from(month).map_err(|_| DateError::Month)?,
    );
    Date::from_calendar_date(year, name, day).map_err(|_| DateError::NoSuchDay {
        month,
        year,
        last: name.length(year),
    })
}

/// A month by number, or by a name of which at least three letters were typed and which is not ambiguous.
pub fn parse_month(text: &str, names: &[(String, u8)]) -> Option<u8> {
    if let Ok(number) = parse_whole(text) {
        return u8::try_from(number).ok().filter(|month| (1..=12).contains(month));
    }
    let typed = folded(text);
    if typed.chars().count() < 3 {
        return None;
    }
    let mut found = names
        .iter()
        .filter(|(name, _)| folded(name).starts_with(&typed))
        .map(|(_, number)| *number);
    let first = found.next()?;
    found.all(|other| other == first).then_some(first)
}

/// Letters without case and without the marks that a plain keyboard lacks. Only the alphabets of our three languages:
/// the standard library's tables for all of Unicode would cost more download than this whole form.
fn folded(text: &str) -> String {
    const CYRILLIC_CASE: u32 = 'а' as u32 - 'А' as u32;
    let fold = |c: char| match c {
        'ə' | 'Ə' => Some('e'),
        'ı' | 'İ' => Some('i'),
        'ö' | 'Ö' => Some('o'),
        'ü' | 'Ü' => Some('u'),
        'ş' | 'Ş' => Some('s'),
        'ç' | 'Ç' => Some('c'),
        'ğ' | 'Ğ' => Some('g'),
        'ё' | 'Ё' => Some('е'),
        'А'..='Я' => char::from_u32(c as u32 + CYRILLIC_CASE),
        '\u{307}' | '.' => None,
        other => Some(other.to_ascii_lowercase()),
    };
    text.chars().filter_map(fold).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names() -> Vec<(String, u8)> {
        let az = [
            "yanvar", "fevral", "mart", "aprel", "may", "iyun", "iyul", "avqust", "sentyabr", "oktyabr",
            "noyabr", "dekabr",
        ];
        (1..)
            .zip(az)
            .map(|(number, name)| (name.to_owned(), number))
            .collect()
    }

    fn read(day: &str, month: &str, year: &str) -> Result<String, DateError> {
        parse_date(day, month, year, &names()).map(|date| date.to_string())
    }

    #[test]
    fn months_are_read_by_number_name_and_beginning() {
        for month in ["1", "01", "yanvar", "Yanvar", "YANVAR", "yan", " yan. "] {
            assert_eq!(read("1", month, "1962"), Ok("1962-01-01".into()), "{month}");
        }
        assert_eq!(read("1", "İYUL", "1962"), Ok("1962-07-01".into()));
        assert_eq!(parse_month("МАРТА", &[("марта".into(), 3)]), Some(3));
        assert_eq!(read("1", "iyu", "1962"), Err(DateError::Month), "June or July");
    }

    #[test]
    fn impossible_dates_are_explained() {
        assert_eq!(read("", " ", "\u{a0}"), Err(DateError::Empty));
        assert_eq!(read("x", "1", "1962"), Err(DateError::Day));
        assert_eq!(read("1", "13", "1962"), Err(DateError::Month));
        assert_eq!(read("1", "1", "62"), Err(DateError::Year));
        assert_eq!(
            read("31", "4", "1962"),
            Err(DateError::NoSuchDay {
                month: 4,
                year: 1962,
                last: 30
            })
        );
        assert_eq!(
            read("29", "fevral", "1963"),
            Err(DateError::NoSuchDay {
                month: 2,
                year: 1963,
                last: 28
            })
        );
        assert_eq!(read("29", "2", "1964"), Ok("1964-02-29".into()));
    }
}
