//! A text on paper: not empty, not long, without orders to a machine; overwritten when it is no longer needed.

use std::fmt;

use serde::{Deserialize, Serialize};
use thiserror::Error;
use zeroize::Zeroizing;

/// At most so many characters. A line break is one, other control characters are refused.
#[derive(Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(try_from = "String", into = "String")]
pub struct Text<const LONGEST: usize>(Zeroizing<String>);

impl<const LONGEST: usize> Text<LONGEST> {
    /// As it stands on paper.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Letters that nobody sees: where text turns its direction, where a word may be divided, what joins. On paper there is
/// one direction, and messages put such marks around every value.
fn is_invisible(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

impl<const LONGEST: usize> TryFrom<String> for Text<LONGEST> {
    type Error = WrongText;

    fn try_from(text: String) -> Result<Self, WrongText> {
        let text = Zeroizing::new(text);
        if text.chars().any(|it| it.is_control() && it != '\n') {
            return Err(WrongText::Control);
        }
        let mut seen = Zeroizing::new(String::with_capacity(text.len()));
        seen.extend(text.chars().filter(|it| !is_invisible(*it)));
        match seen.chars().count() {
            _ if seen.trim().is_empty() => Err(WrongText::Empty),
            count if count > LONGEST => Err(WrongText::Long {
                count,
                longest: LONGEST,
            }),
            _ => Ok(Text(seen)),
        }
    }
}

impl<const LONGEST: usize> TryFrom<&str> for Text<LONGEST> {
    type Error = WrongText;

    fn try_from(text: &str) -> Result<Self, WrongText> {
        text.to_owned().try_into()
    }
}

impl<const LONGEST: usize> From<Text<LONGEST>> for String {
    fn from(text: Text<LONGEST>) -> String {
        text.as_str().to_owned()
    }
}

/// Only its length: a log is no place for what stands on somebody's slip.
impl<const LONGEST: usize> fmt::Debug for Text<LONGEST> {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "Text({} characters)", self.0.chars().count())
    }
}

/// This cannot stand on a slip.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum WrongText {
    /// Nothing to be seen.
    #[error("a text is empty; leave its block out")]
    Empty,
    /// Too much for its place.
    #[error("a text has {count} characters, and its place has room for {longest}; say it shorter")]
    Long {
        /// Characters that it has.
        count: usize,
        /// Characters that there is room for.
        longest: usize,
    },
    /// A tabulator, a carriage return, a NUL and the like.
    #[error("a text has a control character; only line breaks are allowed")]
    Control,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_bounded_and_orders_no_machine() {
        let read = |text: &str| Text::<5>::try_from(text);
        assert_eq!(read("şəhər").unwrap().as_str(), "şəhər");
        assert_eq!(read("a\nb").unwrap().as_str(), "a\nb");
        assert_eq!(read("\u{2068}A\u{ad}12\u{2069}").unwrap().as_str(), "A12");
        assert_eq!(read("uzundu"), Err(WrongText::Long { count: 6, longest: 5 }));
        assert_eq!(read(" \u{200b}\n"), Err(WrongText::Empty));
        for order in ["\u{1b}@", "\t", "\r\n", "\u{10}\u{4}", "\u{9b}"] {
            assert_eq!(read(order), Err(WrongText::Control));
        }
    }

    #[test]
    fn nobody_reads_a_text_in_a_log() {
        let text = Text::<9>::try_from("Əli").unwrap();
        assert_eq!(format!("{text:?}"), "Text(3 characters)");
    }
}
