//! What people type, turned into values. Nothing typed is ever lost or corrected behind their back.

pub mod amount;
pub mod date;
pub mod edit;
pub mod length;
pub mod number;
pub mod typed;

use booking::Cell;
use booking::typed_text::is_invisible;
use l10n::Arg;
use yew::AttrValue;

use crate::locale::Locale;

/// What is wrong with a field: which one, and what to tell.
#[derive(Debug, Clone)]
pub struct FieldError {
    /// The id of the element to go to.
    pub field: AttrValue,
    says: Says,
    /// The question it belongs to, where a screen has several.
    about: Option<String>,
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
            about: None,
        }
    }

    /// What the adviser says of an answer, in its words.
    pub fn told(field: impl Into<AttrValue>, words: String) -> FieldError {
        FieldError {
            field: field.into(),
            says: Says::Words(words),
            about: None,
        }
    }

    /// The same, one of several questions on its screen.
    #[must_use]
    pub fn about(self, question: &str) -> FieldError {
        FieldError {
            about: Some(question.to_owned()),
            ..self
        }
    }

    /// What to tell away from the field: "choose one" four times would be no way to four questions.
    pub fn text_with_question(&self, locale: &Locale) -> String {
        let text = self.text(locale);
        match &self.about {
            Some(question) => format!("{question}: {text}"),
            None => text,
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
        .filter(|c| !is_invisible(*c))
        .map(|c| if c.is_whitespace() { ' ' } else { c })
        .collect::<String>()
        .trim()
        .to_owned()
}
