//! The messages of one language, and the text of each.
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use thiserror::Error;

use crate::arg::{FORMATS, Forms};
use crate::{Arg, Language, number};

/// The messages of one language. Can be shared between threads.
pub struct Messages {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

/// Why a source is no set of messages.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum MessagesError {
    /// Fluent does not understand it.
    #[error("line {line}: {reason}: mend the message there")]
    Syntax {
        /// Line in the joined source, from 1.
        line: usize,
        /// What the parser says.
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
    /// A variable, message or term that it names is not there.
    #[error("`{id}`: {problem}: pass the argument or mend the message")]
    Unresolved {
        /// The id asked for.
        id: String,
        /// What Fluent misses.
        problem: String,
    },
}

impl Messages {
    /// Reads the joined `.ftl` files of a language, `formats.ftl` among them.
    ///
    /// # Errors
    /// The first fault of the source: syntax, an id given twice, a missing format.
    pub fn parse(language: Language, source: &str) -> Result<Messages, MessagesError> {
        let resource = FluentResource::try_new(source.to_owned()).map_err(|(_, errors)| {
            let first = errors.first();
            let end = first.map_or(0, |error| error.pos.start).min(source.len());
            let line = source.bytes().take(end).filter(|&byte| byte == b'\n').count() + 1;
            MessagesError::Syntax {
                line,
                reason: first.map(ToString::to_string).unwrap_or_default(),
            }
        })?;
        // The three tags are well formed.
        let locale = language.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        // Isolation marks would show as boxes on the kiosk's printer; the three languages all run left to right.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match language {
            Language::Az => |value, _| grouped(Language::Az, value),
            Language::Ru => |value, _| grouped(Language::Ru, value),
            Language::En => |value, _| grouped(Language::En, value),
        }));
        bundle
            .add_resource(resource)
            .map_err(|errors| MessagesError::Twice {
                id: errors.iter().find_map(twice).unwrap_or_default(),
            })?;
        match FORMATS.into_iter().find(|id| !bundle.has_message(id)) {
            Some(id) => Err(MessagesError::NoFormat { id }),
            None => Ok(Messages { language, bundle }),
        }
    }

    /// Their language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Whether there is a message with this id.
    pub fn has(&self, id: &str) -> bool {
        self.bundle
            .get_message(id)
            .is_some_and(|message| message.value().is_some())
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
        let mut errors = Vec::new();
        let mut variables = FluentArgs::new();
        let mut pattern =
            |id: &str, parts: &FluentArgs<'_>| self.fill(id, parts, &mut errors).unwrap_or_default();
        for (name, arg) in args {
            let mut forms = Forms {
                language: self.language,
                name,
                pattern: &mut pattern,
                out: &mut variables,
            };
            forms.add(arg);
        }
        let text = self
            .fill(id, &variables, &mut errors)
            .ok_or_else(|| TextError::Unknown { id: id.to_owned() })?;
        match errors.first() {
            None => Ok(text),
            Some(error) => Err(TextError::Unresolved {
                id: id.to_owned(),
                problem: error.to_string(),
            }),
        }
    }

    /// Fills a message; `None` when there is none.
    fn fill(&self, id: &str, args: &FluentArgs<'_>, errors: &mut Vec<FluentError>) -> Option<String> {
        let pattern = self.bundle.get_message(id)?.value()?;
        Some(
            self.bundle
                .format_pattern(pattern, Some(args), errors)
                .into_owned(),
        )
    }
}

/// Numbers in a message carry the language's separators.
fn grouped(language: Language, value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(number::localise(language, &number.as_string())),
        _ => None,
    }
}

fn twice(error: &FluentError) -> Option<String> {
    match error {
        FluentError::Overriding { id, .. } => Some(id.clone()),
        FluentError::ParserError(_) | FluentError::ResolverError(_) => None,
    }
}
