//! The messages of one language, and the text of each.
use thiserror::Error;

use crate::arg::{FORMATS, Forms, Value, Variables};
use crate::pattern::{Pattern, Piece};
use crate::syntax::Reader;
use crate::{Arg, Language, number};

/// How many placeables one text may fill: more than any sentence has, and the end of messages that name each other in
/// a circle.
const MOST_PLACEABLES: u8 = 100;

/// The messages of one language. Can be shared between threads.
pub struct Messages {
    language: Language,
    /// By id.
    patterns: Vec<(String, Pattern)>,
}

/// Why a source is no set of messages.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum MessagesError {
    /// It is not Fluent, or of Fluent something that `syntax.rs` does not read.
    #[error("line {line}: {reason}: mend the message there")]
    Syntax {
        /// Line in the joined source, from 1.
        line: usize,
        /// What was expected there.
        reason: String,
    },
    /// Two messages have the same id.
    #[error("`{id}` is defined twice: rename or remove one")]
    Twice {
        /// The id.
        id: String,
    },
    /// A pattern for numbers or dates is missing.
    #[error("`{id}` is missing: join formats.ftl to the source")]
    NoFormat {
        /// The id.
        id: &'static str,
    },
}

/// Why a text could not be made.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum TextError {
    /// There is no such message.
    #[error("there is no message `{id}`: add it in every language")]
    Unknown {
        /// The id asked for.
        id: String,
    },
    /// A variable or message that it names is not there, or its messages name each other in a circle.
    #[error("`{id}`: {problem}: pass the argument or mend the message")]
    Unresolved {
        /// The id asked for, or the format of an argument that could not be made.
        id: String,
        /// What is missing.
        problem: String,
    },
}

impl Messages {
    /// Reads the joined `.ftl` files of a language, `formats.ftl` among them.
    ///
    /// # Errors
    /// The first fault of the source: syntax, an id given twice, a missing format.
    pub fn parse(language: Language, source: &str) -> Result<Messages, MessagesError> {
        let mut reader = Reader::new(source);
        let mut patterns: Vec<(String, Pattern)> = Vec::new();
        let fault = |reader: &Reader<'_>, reason: &str| MessagesError::Syntax {
            line: reader.line(),
            reason: reason.to_owned(),
        };
        while let Some((id, pattern)) = reader.message().map_err(|reason| fault(&reader, reason))? {
            match position(&patterns, id) {
                Ok(_) => return Err(MessagesError::Twice { id: id.to_owned() }),
                Err(place) => patterns.insert(place, (id.to_owned(), pattern)),
            }
        }
        let messages = Messages { language, patterns };
        match FORMATS.into_iter().find(|id| !messages.has(id)) {
            Some(id) => Err(MessagesError::NoFormat { id }),
            None => Ok(messages),
        }
    }

    /// Their language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Whether there is a message with this id.
    pub fn has(&self, id: &str) -> bool {
        self.pattern(id).is_some()
    }

    /// The text of a message. Where it cannot be made, its id, so that the fault is seen and nothing breaks;
    /// [`Messages::try_text`] says why. The forms of each argument are in the table of `arg.rs`.
    pub fn text(&self, id: &str, args: &[(&str, Arg)]) -> String {
        self.try_text(id, args).unwrap_or_else(|_| id.to_owned())
    }

    /// The text of a message.
    ///
    /// # Errors
    /// The message is unknown, or something that it names is missing.
    pub fn try_text(&self, id: &str, args: &[(&str, Arg)]) -> Result<String, TextError> {
        self.fill(id, &self.variables(args)?)
    }

    /// All forms of all arguments.
    pub(crate) fn variables(&self, args: &[(&str, Arg)]) -> Result<Variables, TextError> {
        let mut out = Variables::new();
        for (name, arg) in args {
            let mut forms = Forms {
                messages: self,
                name,
                out: &mut out,
            };
            forms.add(arg)?;
        }
        Ok(out)
    }

    /// The text of a message with its variables as they are.
    pub(crate) fn fill(&self, id: &str, variables: &Variables) -> Result<String, TextError> {
        let pattern = self
            .pattern(id)
            .ok_or_else(|| TextError::Unknown { id: id.to_owned() })?;
        let mut text = Text {
            messages: self,
            variables,
            placeables: 0,
            written: String::new(),
        };
        match text.write(pattern) {
            Ok(()) => Ok(text.written),
            Err(problem) => Err(TextError::Unresolved {
                id: id.to_owned(),
                problem,
            }),
        }
    }

    fn pattern(&self, id: &str) -> Option<&Pattern> {
        let place = position(&self.patterns, id).ok()?;
        self.patterns.get(place).map(|(_, pattern)| pattern)
    }
}

/// Where the message stands, or where it would.
fn position(patterns: &[(String, Pattern)], id: &str) -> Result<usize, usize> {
    patterns.binary_search_by(|(other, _)| other.as_str().cmp(id))
}

/// A text under way.
struct Text<'m> {
    messages: &'m Messages,
    variables: &'m Variables,
    placeables: u8,
    written: String,
}

impl<'m> Text<'m> {
    /// Adds a pattern, or says what is wrong with it.
    fn write(&mut self, pattern: &'m Pattern) -> Result<(), String> {
        for piece in pattern {
            if !matches!(piece, Piece::Text(_)) {
                if self.placeables == MOST_PLACEABLES {
                    return Err(format!("More than {MOST_PLACEABLES} placeables"));
                }
                self.placeables += 1;
            }
            match piece {
                Piece::Text(text) | Piece::Quoted(text) => self.written.push_str(text),
                Piece::Variable(name) => match self.variable(name)? {
                    Value::Text(text) => self.written.push_str(text),
                    Value::Number(number) => self
                        .written
                        .push_str(&number::whole(self.messages.language, *number)),
                },
                Piece::Message(id) => {
                    let pattern = self.messages.pattern(id);
                    self.write(pattern.ok_or_else(|| format!("Unknown message: {id}"))?)?;
                }
                Piece::Select(select) => {
                    // A text chooses nothing.
                    let fitting = match self.variable(&select.variable)? {
                        Value::Text(_) => None,
                        Value::Number(number) => (select.variants.iter())
                            .find(|(key, _)| key.fits(self.messages.language, *number)),
                    };
                    self.write(fitting.map_or(&select.default, |(_, pattern)| pattern))?;
                }
            }
        }
        Ok(())
    }

    fn variable(&self, name: &str) -> Result<&'m Value, String> {
        // The last given counts.
        let found = self.variables.iter().rev().find(|(other, _)| other == name);
        found
            .map(|(_, value)| value)
            .ok_or_else(|| format!("Unknown variable: ${name}"))
    }
}
