//! A length of time in years and months, as two boxes.

use super::FieldError;
use super::number::{NumberError, parse_whole};

const MONTHS_IN_YEAR: u32 = 12;
/// Nobody's record is longer than what the law can count.
const MOST_YEARS: u32 = 1000;

/// Reads two boxes of these ids into whole months. One empty box is none; both empty is an error.
pub fn parse_length(years: (&str, &str), months: (&str, &str)) -> Result<u32, FieldError> {
    let ((years_box, years), (months_box, months)) = (years, months);
    let (years, months) = (parse_whole(years), parse_whole(months));
    if years == Err(NumberError::Empty) && months == Err(NumberError::Empty) {
        return Err(FieldError::new(years_box.to_owned(), "error-length-empty"));
    }
    let read = |number: Result<u32, NumberError>, id: &str| match number {
        Ok(number) if number < MOST_YEARS => Ok(number),
        Err(NumberError::Empty) => Ok(0),
        _ => Err(FieldError::new(id.to_owned(), "error-length-number")),
    };
    let (years, months) = (read(years, years_box)?, read(months, months_box)?);
    if months >= MONTHS_IN_YEAR {
        return Err(FieldError::new(months_box.to_owned(), "error-length-months"));
    }
    Ok(years * MONTHS_IN_YEAR + months)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_and_months_are_read_and_faults_named_by_field() {
        let of = |years: &str, months: &str| {
            parse_length(("y", years), ("m", months)).map_err(|error| error.field.to_string())
        };
        assert_eq!(of("25", ""), Ok(300));
        assert_eq!(of("", "7"), Ok(7));
        assert_eq!(of("24", "11"), Ok(299));
        assert_eq!(of("", " "), Err("y".into()));
        assert_eq!(of("x", "1"), Err("y".into()));
        assert_eq!(of("99999", "1"), Err("y".into()));
        assert_eq!(of("1", "12"), Err("m".into()));
    }
}
