//! Messages, money, dates and plurals in Azerbaijani, Russian and English: for the app, the server's mail and the
//! kiosk's paper alike. Words and patterns stand in `i18n/<language>/*.ftl`; here is only how they are filled.

#[cfg(test)]
mod against_fluent;
pub mod alphabet;
mod arg;
mod language;
mod messages;
mod number;
mod pattern;
mod spoken;
pub mod suffix;
mod syntax;

pub use arg::Arg;
pub use language::Language;
pub use messages::{Messages, MessagesError, TextError};
pub use spoken::spoken;
