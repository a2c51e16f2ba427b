//! The messages of the three languages inside the program.

use l10n::{Language, Messages, MessagesError};

/// All messages of a language, those of the law among them.
///
/// # Errors
/// The files are no messages, or give an id twice; a test reads them all.
pub fn messages(language: Language) -> Result<Messages, MessagesError> {
    let source = match language {
        Language::Az => include_str!(concat!(env!("OUT_DIR"), "/az.ftl")),
        Language::Ru => include_str!(concat!(env!("OUT_DIR"), "/ru.ftl")),
        Language::En => include_str!(concat!(env!("OUT_DIR"), "/en.ftl")),
    };
    Messages::parse(language, source)
}
