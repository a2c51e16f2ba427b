//! What a centre writes to a person (booking + catalogue + l10n → mail, text messages), and the two ways it leaves the
//! house: [`Mail`] and [`Sms`]. Nothing is kept here: the caller has the outbox, and tries again what is
//! [`NotSent::Temporary`].
//!
//! Start reading at [`Notice`]; [`Writer`] makes words of it.

mod alarm;
mod gateway;
mod gateway_settings;
mod host;
mod id;
mod letter;
mod mail;
mod mail_settings;
mod not_sent;
mod notice;
mod sms;
mod template;
mod tls_failure;
mod writer;

pub use alarm::Alarm;
pub use gateway::Sms;
pub use gateway_settings::{GatewayUrl, SecretHeader, WrongGateway};
pub use id::{MessageId, WrongId};
pub use letter::{Calendar, Letter};
pub use mail::Mail;
pub use mail_settings::{Address, MailServer, Roots, Sender, WrongMail};
pub use not_sent::{NotSent, Why};
pub use notice::{Kind, NoCentre, Notice, Visit};
pub use sms::segments;
pub use template::{Body, WrongBody};
pub use tls_failure::Flaw;
pub use writer::Writer;
