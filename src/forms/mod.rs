//! What people type, turned into values. Nothing typed is ever lost or corrected behind their back.

pub mod amount;
pub mod date;
pub mod length;
pub mod number;
pub mod typed;

use booking::Cell;
use l10n::Arg;
use yew::AttrValue;

use crate::locale::Locale;

/// What is wrong with a field: which one, and what to tell.
#[derive(Debug, Clone)]
pub struct FieldError {
    /// The id of the element to go to.
    pub field: AttrValue,
    says: Says,
}

#[derive(Debug, Clone)]
enum Says {
    Message(&'static str, Vec<(&'static str, Arg)>),
    Words(String),
}

impl FieldError {
    /// A message without particulars.
    pub fn new(field: impl Into<AttrValue>, id: &'static str) -> FieldError {
        FieldError::with(field, id, Vec::new())
    }

    /// A message and what it speaks of.
    pub fn with(field: impl Into<AttrValue>, id: &'static str, args: Vec<(&'static str, Arg)>) -> FieldError {
        FieldError {
            field: field.into(),
            says: Says::Message(id, args),
        }
    }

    /// What the adviser says of an answer, in its words.
    pub fn told(field: impl Into<AttrValue>, words: String) -> FieldError {
        FieldError {
            field: field.into(),
            says: Says::Words(words),
        }
    }

    /// What to tell.
    pub fn text(&self, locale: &Locale) -> String {
        match &self.says {
            Says::Message(id, args) => locale.tr(id, args),
            Says::Words(words) => words.clone(),
        }
    }
}

/// A time of day for a message.
pub fn clock(cell: Cell) -> Arg {
    let part = |value: u16| u8::try_from(value).unwrap_or(0);
    Arg::Time {
        hour: part(cell.hour()),
        minute: part(cell.minute()),
    }
}

/// Typed text without what cannot be seen, such as pasted no-break spaces and direction marks.
pub fn visible(text: &str) -> String {
    text.chars()
        .filter(|c| !matches!(*c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{61c}' | '\u{fe0f}' | '\u{feff}' | '\u{ad}'))
        .map(|c| if c.is_whitespace() || matches!(c, '\u{a0}' | '\u{202f}') { ' ' } else { c })
        .collect::<String>()
        .trim()
        .to_owned()
}
