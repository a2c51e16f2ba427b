//! Whole numbers as people type them.

use super::visible;

/// Why a text is no whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NumberError {
    /// Nothing was typed.
    Empty,
    /// Something else than digits was typed.
    NotANumber,
}

/// Reads digits, with invisible characters around or between forgiven.
pub fn parse_whole(text: &str) -> Result<u32, NumberError> {
    let digits: String = visible(text).chars().filter(|c| *c != ' ').collect();
    if digits.is_empty() {
        return Err(NumberError::Empty);
    }
    if !digits.chars().all(|c| c.is_ascii_digit()) {
        return Err(NumberError::NotANumber);
    }
    digits.parse().map_err(|_| NumberError::NotANumber)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_read_and_nothing_else() {
        assert_eq!(parse_whole(" 12\u{a0}"), Ok(12));
        assert_eq!(parse_whole("1\u{200b}2"), Ok(12));
        assert_eq!(parse_whole("\u{feff} "), Err(NumberError::Empty));
        for wrong in ["-1", "1.5", "1e3", "О", "٣", "12a", "99999999999"] {
            assert_eq!(parse_whole(wrong), Err(NumberError::NotANumber), "{wrong}");
        }
    }
}
