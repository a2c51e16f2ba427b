//! Messages, money, dates and plurals in Azerbaijani, Russian and English: for the app, the server's mail and the
//! kiosk's paper alike. Words and patterns stand in `i18n/<language>/*.ftl`; here is only how they are filled.

mod arg;
mod case;
mod language;
mod messages;
mod number;
pub mod suffix;

pub use arg::Arg;
pub use case::{lower, upper};
pub use language::Language;
pub use messages::{Messages, MessagesError, TextError};
pub use number::{AmountError, parse_amount};
