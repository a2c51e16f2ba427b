//! Days and times of day in figures: 01.01.2027, 09:20.

use super::numbers::{cardinal, ordinal, russian_ordinal, with_suffix};
use super::{Language, digits};
use crate::suffix;

const AZERBAIJANI_MONTHS: [&str; 12] = [
    "yanvar", "fevral", "mart", "aprel", "may", "iyun", "iyul", "avqust", "sentyabr", "oktyabr", "noyabr",
    "dekabr",
];
pub(super) const RUSSIAN_MONTHS: [&str; 12] = [
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
];
pub(super) const ENGLISH_MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A number of exactly so many digits at the beginning, and what follows.
fn figure(text: &str, length: usize) -> Option<(u64, &str)> {
    if digits(text) != length {
        return None;
    }
    let (number, rest) = text.split_at_checked(length)?;
    Some((number.parse().ok()?, rest))
}

/// A day as 01.01.2027.
pub(super) fn day(language: Language, text: &str) -> Option<(String, &str)> {
    let (day, rest) = figure(text, 2)?;
    let (month, rest) = figure(rest.strip_prefix('.')?, 2)?;
    let (year, rest) = figure(rest.strip_prefix('.')?, 4)?;
    let at = usize::try_from(month).ok()?.checked_sub(1)?;
    (1..=31).contains(&day).then_some(())?;
    let said = match language {
        Language::Az => {
            let year = with_suffix(
                &cardinal(language, year),
                suffix::ordinal(year).trim_start_matches('-'),
            );
            format!(
                "{} {} {year} il",
                cardinal(language, day),
                AZERBAIJANI_MONTHS.get(at)?
            )
        }
        Language::Ru => {
            let (day, month) = (russian_ordinal(day)?, RUSSIAN_MONTHS.get(at)?);
            format!("{day} {month} {} года", russian_year(year)?)
        }
        Language::En => {
            let (day, month) = (ordinal(day), ENGLISH_MONTHS.get(at)?);
            format!("the {day} of {month} {}", cardinal(language, year))
        }
    };
    Some((said, rest))
}

/// A time of day as 09:20.
pub(super) fn clock(language: Language, text: &str) -> Option<(String, &str)> {
    let (hour, rest) = figure(text, 2)?;
    let (minute, rest) = figure(rest.strip_prefix(':')?, 2)?;
    (hour < 24 && minute < 60).then_some(())?;
    let zero = cardinal(language, 0);
    let minutes = match (minute, language) {
        (0, Language::En) => "o'clock".to_owned(),
        (0, _) => format!("{zero} {zero}"),
        (1..=9, _) => format!("{zero} {}", cardinal(language, minute)),
        _ => cardinal(language, minute),
    };
    Some((format!("{} {minutes}", cardinal(language, hour)), rest))
}

/// The genitive of a year from 1900 to 2099.
pub(super) fn russian_year(year: u64) -> Option<String> {
    Some(match (year / 100, year % 100) {
        (20, 0) => "двухтысячного".to_owned(),
        (20, rest) => format!("две тысячи {}", russian_ordinal(rest)?),
        (19, 0) => "тысяча девятисотого".to_owned(),
        (19, rest) => format!("тысяча девятьсот {}", russian_ordinal(rest)?),
        _ => return None,
    })
}
